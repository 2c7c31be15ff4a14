import { verbForms } from '../../release/verbs.ts';
import { contentAfter } from '../contents/contents.ts';
import type { Grammar } from '../grammar.ts';
import { isAdjunct, opensSentence, tellsPurpose } from '../subjects/adjuncts.ts';
import type { Word } from '../words.ts';
import { attitudeAdjectives, attitudeNouns, type Predicate } from './attitudes.ts';
import { backToAuxiliary, isNameWord, leavesOutVerb } from './beforeVerb.ts';
import { type Frame, type Group, predicate } from './group.ts';

/** The English predicate whose verb or adjective stands at word `at`. */
export function englishGroup(words: readonly Word[], at: number, grammar: Grammar): Group | undefined {
  const attitude = attitudeGroup(words, at, grammar) ?? thereWas(words, at);
  if (attitude) return attitude;
  if (isNameWord(words, at)) return undefined;
  const forms = verbForms(words[at]!.key, 'en');
  if (forms.length === 0) return undefined;
  const auxiliary = backToAuxiliary(words, at, grammar);
  const chain = auxiliary === undefined ? [] : words.slice(auxiliary, at).map((word) => word.key);
  // "should be condemned", "can support": what ought to be, not what was said.
  if (
    /^(?:should|would|may|might|can|cannot|could|must)$/.test(chain[0] ?? '') &&
    !chain.includes('like') &&
    !performs(words, auxiliary ?? at, at)
  )
    return undefined;
  const future = /^(?:will|shall)$/.test(chain[0] ?? '');
  const direct = words[at - 1]?.key ?? '';
  const negated =
    /^(?:never|longer)$/.test(direct) || chain.some((word) => /^(?:not|never|cannot)$/.test(word));
  const make = (form: (typeof forms)[number], kind: Frame['form'], first: number) =>
    predicate(
      words,
      { first, last: at, form: kind, bare: false, ...(future && { future }), ...(negated && { negated }) },
      form,
      grammar,
      'en',
    );
  for (const form of forms) {
    if (form.kind === 'participle') {
      const agenda = auxiliary === undefined ? onAgenda(words, at, form.lemma) : 0;
      if (agenda > 0)
        return {
          first: at,
          last: at,
          lemma: form.lemma,
          form: 'passive',
          bare: false,
          stance: 'mention',
          strength: 1,
          content: agenda + 1,
        };
      if (auxiliary === undefined) continue;
      const passive = chain.some((word) => grammar.be.has(word) || word === 'been');
      // "Having condemned the raid, the Minister …"
      const having = chain[0] === 'having' && !passive;
      const group = make(form, passive ? 'passive' : having ? 'gerund' : 'active', auxiliary);
      if (group) return group;
      continue;
    }
    if (form.kind === 'gerund') {
      if (form.lemma === 'attribute' && !words.slice(at + 1).some(({ key }) => key === 'to')) continue;
      // "are supporting": a deed.
      if (auxiliary !== undefined && chain.some((word) => grammar.be.has(word)))
        return form.lemma === 'support' ? undefined : make(form, 'active', auxiliary);
      const started = startedBy(words, at, grammar);
      if (started !== undefined) return make(form, 'active', started);
      // "…, agreeing it was a provocation"
      const agrees =
        form.lemma === 'agree' &&
        words[at - 1]?.key === ',' &&
        /^(?:it|they|there|he|she|we)$/.test(words[at + 1]?.key ?? '');
      if (!agrees && !grammar.that.has(words[at + 1]?.key ?? '') && !isAdjunct(words, at, form, grammar))
        continue;
      return make(form, 'gerund', at);
    }
    if (direct === 'to' || (grammar.adverb.test(direct) && words[at - 2]?.key === 'to')) {
      const to = direct === 'to' ? at - 1 : at - 2;
      const carrier = carrierOf(words, to, grammar) ?? occasionBefore(words, to, grammar);
      if (carrier !== undefined) {
        // "will continue to support": a deed to come.
        const coming =
          /^(?:will|shall)$/.test(words[carrier]!.key) && !/^(?:stand|condemn)$/.test(form.lemma);
        return predicate(
          words,
          { first: carrier, last: at, form: 'active', bare: false, ...(coming && { future: true }) },
          form,
          grammar,
          'en',
        );
      }
      if (carriedOn(words, to, grammar)) return make(form, 'active', to);
      const opener = /^(?:opportunity|occasion|chance)$/.test(words[to - 1]?.key ?? '');
      if (opener) return make(form, 'infinitive', at);
      if (
        tellsPurpose(form) &&
        words.slice(0, to).some(({ key }, word) => gathers.test(key) || phones(words, word))
      ) {
        const frame = { first: at, last: at, form: 'infinitive', bare: false, held: true } as const;
        const group = predicate(words, frame, form, grammar, 'en');
        if (group) return { ...group, purpose: true };
      }
      continue;
    }
    if (auxiliary !== undefined && performs(words, auxiliary, at)) return make(form, 'active', auxiliary);
    if (auxiliary !== undefined && (future || chain.some((word) => /^(?:do|does|did)$/.test(word))))
      return make(form, 'active', auxiliary);
    if (form.kind === 'infinitive' && !form.present) continue;
    if (auxiliary !== undefined) continue;
    // "We all welcome" against "all calls".
    const all =
      /^(?:all|both|each)$/.test(direct) &&
      (at === 1 || words[at - 2]!.mark || grammar.pronouns.has(words[at - 2]!.key));
    // "…, while some expressed reservations"
    const some =
      form.past &&
      /^(?:some|many|most|several|others)$/.test(direct) &&
      !/^(?:the|of)$/.test(words[at - 2]?.key ?? '');
    // "The two agreed"
    const counted = form.past && /^(?:two|three|four)$/.test(direct) && words[at - 2]?.key === 'the';
    if (
      (grammar.determiners.has(direct) && !all && !some && !counted && !(words[at - 1]!.capital && at > 1)) ||
      (form.noun && grammar.prepositions.has(direct))
    )
      continue;
    if (form.noun && form.kind === 'infinitive' && !isPluralEnd(words, at, grammar)) continue;
    if (form.noun && /^(?:well|best|good|warm|.*ing)$/.test(direct)) continue;
    // "to produce public reports on …"
    if (
      /^(?:report|comment|review|note|debate|update)s$/.test(words[at]!.key) &&
      /^(?:on|of|from)$/.test(words[at + 1]?.key ?? '')
    )
      continue;
    // "Security Council press statement on …"
    if (
      /^press$/.test(words[at]!.key) &&
      /^(?:statements?|releases?|conferences?|briefings?|elements?|remarks|office|service|secretary|line|point|communiqué)$/.test(
        words[at + 1]?.key ?? '',
      )
    )
      continue;
    // "OPCW report: …", "the OPCW report into …"
    if (form.noun && /^(?:into|:)$/.test(words[at + 1]?.key ?? '')) continue;
    // "solidarity and support to …": what takes an object has none here.
    if (needsObject.test(words[at]!.key) && /^(?:to|for|of|in)$/.test(words[at + 1]?.key ?? '')) continue;
    // "Readout of the President's Call with …"
    if (form.lemma === 'call' && words[at + 1]?.key === 'with') continue;
    // "answered questions from the press"
    if (
      form.noun &&
      form.kind === 'finite' &&
      !form.past &&
      /[a-z]ed$/.test(direct) &&
      !words[at - 1]!.capital
    )
      continue;
    // "attributing the attack": to whom, nobody tells.
    if (form.lemma === 'attribute' && !words.slice(at + 1).some(({ key }) => key === 'to')) continue;
    // "our shared commitment": what is shared has its own article.
    if (
      form.lemma === 'share' &&
      form.past &&
      !grammar.determiners.has(words[at + 1]?.key ?? '') &&
      words[at + 1]?.key !== 'information' &&
      !(words[at + 1]?.key === 'with' && /^(?:each|one|him|her|them)$/.test(words[at + 2]?.key ?? '')) &&
      (grammar.coordinators.has(direct) ||
        ![at + 1, at + 2].some((next) => attitudeNouns.en.has(words[next]?.key ?? '')))
    )
      continue;
    // "denies humanitarian access": withheld, not gainsaid.
    if (
      form.lemma === 'deny' &&
      withheld.test(
        words
          .slice(at + 1, at + 9)
          .map(({ key }) => key)
          .join(' '),
      )
    )
      continue;
    // "the concerns expressed by …": a participle after its noun.
    if (form.past && words[at + 1]?.key === 'by') continue;
    // "wish to thank": the infinitive says what is said.
    if (/^(?:wish|continue)/.test(form.lemma) && words[at + 1]?.key === 'to') continue;
    const group = make(form, 'active', at);
    if (group) return { ...group, tense: form.past ? 'past' : form.kind === 'infinitive' ? 'base' : 's' };
  }
  return undefined;
}

