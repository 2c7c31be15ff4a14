import { codeOf } from '../../lexicon/ids.ts';
import type { Mention, Mentions } from '../../mentions/model.ts';
import type { Release } from '../../release/tree.ts';
import { contains, covering, type Span, startingNear } from '../../text/span.ts';
import { grammarOf } from '../grammar.ts';
import type { Party, RaisedThreat, Statement, ThreatList } from '../model.ts';
import type { PartyFinder } from '../parties/parties.ts';
import { sentenceReach, wordsOf } from '../words.ts';
import { claimantIn } from './claims.ts';
import { imputeThreats } from './imputation.ts';
import { lendBack } from './lentBack.ts';
import { lendOneWar } from './oneWar.ts';
import { stateOfSpeaker } from './ours.ts';
import type { Imputed } from './sentenceView.ts';

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
  /** Who «nous» is: the state of the one who speaks, or that whose release it is. */
  const usOf = (saidBy: Party | undefined): string | undefined => {
    if (saidBy) return saidBy.entity && stateOfSpeaker(saidBy.entity, finder);
    return mentions.issuer && stateOfSpeaker(mentions.issuer, finder) === mentions.home
      ? mentions.home
      : undefined;
  };
  const lead = ({ start }: Span) => text.slice(Math.max(0, start - 60), start);
  const indexed = mentions.all
    .map((mention, index) => ({ mention, index }))
    .filter(({ mention }) => mention.kind === 'threat');
  let next = 0;
  /** Whom the last sentence with an author of threats blamed, for «ces exactions» of the next paragraph. */
  let earlier: { readonly threat: string; readonly by: string } | undefined;
  /** Acts of the paragraphs before, with those whom they strike: «cette attaque» is the last, where all strike the same. */
  const struck = new Map<string, Struck>();
  /** Where the threats of the paragraph before begin in `raised`, and those of this one. */
  let paragraphs: readonly [number, number] = [0, 0];
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
    paragraphs = /title|heading/.test(block.role)
      ? [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
      : [Math.min(paragraphs[1], raised.length), raised.length];
    for (const sentence of block.sentences) {
      const here: { readonly mention: Mention; readonly index: number }[] = [];
      while (next < indexed.length && indexed[next]!.mention.start < sentence.end) {
        const entry = indexed[next++]!;
        if (contains(sentence, entry.mention) && !entry.mention.nested) here.push(entry);
      }
      const before = topic;
      const actors = finder.within(sentence);
      topic = actors.find(({ type }) => /^(?:armed-group|cyber-actor)$/.test(type))?.entity;
      const words = wordsOf(text, sentence, block);
      const claimant = claimantIn(text, words, actors, grammar);
      const lend = (by: string, threat?: Mention) => {
        const lentTo = lendBack(raised, paragraphs[0], { by, ...(threat && { threat }) }, mentions.all, lead);
        if (!lentTo) return;
        blamed.push({ threat: lentTo, by });
        earlier = { threat: lentTo, by };
      };
      if (here.length === 0) {
        if (claimant) lend(claimant);
        continue;
      }
      const found = imputeThreats(
        text,
        words,
        here.map(({ mention }) => mention),
        actors,
        grammar,
        { last: blamed.at(-1)?.by ?? before, aggressors },
      );
      const consists = consisting.test(text.slice(sentence.start, sentence.start + 60));
      /** The author of «ces activités», whom the threats that its sentence goes on to list have too. */
      let carried: string | undefined;
      /** Whether all the threats since then are theirs too. */
      let inList = false;
      let previous: string | undefined;
      for (const [place, { mention, index }] of here.entries()) {
        const one = found[place]!;
        const { by: blamedHere, pointsBack, listed, same } = one;
        // Nobody lays a threat at their own door: the words were misread.
        const by = blamedHere !== undefined && ours(blamedHere) ? undefined : blamedHere;
        const listedAfter = listed && pointsBack === undefined;
        const lent: string | undefined =
          mention.polarity !== undefined
            ? undefined
            : ((listedAfter && inList ? carried : undefined) ??
              (pointsBack === 'the' &&
              (aimedElsewhere.test(text.slice(mention.end, mention.end + 12)) ||
                (carried === undefined &&
                  added.test(text.slice(Math.max(0, mention.start - 24), mention.start))))
                ? undefined
                : lentBy(blamed, mention, pointsBack, carried)) ??
              (consists ? blamed.at(-1)?.by : undefined) ??
              (blamed.length === 0 &&
              (pointsBack === 'these' ||
                (pointsBack === 'the' && above && isBare(text, mention, above.threat))) &&
              above &&
              !isAnother(raised, mention, above.threat)
                ? above.by
                : undefined));
        const author: string | undefined = by ?? lent ?? (same ? previous : undefined);
        previous = author;
        if (pointsBack === 'these') carried = author;
        inList = carried !== undefined && author === carried;
        // "Iran-backed militias" are no act that «these strikes» could mean.
        if (by && mention.entity !== 'pol.proxies') blamed.push({ threat: mention.entity, by });
        if (author && mention.polarity === undefined) earlier = { threat: mention.entity, by: author };
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
              ? (told.findLast(({ threat }) => acts.test(threat)) ?? earlierVictim(struck, mention, anyAct))
              : // «le terrorisme» is no act in particular.
                pointsBack === 'the' && events.test(mention.text)
                ? (told.findLast(({ threat }) => act(threat) === act(mention.entity)) ??
                  earlierVictim(struck, mention, act(mention.entity)))
                : undefined;
        const saidBy = sayer(mention, statements, quoteAround);
        const { against, alsoAgainst }: Imputed | RaisedThreat =
          before?.against !== undefined && before.against !== author
            ? before
            : one.ours
              ? { ...one, against: usOf(saidBy) }
              : one;
        const alsoBy = author === one.by ? one.alsoBy : told.findLast(({ by }) => by === author)?.alsoBy;
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
        if (now.against !== undefined && acts.test(now.threat)) strike(struck, now);
      }
      for (const [place, { mention }] of here.entries()) {
        const { by, told, pointsBack } = found[place]!;
        if (by && pointsBack && (told || by === claimant) && !ours(by)) lend(by, mention);
      }
      if (
        claimant &&
        !found.some(({ by }) => by === claimant) &&
        !partly.test(text.slice(sentence.start, sentence.end))
      )
        lend(claimant);
      const list = runTogether(text, here);
      if (list) lists.push(list);
    }
  }
  const lent = lendOneWar(raised, mentions.all, lead, ({ end }) => text.slice(end, end + 12));
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

