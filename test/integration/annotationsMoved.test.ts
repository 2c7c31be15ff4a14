import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { sha256Hex } from '../../src/core/annotations/hash.ts';
import { copySidecars } from '../../src/host/annotations/companions.ts';
import { AnnotatedRelease, command, read, whenOnDisk, workspace, write } from './annotated.ts';
import { at, closeAll, communique, sample, until } from './support.ts';

const folder = () => vscode.Uri.joinPath(workspace(), 'zz-moved');
const here = (name: string) => vscode.Uri.joinPath(folder(), name);
const annotations = `communique: 1
source:
  sha256: ${sha256Hex(sample)}
annotations:
  - id: aaaaaaaa
    codes: [meeting]
    target:
      exact: its partners
`;

async function exists(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}

async function rename(from: vscode.Uri, to: vscode.Uri): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.renameFile(from, to);
  assert.ok(await vscode.workspace.applyEdit(edit));
}

describe('sidecars of releases that are renamed, moved, copied and deleted', () => {
  // Where no release has been open yet, it does not run.
  before(communique);
  beforeEach(async () => {
    await write(here('one.release'), sample);
    await write(here('one.release.annotations.yaml'), annotations);
    await write(here('one.release.ana.annotations.yaml'), annotations.replace('aaaaaaaa', 'bbbbbbbb'));
  });
  afterEach(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(folder(), { recursive: true });
  });

  it('go along, each coder’s too, and the annotations are there under the new name', async () => {
    await rename(here('one.release'), here('two.release'));
    for (const name of ['two.release.annotations.yaml', 'two.release.ana.annotations.yaml'])
      assert.ok(await exists(here(name)), name);
    for (const name of ['one.release.annotations.yaml', 'one.release.ana.annotations.yaml'])
      assert.ok(!(await exists(here(name))), name);
    const release = await AnnotatedRelease.show(here('two.release'));
    assert.deepEqual(release.words(), ['its partners', 'its partners']);
  });

  it('take along what can be undone, unsaved edits too', async () => {
    const release = await AnnotatedRelease.show(here('one.release'));
    await release.tag('experts of NATO', 'org:nato');
    assert.ok(
      await release.editor.edit((edit) => edit.insert(at(release.document, 'its partners'), 'all of ')),
    );
    await rename(here('one.release'), here('two.release'));
    const two = await AnnotatedRelease.show(here('two.release'));
    const all = () => two.words().sort();
    await until('the same annotations', () => all().length === 3);
    assert.ok(two.document.getText().includes('all of its partners'));
    assert.deepEqual(all(), ['experts of NATO', 'its partners', 'its partners']);
    await command('annotation.undo');
    assert.deepEqual(all(), ['its partners', 'its partners']);
    await whenOnDisk(two.sidecar, 'undone', (text) => !text.includes('experts of NATO'));
    await command('annotation.redo');
    assert.deepEqual(all(), ['experts of NATO', 'its partners', 'its partners']);
    await whenOnDisk(two.sidecar, 'done again', (text) => text.includes('experts of NATO'));
    assert.ok(!(await exists(here('one.release.annotations.yaml'))));
    await two.document.save();
    // Once more, with the folder.
    await vscode.workspace.fs.createDirectory(here('deep'));
    await rename(here('two.release'), here('deep/three.release'));
    const three = await AnnotatedRelease.show(here('deep/three.release'));
    await command('annotation.undo');
    await whenOnDisk(three.sidecar, 'undone', (text) => !text.includes('experts of NATO'));
  });

  it('go along into another folder, and with a folder', async () => {
    await vscode.workspace.fs.createDirectory(here('deep'));
    await rename(here('one.release'), here('deep/one.release'));
    assert.ok(await exists(here('deep/one.release.annotations.yaml')));
    await rename(here('deep'), here('deeper'));
    const release = await AnnotatedRelease.show(here('deeper/one.release'));
    assert.equal(release.words().length, 2);
  });

  it('stay where one of that name is there already: nothing is written over', async () => {
    const other = annotations.replace('aaaaaaaa', 'cccccccc');
    await write(here('two.release.annotations.yaml'), other);
    await rename(here('one.release'), here('two.release'));
    assert.equal(await read(here('two.release.annotations.yaml')), other);
    assert.equal(await read(here('one.release.annotations.yaml')), annotations);
  });

  it('are copied to a copy where the reader says so', async () => {
    await vscode.workspace.fs.copy(here('one.release'), here('copy.release'));
    await copySidecars(here('one.release'), here('copy.release'));
    assert.equal(await read(here('copy.release.annotations.yaml')), annotations);
    assert.ok(await exists(here('copy.release.ana.annotations.yaml')));
  });

  it('are kept when the release is deleted, listed, and relinked to a release of the same text', async () => {
    const edit = new vscode.WorkspaceEdit();
    edit.deleteFile(here('one.release'));
    assert.ok(await vscode.workspace.applyEdit(edit));
    assert.equal(await read(here('one.release.annotations.yaml')), annotations);
    await write(here('elsewhere.release'), sample);
    const api = (await AnnotatedRelease.show(here('elsewhere.release'))).api;
    const loose = await until(
      'listed',
      async () => {
        const found = (await api.annotations.loose.scan()).find(({ uri }) =>
          uri.path.endsWith('one.release.annotations.yaml'),
        );
        return found?.releases.length ? found : undefined;
      },
      10,
    );
    assert.deepEqual(loose.releases.map(String), [here('elsewhere.release').toString()]);
    const [problem] = vscode.languages.getDiagnostics(loose.uri);
    assert.match(problem?.message ?? '', /elsewhere\.release has its text/);
    await vscode.workspace.openTextDocument(loose.uri);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      loose.uri,
      problem!.range,
    );
    const fix = actions.find(({ title }) => title.startsWith('Put beside'));
    assert.ok(fix?.command);
    await vscode.commands.executeCommand(fix.command.command, ...(fix.command.arguments ?? []));
    assert.equal(await read(here('elsewhere.release.annotations.yaml')), annotations);
    const release = await AnnotatedRelease.show(here('elsewhere.release'));
    await until('placed', () => release.words().length === 1);
    assert.equal(
      (await api.annotations.loose.scan()).some(({ uri }) =>
        uri.path.endsWith('/one.release.annotations.yaml'),
      ),
      false,
    );
  });
});

