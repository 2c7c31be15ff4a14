import type { Problem } from '../problems.ts';
import type { Anchor } from './model.ts';
import type { Sidecar } from './sidecar.ts';

/**
 * What a sidecar says that its release or codebook does not bear out, each at the annotation's place in the sidecar.
 * `anchors` is absent where the release itself is; `isKnownCode` tells codes, threats and actors.
 */
export function checkAnchors(
  sidecar: Sidecar,
  anchors: readonly Anchor[] | undefined,
  isKnownCode: (code: string) => boolean,
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
          'info',
          'unknown-code',
          'The code {0} is neither in the codebook nor a known threat or actor.',
          code,
        );
  }
  return problems;
}
