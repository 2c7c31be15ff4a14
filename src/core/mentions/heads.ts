import type { Lexicon } from '../lexicon/model.ts';
import type { Block } from '../release/tree.ts';
import { foldWords } from '../text/words.ts';
import type { Found } from './found.ts';

/** The noun of a title that stands for the whole of it later («le ministre», "the Secretary-General"). */
export type Head = string;

const heads: readonly (readonly [Head, RegExp])[] = (
  [
    ['high-representative', 'hauts? representants?|hautes? representantes?|high representative'],
    ['high-commissioner', 'hauts? commissaires?|haut-commissaire|high commissioner'],
    ['deputy-prime-minister', 'vice[- ]premiere? ministre|(?:deputy|vice) prime minister'],
    [
      'prime-minister',
      'premiere?[- ]ministre|prime minister|pm|chef(?:fe)? du gouvernement|taoiseach|head of (?:the )?(?:\\p{L}+ )?government',
    ],
    ['vice-president', 'vice[- ]presidente?|vice[- ]president'],
    ['vice-minister', 'vice[- ]ministre|(?:deputy|vice) (?:\\w+ )?minister'],
    [
      'deputy-secretary-general',
      'secretaire generale? (?:deleguee?|adjointe?)|vice-secretaire generale?|(?:deputy|assistant|under)[- ]secretary[- ]general',
    ],
    ['secretary-general', 'secretaire[- ]generale?|secretary[- ]general'],
    ['secretary-of-state', "secretaire d'etat|secretary of state"],
    ['director-general', 'direct(?:eur|rice)[- ]generale?|director[- ]general'],
    ['executive-secretary', 'secretaire executi(?:f|ve)|executive secretary'],
    ['executive-director', 'direct(?:eur|rice) executi(?:f|ve)|executive director'],
    ['special-representative', 'representante? speciale?|special representative'],
    ['special-envoy', 'envoyee? speciale?|special (?:presidential )?envoy'],
    ['permanent-representative', 'representante? permanente?|permanent representative'],
    ['attorney-general', 'procureure? generale?|attorney general|prosecutor general'],
    ['ambassador', 'ambassad(?:eur|rice)|ambassador'],
    ['president', "presidente?|chef(?:fe)? de l'etat|head of state"],
    ['chancellor', 'chanceli(?:er|ere)|chancellor'],
    ['commissioner', 'commissaire|commissioner'],
    ['minister', 'ministre|minister'],
    ['secretary', 'secretaire|secretary'],
    ['director', 'direct(?:eur|rice)|director'],
    ['prosecutor', 'procureure?|prosecutor'],
    ['spokesperson', 'porte-parole|spokes(?:person|man|woman)'],
    ['chair', 'chair(?:person|man|woman)?(?:-in-office)?'],
    ['envoy', 'envoyee?|envoy'],
    ['king', 'roi|king'],
    ['queen', 'reine|queen'],
    ['pope', 'pape|pope|saint-pere|holy father'],
    ['emir', 'emir|amir'],
    ['rapporteur', 'rapporteure?|rapporteuse'],
    ['representative', 'representante?|representative'],
    ['coordinator', 'coord(?:i|onn)(?:nat)?(?:eur|rice)|coordinator'],
  ] as const
).map(([head, words]) => [head, new RegExp(`(?<![\\p{L}-])(?:${words})(?![\\p{L}])`, 'u')] as const);

/** The head of a title; undefined where it has none of the usual ones. */
export function headOf(title: string): Head | undefined {
  const words = foldWords(title);
  // «représentant spécial du secrétaire général» is a representative: the first noun counts.
  let first: { readonly head: Head; readonly at: number } | undefined;
  for (const [head, pattern] of heads) {
    const at = words.search(pattern);
    if (at >= 0 && (!first || at < first.at)) first = { head, at };
  }
  return first?.head;
}

