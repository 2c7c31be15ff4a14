import { onceFor } from '../release/inside.ts';
import { contains, firstFrom, lastBefore, overlaps, type Span } from '../text/span.ts';
import type { BlockCandidates, Found } from './found.ts';
import { type HostileVerb, hostileVerbs } from './hostileVerbs.ts';
import type { Mention, ResponseTerm } from './model.ts';
import { after, before, polarityOf } from './polarity.ts';
import { isEffect } from './threatEffects.ts';
import { threatSpan } from './threatSpans.ts';
import { foldedBetween, isInTitle, isTaskOf, listedAfter } from './threatWords.ts';

/** How far before a threat a title that it stands in may begin, UTF-16 units. */
const titleReach = 90;

export function threatMentions(doc: Found, blocks: readonly BlockCandidates[]): Mention[] {
  const threats: Mention[] = [];
  const custody = new Set<Mention>();
  const year = doc.date ? Number(doc.date.slice(0, 4)) : undefined;
  for (const { block, lang, candidates } of blocks) {
    doc.block = block;
    const actors = inOrder(doc.mentions);
    const terms = withVerbs(
      candidates.terms.filter(({ kind }) => kind === 'threat'),
      hostileVerbs(doc.text, block, lang, actors, doc.home),
      block.start,
    );
    for (const { start, end, term, countered, tailed } of terms) {
      const span = { start: start + block.start, end: end + block.start };
      if (span.start < block.bodyStart) continue;
      // «Ces activités hybrides»: what comes after names them.
      if (
        bareDoing.test(doc.text.slice(span.start, span.end)) &&
        terms.some((next) => next.start > start && next.start < end && next.end > end)
      )
        continue;
      // "Heinous acts of terrorism": the acts and the noun that comes next are one.
      if (
        judgedDeed.test(doc.text.slice(span.start, span.end)) &&
        ofWhat.test(doc.text.slice(span.end, span.end + 20))
      )
        continue;
      const [outer, last] = threats.slice(-2);
      const previous = outer && last && contains(outer, last) ? outer : (last ?? outer);
      if (previous && isEffect(doc.text, previous, span, near(actors, span))) continue;
      const rivals = threats.slice(-12).filter((t) => overlaps(t, span));
      // Inside a longer one it is nested, unless it says the same with fewer words.
      if (
        rivals.length > 0 &&
        !rivals.some((r) => contains(r, span) && r.end - r.start > span.end - span.start)
      )
        continue;
      if (rivals.some((r) => r.entity === term.id)) continue;
      // A word of a name («Conseil … lutte contre le terrorisme» in a body's title) is no threat raised.
      if (near(actors, span).some((m) => contains(m, span) && m.end - m.start > span.end - span.start))
        continue;
      if (isInTitle(doc.text.slice(Math.max(block.start, span.start - titleReach), span.start))) continue;
      if (isTaskOf(doc.text, span, block.start)) continue;
      if (term.id === 'wpn.uav' && isOwn(doc.text, span, block.start)) continue;
      if (term.id === 'war.strikes' && inSelfDefence(doc.text, span, block.start)) continue;
      const around = doc.text.slice(Math.max(0, span.start - before), span.end + after);
      const own = onceFor(
        block,
        `polarity ${Math.min(before, span.start)} ${end - start} ${year} ${countered} ${around}`,
        () => polarityOf(doc.text, span.start, span.end, year, countered),
      );
      const polarity = own ?? sharedPolarity(doc.text, threats.at(-1), span);
      const next = terms[firstFrom(terms, end)]?.start ?? block.end - block.start;
      const wide = { ...span, end: Math.min(span.end + 120, block.end) };
      const named =
        rivals.length > 0
          ? span
          : threatSpan(
              doc.text,
              { ...span, weapon: term.id.startsWith('wpn.'), from: threats.at(-1)?.end ?? block.bodyStart },
              near(actors, wide),
              next + block.start,
            );
      const threat: Mention = {
        kind: 'threat',
        ...named,
        text: doc.text.slice(named.start, named.end),
        entity: term.id,
        type: 'threat',
        form: 'term',
        nested: false,
        ...(polarity && { polarity }),
      };
      threats.push(threat);
      if (!tailed && bareCustody.test(doc.text.slice(span.start, span.end))) custody.add(threat);
    }
  }
  return namedByContext(doc.text, threats, custody);
}

interface ThreatTerm extends Span {
  readonly term: { readonly id: string };
  readonly countered: boolean;
  readonly tailed?: true;
}

