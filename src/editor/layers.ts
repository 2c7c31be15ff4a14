import type { ActorKind } from '../core/lexicon/model.ts';
import { append } from '../core/lists.ts';
import type { Mention } from '../core/mentions/model.ts';
import type { Analysis } from '../core/service.ts';
import type { Span } from '../core/text/span.ts';

/** What is drawn alike. The first part is the layer that a person switches on and off. */
export type Style =
  | 'actors.state'
  | 'actors.organisation'
  | 'actors.person'
  | 'actors.place'
  | 'actors.other'
  | 'threats.general'
  | 'threats.force'
  | 'threats.information'
  | 'threats.coercion'
  | 'threats.opposed'
  | 'quotes.quote'
  | 'quotes.attribution';

export type Layer = 'actors' | 'threats' | 'quotes';

export function layerOf(style: Style): Layer {
  return style.slice(0, style.indexOf('.')) as Layer;
}

const actorStyles: Readonly<Record<ActorKind, Style>> = {
  state: 'actors.state',
  organisation: 'actors.organisation',
  body: 'actors.organisation',
  grouping: 'actors.organisation',
  person: 'actors.person',
  office: 'actors.person',
  place: 'actors.place',
  'armed-group': 'actors.other',
  'cyber-actor': 'actors.other',
  company: 'actors.other',
  media: 'actors.other',
  population: 'actors.other',
};

/** Families of the taxonomy by what a reader tells apart at a glance; families not named here are general. */
const threatStyles: Readonly<Record<string, Style>> = {
  kin: 'threats.force',
  brd: 'threats.force',
  war: 'threats.force',
  wpn: 'threats.force',
  cyb: 'threats.information',
  cyber: 'threats.information',
  inf: 'threats.information',
  info: 'threats.information',
  pol: 'threats.coercion',
  eco: 'threats.coercion',
  mig: 'threats.coercion',
  int: 'threats.coercion',
};

/** How a mention is drawn. A threat that the text opposes or denies looks like no threat that it raises. */
export function styleOf(mention: Mention): Style {
  if (mention.type !== 'threat') return actorStyles[mention.type];
  if (mention.polarity === 'countered' || mention.polarity === 'negated') return 'threats.opposed';
  return threatStyles[mention.entity.split('.', 1)[0]!] ?? 'threats.general';
}

/** The spans to draw, by style, in document order. Mentions inside longer ones of their kind are not drawn. */
export function spansByStyle(analysis: Analysis): ReadonlyMap<Style, readonly Span[]> {
  const spans = new Map<Style, Span[]>();
  const add = (style: Style, span: Span) => append(spans, style, span);
  for (const mention of analysis.mentions.all) if (!mention.nested) add(styleOf(mention), mention);
  for (const quote of analysis.reading.quotes) {
    if (quote.node.mode === 'direct') add('quotes.quote', quote.node.outer);
    if (quote.verb) add('quotes.attribution', quote.verb);
  }
  for (const { verb } of analysis.reading.statements) add('quotes.attribution', verb);
  return spans;
}