/**
 * "Also discussed during the visit was …", "Other issues discussed include …": the verb behind which what was talked about
 * stands; 0 elsewhere.
 */
function onAgenda(words: readonly Word[], at: number, lemma: string): number {
  if (!/^(?:discuss|raise|address|review|cover)$/.test(lemma)) return 0;
  const noun = /^(?:issues|topics|subjects|matters|questions|points|themes|items)$/.test(
    words[at - 1]?.key ?? '',
  );
  const opening = at === 0 || (at === 1 && words[0]!.key === 'also');
  if (!noun && !opening) return 0;
  for (let verb = at + 1; verb < Math.min(words.length - 1, at + 9); verb++) {
    const { key, mark } = words[verb]!;
    if (noun ? /^(?:includes?|included|were|was|are)$/.test(key) : /^(?:was|were|is|are)$/.test(key))
      return verb;
    if (mark && key !== ',') return 0;
  }
  return 0;
}

/** "There was also an exchange of views on …": by whom, nobody tells. */
function thereWas(words: readonly Word[], at: number): Group | undefined {
  if (!/^(?:was|were)$/.test(words[at]!.key) || words[at - 1]?.key !== 'there') return undefined;
  const rest = words
    .slice(at + 1, at + 12)
    .map(({ key }) => key)
    .join(' ');
  const talk =
    /^(?:also )?(?:an?|the) (?:[\p{L}-]+ ){0,2}(?:exchange(?: of (?:views|opinions))?|discussion|debate) (?:on|about)(?= )/u.exec(
      rest,
    );
  if (!talk) return undefined;
  const content = at + 1 + talk[0].split(' ').length;
  return {
    first: at,
    last: at,
    lemma: 'discuss',
    stance: 'mention',
    strength: 1,
    content,
    form: 'passive',
    bare: false,
  };
}

