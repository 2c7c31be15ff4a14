import assert from 'node:assert/strict';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles, PackageManager } from '@vscode/vsce';
import { root } from '../../scripts/bundle.ts';
import { pack } from '../../scripts/package.ts';
import { doMainJob } from '../support/mainJob.ts';
import { Window } from '../support/window.ts';

describe('the packed extension', () => {
  let vsix: string;
  before(async () => {
    vsix = await pack();
  });

  it('holds what it needs and nothing else', async () => {
    const files = await listFiles({ cwd: root, packageManager: PackageManager.None });
    for (const needed of [
      'package.json',
      'package.nls.fr.json',
      'README.md',
      'CHANGELOG.md',
      'LICENSE',
      'NOTICE.md',
      'dist/knowledge.txt',
      'dist/node/extension.js',
      'dist/browser/extension.js',
      'dist/reader.js',
      'dist/cli/communique.js',
      'l10n/bundle.l10n.fr.json',
      'syntaxes/release.tmLanguage.json',
      'media/annotations.schema.json',
      'media/screenshots/release-light.png',
    ])
      assert.ok(files.includes(needed), `${needed} is missing from ${files.join(', ')}`);
    const strange = files.filter((file) => /^(?:src|test|scripts|samples|out|node_modules|\.)/.test(file));
    assert.deepEqual(strange, []);
    const { size } = await stat(vsix);
    console.log(`· VSIX: ${files.length} files, ${(size / 1024).toFixed(0)} KiB`);
    assert.ok(size < 5 * 1024 * 1024, `${size} bytes`);
  });

  it('does the main job in a VS Code that has nothing else', async () => {
    const window = await Window.open({ vsix: join(root, 'communique.vsix') });
    try {
      await doMainJob(window);
    } catch (error) {
      await window.failed('packed');
      throw error;
    } finally {
      await window.close();
    }
  });
});
