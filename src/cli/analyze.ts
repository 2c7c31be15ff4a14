import { sha256Hex } from '../core/annotations/hash.ts';
import type { Party } from '../core/reading/model.ts';
import { stretches } from '../core/reading/stretches.ts';
import type { HeaderField } from '../core/release/tree.ts';
import type { Analysis } from '../core/service.ts';
import type { TextSpan } from '../core/text/span.ts';
import { type Input, isReleaseName, listFiles, readInput, UsageError } from './inputs.ts';
import type { Workspaces } from './knowledge.ts';
import type { Output } from './report.ts';

/** `communique analyze PATH…`: one JSON object a release with `--json`, else a summary in words. */
export function analyze(
  paths: readonly string[],
  json: boolean,
  workspaces: Workspaces,
  out: Output,
): number {
  const files = listFiles(paths, isReleaseName);
  if (files.length === 0) throw new UsageError(`${paths.join(', ')}: no releases there`);
  for (const file of files) {
    const input = readInput(file);
    const { service } = workspaces.of(file);
    const analysis = service.analyse(file, 0, input.text);
    out.data(json ? JSON.stringify(toJson(input, analysis)) : summary(input, analysis));
    service.forget(file);
  }
  return 0;
}

/** The published shape of an analysis; see the command line in the README. */
export function toJson(input: Input, analysis: Analysis): object {
  const { text, release, mentions, reading } = analysis;
  const words = (span: { start: number; end: number }) => text.slice(span.start, span.end);
  return {
    file: input.name,
    language: release.lang,
    sha256: sha256Hex(text),
    header: Object.fromEntries(
      Object.entries(release.header).map(([key, field]) => [key, headerField(field as HeaderField)]),
    ),
    blocks: release.children
      .filter((child) => child.kind === 'block')
      .map(({ role, start, end }) => ({ role, start, end })),
    quotes: stretches(text, reading.quotes).map(({ start, end, speaker, verb }) => ({
      start,
      end,
      text: words({ start, end }),
      ...(speaker && { speaker: party(speaker) }),
      ...(verb && { verb: span(verb) }),
    })),
    statements: reading.statements.map(({ start, end, speaker, verb }) => ({
      start,
      end,
      ...(speaker && { speaker: party(speaker) }),
      verb: { ...span(verb), ...(verb.stance && { stance: verb.stance }) },
    })),
    responses: reading.responses.map(({ start, end, kind }) => ({ start, end, kind })),
    mentions: mentions.all
      .filter((mention) => !mention.nested)
      .map(({ kind, start, end, text: words, entity, type, form, sense, polarity }) => ({
        kind,
        start,
        end,
        text: words,
        entity,
        type,
        form,
        ...(sense && { sense }),
        ...(polarity && { polarity }),
      })),
    meeting: {
      ...(reading.meeting.date && { date: reading.meeting.date }),
      ...(reading.meeting.place && { place: name(reading.meeting.place) }),
      ...(reading.meeting.chair && { chair: name(reading.meeting.chair) }),
      participants: reading.meeting.participants.map(name),
      threats: reading.threats.map(({ threat, start, by, alsoBy, against, alsoAgainst }) => ({
        threat,
        start,
        ...(by && { by }),
        ...(alsoBy && { alsoBy }),
        ...(against && { against }),
        ...(alsoAgainst && { alsoAgainst }),
      })),
    },
  };
}

const span = ({ text, start, end }: TextSpan) => ({ text, start, end });
const headerField = (field: HeaderField) => ({ ...span(field), ...(field.value && { value: field.value }) });
const party = (who: Party) => ({
  ...span(who),
  ...(who.entity && { entity: who.entity }),
  ...(who.holder && { holder: who.holder }),
  ...(who.members && { members: who.members }),
});
const name = (who: Party) => who.entity ?? who.text;

function summary(input: Input, { release, mentions, reading }: Analysis): string {
  const drawn = mentions.all.filter((mention) => !mention.nested);
  const tally = (kind: 'actor' | 'threat') => {
    const counts = new Map<string, number>();
    for (const mention of drawn)
      if (mention.kind === kind) counts.set(mention.entity, (counts.get(mention.entity) ?? 0) + 1);
    const ranked = [...counts].sort((a, b) => b[1] - a[1]).map(([id, n]) => `${id} ${n}`);
    return ranked.length ? ranked.join(', ') : 'none';
  };
  const { title, published, updated, place, issuer } = release.header;
  const rows: [string, string | undefined][] = [
    ['title', title?.text],
    ['published', published && (published.value ?? published.text)],
    ['updated', updated && (updated.value ?? updated.text)],
    ['place', place?.text ?? reading.meeting.place?.text],
    ['issuer', issuer?.text ?? mentions.issuer],
    ['chair', reading.meeting.chair && name(reading.meeting.chair)],
    ['actors', tally('actor')],
    ['threats', tally('threat')],
    ['quotations', String(reading.quotes.filter((quote) => quote.node.mode === 'direct').length)],
    ['statements', String(reading.statements.length)],
    ['responses', String(reading.responses.length)],
  ];
  return [input.name, ...rows.filter(([, value]) => value).map(([key, value]) => `  ${key}: ${value}`)].join(
    '\n',
  );
}