/** What is denied to somebody: "denied the will of the people", "denies humanitarian access". */
const withheld =
  /^(?!that )(?:[^,]* )?(?:access|entry|rights?|permission|aid|assistance|relief|will|voice|opportunity|opportunities|visas?|bail|services?|havens?|sanctuary|resources|means|ability|freedoms?|people|population|citizens|civilians|food|water|care|justice|funding|funds|revenues?)(?: |$)/u;

/** Nouns as verbs: only with an object of their own. */
const needsObject = /^(?:support|praise|honou?r|regret|blame|demand|review|voice|welcome|request)s?$/;

/** "I can announce that …", "we must condemn …": who says so does it. */
const performs = (words: readonly Word[], auxiliary: number, at: number): boolean =>
  // "Ukraine would welcome …": welcomes it beforehand.
  (words[auxiliary]!.key === 'would' &&
    auxiliary === at - 1 &&
    /^(?:welcome|appreciate)$/.test(words[at]!.key)) ||
  (/^(?:i|we)$/.test(words[auxiliary - 1]?.key ?? '') &&
    (words[auxiliary]!.key === 'cannot'
      ? /^(?:accept|tolerate|condone|support|endorse)$/.test(words[at]!.key)
      : words[auxiliary]!.key === 'can'
        ? /^(?:announce|confirm|assure|report|inform|reaffirm|reveal)$/.test(words[at]!.key)
        : words[auxiliary]!.key === 'would'
          ? /^(?:welcome|appreciate|urge|encourage|stress|emphasi[sz]e)$/.test(words[at]!.key)
          : words[auxiliary]!.key === 'must' &&
            /^(?:condemn|stress|emphasi[sz]e|reiterate|express|insist|deplore|thank)$/.test(words[at]!.key)));

