import { changeBetween } from '../text/changes.ts';
import { setSourceHash, updateAnnotation } from './edit.ts';
import type { Live } from './live.ts';
import type { Annotation, TextChange, TextQuoteSelector } from './model.ts';
import { Occurrences } from './occurrences.ts';
import { resolveAnnotations } from './resolve.ts';
import { describePassage } from './selector.ts';
import type { Sidecar } from './sidecar.ts';

/** More comparing than this (UTF-16 units) is not done to find copies of passages in what was put in. */
const mostWork = 20_000_000;

/** What is known of annotations in the text: by id. */
export type Places = ReadonlyMap<string, Live>;

/** Whether nothing waits for a decision: every passage of the file has a place that nobody need look at. */
export function isSettled(sidecar: Sidecar, places: Places, fresh: ReadonlySet<string> = new Set()): boolean {
  return sidecar.entries.every(({ annotation }) => {
    if (annotation.scope === 'document' || fresh.has(annotation.id)) return true;
    const place = places.get(annotation.id);
    return place !== undefined && place.pieces.length > 0 && isSure(place);
  });
}

const isSure = ({ status }: Live) => status === 'exact' || status === 'moved';

/**
 * Changes of the sidecar that quote anew what would not be found again in `text` at the place it has: passages whose own
 * words the reader has changed, whose surroundings have changed too much, or that stand there twice by now. All others
 * stay as they are in the file, those that wait for a decision among them. `before` is a text in which all were found
 * by their quotes alone, where there is one.
 */
export function requote(sidecar: Sidecar, places: Places, text: string, before?: string): TextChange[] {
  const change = before === undefined ? undefined : changeBetween(before, text);
  const stale: { readonly annotation: Annotation; readonly place: Live }[] = [];
  const doubtful: typeof stale = [];
  let work = 0;
  for (const { annotation } of sidecar.entries) {
    const place = places.get(annotation.id);
    if (!place || place.pieces.length === 0 || annotation.scope === 'document' || !isSure(place)) continue;
    const { target } = annotation;
    if (
      target.length !== place.pieces.length ||
      target.some(({ exact }, i) => text.slice(place.pieces[i]!.start, place.pieces[i]!.end) !== exact)
    )
      stale.push({ annotation, place });
    else {
      const shaken = target.some(({ exact, prefix = '', suffix = '' }, i) => {
        const at = place.pieces[i]!.start - prefix.length;
        const whole = prefix + exact + suffix;
        if (at < 0 || !text.startsWith(whole, at)) return true;
        if (!change?.text || work > mostWork) return false;
        const from = Math.max(0, change.start - whole.length + 1);
        const put = text.slice(from, change.start + change.text.length + whole.length - 1);
        work += put.length;
        let copy = put.indexOf(whole);
        if (copy === at - from) copy = put.indexOf(whole, copy + 1);
        return copy >= 0;
      });
      if (shaken) doubtful.push({ annotation, place });
    }
  }
  const known = new Occurrences(text);
  const fresh = new Map<string, readonly TextQuoteSelector[]>();
  const quote = ({ annotation, place }: (typeof stale)[number]) =>
    fresh.set(annotation.id, describePassage(text, place.pieces, known));
  stale.forEach(quote);
  // Quotes tell of each other where they can't be: what is quoted anew may be what shakes another.
  for (let open = doubtful; open.length > 0; ) {
    const anchors = new Map(
      resolveAnnotations(
        text,
        sidecar.entries.map(({ annotation }) => ({
          ...annotation,
          target: fresh.get(annotation.id) ?? annotation.target,
        })),
      ).map((anchor) => [anchor.id, anchor]),
    );
    const lost = open.filter(({ annotation, place }) => {
      const { pieces, status } = anchors.get(annotation.id)!;
      return (
        (status !== 'exact' && status !== 'moved') ||
        pieces.some(({ start, end }, k) => start !== place.pieces[k]!.start || end !== place.pieces[k]!.end)
      );
    });
    if (lost.length === 0) break;
    lost.forEach(quote);
    open = open.filter((one) => !lost.includes(one));
  }
  return [...fresh].flatMap(([id, target]) => updateAnnotation(sidecar, id, { target }));
}

/**
 * Records that the file's quotes have been checked against `text` (of that `hash`), if all have: where one still waits for a
 * decision the file keeps pointing to the text that it was made on.
 */
export function seal(
  sidecar: Sidecar,
  places: Places,
  text: string,
  hash: string,
  options: { readonly fresh?: ReadonlySet<string>; readonly before?: string | undefined } = {},
): TextChange[] {
  if (sidecar.sha256 === hash || !isSettled(sidecar, places, options.fresh)) return [];
  return [...requote(sidecar, places, text, options.before), ...setSourceHash(sidecar, hash)];
}
