import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';

const root = join(import.meta.dirname, '../..');

/** Tokenises `lines` as VS Code does; each token as its words and its scopes without the root one. */
async function tokenise(lines: readonly string[]) {
  const wasm = readFileSync(createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm'));
  await oniguruma.loadWASM(wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength));
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async () => {
      const path = join(root, 'syntaxes/release.tmLanguage.json');
      return textmate.parseRawGrammar(readFileSync(path, 'utf8'), path);
    },
  });
  const grammar = (await registry.loadGrammar('text.release'))!;
  let state = textmate.INITIAL;
  return lines.map((line) => {
    const result = grammar.tokenizeLine(line, state);
    state = result.ruleStack;
    return result.tokens.map((token) => ({
      text: line.slice(token.startIndex, token.endIndex),
      scopes: token.scopes.slice(1).join(' '),
    }));
  });
}

/** The words of `line` whose scopes include `scope`, runs joined. */
async function scoped(scope: string, ...lines: string[]) {
  return (await tokenise(lines)).map((tokens) =>
    tokens
      .filter((token) => token.scopes.includes(scope))
      .map((token) => token.text)
      .join(''),
  );
}

describe('grammar of releases', () => {
  it('takes the first line as the title, and no other', async () => {
    assert.deepEqual(await scoped('markup.heading', 'Réunion du Conseil', '', 'La réunion a eu lieu.'), [
      'Réunion du Conseil',
      '',
      '',
    ]);
  });

  for (const [line, is] of [
    ['Ministère de l’Europe et des Affaires étrangères', false],
    ['MINISTERE DE LA DEFENSE          REPUBLIQUE DU MALI', false],
    ['Ministry of Foreign Affairs of Japan', false],
    ['Accueil > Presse > Communiqués', false],
    ['Government of Canada announces new sanctions', true],
    ['Conseil de sécurité : déclaration à la presse', true],
    ['Republic of Moldova: statement by the Spokesperson', true],
  ] as const)
    it(`takes «${line}» ${is ? '' : 'not '}for a title`, async () =>
      assert.deepEqual(await scoped('markup.heading', line), [is ? line : '']));

  for (const date of [
    '12 Sep. 2024',
    '13 Sep. 2024 14:08',
    'jeudi 12 septembre 2024',
    '1er mars 2024',
    'Thursday, 12 September 2024',
    'February 10, 2021',
    '2024-09-12',
    '2024-09-13T14:08',
    '12.09.2024',
    '12/09/2024',
    '12 septembre',
  ])
    it(`marks the date ${date}`, async () => {
      assert.equal((await scoped('constant.other.date', 'T', `Le texte du ${date} fait foi`))[1], date);
    });

  for (const words of ['article 12 marines', 'version 1.2.3', '5 marchés', 'resolution 2024/12'])
    it(`finds no date in «${words}»`, async () => {
      assert.equal((await scoped('constant.other.date', 'T', words))[1], '');
    });

  it('marks labels of the header', async () => {
    const lines = [
      'T',
      '  • Mis à jour le: 13 Sep. 2024',
      'Last updated: 3 May 2023',
      'Le lieu de la réunion reste à fixer.',
    ];
    assert.deepEqual((await scoped('keyword.other.metadata', ...lines)).slice(1), [
      'Mis à jour le:',
      'Last updated:',
      '',
    ]);
  });

  it('keeps nested and unclosed quotations inside their paragraph', async () => {
    const lines = ['T', '« Un mot “doux” », dit-il.', '« Sans fin', 'encore', '', 'après'];
    assert.deepEqual((await scoped('string.quoted.other.guillemets', ...lines)).slice(1), [
      '« Un mot “doux” »',
      '« Sans fin',
      'encore',
      '',
      '',
    ]);
  });

  it('leaves an apostrophe and a lone straight mark alone', async () => {
    assert.equal((await scoped('string.quoted', 'T', 'l\'Alliance, l’OTAN, 5" de pluie'))[1], '');
  });

  it('marks list and paragraph marks', async () => {
    const lines = ['T', '• un', '12. deux', '(a) trois', '- quatre', '2024 fut longue'];
    assert.deepEqual((await scoped('punctuation.definition.list', ...lines)).slice(1), [
      '•',
      '12.',
      '(a)',
      '-',
      '',
    ]);
  });
});
