import type { Actor, Form } from '../../lexicon/model.ts';
import type { Span } from '../../text/span.ts';

/** Where names of states and of their capitals begin and end, from either side. */
export interface StateNames {
  readonly endOf: ReadonlyMap<number, number>;
  readonly startOf: ReadonlyMap<number, number>;
}

const named = new Set(['capital', 'seat', 'short', 'acronym', 'formal']);

/** The names of states and capitals among all that is read in a text. */
export function stateNames(
  readings: readonly (Span & { readonly actor: Actor; readonly form: Form })[],
): StateNames {
  const endOf = new Map<number, number>();
  const startOf = new Map<number, number>();
  for (const { start, end, actor, form } of readings) {
    if (actor.kind !== 'state' || !named.has(form.kind)) continue;
    endOf.set(start, Math.max(end, endOf.get(start) ?? 0));
    startOf.set(end, Math.min(start, startOf.get(end) ?? start));
  }
  return { endOf, startOf };
}

const joint =
  ',?[\\s\\u00A0]+(?:and|or|as[\\s\\u00A0]well[\\s\\u00A0]as|et|ou|ainsi[\\s\\u00A0]que|und|та|і)[\\s\\u00A0]+';
/** What may be said again before the next name: «de Paris et de Berlin». */
const again =
  "(?:(?:de|à|par|avec|pour|to|of|by|with|in|from|for)[\\s\\u00A0]+|d['’])?(?:[Tt]he[\\s\\u00A0]|[Ll][ae]s?[\\s\\u00A0]|[Ll]['’])?";
const joinsAfter = new RegExp(`^(?:${joint}|(,[\\s\\u00A0]+))${again}`, 'u');
const joinsBefore = new RegExp(`(?:${joint}|(,[\\s\\u00A0]+))${again}$`, 'u');

/** As many names as are looked at on either side, and as far as what joins two reaches, UTF-16 units. */
const most = 8;
const reach = 30;

/** From the first to the last of the names that `span` is listed with («Washington, Séoul et Tokyo»); itself where it is not. */
export function coordinated(text: string, span: Span, names: StateNames): Span {
  let { start, end } = span;
  // A comma alone joins nothing: the list must end in a conjunction, before or after.
  let listed = false;
  for (let i = 0; i < most; i++) {
    const joint = joinsAfter.exec(text.slice(end, end + reach));
    if (!joint) break;
    const last = joint[1] === undefined;
    // «with Warsaw, Vilnius and all our allies» ends in what is none of them.
    if (last) listed = true;
    const next = names.endOf.get(end + joint[0].length);
    if (next === undefined) break;
    end = next;
    if (last) break;
  }
  if (!listed) end = span.end;
  for (let i = 0; i < most; i++) {
    const joint = joinsBefore.exec(text.slice(Math.max(0, start - reach), start));
    if (!joint) break;
    const last = joint[1] === undefined;
    const earlier = names.startOf.get(start - joint[0].length);
    if (earlier === undefined || (last ? start !== span.start : !listed)) break;
    start = earlier;
    listed = true;
  }
  return { start, end };
}
