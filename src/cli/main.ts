import { parseArgs } from 'node:util';
import type { LexiconLayer } from '../core/lexicon/model.ts';
import { analyze } from './analyze.ts';
import { check } from './check.ts';
import { UsageError } from './inputs.ts';
import { Workspaces } from './knowledge.ts';
import { reanchor } from './reanchor.ts';
import type { Output } from './report.ts';
import { resolve } from './resolve.ts';
import { diff, textconv } from './versions/diff.ts';
import { merge } from './versions/merge.ts';
import { gitSetup } from './versions/setup.ts';

const usage = `communique: read, anchor and check releases and their annotations

  communique analyze PATH… [--json]      header, structure, actors, threats, statements of each release
  communique resolve RELEASE… [--json]   where each annotation stands now
                     [--sidecar FILE]    another sidecar than the one beside the release
                     [--previous FILE]   the text that the annotations were made on; else git is asked for it
  communique reanchor PATH… [--json]     brings sidecars up to releases that have changed: quotes and hash
                     [--accept]          what was edited as well, which else waits to be looked at in the editor
                     [--dry-run]         only says what it would write
  communique check PATH… [--json]        problems in releases, sidecars, codebooks and lexicons

Sidecars and codebooks in git:
  communique git-setup [DIR]             has git merge and show them with the commands below
  communique merge BASE OURS THEIRS      both sides' work in OURS; what both changed is kept under “conflict”
                     [-o FILE]           … in FILE, - for standard output
                     [--path NAME]       the file's own name, where OURS is called otherwise
  communique merge FILE                  … of the versions between git's conflict markers
  communique diff A B [--json]           what changed, in words; A and B may be REVISION:PATH
  communique textconv FILE               one of them as git diff shall show it

PATH is a file, a folder or - for standard input. Data goes to standard output, words to standard error.
Exit code: 0 fine, 1 problems found, 2 wrong use or unreadable input.`;

/**
 * Runs one command line with the built-in knowledge `builtin` and returns its exit code: 0 fine, 1 problems found, 2 wrong
 * use or unreadable input.
 */
export function run(argv: readonly string[], builtin: () => readonly LexiconLayer[], out: Output): number {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
        sidecar: { type: 'string' },
        previous: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
        accept: { type: 'boolean', default: false },
        output: { type: 'string', short: 'o' },
        path: { type: 'string' },
        'marker-size': { type: 'string' },
      },
    });
    const [command, ...paths] = positionals;
    if (values.help) {
      out.data(usage);
      return 0;
    }
    if (command === undefined) throw new UsageError(usage);
    const commands: Record<string, () => number> = {
      analyze: () => analyze(paths, values.json, new Workspaces(builtin()), out),
      resolve: () => resolve(paths, values, out),
      reanchor: () =>
        reanchor(paths, { json: values.json, dryRun: values['dry-run'], accept: values.accept }, out),
      check: () => check(paths, values.json, new Workspaces(builtin()), out),
      merge: () => merge(paths, values, out),
      diff: () => diff(paths, values.json, out),
      textconv: () => textconv(paths, out),
      'git-setup': () => gitSetup(paths[0] ?? '.', out),
    };
    const chosen = Object.hasOwn(commands, command) ? commands[command] : undefined;
    if (!chosen) throw new UsageError(`there is no command "${command}"; communique --help lists them`);
    if (paths.length === 0 && command !== 'git-setup')
      throw new UsageError(`communique ${command}: name a file, a folder or - for standard input`);
    if (command !== 'resolve' && (values.sidecar ?? values.previous) !== undefined)
      throw new UsageError('--sidecar and --previous go with communique resolve');
    if (command !== 'reanchor' && (values['dry-run'] || values.accept))
      throw new UsageError('--accept and --dry-run go with communique reanchor');
    if (command !== 'merge' && (values.output ?? values.path ?? values['marker-size']) !== undefined)
      throw new UsageError('-o, --path and --marker-size go with communique merge');
    return chosen();
  } catch (error) {
    const wrongUse =
      error instanceof UsageError || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS');
    if (!wrongUse) throw error;
    out.words(error instanceof Error ? error.message : String(error));
    return 2;
  }
}
