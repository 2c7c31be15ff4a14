import assert from 'node:assert/strict';
import type { Annotation } from '../../../src/core/annotations/model.ts';
import { resolveAnnotations } from '../../../src/core/annotations/resolve.ts';
import { describePassage } from '../../../src/core/annotations/selector.ts';
import { both, found, marked } from './found.ts';

describe('anchoring', () => {
  const filler = (from: number, to: number) =>
    Array.from(
      { length: to - from },
      (_, i) => `Point ${from + i} of the agenda dealt with matter ${(from + i) * 37} in some detail.\n\n`,
    ).join('');

  it('tells parallel provisions apart that differ in one number', () => {
    const articles = (numbers: readonly number[]) =>
      numbers
        .map(
          (n) =>
            `Article ${n}\n\nEach Party shall report to the Secretariat within ${n * 10} days of the end of the year.\n\n`,
        )
        .join('');
    const before = articles([1, 2, 3, 4, 5, 6]).replace(
      'within 40 days of the end',
      'within ⟦40 days⟧ of the end',
    );
    both(before, articles([1, 2, 3, 4, 5, 6]).replace('Article 2\n', 'Article 2 bis\n'), ['40 days']);
    // Gone with its article, and the others are like it.
    assert.deepEqual(found(before, articles([1, 2, 3, 5, 6]), true), ['orphaned']);
    assert.notEqual(found(before, articles([1, 2, 3, 5, 6]), false)[0], '50 days');
    assert.notEqual(found(before, articles([1, 2, 3, 5, 6]), false)[0], '30 days');
  });

  it('finds words inside names that were changed in part', () => {
    const before = `${filler(1, 4)}See the file {root:/⟦old_guide⟧/ports.html} and the ⟦cyberattacks⟧ unit.\n\n${filler(4, 8)}`;
    const after = `${filler(1, 4)}See the file {root:/old-guides/ports.html} and the cyber-attacks unit.\n\n${filler(4, 8)}`;
    both(before, after, ['old-guides', 'cyber-attacks']);
    both(before, before.replace(/[⟦⟧]/g, '').replace('cyberattacks', 'cyber attacks'), [
      'old_guide',
      'cyber attacks',
    ]);
  });

  it('tells repeated paragraphs apart by what is far away, in whatever lines the text is set', () => {
    const rule =
      'Whoever enters the port shows the papers of the ship to the harbour master before the anchor is dropped. The papers name the owner, the flag, the cargo, the last port that the ship has called at and the one that it is bound for. A ship without papers waits outside, and whoever brings it in all the same pays for the tug, the pilot and the night watch, whatever the weather was and however long the ship has to wait.';
    const chapter = (name: string, words: string) => `${name}\n\n${words}\n\n`;
    const before = `${chapter('Of the north quay', rule)}${chapter('Of the south quay', rule.replace('last port', '⟦last port⟧'))}${chapter('Of the east quay', rule)}`;
    const plain = before.replace(/[⟦⟧]/g, '');
    const set = plain.replace(/ (?=flag|tug|bound)/g, '\r\n').replaceAll('\n\n', '\r\n\r\n');
    const { annotations } = marked(before);
    const [anchor] = resolveAnnotations(set, annotations, {});
    assert.equal(anchor!.status, 'moved');
    assert.equal(anchor!.pieces[0]!.start, set.indexOf('last port', set.indexOf('south quay')));
  });

  it('finds a heading whose line stands once, whatever was written around it', () => {
    const before = `The council of the port met at noon.\n\n## ⟦Ice and winter service⟧\n\nPilots have asked for more light on the ice and winter service.\n`;
    const after = `Whoever sails north needs leave to do so\n\n## Ice and winter service\n\nNothing but this is new: who pays for the ice and winter service is now the owner of a ship.\n`;
    const { annotations } = marked(before);
    const [anchor] = resolveAnnotations(after, annotations, {});
    assert.equal(anchor!.pieces[0]?.start, after.indexOf('Ice and'));
  });

  it('finds cells of tables and items of lists when rows come and go', () => {
    const row = (name: string, n: number | string) => `| ${name} | ${n} | yes | member |\n`;
    const head = '| Country | Ships | Signed | Role |\n| --- | --- | --- | --- |\n';
    const before = `${head}${row('Norway', 2)}${row('Estonia', 4)}${row('Latvia', '⟦4⟧')}${row('Poland', 4)}`;
    const after = `${head}${row('Denmark', 4)}${row('Norway', 2)}${row('Latvia', 4)}${row('Poland', 5)}`;
    const { text, annotations } = marked(before);
    for (const options of [{ previous: text }, {}]) {
      const [anchor] = resolveAnnotations(after, annotations, options);
      assert.equal(anchor!.pieces[0]?.start, after.indexOf('| 4', after.indexOf('Latvia')) + 2);
    }
  });

  it('goes with paragraphs that were moved, and with sentences moved and edited', () => {
    const moved =
      'The Council ⟦deplores the attack on the ⟦harbour master⟧⟧ and offers its help with the inquiry.\n\n';
    const plain = moved.replace(/[⟦⟧]/g, '');
    const before = `${filler(1, 5)}${moved}${filler(5, 9)}`;
    both(before, `${filler(1, 8)}${plain}${filler(8, 9)}`, [
      'deplores the attack on the harbour master',
      'harbour master',
    ]);
    const edited = plain.replace('deplores the attack', 'deplores the second attack');
    assert.deepEqual(found(before, `${filler(1, 8)}${edited}${filler(8, 9)}`, true), [
      'deplores the second attack on the harbour master',
      'harbour master',
    ]);
  });

  it('does not mind line breaks and spaces', () => {
    const before = `${filler(1, 3)}The ministers ⟦reaffirmed that cables and\npipelines are to be protected⟧ by all.\n`;
    const after = `${filler(1, 3)}The ministers reaffirmed that cables\nand pipelines  are to be\nprotected by all.\n`;
    const { text, annotations } = marked(before);
    for (const options of [{ previous: text }, {}]) {
      const [anchor] = resolveAnnotations(after, annotations, options);
      const { start, end } = anchor!.pieces[0]!;
      assert.equal(
        after.slice(start, end).replace(/\s+/g, ' '),
        'reaffirmed that cables and pipelines are to be protected',
      );
      assert.notEqual(anchor!.status, 'edited');
    }
  });

  it('reads scripts without spaces, emoji and marks', () => {
    both(
      '両国の外相は、⟦海底ケーブルの保護⟧について協議した。次回の会合は⟦来年三月⟧に開かれる。\n',
      '両国の外相は昨日、海底ケーブルの保護について協議した。次回の会合は来年三月に東京で開かれる。\n',
      ['海底ケーブルの保護', '来年三月'],
    );
    both(
      'รัฐมนตรีเห็นพ้องกันว่า⟦การโจมตีทางไซเบอร์⟧เป็นภัยคุกคามร้ายแรง\n',
      'รัฐมนตรีทุกคนเห็นพ้องกันว่าการโจมตีทางไซเบอร์เป็นภัยคุกคามที่ร้ายแรง\n',
      ['การโจมตีทางไซเบอร์'],
    );
    both(
      'Votes: for ⟦👍🏽👍🏽👍🏽⟧, against 👎, absent 🤷.\nNote ⟦§§⟧ 4, 5 and footnote ⟦***⟧ below.\n',
      'Votes taken: for 👍🏽👍🏽👍🏽, against 👎👎, absent 🤷.\nNote §§ 4, 5 and the footnote *** below.\n',
      ['👍🏽👍🏽👍🏽', '§§', '***'],
    );
  });

  it('finds what stands at the very start and end', () => {
    both(
      '⟦Joint statement⟧ of the Four\n\nThey met in ⟦Riga⟧',
      'A Joint statement of the Five\n\nThey met in Riga',
      ['Joint statement', 'Riga'],
    );
    both('⟦All of it⟧', 'All of it', ['All of it']);
    assert.deepEqual(found('⟦All of it⟧', '', true), ['orphaned']);
    assert.deepEqual(found('⟦All of it⟧', '', false), ['orphaned']);
  });

  it('takes what has replaced the last words of a passage, not what was put in next to it', () => {
    both(
      `${filler(1, 3)}The envoys ⟦met in the town of Bergen⟧ on Monday.\n\n${filler(3, 6)}`,
      `${filler(1, 3)}The envoys met in the town of Vaasa on a cold Monday.\n\n${filler(3, 6)}`,
      ['met in the town of Vaasa'],
    );
    both(
      `${filler(1, 3)}The envoys ⟦met in the town of Bergen⟧ on Monday.\n\n${filler(3, 6)}`,
      `${filler(1, 3)}The envoys met in the town of Bergen, Norway, on Monday.\n\n${filler(3, 6)}`,
      ['met in the town of Bergen'],
    );
  });

  it('keeps lines that can be one place only, between lines that were all rewritten', () => {
    const section = (title: string, words: string) =>
      `${title}\n\n${`${words} was written about this at some length. `.repeat(6)}\n\n`;
    const before = `${filler(1, 3)}${section('Opening', 'Much')}⟦Budget line⟧\n\n${`So much ${'money was spent '.repeat(20)}`}\n\n${filler(3, 6)}`;
    const after = `${filler(1, 3)}${section('Welcome', 'Nothing')}Budget line\n\n${`Hardly any ${'funds are left over '.repeat(20)}`}\n\n${filler(3, 6)}`;
    assert.deepEqual(found(before, after, true), ['Budget line']);
    assert.deepEqual(
      found(
        `⟦---\nlink: /ports/shell/index.html\nlayout: docs\n---⟧\n\nThe shell of a mussel is blue.\n\n${filler(1, 4)}`,
        `---\nlink: /ports/shell/\n---\n\n# Shells\n\nThe shell of a mussel is blue.\n\n${filler(1, 4)}`,
        true,
      ),
      ['---\nlink: /ports/shell/\n---'],
    );
  });

  it('follows numbers and dates that were changed in place', () => {
    assert.deepEqual(
      found(
        `${filler(1, 4)}⟦4.10.⟧ The release of ⟦7 May⟧ names ⟦26 vessels⟧ and ⟦set (old) =>⟧\n do (old) =>.\n\n${filler(4, 8)}`,
        `${filler(1, 4)}4.11. The release of 9 May names 31 vessels and set (new) =>\n do (new) =>.\n\n${filler(4, 8)}`,
        true,
      ),
      ['4.11.', '9 May', '31 vessels', 'set (new) =>'],
    );
  });

  it('ends with its sentence where more sentences have taken the place of its last words', () => {
    assert.deepEqual(
      found(
        `${filler(1, 3)}⟦The envoys met in the old town of Bergen.⟧ They left.\n\n${filler(3, 6)}`,
        `${filler(1, 3)}The envoys met in the old port. It rained all day long. They left.\n\n${filler(3, 6)}`,
        true,
      ),
      ['The envoys met in the old port.'],
    );
    assert.deepEqual(
      found(
        `${filler(1, 3)}They came.\n\n⟦Few envoys met in the old town of Bergen.⟧\n\n${filler(3, 6)}`,
        `${filler(1, 3)}They came.\n\nIt rained. Some ministers met in the old town of Bergen.\n\n${filler(3, 6)}`,
        true,
      ),
      ['Some ministers met in the old town of Bergen.'],
    );
  });

  it('goes with a block that was moved and renumbered, line by line', () => {
    const names = ['Anna Berg', 'Olav Dahl', 'Nils Lund', 'Siri Holm', 'Kari Moen'];
    const list = (mark: string, first: number) =>
      `${names.map((name, n) => `    ${mark}${first + n}. ${['May', 'June', 'July', 'August', 'March'][n]} 200${n}: the desk officer ${name} retires`).join('\n')}\n\n`;
    const before = `${list('4.13.', 1).replace('officer Nils Lund retires\n    4.13.4. August 2003: the desk officer', 'officer ⟦Nils Lund retires\n    4.13.4. August 2003: the desk officer⟧')}${filler(1, 30)}`;
    assert.deepEqual(found(before, `${filler(1, 30)}${list('6.', 3)}`, true), [
      'Nils Lund retires\n    6.6. August 2003: the desk officer',
    ]);
  });

  it('takes less for the passage where what stood on either side still does', () => {
    assert.deepEqual(
      found(
        `${filler(1, 3)}To see it, run ⟦port --list packagename⟧ in the shell.\n\n${filler(3, 6)}`,
        `${filler(1, 3)}To see it, run port --list filename in the shell.\n\n${filler(3, 6)}`,
        true,
      ),
      ['port --list filename'],
    );
  });

  it('says that it cannot tell copies apart when what told them apart is gone', () => {
    const paragraph = 'The Parties shall consult each other before they take any measure of that kind.\n\n';
    const between = (word: string) => `${`${word} `.repeat(60)}\n\n`;
    const before = `${between('one')}${paragraph.replace('consult each other', '⟦consult each other⟧')}${between('two')}${paragraph}${between('three')}`;
    const both = `${between('four')}${paragraph}${between('five')}${paragraph}${between('six')}`;
    const { annotations } = marked(before);
    const [unsure] = resolveAnnotations(both, annotations);
    assert.equal(unsure!.status, 'ambiguous');
    assert.equal(unsure!.candidates!.length, 2);
    const one = `${between('one')}${between('two')}${paragraph}${between('three')}`;
    assert.deepEqual(found(before, one, true), ['orphaned']);
    assert.equal(found(before, one, false)[0], 'ambiguous');
  });

  it('finds the copy whose close surroundings are left, whichever copy the alignment took for it', () => {
    const rule = 'the 2022/07 cyber-attack the the the the the ministers the the the the sanctions.\n\n';
    const last =
      'the the cyber-attack the ministers the the the.\n\nvessels the condemned the the flags the.\n';
    const before = `${rule}condemned ministers condemned the the.\n\n${rule}${rule.replace('the the sanctions', '⟦t⟧he the sanctions')}${last}`;
    const after = `${rule}c the to ondemned ministers condemned   \n\n${rule}${last}`;
    const { text, annotations } = marked(before);
    const [anchor] = resolveAnnotations(after, annotations, { previous: text });
    assert.equal(anchor!.pieces[0]?.start, after.lastIndexOf('the the sanctions'));
  });

  it('counts of a word that is only touched what the passage has of it', () => {
    both(
      'the Maßnahmen minister⟦s — is agree⟧d.\n\nthe ministers the Black Sea the cyber-attack.\n',
      'the Maßnahmen ministerd.\n\nthe ministers the Black Sea the cyber-attack.\n',
      ['orphaned'],
    );
  });

  it('uses the order of the neighbours', () => {
    const line = 'The chair thanked all delegations.\n\n';
    const before = `${line}⟦Reports from the north came first⟧.\n\n${line.replace('all delegations', '⟦all delegations⟧')}⟦Reports from the south came second⟧.\n\n${line}`;
    const after = `${line}Reports from the north came first.\n\nA break.\n\n${line}A lunch.\n\nReports from the south came second.\n\n${line}`;
    const { annotations } = marked(before);
    const anchors = resolveAnnotations(after, annotations);
    assert.equal(anchors[1]!.pieces[0]?.start, after.indexOf('all delegations', 60));
  });

  it('puts a word that stands hundreds of times where it was', () => {
    const lines = Array.from(
      { length: 600 },
      (_, i) => `On day ${i} the Council met and the Council agreed.\n`,
    );
    const at = 417;
    const before = lines
      .map((line, i) => (i === at ? line.replace('met and the Council', 'met and the ⟦Council⟧') : line))
      .join('');
    const changed = lines.map((line, i) => (i % 7 === 3 ? line.replace('agreed', 'adjourned') : line));
    const after = changed.slice(40).join('');
    const { text, annotations } = marked(before);
    const start = after.indexOf('the Council agreed', after.indexOf('On day 417 ')) + 4;
    for (const options of [{ previous: text }, {}])
      assert.equal(resolveAnnotations(after, annotations, options)[0]!.pieces[0]?.start, start);
  });

  it('carries passages in several pieces, and selectors without context', () => {
    const before = `${filler(1, 3)}We support Ukraine, and we will go on to do so, in every forum.\n\n${filler(3, 6)}`;
    const exact = (words: string) => ({ exact: words });
    const annotations: Annotation[] = [
      { id: 'a', codes: [], target: [exact('support Ukraine'), exact('in every forum')] },
      { id: 'b', codes: [], target: [exact('the agenda')] },
    ];
    const after = before.replace('and we will go on to do so', 'as always');
    for (const options of [{ previous: before }, {}]) {
      const [pieces, many] = resolveAnnotations(after, annotations, options);
      assert.deepEqual(
        pieces!.pieces.map(({ start, end }) => after.slice(start, end)),
        ['support Ukraine', 'in every forum'],
      );
      assert.equal(many!.status, 'ambiguous');
    }
  });
});

