import assert from 'node:assert/strict';
import { mergeConflicted } from '../../../src/core/annotations/merge.ts';
import { parseSidecar } from '../../../src/core/annotations/sidecar.ts';
import { findConflictMarker, splitConflictMarkers } from '../../../src/core/merge/markers.ts';

describe('git’s conflict markers', () => {
  it('are taken apart, with the ancestor where they show it', () => {
    assert.deepEqual(splitConflictMarkers('a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> topic\nd\n'), {
      ours: 'a\nb\nd\n',
      theirs: 'a\nc\nd\n',
    });
    assert.deepEqual(splitConflictMarkers('<<<<<<< HEAD\nb\n||||||| 12ab\nx\n=======\n>>>>>>> topic'), {
      base: 'x\n',
      ours: 'b\n',
      theirs: '',
    });
  });

  it('have no ancestor where only some of them show it', () => {
    const one = '<<<<<<< a\n1\n||||||| b\n2\n=======\n3\n>>>>>>> c\n';
    assert.equal(splitConflictMarkers(one + one.replace(/\|{7} b\n2\n/, ''))?.base, undefined);
  });

  it('keep the line endings of Windows', () => {
    assert.deepEqual(splitConflictMarkers('<<<<<<< HEAD\r\nb\r\n=======\r\nc\r\n>>>>>>> topic\r\n'), {
      ours: 'b\r\n',
      theirs: 'c\r\n',
    });
  });

  it('may be longer, and hold longer or shorter ones as text', () => {
    const nested =
      '<<<<<<< a\n1\n||||||| b\n<<<<<<<<< x\n2\n=========\n3\n>>>>>>>>> y\n=======\n4\n>>>>>>> c\n';
    assert.deepEqual(splitConflictMarkers(nested), {
      base: '<<<<<<<<< x\n2\n=========\n3\n>>>>>>>>> y\n',
      ours: '1\n',
      theirs: '4\n',
    });
    assert.deepEqual(splitConflictMarkers('<<<<<<<<<< a\n=======\n==========\n>>>>>>> b\n>>>>>>>>>> c\n'), {
      ours: '=======\n',
      theirs: '>>>>>>> b\n',
    });
  });

  it('are none where they do not pair up', () => {
    for (const text of [
      '',
      'a: b\n',
      '<<<<<<< HEAD\na\n',
      '<<<<<<< HEAD\na\n=======\nb\n',
      '=======\n>>>>>>> x\n',
      '<<<<<<< a\n<<<<<<< b\n=======\n>>>>>>> c\n',
      '<<<<<<< a\n=======\n||||||| x\n>>>>>>> c\n',
      '  <<<<<<< HEAD\n',
      '<<<<<<<HEAD\n=======\n>>>>>>>x\n',
    ])
      assert.equal(splitConflictMarkers(text), undefined, JSON.stringify(text));
  });

  it('are found by any one of them that is left', () => {
    for (const line of ['<<<<<<< HEAD', '=======', '>>>>>>> topic', '||||||| 12ab', '<<<<<<<<<'])
      assert.deepEqual(
        findConflictMarker(`a: b\r\n${line}\r\nc: d\r\n`),
        { start: 6, end: 6 + line.length },
        line,
      );
    for (const line of ['  =======', '======', '======= x', '<<<<<<<x', '# <<<<<<< HEAD'])
      assert.equal(findConflictMarker(`a: b\n${line}\n`), undefined, line);
  });

  it('that somebody committed are merged first', () => {
    const entry = (id: string) => `  - id: ${id}\n    codes: []\n    target:\n      exact: words of ${id}\n`;
    const head = 'communique: 1\nannotations:\n';
    // Both sides of the outer conflict hold the markers of an older one.
    const older = `<<<<<<<<< x\n${entry('two')}=========\n${entry('three')}>>>>>>>>> y\n`;
    const text = `${head}<<<<<<< a\n${entry('one')}${older}=======\n${entry('four')}>>>>>>> b\n`;
    const merged = mergeConflicted(text);
    assert.equal(merged?.refused, undefined);
    assert.deepEqual(
      parseSidecar(merged!.text).entries.map(({ annotation }) => annotation.id),
      ['one', 'two', 'three', 'four'],
    );
  });
});
