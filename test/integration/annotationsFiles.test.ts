import assert from 'node:assert/strict';
import { lstatSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { applyEdit, insertAnnotation, newSidecar } from '../../src/core/annotations/edit.ts';
import { parseSidecar, type Sidecar } from '../../src/core/annotations/sidecar.ts';
import { SidecarFiles } from '../../src/host/annotations/sidecarFiles.ts';
import { AnnotatedRelease, command, read, run, whenOnDisk, write } from './annotated.ts';
import { MemoryFiles } from './memoryFiles.ts';
import { at, sample, until } from './support.ts';

const entry = (id: string, codes: string, exact: string, more = '') =>
  `  - id: ${id}\n    codes: [${codes}]\n    target:\n      exact: ${exact}\n${more}`;
const sidecar = (...entries: readonly string[]) => `communique: 1\nannotations:\n${entries.join('')}`;

describe('the sidecar while others write to it', () => {
  let release: AnnotatedRelease;
  afterEach(() => release?.close());

  it('keeps what another program wrote just before', async () => {
    release = await AnnotatedRelease.open(sample, {
      annotations: sidecar(entry('aaaaaaaa', 'meeting', 'its partners')),
    });
    const mine = release.store.update(release.document, 'aaaaaaaa', { note: 'Mine.' }, 'Edit note');
    writeFileSync(
      release.sidecar.fsPath,
      `# By a script.\n${sidecar(
        entry('aaaaaaaa', 'meeting, stance/support', 'its partners'),
        entry('bbbbbbbb', 'org:nato', 'experts of NATO'),
      )}`,
    );
    await mine;
    const text = await release.onDisk();
    for (const kept of ['# By a script.', '[meeting, stance/support]', 'note: Mine.', 'id: bbbbbbbb'])
      assert.ok(text.includes(kept), `${kept}\n${text}`);
    assert.equal(release.words().length, 2);
  });

  it('keeps both versions of what two have changed, to be decided on and undone', async () => {
    release = await AnnotatedRelease.open(sample, {
      annotations: sidecar(entry('aaaaaaaa', 'meeting', 'its partners', '    note: Old.\n')),
    });
    const mine = release.store.update(release.document, 'aaaaaaaa', { note: 'Mine.' }, 'Edit note');
    writeFileSync(
      release.sidecar.fsPath,
      sidecar(entry('aaaaaaaa', 'meeting', 'its partners', '    note: Theirs.\n')),
    );
    await mine;
    const both = await release.onDisk();
    assert.match(both, /note: Mine\.[\s\S]*conflict:[\s\S]*note: Theirs\./);
    const [problem] = await until('a problem', () => {
      const found = release.problems();
      return found.length > 0 && found;
    });
    assert.equal(problem!.code, 'merge-undecided');
    assert.equal(release.document.getText(problem!.range), 'its partners');
    const offered = await release.actions(problem!.range);
    await run(offered.get('Take the other version'));
    const theirs = await release.onDisk();
    assert.ok(theirs.includes('note: Theirs.') && !theirs.includes('conflict'), theirs);
    await until('no problem', () => release.problems().length === 0);
    await command('annotation.undo');
    assert.equal(await release.onDisk(), both);
    await run(offered.get('Keep this version'));
    const kept = await release.onDisk();
    assert.ok(kept.includes('note: Mine.') && !kept.includes('conflict'), kept);
  });

  it('is changed in its editor where that has unsaved edits', async () => {
    const text = sidecar(entry('aaaaaaaa', 'meeting', 'its partners'));
    release = await AnnotatedRelease.open(sample, { annotations: text });
    const yaml = await vscode.workspace.openTextDocument(release.sidecar);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(yaml.uri, new vscode.Position(0, 0), '# Not saved yet.\n');
    await vscode.workspace.applyEdit(edit);
    await release.tag('experts of NATO', 'org:nato');
    assert.equal(await release.onDisk(), text, 'saving is the reader’s');
    assert.match(yaml.getText(), /^# Not saved yet\.[\s\S]*its partners|experts of NATO/);
    assert.ok(yaml.getText().includes('experts of NATO') && yaml.getText().includes('its partners'));
    await yaml.save();
    assert.equal(await release.onDisk(), yaml.getText());
    assert.equal(release.words().length, 2);
  });

  it('loses nothing of two windows that write at once', async () => {
    release = await AnnotatedRelease.open(sample);
    const hash = 'a'.repeat(64);
    await write(release.sidecar, newSidecar(hash));
    const window = async (letter: string): Promise<void> => {
      const files = new SidecarFiles();
      let known: Sidecar = parseSidecar(newSidecar(hash));
      for (let i = 0; i < 20; i++) {
        const id = `${letter}${String(i).padStart(7, 'x')}`;
        const { file } = await files.change(
          release.sidecar,
          () => known,
          (now) =>
            applyEdit(
              now,
              insertAnnotation(
                now,
                { id, codes: ['meeting'], target: [{ exact: 'NATO' }] },
                now.entries.length,
              ),
            ),
          () => sample,
        );
        known = file.sidecar;
      }
    };
    await Promise.all(['a', 'b', 'c'].map(window));
    const written = parseSidecar(await release.onDisk());
    assert.equal(written.entries.length, 60);
    assert.ok(written.writable);
  });
});

describe('a sidecar that git left with both versions', () => {
  let release: AnnotatedRelease;
  afterEach(() => release?.close());

  const torn = `communique: 1
annotations:
<<<<<<< HEAD
${entry('aaaaaaaa', 'meeting', 'its partners')}=======
${entry('bbbbbbbb', 'org:nato', 'experts of NATO')}>>>>>>> other
`;

  it('is not tagged into, and merged from a quick fix, which is undone', async () => {
    release = await AnnotatedRelease.open(sample, { annotations: torn });
    assert.match(release.store.problem(release.document) ?? '', /both versions/);
    release.select('its partners');
    assert.equal(await command('tagPassage', { codes: ['meeting'] }), undefined);
    assert.equal(await release.onDisk(), torn);
    const [problem] = await until('a problem', () => {
      const found = vscode.languages.getDiagnostics(release.sidecar);
      return found.length > 0 && found;
    });
    await vscode.workspace.openTextDocument(release.sidecar);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      release.sidecar,
      problem!.range,
    );
    await run(actions.find(({ title }) => title === 'Merge both sides'));
    const merged = await release.onDisk();
    assert.ok(merged.includes('aaaaaaaa') && merged.includes('bbbbbbbb') && !merged.includes('<<<<'));
    await until('placed', () => release.words().length === 2);
    assert.equal(release.store.problem(release.document), undefined);
    await command('annotation.undo');
    assert.equal(await release.onDisk(), torn);
    await command('annotation.redo');
    assert.equal(await release.onDisk(), merged);
  });
});

describe('a sidecar that can not be used', () => {
  let release: AnnotatedRelease;
  afterEach(() => release?.close());

  /** Puts `make` in the sidecar's place, and sees that tagging is off, why, and that nothing changes. */
  async function refuses(make: (path: string) => void, words: RegExp): Promise<void> {
    release = await AnnotatedRelease.open(sample);
    make(release.sidecar.fsPath);
    // Not every kind of file is watched: another look at the folder is what the next window would take.
    await release.store.reread(release.document);
    assert.match(release.store.problem(release.document) ?? 'no problem', words);
    release.api.annotations.view.refresh();
    assert.match(release.api.annotations.view.view.message ?? '', words);
    const problems = vscode.languages.getDiagnostics(release.sidecar);
    assert.ok(problems.length > 0, 'a problem at the file');
    release.select('its partners');
    assert.equal(await command('tagPassage', { codes: ['meeting'] }), undefined);
  }

  it('for its version is left as it is', async () => {
    const text = 'communique: 9\nannotations: []\n';
    await refuses((path) => writeFileSync(path, text), /problems/);
    assert.equal(await release.onDisk(), text);
  });

  it('for its size is not even read', async () => {
    const bytes = Buffer.alloc(50 * 1024 * 1024, '# filler\n');
    await refuses((path) => writeFileSync(path, bytes), /too large.*50 MB/);
    assert.ok(readFileSync(release.sidecar.fsPath).equals(bytes));
  });

  it('for its encoding is left as it is', async () => {
    const bytes = Buffer.from([0x63, 0x6f, 0xe9, 0x0a]);
    await refuses((path) => writeFileSync(path, bytes), /UTF-8/);
    assert.ok(readFileSync(release.sidecar.fsPath).equals(bytes));
  });

  it('as a folder is left as it is', async () => {
    await refuses((path) => mkdirSync(path), /is a folder/);
    rmSync(release.sidecar.fsPath, { recursive: true });
  });

  it('as a link to nothing is left as it is', async () => {
    await refuses((path) => symlinkSync('nowhere.yaml', path), /link to a file that is not there/);
    rmSync(release.sidecar.fsPath);
  });

  it('as a link stays a link, and what it leads to is written', async () => {
    release = await AnnotatedRelease.open(sample);
    const real = `${release.sidecar.fsPath}.real`;
    writeFileSync(real, sidecar(entry('aaaaaaaa', 'meeting', 'its partners')), { mode: 0o600 });
    symlinkSync(real, release.sidecar.fsPath);
    await release.store.reread(release.document);
    await release.tag('experts of NATO', 'org:nato');
    assert.match(readFileSync(real, 'utf8'), /experts of NATO/);
    assert.ok(lstatSync(release.sidecar.fsPath).isSymbolicLink());
    assert.equal(statSync(real).mode & 0o777, 0o600);
    rmSync(real);
  });

  it('keeps its byte order mark and line ends', async () => {
    const text = sidecar(entry('aaaaaaaa', 'meeting', 'its partners')).replaceAll('\n', '\r\n');
    release = await AnnotatedRelease.open(sample, { annotations: `\uFEFF${text}` });
    await release.tag('experts of NATO', 'org:nato');
    const bytes = readFileSync(release.sidecar.fsPath, 'utf8');
    assert.ok(bytes.startsWith('\uFEFFcommunique: 1\r\n'));
    assert.equal(bytes.replaceAll('\r\n', '').includes('\n'), false);
  });
});

describe('several sidecars of one release', () => {
  let release: AnnotatedRelease;
  afterEach(() => release?.close());

  it('are checked against each other and the codebook, as on the command line', async () => {
    release = await AnnotatedRelease.open(sample, {
      annotations: sidecar(
        entry('aaaaaaaa', 'meeting', 'its partners', '    links: [{type: see, to: zzzzzzzz}]\n'),
      ),
    });
    const other = release.uri.with({ path: `${release.uri.path}.ana.annotations.yaml` });
    const codes = (uri: vscode.Uri) =>
      vscode.languages
        .getDiagnostics(uri)
        .map(({ code, severity }) => `${code} ${vscode.DiagnosticSeverity[severity]}`)
        .sort();
    try {
      await until('a link to nowhere', () => codes(release.sidecar).includes('unknown-link Warning'));
      await write(other, sidecar(entry('aaaaaaaa', 'stance/of-nobody', 'experts of NATO')));
      await until(
        () => `the id is given twice: ${codes(other)}`,
        () => codes(other).join() === 'duplicate-id Warning,unknown-code Warning',
      );
      assert.ok(codes(release.sidecar).includes('duplicate-id Warning'));
      await write(
        other,
        sidecar(entry('zzzzzzzz', 'meeting', 'experts of NATO'), entry('cccccccc', 'meeting', 'sabotage')),
      );
      await until(
        () => `all is well: ${codes(release.sidecar)}`,
        () => !/duplicate|link/.test(codes(release.sidecar).join()),
      );
    } finally {
      await vscode.workspace.fs.delete(other);
    }
  });
});

describe('a write that fails', () => {
  const files = new MemoryFiles();
  const registered = vscode.workspace.registerFileSystemProvider('zzmemory', files);
  after(() => registered.dispose());
  let release: AnnotatedRelease;
  afterEach(async () => {
    files.failure = undefined;
    await release?.close();
  });

  it('keeps the file and says so; the next one goes through', async () => {
    const folder = vscode.Uri.parse('zzmemory:/');
    release = await AnnotatedRelease.open(sample, {
      folder,
      annotations: sidecar(entry('aaaaaaaa', 'meeting', 'its partners')),
    });
    await release.tag('experts of NATO', 'org:nato');
    const before = await release.onDisk();
    // A full disk, as a file system tells it.
    files.failure = vscode.FileSystemError.Unavailable('no space left on device');
    release.select('Norway and Estonia');
    assert.equal(await command('tagPassage', { codes: ['meeting'] }), undefined);
    assert.equal(await release.onDisk(), before);
    release.api.annotations.view.refresh();
    assert.match(release.api.annotations.view.view.message ?? '', /not kept.*no space left/);
    assert.equal(release.words().length, 2);
    files.failure = undefined;
    await release.tag('Norway and Estonia', 'meeting');
    assert.match(await release.onDisk(), /Norway and Estonia/);
    release.api.annotations.view.refresh();
    assert.equal(release.api.annotations.view.view.message, undefined);
    assert.deepEqual(files.names(/\.(tmp|lock)$/), []);
  });

  it('takes its time: a passage typed in meanwhile stays where it is, and the next save quotes it', async () => {
    const folder = vscode.Uri.parse('zzmemory:/');
    release = await AnnotatedRelease.open(sample, {
      folder,
      annotations: sidecar(entry('aaaaaaaa', 'meeting', 'experts of NATO')),
    });
    const { document } = release;
    const type = async (before: string, letters: string) =>
      assert.ok(await release.editor.edit((edit) => edit.insert(at(document, before), letters)));
    let go = () => {};
    const begun = new Promise<void>((begin) => {
      files.slow = async (path) => {
        if (!path.endsWith('.tmp')) return;
        begin();
        await new Promise<void>((done) => {
          go = done;
        });
      };
    });
    await type('of NATO', 'and envoys ');
    await document.save();
    await begun;
    await type('of NATO', 'and others who were there ');
    files.slow = undefined;
    go();
    await whenOnDisk(release.sidecar, 'quoted anew', (text) => text.includes('experts and envoys of NATO'));
    await release.store.reread(document);
    assert.deepEqual(release.statuses(), ['exact']);
    assert.deepEqual(release.words(), ['experts and envoys and others who were there of NATO']);
    await document.save();
    await whenOnDisk(release.sidecar, 'quoted again', (text) =>
      text.includes('experts and envoys and others who were there of NATO'),
    );
  });

  it('cut short between taking the old file away and putting the new one there is made good', async () => {
    const folder = vscode.Uri.parse('zzmemory:/');
    const text = sidecar(entry('aaaaaaaa', 'meeting', 'its partners'));
    const name = `zz-cut-${Date.now().toString(36)}.release`;
    const uri = vscode.Uri.joinPath(folder, name);
    const draft = (size: number, random: string) =>
      vscode.Uri.joinPath(folder, `.${name}.annotations.yaml.${size}-${random}.tmp`);
    await write(uri, sample);
    await write(draft(text.length, 'whole'), text);
    await write(draft(text.length + 9, 'torn'), text.slice(0, 60));
    release = await AnnotatedRelease.show(uri);
    assert.deepEqual(release.words(), ['its partners']);
    assert.equal(await read(release.sidecar), text);
  });
});
