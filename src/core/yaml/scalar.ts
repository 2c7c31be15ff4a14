/** What YAML 1.1 or 1.2 readers would take for something else than a string: null, booleans, numbers, dates, merge keys. */
const lookalike =
  /^(?:~|null|true|false|yes|no|on|off|y|n|=|<<|[-+]?\.(?:inf|nan)|0[xo][\da-f]+|[-+.\d][\d_.,:eEtTzZ\s+-]*)$/i;
const unsafeStart = /^(?:[-?:,[\]{}#&*!|>'"%@`]|\.\.\.)/;
/** Control characters, exotic line breaks, byte order marks, surrogates without their other half. */
const unprintable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must be escaped
  /[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
const unprintables = new RegExp(unprintable, 'g');
const flowSafe = /^[\p{L}\p{N}_][\p{L}\p{N}_./:@+-]*$/u;

/** `value` on one line: plain where every YAML reader takes it for just this string, else double-quoted. */
export function inlineScalar(value: string, inFlow: boolean): string {
  if (inFlow)
    return flowSafe.test(value) && !value.endsWith(':') && !lookalike.test(value) ? value : quoted(value);
  const safe =
    value !== '' &&
    value.trim() === value &&
    !unsafeStart.test(value) &&
    !unprintable.test(value) &&
    !/: |:$|:\t| #/.test(value) &&
    !lookalike.test(value);
  return safe ? value : quoted(value);
}

/** A date and time as the sidecar holds it: written bare, as people write it. */
export const isTimestamp = (value: string): boolean =>
  /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?$/.test(value);

/** `value` between double quotes; what can't be seen or would break the line is escaped. */
export function quoted(value: string): string {
  const escaped = value.replace(/[\\"]/g, '\\$&').replace(unprintables, (char) => {
    if (char === '\n') return '\\n';
    if (char === '\t') return '\\t';
    if (char === '\r') return '\\r';
    return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  return `"${escaped}"`;
}

/**
 * The header and lines of a block literal that reads back as `value`, without indentation; `undefined` where one would be
 * unsafe or would hide something (blanks at the start, several line breaks at the end, control characters).
 */
export function literalLines(value: string): { header: '|' | '|-'; lines: string[] } | undefined {
  if (!value.includes('\n') || /^\s|\n\n$|\s\n$|[^\S\n]$/.test(value)) return undefined;
  if (unprintable.test(value.replace(/[\n\t]/g, ''))) return undefined;
  const clipped = value.endsWith('\n');
  return { header: clipped ? '|' : '|-', lines: (clipped ? value.slice(0, -1) : value).split('\n') };
}
