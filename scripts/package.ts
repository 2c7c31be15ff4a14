import { join } from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { root } from './bundle.ts';

/** Packs the extension; what goes in is the allow-list `files` of package.json. Returns the path of the VSIX. */
export async function pack(): Promise<string> {
  const packagePath = join(root, 'communique.vsix');
  // The bundles hold the dependencies; `vscode:prepublish` makes them.
  await createVSIX({
    cwd: root,
    packagePath,
    dependencies: false,
    allowMissingRepository: true,
    // No public address yet that links could lead to: the README's picture is in the package.
    rewriteRelativeLinks: false,
    skipLicense: false,
  });
  return packagePath;
}

if (import.meta.main) console.log(await pack());
