import type { Word } from '../words.ts';
import { setPhrase } from './beforeVerb.ts';
import { isInfinitive } from './infinitives.ts';

/** «pour», clitics between: «pour leur exprimer». */
export function isPurpose(words: readonly Word[], at: number): boolean {
  let link = at - 1;
  while (/^(?:leur|lui|se|s|y|en|')$/.test(words[link]?.key ?? '')) link--;
  const tie = words[link]?.key ?? '';
  return tie === 'pour' || (/^(?:de|d)$/.test(tie) && words[link - 1]?.key === 'afin');
}

/** «avant de rappeler», «avant d'ajouter»: the word «avant»; undefined elsewhere. */
export function beforeThat(words: readonly Word[], at: number): number | undefined {
  const link = words[at - 1]?.key === "'" ? at - 2 : at - 1;
  return /^(?:de|d)$/.test(words[link]?.key ?? '') && words[link - 1]?.key === 'avant' ? link - 1 : undefined;
}

/** «Il convient de rappeler», «il est à noter», «il importe de souligner»: the word after «il»; nobody is named who says it. */
export function impersonalBefore(words: readonly Word[], at: number): number | undefined {
  let link = at - 1;
  if (words[link]?.key === "'") link--;
  const verb = words[link - 1]?.key ?? '';
  const stated = /^(?:de|d)$/.test(words[link]?.key ?? '') && /^(?:convient|importe|convenait)$/.test(verb);
  const noted = words[link]?.key === 'à' && /^(?:est|était)$/.test(verb);
  return (stated || noted) && words[link - 2]?.key === 'il' ? link - 1 : undefined;
}

/** Has or takes an occasion. */
const grasps =
  /^(?:ai|a|ont|avons|avait|avaient|eu|eurent|saisi|saisis|saisit|saisissent|saisissons|profité|profite)$/;

const carriers =
  /^(?:vient|viennent|venons|viens|venait|venaient|tenu|tient|tiennent|tenons|tenaient|tenait|tiens|voulu|veut|veulent|voulons|souhaité|souhaite|souhaitent|souhaitons|voudrais|voudrions|voudrait|voudraient|aimerais|aimerions|aimerait|continue|continuent|continuons|continuera|continuerons|continueront|continué|cesse|cessent|cessé|cessons)$/;

/** Those of them by which somebody says politely what the infinitive says. */
const wishes =
  /^(?:tient|tiennent|tenons|tiens|voulu|veut|veulent|voulons|souhaité|souhaite|souhaitent|souhaitons|voudrais|voudrions|voudrait|voudraient|aimerais|aimerions|aimerait)$/;

/**
 * «l'occasion pour X de réaffirmer», «a permis à X de souligner»: an infinitive with its own subject; and «ont tenu à
 * rappeler», «souhaite saluer», «continuons de condamner», where a finite verb carries it (its index in `finite`).
 */
export function infinitiveOpener(
  words: readonly Word[],
  at: number,
): { readonly finite?: number; readonly held?: true } | undefined {
  let link = at - 1;
  // Clitics and adverbs stand between: «souhaitons également nous féliciter».
  while (
    /^(?:se|s|nous|vous|me|m|lui|leur|y|en|le|la|les|également|aussi|ici|enfin|'|.*ment)$/.test(
      words[link]?.key ?? '',
    ) &&
    link > at - 5
  )
    link--;
  // «tient tout d'abord à remercier»
  if (words[link]?.key === 'abord') link -= words[link - 3]?.key === 'tout' ? 4 : 3;
  const key = words[link]?.key ?? '';
  // «Je voudrais commencer par remercier …»
  if (key === 'par' && /^(?:commenc|termin|conclu|fini)/.test(words[link - 1]?.key ?? '')) {
    let first = link - 1;
    while (
      first > 0 &&
      /^(?:a|ai|ont|avons|à|(?:voudr|souhait|veu|voul|tien).*)$/.test(words[first - 1]!.key)
    )
      first--;
    return { finite: first };
  }
  // «a profité de cette visite pour le remercier»
  if (key === 'pour') {
    const use = words.findLastIndex(
      (word, index) => index < link && index > link - 9 && /^profit(?:é|e|ent|ons|ant)$/.test(word.key),
    );
    if (use > 0 && /^(?:de|d|du|des)$/.test(words[use + 1]?.key ?? '')) {
      let first = use;
      while (first > 0 && /^(?:a|ont|avons|avait|également|aussi)$/.test(words[first - 1]!.key)) first--;
      return { finite: first };
    }
  }
  // «Nous sommes ici pour affirmer …»
  if (key === 'pour') {
    let place = link - 1;
    while (place > 0 && /^(?:aujourd|'|hui|ensemble|réunie?s?|ce|matin|soir|jour)$/.test(words[place]!.key))
      place--;
    if (words[place]?.key === 'ici' && /^(?:sommes|suis|est|sont)$/.test(words[place - 1]?.key ?? ''))
      return { finite: place - 1 };
  }
  // «Je voudrais, au nom du peuple et en mon nom propre, exprimer …»
  if (key === ',') {
    const behalf = words.findLastIndex(
      (word, index) =>
        index < link && index > link - 30 && word.key === 'nom' && words[index - 1]?.key === 'au',
    );
    const before = behalf < 0 ? -1 : words[behalf - 2]?.key === ',' ? behalf - 3 : behalf - 2;
    if (before >= 0 && wishes.test(words[before]!.key)) return { finite: before };
  }
  // «a des raisons de croire que …»
  if (/^(?:de|d)$/.test(key) && /^(?:motifs|raisons)$/.test(words[link - 1]?.key ?? '')) {
    const has = words.findLastIndex(
      (word, index) =>
        index < link - 1 && index > link - 5 && /^(?:a|ont|avons|ai|avait|avaient)$/.test(word.key),
    );
    if (has >= 0) return { finite: has };
  }
  let carrier = /^(?:à|de|d)$/.test(key) ? link - 1 : link;
  // «tenons aussi à honorer», «tient à cette occasion à saluer»
  for (let step = 0; step < 2 && carrier > 1 && carrier < link; step++) {
    const set = setPhrase(words, carrier);
    if (set > 0) carrier -= set;
    else if (/^(?:également|aussi|enfin|.*ment)$/.test(words[carrier]!.key)) carrier--;
    else break;
  }
  if (carriers.test(words[carrier]?.key ?? '')) {
    let first = carrier;
    while (
      first > 0 &&
      /^(?:a|ont|avons|avait|avaient|également|aussi|aura|auront|n|ne|'|pas)$/.test(words[first - 1]!.key)
    )
      first--;
    return { finite: first };
  }
  // «a tenu à remercier Malte et à saluer les pilotes»
  if (/^(?:à|de|d)$/.test(key) && /^(?:et|,)$/.test(words[link - 1]?.key ?? ''))
    for (let back = link - 3; back >= 0 && back > link - 30; back--) {
      if (/^[.;:]$/.test(words[back]!.key) || /^(?:que|qu|qui)$/.test(words[back]!.key)) break;
      if (!carriers.test(words[back]!.key)) continue;
      return words[back + 1]?.key === key ? { finite: link } : undefined;
    }
  // «souhaite saluer le courage des soldats et remercier nos partenaires»
  if (key === 'et')
    for (let back = link - 2; back >= 0 && back > link - 30; back--) {
      if (/^[.;:]$/.test(words[back]!.key) || /^(?:que|qu|qui)$/.test(words[back]!.key)) break;
      if (!wishes.test(words[back]!.key)) continue;
      let first = back + 1;
      while (
        /^(?:à|de|d|se|s|nous|vous|me|m|lui|leur|y|en|le|la|les|également|aussi|')$/.test(
          words[first]?.key ?? '',
        )
      )
        first++;
      return isInfinitive(words[first]?.key ?? '') ? {} : undefined;
    }
  if (key === 'de' || key === 'd')
    for (let back = link - 1; back >= 0 && back > link - 40; back--) {
      if (!/^(?:occasion|permis|permet|permettra|opportunité|honneur|plaisir|regret)$/.test(words[back]!.key))
        continue;
      // «Nous avons eu l'occasion de rappeler …», «j'ai le plaisir d'annoncer …»: whose occasion it is says it.
      // «le profond regret d'informer»
      const noun = /^(?:le|l|la|'|un|une)$/.test(words[back - 1]?.key ?? '') ? back : back - 1;
      let first = noun - (words[noun - 1]?.key === "'" ? 3 : 2);
      if (!/^perm/.test(words[back]!.key) && grasps.test(words[first]?.key ?? '') && back > link - 12) {
        while (
          first > 0 &&
          /^(?:a|ai|ont|avons|avait|avaient|également|aussi|déjà|notamment)$/.test(words[first - 1]!.key)
        )
          first--;
        return { finite: first };
      }
      if (/^(?:honneur|plaisir|regret)$/.test(words[back]!.key)) return undefined;
      const past =
        words[back]!.key === 'permis' ||
        words.slice(Math.max(0, back - 5), back).some(({ key }) => key === 'été');
      return past ? { held: true } : {};
    }
  return undefined;
}
