import { isMap, type Node, type YAMLMap } from 'yaml';
import type { Problem } from '../problems.ts';
import type { Span } from '../text/span.ts';
import { loadYaml } from '../yaml/load.ts';
import { scalar } from '../yaml/reader.ts';
import { FormReader, nonEmpty, optional } from './formReader.ts';
import {
  type Actor,
  type ActorKind,
  type LexiconLayer,
  type Mapping,
  type Membership,
  mappingRelations,
  type Source,
  type Tenure,
  type Term,
} from './model.ts';

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
const statuses = new Set(['member', 'candidate', 'observer', 'partner', 'suspended', 'associate'] as const);
const id = /^[a-z]+(?::[\w.-]+|(?:\.[a-z][a-z-]*)?)$/i;

export interface ParsedLexicon {
  readonly layer: LexiconLayer;
  readonly problems: Problem[];
  /** Where each entry of the layer (actor, form, tenure, term, source …) stands in the text. */
  readonly places: ReadonlyMap<object, Span>;
}

/**
 * Reads one lexicon file. Never throws: what can't be read is left out and told as a problem at its place (offsets of
 * `text`), the rest is used. `name` stands for the layer where the file gives no id of its own.
 */
export function parseLexicon(text: string, name: string, builtin = false): ParsedLexicon {
  const { root, problems } = loadYaml(text);
  return new Reader(problems).layer(root, name, builtin);
}

class Reader extends FormReader {
  #sources: readonly string[] = [];

