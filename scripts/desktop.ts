import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { temporaryWorkspace } from '../test/support/hosts.ts';
import { buildAll, buildHostTests, root } from './bundle.ts';

// `npm run test:desktop`: the suite of the extension host in a desktop VS Code, which it downloads.
await Promise.all([buildAll(), buildHostTests()]);
process.exitCode = await runTests({
  extensionDevelopmentPath: root,
  extensionTestsPath: join(root, 'out/test/index.js'),
  launchArgs: [await temporaryWorkspace(), '--disable-extensions', '--disable-workspace-trust'],
});
