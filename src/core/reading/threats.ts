import type { Mention, Mentions } from '../mentions/model.ts';
import type { Release } from '../release/tree.ts';
import { contains, type Span } from '../text/span.ts';
import type { Party, RaisedThreat, Statement, ThreatList } from './model.ts';
import type { PartyFinder } from './parties.ts';

/** Kinds of actor that a threat can be laid at the door of. */
const agents = new Set([
  'state',
  'organisation',
  'body',
  'person',
  'armed-group',
  'cyber-actor',
  'company',
  'media',
  'office',
]);

/** Between a threat and the actor after it: the actor is its author. */
const authoredBy =
  /^(?:[\s\u00A0]+[\p{L}-]+){0,4}?[\s\u00A0]*,?[\s\u00A0]*(?:de|d['’]|du|des|of|by|par|from|imputée?s? à|imputée?s? au|attribuée?s? à|attribuée?s? au|attributed to|menée?s? par|commise?s? par|perpétrée?s? par|conducted by|carried out by|perpetrated by|committed by|originating (?:in|from)|en provenance de|émanant de|que|that|which)[\s\u00A0]*(?:(?:la|le|les|l['’]|the)[\s\u00A0]*)?$/iu;

const blames =
  /(?<!\p{L})(?:imputé|attribué|attributed|mené|commis|perpétré|conducted|carried|perpetrated|committed|par|by)/iu;

/** Acts whose «de» or "of" names whom they strike: «l'invasion de l'Ukraine», "the bombing of Kyiv". */
const struck =
  /(?<!\p{L})(?:invasion|annex|occup|bombard|bombing|shelling|assassin|murder|meurtre|killing|poison|empoisonn|d[ée]stabili|destruct|détention|detention|arrest|blocus|blockade|violation|abduct|enlèvement|kidnap|coerci|dismember|démembre|intimid|harass|harcèlement|persecut|persécut|expulsion)/iu;

/** What belongs to those who are struck: their airspace, their cables, their elections. */
const belongings =
  '(?:airspace|espaces? aériens?|territor|sovereign|souverain|border|frontière|eaux|waters|infrastructure|cable|câble|pipeline|gazoduc|oléoduc|election|élection|democra|démocra|institution|securit|sécurité|stabilit|integrity|intégrité|independ|indépend|population|citizen|citoyen|civil|embass|ambassade|neighbo|voisin|econom|économ|interest|intérêt)';
const belonging = new RegExp(`(?<!\\p{L})${belongings}`, 'iu');

/** Between a threat and the actor after it: the actor is its victim. */
const againstWhom = new RegExp(
  `^(?:[\\s\\u00A0]+[\\p{L}'’-]+){0,6}?[\\s\\u00A0]*(?:contre|against|on|upon|pour|to|towards?|envers|à l['’]égard de|à l['’]encontre de|visant|targeting|in|en|au|aux|sur)[\\s\\u00A0]*(?:(?:la|le|les|l['’]|the|de|du|des|d['’])[\\s\\u00A0]*)*(?:${belongings}\\p{L}*(?:[\\s\\u00A0]+\\p{L}+){0,2}?[\\s\\u00A0]+(?:de|du|des|d['’]|of)[\\s\\u00A0]*(?:(?:la|le|les|l['’]|the)[\\s\\u00A0]*)?)?$`,
  'iu',
);

/** Between an act that strikes and whom it strikes. */
const ofWhom = /^[\s\u00A0]+(?:de|du|des|d['’]|of)[\s\u00A0]*(?:(?:la|le|les|l['’]|the)[\s\u00A0]*)?$/iu;

