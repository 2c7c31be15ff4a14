import assert from 'node:assert/strict';
import { resolveConflict } from '../../../src/core/annotations/conflict.ts';
import { applyChanges } from '../../../src/core/annotations/edit.ts';
import { mergeConflicted, mergeSidecars } from '../../../src/core/annotations/merge.ts';
import { parseSidecar } from '../../../src/core/annotations/sidecar.ts';

const base = `# our project
communique: 1
source:
  sha256: ${'a'.repeat(64)}
annotations:
  # the first one
  - id: aaaaaaaa
    codes: [stance/concern, org:nato]   # two
    target: {exact: deeply concerned}
    note: Old.
  - id: bbbbbbbb
    codes: [stance/support]
    target:
      exact: our support
      suffix: " for Ukraine"
# that is all
`;
const added = (id: string, exact: string) =>
  `  - id: ${id}\n    codes: [stance/support]\n    target: {exact: ${exact}}\n`;
const with_ = (text: string, entry: string) => text.replace('# that is all', `${entry}# that is all`);
const without = (text: string, id: string) => text.replace(new RegExp(`  - id: ${id}\\n(?:    .*\\n)*`), '');

const merge = (ours: string, theirs: string) => {
  const { text, conflicts, refused } = mergeSidecars(base, ours, theirs);
  assert.equal(refused, undefined);
  assert.equal(parseSidecar(text).writable, true);
  return { text, conflicts };
};
const resolved = (text: string, id: string, side: 'ours' | 'theirs', which?: number) =>
  applyChanges(text, resolveConflict(parseSidecar(text), id, side, which));