  layer(root: Node | null, name: string, builtin: boolean): ParsedLexicon {
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
      this.report(
        root,
        'error',
        'wrong-type',
        'A lexicon is a list of keys: version, lexicon, actors, threats …',
      );
    if (isMap(root)) {
      this.keys(root, [
        'version',
        'lexicon',
        'sources',
        'actors',
        'extend',
        'disable',
        'threats',
        'responses',
      ]);
      const version = this.string(root, 'version');
      if (version !== undefined && version !== '1')
        this.report(
          this.node(root, 'version')!,
          'error',
          'version',
          'Version {0} of the lexicon format is not known here: this program reads version 1.',
          version,
        );
      const head = this.map(root, 'lexicon');
      if (head) {
        this.keys(head, ['id', 'lang', 'licence', 'title', 'sources']);
        this.#sources = this.strings(head, 'sources') ?? [];
      }
      layer = {
        id: (head && this.string(head, 'id')) ?? name,
        builtin,
        ...optional('languages', head && this.strings(head, 'lang')),
        sources: this.each(root, 'sources', (map) => this.#source(map)),
        actors: this.#unique(root, 'actors', (map) => this.#actor(map)),
        extend: this.each(root, 'extend', (map) => this.#extension(map)),
        disable: this.each(root, 'disable', (map) => this.#disabled(map)),
        threats: this.#unique(root, 'threats', (map) => this.#term(map)),
        responses: this.#unique(root, 'responses', (map) => this.#term(map)),
      };
    }
    return { layer, problems: this.problems.sort((a, b) => a.start - b.start), places: this.places };
  }

  #source(map: YAMLMap): Source | undefined {
    this.keys(map, ['id', 'title', 'short', 'url', 'licence', 'retrieved', 'version', 'note']);
    const sourceId = this.required(map, 'id');
    if (!sourceId) return undefined;
    return {
      id: sourceId,
      title: this.string(map, 'title') ?? sourceId,
      licence: this.string(map, 'licence') ?? '',
      ...optional('short', this.string(map, 'short')),
      ...optional('url', this.string(map, 'url')),
      ...optional('retrieved', this.string(map, 'retrieved')),
    };
  }

  #actor(map: YAMLMap): Actor | undefined {
    this.keys(map, [
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
    const kind = this.oneOf(map, 'kind', kinds);
    if (!actorId || !kind) {
      if (!kind && !this.node(map, 'kind'))
        this.report(map, 'error', 'missing-key', 'The key {0} is missing here.', 'kind');
      return undefined;
    }
    const label = this.text(map, 'label');
    if (!label) this.report(map, 'warning', 'missing-key', 'The key {0} is missing here.', 'label');
    return {
      id: actorId,
      kind,
      label: label ?? { und: actorId },
      ...this.#facts(map, kind),
      forms: this.forms(map, kind),
      sources: this.strings(map, 'sources') ?? this.#sources,
    };
  }

  #facts(map: YAMLMap, _kind: ActorKind | undefined) {
    const ids = this.map(map, 'ids');
    return {
      ...optional('gloss', this.text(map, 'gloss')),
      ...optional(
        'ids',
        ids &&
          Object.fromEntries(
            ids.items.map(({ key, value }) => [String(scalar(key)), String(scalar(value) ?? '')]),
          ),
      ),
      ...optional('partOf', this.string(map, 'partOf')),
      ...optional('memberships', nonEmpty(this.each(map, 'memberships', (m) => this.#membership(m)))),
      ...optional('tenures', nonEmpty(this.each(map, 'tenures', (m) => this.#tenure(m)))),
    };
  }

  #membership(map: YAMLMap): Membership | undefined {
    this.keys(map, ['group', 'status', 'from', 'to', 'source']);
    const group = this.required(map, 'group');
    const status = this.node(map, 'status') ? this.oneOf(map, 'status', statuses) : undefined;
    return group ? { group, ...optional('status', status), ...this.dates(map) } : undefined;
  }

  #tenure(map: YAMLMap): Tenure | undefined {
    this.keys(map, ['office', 'from', 'to', 'acting', 'source']);
    const office = this.required(map, 'office');
    return office
      ? { office, ...this.dates(map), ...(this.string(map, 'acting') === 'true' && { acting: true }) }
      : undefined;
  }

  #extension(map: YAMLMap): LexiconLayer['extend'][number] | undefined {
    this.keys(map, ['id', 'label', 'gloss', 'ids', 'forms', 'partOf', 'memberships', 'tenures', 'sources']);
    const actorId = this.#id(map);
    if (!actorId) return undefined;
    const kind = actorId.split(':')[0] === 'office' ? 'office' : undefined;
    return {
      id: actorId,
      ...optional('label', this.text(map, 'label')),
      ...this.#facts(map, kind),
      forms: this.forms(map, kind),
      sources: this.strings(map, 'sources') ?? this.#sources,
    };
  }

  #disabled(map: YAMLMap): { id: string; form?: string } | undefined {
    this.keys(map, ['id', 'form']);
    const actorId = this.#id(map);
    return actorId ? { id: actorId, ...optional('form', this.string(map, 'form')) } : undefined;
  }

  #term(map: YAMLMap): Term | undefined {
    this.keys(map, [
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
    const tier = this.string(map, 'tier');
    return {
      id: termId,
      label: this.text(map, 'label') ?? { und: termId },
      forms: this.phrases(map, 'forms') ?? {},
      sources: this.strings(map, 'sources') ?? this.#sources,
      ...optional('parent', this.string(map, 'parent')),
      ...(tier === 'core' || tier === 'extended' ? { tier } : {}),
      ...optional('gloss', this.text(map, 'gloss')),
      ...optional('counter', this.phrases(map, 'counter')),
      ...optional('exclude', this.phrases(map, 'exclude')),
      ...optional('not', this.text(map, 'not')),
      ...optional('maps', nonEmpty(this.each(map, 'maps', (m) => this.#mapping(m)))),
    };
  }

  #mapping(map: YAMLMap): Mapping | undefined {
    this.keys(map, ['scheme', 'id', 'relation', 'schemeVersion']);
    const scheme = this.required(map, 'scheme');
    const id = this.required(map, 'id');
    const schemeVersion = this.required(map, 'schemeVersion');
    const given = this.required(map, 'relation');
    const relation = mappingRelations.find((known) => known === given);
    if (given !== undefined && relation === undefined)
      this.report(
        this.node(map, 'relation')!,
        'error',
        'bad-relation',
        '“{0}” is no relation: write exact, close, broad, narrow or related.',
        given,
      );
    return scheme && id && relation && schemeVersion ? { scheme, id, relation, schemeVersion } : undefined;
  }

  #id(map: YAMLMap): string | undefined {
    const value = this.required(map, 'id');
    if (value === undefined || id.test(value)) return value;
    this.report(
      this.node(map, 'id')!,
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
    return this.each(root, key, (map) => {
      const entry = read(map);
      if (entry && seen.has(entry.id)) {
        this.report(
          this.node(map, 'id') ?? map,
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
}
