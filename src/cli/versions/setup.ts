import { existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { git } from '../git.ts';
import { exists, UsageError } from '../inputs.ts';
import type { Output } from '../report.ts';

const patterns = ['*.annotations.yaml', '*.annotations.yml', '**/.communique/codebook.yaml'];
const attributes = 'merge=communique diff=communique';

/**
 * `communique git-setup [DIR]`: tells git to merge sidecars and codebooks with `communique merge` and to show them with
 * `communique textconv`. What is set already, and everything else, stays as it is; done twice it changes nothing.
 */
export function gitSetup(folder: string, out: Output): number {
  if (!exists(folder)) throw new UsageError(`${folder}: no such folder`);
  if (git('.', ['--version']) === undefined)
    throw new UsageError('there is no git program here; install git and try again');
  const root = git(folder, ['rev-parse', '--show-toplevel'])?.trim();
  if (!root) throw new UsageError(`${folder}: no git repository; run “git init” there, or name one`);
  const command = invocation();
  const wanted = {
    'merge.communique.name': 'Communiqué: annotations and codes one by one',
    'merge.communique.driver': `${command} merge --path %P --marker-size %L %O %A %B`,
    'diff.communique.textconv': `${command} textconv`,
  };
  for (const [key, value] of Object.entries(wanted)) {
    const before = git(root, ['config', '--local', '--get', key])?.replace(/\n$/, '');
    if (before === value) out.words(`${key} is set already`);
    else {
      if (git(root, ['config', '--local', key, value]) === undefined)
        throw new UsageError(`git could not set ${key} in ${root}`);
      out.words(`${key} set to: ${value}`);
    }
  }
  addAttributes(join(root, '.gitattributes'), out);
  if (/[\\/]_npx[\\/]/.test(command))
    out.words(
      'This ran from npx’s cache, which may be cleaned: install communique, then run git-setup again.',
    );
  out.words(
    'Commit .gitattributes; git’s configuration is each clone’s own, so everybody runs git-setup once.',
  );
  return 0;
}

function addAttributes(path: string, out: Output): void {
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = text.split(/\r?\n/);
  const missing: string[] = [];
  for (const pattern of patterns) {
    const there = lines.filter((line) => line.trim().split(/\s+/)[0] === pattern);
    const set = there.flatMap((line) => line.trim().split(/\s+/).slice(1));
    const own = attributes.split(' ').filter((attribute) => {
      const name = attribute.slice(0, attribute.indexOf('=') + 1);
      const other = set.find((one) => one.startsWith(name) && one !== attribute);
      if (other) out.words(`.gitattributes: ${pattern} has ${other} already, which stays`);
      return !other && !set.includes(attribute);
    });
    if (own.length > 0) missing.push(`${pattern} ${own.join(' ')}`);
    else if (set.includes('merge=communique')) out.words(`.gitattributes: ${pattern} is there already`);
  }
  if (missing.length === 0) return;
  const start = text === '' || text.endsWith('\n') ? text : text + eol;
  writeFileSync(path, `${start}${missing.join(eol)}${eol}`);
  for (const line of missing) out.words(`.gitattributes: added ${line}`);
}

/**
 * How git calls this program again: by its name where that is what the PATH has, else by the paths that it runs from now
 * (a checkout, a project's node_modules).
 */
function invocation(): string {
  const script = realpathSync(process.argv[1]!);
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const candidate = join(folder, 'communique');
    // npm and npx put a project's own programs on the PATH of what they run.
    if (folder.includes('node_modules') || !existsSync(candidate)) continue;
    if (realpathSync(candidate) === script) return 'communique';
  }
  return [process.execPath, ...process.execArgv, script].map(quoted).join(' ');
}

/** For the shell that git runs commands in, on Windows too. */
function quoted(argument: string): string {
  const path = process.platform === 'win32' ? argument.replaceAll('\\', '/') : argument;
  return /^[\w@%+=:,./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}
