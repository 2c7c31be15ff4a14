import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { sha256Hex } from '../../src/core/annotations/hash.ts';
import { sha256 } from '../../src/host/oldTexts/sha256.ts';
import { Snapshots } from '../../src/host/oldTexts/snapshots.ts';
import { workspace } from './annotated.ts';

describe('copies of old texts', () => {
  const folder = () => vscode.Uri.joinPath(workspace(), 'zz-texts');
  afterEach(() => vscode.workspace.fs.delete(folder(), { recursive: true }));

  const texts = ['one', 'two', 'three', 'four', 'five'].map((word) => `${word} ${'é'.repeat(20)}`);

  it('are found by their hash, the newest so many, none too long', async () => {
    const snapshots = new Snapshots(folder(), { files: 3, bytes: 1000, length: 50 });
    for (const text of texts) await snapshots.keep(text, sha256Hex(text));
    const long = 'x'.repeat(51);
    await snapshots.keep(long, sha256Hex(long));
    assert.equal((await vscode.workspace.fs.readDirectory(folder())).length, 3);
    assert.equal(await snapshots.find(sha256Hex(texts[4]!)), texts[4]);
    assert.equal(await snapshots.find(sha256Hex(texts[0]!)), undefined);
    assert.equal(await snapshots.find(sha256Hex(long)), undefined);
  });

  it('take so many bytes at most, and what is not whole is none', async () => {
    const snapshots = new Snapshots(folder(), { files: 100, bytes: 100, length: 50 });
    for (const text of texts) await snapshots.keep(text, sha256Hex(text));
    const left = await vscode.workspace.fs.readDirectory(folder());
    assert.ok(left.length === 2, `${left.length} of 45 bytes each`);
    const hash = await sha256(texts[4]!);
    assert.equal(hash, sha256Hex(texts[4]!));
    writeFileSync(vscode.Uri.joinPath(folder(), `${hash}.txt`).fsPath, 'five');
    assert.equal(await snapshots.find(hash), undefined);
    assert.equal(await snapshots.find('../../etc'), undefined);
  });
});
