import type { Mention } from '../../mentions/model.ts';
import { contains } from '../../text/span.ts';
import {
  adjectivesGoOn,
  aimBehind,
  asideEnd,
  doneBy,
  entersInto,
  happensIn,
  hitsAfter,
  isCalled,
  isComing,
  isCustody,
  isGoverned,
  isImputedBefore,
  isMeans,
  isMeddled,
  isSubjectless,
  isTerritory,
  isToldOf,
  killedBefore,
  leadsIntoWaters,
  ownsNext,
  resumesAt,
  startsState,
} from './afterPhrase.ts';
import { isForged, ownsBehalf } from './attributed.ts';
import {
  againstWords,
  agents,
  belonging,
  byWords,
  done,
  flowing,
  imputed,
  inWords,
  laying,
  nearby,
  ofWords,
  strikes,
  towardsWords,
} from './blame.ts';
import { dateEnd } from './dates.ts';
import { isDealtWith, judging, toldOf } from './dealings.ts';
import { ownerOf } from './determiners.ts';
import type { Imputed, SentenceView } from './sentenceView.ts';
import { servesAt } from './serving.ts';
import { settle } from './ties.ts';
import { endured, hitting, victimAfter } from './victims.ts';

const moved = /transfer|deport|abduct|withdraw|remov|theft|extort/iu;

const men =
  /^(?:soldiers|troops|peacekeepers|nationals|citizens|people|civilians|children|workers|sailors|others|two|three|four|five|\d+)$/;
const targeting = /^(?:(?:pren|ont pris)\p{L}* pour cible|vis|cibl|frapp|target|struck|hit)/u;
const waging = /^(?:livr(?:e|ent|ait|aient|ée?s?)|fait|faite|menée?)$/;
const apart =
  /^(?:partenaires?|partners?|alliés?|allies|ally|voisins?|neighbou?rs?|adversaires?|opponents?|ennemis?|enemies|amis|friends)$/;
const dealing = /^(?:tendue?s?|imposée?s?|infligée?s?|portée?s?|laid|imposed|inflicted|dealt)$/;

