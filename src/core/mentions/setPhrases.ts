/** Adjectives and names of states and cities in set phrases, which name neither: what stands before and after the name. */
const phrases: readonly (readonly [name: RegExp, before: RegExp | undefined, after: RegExp | undefined])[] = (
  [
    ['Russian', '', 'roulette|dolls?|salad'],
    ['French', '', 'horns?|fries|toast|windows?|doors?|bulldogs?|pastry|kiss(?:es)?'],
    ['Brussels', '', 'sprouts?'],
    ['Swiss', '', 'cheese|army[\\s\\u00A0]kni(?:fe|ves)'],
    ['German', '', 'shepherds?(?![\\s\\u00A0]\\p{Lu})|measles'],
    ['Turkish', '', 'delight|baths?|coffee'],
    ['Chinese', '', 'whispers|walls?|checkers'],
    ['Mexican', '', 'stand-?offs?|waves?'],
    ['Spanish', '', 'flu|influenza'],
    ['Irish', '', 'coffee|stew'],
    ['Dutch', '', 'courage|oven'],
    ['Indian', '', 'summer|ink'],
    ['Greek', '', 'tragedy|gift'],
    ['Danish', '', 'pastr(?:y|ies)'],
    ['Jerusalem', '', 'artichokes?'],
    ['Americans?', '(?:Latin|North|South|Central)|(?:Inter|Pan|Latin|Meso|Ibero)-', ''],
    ['américaine?s?', '(?:latino|nord|sud|centre|centro|inter|pan|ibéro|méso)-', ''],
    ['Panama', '', 'hats?'],
    ['(?:Stockholm|Lima|Havana|Jerusalem|Paris|Vietnam)', '', 'syndrome'],
    ['russes?', 'roulette|montagnes|poupées|salade', ''],
    ['arabe', 'téléphone', ''],
    ['Bruxelles', 'choux? de', ''],
    ['(?:Stockholm|Lima|La[\\s\\u00A0]Havane|Jérusalem|Paris)', 'syndromes? de', ''],
    ['chinois(?:es)?', 'casse-tête|ombres', ''],
    ['turcs?', 'bains?|cafés?', ''],
    ['allemands?', 'bergers?', ''],
    ['suisses?', 'couteaux?|fromages?', ''],
    ['espagnole', 'grippe|auberge', ''],
    ['écossaise', 'douche', ''],
    ['anglaises?', 'crèmes?|clés?|à l.', ''],
    ['Inde', "(?:cochons?|marrons?|œillets?) d'", ''],
    ['Vienne', 'documents? de', ''],
    ['Vienna', '', 'Documents?'],
    ['Chine', 'encre de', ''],
    ['Arménie', "papier d'", ''],
  ] as const
).map(([name, before, after]) => [
  new RegExp(`^${name}$`, 'u'),
  before ? new RegExp(`(?:^|[^\\p{L}])(?:${spaced(before)})[\\s\\u00A0]?$`, 'iu') : undefined,
  after ? new RegExp(`^[\\s\\u00A0](?:${after})(?!\\p{L})`, 'iu') : undefined,
]);

function spaced(source: string): string {
  return source.replace(/ /g, '[\\s\\u00A0]').replace(/'/g, "['’]");
}

/** «14, rue de Madrid», «Boulevard de Strasbourg»; a street *of* a town is one of several: «une rue de Kyiv». */
const street =
  /(?:^|[^\p{L}-])(?:(?:(?:\d[\s\u00A0]?(?:bis|ter)?,?|[ld]a|situé[es]*|sise?s?|,|du|au)[\s\u00A0])(?:rue|avenue|boulevard|bd|allée|faubourg)|(?:Rue|Avenue|Boulevard|Bd|Allée|Faubourg|Quai|Impasse))[\s\u00A0](?:de[\s\u00A0](?:la[\s\u00A0]|l['’])?|du[\s\u00A0]|des[\s\u00A0]|d['’])$/u;
/** "14 Moscow Road", "Berlin Avenue". */
const streetAfter =
  /^[\s\u00A0](?:Street|Road|Avenue|Lane|Boulevard|Gardens|Terrace|Crescent|Caf[eé]|Restaurant|St\.|Ave\.|Rd\.)(?![\p{L}-])/u;

/** "Malaysia Airlines", "Air India": companies, which other rules find. */
const airlineAfter = /^[\s\u00A0](?:Airlines?|Airways|Air[\s\u00A0]Lines)(?!\p{L})/u;
const airlineBefore = /(?:^|[^\p{L}-])Air[\s\u00A0]$/u;

/** Whether the name between `start` and `end` is part of a set phrase or a street's: «syndrome de Stockholm», «rue de Madrid». */
export function isSetPhrase(text: string, start: number, end: number): boolean {
  const left = text.slice(Math.max(0, start - 32), start);
  const right = text.slice(end, end + 24);
  if (streetAfter.test(right) || street.test(left)) return true;
  if (airlineAfter.test(right) || airlineBefore.test(left)) return true;
  const name = text.slice(start, end);
  return phrases.some(
    ([word, before, after]) =>
      word.test(name) && (before?.test(left) === true || after?.test(right) === true),
  );
}