describe('anchoring takes time in proportion to the text', () => {
  const seconds = (run: () => void) => {
    const { user, system } = process.cpuUsage();
    run();
    const now = process.cpuUsage();
    return (now.user + now.system - user - system) / 1e6;
  };
  const annotations = (text: string, count: number): Annotation[] =>
    Array.from({ length: count }, (_, i) => {
      const start = Math.floor((text.length / count) * i);
      const end = Math.min(text.length, start + 24);
      return {
        id: `n${i}`,
        codes: [],
        target: [
          {
            prefix: text.slice(Math.max(0, start - 32), start),
            exact: text.slice(start, end),
            suffix: text.slice(end, end + 32),
          },
        ],
      };
    });
  const texts: Record<string, string> = {
    'the same word everywhere': 'aye '.repeat(75_000),
    'two words in turn': 'aye nay '.repeat(37_500),
    'one huge paragraph': Array.from({ length: 50_000 }, (_, i) => `w${(i * 7919) % 5000}`).join(' '),
    'the same paragraph a thousand times':
      'The Parties shall meet at least once in each year to review it.\n\n'.repeat(4_600),
    'no spaces': '会議'.repeat(50_000),
    'marks only': '*-'.repeat(50_000),
  };
  for (const [name, text] of Object.entries(texts))
    it(name, () => {
      const middle = text.length >> 1;
      const after = `New. ${text.slice(0, middle)} changed here ${text.slice(middle + 500)}`;
      const some = annotations(text, 300);
      // 300,000 characters take a fraction of a second; whatever is quadratic takes minutes.
      assert.ok(seconds(() => resolveAnnotations(after, some, { previous: text })) < 10, 'with the old text');
      assert.ok(seconds(() => resolveAnnotations(after, some)) < 10, 'by quote and context');
      assert.ok(seconds(() => describePassage(text, [{ start: middle, end: middle + 9 }])) < 2, 'describing');
    }).timeout(120_000);
});