/** What one does to say something: "met to condemn …", "joins its partners to support …". */
const gathers =
  /^(?:joins?|joined|met|conducted|held|hosted|spoke|convened|gathered|wrote|writes|phoned|telephoned|spoken|travell?ed|summoned|visited)$/;

/** "called the Prime Minister to offer …", not "called on Russia to …". */
const phones = (words: readonly Word[], at: number): boolean =>
  words[at]!.key === 'called' &&
  /^(?:the|his|her|president|prime|minister|chancellor|king)$/.test(words[at + 1]?.key ?? '');

/** "a strong protest" is a noun; "Ministers protest", "we support", "and call on" have a plural or a coordinator before. */
function isPluralEnd(words: readonly Word[], at: number, grammar: Grammar): boolean {
  const before = words[at - 1];
  if (!before || before.mark || before.capital) return true;
  return (
    /(?:[^s]s|people|police|men|women)$/.test(before.key) ||
    grammar.pronouns.has(before.key) ||
    grammar.coordinators.has(before.key) ||
    grammar.adverb.test(before.key) ||
    grammar.between.has(before.key) ||
    /^(?:who|which|that|all|both|each)$/.test(before.key)
  );
}

/** "We wish to thank", "would like to stress", "continue to condemn": the first word of what carries the infinitive. */
function carrierOf(words: readonly Word[], to: number, grammar: Grammar): number | undefined {
  let at = to - 1;
  while (at >= 0 && grammar.adverb.test(words[at]!.key)) at--;
  // "has reason to believe that …"
  if (/^(?:reasons?|grounds)$/.test(words[at]?.key ?? '')) {
    const has = words.findLastIndex(
      ({ key }, index) => index < at && index > at - 4 && /^(?:has|have|had)$/.test(key),
    );
    return has < 0 ? undefined : has;
  }
  if (
    !/^(?:wish|wishes|wished|want|wants|wanted|like|continue|continues|continued)$/.test(
      words[at]?.key ?? '',
    ) &&
    !(glad.test(words[at]?.key ?? '') && grammar.be.has(words[at - 1]?.key ?? ''))
  )
    return undefined;
  let first = at;
  while (
    first > 0 &&
    (grammar.auxiliaries.has(words[first - 1]!.key) ||
      grammar.adverb.test(words[first - 1]!.key) ||
      /^(?:also|again|once)$/.test(words[first - 1]!.key))
  )
    first--;
  if (words[at]!.key === 'like' && first === at) return undefined;
  return first;
}