/** The block's terms with the verbs that its phrases have not told already, in order of start. */
function withVerbs(
  terms: readonly ThreatTerm[],
  verbs: readonly HostileVerb[],
  from: number,
): readonly ThreatTerm[] {
  const further = verbs
    .map(({ start, end, id }) => ({ start: start - from, end: end - from, term: { id }, countered: false }))
    .filter((verb) => !lastBefore(terms, verb.end, 12).some((term) => overlaps(term, verb)));
  return further.length === 0 ? terms : [...terms, ...further].sort((a, b) => a.start - b.start);
}

/** "From hosting or exporting terrorism and violent extremism": what is said of one is said of what is listed after it. */
function sharedPolarity(text: string, last: Mention | undefined, span: Span): Mention['polarity'] {
  if (last?.polarity === undefined || last.polarity === 'historical') return undefined;
  if (span.start < last.end || span.start - last.end > 60) return undefined;
  // «…, où» opens a clause; folded, it would be «ou».
  if (/(?:^|\s)où\s/u.test(text.slice(last.end, span.start))) return undefined;
  return listedAfter(foldedBetween(text, last.end, span.start)) ? last.polarity : undefined;
}

/** "The jamming of the Mission's drones", «appuyés par un drone», "a fleet of naval drones", "shot down target drones", "joint production of drones": not what threatens. */
function isOwn(text: string, { start, end }: Span, from: number): boolean {
  if (
    !/^(?:drones?|UAVs?|UAS|unmanned aerial (?:vehicles?|systems?)|aéronefs? sans pilote)$/iu.test(
      text.slice(start, end),
    )
  )
    return false;
  return (
    /^[\s\u00A0]navals?(?!\p{L})/iu.test(text.slice(end, end + 8)) ||
    ownDrone.test(text.slice(Math.max(from, start - 90), start))
  );
}