/** What follows the phrase: «menées par la Russie contre l'Estonie», "by Russia against Estonia", "that Russia wages". */
export function readAfter(view: SentenceView, threat: Mention, found: Imputed): void {
  const words = view.words;
  let relative = false;
  /** Where the relative begins whose subject is the act itself: "the attack which has paralysed …". */
  let subjectless = false;
  let plain = 0;
  // "strikes on", «attaques contre»: the phrase ends with its preposition.
  const last = words[view.index(threat.end) - 1]?.key ?? '';
  let tie = againstWords.has(last) || byWords.has(last) ? last : '';
  if (!tie && ofWords.has(last)) tie = 'of';
  // «le soutien militaire que»
  if (/^(?:que|qu)$/.test(last)) relative = true;
  // "missile struck"
  if (!tie && hitting.test(last)) tie = 'contre';
  // «frappes contre les villes et les ports de l'Ukraine»: the phrase ends behind its preposition.
  const open =
    /[\s\u00A0](?:contre|against)[\s\u00A0](?!rançon)/iu.test(threat.text) &&
    !view.actors.some((a) => contains(threat, a));
  if (!tie && open) {
    tie = 'contre';
    plain = 1;
  }
  /** The state that has just been named as the author: «l'attaque par la Russie de l'Ukraine» goes on with the victim. */
  let author: Mention | undefined;
  /** How many plain words stood before a coordinator among the victims. */
  let listed: number | undefined;
  let ours = false;
  /** «tendue à un convoi», «imposé à El Fasher»: whom it is dealt to follows. */
  let dealt = dealing.test(last);
  /** «condamnés …», "attributed …": the next «par», "by" names who says so, not who does it. */
  let judged = false;
  /** "attributed by Estonia to": whom to follows. */
  let imputing = false;
  /** «subies …»: the next «par», "by" names the victim. */
  let undergone = false;
  /** Another preposition than «contre» has been passed: what follows says where. */
  let elsewhere = false;
  // «attaques contre les Casques bleus de la MINUSMA»: the phrase is complete, «de» speaks of its last name.
  const struck = strikes(threat.text, threat.entity);
  const closed = view.actors.some((a) => contains(threat, a) && a.end === threat.end);
  for (let at = view.index(threat.end); at < Math.min(words.length, view.index(threat.end) + 40); at++) {
    const word = words[at]!;
    const { key } = word;
    const actor = view.actors.find((a) => a.start <= word.start && word.end <= a.end);
    // «qui a eu pour cible», «prennent pour cible»
    if (key === 'cible' && words[at - 1]?.key === 'pour') {
      tie = 'contre';
      continue;
    }
    if (tie !== 'by' && tie !== 'par' && view.inOther(threat, word)) {
      // «qui prennent pour cible», "that have attacked": the verb is listed as a threat itself.
      const other = view.threats.find((one) => one.start === word.start && targeting.test(one.text));
      if (other && words[at - 1] && /^(?:qui|which|that)$/.test(words[at - 1]!.key)) {
        tie = 'contre';
        at = view.index(other.end) - 1;
        continue;
      }
      // "the threat that Pyongyang’s missile programme poses to …"
      if (relative && found.by && threat.entity === 'gen.threat') continue;
      break;
    }
    // «Contre les villes et les ports de l'Ukraine»; but not "against cities and Russia’s …".
    if (actor && listed !== undefined && (plain === listed || words[view.index(actor.end)]?.key === "'"))
      break;
    // "by Iran's Revolutionary Guard": the body, not whose it is.
    if (actor && (byWords.has(tie) || tie === 'imputed') && ownsNext(view, actor)) {
      at = view.index(actor.end) - 1;
      continue;
    }
    // "on Moscow's behalf" strikes nobody: attributedTo tells whose deed it is.
    if (actor && ownsBehalf(view, actor)) {
      at = words.findIndex(({ key }, index) => index > at && key === 'behalf');
      tie = '';
      continue;
    }
    if (actor && tie) {
      // «L'agression de l'Ukraine par la Russie»: who does it follows.
      if (tie === 'of' && found.by === undefined && doneBy(view, actor)) tie = 'contre';
      // "vessels crossing the Red Sea": where.
      const crossed =
        actor.type === 'place' && plain > 0 && /(?:ing|ant)$/.test(view.tieBefore(actor, 0) ?? '');
      if ((!elsewhere && !crossed) || actor.type !== 'place') settle(view, threat, found, actor, tie, plain);
      author = byWords.has(tie) && actor.type === 'state' && found.by === actor.entity ? actor : undefined;
      at = view.index(actor.end) - 1;
      // «de la Russie et de ses relais contre …»: a list of authors or victims goes on.
      tie = '';
      plain = 3;
      continue;
    }
    if (actor) {
      // "the support Belarus is providing": a relative clause without its pronoun.
      const bare =
        at === view.index(threat.end) &&
        actor.sense !== 'adjectival' &&
        view.grammar.auxiliaries.has(words[view.index(actor.end)]?.key ?? '');
      if (bare) relative = true;
      // «que la Russie mène», "that Moscow has launched": the subject of the relative clause.
      // "that killed three peacekeepers": the object.
      const told = relative ? toldOf(view, actor) : undefined;
      if (relative && killedBefore(view, actor)) found.against ??= actor.entity;
      else if (relative && told !== undefined) imputing = laying.test(told);
      else if (relative && !subjectless && !found.by && agents.has(actor.type) && !isGoverned(view, actor)) {
        found.by = actor.entity;
        found.byReaches = true;
      }
      at = view.index(actor.end) - 1;
      continue;
    }
    const date = dateEnd(view, at);
    if (date >= 0) {
      at = date;
      continue;
    }
    // «le soutien que celle-ci apporte»
    const latter =
      /^(?:derni(?:er|ers|ère|ères)|latter)$/.test(key) && /^(?:ce|ces|cette|the)$/.test(words[at - 1]!.key);
    if (relative && !found.by && (latter || /^cel(?:le|ui)s?-ci$|^ceux-ci$/.test(key))) {
      const meant = view.actors.findLast(
        (a) => a.end <= threat.start && agents.has(a.type) && a.sense !== 'adjectival',
      );
      if (meant) found.by = meant.entity;
      continue;
    }
    if (key === '(') {
      while (at < words.length - 1 && words[at]!.key !== ')') at++;
      continue;
    }
    if (key === ',' || key === "'") {
      const next = words[at + 1]?.key ?? '';
      // «perpétrées, dans la nuit du 29 au 30 septembre, contre …»
      const resumed = key === ',' ? resumesAt(view, at + 1) : -1;
      if (resumed >= 0) {
        at = resumed;
        continue;
      }
      // «qui a visé, dans la nuit du 11 au 12 mars, un détachement …»
      const date = key === ',' ? dateEnd(view, at + 1) : -1;
      if (date >= 0 && words[date + 1]?.key === ',') {
        at = date + 1;
        continue;
      }
      const put = key === ',' && tie === 'contre' && plain === 0 ? asideEnd(view, at) : -1;
      if (put >= 0) {
        at = put;
        continue;
      }
      // «contre l'intégrité territoriale, la souveraineté et l'indépendance de l'Ukraine»
      const noun =
        words[at + (view.grammar.determiners.has(next) ? (words[at + 2]?.key === "'" ? 3 : 2) : 1)];
      if (
        key === ',' &&
        (againstWords.has(tie) || tie === 'contre') &&
        (belonging.test(words[at - 1]!.key) || belonging.test(words[at - 2]!.key)) &&
        belonging.test(noun?.key ?? '')
      )
        continue;
      const goesOn = key === ',' && !found.by && adjectivesGoOn(view, threat, at + 1);
      // Adjectives in a list put no other noun between.
      if (goesOn) plain = Math.min(plain, 0) - 3;
      if (
        key === ',' &&
        !done.test(next) &&
        !imputed.test(next) &&
        !/^(?:contre|against|visant|ciblant|targeting)$/.test(next) &&
        !goesOn
      )
        break;
      continue;
    }
    // «Menées par le "groupe"»
    if (/^[“”"«»]$/.test(key) && tie && view.actors.some((a) => a.start === words[at + 1]?.start)) continue;
    if (word.mark) break;
    // «menées sans discernement par …»
    if (/^(?:sans|without)$/.test(key) && byWords.has(words[at + 2]?.key ?? '')) {
      at++;
      continue;
    }
    // "By means of the campaign called …", «venus du Yémen»: with what it is done, and from where it comes.
    if (isMeans(view, at) || isComing(view, at)) break;
    // "Strikes on two facilities used by …": whose the facilities are.
    if (
      byWords.has(key) &&
      plain > 0 &&
      (elsewhere || againstWords.has(tie) || tie === 'contre') &&
      /(?:ed|é|ée|és|ées)$/.test(words[at - 1]!.key) &&
      !done.test(words[at - 1]!.key)
    ) {
      tie = 'far';
      elsewhere = true;
      continue;
    }
    // «En ajoutant que la France …», "adding that": another clause.
    if (
      at > view.index(threat.end) &&
      /^(?:que|qu|that)$/.test(key) &&
      /(?:ant|ing)$/.test(words[at - 1]!.key)
    )
      break;
    // «auxquels la RPDC a procédé», «auxquelles se livre la Russie»
    if (/^auxquel/.test(key) || key === 'auquel' || (key === 'laquelle' && words[at - 1]!.key === 'à')) {
      const ahead = view.words.slice(at + 1, at + 12);
      relative = ahead.some((later) => /^(?:procéd|livr|recour|particip)/u.test(later.key));
      // «les menaces auxquelles l'Union est confrontée»
      const faced = ahead.some((later) => /^(?:confronté|exposé|face$)/u.test(later.key));
      if (!relative && !faced) break;
      tie = faced ? 'contre' : '';
      continue;
    }
    if (/^(?:que|qu|that|which)$/.test(key)) {
      // «contre les valeurs que défend l'Union»: it speaks of the values.
      relative = !(plain > 0 && (againstWords.has(tie) || tie === 'contre'));
      subjectless = isSubjectless(view, at);
      tie = '';
      continue;
    }
    // «et dans lesquelles le nom d'APT31 apparaît»: nothing of that is struck.
    if (/^(?:les|des)quel(?:le)?s$/.test(key)) break;
    // «la flotte dont se sert la Russie»
    if (key === 'dont' && words[at + 1]?.key === 'se') {
      relative = true;
      continue;
    }
    if (key === 'dont') {
      const victim = victimAfter(view, at + 1);
      if (victim) found.against ??= victim.entity;
      break;
    }
    // «qui ont frappé la Pologne», "which struck Kyiv", «visent aussi bien Chisinau».
    if (key === 'qui' || key === 'who') {
      const hits = hitsAfter(view, at);
      if (hits < 0) break;
      at = hits;
      continue;
    }
    if (hitting.test(key) && !byWords.has(words[at + 1]?.key ?? '')) {
      tie = 'contre';
      continue;
    }
    // «en réaction à l'adoption par le Conseil»: by whom that was done.
    if (dealing.test(key) || (threat.entity === 'war.aggression' && waging.test(key))) {
      dealt = true;
      tie = '';
      continue;
    }
    if (dealt && /^(?:à|au|aux|to|on|upon|for)$/.test(key)) {
      dealt = false;
      tie = 'contre';
      continue;
    }
    if (byWords.has(key) && elsewhere && plain > 0 && /(?:tion|sion|ment)$/.test(words[at - 1]!.key)) break;
    // "the transfer of shells for use against Ukraine": the transfer does not strike it.
    if (threat.entity === 'wpn.transfer' && /^(?:use|utilis|emplo)/.test(key)) break;
    // "than China": another than who is meant.
    if (key === 'than') break;
    // "On behalf of Beijing", «pour le compte de Minsk»
    // «en direction du nord d'Israël», "in the direction of"; but «sous la direction de»
    if (
      key === 'direction' &&
      /^(?:en|in)$/.test(words[at - (words[at - 1]!.key === 'the' ? 2 : 1)]?.key ?? '')
    ) {
      tie = 'contre';
      plain = 0;
      continue;
    }
    if (/^(?:behalf|compte|instigation|behest|direction|solde)$/.test(key)) {
      tie = 'by';
      continue;
    }
    // "by actors working for Pyongyang", "by the group known as APT31", "by groups such as …": the name follows.
    if (byWords.has(tie) && (servesAt(view, at) || isCalled(view, at))) continue;
    // "against cities across Ukraine", "attacks across Ukraine"
    if (
      /^(?:across|throughout)$/.test(key) &&
      (againstWords.has(tie) || tie === 'contre' || happensIn(threat))
    ) {
      tie ||= 'in';
      continue;
    }
    if (nearby.test(key) || (key === 'large' && words[at - 1]?.key === 'au')) {
      elsewhere = true;
      tie = 'far';
      continue;
    }
    // "the transfer of arms from North Korea to Russia"; but not what spreads or is smuggled from a state.
    if (key === 'from' && threat.entity === 'wpn.transfer') {
      if (flowing.test(threat.text)) break;
      tie = 'by';
      continue;
    }
    // What is taken "from" somewhere is not done by it, nor by whom help comes from.
    if (key === 'from' && moved.test(threat.text)) break;
    // "killed two soldiers from Ghana"
    if (key === 'from' && (elsewhere || men.test(words[at - 1]!.key))) {
      tie = 'far';
      continue;
    }
    // «contre des militants établis sur le sol canadien»: that is where.
    if (
      /^(?:on|upon|sur)$/.test(key) &&
      plain > 0 &&
      (againstWords.has(tie) || tie === 'contre') &&
      !isTerritory(view, at)
    ) {
      elsewhere = true;
      tie = 'far';
    } else if (byWords.has(key) && undergone) tie = 'contre';
    else if (
      /^(?:par|by)$/.test(key) &&
      (judged ||
        (imputing && tie === 'imputed') ||
        // … but of «la condamnation de l'invasion de l'Ukraine par la Russie», where the victim stands between.
        (!found.against && isDealtWith(view, threat)))
    ) {
      judged = false;
      tie = 'far';
    } else if (imputing && tie !== 'by' && (towardsWords.has(key) || key === 'on')) tie = 'imputed';
    else if (byWords.has(key) || againstWords.has(key)) tie = key;
    else if (towardsWords.has(key) && (!tie || plain > 0) && isImputedBefore(view, threat)) tie = 'imputed';
    else if (/^(?:provenan|originat|emanat)/.test(key)) tie = 'origin';
    else if (imputed.test(key) && isForged(view, at)) break;
    else if (imputed.test(key)) {
      tie = 'imputed';
      imputing = laying.test(key);
    } else if (done.test(key)) {
      tie = '';
      judged = undergone = false;
    } else if (/^(?:encontre|égard)$/.test(key)) tie = 'contre';
    else if (ofWords.has(key) && author && at === view.index(author.end) && startsState(view, at + 1))
      tie = 'contre';
    // «les partenaires de l'Organisation»: they are others than it.
    else if (ofWords.has(key) && plain > 0 && apart.test(words[at - 1]!.key)) break;
    else if (ofWords.has(key) && relative && !tie) continue;
    else if (ofWords.has(key)) tie ||= (plain < 3 || (struck && found.by)) && !closed ? 'of' : 'far';
    else if (towardsWords.has(key) && threat.entity === 'gen.threat') tie ||= 'contre';
    // "intrusion into the networks of …", "drone sightings over Danish airports"
    else if (!tie && entersInto(view, threat, at)) tie = 'contre';
    // "interference in the elections of Moldova"
    else if ((!tie || tie === 'contre') && inWords.has(key) && isMeddled(threat)) tie = 'contre';
    else if (leadsIntoWaters(view, at)) tie = 'contre';
    // "violence against women in Houthi detention": who holds them.
    else if (key === 'in' && isCustody(view, at + 1)) tie = 'by';
    // "the political prisoners in Belarus": who holds them.
    else if (
      !tie &&
      inWords.has(key) &&
      /prisoners|prisonniers/iu.test(threat.text) &&
      startsState(view, at + 1)
    )
      tie = 'by';
    else if ((!tie || tie === 'in') && inWords.has(key) && happensIn(threat)) tie = 'in';
    else if (
      key === 'at' &&
      /^(?:aimed|directed|targeted|fire[sd]?|firing|shooting|shoots?|shot|launch(?:es|ed)?|hurl(?:s|ed)?|lobb(?:s|ed))$/.test(
        words[at - 1]!.key,
      )
    )
      tie = 'contre';
    else if (tie === 'imputed' || tie === 'origin' || view.grammar.determiners.has(key)) {
      if (/^(?:our|nos|notre)$/.test(key)) ours = true;
    } else if (
      // "of towns in North and South Kivu by …"
      view.grammar.coordinators.has(key) &&
      elsewhere &&
      view.actors.some((a) => a.type === 'place' && a.start === words[at + 1]?.start)
    )
      continue;
    else if (view.grammar.coordinators.has(key) && adjectivesGoOn(view, threat, at + 1)) continue;
    else if (view.grammar.coordinators.has(key) && (againstWords.has(tie) || tie === 'contre') && plain > 0)
      listed = plain;
    else if (view.grammar.coordinators.has(key)) {
      // «condamnés par la Pologne et revendiqués par la Russie»
      if (done.test(words[at + 1]?.key ?? '')) continue;
      if (!found.by && !found.against) break;
      // "against Latvian and Slovenian operators by": those struck go on.
      const other = view.actors.find((a) => a.start === words[at + 1]?.start && a.sense === 'adjectival');
      if (found.against && other) {
        at = view.index(other.end) - 1;
        continue;
      }
      // "by the Coast Guard and other vessels against Philippine crews"
      const aim = found.against ? -1 : aimBehind(view, threat, at);
      if (aim >= 0) {
        at = aim - 1;
        continue;
      }
      if (!byWords.has(words[at + 1]?.key ?? '')) break;
    } else if (view.grammar.prepositions.has(key)) {
      elsewhere = true;
      tie = !ours && !open && (againstWords.has(tie) || tie === 'contre') ? tie : 'far';
    } else if (view.grammar.auxiliaries.has(key) && !relative && !isToldOf(view, at)) break;
    else {
      plain++;
      if (judging.test(key)) judged = true;
      if (endured.test(key)) undergone = true;
      if (tie === 'of' && plain > 2) tie = belonging.test(key) ? 'of' : 'far';
      if (plain > 14) break;
    }
  }
  // "the war in Sudan": who fights whom is not said.
  const war = threat.entity === 'war.aggression' && /^(?:war|guerre|conflict|conflit)$/i.test(threat.text);
  if (
    found.within &&
    found.within !== found.by &&
    !(war && !found.by && ownerOf(view, threat) !== 'possessive')
  )
    found.against ??= found.within;
  if (found.by && found.againstReaches) found.byReaches = true;
}
