import { sidecarFormat } from '../../core/annotations/merge.ts';
import { codebookFormat } from '../../core/codebook/merge.ts';
import type { Format } from '../../core/merge/texts.ts';
import { isCodebookName, isSidecarName, UsageError } from '../inputs.ts';

/** What kind of file this is: by its name, else by what it begins with. */
export function formatOf(name: string, ...texts: readonly string[]): Format {
  if (isSidecarName(name)) return sidecarFormat;
  if (isCodebookName(name)) return codebookFormat;
  for (const text of texts) {
    if (/^(?:annotations[ \t]*:|\{.*\bannotations[ \t]*:)/m.test(text)) return sidecarFormat;
    if (/^(?:codes[ \t]*:|\{.*\bcodes[ \t]*:)/m.test(text)) return codebookFormat;
  }
  throw new UsageError(
    `${name}: neither a sidecar nor a codebook; name it with --path (NAME.release.annotations.yaml, codebook.yaml)`,
  );
}
