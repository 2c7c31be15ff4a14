/** Words that hardly occur in the other languages, and scripts. */
const profiles: Readonly<Record<string, RegExp>> = {
  fr: /(?<![\p{L}])(?:le|la|les|des|du|est|dans|pour|qui|que|une|sur|avec|par|et|aux|ont|sont|cette|ces|leur|nous|au|plus|été)(?![\p{L}])|(?<![\p{L}])[lLdDqQ]u?['’]/giu,
  en: /(?<![\p{L}])(?:the|of|and|to|in|for|that|with|is|are|was|were|on|by|this|has|have|will|we|our|their|its|from|at)(?![\p{L}])/giu,
  de: /(?<![\p{L}])(?:der|die|das|und|ist|nicht|mit|von|zu|den|für|auf|sich|eine|im|dem|wird|auch|werden|wir|unsere)(?![\p{L}])/giu,
  es: /(?<![\p{L}])(?:el|los|las|del|y|que|con|para|una|por|su|ha|han|más|también|nuestro|entre)(?![\p{L}])/giu,
  it: /(?<![\p{L}])(?:il|lo|gli|della|delle|dei|di|che|con|per|una|sono|è|nel|alla|ha|hanno|anche)(?![\p{L}])/giu,
};

/** How much of a text tells its language, UTF-16 units. */
export const sampled = 20_000;

/** The language of a text as a BCP 47 tag, from its first `sampled` units; `undefined` where too little is there to tell. */
export function detectLanguage(text: string, enough = 3): string | undefined {
  const sample = text.slice(0, sampled);
  const cyrillic = (sample.match(/\p{Script=Cyrillic}/gu) ?? []).length;
  if (cyrillic > 20 && cyrillic * 3 > sample.length / 2) return /[іїєґ]/i.test(sample) ? 'uk' : 'ru';
  let best: string | undefined;
  let most = enough - 1;
  for (const [lang, profile] of Object.entries(profiles)) {
    const count = (sample.match(profile) ?? []).length;
    if (count > most) [best, most] = [lang, count];
  }
  return best;
}
