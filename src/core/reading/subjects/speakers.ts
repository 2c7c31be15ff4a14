import type { Block } from '../../release/tree.ts';
import { verbForms } from '../../release/verbs.ts';
import type { Span } from '../../text/span.ts';
import { contentAfter } from '../contents/contents.ts';
import { insideContent } from '../contents/insideContent.ts';
import { type Grammar, grammarOf } from '../grammar.ts';
import type { Party } from '../model.ts';
import type { Antecedents } from '../parties/anaphora.ts';
import type { PartyFinder } from '../parties/parties.ts';
import { sharesBefore } from '../predicates/beforeVerb.ts';
import { beforeThat } from '../predicates/frenchInfinitives.ts';
import type { Group } from '../predicates/group.ts';
import { agree, carriesOnClause, evident, modal, opensAlone } from '../predicates/verbChecks.ts';
import { spanOf, type Word } from '../words.ts';
import { deedBefore, isListed, leadingSubject, opensSentence } from './adjuncts.ts';
import { described, ensures, later, ofWhom, opens } from './besideVerb.ts';
import { reportsClause, sideClause } from './clauses.ts';
import { asksThere, briefed, readPassive, talkedAbout } from './passives.ts';
import { deedIn, findSubject } from './subject.ts';
import { isPersonal } from './subjectPlaces.ts';
import type { Taken } from './taken.ts';
import { canSpeak, texts } from './whoSpeaks.ts';

/** French verbs that tell or ask somebody. */
const toSomebody =
  /^(?:rappeler|demander|recommander|proposer|enjoindre|ordonner|signaler|indiquer|confirmer|préciser|interdire)$/;

/** «les principes auxquels elle a souscrit»: told of the noun before. */
const isOfNoun = (words: readonly Word[], { first }: Group): boolean =>
  later.test(words[first - 1]?.key ?? '') &&
  (/^auxquel(?:le)?s$/.test(words[first - 2]?.key ?? '') ||
    (/^(?:auquel|laquelle)$/.test(words[first - 2]?.key ?? '') &&
      (words[first - 2]!.key === 'auquel' || words[first - 3]?.key === 'à')));

interface Subject {
  readonly speaker: Party | undefined;
  readonly at: number;
}

/** What those who meet have with each other. */
const talks =
  /^(?:échanges?|entretiens?|discussions?|pourparlers|débats|consultations?|conversations?|meeting|talks|exchanges?)$/;

/** Finds who says each predicate of a sentence, and which of them belong to what somebody else is reported to say. */
export class Speakers {
  readonly #text: string;
  readonly #block: Block;
  readonly #lang: 'fr' | 'en';
  readonly #grammar: Grammar;
  readonly #finder: PartyFinder;
  readonly #antecedents: Antecedents;

  constructor(text: string, block: Block, lang: 'fr' | 'en', finder: PartyFinder, antecedents: Antecedents) {
    this.#text = text;
    this.#block = block;
    this.#lang = lang;
    this.#grammar = grammarOf(lang);
    this.#finder = finder;
    this.#antecedents = antecedents;
  }

