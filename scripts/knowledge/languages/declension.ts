/** What a language adds to the names, adjectives and capitals of its table; results are in the form notation. */
export interface Declension {
  readonly name: (text: string) => string;
  readonly adjective: (stem: string) => string;
}

/** German: adjectives before a noun, the genitive of nouns. */
const german: Declension = {
  name(text) {
    const [declined = '', fixed] = text.split(' / ');
    const [, adjective, rest] = /^(\p{Lu}[\p{L}-]*?)(?:e|es|er) (?=\p{Lu})(.+)$/u.exec(declined) ?? [];
    const noun = rest ?? declined;
    const ending = /(?:rat|hof|haus|dienst|reich|amt|staat)$/iu.test(noun)
      ? '(s|es)?'
      : /[sxzß\P{L}]$/u.test(noun) || /\p{Lu}$/u.test(noun)
        ? ''
        : '[s]';
    return `${adjective ? `${adjective}(e|en|er|es|em) ` : ''}${noun}${ending}${fixed ? ` ${fixed}` : ''}`;
  },
  adjective: (stem) => `${stem}(e|en|em|er|es)`,
};

/** Endings of the last word of a Ukrainian name, first match counts: [ending, cases]. Names in -о, -е, -і, -у do not decline. */
const ukrainianNouns: readonly (readonly [RegExp, string])[] = [
  [/(?<=[бвгджзклмнпрст]ж)я$/u, '(я|ю|ям|і)'],
  [/море$/u, '(море|моря|морю|морем|морі)'],
  [/рків$/u, '(рків|ркова|ркову|рковом|ркові)'],
  [/львів$/iu, 'Льв(ів|ова|ову|овом|ові)'],
  [/(?<=[ії])я$/u, '(я|ї|ю|єю)'],
  [/(?<=е)я$/u, '(я|ї|ю|єю)'],
  [/я$/u, '(я|і|ю|ею)'],
  [/ка$/u, '(ка|ки|ку|кою|ці)'],
  [/га$/u, '(га|ги|гу|гою|зі)'],
  [/(?<=[жчшщ])а$/u, '(а|і|у|ею)'],
  [/а$/u, '(а|и|і|у|ою)'],
  [/їв$/u, '(їв|єва|єву|євом|єві)'],
  [/инів$/u, '(инів|инева|иневу|иневом|иневі)'],
  [/ь$/u, '(ь|я|ю|ем|і)'],
  [/й$/u, '(й|ю|я|єм|ї)'],
  [/ство$/u, '(ство|ства|ству|ством|стві)'],
  [/и$/u, '(и|ів|ам|ами|ах)'],
  [/[бвгґджзклмнпрстфхцчшщ]$/u, '(у|а|ом|ові|ем|і)?'],
];

const ukrainianAdjectives: readonly (readonly [RegExp, string])[] = [
  [/ий$/u, '(ий|ого|ому|им|ім)'],
  [/а$/u, '(а|ої|ій|у|ою)'],
  [/(?<=^[^-]+)е$/u, '(е|ого|ому|им|ім)'],
  [/і$/u, '(і|их|им|ими)'],
];

/** Names whose stem changes. */
const ukrainianIrregular: Readonly<Record<string, string>> = {
  Білорусь: 'Білорус(ь|і|сю)',
  Єгипет: 'Єгип(ет|ту|тові|том|ті)',
  Філіппіни: 'Філіппін(и|ам|ами|ах)?',
  Афіни: 'Афін(и|ам|ами|ах)?',
  Відень: 'Від(ень|ня|ню|нем|ні)',
  Косово: 'Косов(о|а|у|ому|ом|і)',
  Рим: 'Рим(а|у|ом|і)?',
  Нідерланди: 'Нідерланд(и|ів|ам|ами|ах)',
};

const ukrainian: Declension = {
  name(text) {
    const [declined = '', fixed] = text.split(' / ');
    const words = declined.split(' ');
    const last = words.length - 1;
    const made = words.map((word, index) =>
      index < last && word.length > 1 && ukrainianAdjectives.some(([ending]) => ending.test(word))
        ? replaceFirst(word, ukrainianAdjectives)
        : index === last || !/[\p{Lu}]{2}/u.test(word)
          ? (ukrainianIrregular[word] ?? replaceFirst(word, ukrainianNouns))
          : word,
    );
    return [...made, ...(fixed ? [fixed] : [])].join(' ');
  },
  adjective: (stem) => `${stem}(ий|а|е|і|ого|ої|ому|ій|у|им|ою|их|ими|ім)`,
};

function replaceFirst(word: string, rules: readonly (readonly [RegExp, string])[]): string {
  const rule = rules.find(([ending]) => ending.test(word));
  if (!rule) return word;
  // A consonant takes endings, everything else changes its own.
  return rule[1].endsWith('?') ? word + rule[1] : word.replace(rule[0], rule[1]);
}

export const declensions: Readonly<Record<string, Declension>> = { de: german, uk: ukrainian };
