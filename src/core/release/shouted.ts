import type { Span } from '../text/span.ts';

const titles =
  'GENERAL|COLONEL|MAJOR|CAPTAIN|LIEUTENANT|SERGEANT|SPECIALIST|PRIVATE|CORPORAL|ADMIRAL|COMMANDER|COMMODORE|ENSIGN|AIRMAN|SEAMAN|OFFICER|MINISTER|SECRETARY|PRESIDENT|AMBASSADOR|DIRECTOR|GOVERNOR|SENATOR|SPOKES(?:MAN|WOMAN|PERSON)|DOCTOR|CHIEF';

const sayer = new RegExp(
  String.raw`(?<!\p{L})(?:${titles})[\s\u00A0]+(?:\p{Lu}[\p{Lu}c’'-]+)(?:[\s\u00A0]\p{Lu}\.?)?(?:[\s\u00A0]\p{Lu}[\p{Lu}c’'-]+){1,2},?[\s\u00A0]+(?:SAYS|SAID|ADDS|ADDED|EXPLAINS|EXPLAINED|TELLS|TOLD)(?!\p{L})`,
  'gu',
);
const verb = /,?[\s\u00A0]+\p{Lu}+$/u;

/** Who says last in a paragraph of capitals alone, as scripts for the radio are written: "COLONEL IDA MOEN SAYS …". */
export function sayerInCapitals(
  text: string,
  { bodyStart, end }: { readonly bodyStart: number; readonly end: number },
): Span | undefined {
  const words = text.slice(bodyStart, end);
  if (/\p{Ll}{2}/u.test(words)) return undefined;
  const last = [...words.matchAll(sayer)].at(-1);
  if (!last) return undefined;
  const start = bodyStart + last.index;
  return { start, end: start + last[0].replace(verb, '').length };
}
