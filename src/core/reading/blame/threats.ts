import { codeOf } from '../../lexicon/ids.ts';
import type { Mention, Mentions } from '../../mentions/model.ts';
import type { Release } from '../../release/tree.ts';
import { contains, covering, type Span, startingNear } from '../../text/span.ts';
import { grammarOf } from '../grammar.ts';
import type { Party, RaisedThreat, Statement, ThreatList } from '../model.ts';
import type { PartyFinder } from '../parties/parties.ts';
import { sentenceReach, wordsOf } from '../words.ts';
import { imputeThreats } from './imputation.ts';
import { lendOneWar } from './oneWar.ts';

/**
 * Each threat mention with who is blamed for it, against whom it goes and who says so. Only what the words around the
 * mention say is used; where the sentence is silent, a paragraph with a single author of threats lends it.
 */
export function raiseThreats(
  text: string,
  release: Release,
  mentions: Mentions,
  finder: PartyFinder,
  statements: readonly Statement[],
  quotes: readonly { readonly start: number; readonly end: number; readonly speaker?: Party }[],
): { readonly threats: readonly RaisedThreat[]; readonly lists: readonly ThreatList[] } {
  const raised: RaisedThreat[] = [];
  const lists: ThreatList[] = [];
  const quoteAround = covering(quotes);
  const aggressors = new Set<string>();
  const ours = ownSide(mentions, finder);
  const indexed = mentions.all
    .map((mention, index) => ({ mention, index }))
    .filter(({ mention }) => mention.kind === 'threat');
  let next = 0;
  /** Whom the last sentence with an author of threats blamed, for «ces exactions» of the next paragraph. */
  let earlier: string | undefined;
  for (const block of release.children) {
    if (block.kind !== 'block') continue;
    /** What this paragraph has blamed somebody for, in order. */
    const blamed: { readonly threat: string; readonly by: string }[] = [];
    /** The threats that this paragraph has told of, in order, with those whom they strike. */
    const told: RaisedThreat[] = [];
    /** An armed or cyber group that the sentence before was about: «ils» are the authors of what follows. */
    let topic: string | undefined;
    const grammar = grammarOf(block.lang ?? release.lang);
    const above = earlier;
    earlier = undefined;
    for (const sentence of block.sentences) {
      const here: { readonly mention: Mention; readonly index: number }[] = [];
      while (next < indexed.length && indexed[next]!.mention.start < sentence.end) {
        const entry = indexed[next++]!;
        if (contains(sentence, entry.mention) && !entry.mention.nested) here.push(entry);
      }
      const before = topic;
      const actors = finder.within(sentence);
      topic = actors.find(({ type }) => /^(?:armed-group|cyber-actor)$/.test(type))?.entity;
      if (here.length === 0) continue;
      const found = imputeThreats(
        text,
        wordsOf(text, sentence, block),
        here.map(({ mention }) => mention),
        actors,
        grammar,
        { last: blamed.at(-1)?.by ?? before, aggressors },
      );
      const consists = consisting.test(text.slice(sentence.start, sentence.start + 60));
      /** The author of «ces activités», whom the threats that its sentence goes on to list have too. */
      let carried: string | undefined;
      let previous: string | undefined;
      for (const [place, { mention, index }] of here.entries()) {
        const one = found[place]!;
        const { by: blamedHere, pointsBack, listed, same } = one;
        // Nobody lays a threat at their own door: the words were misread.
        const by = blamedHere !== undefined && ours(blamedHere) ? undefined : blamedHere;
        const listedAfter = listed && pointsBack === undefined;
        const lent =
          mention.polarity !== undefined
            ? undefined
            : ((listedAfter ? carried : undefined) ??
              lentBy(blamed, mention, pointsBack, carried) ??
              (consists ? blamed.at(-1)?.by : undefined) ??
              (blamed.length === 0 && pointsBack === 'these' ? above : undefined));
        const author = by ?? lent ?? (same ? previous : undefined);
        previous = author;
        if (pointsBack === 'these') carried = author;
        // "Iran-backed militias" are no act that «these strikes» could mean.
        if (by && mention.entity !== 'pol.proxies') blamed.push({ threat: mention.entity, by });
        if (author && mention.polarity === undefined) earlier = author;
        // «Une attaque terroriste visait …»: «cette attaque» is this one, whoever was blamed before.
        if (
          !author &&
          acts.test(mention.entity) &&
          newly.test(text.slice(Math.max(0, mention.start - 30), mention.start))
        )
          blamed.length = 0;
        if (by && mention.entity.startsWith('war.')) aggressors.add(by);
        // «Ces attaques», "the attack": whom those told of before have struck.
        const before =
          one.against !== undefined ||
          mention.polarity !== undefined ||
          !acts.test(mention.entity) ||
          aimed.test(text.slice(mention.end, mention.end + 12))
            ? undefined
            : pointsBack === 'these'
              ? told.findLast(({ threat }) => acts.test(threat))
              : pointsBack === 'the'
                ? told.findLast(({ threat }) => act(threat) === act(mention.entity))
                : undefined;
        const { against, alsoAgainst } =
          before?.against !== undefined && before.against !== author ? before : one;
        const alsoBy = author === one.by ? one.alsoBy : told.findLast(({ by }) => by === author)?.alsoBy;
        const saidBy = sayer(mention, statements, quoteAround);
        const now: RaisedThreat = {
          start: mention.start,
          end: mention.end,
          threat: mention.entity,
          mention: index,
          ...(author && author !== against && { by: author }),
          ...(author && alsoBy && { alsoBy }),
          ...(against && { against }),
          ...(against && alsoAgainst && { alsoAgainst }),
          ...(saidBy && { saidBy }),
        };
        raised.push(now);
        told.push(now);
      }
      const list = runTogether(text, here);
      if (list) lists.push(list);
    }
  }
  const lent = lendOneWar(
    raised,
    mentions.all,
    ({ start }) => text.slice(Math.max(0, start - 60), start),
    ({ end }) => text.slice(end, end + 12),
  );
  return { threats: lent, lists };
}