/** "took the opportunity to thank", "are here today to announce": the first word of the verb that is nothing but the way to say it. */
function occasionBefore(words: readonly Word[], to: number, grammar: Grammar): number | undefined {
  let at = to - 1;
  while (/^(?:today|tonight|now|again|together)$/.test(words[at]?.key ?? '')) at--;
  if (words[at]?.key === 'here' && grammar.be.has(words[at - 1]?.key ?? '')) return at - 1;
  // "We’re here today to announce …"
  if (
    words[at]?.key === 'here' &&
    /^(?:re|m|s)$/.test(words[at - 1]?.key ?? '') &&
    words[at - 2]?.key === "'"
  )
    return at - 2;
  const noun = words.findLastIndex(
    ({ key }, index) =>
      index < to && index > to - 9 && /^(?:opportunity|occasion|moment|chance|minute)$/.test(key),
  );
  if (noun < 0 || words.slice(noun, to).some(({ mark, key }) => (mark && key !== ',') || key === 'for'))
    return undefined;
  for (let verb = noun - 1; verb >= Math.max(0, noun - 4); verb--) {
    if (!/^(?:take|takes|took|taken|taking|use|uses|used|seize|seizes|seized)$/.test(words[verb]!.key))
      continue;
    if (words[verb - 1]?.key === 'to') return carrierOf(words, verb - 1, grammar);
    let first = verb;
    while (first > 0 && grammar.auxiliaries.has(words[first - 1]!.key)) first--;
    return first;
  }
  return undefined;
}

/** "took the opportunity to thank … and to praise …", at the second "to". */
function carriedOn(words: readonly Word[], to: number, grammar: Grammar): boolean {
  if (!grammar.coordinators.has(words[to - 1]?.key ?? '')) return false;
  for (let at = to - 2; at > 0 && !/^[;:.]$/.test(words[at]!.key); at--) {
    if (words[at]!.key !== 'to') continue;
    if (!says(words[at + 1]?.key ?? '')) return false;
    return (carrierOf(words, at, grammar) ?? occasionBefore(words, at, grammar)) !== undefined;
  }
  return false;
}

/** "I would like to start by thanking …", "He concluded by urging …": the first word of the verb that begins or ends with it. */
function startedBy(words: readonly Word[], at: number, grammar: Grammar): number | undefined {
  if (words[at - 1]?.key !== 'by') return undefined;
  const verb = words[at - 2]?.key ?? '';
  if (/^(?:started|began|opened|concluded|finished|ended|closed)$/.test(verb)) return at - 2;
  if (!/^(?:start|begin|open|conclude|finish|end|close)$/.test(verb)) return undefined;
  if (words[at - 3]?.key === 'to') return carrierOf(words, at - 3, grammar) ?? undefined;
  return /^(?:let|me)$/.test(words[at - 3]?.key ?? '') ? undefined : at - 2;
}

const glad = /^(?:pleased|proud|glad|honou?red|delighted|grateful|thankful|sorry|saddened)$/;

/** Whether a word can be the infinitive of a verb that tells something. */
const says = (key: string): boolean =>
  verbForms(key, 'en').some(({ kind, stance }) => kind === 'infinitive' && stance && stance !== 'mention');

/** The word "to" that a will hangs on behind "more than ever" or what two commas set off; 0 elsewhere. */
function afterEver(words: readonly Word[], at: number): number {
  if (!/^(?:determined|resolved|committed|ready|prepared|willing)$/.test(words[at]!.key)) return 0;
  const next = words.slice(at + 1, at + 5).map(({ key }) => key);
  if (next.join(' ') === 'more than ever to') return at + 4;
  if (
    next[0] !== ',' ||
    !/^(?:following|after|if|when|once|as|together|subject|in|with|upon|on)$/.test(next[1] ?? '')
  )
    return 0;
  const close = words.findIndex(({ key }, index) => index > at + 2 && index < at + 16 && key === ',');
  return close > 0 && words[close + 1]?.key === 'to' ? close + 1 : 0;
}

/** The first word of the verb before an adjective of attitude, adverbs between. */
function beforeAttitude(words: readonly Word[], at: number, grammar: Grammar): number {
  let back = at - 1;
  while (
    back > 0 &&
    (grammar.adverb.test(words[back]!.key) || /^(?:also|all|both|fully|still|more)$/.test(words[back]!.key))
  )
    back--;
  while (back > 0 && grammar.auxiliaries.has(words[back - 1]!.key)) back--;
  return back;
}