/** Nouns of help: their author gives the help; who gets it is another. */
const ownVerb =
  /^[\s\u00A0]+(?:(?:blatantly|repeatedly|continue[sd]? to|has|have|had|is|are|was|were|will|would|may|might|could|a|ont|avait|est|sont|était|étaient|continue(?:nt)? d[e'’]|ne|n['’]|y|se|s['’])[\s\u00A0]*)*[\p{L}]+/iu;

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
  const indexed = mentions.all
    .map((mention, index) => ({ mention, index }))
    .filter(({ mention }) => mention.kind === 'threat');
  let next = 0;
  for (const block of release.children) {
    if (block.kind !== 'block') continue;
    /** Authors that this paragraph has named for a threat so far. */
    const blamed = new Set<string>();
    for (const sentence of block.sentences) {
      const here: { readonly mention: Mention; readonly index: number }[] = [];
      while (next < indexed.length && indexed[next]!.mention.start < sentence.end) {
        const entry = indexed[next++]!;
        if (contains(sentence, entry.mention) && !entry.mention.nested) here.push(entry);
      }
      if (here.length === 0) continue;
      const actors = finder.within(sentence);
      const found = here.map(({ mention, index }) => ({
        mention,
        index,
        by: authorOf(text, sentence, mention, actors),
        against: victimOf(text, mention, actors),
      }));
      const own = new Set(found.flatMap(({ by }) => by?.entity ?? []));
      const first = found.findIndex(({ by }) => by !== undefined);
      for (const [place, { mention, index, by, against }] of found.entries()) {
        const lent =
          own.size === 1 && (place > first || found.some((other) => other.by?.ofAll))
            ? [...own][0]
            : own.size === 0 && blamed.size === 1
              ? [...blamed][0]
              : undefined;
        const author = by?.entity ?? (mention.polarity === undefined ? lent : undefined);
        const saidBy = sayer(mention, statements, quotes);
        raised.push({
          start: mention.start,
          end: mention.end,
          threat: mention.entity,
          mention: index,
          ...(author && author !== against && { by: author }),
          ...(against && { against }),
          ...(saidBy && { saidBy }),
        });
      }
      for (const author of own) blamed.add(author);
      const list = runTogether(text, here);
      if (list) lists.push(list);
    }
  }
  return { threats: raised, lists };
}

interface Author {
  readonly entity: string;
  /** Also of the threats before it in its sentence: «les cyberattaques et le sabotage imputés à la Russie». */
  readonly ofAll: boolean;
}

function authorOf(
  text: string,
  sentence: Span,
  threat: Mention,
  actors: readonly Mention[],
): Author | undefined {
  const may = (actor: Mention) => agents.has(actor.type);
  // "Russia’s shadow fleet", «activités russes», but not «violations de l'espace aérien de l'Estonie».
  const inside = actors.find(
    (actor) =>
      may(actor) && contains(threat, actor) && (actor.start === threat.start || !strikes(text, threat)),
  );
  if (inside) return { entity: inside.entity, ofAll: false };
  // «activités hybrides russes», "Russian aggression", "Russia’s actions": part of the phrase itself.
  const beside = actors.find(
    (actor) =>
      may(actor) &&
      ((actor.end <= threat.start &&
        /^(?:['’]s?)?[\s\u00A0]+(?:(?!(?:and|or|et|ou|of|de|in|to|on)[\s\u00A0])[\p{L}-]+[\s\u00A0]+){0,2}$/u.test(
          text.slice(actor.end, threat.start),
        ) &&
        (actor.sense === 'adjectival' || /^['’]/.test(text.slice(actor.end)))) ||
        (actor.start >= threat.end &&
          actor.sense === 'adjectival' &&
          /^[\s\u00A0]+(?:[\p{L}]+[\s\u00A0]+)?$/u.test(text.slice(threat.end, actor.start)))),
  );
  if (beside) return { entity: beside.entity, ofAll: false };
  // «… de la Russie», "by Russia", «que la Russie mène»: the first actor after it that stands so.
  const after = actors.find((actor) => may(actor) && actor.start >= threat.end);
  const toAfter = after ? text.slice(threat.end, after.start) : '';
  // In a list «de» speaks of the threat before it; only words of blame reach over the list.
  const reaches = !/,|(?<!\p{L})(?:et|and|ou|or)(?!\p{L})/iu.test(toAfter) || blames.test(toAfter);
  if (after && reaches && authoredBy.test(toAfter) && !(strikes(text, threat) && ofWhom.test(toAfter)))
    return { entity: after.entity, ofAll: true };
  const second = after && actors.find((actor) => may(actor) && actor.start >= after.end);
  if (
    second &&
    /[\s\u00A0](?:par|by)[\s\u00A0]*(?:(?:la|le|les|l['’]|the)[\s\u00A0]*)?$/iu.test(
      text.slice(after.end, second.start),
    )
  )
    return { entity: second.entity, ofAll: true };
  // The subject of its clause: «Moscou cherchait à remodeler …», "Russia has violated …".
  const before = actors.findLast((actor) => may(actor) && actor.end <= threat.start);
  if (before && !before.sense?.startsWith('adj')) {
    const between = text.slice(before.end, threat.start);
    const clauseStart = text.slice(sentence.start, before.start);
    const subject =
      /(?:^|[,;:.«“"(]|(?<!\p{L})(?:que|qu['’]|that|et|and|while|if|as|when|lorsque|si|où|where|than))[\s\u00A0]*(?:(?:la|le|les|l['’]|the)[\s\u00A0]*)?$/iu;
    if (
      subject.test(clauseStart) &&
      ownVerb.test(between) &&
      !/[,;:«»“”]/.test(between) &&
      !speaks.test(between)
    )
      return { entity: before.entity, ofAll: true };
  }
  return undefined;
}

/** A verb of saying or opposing after a name: its subject talks of the threat and is not its author. */
const speaks =
  /(?<!\p{L})(?:condemn|denounc|deplor|reject|concern|discuss|express|support|counter|fight|address|reaffirm|underlin|underscor|stress|call|urge|warn|defend|respond|help|face|suffer|condamn|dénonc|déplor|rejet|préoccup|évoqu|soulign|rappel|exprim|soutien|soutenir|lutt|combatt|appel|exhort|défend|répond|réaffirm|subi|face|confront)/iu;

/** Whether what follows with «de» or "of", or stands inside, is whom the act strikes. */
function strikes(text: string, threat: Span): boolean {
  const words = text.slice(threat.start, threat.end);
  return struck.test(words) || belonging.test(words);
}

function victimOf(text: string, threat: Mention, actors: readonly Mention[]): string | undefined {
  const strike = strikes(text, threat);
  for (const actor of actors) {
    if (strike && contains(threat, actor) && actor.start > threat.start) return actor.entity;
    if (actor.start < threat.end || actor.sense === 'adjectival') continue;
    const between = text.slice(threat.end, actor.start);
    if (/[,;:.]/.test(between) || between.length > 80) return undefined;
    if (againstWhom.test(between) || (strike && ofWhom.test(between))) return actor.entity;
  }
  return undefined;
}

function sayer(
  threat: Span,
  statements: readonly Statement[],
  quotes: readonly { readonly start: number; readonly end: number; readonly speaker?: Party }[],
): Party | undefined {
  return (
    quotes.find((quote) => contains(quote, threat))?.speaker ??
    statements.find((statement) => contains(statement, threat))?.speaker
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
