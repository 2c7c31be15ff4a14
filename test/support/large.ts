import { sha256Hex } from '../../src/core/annotations/hash.ts';

/** Numbers of one length, so that none is part of another. */
const first = 10_001;

/**
 * A release of about `size` UTF-16 units, made of the paragraphs of the French ones of `samples` with numbers and references of
 * their own and with no-break spaces, as printed; and a sidecar with `count` annotations, two a paragraph.
 */
export function largeRelease(
  samples: readonly string[],
  size: number,
  count: number,
): { readonly text: string; readonly sidecar: string } {
  const paragraphs = samples
    .filter((text) => text.includes(' les '))
    .flatMap((text) => text.split(/\n\n+/))
    .filter((paragraph) => paragraph.length > 120)
    .map((paragraph) => paragraph.trim().replace(/(?<=«) | (?=[»:;!?])/g, '\u00A0'));
  const parts = ['Communiqué final sur les menaces hybrides\n\n14 mai 2025'];
  for (let length = 0, n = first; length < size; n++) {
    const part = `${n}. ${paragraphs[n % paragraphs.length]!} Voir l'annexe ${n}.`;
    parts.push(part);
    length += part.length + 2;
  }
  const text = `${parts.join('\n\n')}\n`;
  const places = [...text.matchAll(/^\d{5}\. .{20}|annexe \d{5}/gm)].slice(0, count);
  const entries = places.map(({ index, 0: exact }, i) => {
    const after = index + exact.length;
    const quoted = [exact, text.slice(index - 34, index), text.slice(after, after + 34)].map((words) =>
      JSON.stringify(words),
    );
    return `  - id: a${String(i).padStart(7, 'x')}
    codes: [stance/concern]
    target:
      exact: ${quoted[0]}
      prefix: ${quoted[1]}
      suffix: ${quoted[2]}
`;
  });
  return {
    text,
    sidecar: `communique: 1\nsource:\n  sha256: ${sha256Hex(text)}\nannotations:\n${entries.join('')}`,
  };
}
