import type { Problem } from '../problems.ts';
import type { Anchor } from './model.ts';
import type { Sidecar } from './sidecar.ts';

/**
 * What a sidecar says that its release or codebook does not bear out, each at the annotation's place in the sidecar.
 * `anchors` is absent where the release itself is; `isKnownCode` tells codes, threats and actors: where there is a codebook,
 * a code that is unknown is worth a warning.
 */
export function checkAnchors(
  sidecar: Sidecar,
  anchors: readonly Anchor[] | undefined,
  isKnownCode: (code: string) => boolean,
  unknownCode: 'info' | 'warning' = 'info',
): readonly Problem[] {
  const problems: Problem[] = [];
  const byId = new Map(anchors?.map((anchor) => [anchor.id, anchor]));
  const report = (
    index: number,
    severity: Problem['severity'],
    code: string,
    message: string,
    ...args: string[]
  ) => {
    const { start, end } = sidecar.entries[index]!.span;
    problems.push({ start, end, severity, code, message, args });
  };
  if (!anchors)
    problems.push({
      start: 0,
      end: 0,
      severity: 'warning',
      code: 'release-missing',
      message:
        'The release of these annotations is not beside this file: put it back, or rename this file after it.',
      args: [],
    });
  for (const [index, { annotation }] of sidecar.entries.entries()) {
    const status = byId.get(annotation.id)?.status;
    if (status === 'orphaned')
      report(
        index,
        'warning',
        'orphaned',
        'The passage of annotation {0} is no longer in the release: reattach it or delete it.',
        annotation.id,
      );
    if (status === 'ambiguous')
      report(
        index,
        'warning',
        'ambiguous',
        'The passage of annotation {0} stands at several places and nothing tells which is meant: reattach it.',
        annotation.id,
      );
    for (const code of annotation.codes)
      if (!isKnownCode(code))
        report(
          index,
          unknownCode,
          'unknown-code',
          'The code {0} is neither in the codebook nor a known threat or actor.',
          code,
        );
  }
  return problems;
}

/**
 * What is wrong between the sidecars of one release, at its place in `sidecar`: ids that another has too, links that lead
 * nowhere. `others` are the rest of them, each with its file's name.
 */
export function checkAmong(
  sidecar: Sidecar,
  others: readonly { readonly name: string; readonly sidecar: Sidecar }[],
): readonly Problem[] {
  const owners = new Map<string, string>();
  for (const { name, sidecar } of others)
    for (const { annotation } of sidecar.entries) owners.set(annotation.id, name);
  const own = new Set(sidecar.entries.map(({ annotation }) => annotation.id));
  return sidecar.entries.flatMap(({ annotation: { id, links = [] }, span: { start, end } }): Problem[] => {
    const owner = owners.get(id);
    const lost = links.filter(({ to }) => !own.has(to) && !owners.has(to));
    return [
      ...(owner === undefined
        ? []
        : [
            {
              start,
              end,
              severity: 'warning' as const,
              code: 'duplicate-id',
              message: 'The id {0} is given in {1} too: give one of the annotations a new one.',
              args: [id, owner],
            },
          ]),
      ...lost.map(({ to }) => ({
        start,
        end,
        severity: 'warning' as const,
        code: 'unknown-link',
        message: 'The annotation {0} links to {1}, which is in no sidecar of this release.',
        args: [id, to],
      })),
    ];
  });
}
