import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as ids from '../../src/host/ids.ts';

const root = join(import.meta.dirname, '../..');
const text = (path: string) => readFileSync(join(root, path), 'utf8');
const json = (path: string) => JSON.parse(text(path));
const manifest = json('package.json');
const { contributes } = manifest;

const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({ name, text: text(join('src', name)) }));

const declared: string[] = contributes.commands.map((c: { command: string }) => c.command);

/** A string literal in single or double quotes or backticks, without substitutions. */
const literal = /'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`([^`$\\]*)`/;

/** The messages that a source says: first arguments of `l10n.t` and, in the core, whole sentences (its problems). */
function messagesIn(name: string, source: string): string[] {
  const code = source.replace(/^\s*(?:\/\/|\/?\*).*$/gm, '');
  const written = (m: RegExpMatchArray | null) => (m?.[1] ?? m?.[2] ?? m?.[3])?.replace(/\\(.)/g, '$1');
  const found: string[] = [];
  for (const m of code.matchAll(/\bl10n\.t\(\s*/g)) {
    const argument = code.slice(m.index + m[0].length);
    const message = written(argument.match(new RegExp(`^(?:${literal.source})`)));
    if (message !== undefined) found.push(message);
    else assert.match(argument, /^problem\.message/, `${name}: only a literal can be translated`);
  }
  if (name.startsWith('core/'))
    for (const m of code.matchAll(new RegExp(literal.source, 'g'))) {
      const sentence = written(m);
      if (sentence && /^[A-Z{“].* .*[.!…]$/s.test(sentence)) found.push(sentence);
    }
  return found;
}

describe('manifest', () => {
  it('declares the commands that the code knows, and no others', () => {
    assert.deepEqual([...declared].sort(), Object.values(ids.commands).sort());
    assert.equal(new Set(declared).size, declared.length, 'a command is declared twice');
  });

  it('has a class for every command', () => {
    const classes = sources.filter(({ name }) => name.startsWith('commands/')).map((s) => s.text);
    for (const key of Object.keys(ids.commands))
      assert.ok(
        classes.some((s) => new RegExp(`\\b(?:commands|annotationCommands)\\.${key}\\b`).test(s)),
        `no class in src/commands has the id commands.${key}`,
      );
  });

  it('names in menus and keybindings only commands that are declared', () => {
    const used: string[] = [
      ...Object.values<{ command?: string; submenu?: string }[]>(contributes.menus).flat(),
      ...contributes.keybindings,
    ].flatMap(({ command }) => (command ? [command] : []));
    for (const command of used) assert.ok(declared.includes(command), `${command} is not declared`);
    const submenus = contributes.submenus.map((s: { id: string }) => s.id);
    for (const menu of Object.keys(contributes.menus).filter((m) => m.startsWith('communique.')))
      assert.ok(submenus.includes(menu), `${menu} is no submenu`);
  });

  it('has the settings that the code knows, and no others', () => {
    const properties = contributes.configuration.flatMap((c: { properties: object }) =>
      Object.keys(c.properties),
    );
    assert.deepEqual(
      properties.sort(),
      Object.values(ids.settings)
        .map((key) => `${ids.section}.${key}`)
        .sort(),
    );
  });

  it('has the colours that the code knows, each for all four kinds of theme', () => {
    assert.deepEqual(
      contributes.colors.map((c: { id: string }) => c.id).sort(),
      Object.values(ids.colours).sort(),
    );
    for (const { id, defaults } of contributes.colors)
      assert.deepEqual(
        Object.keys(defaults).sort(),
        ['dark', 'highContrast', 'highContrastLight', 'light'],
        id,
      );
  });

  it('has the views that the code knows', () => {
    const { container, ...views } = ids.views;
    assert.deepEqual(Object.keys(contributes.views), [container]);
    assert.deepEqual(
      contributes.views[container].map((v: { id: string }) => v.id).sort(),
      Object.values(views).sort(),
    );
    for (const { view } of contributes.viewsWelcome)
      assert.ok(Object.values<string>(views).includes(view), view);
    assert.deepEqual(
      contributes.walkthroughs.map((w: { id: string }) => w.id),
      [ids.walkthrough],
    );
  });

  it('asks in when clauses only for keys and values that the code sets', () => {
    const known: string[] = [ids.contextKeys, ids.contextValues, ids.views].flatMap((names) =>
      Object.values(names),
    );
    const clauses = [...JSON.stringify(contributes).matchAll(/"when":"([^"]*)"/g)].map((m) => m[1]!);
    for (const clause of clauses)
      for (const [name] of clause.matchAll(/(?<![.\w])communique\.[\w.]+/g))
        assert.ok(known.includes(name), clause);
  });

  it('is told whole in the README: commands with their keys, and settings', () => {
    const readme = text('README.md');
    const english: Record<string, string> = json('package.nls.json');
    const hidden = new Set(
      contributes.menus.commandPalette
        .filter(({ when }: { when?: string }) => when === 'false')
        .map(({ command }: { command: string }) => command),
    );
    const missing: string[] = [];
    for (const { command, title } of contributes.commands) {
      const inMenus = Object.entries<{ command?: string }[]>(contributes.menus).some(
        ([menu, items]) => menu !== 'commandPalette' && items.some((item) => item.command === command),
      );
      const name = english[title.slice(1, -1)]!;
      if ((!hidden.has(command) || inMenus) && !readme.includes(name)) missing.push(name);
    }
    for (const { key } of contributes.keybindings) {
      const written = key
        .split(' ')
        .map((chord: string) =>
          chord
            .split('+')
            .map((part) => part[0]!.toUpperCase() + part.slice(1))
            .join('+'),
        )
        .join(' ');
      if (!readme.includes(`\`${written}\``)) missing.push(written);
    }
    for (const setting of Object.values(ids.settings))
      if (!readme.includes(`\`${ids.section}.${setting}\``)) missing.push(setting);
    assert.deepEqual(missing, []);
  });

  it('points only to files that exist', () => {
    const paths = JSON.stringify(contributes).match(/"(?:\.\/)?(?:media|syntaxes|snippets)\/[^"]+"/g) ?? [];
    assert.ok(paths.length >= 5);
    for (const path of paths) assert.ok(existsSync(join(root, JSON.parse(path))), path);
  });
});

describe('translations', () => {
  const english: Record<string, string> = json('package.nls.json');
  const french: Record<string, string> = json('package.nls.fr.json');
  const bundle: Record<string, string> = json('l10n/bundle.l10n.fr.json');

  it('of the manifest: every key in English and French, and none that nothing asks for', () => {
    const asked = new Set([...text('package.json').matchAll(/"%([^%"]+)%"/g)].map((m) => m[1]!));
    assert.deepEqual(Object.keys(english).sort(), [...asked].sort());
    assert.deepEqual(Object.keys(french).sort(), [...asked].sort());
    for (const strings of [english, french])
      for (const [key, value] of Object.entries(strings)) assert.notEqual(value.trim(), '', key);
  });

  it('keep the commands that English strings link to', () => {
    const links = (s: string) => [...s.matchAll(/\(command:([^)]+)\)/g)].map((m) => m[1]).sort();
    for (const key of Object.keys(english)) assert.deepEqual(links(french[key]!), links(english[key]!), key);
  });

  it('of the introduction are files that exist', () => {
    for (const strings of [english, french])
      for (const [key, value] of Object.entries(strings))
        if (key.endsWith('.media')) assert.ok(existsSync(join(root, value)), value);
  });

  const messages = new Set(sources.flatMap((s) => messagesIn(s.name, s.text)));

  it('of the code: every message in French, and none that nothing says', () => {
    const missing = [...messages].filter((m) => !(m in bundle));
    const idle = Object.keys(bundle).filter((m) => !messages.has(m));
    assert.deepEqual({ missing, idle }, { missing: [], idle: [] });
  });

  it('keep the placeholders', () => {
    const placeholders = (s: string) => [...new Set(s.match(/\{\d+\}/g))].sort();
    for (const [message, translation] of Object.entries(bundle))
      assert.deepEqual(placeholders(translation), placeholders(message), message);
  });
});