describe('releases in git', () => {
  const root = () => join(workspace().fsPath, 'zz-git');
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.org', ...args], {
      cwd: root(),
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  const put = (name: string, text: string) => writeFileSync(join(root(), name), text);
  const uri = (name: string) => vscode.Uri.joinPath(workspace(), 'zz-git', name);

  beforeEach(() => {
    mkdirSync(root());
    git('init', '-q', '-b', 'main');
  });
  afterEach(async () => {
    await closeAll();
    rmSync(root(), { recursive: true });
  });

  it('keep their annotations through the checkout of another branch with the release open, and back', async () => {
    put('a.release', sample);
    put('a.release.annotations.yaml', annotations);
    git('add', '.');
    git('commit', '-qm', 'one');
    git('checkout', '-qb', 'other');
    const changed = sample
      .replace('with its partners', 'with all its old partners')
      .replace('3 June', '4 June');
    put('a.release', changed);
    git('commit', '-qam', 'two');
    git('checkout', '-q', 'main');
    const release = await AnnotatedRelease.show(uri('a.release'));
    assert.deepEqual(release.words(), ['its partners']);
    git('checkout', '-q', 'other');
    await until('the other text', () => release.document.getText() === changed);
    await until('followed', () => release.words()[0] === 'its old partners');
    await until('to be looked at', () => release.statuses()[0] === 'edited');
    git('checkout', '-q', 'main');
    await until('the first text', () => release.document.getText() === sample);
    await until('back', () => release.words()[0] === 'its partners');
    assert.equal(git('status', '--porcelain'), '', 'nothing was written');
  });

  it('are placed by the committed text that nobody has had open here', async function () {
    this.timeout(30_000);
    const old = `Minutes ${Date.now()}\n\nThe northern group will report in May. It was agreed.\n\nThe southern group will report in June. It was agreed.\n`;
    const now = old
      .replace(
        'The northern group will report in May. It was agreed',
        'In May a report is due. It was agreed by all',
      )
      .replace('June. It was agreed', 'June. It was agreed by all');
    put('b.release', old);
    put(
      'b.release.annotations.yaml',
      `communique: 1\nsource:\n  sha256: ${sha256Hex(old)}\nannotations:\n  - id: abcdefgh\n    codes: [meeting]\n    target:\n      exact: It was agreed\n      prefix: "northern group will report in May. "\n`,
    );
    git('add', '.');
    git('commit', '-qm', 'one');
    put('b.release', now);
    git('commit', '-qam', 'two');
    const release = await AnnotatedRelease.show(uri('b.release'));
    const start = now.indexOf('It was agreed');
    await until('placed', () => release.store.all(release.document)[0]?.pieces[0]?.start === start, 15);
  });

  it('that git or another program renames are found again by the hash of their text', async () => {
    put('c.release', sample);
    put('c.release.annotations.yaml', annotations);
    git('add', '.');
    git('commit', '-qm', 'one');
    git('mv', 'c.release', 'd.release');
    renameSync(join(root(), 'd.release'), join(root(), 'e.release'));
    const { api } = await AnnotatedRelease.show(uri('e.release'));
    const loose = await until(
      'listed',
      async () => {
        const found = (await api.annotations.loose.scan()).find((one) =>
          one.uri.path.endsWith('c.release.annotations.yaml'),
        );
        return found?.releases.length ? found : undefined;
      },
      10,
    );
    assert.deepEqual(loose.releases.map(String), [uri('e.release').toString()]);
    await command('sidecar.relink', loose.uri.toString(), uri('e.release').toString());
    await whenOnDisk(uri('e.release.annotations.yaml'), 'relinked', (text) => text === annotations);
    const release = await AnnotatedRelease.show(uri('e.release'));
    await until('placed', () => release.words()[0] === 'its partners');
  });
});