/** "are deeply concerned by", "remain committed to", "stand ready to". */
function attitudeGroup(words: readonly Word[], at: number, grammar: Grammar): Group | undefined {
  const meaning = attitudeAdjectives.en.get(words[at]!.key);
  if (!meaning) return undefined;
  let back = at - 1;
  while (
    back >= 0 &&
    (grammar.adverb.test(words[back]!.key) ||
      /^(?:very|also|all|both|not|fully|more|still|and|been|long|always)$/.test(words[back]!.key))
  )
    back--;
  // "are shocked and saddened by": both adjectives hang on one verb.
  if (attitudeAdjectives.en.has(words[back]?.key ?? '')) {
    back--;
    while (back >= 0 && grammar.adverb.test(words[back]!.key)) back--;
  }
  // "is determined more than ever to …", "is prepared, following acceptance by the parties, to …"
  const later = afterEver(words, at);
  if (later > 0) {
    const first = beforeAttitude(words, at, grammar);
    return grammar.be.has(words[first]?.key ?? '')
      ? attitude(words, first, at, meaning, 'active', later)
      : undefined;
  }
  // "are determined not to let …"
  const never = /^(?:not|never)$/.test(words[at + 1]?.key ?? '') && words[at + 2]?.key === 'to';
  if (!never && !/^(?:by|about|at|over|to|that|with|in|for|of|,|:)$/.test(words[at + 1]?.key ?? ''))
    return undefined;
  // "remains open to talks", not "is open to the public".
  if (words[at]!.key === 'open' && !(words[at + 1]!.key === 'to' && /^remain/.test(words[back]?.key ?? '')))
    return undefined;
  if (/^(?:ready|prepared|willing)$/.test(words[at]!.key) && words[at + 1]!.key !== 'to') return undefined;
  if (/^(?:unequivocal|adamant|emphatic|explicit)$/.test(words[at]!.key) && words[at + 1]!.key !== 'that')
    return undefined;
  // "am pleased to announce": the verb says it.
  if (glad.test(words[at]!.key) && words[at + 1]!.key === 'to' && says(words[at + 2]?.key ?? ''))
    return undefined;
  if (words[at]!.key === 'united' && words[at + 1]!.key === 'by') return undefined;
  // "has long been clear that", "I want to be clear:"; "it is clear that" is nobody's.
  if (
    words[at]!.key === 'clear' &&
    (!/^(?:that|:)$/.test(words[at + 1]!.key) ||
      words.slice(Math.max(0, at - 4), at).some((word) => word.key === 'it'))
  )
    return undefined;
  const opens = opensSentence(words, back + 1, grammar);
  if (!opens && /^(?:by|about|at|over|with)$/.test(words[at + 1]!.key) && leavesOutVerb(words, back, grammar))
    return attitude(words, back + 1, at, meaning, 'active');
  if (!opens && !grammar.be.has(words[back]?.key ?? '') && !/^(?:have|has)$/.test(words[back]?.key ?? ''))
    return undefined;
  // "Deeply concerned by …, the Council …"
  if (opens) return attitude(words, back + 1, at, meaning, 'gerund');
  let first = back;
  while (first > 0 && grammar.auxiliaries.has(words[first - 1]!.key)) first--;
  if (words[first]!.key === 'be' && words[first - 1]?.key === 'to')
    first = carrierOf(words, first - 1, grammar) ?? first;
  if (/^(?:should|would|may|might|can|could|must)$/.test(words[first]!.key)) return undefined;
  return attitude(words, first, at, meaning, 'active');
}

const attitude = (
  words: readonly Word[],
  first: number,
  last: number,
  meaning: Predicate,
  form: Group['form'],
  tie = last + 1,
): Group => ({
  first,
  last,
  lemma: `be ${words[last]!.key}`,
  ...meaning,
  content: contentAfter(words, tie, 'en'),
  form,
  bare: false,
});