const bare = {
  fr: /(?<![\p{L}’'-])(?:(?:[Ll]e|[Ll]a|[Aa]u|[Dd]u|[Nn]otre|[Mm]on|[Mm]a|[Mm]onsieur le|[Mm]adame la)[\s\u00A0]+|[Ll]['’])((?:[Vv]ice-)?(?:[Pp]remi(?:er|ère)(?:-|[\s\u00A0])[Mm]inistre|[Mm]inistre|[Pp]résidente?|[Cc]hanceli(?:er|ère)|[Ss]ecrétaire[\s\u00A0-](?:[Gg]énérale?(?:[\s\u00A0](?:[Aa]djointe?|[Dd]éléguée?))?|d['’][ÉEée]tat)|[Dd]irect(?:eur|rice)[\s\u00A0-][Gg]énérale?|[Hh]aute?[\s\u00A0-](?:[Rr]eprésentante?|[Cc]ommissaire)|[Rr]eprésentante?[\s\u00A0](?:[Ss]péciale?|[Pp]ermanente?)|Représentante?|[Ee]nvoyée?[\s\u00A0][Ss]péciale?|[Aa]mbassad(?:eur|rice)|[Cc]ommissaire|[Pp]rocureure?))(?![\p{L}-])/gu,
  en: /(?:(?<![\p{L}-])(?:[Tt]he|[Oo]ur|[Mm]y|[Mm]adam|[Mm]r\.?)[\s\u00A0]+|^(?=PM[\s\u00A0]))((?:(?:Deputy|Assistant|Vice|Under)[\s\u00A0-])?(?:[Pp]rime[\s\u00A0][Mm]inister|[Ff]oreign[\s\u00A0](?:[Mm]inister|Secretary)|[Dd]efen[cs]e[\s\u00A0][Mm]inister|[Mm]inister|[Pp]resident|Chancellor|[Ss]ecretary[\s\u00A0-][Gg]eneral|Secretary[\s\u00A0]of[\s\u00A0]State|Secretary|Director[\s\u00A0-]General|High[\s\u00A0](?:Representative|Commissioner)|Special[\s\u00A0](?:Representative|Envoy)|Permanent[\s\u00A0]Representative|Representative|Ambassador|Commissioner|Prosecutor|Chairperson(?:-in-Office)?|Taoiseach|PM))(?![\p{L}-])/gu,
} as const;

export interface BareTitle {
  readonly start: number;
  readonly end: number;
  readonly head: Head;
}

/** Titles that stand alone with an article in the block that is being read: «le ministre», "the Secretary-General"; not «le président du …». */
export function bareTitles(doc: Found, { bodyStart: start }: Block, lang: string): BareTitle[] {
  const found: BareTitle[] = [];
  for (const match of doc.matches(lang === 'fr' ? bare.fr : bare.en)) {
    const to = start + match.index + match[0].length;
    if (goesOn.test(doc.text.slice(to, to + 30))) continue;
    const head = headOf(match[1]!);
    if (head) found.push({ start: to - match[1]!.length, end: to, head });
  }
  return found;
}

/** The title goes on, or the name follows: it is not the title alone. */
const goesOn =
  /^(?![\s\u00A0]+(?:à[\s\u00A0]l['’](?:issue|occasion|adresse|intention|arrivée|ouverture|antenne|égard|heure)|à[\s\u00A0]la[\s\u00A0](?:presse|suite|fin|sortie|radio|télévision|tribune|veille)|aux[\s\u00A0](?:journalistes|députés|médias|côtés)|au[\s\u00A0](?:terme|cours|sortir|lendemain|sujet|micro|moment|nom))(?!\p{L}))(?:[\s\u00A0-]+(?:of|for(?=[\s\u00A0](?:the[\s\u00A0])?\p{Lu}\p{Ll})|to the|de(?![\s\u00A0](?:son|sa|ses|leurs?|cet?|cette|ces)(?!\p{L}))|du|des|aux?|à l|à la|chargée?|déléguée?|adjointe?|générale?|fédérale?|élue?|sortante?|en exercice|par intérim|-elect|elect)(?![\p{L}])|[\s\u00A0]+d['’])/iu;

export const titleGoesOn = (text: string, end: number): boolean =>
  /^[\s\u00A0]+(?:of|for(?=[\s\u00A0](?:the[\s\u00A0])?\p{Lu}\p{Ll})|de(?![\s\u00A0](?:son|sa|ses|leurs?|cet?|cette|ces)(?!\p{L}))|du|des)(?![\p{L}])/u.test(
    text.slice(end, end + 16),
  ) || /^[\s\u00A0]+d['’]/u.test(text.slice(end, end + 4));

const deputy = /(?<!\p{L})(?:deputy|assistant|under)(?!\p{L})/iu;

/** The head of the title that an office's id tells, `office:pol.foreign-minister`, or with `lexicon` its label. */
export function headOfOffice(id: string, lexicon?: Lexicon): Head | undefined {
  const role = id.split('.').at(-1)!;
  if (/^d?sg$/.test(role)) return role === 'sg' ? 'secretary-general' : 'deputy-secretary-general';
  if (role === 'dg') return 'director-general';
  if (role === 'hrvp') return 'high-representative';
  const label = lexicon?.actors.get(id)?.label.en ?? '';
  const head = headOf(role.replaceAll('-', ' ')) ?? headOf(label);
  // Who stands in for the head is none.
  return deputy.test(`${role.replaceAll('-', ' ')} ${label}`) && !/^(?:deputy|vice)-/.test(head ?? '')
    ? undefined
    : head;
}