/** «Cette attaque» is the one told of first, of which nobody is the author yet, and no other act of the paragraph before. */
const isAnother = (raised: readonly RaisedThreat[], { entity }: Mention, above: string): boolean =>
  acts.test(entity) &&
  act(above) !== act(entity) &&
  raised.slice(-64).some(({ threat, by }) => by === undefined && act(threat) === act(entity));

/** "Several of these attacks were claimed by …": not all. */
const partly = /(?:several|some|many|most|plusieurs|certaine?s|une) (?:of|de) (?:these|those|ces)(?!\p{L})/iu;

/** «Le tir», "the launch": the one that the paragraph before told of, where nothing says more of it. */
const isBare = (text: string, { entity, end }: Mention, above: string): boolean =>
  act(above) === act(entity) &&
  /^wpn\.ballistic-missile/.test(entity) &&
  !/^[\s\u00A0]+(?:of|by|on|against|in|from|at|that|which|de|du|des|par|contre|sur|en|à|qui|que)(?!\p{L})|^[\s\u00A0]+d['’]/iu.test(
    text.slice(end, end + 12),
  );

const acts = /^(?:war\.strikes|ter\.|kin\.|cyb\.)/;
/** What follows names whom it strikes, known or not. */
const aimed = /^[\s\u00A0]+(?:on|against|contre|sur|visant|targeting)(?!\p{L})/iu;
/** «…, ainsi que les intrusions»: others than those named just before. */
const added = /(?:ainsi que|as well as)[\s\u00A0]+(?:les?|la|l['’]|the)[\s\u00A0]*$/iu;
/** "the missile attack on …": another than was told of. */
const aimedElsewhere = /^[\s\u00A0]+(?:on|against|contre)(?!\p{L})/iu;
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

/** Acts of a kind, or of all kinds, that strike somebody. */
interface Struck {
  readonly last: RaisedThreat;
  /** Whether all of them strike the same. */
  readonly same: boolean;
  readonly count: number;
}

const anyAct = '*';

/** Remembers an act with whom it strikes, among those of its kind and among all. */
function strike(struck: Map<string, Struck>, last: RaisedThreat): void {
  for (const kind of [act(last.threat), anyAct]) {
    const before = struck.get(kind);
    const same = before === undefined || (before.same && before.last.against === last.against);
    struck.set(kind, { last, same, count: (before?.count ?? 0) + 1 });
  }
}

/**
 * «Cette attaque» of a later paragraph: the last act of that kind, where all of them strike the same. A state may only be where
 * it happened, unless it is told of twice; «la violence» is no act in particular.
 */
function earlierVictim(
  struck: ReadonlyMap<string, Struck>,
  { text }: Mention,
  kind: string,
): RaisedThreat | undefined {
  const found = events.test(text) ? struck.get(kind) : undefined;
  if (!found?.same) return undefined;
  return found.count > 1 || !/^(?:state|place):/.test(found.last.against!) ? found.last : undefined;
}

const events =
  /(?<!\p{L})(?:attacks?|attaques?|attentats?|bombings?|bombardements?|explosions?|blasts?|raids?|strikes?|frappes?|fusillades?|shootings?|assaults?|assauts?|agressions?|killings?|assassinats?|meurtres?|enlèvements?|kidnappings?|abductions?|cyber-?attacks?|cyber-?attaques?|intrusions?|campaigns?|campagnes?)(?!\p{L})/iu;

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
