import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { parseLexicon } from '../src/core/lexicon/load.ts';
import { buildLexicon } from '../src/core/lexicon/merge.ts';
import type { LexiconLayer } from '../src/core/lexicon/model.ts';
import { packLayer } from '../src/core/lexicon/packed.ts';
import { indexFirstWords } from '../src/core/mentions/firstWords.ts';
import { wordProblem } from '../src/core/problems.ts';
import { LineIndex } from '../src/core/text/lines.ts';

export const root = join(import.meta.dirname, '..');

/**
 * The built-in knowledge as one packed layer: YAML is for people, and reading megabytes of it at start would take seconds.
 * A problem in it stops the build.
 */
export function packedKnowledge(): string {
  const folder = join(root, 'src/knowledge');
  const layers = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      const { layer, problems } = parseLexicon(text, name, true);
      const error = problems.find((problem) => problem.severity === 'error');
      if (error) {
        const { line, character } = new LineIndex(text).positionAt(error.start);
        throw new Error(`src/knowledge/${name}:${line + 1}:${character + 1}: ${wordProblem(error)}`);
      }
      return layer;
    });
  const { lexicon, problems } = buildLexicon(layers);
  if (problems[0]) throw new Error(`src/knowledge: ${wordProblem(problems[0])}`);
  const whole: LexiconLayer = {
    id: 'builtin',
    builtin: true,
    actors: [...lexicon.actors.values()],
    threats: [...lexicon.threats.values()],
    responses: [...lexicon.responses.values()],
    extend: [],
    disable: [],
    sources: [...lexicon.sources.values()],
  };
  return packLayer(whole, indexFirstWords(whole));
}

const knowledgeName = 'communique:knowledge';
const named = new RegExp(`^${knowledgeName}$`);

/** `communique:knowledge` is the packed knowledge: a string where it is imported, a file of its own where that is built. */
const knowledge = (loader: 'text' | 'copy'): Plugin => ({
  name: 'knowledge',
  setup(builder) {
    builder.onResolve({ filter: named }, ({ path }) => ({ path: `${path}.txt`, namespace: 'knowledge' }));
    builder.onLoad({ filter: /.*/, namespace: 'knowledge' }, () => ({
      contents: packedKnowledge(),
      loader,
      // So that `npm run watch` sees a change of it.
      watchDirs: [join(root, 'src/knowledge')],
    }));
  },
});

/**
 * Node's bundles read the packed knowledge from one file beside them: in each it would be half of what people download, and
 * to read a text takes a fifth of the time that a program with it takes to parse.
 */
const besideKnowledge: Plugin = {
  name: 'knowledge beside',
  setup(builder) {
    builder.onResolve({ filter: named }, ({ path }) => ({ path, namespace: 'beside' }));
    builder.onLoad({ filter: /.*/, namespace: 'beside' }, () => ({
      contents: `
        import { readFileSync } from 'node:fs';
        import { join } from 'node:path';
        export default readFileSync(join(__dirname, '../knowledge.txt'), 'latin1');`,
      resolveDir: root,
    }));
  },
};

/** `import 'communique:tests/FOLDER'` takes in every test file of test/FOLDER. */
const tests: Plugin = {
  name: 'tests',
  setup(builder) {
    builder.onResolve({ filter: /^communique:tests\// }, ({ path }) => ({
      path: path.slice('communique:tests/'.length),
      namespace: 'tests',
    }));
    builder.onLoad({ filter: /.*/, namespace: 'tests' }, ({ path }) => ({
      contents: readdirSync(join(root, 'test', path))
        .filter((name) => name.endsWith('.test.ts'))
        .sort()
        .map((name) => `import './${name}';`)
        .join('\n'),
      resolveDir: join(root, 'test', path),
    }));
  },
};

const common: BuildOptions = {
  absWorkingDir: root,
  bundle: true,
  format: 'cjs',
  external: ['vscode'],
  logLevel: 'warning',
  target: 'es2023',
  legalComments: 'none',
};

/** Options of the bundles: knowledge, desktop host, browser host, the worker of both, command line. */
export function bundles(minify: boolean): BuildOptions[] {
  const product: BuildOptions = {
    ...common,
    minify,
    sourcemap: !minify,
    plugins: [knowledge('text')],
  };
  return [
    {
      ...product,
      entryPoints: [knowledgeName],
      outfile: 'dist/knowledge.txt',
      plugins: [knowledge('copy')],
    },
    {
      ...product,
      entryPoints: ['src/extension.ts'],
      outfile: 'dist/node/extension.js',
      platform: 'node',
      plugins: [besideKnowledge],
    },
    {
      ...product,
      entryPoints: ['src/extension.ts'],
      outfile: 'dist/browser/extension.js',
      platform: 'browser',
      mainFields: ['browser', 'module', 'main'],
    },
    {
      ...product,
      entryPoints: ['src/host/reader/worker.ts'],
      outfile: 'dist/reader.js',
      format: 'iife',
      platform: 'browser',
      mainFields: ['browser', 'module', 'main'],
    },
    {
      ...product,
      entryPoints: ['src/cli/bin.ts'],
      outfile: 'dist/cli/communique.js',
      platform: 'node',
      plugins: [besideKnowledge],
      banner: { js: '#!/usr/bin/env node' },
    },
  ];
}

export async function buildAll(minify = false): Promise<void> {
  await Promise.all(bundles(minify).map((options) => build(options)));
}

/** The mocha suites that run inside an extension host, each with its mocha. */
export async function buildHostTests(): Promise<void> {
  await Promise.all([
    build({
      ...common,
      plugins: [tests],
      entryPoints: ['test/integration/index.ts'],
      outfile: 'out/test/index.js',
      platform: 'node',
      sourcemap: 'inline',
      external: ['vscode', 'mocha'],
    }),
    build({
      ...common,
      entryPoints: ['test/faults/writes.ts'],
      outfile: 'out/test/writes.js',
      platform: 'node',
      sourcemap: 'inline',
    }),
    build({
      ...common,
      plugins: [tests],
      entryPoints: ['test/web/index.ts'],
      outfile: 'out/test/web.js',
      platform: 'browser',
      sourcemap: 'inline',
      // mocha's browser build would take the place of our exports.
      define: { 'process.env': '{}', module: 'undefined', exports: 'undefined' },
    }),
  ]);
}
