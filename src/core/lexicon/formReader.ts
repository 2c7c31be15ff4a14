import { isMap, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';
import { spanOf } from '../yaml/load.ts';
import { scalar, YamlReader } from '../yaml/reader.ts';
import {
  type ActorKind,
  type CaseRule,
  type Condition,
  type Form,
  type FormKind,
  formKinds,
  type Sense,
} from './model.ts';
import { expandForm, PatternError } from './pattern.ts';

const kinds = new Set(formKinds);
const senses = new Set<Sense>(['literal', 'metonym', 'adjectival', 'contextual-alias']);
const cases = new Set<CaseRule>(['exact', 'initial-upper', 'insensitive']);
const date = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/** Reads forms, phrases and what stands with them. */
export class FormReader extends YamlReader {
  protected dates(map: YAMLMap): { from?: string; to?: string } {
    const read = (key: string) => {
      const value = this.string(map, key);
      if (value !== undefined && !date.test(value)) {
        this.report(
          this.node(map, key)!,
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

  /** Per language a list of forms, each a string or `{pattern: …}`. */
  protected phrases(map: YAMLMap, key: string): Record<string, string[]> | undefined {
    const languages = this.map(map, key);
    if (!languages) return undefined;
    const result: Record<string, string[]> = {};
    for (const { key: lang, value } of languages.items) {
      if (!isSeq(value)) {
        if (value) this.report(value as Node, 'error', 'wrong-type', 'A list of forms is expected here.');
        continue;
      }
      const forms: string[] = [];
      for (const item of value.items) {
        const node = isMap(item) ? (item.get('pattern', true) as Node | undefined) : (item as Node);
        const form = scalar(node);
        if (typeof form === 'string' && this.valid(node as Node, form)) forms.push(form);
        else if (typeof form !== 'string')
          this.report(
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

  protected forms(map: YAMLMap, kind: ActorKind | undefined): Form[] {
    const list = this.node(map, 'forms');
    if (!list) return [];
    if (!isSeq(list)) {
      this.report(list, 'error', 'wrong-type', 'A list of forms is expected here.');
      return [];
    }
    const forms: Form[] = [];
    const add = (node: Node, form: Form) => {
      this.places.set(form, spanOf(node));
      forms.push(form);
    };
    for (const item of list.items) {
      if (isScalar(item)) {
        const text = String(item.value);
        if (this.valid(item, text))
          add(item, { text, lang: 'und', kind: 'alias', case: 'initial-upper', sense: 'literal' });
        continue;
      }
      if (!isMap(item)) continue;
      this.keys(item, [
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
      const text = this.required(item, 'text');
      if (!text || !this.valid(this.node(item, 'text')!, text)) continue;
      const formKind = this.node(item, 'kind') ? (this.oneOf(item, 'kind', kinds) ?? 'alias') : 'alias';
      const sense = this.node(item, 'sense') ? this.oneOf(item, 'sense', senses) : undefined;
      const rule = this.node(item, 'case') ? this.oneOf(item, 'case', cases) : undefined;
      add(item, {
        text,
        lang: this.string(item, 'lang') ?? 'und',
        kind: formKind,
        case: rule ?? defaultCase(formKind, kind, text),
        sense: sense ?? defaultSense(formKind),
        ...optional('requires', nonEmpty(this.each(item, 'requires', (m) => this.condition(m)))),
        ...optional('forbids', nonEmpty(this.each(item, 'forbids', (m) => this.condition(m)))),
        ...this.dates(item),
      });
    }
    return forms;
  }

  protected condition(map: YAMLMap): Condition | undefined {
    this.keys(map, ['context', 'lang', 'before', 'after']);
    return {
      ...optional('context', this.strings(map, 'context')),
      ...optional('lang', this.strings(map, 'lang')),
      ...optional('before', this.strings(map, 'before')),
      ...optional('after', this.strings(map, 'after')),
    };
  }

  protected valid(node: Node, form: string): boolean {
    try {
      expandForm(form);
      return true;
    } catch (error) {
      if (!(error instanceof PatternError)) throw error;
      this.report(node, 'error', 'bad-form', 'The form “{0}” can not be read: {1}.', form, error.message);
      return false;
    }
  }
}

function defaultCase(kind: FormKind, actor: ActorKind | undefined, text: string): CaseRule {
  // «Le Président en exercice», «la présidente en exercice»: a title of several words is written either way.
  if (kind === 'contextual' && actor === 'office' && text.includes(' ')) return 'insensitive';
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

/** A list, or nothing where it is empty. */
export const nonEmpty = <T>(list: T[]): T[] | undefined => (list.length > 0 ? list : undefined);
/** The key with its value, or no key where there is none. */
export const optional = <K extends string, V>(key: K, value: V | undefined) =>
  value === undefined ? {} : ({ [key]: value } as { [P in K]: V });
