import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../../src/cli/main.ts';
import type { Mention } from '../../../src/core/mentions/model.ts';
import { shared } from '../../evaluate/gold.ts';
import { builtinKnowledge, builtinService } from '../support/knowledge.ts';

// The hand-made annotation of a real release, read where it lies: the text is not ours to ship.
const path = join(shared, 'golden/seed.golden.json');

interface Place {
  readonly start: number;
  readonly end: number;
}
interface Golden {
  readonly source: string;
  readonly header: Readonly<Record<string, string>>;
  readonly actors: readonly (Place & {
    text: string;
    entity: string | null;
    tier: string;
    longest: boolean;
  })[];
  readonly threats: readonly (Place & { text: string; node: string; source?: string; optional?: boolean })[];
  readonly quotes: readonly (Place & { speaker: string; verb: { text: string } })[];
  readonly statements: readonly { by: string; content: Place & { text: string }; verb: unknown }[];
}
interface Analyzed {
  readonly header: Readonly<Record<string, { value?: string; text: string } | undefined>>;
  readonly mentions: readonly (Place & { kind: string; entity: string; text: string })[];
  readonly quotes: readonly (Place & { speaker?: { entity?: string }; verb?: { text: string } })[];
  readonly statements: readonly (Place & { text?: string; speaker?: { entity?: string } })[];
  readonly meeting: {
    date?: string;
    place?: string;
    chair?: string;
    threats: readonly { threat: string; start: number; by?: string }[];
  };
}

describe('the golden release', () => {
  let golden: Golden;
  let out: Analyzed;
  /** With those inside longer ones, which the command line leaves out. */
  let all: readonly Mention[];

  before(function () {
    if (!existsSync(path)) {
      console.log('· golden release: skipped, ../shared is not here');
      this.skip();
    }
    golden = JSON.parse(readFileSync(path, 'utf8'));
    const lines: string[] = [];
    const code = run(['analyze', '--json', join(shared, golden.source)], builtinKnowledge, {
      data: (line) => lines.push(line),
      words: () => undefined,
    });
    assert.equal(code, 0);
    out = JSON.parse(lines.join('\n'));
    const text = readFileSync(join(shared, golden.source), 'utf8');
    all = builtinService().analyse('seed', 0, text).mentions.all;
  });

  it('has its header, dates, venue and chair', () => {
    const { header } = golden;
    assert.equal(out.header.title?.text, header.title);
    assert.equal(out.header.published?.value, header.published);
    assert.equal(out.header.updated?.value, header.updated);
    assert.equal(out.meeting.date, header.event_date);
    assert.equal(out.meeting.place, 'place:brussels');
    assert.equal(out.meeting.chair, header.chair);
  });

  it('has every mention that it must have, with the right entity', () => {
    for (const { start, end, text, entity, tier, longest } of golden.actors) {
      const among: Analyzed['mentions'] = longest ? out.mentions : all;
      const here = among.filter((m) => m.kind === 'actor' && m.start === start && m.end === end);
      if (tier === 'must')
        assert.ok(
          here.some((m) => m.entity === entity),
          `${text} (${start}): ${entity}`,
        );
      if (tier === 'must-not') assert.deepEqual(here, [], text);
    }
  });

  it('raises its threats and lays them at the right door', () => {
    for (const { start, end, text, node, source, optional } of golden.threats) {
      if (optional) continue;
      const here = all.filter((m) => m.kind === 'threat' && m.start < end && start < m.end);
      assert.ok(
        here.some((m) => m.entity === node),
        `${text} (${start}): ${node}`,
      );
      const raised = out.meeting.threats.find((t) => t.threat === node && t.start >= start && t.start < end);
      if (raised && source) assert.equal(raised.by, source, `${text} (${start})`);
    }
  });

  it('has both quotations with their speaker', () => {
    assert.deepEqual(
      out.quotes.map(({ start, end, speaker }) => [start, end, speaker?.entity]),
      golden.quotes.map(({ start, end, speaker }) => [start, end, speaker]),
    );
  });

  it('has the reported statements with theirs', () => {
    for (const { by, content } of golden.statements) {
      // «Le comportement de la Russie n'aura pas raison de …»: said by nobody but the text.
      if (by.startsWith('author')) continue;
      const hit = out.statements.find(
        ({ start, end }) =>
          Math.min(end, content.end) - Math.max(start, content.start) > 0.5 * (content.end - content.start),
      );
      assert.ok(hit, content.text);
      assert.equal(hit.speaker?.entity, by.split(' ')[0], content.text);
    }
  });
});
