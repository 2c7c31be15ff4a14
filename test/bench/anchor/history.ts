import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Two revisions of one file: its text before and after, and how many of its revisions lie between them. */
export interface Pair {
  readonly file: string;
  readonly from: string;
  readonly to: string;
  readonly distance: number;
  readonly before: string;
  readonly after: string;
}

const prose = /\.(?:md|markdown|txt|rst|adoc|release|communique)$/i;
/** Longer files are left out: the alignment that is the measure is quadratic. */
const longest = 200_000;
const shortest = 400;

/**
 * Revision pairs of the prose of a git repository, neighbouring ones and some four revisions apart, at most `limit`,
 * spread evenly over files and history.
 */
export function pairsOf(repository: string, limit: number): Pair[] {
  if (!existsSync(repository)) throw new Error(`${repository}: no such folder`);
  const all: (() => Pair | undefined)[] = [];
  const revisions = new Map<string, { commit: string; blob: string }[]>();
  for (const line of git(repository, [
    'log',
    '--reverse',
    '--first-parent',
    '-m',
    '--no-renames',
    '--raw',
    '--no-abbrev',
    '--format=@%H',
  ]).split('\n')) {
    if (line.startsWith('@')) commit = line.slice(1);
    const match = /^:\d+ \d+ [0-9a-f]+ ([0-9a-f]+) [AM]\t(.+)$/.exec(line);
    if (!match || !prose.test(match[2]!)) continue;
    const list = revisions.get(match[2]!) ?? [];
    list.push({ commit, blob: match[1]! });
    revisions.set(match[2]!, list);
  }
  for (const [file, list] of revisions)
    for (const distance of [1, 4])
      for (let index = 0; index + distance < list.length; index += distance) {
        const [from, to] = [list[index]!, list[index + distance]!];
        all.push(() => {
          const before = textOf(repository, from.blob);
          const after = textOf(repository, to.blob);
          return before === undefined || after === undefined || before === after
            ? undefined
            : { file, from: from.commit, to: to.commit, distance, before, after };
        });
      }
  const pairs: Pair[] = [];
  // Strides through all of them, so that a small number still sees every part.
  const stride = coprime(all.length);
  for (let k = 0; k < all.length && pairs.length < limit; k++) {
    const pair = all[(k * stride) % all.length]!();
    if (pair) pairs.push(pair);
  }
  return pairs;
}

let commit = '';

function textOf(repository: string, blob: string): string | undefined {
  const bytes = execFileSync('git', ['-C', repository, 'cat-file', 'blob', blob], { maxBuffer: 1 << 28 });
  if (bytes.length > longest * 3) return undefined;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.length > longest || text.length < shortest ? undefined : text;
  } catch {
    return undefined;
  }
}

function git(repository: string, args: readonly string[]): string {
  return execFileSync('git', ['-C', repository, '-c', 'core.quotePath=false', ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
}

function coprime(n: number): number {
  const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));
  let stride = Math.max(1, Math.round(n * 0.618));
  while (gcd(stride, n) > 1) stride++;
  return stride;
}
