import type { Mention } from '../../mentions/model.ts';
import type { RaisedThreat } from '../model.ts';

/** So many threats may stand between. */
const most = 24;

/** Acts that somebody can claim. */
const claimable = /^(?:war\.strikes|war\.war-crimes|ter\.|kin\.|cyb\.)/;

/** What a later sentence says of an act: who did it, and which threat of the sentence points back at it, if any. */
export interface Told {
  readonly by: string;
  readonly threat?: Mention;
}

/**
 * Lends the author of an act that a sentence tells of ("Al-Shabaab claimed responsibility for the attack") back to the act
 * as it was named before, among the threats raised from `from` on: of the same kind, definite, one, with no author. The
 * kind of the threat that it was lent to, if any.
 */
export function lendBack(
  raised: RaisedThreat[],
  from: number,
  told: Told,
  mentions: readonly Mention[],
  before: (threat: RaisedThreat) => string,
): string | undefined {
  const until = told.threat
    ? raised.findLastIndex(({ start }) => start === told.threat!.start)
    : raised.length;
  let lent: string | undefined;
  for (let at = until - 1; at >= Math.max(from, until - most); at--) {
    const one = raised[at]!;
    const mention = mentions[one.mention]!;
    if (!claimable.test(one.threat) || !isSameAct(mention, told.threat)) continue;
    // Another has done the like in between: which of the two is meant is not said.
    if (one.by) {
      if (one.by !== told.by) return lent;
      continue;
    }
    if (
      mention.polarity !== undefined ||
      one.against === told.by ||
      several.test(mention.text) ||
      !definite.test(before(one))
    )
      continue;
    raised[at] = { ...one, by: told.by };
    lent = one.threat;
  }
  return lent;
}

/** "The attack" is whatever act was told of; an ambush is an attack, a massacre is none by the name of arson. */
function isSameAct(mention: Mention, later: Mention | undefined): boolean {
  if (later?.entity === mention.entity) return true;
  if (!deed.test(mention.text)) return false;
  return !later || (claimable.test(later.entity) && generic.test(later.text));
}

/** What is done once, by somebody who can claim it. */
const deed =
  /attack|attaque|ambush|embuscade|attentat|bombing|explosion|massacre|tuerie|killing|raid|assault|assaut|assassin|shooting|fusillade|abduct|enlèvement|kidnap|intrusion|hack|pirat|cyber|arson|incendie|sabotage|strike|frappe|tirs?(?!\p{L})/iu;
const generic =
  /(?<!\p{L})(?:attack|attaque|attentat|acts?|actes?|crimes?|tuerie|massacre|killing)(?!\p{L})/iu;
const several =
  /(?:attacks|attaques|strikes|frappes|bombings|attentats|raids|killings|massacres|violences?|crimes|terrorisme?)(?!\p{L})/iu;

/** An article right before it, two adjectives at most between; "yesterday's". */
const definite =
  /(?:^|[^\p{L}])(?:(?:[Tt]he|[Tt]his|[Tt]hat|[Aa]n?|[Ll]a|[Ll]e|[Uu]ne?|[Cc]ette|[Cc]et|[Cc]e|[Yy]esterday['’]s)[\s\u00A0]+|[Ll]['’][\s\u00A0]*)(?:(?!\p{Ll}+ed[\s\u00A0])[\p{Ll}-]+,?[\s\u00A0]+){0,2}$/u;