describe('merging sidecars', () => {
  it('keeps what both sides added, changed and deleted', () => {
    const ours = with_(base.replace('[stance/support]', '[stance/support, mine]'), added('cccccccc', 'ours'));
    const theirs = with_(base.replace('note: Old.', 'note: New.'), added('dddddddd', 'theirs'));
    const { text, conflicts } = merge(ours, theirs);
    assert.deepEqual(conflicts, []);
    assert.equal(
      text,
      with_(
        base.replace('[stance/support]', '[stance/support, mine]').replace('note: Old.', 'note: New.'),
        added('cccccccc', 'ours') + added('dddddddd', 'theirs'),
      ),
    );
    assert.equal(
      merge(without(base, 'bbbbbbbb'), ours.replace(', mine', '')).text.includes('bbbbbbbb'),
      false,
    );
  });

  it('merges codes as a set, in place', () => {
    const { text, conflicts } = merge(
      base.replace('[stance/concern, org:nato]', '[stance/concern, mine, org:nato]'),
      base.replace('[stance/concern, org:nato]', '[theirs, stance/concern]'),
    );
    assert.deepEqual(conflicts, []);
    assert.equal(text, base.replace('[stance/concern, org:nato]', '[theirs, stance/concern, mine]'));
  });

  it('keeps both versions of what both changed, and lets one be chosen', () => {
    const { text, conflicts } = merge(
      base.replace('note: Old.', 'note: Ours.'),
      base.replace('note: Old.', 'note: Theirs.\n    status: reviewed'),
    );
    assert.deepEqual(conflicts, [{ id: 'aaaaaaaa', keys: ['note'] }]);
    assert.equal(
      text,
      base.replace('note: Old.', 'note: Ours.\n    status: reviewed\n    conflict:\n      note: Theirs.'),
    );
    const [problem] = parseSidecar(text).problems;
    assert.equal(problem?.code, 'merge-undecided');
    assert.equal(problem.severity, 'warning');
    assert.equal(text.slice(problem.start, problem.end), 'note: Theirs.');
    assert.equal(
      resolved(text, 'aaaaaaaa', 'ours'),
      base.replace('note: Old.', 'note: Ours.\n    status: reviewed'),
    );
    assert.equal(
      resolved(text, 'aaaaaaaa', 'theirs'),
      base.replace('note: Old.', 'note: Theirs.\n    status: reviewed'),
    );
    assert.deepEqual(resolveConflict(parseSidecar(base), 'aaaaaaaa', 'ours'), []);
    assert.deepEqual(resolveConflict(parseSidecar(text), 'nobody', 'ours'), []);
  });

  it('keeps both where one side removed a key that the other changed', () => {
    const { text } = merge(base.replace('note: Old.', 'note: Ours.'), base.replace('    note: Old.\n', ''));
    assert.match(text, /note: Ours\.\n {4}conflict:\n {6}removed: \[note\]\n/);
    assert.equal(resolved(text, 'aaaaaaaa', 'theirs'), base.replace('    note: Old.\n', ''));
    const back = merge(
      base.replace('    note: Old.\n', ''),
      base.replace('note: Old.', 'note: Theirs.'),
    ).text;
    assert.equal(resolved(back, 'aaaaaaaa', 'ours'), base.replace('    note: Old.\n', ''));
    assert.equal(resolved(back, 'aaaaaaaa', 'theirs'), base.replace('note: Old.', 'note: Theirs.'));
  });

  it('keeps an annotation that one side deleted and the other changed', () => {
    for (const [ours, theirs] of [
      [base.replace('note: Old.', 'note: New.'), without(base, 'aaaaaaaa')],
      [without(base, 'aaaaaaaa'), base.replace('note: Old.', 'note: New.')],
    ] as const) {
      const { text, conflicts } = merge(ours, theirs);
      assert.deepEqual(conflicts, [{ id: 'aaaaaaaa', keys: [] }]);
      assert.match(text, /note: New\.\n {4}conflict:\n {6}deleted: true\n/);
      assert.deepEqual(
        parseSidecar(text).entries.map((entry) => entry.annotation.id),
        ['aaaaaaaa', 'bbbbbbbb'],
      );
      assert.equal(resolved(text, 'aaaaaaaa', 'ours'), base.replace('note: Old.', 'note: New.'));
      assert.equal(resolved(text, 'aaaaaaaa', 'theirs'), without(base, 'aaaaaaaa'));
    }
  });

  it('adds up conflicts of several merges', () => {
    const note = (words: string) => base.replace('note: Old.', `note: ${words}.`);
    const first = merge(note('One'), note('Two')).text;
    const { text } = merge(first, note('Three'));
    assert.match(text, /note: One\.\n {4}conflict: \[\{ note: Two\. \}, \{ note: Three\. \}\]\n/);
    const second = resolved(text, 'aaaaaaaa', 'theirs', 1);
    assert.match(second, /note: Three\.\n {4}conflict:\n {6}note: Two\.\n/);
    assert.equal(resolved(second, 'aaaaaaaa', 'ours'), note('Three'));
  });

  it('makes the check due where the sides were checked against different texts', () => {
    const hash = (text: string, letter: string) => text.replace('a'.repeat(64), letter.repeat(64));
    const hashOf = (text: string) => parseSidecar(text).sha256?.replace(/^(.)\1{63}$/, '$1');
    const ours = with_(hash(base, 'b'), added('cccccccc', 'ours'));
    const theirs = with_(base, added('dddddddd', 'theirs'));
    // What theirs added was made on the ancestor's text, what ours added on its own: the older hash is right for neither less.
    assert.equal(hashOf(merge(ours, theirs).text), 'a');
    assert.equal(hashOf(merge(theirs, ours).text), 'a');
    assert.equal(hashOf(merge(ours, hash(theirs, 'c')).text), 'a');
    assert.equal(hashOf(merge(ours, hash(theirs, 'b')).text), 'b');
    assert.deepEqual(merge(ours, hash(theirs, 'c')).conflicts, []);
    // Nothing but theirs has changed: theirs.
    assert.equal(merge(base, hash(theirs, 'c')).text, hash(theirs, 'c'));
  });

  it('orders what both added by the release, and sees that two quotes are of one passage', () => {
    const release = 'We are deeply concerned. It begins, it goes on. We reaffirm our support for Ukraine.';
    const one = with_(base, added('cccccccc', 'it goes on'));
    const other = with_(base, added('dddddddd', 'It begins'));
    const ids = (text: string) => parseSidecar(text).entries.map((entry) => entry.annotation.id);
    assert.deepEqual(ids(mergeSidecars(base, one, other, release).text).slice(2), ['dddddddd', 'cccccccc']);
    const quote = (target: string) => base.replace('{exact: deeply concerned}', target);
    const [short, long] = [
      quote('{exact: deeply concerned, prefix: "are "}'),
      quote('{exact: deeply concerned, suffix: ". It"}'),
    ];
    assert.deepEqual(mergeSidecars(base, short, long, release).conflicts, []);
    assert.deepEqual(mergeSidecars(base, short, long).conflicts, [{ id: 'aaaaaaaa', keys: ['target'] }]);
  });

  it('merges nothing that can not be read, and says which side', () => {
    const bad = base.replace('note: Old.', 'note: Old.\n    note: twice');
    for (const [side, ours, theirs] of [
      ['ours', bad, `${base}\n`],
      ['theirs', `${base}\n`, bad],
      ['theirs', base, base.replace('communique: 1', 'communique: 2')],
    ] as const) {
      const { text, refused } = mergeSidecars(base, ours, theirs);
      assert.equal(refused?.side, side);
      assert.ok(refused.problems.length > 0);
      assert.equal(text, ours);
    }
    assert.equal(mergeSidecars(bad, base, with_(base, added('dddddddd', 'x'))).refused, undefined);
  });

  it('merges what git has left between its markers', () => {
    const ours = base.replace('note: Old.', 'note: Ours.');
    const theirs = with_(base.replace('codes: [stance/support]', 'codes: [theirs]'), added('dddddddd', 'x'));
    const marked = base
      .replace(
        '    note: Old.\n',
        '<<<<<<< HEAD\n    note: Ours.\n||||||| 1234567\n    note: Old.\n=======\n    note: Old.\n>>>>>>> branch\n',
      )
      .replace('codes: [stance/support]', 'codes: [theirs]')
      .replace('# that is all', `${added('dddddddd', 'x')}# that is all`);
    assert.equal(parseSidecar(marked).writable, false);
    assert.equal(parseSidecar(marked).problems[0]?.code, 'merge-conflict');
    assert.deepEqual(parseSidecar(marked).entries, []);
    assert.equal(mergeConflicted(marked)?.text, merge(ours, theirs).text);
    assert.equal(mergeConflicted(base), undefined);
    // Without the ancestor between the markers both notes are kept; with it from elsewhere theirs is seen to be old.
    const plain = marked.replace(/\|{7}[^=]*/, '');
    assert.deepEqual(mergeConflicted(plain)?.conflicts, [{ id: 'aaaaaaaa', keys: ['note'] }]);
    assert.equal(mergeConflicted(plain, base)?.text, merge(ours, theirs).text);
  });

  it('keeps a comment below the list out of a literal that comes in laid out otherwise', () => {
    const other = '{id: z, codes: [x], target: {exact: y}}';
    const file = (blanks: string, first = '') =>
      [
        'communique: 1',
        'annotations:',
        ...(first && [`-${blanks}${first}`]),
        `-${blanks}id: a`,
        ...['codes: [x]', 'target: { exact: words }', 'note: |-', '  two', '  lines', '# below', ''].map(
          (line) => line && ` ${blanks}${line}`,
        ),
      ].join('\n');
    const { text, conflicts } = mergeSidecars(file('   ', other), file('   '), file(' ', other));
    assert.deepEqual(conflicts, []);
    assert.match(text, /lines\n {0,2}# below\n$/);
  });

  it('merges 5,000 annotations', () => {
    const entry = (n: number, words = 'words') =>
      `  - id: x${n}\n    codes: [stance/support]\n    target:\n      exact: ${words} ${n}\n      prefix: "before "\n`;
    const file = (entries: readonly string[]) => `communique: 1\nannotations:\n${entries.join('')}`;
    const all = Array.from({ length: 5000 }, (_, n) => entry(n));
    const began = process.cpuUsage().user;
    const { text, conflicts } = mergeSidecars(
      file(all),
      file(all.with(10, entry(10, 'ours'))),
      file(all.toSpliced(4000, 1).concat(entry(5000, 'theirs'))),
    );
    console.log(
      `· three sidecars of 5,000 annotations merged in ${Math.round((process.cpuUsage().user - began) / 1000)} ms`,
    );
    assert.deepEqual(conflicts, []);
    assert.equal(
      text,
      file(all.with(10, entry(10, 'ours')).toSpliced(4000, 1).concat(entry(5000, 'theirs'))),
    );
  });
});
