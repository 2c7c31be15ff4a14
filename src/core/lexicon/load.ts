import { isMap, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';
import type { Problem, Severity } from '../problems.ts';
import { loadYaml, spanOf } from '../yaml/load.ts';
import type {
  Actor,
  ActorKind,
  CaseRule,
  Condition,
  Form,
  FormKind,
  LexiconLayer,
  Membership,
  Sense,
  Source,
  Tenure,
  Term,
  Text,
} from './model.ts';
import { expandForm, PatternError } from './pattern.ts';

const kinds = new Set<ActorKind>([
  'state',
  'place',
  'organisation',
  'body',
  'grouping',
  'office',
  'person',
  'armed-group',
  'cyber-actor',
  'company',
  'media',
  'population',
]);
const formKinds = new Set<FormKind>([
  'short',
  'formal',
  'acronym',
  'alias',
  'former',
  'demonym-noun',
  'demonym-adj',
  'capital',
  'seat',
  'surname',
  'title',
  'contextual',
]);
const senses = new Set<Sense>(['literal', 'metonym', 'adjectival', 'contextual-alias']);
const cases = new Set<CaseRule>(['exact', 'initial-upper', 'insensitive']);
const statuses = new Set(['member', 'candidate', 'observer', 'partner', 'suspended', 'associate'] as const);
const date = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
const id = /^[a-z]+(?::[\w.-]+|(?:\.[a-z][a-z-]*)?)$/i;

/**
 * Reads one lexicon file. Never throws: what can't be read is left out and told as a problem at its place (offsets of
 * `text`), the rest is used. `name` stands for the layer where the file gives no id of its own.
 */
export function parseLexicon(
  text: string,
  name: string,
  builtin = false,
): { readonly layer: LexiconLayer; readonly problems: Problem[] } {
  const { root, problems } = loadYaml(text);
  return new Reader(problems).layer(root, name, builtin);
}

class Reader {
  readonly #problems: Problem[];
  #sources: readonly string[] = [];

  constructor(problems: Problem[]) {
    this.#problems = problems;
  }

  layer(root: Node | null, name: string, builtin: boolean): { layer: LexiconLayer; problems: Problem[] } {
    let layer: LexiconLayer = {
      id: name,
      builtin,
      actors: [],
      threats: [],
      responses: [],
      extend: [],
      disable: [],
      sources: [],
    };
    if (root && !isMap(root))
      this.#report(
        root,
        'error',
        'wrong-type',
        'A lexicon is a list of keys: version, lexicon, actors, threats …',
      );
    if (isMap(root)) {
      this.#keys(root, [
        'version',
        'lexicon',
        'sources',
        'actors',
        'extend',
        'disable',
        'threats',
        'responses',
      ]);
      const version = this.#string(root, 'version');
      if (version !== undefined && version !== '1')
        this.#report(
          this.#node(root, 'version')!,
          'error',
          'version',
          'Version {0} of the lexicon format is not known here: this program reads version 1.',
          version,
        );
      const head = this.#map(root, 'lexicon');
      if (head) {
        this.#keys(head, ['id', 'lang', 'licence', 'title', 'sources']);
        this.#sources = this.#strings(head, 'sources') ?? [];
      }
      layer = {
        id: (head && this.#string(head, 'id')) ?? name,
        builtin,
        sources: this.#each(root, 'sources', (map) => this.#source(map)),
        actors: this.#unique(root, 'actors', (map) => this.#actor(map)),
        extend: this.#each(root, 'extend', (map) => this.#extension(map)),
        disable: this.#each(root, 'disable', (map) => this.#disabled(map)),
        threats: this.#unique(root, 'threats', (map) => this.#term(map)),
        responses: this.#unique(root, 'responses', (map) => this.#term(map)),
      };
    }
    return { layer, problems: this.#problems.sort((a, b) => a.start - b.start) };
  }

  #source(map: YAMLMap): Source | undefined {
    this.#keys(map, ['id', 'title', 'short', 'url', 'licence', 'retrieved', 'version', 'note']);
    const sourceId = this.#required(map, 'id');
    if (!sourceId) return undefined;
    return {
      id: sourceId,
      title: this.#string(map, 'title') ?? sourceId,
      licence: this.#string(map, 'licence') ?? '',
      ...optional('short', this.#string(map, 'short')),
      ...optional('url', this.#string(map, 'url')),
      ...optional('retrieved', this.#string(map, 'retrieved')),
    };
  }

  #actor(map: YAMLMap): Actor | undefined {
    this.#keys(map, [
      'id',
      'kind',
      'label',
      'gloss',
      'ids',
      'forms',
      'partOf',
      'memberships',
      'tenures',
      'sources',
      'capital',
      'seat',
    ]);
    const actorId = this.#id(map);
    const kind = this.#oneOf(map, 'kind', kinds);
    if (!actorId || !kind) {
      if (!kind && !this.#node(map, 'kind'))
        this.#report(map, 'error', 'missing-key', 'The key {0} is missing here.', 'kind');
      return undefined;
    }
    const label = this.#text(map, 'label');
    if (!label) this.#report(map, 'warning', 'missing-key', 'The key {0} is missing here.', 'label');
    return {
      id: actorId,
      kind,
      label: label ?? { und: actorId },
      ...this.#facts(map, kind),
      forms: this.#forms(map, kind),
      sources: this.#strings(map, 'sources') ?? this.#sources,
    };
  }

  #facts(map: YAMLMap, _kind: ActorKind | undefined) {
    const ids = this.#map(map, 'ids');
    return {
      ...optional('gloss', this.#text(map, 'gloss')),
      ...optional(
        'ids',
        ids &&
          Object.fromEntries(
            ids.items.map(({ key, value }) => [String(scalar(key)), String(scalar(value) ?? '')]),
          ),
      ),
      ...optional('partOf', this.#string(map, 'partOf')),
      ...optional('memberships', nonEmpty(this.#each(map, 'memberships', (m) => this.#membership(m)))),
      ...optional('tenures', nonEmpty(this.#each(map, 'tenures', (m) => this.#tenure(m)))),
    };
  }

  #membership(map: YAMLMap): Membership | undefined {
    this.#keys(map, ['group', 'status', 'from', 'to', 'source']);
    const group = this.#required(map, 'group');
    const status = this.#node(map, 'status') ? this.#oneOf(map, 'status', statuses) : undefined;
    return group ? { group, ...optional('status', status), ...this.#dates(map) } : undefined;
  }

  #tenure(map: YAMLMap): Tenure | undefined {
    this.#keys(map, ['office', 'from', 'to', 'acting', 'source']);
    const office = this.#required(map, 'office');
    return office
      ? { office, ...this.#dates(map), ...(this.#string(map, 'acting') === 'true' && { acting: true }) }
      : undefined;
  }

  #dates(map: YAMLMap): { from?: string; to?: string } {
    const read = (key: string) => {
      const value = this.#string(map, key);
      if (value !== undefined && !date.test(value)) {
        this.#report(
          this.#node(map, key)!,
          'error',
          'bad-date',
          '“{0}” is not a date: write 2024, 2024-09 or 2024-09-12.',
          value,
        );
        return undefined;
      }
      return value;
    };
    return { ...optional('from', read('from')), ...optional('to', read('to')) };
  }

  #extension(map: YAMLMap): LexiconLayer['extend'][number] | undefined {
    this.#keys(map, ['id', 'label', 'gloss', 'ids', 'forms', 'partOf', 'memberships', 'tenures', 'sources']);
    const actorId = this.#id(map);
    if (!actorId) return undefined;
    const kind = actorId.split(':')[0] === 'office' ? 'office' : undefined;
    return {
      id: actorId,
      ...optional('label', this.#text(map, 'label')),
      ...this.#facts(map, kind),
      forms: this.#forms(map, kind),
    };
  }

  #disabled(map: YAMLMap): { id: string; form?: string } | undefined {
    this.#keys(map, ['id', 'form']);
    const actorId = this.#id(map);
    return actorId ? { id: actorId, ...optional('form', this.#string(map, 'form')) } : undefined;
  }

  #term(map: YAMLMap): Term | undefined {
    this.#keys(map, [
      'id',
      'parent',
      'tier',
      'label',
      'gloss',
      'forms',
      'counter',
      'exclude',
      'maps',
      'sources',
      'strength',
      'not',
    ]);
    const termId = this.#id(map);
    if (!termId) return undefined;
    const maps = this.#map(map, 'maps');
    const tier = this.#string(map, 'tier');
    return {
      id: termId,
      label: this.#text(map, 'label') ?? { und: termId },
      forms: this.#phrases(map, 'forms') ?? {},
      sources: this.#strings(map, 'sources') ?? this.#sources,
      ...optional('parent', this.#string(map, 'parent')),
      ...(tier === 'core' || tier === 'extended' ? { tier } : {}),
      ...optional('gloss', this.#text(map, 'gloss')),
      ...optional('counter', this.#phrases(map, 'counter')),
      ...optional('exclude', this.#phrases(map, 'exclude')),
      ...optional(
        'maps',
        maps &&
          Object.fromEntries(
            maps.items.map(({ key, value }) => [String(scalar(key)), String(scalar(value) ?? '')]),
          ),
      ),
    };
  }

  /** Per language a list of forms, each a string or `{pattern: …}`. */
  #phrases(map: YAMLMap, key: string): Record<string, string[]> | undefined {
    const languages = this.#map(map, key);
    if (!languages) return undefined;
    const result: Record<string, string[]> = {};
    for (const { key: lang, value } of languages.items) {
      if (!isSeq(value)) {
        if (value) this.#report(value as Node, 'error', 'wrong-type', 'A list of forms is expected here.');
        continue;
      }
      const forms: string[] = [];
      for (const item of value.items) {
        const node = isMap(item) ? (item.get('pattern', true) as Node | undefined) : (item as Node);
        const form = scalar(node);
        if (typeof form === 'string' && this.#valid(node as Node, form)) forms.push(form);
        else if (typeof form !== 'string')
          this.#report(
            (item as Node) ?? languages,
            'error',
            'wrong-type',
            'A form is a string, or {pattern: "…"}.',
          );
      }
      result[String(scalar(lang))] = forms;
    }
    return result;
  }

  #forms(map: YAMLMap, kind: ActorKind | undefined): Form[] {
    const list = this.#node(map, 'forms');
    if (!list) return [];
    if (!isSeq(list)) {
      this.#report(list, 'error', 'wrong-type', 'A list of forms is expected here.');
      return [];
    }
    const forms: Form[] = [];
    for (const item of list.items) {
      if (isScalar(item)) {
        const text = String(item.value);
        if (this.#valid(item, text))
          forms.push({ text, lang: 'und', kind: 'alias', case: 'initial-upper', sense: 'literal' });
        continue;
      }
      if (!isMap(item)) continue;
      this.#keys(item, [
        'text',
        'lang',
        'kind',
        'case',
        'sense',
        'requires',
        'forbids',
        'from',
        'to',
        'gender',
        'number',
        'weight',
      ]);
      const text = this.#required(item, 'text');
      if (!text || !this.#valid(this.#node(item, 'text')!, text)) continue;
      const formKind = this.#node(item, 'kind') ? (this.#oneOf(item, 'kind', formKinds) ?? 'alias') : 'alias';
      const sense = this.#node(item, 'sense') ? this.#oneOf(item, 'sense', senses) : undefined;
      const rule = this.#node(item, 'case') ? this.#oneOf(item, 'case', cases) : undefined;
      forms.push({
        text,
        lang: this.#string(item, 'lang') ?? 'und',
        kind: formKind,
        case: rule ?? defaultCase(formKind, kind, text),
        sense: sense ?? defaultSense(formKind),
        ...optional('requires', nonEmpty(this.#each(item, 'requires', (m) => this.#condition(m)))),
        ...optional('forbids', nonEmpty(this.#each(item, 'forbids', (m) => this.#condition(m)))),
        ...this.#dates(item),
      });
    }
    return forms;
  }

  #condition(map: YAMLMap): Condition | undefined {
    this.#keys(map, ['context', 'lang', 'before', 'after']);
    return {
      ...optional('context', this.#strings(map, 'context')),
      ...optional('lang', this.#strings(map, 'lang')),
      ...optional('before', this.#strings(map, 'before')),
      ...optional('after', this.#strings(map, 'after')),
    };
  }

  #valid(node: Node, form: string): boolean {
    try {
      expandForm(form);
      return true;
    } catch (error) {
      if (!(error instanceof PatternError)) throw error;
      this.#report(node, 'error', 'bad-form', 'The form “{0}” can not be read: {1}.', form, error.message);
      return false;
    }
  }

  #id(map: YAMLMap): string | undefined {
    const value = this.#required(map, 'id');
    if (value === undefined || id.test(value)) return value;
    this.#report(
      this.#node(map, 'id')!,
      'error',
      'bad-id',
      '“{0}” is not an id: write org:nato, state:FRA or kin.sabotage.',
      value,
    );
    return undefined;
  }

  #unique<T extends { readonly id: string }>(
    root: YAMLMap,
    key: string,
    read: (map: YAMLMap) => T | undefined,
  ): T[] {
    const seen = new Set<string>();
    return this.#each(root, key, (map) => {
      const entry = read(map);
      if (entry && seen.has(entry.id)) {
        this.#report(
          this.#node(map, 'id') ?? map,
          'error',
          'duplicate-id',
          'The id {0} stands twice in this file: the first one counts.',
          entry.id,
        );
        return undefined;
      }
      if (entry) seen.add(entry.id);
      return entry;
    });
  }

  #each<T>(map: YAMLMap, key: string, read: (map: YAMLMap) => T | undefined): T[] {
    const list = this.#node(map, key);
    if (!list || scalar(list) === '') return [];
    if (isMap(list)) return [read(list)].filter((entry) => entry !== undefined);
    if (!isSeq(list)) {
      this.#report(list, 'error', 'wrong-type', 'A list is expected here.');
      return [];
    }
    const entries: T[] = [];
    for (const item of list.items) {
      if (!isMap(item)) {
        this.#report(
          (item as Node) ?? list,
          'error',
          'wrong-type',
          'An entry with keys of its own is expected here.',
        );
        continue;
      }
      const entry = read(item);
      if (entry !== undefined) entries.push(entry);
    }
    return entries;
  }

  #keys(map: YAMLMap, known: readonly string[]): void {
    for (const { key } of map.items) {
      const name = String(scalar(key));
      if (!known.includes(name) && key)
        this.#report(
          key as Node,
          'warning',
          'unknown-key',
          'The key {0} is not known here and has no effect.',
          name,
        );
    }
  }

  #oneOf<T extends string>(map: YAMLMap, key: string, allowed: ReadonlySet<T>): T | undefined {
    const value = this.#string(map, key);
    if (value === undefined || allowed.has(value as T)) return value as T | undefined;
    this.#report(
      this.#node(map, key)!,
      'error',
      'bad-value',
      '“{0}” is not one of {1}.',
      value,
      [...allowed].join(', '),
    );
    return undefined;
  }

  #required(map: YAMLMap, key: string): string | undefined {
    const value = this.#string(map, key);
    if (value === undefined && !this.#node(map, key))
      this.#report(map, 'error', 'missing-key', 'The key {0} is missing here.', key);
    return value;
  }

  #text(map: YAMLMap, key: string): Text | undefined {
    const node = this.#node(map, key);
    if (isScalar(node)) return { und: String(node.value) };
    const languages = this.#map(map, key);
    return (
      languages &&
      Object.fromEntries(
        languages.items.map(({ key: lang, value }) => [String(scalar(lang)), String(scalar(value) ?? '')]),
      )
    );
  }

  #strings(map: YAMLMap, key: string): string[] | undefined {
    const node = this.#node(map, key);
    if (!node) return undefined;
    if (isScalar(node)) return [String(node.value)];
    if (isSeq(node)) return node.items.map((item) => String(scalar(item) ?? ''));
    this.#report(node, 'error', 'wrong-type', 'A list of words is expected here.');
    return undefined;
  }

  #string(map: YAMLMap, key: string): string | undefined {
    const node = this.#node(map, key);
    if (!node) return undefined;
    if (isScalar(node)) return String(node.value);
    this.#report(node, 'error', 'wrong-type', 'A single value is expected here.');
    return undefined;
  }

  #map(map: YAMLMap, key: string): YAMLMap | undefined {
    const node = this.#node(map, key);
    if (!node || isMap(node)) return node;
    this.#report(node, 'error', 'wrong-type', 'Keys with values are expected here.');
    return undefined;
  }

  #node(map: YAMLMap, key: string): Node | undefined {
    return (map.get(key, true) as Node | undefined) ?? undefined;
  }

  #report(node: Node, severity: Severity, code: string, message: string, ...args: string[]): void {
    if (this.#problems.length < 200) this.#problems.push({ ...spanOf(node), severity, code, message, args });
  }
}

function defaultCase(kind: FormKind, actor: ActorKind | undefined, text: string): CaseRule {
  if (kind === 'acronym' || kind === 'contextual') return 'exact';
  if (kind === 'demonym-adj') return 'insensitive';
  if (kind === 'title' && actor === 'office') return 'insensitive';
  // A form without any capital asks for none.
  return /\p{Lu}/u.test(text) ? 'initial-upper' : 'insensitive';
}

function defaultSense(kind: FormKind): Sense {
  if (kind === 'capital' || kind === 'seat') return 'metonym';
  if (kind === 'demonym-adj') return 'adjectival';
  return kind === 'contextual' ? 'contextual-alias' : 'literal';
}

const scalar = (node: unknown): unknown => (isScalar(node) ? node.value : undefined);
const nonEmpty = <T>(list: T[]): T[] | undefined => (list.length > 0 ? list : undefined);
const optional = <K extends string, V>(key: K, value: V | undefined) =>
  value === undefined ? {} : ({ [key]: value } as { [P in K]: V });
