/**
 * The form notation: `[x]` optional letters, `(a|b)` alternatives, `(…)?` an optional group, `~` a gap of up to six words.
 * A form stands for a set of strings; with a gap, for sequences of such sets.
 */
export class PatternError extends Error {}

/** More variants than this are a slip of the pen, not a form. */
export const maxVariants = 15_000;

type Part = { readonly alternatives: readonly Part[][] } | { readonly letters: string };

/** The strings that `form` stands for, per stretch between gaps. Throws `PatternError` where it is malformed or too wide. */
export function expandForm(form: string): readonly (readonly string[])[] {
  return form.split('~').map((stretch) => {
    const reader = { text: stretch, at: 0 };
    const sequence = readSequence(reader, '');
    if (reader.at < stretch.length) throw new PatternError(`“${stretch[reader.at]}” closes nothing`);
    const variants = new Set<string>();
    for (const variant of expand(sequence)) variants.add(variant.replace(/\s+/g, ' ').trim());
    variants.delete('');
    if (variants.size === 0) throw new PatternError('it stands for no words');
    return [...variants];
  });
}

/**
 * The different beginnings of what `form` stands for up to its first gap, each as long as it takes for `enough` to say so;
 * far fewer than there are variants. White space is as in the form. Throws `PatternError` where the form is malformed.
 */
export function beginnings(form: string, enough: (letters: string) => boolean): readonly string[] {
  const gap = form.indexOf('~');
  const stretch = gap < 0 ? form : form.slice(0, gap);
  const reader = { text: stretch, at: 0 };
  const sequence = readSequence(reader, '');
  if (reader.at < stretch.length) throw new PatternError(`“${stretch[reader.at]}” closes nothing`);
  return [...grow(sequence, new Set(['']), enough)];
}

function grow(
  sequence: readonly Part[],
  begun: ReadonlySet<string>,
  enough: (letters: string) => boolean,
): ReadonlySet<string> {
  let all = begun;
  for (const part of sequence) {
    const open = [...all].filter((letters) => !enough(letters));
    if (open.length === 0) break;
    const longer = new Set([...all].filter(enough));
    if ('letters' in part) for (const letters of open) longer.add(letters + part.letters);
    else
      for (const alternative of part.alternatives)
        for (const letters of grow(alternative, new Set(open), enough)) longer.add(letters);
    all = longer;
  }
  return all;
}

function readSequence(reader: { readonly text: string; at: number }, until: string): Part[] {
  const parts: Part[] = [];
  let letters = '';
  const flush = () => {
    if (letters) parts.push({ letters });
    letters = '';
  };
  while (reader.at < reader.text.length) {
    const char = reader.text[reader.at]!;
    if (until.includes(char)) break;
    reader.at++;
    if (char === '(' || char === '[') {
      flush();
      const closing = char === '(' ? ')' : ']';
      const alternatives: Part[][] = [];
      for (;;) {
        alternatives.push(readSequence(reader, char === '(' ? `|${closing}` : closing));
        const end = reader.text[reader.at++];
        if (end === undefined) throw new PatternError(`“${char}” is never closed`);
        if (end === closing) break;
      }
      if (char === '[') alternatives.push([]);
      else if (reader.text[reader.at] === '?') {
        reader.at++;
        alternatives.push([]);
      }
      parts.push({ alternatives });
    } else if (char === ')' || char === ']' || char === '|')
      throw new PatternError(`“${char}” closes nothing`);
    else if (char === '?') throw new PatternError('“?” must stand right after “)”');
    else letters += char;
  }
  flush();
  return parts;
}

function expand(sequence: readonly Part[]): string[] {
  let variants = [''];
  for (const part of sequence) {
    if ('letters' in part) {
      variants = variants.map((variant) => variant + part.letters);
      continue;
    }
    const inner = part.alternatives.flatMap(expand);
    if (variants.length * inner.length > maxVariants)
      throw new PatternError(`it stands for more than ${maxVariants} phrases`);
    variants = variants.flatMap((variant) => inner.map((end) => variant + end));
  }
  return variants;
}