/** Whether an entity is the one that publishes the release, the state or the organisation that it is of, or a body of that state. */
function ownSide({ issuer, home }: Mentions, finder: PartyFinder): (entity: string) => boolean {
  const own = new Set([issuer, home, issuer && finder.partOf(issuer)].filter((id) => id !== undefined));
  const of = home && `:${codeOf(home)}.`;
  return (entity) =>
    own.has(entity) ||
    (of !== undefined && [`org${of}`, `office${of}`].some((head) => entity.startsWith(head)));
}

const acts = /^(?:war\.strikes|ter\.|kin\.|cyb\.)/;
/** What follows names whom it strikes, known or not. */
const aimed = /^[\s\u00A0]+(?:on|against|contre|sur|visant|targeting)(?!\p{L})/iu;
const newly = /(?:^|[^\p{L}])(?:une?|an?|another|autre)[\s\u00A0]+(?:[\p{L}-]+[\s\u00A0]+)?$/iu;

/** "This includes sabotage, …": what the sentence before was about. */
const consisting =
  /^(?:this|these|they|those|such \p{L}+|these \p{L}+|cela|ceci|celles?-ci|ceux-ci|il s['’]agit|elles?|ils)\s+(?:also\s+)?(?:includes?|included|including|comprises?|comprend|comprennent|inclue?nt|inclut|ranges?|d['’]actes|notamment)/iu;

/** «Ces attaques», "the cyber attack": the author of the last threat of its paragraph that it can point back at. */
function lentBy(
  blamed: readonly { readonly threat: string; readonly by: string }[],
  { entity }: Mention,
  pointsBack: 'these' | 'the' | undefined,
  carried: string | undefined,
): string | undefined {
  const last = blamed.at(-1);
  // «son soutien à cette guerre d'agression»: who supports one does not wage it.
  if (entity === 'war.aggression' && last && /^(?:war\.third-party-support|wpn\.transfer)$/.test(last.threat))
    return undefined;
  if (pointsBack === 'these') return last?.by;
  // «le terrorisme», «la menace» are said of no act in particular.
  if (carried && pointsBack === 'the' && !/^(?:ter|gen)\./.test(entity)) return carried;
  return pointsBack === 'the' ? blamed.findLast(({ threat }) => act(threat) === act(entity))?.by : undefined;
}

/** «Le tir d'un missile balistique … L'attaque visait …»: one act. */
const act = (threat: string) => (threat === 'wpn.ballistic-missile' ? 'war.strikes' : threat);

function sayer(
  threat: Span,
  statements: readonly Statement[],
  quoteAround: (span: Span) => { readonly speaker?: Party } | undefined,
): Party | undefined {
  return (
    quoteAround(threat)?.speaker ??
    startingNear(statements, threat, sentenceReach).find((statement) => contains(statement, threat))?.speaker
  );
}

/** Three or more threats with only commas and «et» between their phrases. */
function runTogether(
  text: string,
  here: readonly { readonly mention: Mention; readonly index: number }[],
): ThreatList | undefined {
  let run: { readonly mention: Mention; readonly index: number }[] = [];
  let best: typeof run = [];
  for (const entry of here) {
    const last = run.at(-1);
    const between = last ? text.slice(last.mention.end, entry.mention.start) : '';
    if (
      last &&
      between.length < 120 &&
      /,|(?<!\p{L})(?:et|and|or|ou|ainsi que|as well as)(?!\p{L})/iu.test(between) &&
      !/[.;:]/.test(between)
    )
      run.push(entry);
    else run = [entry];
    if (run.length > best.length) best = run;
  }
  if (best.length < 3) return undefined;
  return {
    start: best[0]!.mention.start,
    end: best.at(-1)!.mention.end,
    mentions: best.map(({ index }) => index),
  };
}
