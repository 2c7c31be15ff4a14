import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** Wrong use or unreadable input: the command ends with exit code 2 and this message. */
export class UsageError extends Error {}

export interface Input {
  /** As given or found, for messages and `file` in the output; `-` for standard input. */
  readonly name: string;
  /** The text as an editor holds it: decoded, without byte order mark. */
  readonly text: string;
}

const releaseName = /\.(?:release|communique)(?:\.(?:txt|md))?$/i;
const yamlName = /\.ya?ml$/i;

/** Whether a file of that name is opened as a release. */
export const isReleaseName = (name: string): boolean => releaseName.test(name);
export const isSidecarName = (name: string): boolean => /\.annotations\.ya?ml$/i.test(name);
export const isCodebookName = (name: string): boolean => /^codebook\.ya?ml$/i.test(basename(name));
export const isYamlName = (name: string): boolean => yamlName.test(name);

/**
 * The files that `paths` stand for, in order and each once: a file is taken whatever its name, a folder gives those
 * below it that `wanted` accepts (hidden folders but `.communique`, and `node_modules`, are passed over).
 */
export function listFiles(paths: readonly string[], wanted: (path: string) => boolean): string[] {
  const found = new Set<string>();
  for (const path of paths) {
    if (path === '-') found.add(path);
    else if (stat(path).isDirectory()) for (const file of below(path)) wanted(file) && found.add(file);
    else found.add(path);
  }
  return [...found];
}

function* below(folder: string): Generator<string> {
  const entries = attempt(folder, () => readdirSync(folder, { withFileTypes: true }));
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (entry.name === 'node_modules' || (entry.name.startsWith('.') && entry.name !== '.communique'))
        continue;
      yield* below(path);
    } else yield path;
  }
}

/** Reads `path` (or standard input for `-`) as UTF-8; anything else is a `UsageError` that names the file. */
export function readInput(path: string): Input {
  const bytes = attempt(path, () => readFileSync(path === '-' ? 0 : path));
  try {
    return { name: path, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    throw new UsageError(
      `${path}:${placeOfBadByte(bytes)}: not UTF-8 text; save the file as UTF-8 and try again`,
    );
  }
}

/** The text of `path`; undefined where it can't be read. */
export function readableText(path: string): string | undefined {
  try {
    return readInput(path).text;
  } catch (error) {
    if (error instanceof UsageError) return undefined;
    throw error;
  }
}

/** Line and column, counted from 1, of the first byte that is no UTF-8. */
function placeOfBadByte(bytes: Uint8Array): string {
  const decodes = (length: number) => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decodes(middle)) good = middle;
    else bad = middle;
  }
  const lines = new TextDecoder().decode(bytes.subarray(0, good), { stream: true }).split(/\r\n?|\n/);
  return `${lines.length}:${lines.at(-1)!.length + 1}`;
}

/** Whether something readable stands at `path`. */
export function exists(path: string): boolean {
  try {
    statSync(path);
    return true;
  } catch {
    return false;
  }
}

/** The `.communique` folder that holds for `path`: beside it or in the nearest folder above. */
export function settingsFolder(path: string): string | undefined {
  let folder = path === '-' ? process.cwd() : dirname(resolve(path));
  for (;;) {
    const candidate = join(folder, '.communique');
    if (exists(candidate) && statSync(candidate).isDirectory()) return candidate;
    const parent = dirname(folder);
    if (parent === folder) return undefined;
    folder = parent;
  }
}

const stat = (path: string) => attempt(path, () => statSync(path));

function attempt<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    const words: Record<string, string> = {
      ENOENT: 'no such file or folder',
      EACCES: 'may not be read',
      EISDIR: 'is a folder',
    };
    throw new UsageError(`${path}: ${(code && words[code]) ?? (error as Error).message}`);
  }
}