  /** The predicates of `groups` that somebody says, or that the text says nobody is named for, in order. */
  of(words: readonly Word[], groups: readonly Group[], body: Party | undefined): Taken[] {
    const taken: Taken[] = [];
    // «X et Y ont publié un communiqué dans lequel ils condamnent …»: the subject of the deed is who they are.
    const first = groups[0];
    if (
      first &&
      words.some(
        ({ key }, at) =>
          at > 3 &&
          at < first.first &&
          later.test(key) &&
          (opens.test(words[at - 1]!.key) || ofWhom(words, at - 1)),
      )
    )
      this.remember(words.slice(0, first.first));
    /** Participles before the verb whose subject is theirs too. */
    const waiting: Group[] = [];
    const take = (one: Taken) => {
      if (one.speaker) this.#antecedents.remember(one.speaker);
      for (const group of waiting.splice(0)) taken.push({ group, speaker: one.speaker, from: group.first });
      taken.push(one);
    };
    for (const group of groups) {
      const previous = taken.at(-1);
      const shared =
        previous &&
        sharesBefore(words, group.first, this.#grammar) &&
        agree(previous.group, group, words) &&
        !carriesOnClause(words, previous.group, group, this.#lang)
          ? previous
          : undefined;
      const compound =
        shared &&
        shared.group.form !== 'passive' &&
        (shared.group.bare ||
          words
            .slice(shared.group.first, shared.group.last)
            .some(({ key }) => this.#grammar.auxiliaries.has(key)));
      if (described(words, group) || isOfNoun(words, group)) continue;
      if (group.bare && previous && this.#isApposed(words, group, previous.group)) continue;
      if (group.bare && /^(?:par|by)$/.test(words[group.last + 1]?.key ?? '')) continue;
      if (group.bare && !compound) {
        const subject =
          taken.length === 0 ? deedBefore(words, group.first, this.#grammar, this.#finder) : undefined;
        if (subject) take({ group, speaker: this.#party(subject), from: group.first });
        continue;
      }
      if (group.form === 'gerund') {
        if (!this.#isBeside(words, group, previous?.group ?? waiting.at(-1))) continue;
        const from = beforeThat(words, group.first) ?? group.first;
        if (previous) take({ group, speaker: previous.speaker, from });
        else waiting.push(group);
        continue;
      }
      if (group.form === 'passive') {
        const passive = this.#passive(words, group, previous);
        if (passive && !insideContent(words, taken, group, passive.from, this.#grammar)) take(passive);
        continue;
      }
      if (group.purpose) {
        const whose = this.#forWhom(words, group, previous);
        if (!whose) continue;
        // «se joint à ses partenaires pour dénoncer …»: to join them is to say it.
        if (previous) taken.pop();
        take({ group, speaker: whose, from: group.first });
        continue;
      }
      const byAgent = previous?.passive?.agent;
      const relative =
        taken.length === 0 ||
        (byAgent && byAgent.end === words[group.first - 3]?.end && words[group.first - 2]?.key === ',')
          ? this.#relative(words, group)
          : undefined;
      if (relative) {
        take(relative);
        continue;
      }
      const subject =
        this.#subjectOf(words, group, previous?.group, shared !== undefined, body) ??
        this.#aroundParticiple(words, group, waiting);
      if (subject === undefined) continue;
      // "Reports show that …" against "Ukraine has shown that …": only what can be read shows by words.
      if (
        evident.test(group.lemma) &&
        group.stance === 'state' &&
        (subject === 'shared' ||
          !words.slice(subject.at, subject.at + 6).some((word) => texts.test(word.key)))
      )
        continue;
      if (subject !== 'shared' && insideContent(words, taken, group, subject.at, this.#grammar)) continue;
      // "…, noting intelligence that the Government is exploring …, reinforces": before its own subject is named.
      const heads = subject !== 'shared' && this.#grammar.that.has(words[subject.at - 1]?.key ?? '');
      if (heads && waiting.some(({ content }) => content < subject.at)) continue;
      if (subject === 'shared') take({ group, speaker: shared!.speaker, from: group.first });
      else {
        const closes = sideClause(words, group, subject.at, this.#grammar);
        const from = Math.min(subject.at, group.first);
        take({ group, speaker: subject.speaker, from, ...(closes > 0 && { closes }) });
      }
    }
    return taken.length > 0 ? taken : this.#alone(words, waiting, body, groups.length === waiting.length);
  }

  /** «a fait observer que l'argent de X, condamné pour fraude, servait …»: a participle before the verb of what is reported. */
  #isApposed(words: readonly Word[], group: Group, before: Group): boolean {
    if (words[group.first - 1]?.key !== ',') return false;
    const that = words.findIndex(
      ({ key }, at) => at > before.last && at < group.first && this.#grammar.that.has(key),
    );
    return (
      that > 0 &&
      !words
        .slice(that + 1, group.first)
        .some(({ key, capital }) => !capital && (key === 'a' || isPersonal(key, this.#grammar)))
    );
  }

  /** Whose purpose an infinitive tells; undefined where another verb reports already, or it is only to come. */
  #forWhom(words: readonly Word[], group: Group, before: Taken | undefined): Party | undefined {
    // «a fait la déclaration suivante pour souligner la Journée …»: what it is made for.
    if (words.slice(0, group.first).some(({ key }) => /^(?:suivante?s?|following)$/.test(key)))
      return undefined;
    if (before) return /^jo(?:in|indre)(?![a-z])/.test(before.group.lemma) ? before.speaker : undefined;
    if (
      words
        .slice(0, group.first)
        .some(({ key }) => /^(?:will|shall|would|va|vont|\p{L}{2,}r(?:a|ont|ait|aient))$/u.test(key))
    )
      return undefined;
    // "The Minister telephoned the President to express …": before what was done for it.
    const deed = deedIn(words, 0, group.first, this.#grammar) ?? group.first;
    const subject = leadingSubject(words, deed, this.#grammar, this.#finder);
    return subject && this.#party(subject);
  }

  /** Remembers who acts in a sentence that reports nothing. */
  remember(words: readonly Word[]): void {
    const subject = leadingSubject(words, words.length, this.#grammar, this.#finder);
    if (subject) this.#party(subject);
  }

  /** «La ministre, qui a condamné l'attaque, …», "ENISA, which estimates that …, …": the noun before the relative clause. */
  #relative(words: readonly Word[], group: Group): Taken | undefined {
    let at = group.first - 1;
    while (this.#grammar.adverb.test(words[at]?.key ?? '')) at--;
    if (!/^(?:qui|which|who)$/.test(words[at]?.key ?? '') || words[at - 1]?.key !== ',') return undefined;
    const found = findSubject(words, 0, at - 1, this.#grammar, this.#finder);
    // "Recalling its resolution of 14 May, which condemned …": a text says it, nobody by name.
    const text = words.slice(Math.max(0, at - 14), at).some(({ key }) => texts.test(key));
    const said = found?.end === words[at - 2]?.end ? found : this.#saidBefore(words, at - 2);
    const subject = text ? undefined : said;
    if (!subject && !text) return undefined;
    const closes = words.findIndex(
      (word, index) => index > group.content && word.key === ',' && !word.quoted,
    );
    return {
      group,
      speaker: subject && this.#party(subject),
      from: at,
      ...(closes > 0 && subject && { closes }),
    };
  }

  /** «… », a déclaré la ministre, qui a rendu hommage à …: the sayer, up to word `last`, who stands after the verb. */
  #saidBefore(words: readonly Word[], last: number): Span | undefined {
    for (let at = last - 1; at > Math.max(0, last - 12); at--) {
      const { key, mark } = words[at]!;
      if (mark && key !== "'") return undefined;
      if (!verbForms(key, this.#lang).some(({ says, noun }) => says && !noun)) continue;
      // «a déclaré à cet égard la ministre»
      const first = Math.min(last, this.#lang === 'fr' ? contentAfter(words, at + 1, 'fr') : at + 1);
      const span = spanOf(words, first, last);
      return canSpeak(words.slice(first, last + 1), span, this.#grammar, this.#finder) ? span : undefined;
    }
    return undefined;
  }

  /** Whether a participle is said of the subject of `before`, not of a noun inside what that reports. */
  #isBeside(words: readonly Word[], group: Group, before: Group | undefined): boolean {
    if (!before) return !this.#grammar.coordinators.has(words[group.first - 1]?.key ?? '');
    if (this.#grammar.that.has(words[group.last + 1]?.key ?? ''))
      return words[group.first - 1]?.key === ',' || !ensures.test(group.lemma);
    const link = words[group.first - 1]!.key;
    if (this.#grammar.coordinators.has(link)) return before.form === 'gerund';
    const stresses = link === ',' && /^(?:stress|reaffirm)$/.test(group.stance);
    return !texts.test(link) && (stresses || !isListed(words, before.content, group.first, this.#grammar));
  }

  /** Participles without a verb that reports: a preamble («Rappelant sa résolution …,»), "adopted …, calling on …". */
  #alone(words: readonly Word[], waiting: readonly Group[], body: Party | undefined, only: boolean): Taken[] {
    const first = waiting[0];
    if (!first) return [];
    const one = (speaker: Party | undefined) =>
      waiting.map((group): Taken => ({ group, speaker, from: group.first }));
    if (opensSentence(words, first.first, this.#grammar)) {
      if (body) return one({ ...body, anaphor: true });
      if (/^[,;]$/.test(words.at(-1)!.key)) return one(undefined);
      // «Prétextant une panne, le capitaine a fermé le port.»
      const close = words.findIndex(({ key, quoted }, at) => at > first.content && key === ',' && !quoted);
      const behind =
        only && close > 0 && close < words.length - 2
          ? leadingSubject(words.slice(close + 1), words.length - close - 1, this.#grammar, this.#finder)
          : undefined;
      if (!behind) return [];
      const closes = (group: Group) => (group.content < close ? { closes: close } : {});
      return one(this.#party(behind)).map((taken) => ({ ...taken, ...closes(taken.group) }));
    }
    const subject = words[0]!.quoted
      ? this.#sayerBehind(words, first.first)
      : leadingSubject(words, first.first, this.#grammar, this.#finder);
    if (!subject) return [];
    const speaker = this.#party(subject);
    // «Alors que X a …, appelant …, Y …»: the main clause is somebody else's.
    const inClause = /^(?:alors|tandis|as|while|although)$/.test(words[0]!.key);
    return one(speaker).map((taken): Taken => {
      const closes = inClause
        ? words.findIndex(({ key }, at) => at > taken.group.content + 2 && key === ',')
        : this.#aparted(words, taken.group, subject);
      return closes > 0 ? { ...taken, closes } : taken;
    });
  }

  /** "The leaders, stressing that the port must open, praised …": the subject before the participle between commas. */
  #aroundParticiple(words: readonly Word[], group: Group, waiting: readonly Group[]): Subject | undefined {
    const participle = waiting[0];
    if (!participle || words[group.first - 1]?.key !== ',' || words[participle.first - 1]?.key !== ',')
      return undefined;
    const subject = leadingSubject(words, participle.first - 1, this.#grammar, this.#finder);
    return subject && subject.end === words[participle.first - 2]?.end
      ? { speaker: this.#party(subject), at: group.first }
      : undefined;
  }

  /** "Norway, assuring Malta of its support, opened an inquiry": the comma before what the subject does; -1 elsewhere. */
  #aparted(words: readonly Word[], group: Group, subject: Span): number {
    const before = words[group.first - 1];
    if (before?.key !== ',' || words[group.first - 2]?.end !== subject.end) return -1;
    return words.findIndex(
      ({ key, quoted }, at) =>
        at > group.content &&
        key === ',' &&
        !quoted &&
        (this.#grammar.auxiliaries.has(words[at + 1]?.key ?? '') ||
          (this.#lang === 'en' && /..ed$/.test(words[at + 1]?.key ?? ''))),
    );
  }

  /** «… est calme », a-t-elle dit, avant d'ajouter que …»: who says the quotation that a sentence ends. */
  #sayerBehind(words: readonly Word[], before: number): Span | undefined {
    const open = words.findIndex(({ quoted, mark }) => !quoted && !mark);
    const comma = words.findIndex(({ key }, at) => at > open && key === ',');
    if (open < 0 || comma < 0 || comma >= before) return undefined;
    const pronoun = words.slice(open, comma).find(({ key }) => later.test(key));
    return pronoun ?? this.#finder.within({ start: words[open]!.start, end: words[comma]!.start })[0];
  }

  /** «Il a été rappelé que», "It was agreed to", «une vive préoccupation a été exprimée par …». */
  #passive(words: readonly Word[], group: Group, before: Taken | undefined): Taken | undefined {
    // "Also discussed was …", «Ont été abordées les questions …»: what was talked about stands behind.
    const behind =
      (group.first === group.last && group.content > group.last + 1 && group.stance === 'mention') ||
      (this.#lang === 'fr' &&
        talkedAbout.test(group.lemma) &&
        opensSentence(words, group.first, this.#grammar));
    if (behind) return { group, speaker: undefined, from: group.first };
    const dummy = words[group.first - 1];
    const clause = reportsClause(words, group.last + 1, this.#grammar, group.lemma);
    if (dummy && this.#grammar.dummy.has(dummy.key)) {
      const infinitive = /^(?:de|d|to)$/.test(words[group.last + 1]?.key ?? '');
      const stated = /^(?:convient|convenait|importe)$/.test(words[group.first]!.key);
      // «Il est demandé à tous les États de …»
      const told = toSomebody.test(group.lemma) && /^(?:à|au|aux)$/.test(words[group.last + 1]?.key ?? '');
      if (!clause && !infinitive && !stated && !told) return undefined;
      // "It has been verified by the Government that …"
      const by = /^(?:by|par)$/.test(words[group.last + 1]?.key ?? '') ? group.last + 2 : undefined;
      const that = words.findIndex(({ key }, at) => at > group.last && this.#grammar.that.has(key));
      if (
        by !== undefined &&
        clause &&
        that > by &&
        canSpeak(words.slice(by, that), spanOf(words, by, that - 1), this.#grammar, this.#finder)
      ) {
        const speaker = this.#party(spanOf(words, by, that - 1));
        return { group: { ...group, content: that }, speaker, from: group.first - 1 };
      }
      return { group, speaker: undefined, from: group.first - 1 };
    }
    // «Les citoyens sont invités à …»: nobody is named who asks.
    if (
      group.stance === 'request' &&
      !/^(?:être|be)$/.test(words[group.first]!.key) &&
      ((/^(?:à|au|aux|de|d|to)$/.test(words[group.last + 1]?.key ?? '') &&
        !asksThere(words, group.last + 1)) ||
        (/^(?:on|upon)$/.test(words[group.last + 1]?.key ?? '') && words[group.last + 2]?.key === 'to'))
    )
      return { group, speaker: undefined, from: this.#clauseStart(words, group.first) };
    // "was briefed by the Commission on …", «a été informé par le chef de mission de …»: told by them.
    const told = briefed(words, group, this.#lang);
    if (told) {
      const agent = spanOf(words, told.by, told.link - 1);
      if (canSpeak(words.slice(told.by, told.link), agent, this.#grammar, this.#finder))
        return {
          group: { ...group, content: contentAfter(words, told.link, this.#lang), stance: 'mention' },
          speaker: this.#party(agent),
          from: this.#clauseStart(words, group.first),
        };
    }
    // "The team was informed that …": nobody is named who says it.
    const asks =
      group.lemma === 'ask' && /^(?:whether|if|how|why|what)$/.test(words[group.last + 1]?.key ?? '');
    const reminded =
      group.lemma === 'remind' && (clause || /^(?:of|to)$/.test(words[group.last + 1]?.key ?? ''));
    if (asks || reminded || (clause && group.stance === 'state' && group.lemma !== 'state'))
      return { group, speaker: undefined, from: this.#clauseStart(words, group.first) };
    const passive = readPassive(
      words,
      group,
      before ? before.group.content : 0,
      this.#lang,
      this.#grammar,
      this.#finder,
    );
    if (!passive) return undefined;
    return {
      group,
      speaker: passive.agent && this.#party(passive.agent),
      from: passive.first,
      passive,
    };
  }

  /** Index of the first word after the last mark before word `at`. */
  #clauseStart(words: readonly Word[], at: number): number {
    return words.findLastIndex((word, index) => index < at && /^[,;:.]$/.test(word.key)) + 1;
  }

  /** The subject, `'shared'` with the predicate before, or undefined where this is no statement. */
  #subjectOf(
    words: readonly Word[],
    group: Group,
    before: Group | undefined,
    shares: boolean,
    body: Party | undefined,
  ): Subject | 'shared' | undefined {
    if (group.form === 'infinitive')
      return (
        this.#infinitiveSubject(words, group) ??
        (shares
          ? 'shared'
          : this.#impersonalOccasion(words, group)
            ? { speaker: undefined, at: group.first }
            : undefined)
      );
    const from = before ? before.content : 0;
    if (shares && !this.#ownSubject(words, group, from)) return 'shared';
    const span = findSubject(words, from, group.first, this.#grammar, this.#finder);
    // "It" speaks only where a body has spoken before.
    const it = span && /^it$/i.test(this.#text.slice(span.start, span.end));
    const at = span ? words.findIndex((word) => word.start >= span.start) : -1;
    // "The UK will continue to expose this and hold both to account": an infinitive under another verb.
    if (
      group.tense === 'base' &&
      words.slice(Math.max(0, at), group.first).some(({ key }) => modal.test(key))
    )
      return undefined;
    if (span && !(it && !this.#antecedents.party(span, this.#text).entity && !this.#antecedents.hasBody()))
      return { speaker: this.#antecedents.party(span, this.#text), at };
    // «Les échanges ont porté sur …», "The talks focused on …": by those who met.
    if (
      /^(?:porter sur|focus on)/.test(group.lemma) &&
      words.slice(from, group.first).some(({ key }) => talks.test(key))
    )
      return { speaker: undefined, at: group.first };
    // A resolution's paragraphs open with their verb: «Condamne …», "Recalling …", «2. condamne …».
    const opening = words
      .slice(0, group.first)
      .every((word) => word.mark || this.#grammar.adverb.test(word.key) || /^\d+$/.test(word.key));
    if (!opening) return undefined;
    const listed = /^(?:numbered-paragraph|list-item)$/.test(this.#block.role);
    if (body && (words[group.first]?.capital || listed))
      return { speaker: { ...body, anaphor: true }, at: group.first };
    return listed && opensAlone(words, group, this.#lang)
      ? { speaker: undefined, at: group.first }
      : undefined;
  }

  /** «…, et les ministres ont appelé»: a subject of its own right before the verb, not just a comma. */
  #ownSubject(words: readonly Word[], group: Group, from: number): boolean {
    const span = findSubject(words, from, group.first, this.#grammar, this.#finder);
    if (!span) return false;
    // «…, X a imputé …; Belgrade, pour sa part, a nié …»
    const at = words.findIndex(({ start }) => start >= span.start);
    if (words.slice(from, at).some(({ key, quoted }) => key === ';' && !quoted)) return true;
    const behind = words.filter((word) => word.start >= span.end && word.end <= words[group.first]!.start);
    // «l'opposition, elle, réclame»
    const between = /^(?:lui|elle|eux|elles)$/.test(behind[1]?.key ?? '') ? behind.slice(3) : behind;
    // «X, qui …, a dit»: the comma closes a relative clause of the subject.
    if (between.some((word, index) => index < 3 && this.#grammar.relatives.has(word.key))) return true;
    return (
      !between.some((word) => word.key === ',' || this.#grammar.coordinators.has(word.key)) &&
      !sharesBefore(words, group.first, this.#grammar)
    );
  }

  /** «La réunion a permis de rappeler …», «a été l'occasion de souligner …»: nobody is named who says it. */
  #impersonalOccasion(words: readonly Word[], group: Group): boolean {
    let link = group.first - 1;
    if (words[link]?.key === "'") link--;
    const before = words[link - 1]?.key ?? '';
    if (!/^(?:de|d)$/.test(words[link]?.key ?? '') || !/^(?:permis|occasion)$/.test(before)) return false;
    return before === 'permis' || words.slice(Math.max(0, link - 6), link).some(({ key }) => key === 'été');
  }

  /** «l'occasion pour les participants de réaffirmer», "an opportunity for Allies to reaffirm". */
  #infinitiveSubject(words: readonly Word[], group: Group): Subject | undefined {
    let link = group.first - 1;
    if (words[link]?.key === "'") link--;
    for (let at = link - 1; at >= 0 && at > link - 60; at--) {
      if (!/^(?:pour|à|aux|au|for|allowed|enabled)$/.test(words[at]!.key)) continue;
      const opener = words
        .slice(Math.max(0, at - 6), at)
        .some((word) => /^(?:occasion|permis|permet|opportunité|opportunity|chance)$/.test(word.key));
      if (!opener || at + 1 >= link) continue;
      return { speaker: this.#party(spanOf(words, at + 1, link - 1)), at: at + 1 };
    }
    return undefined;
  }

  #party(span: Span): Party {
    const party = this.#antecedents.party(span, this.#text);
    this.#antecedents.remember(party);
    return party;
  }
}