/** "conducted self-defense strikes", «des frappes d'autodéfense». */
const inSelfDefence = (text: string, { start, end }: Span, from: number): boolean =>
  /^(?:strikes?|frappes?)(?!\p{L})/iu.test(text.slice(start, end)) &&
  (/(?<!\p{L})self-defen[cs]e[\s\u00A0]$/iu.test(text.slice(Math.max(from, start - 14), start)) ||
    /^[\s\u00A0](?:d['’]autodéfense|(?:de|en)[\s\u00A0](?:état[\s\u00A0]de[\s\u00A0])?légitime[\s\u00A0]défense)/iu.test(
      text.slice(end, end + 32),
    ));

const ownDrone =
  /(?:(?<!\p{L})(?:jamming|jammed|brouill\p{L}+)[\s\u00A0][^.;]{0,45}|(?<!\p{L})(?:Mission|Monitoring|observers|monitors|SMM|UN|OSCE|MINUSMA|MONUSCO|UNIFIL|Frontex|EMSA)(?:['’]s?)?[\s\u00A0](?:\p{Ll}+[\s\u00A0])?|(?<!\p{L})drones?[\s\u00A0]de[\s\u00A0]la[\s\u00A0](?:Mission)|(?<!\p{L})SMM[\s\u00A0](?:cameras|vehicles|patrols)[\s\u00A0]and[\s\u00A0]|(?<!\p{L})target[\s\u00A0]|(?<!\p{L})(?:joint|co-|local|domestic|commune|conjointe)[\s\u00A0]?production[\s\u00A0](?:of|de)[\s\u00A0]|(?<!\p{L})production[\s\u00A0](?:commune|conjointe)[\s\u00A0]de[\s\u00A0]|(?<!\p{L})s['’]appu(?:yer|ie|ient|yant)[\s\u00A0]sur[\s\u00A0](?:des|les|ses|leurs)[\s\u00A0]|(?<!\p{L})(?:our|nos|own|propres)[\s\u00A0](?:\p{Ll}+[\s\u00A0])?|(?<!\p{L})(?:appuy|soutenu|épaul|supported|backed|escorted|assisted)\p{L}*[\s\u00A0](?:par|by)[\s\u00A0][^.;,]{0,45}|(?<!\p{L})(?:fleet|flotte|flottille|squadron|escadron)[\s\u00A0](?:of|de)[\s\u00A0](?:\p{Ll}+[\s\u00A0])?|(?<!\p{L})(?:patrol[\s\u00A0]aircraft|avions?[\s\u00A0]de[\s\u00A0]patrouille|frigates?|frégates?)[^.;]{0,50}(?:naval|maritime|surveillance)[\s\u00A0])$/iu;

const inOrder = (mentions: readonly Mention[]) => [...mentions].sort((a, b) => a.start - b.start);

/** The last few of `actors` (in order) that begin before `span` ends. */
const near = (actors: readonly Mention[], span: Span) => lastBefore(actors, span.end, 12);

const bareLaunch =
  /^(?:(?:ce|ces|cet|cette)[\s\u00A0])?(?:(?!missiles?|rocket|icbm|irbm|slbm|srbm|nucl|atom)\p{L}+[\s\u00A0])?(?:launch(?:es)?|tirs?|lancements?|essais?|tests?)$/iu;

const bareAttack =
  /^(?:attaques?|attacks?|attaquée?s?|attacked|assaults?|(?:coordinated|co-ordinated|armed|deadly|violent) (?:attacks?|assaults?)|(?:heinous|cowardly|despicable|barbaric|vicious|appalling|horrific)(?: and [a-z]+)? attacks?|attaques? (?:coordonnées?|armées?|meurtrières?|lâches?|barbares?|odieuses?|ignobles?|abjectes?)(?: et \p{L}+)?)$/iu;

/** Of what kind an attack is by whom or what it hits, or by whom it is: a person's work, a gang, a network; undefined where that leaves it open. */
function attackOf(text: string, { start, end, text: words }: Mention): string | undefined {
  if (!bareAttack.test(words)) return undefined;
  const after = /^[^.;:!?«»“”]{0,90}/u.exec(text.slice(end, end + 90))![0];
  if (onNetwork.test(after)) return 'cyb.malicious-activity';
  if (onPerson.test(after) || byGang.test(after)) return 'kin.violence';
  const before = /[^.;:!?«»“”]{0,140}$/u.exec(text.slice(Math.max(0, start - 140), start))![0];
  if (/(?<!\p{L})(?:hackers?|hacktivist\p{L}*|pirates[\s\u00A0]informatiques)(?!\p{L})/iu.test(before))
    return 'cyb.malicious-activity';
  return /(?<!\p{L})gangs?(?: |[\s\u00A0]|$)/iu.test(before) ? 'kin.violence' : undefined;
}

const onNetwork =
  /^[\s\u00A0](?:\p{L}+[\s\u00A0]){0,2}?(?:on|against|targeting|contre|sur|visant)[\s\u00A0](?:[\p{L}’'-]+[\s\u00A0]){0,4}?(?:(?:computer|satellite|e-mail|email|IT|government)[\s\u00A0])?(?:networks?|servers?|websites?|mailboxes|databases?|réseaux? (?:informatiques?|satellitaires?)|serveurs?|sites? (?:internet|web)|messageries?|systèmes? (?:informatiques?|d['’]information))(?!\p{L})/iu;
const onPerson =
  /^[\s\u00A0](?:on|against|targeting|contre|visant|dont[\s\u00A0](?:a|ont)[\s\u00A0]été[\s\u00A0]victimes?)[\s\u00A0](?:[\p{L}\p{N}’'-]+[\s\u00A0]){0,3}?(?:l['’])?(?:journalists?|reporters?|(?:camera|news|film|television|TV)[\s\u00A0]crews?|équipes?[\s\u00A0]de[\s\u00A0](?:télévision|tournage)|media[\s\u00A0]workers?|photographers?|correspondents?|lawyers?|activists?|bloggers?|persons[\s\u00A0]performing|journalistes?|photographes?|avocate?s?|militante?s?|correspondante?s?|défenseurs?)(?!\p{L})/iu;
const byGang =
  /(?<!\p{L})(?:by|par|des?|du)[\s\u00A0](?:[\p{L}’'-]+[\s\u00A0]){0,4}?(?:gangs?|bandits?|mobs?|bandes[\s\u00A0]armées)(?!\p{L})/iu;

/** What may be anybody's: «cette campagne», "such activities". */
const bareDoing =
  /^(?:(?:ces|cette|de[\s\u00A0]telles|une[\s\u00A0]telle|telles?|this|these|such|such[\s\u00A0]an?)[\s\u00A0])?(?:campagnes?|campaigns?|activités?|activit(?:y|ies)|opérations?|operations?)$/iu;

/** Whether what is pointed at is blamed, laid at a door or asked to end. */
function accused(text: string, { start, end }: Mention): boolean {
  return (
    /(?<!\p{L})(?:condemn|condamn|condamne|ceas|cess|stop|end|halt|refrain|absten|abstien|abstien|imput|attribut|deplor|déplor|denounc|dénonc|fin|terme)\p{L}*[^.;:]{0,40}$|(?<!\p{L})(?:servir|used|utiliser)[^.;:]{0,20}$/iu.test(
      text.slice(Math.max(0, start - 70), start),
    ) ||
    /^[\s\u00A0](?:were|was|have[\s\u00A0]been|had[\s\u00A0]been|ont[\s\u00A0]été|avaient[\s\u00A0]été|a[\s\u00A0]été|avait[\s\u00A0]été)[\s\u00A0](?:carried[\s\u00A0]out|conducted|directed|men[ée]|condui|dirig|perpétr|orchestr)/iu.test(
      text.slice(end, end + 40),
    )
  );
}

/** What a new attack is told with: «l'attaque perpétrée contre …», "the attack on …". */
const complement =
  /^[\s\u00A0]+(?:perpétr|commis|men[ée]|lanc|surven|contre|sur|visant|qui|de|du|des|d['’]|on|against|that|by|in|of|at)/iu;

/** "On Ukraine", «de la Russie»: whom a name says it hits or is by. */
const aimedAtName =
  /^[\s\u00A0](?:on|against|contre|of|by|par|de)[\s\u00A0](?:the[\s\u00A0]|la[\s\u00A0]|l['’])?\p{Lu}/u;

/** How far back, in UTF-16 units, «ces attaques» and «ce tir» point. */
const recalled = 1500;

/** «Ces attaques» after cyber attacks or a terrorist attack are of their kind: what was named last in full decides, else what else the text tells of. */
function namedByContext(text: string, threats: readonly Mention[], custody: ReadonlySet<Mention>): Mention[] {
  const usual = usualAttack(threats);
  const atWar = threats.some(({ entity, text }) => entity.startsWith('war.') && !bareAttack.test(text));
  const persecuted = tellsOfRepression(threats.filter((threat) => !custody.has(threat)));
  let last: { readonly entity: string; readonly end: number } | undefined;
  let tested: { readonly entity: string; readonly end: number } | undefined;
  const firstDeed = threats.find(isDeed)?.entity;
  const named: Mention[] = [];
  for (const threat of threats) {
    if (custody.has(threat)) {
      // «Prisonniers politiques détenus», "hostages detained": said of those already named.
      const beside = named.at(-1);
      if (beside && threat.start - beside.end < 12) continue;
      if (ofSuspects.test(text.slice(Math.max(0, threat.start - 110), threat.start))) continue;
      const freed = toBeFreed.test(text.slice(Math.max(0, threat.start - 130), threat.start));
      if (!persecuted && !freed) continue;
      const around = Math.min(text.length, threat.end + 40);
      const abroad = freed && heldAbroad.test(text.slice(Math.max(0, around - 130), around));
      named.push(abroad ? { ...threat, entity: 'kin.abduction' } : threat);
      continue;
    }
    // «Ces actes odieux», "this cowardly act": of what was named before, else of what is named next.
    if (judged(threat)) {
      const kind = deedBefore(named, threat.start) ?? firstDeed;
      named.push(kind ? { ...threat, entity: kind } : threat);
      continue;
    }
    // "These launches", «ce tir», "the test": of what was named before.
    if (bareLaunch.test(threat.text)) {
      const after = text.slice(threat.end, threat.end + 60);
      if (
        /^[\s\u00A0]+(?:of|de|d['’]|par|by)[^.,;]{0,40}(?:missile|balisti|roquette|rocket|icbm)/iu.test(after)
      ) {
        tested = { entity: threat.entity, end: threat.end };
        named.push(threat);
        continue;
      }
      if (/^[\s\u00A0]+(?:of|de|d['’]|par|by)/u.test(after)) continue;
      if (!tested || threat.start - tested.end >= recalled) {
        // «Les tirs ont repris»: at people, where none was a test.
        if (threat.entity === 'war.strikes') named.push(threat);
        continue;
      }
      named.push({ ...threat, entity: tested.entity });
      continue;
    }
    if (/^wpn\.ballistic|posturing$/u.test(threat.entity) && /missile|icbm|tir|balisti/iu.test(threat.text))
      tested = { entity: 'wpn.ballistic-missile', end: threat.end };
    else if (/(?:essai|test)s?[\s\u00A0](?:nucl|atom)|nuclear[\s\u00A0]test/iu.test(threat.text))
      tested = { entity: threat.entity, end: threat.end };
    // «Cette campagne», "such activities" after cyber attacks are these; elsewhere they may be anybody's.
    if (threat.entity === 'cyb.malicious-activity' && bareDoing.test(threat.text)) {
      if (!last?.entity.startsWith('cyb.') || threat.start - last.end > recalled) continue;
      if (!/campa/iu.test(threat.text) && !accused(text, threat)) continue;
      named.push(threat);
      continue;
    }
    const told = threat.entity === 'war.strikes' ? attackOf(text, threat) : undefined;
    if (told) {
      last = { entity: told, end: threat.end };
      named.push({ ...threat, entity: told });
      continue;
    }
    if (threat.entity === 'war.strikes' && bareAttack.test(threat.text)) {
      const known =
        /(?:^|[^\p{L}])(?:ces|cette|cet|these|this|those|such|telles?)\s+(?:\p{L}+\s+){0,2}$/iu.test(
          text.slice(Math.max(0, threat.start - 40), threat.start),
        ) || !complement.test(text.slice(threat.end, threat.end + 20));
      const cyber = last?.entity.startsWith('cyb.') && /assault/iu.test(threat.text);
      // “The same unit attacked a hospital”: no fire that was set.
      const verb = last?.entity === 'kin.arson' && /(?:attacked|attaquée?s?)$/iu.test(threat.text);
      if (known && last && !cyber && !verb && threat.start - last.end <= recalled) {
        last = { ...last, end: threat.end };
        named.push({ ...threat, entity: last.entity });
      } else {
        const ofWar = atWar && aimedAtName.test(text.slice(threat.end, threat.end + 40));
        named.push(usual && !ofWar ? { ...threat, entity: usual } : threat);
      }
      continue;
    }
    if (threat.entity.startsWith('cyb.')) last = { entity: 'cyb.malicious-activity', end: threat.end };
    else if (threat.entity === 'ter.terrorism' && /att(?:aque|ack|entat)|bombing/iu.test(threat.text))
      last = { entity: 'ter.terrorism', end: threat.end };
    // The fires of a terrorist attack are part of it.
    else if (
      threat.entity === 'kin.arson' &&
      (/att(?:aque|ack)/iu.test(threat.text) ||
        (/incendie|arson/iu.test(threat.text) && last?.entity !== 'ter.terrorism'))
    )
      last = { entity: 'kin.arson', end: threat.end };
    // Whom an attack has killed makes no other act of it.
    else if (
      /^(?:war|wpn|kin)\./u.test(threat.entity) &&
      !deadly.test(threat.text) &&
      // A threat, and what keeps people in fear, is no attack.
      !/threat|menac|intimid|harass|harcèl/iu.test(threat.text) &&
      // The bombing in "suicide bombing".
      !named.slice(-2).some((other) => contains(other, threat))
    )
      last = undefined;
    named.push(threat);
  }
  return named;
}

const deadly = /^(?:kill(?:ed|ing)|wounded|injured|tuée?s?|blessée?s?|morts?|deaths?)$/iu;

/** Acts that only a judgement names. */
const judgedDeed =
  /^(?:(?:actes?|crimes?|agissements?|forfaits?)[\s\u00A0](?:\p{L}+[\s\u00A0])?(?:odieux|lâches?|ignobles?|abjects?|barbares?|abominables?|innommables?|répugnants?|révoltants?|insensés?|atroces?|méprisables?|horribles?|monstrueux|crapuleux|immora(?:l|ux)|épouvantables?)(?:[\s\u00A0]et[\s\u00A0]\p{L}+)?|(?:(?:heinous|despicable|cowardly|abhorrent|vile|atrocious|senseless|horrific|reprehensible|shameful|repugnant|dastardly|callous|appalling|wicked|cold-blooded|evil|barbaric)(?:[\s\u00A0]and)?[’”"]?[\s\u00A0])+(?:acts?|crimes?|deeds?))$/iu;

const judged = ({ entity, text }: Mention): boolean =>
  /^(?:kin\.violence|gen\.hostile|war\.war-crimes)/u.test(entity) && judgedDeed.test(text);

/** What a judged act is of, and so is not only judged. */
const ofWhat = /^[\s\u00A0](?:of|de|d['’])[\s\u00A0]?\p{L}/iu;

/** What such acts are acts of. */
const deeds =
  /^(?:ter\.|kin\.(?:assassination|arson|sabotage)|war\.(?:strikes|war-crimes)|wpn\.cbrn|cyb\.|pol\.repression)/u;

const isDeed = (threat: Mention): boolean => deeds.test(threat.entity) && !judged(threat);

/** The kind of deed that was named last; terrorism where one of the last few was that. */
function deedBefore(named: readonly Mention[], start: number): string | undefined {
  let last: string | undefined;
  for (let at = named.length - 1; at >= 0; at--) {
    const one = named[at]!;
    const recent = start - one.end < 300;
    if (!recent && last) break;
    if (!isDeed(one)) continue;
    if (recent && one.entity === 'ter.terrorism') return one.entity;
    last ??= one.entity;
  }
  return last;
}

/** Arrests and sentences are also what a state of law does: they are a threat where the text tells of repression besides. */
const bareCustody =
  /^(?:arrestations?|interpellations?|incarcérations?|emprisonnements?|détentions?|(?:arrêté|détenu|incarcéré|interpellé|placé)e?s?(?: en (?:détention|garde à vue))?|arrests|arrested|imprisonment|detained|detentions?)$/iu;

/** "One of the masked men has been arrested": whoever did it. */
const ofSuspects =
  /(?<!\p{L})(?:suspects?|assailants?|attackers?|perpetrators?|gunm[ae]n|masked|culprits?|traffickers?|smugglers?|hackers?|pirates?|saboteurs?|assaillants?|agresseurs?|auteurs?|trafiquants?|passeurs?|coupables?|malfaiteurs?)(?!\p{L})[^.]{0,90}$/iu;

/** "The release of those detained", «libérer les marins détenus»: who is to be let go should not be held. */
const toBeFreed =
  /(?<!\p{L})(?:releas(?:e|es|ed|ing)|free|freed|freeing|libér(?:er|ez|és?|ée?s?|ation)|relâch(?:er|és?)|return)(?!\p{L})[^.;]{0,110}$/iu;

/** Whom a state holds to put pressure on another: «le marin détenu», "U.S. citizens detained". */
const heldAbroad =
  /(?<!\p{L})(?:nationals?|citizens?|crew(?: members?)?|sailors?|seafarers?|ressortissante?s?|compatriotes?|marins?|équipages?)(?!\p{L})/iu;

function tellsOfRepression(threats: readonly Mention[]): boolean {
  let repression = 0;
  let crime = 0;
  for (const { entity } of threats) {
    if (/^(?:pol\.repression|kin\.abduction|inf\.media)/.test(entity)) repression++;
    else if (/^(?:ter|cyb|int)\./.test(entity)) crime++;
  }
  return repression > crime;
}

/** What kind an attack is that the text gives no kind, where all else that it tells of is of one: terror, cyber, poison, the press. */
function usualAttack(threats: readonly Mention[]): string | undefined {
  const count = (kind: RegExp) =>
    threats.filter((threat) => kind.test(threat.entity) && !judged(threat)).length;
  const bare = threats.filter(({ entity, text }) => entity === 'war.strikes' && bareAttack.test(text)).length;
  const war = count(/^war\./) - bare;
  const cyber = count(/^cyb\./);
  // A war that is named beside many cyber attacks doesn't make of them what it is fought with.
  if (war > 0 && cyber <= 3 * war) return undefined;
  if (count(/^wpn\.cbrn/) > 1) return 'wpn.cbrn-use';
  if (count(/^(?:wpn|brd)\./) > 0) return undefined;
  if (cyber > 0) return count(/^cyb\.ransomware/) * 2 >= cyber ? 'cyb.ransomware' : 'cyb.malicious-activity';
  if (count(/^ter\.terrorism/) > count(/^kin\.violence/)) return 'ter.terrorism';
  return count(/^(?:pol\.repression|inf\.media)/) > 0 ? 'kin.violence' : undefined;
}

/** The phrases of the response taxonomy, the longest only. */
export function responseTerms(doc: Found, blocks: readonly BlockCandidates[]): ResponseTerm[] {
  const found: ResponseTerm[] = [];
  for (const { block, candidates } of blocks) {
    doc.block = block;
    const actors = inOrder(doc.mentions);
    for (const { start, end, kind, term } of candidates.terms) {
      if (kind !== 'response') continue;
      const span = { start: start + block.start, end: end + block.start };
      // «Nations Unies et …», "Prosecution Authority": words of a name.
      if (near(actors, span).some((m) => overlaps(m, span) && !contains(span, m))) continue;
      if (span.start < block.bodyStart || found.slice(-6).some((other) => overlaps(other, span))) continue;
      found.push({ ...span, text: doc.text.slice(span.start, span.end), id: term.id });
    }
  }
  return found;
}
