import { context } from 'esbuild';
import { buildAll, bundles } from './bundle.ts';

// `npm run build`, `npm run watch`; `--minify` for what is packed.
if (process.argv.includes('--watch')) {
  for (const options of bundles(false)) await (await context({ ...options, logLevel: 'info' })).watch();
} else {
  await buildAll(process.argv.includes('--minify'));
}
