/** Texts that nobody wants to open, for every parser: by name, made when asked for (some are large). */
export const hostileTexts: readonly (readonly [name: string, make: () => string])[] = [
  ['nothing', () => ''],
  ['a byte order mark alone', () => '\uFEFF'],
  ['white space', () => ' \t\u00A0\u202F\r\n\n \u2028\u2029'],
  ['a binary file', () => binary(50_000)],
  ['NUL', () => '\0'.repeat(1000)],
  ['lone surrogates', () => '\uD800 «\uDC00» a\uD83D\n\uDE00: \uDFFF'.repeat(100)],
  ['CR alone', () => 'Un titre\r12 septembre 2024\rLes ministres ont condamné « cela ».\r'.repeat(200)],
  ['tabs', () => '\ta:\n\t\t- b\n\t\tc:\td\n'.repeat(100)],
  ['marks that open and never close', () => '«“„‹"‘([{'.repeat(5000)],
  ['marks that close and never open', () => '»”›"’)]}'.repeat(5000)],
  ['marks one inside the other', () => `${'« '.repeat(3000)}mot${' »'.repeat(3000)}`],
  // Short enough to be read as text (`withoutData`).
  ['a thousand marks that open', () => '«“„‹"‘([{'.repeat(1000)],
  ['a thousand marks that close', () => '»”›"’)]}'.repeat(1000)],
  ['ten thousand marks on a letter, but for one', () => `e${'\u0301\u0327'.repeat(4_999)}`],
  ['quotations in one line', () => '« a » '.repeat(40_000)],
  ['brackets one inside the other', () => `a: ${'[{b: '.repeat(4_000)}`],
  ['lists one inside the other', () => '- '.repeat(20_000)],
  [
    'indentation that only grows',
    () => Array.from({ length: 1500 }, (_, i) => `${' '.repeat(i)}a:\n`).join(''),
  ],
  ['references that multiply', () => bomb()],
  ['a reference to itself', () => 'a: &a [*a, *a]\nactors: *a\ncodes: *a\nannotations: *a\n'],
  ['the same key twice', () => 'version: 1\nversion: 2\nactors: []\nactors: []\ncodes: []\ncodes: []\n'],
  ['several documents', () => '--- a\n--- b\n...\n--- {c: d}\n'],
  ['tags that promise objects', () => '!!js/function a: !!binary x\n!<tag:x> b: !!set {c}\n<<: {d: e}\n'],
  [
    'keys with a past',
    () => '__proto__: {polluted: yes}\nconstructor: {prototype: {polluted: yes}}\ntoString: a\n',
  ],
  ['wrong types everywhere', () => wrongTypes()],
  ['only punctuation', () => '.,;:!?…–—•*#>|&%@`-'.repeat(2000)],
  ['marks on marks', () => `e${'\u0301\u0327'.repeat(20_000)}`],
  ['a name with a mark at its end', () => 'La RussieUpdated: 13 Sep. 2024 14:08Les Alliés‘'],
  ['from right to left', () => '\u202Eעברית\u2066 العربية\u2069 \u200F\u202C'.repeat(300)],
  ['letters outside the basic plane', () => '𝔑𝔄𝔗𝔒 🇫🇷 𠮷 👩‍👩‍👧 '.repeat(500)],
];

/** Five million units in one line each. */
export const longLines: readonly (readonly [name: string, make: () => string])[] = [
  ['words', () => 'La Russie et l’OTAN ont déclaré que la menace hybride en mer du Nord '.repeat(72_000)],
  ['one word', () => 'a'.repeat(5_000_000)],
  ['spaces', () => ' '.repeat(5_000_000)],
  // Beside a sign outside Latin-1: patterns run on other code then.
  ['one word that is said', () => `L’OTAN : « ${'a'.repeat(5_000_000)} », a déclaré M. Dupont.`],
  ['one letter with its marks', () => `L’OTAN e${'\u0301'.repeat(5_000_000)}`],
  ['digits and points', () => '12.09.2024 '.repeat(450_000)],
  ['capitals and points', () => 'M. A. B. '.repeat(550_000)],
  ['brackets', () => '(A) [b] '.repeat(620_000)],
  ['acts and their authors', () => ', claimed by Hamas, attributed to Iran'.repeat(130_000)],
];

function binary(length: number): string {
  let state = 42;
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return String.fromCharCode((state >>> 16) & 0xff);
  }).join('');
}

function bomb(): string {
  const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x]'];
  for (let i = 1; i < 20; i++)
    lines.push(
      `a${i}: &a${i} [${Array(9)
        .fill(`*a${i - 1}`)
        .join(', ')}]`,
    );
  return `${lines.join('\n')}\nactors: *a19\ncodes: *a19\nannotations: *a19\nthreats: *a19\n`;
}

function wrongTypes(): string {
  const odd = ['1', '[]', '{}', '~', '"\\0"', '[[]]', '{a: {b: c}}', '? {x: y}\n  : z', '- a', '|\n  text'];
  const keys = [
    ...['communique', 'version', 'source', 'annotations', 'codes', 'lexicon', 'sources', 'actors', 'extend'],
    ...['disable', 'threats', 'responses', 'title'],
  ];
  const entry = [
    'id',
    'kind',
    'label',
    'forms',
    'codes',
    'target',
    'note',
    'created',
    'memberships',
    'tenures',
  ];
  return keys
    .map(
      (key, i) =>
        `${key}:\n${entry.map((inner, j) => `  - ${inner}: ${odd[(i + j) % 8]}\n`).join('')}  - ${odd[i % 8]}\n`,
    )
    .join('');
}
