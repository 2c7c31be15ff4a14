import * as vscode from 'vscode';
import type { AnnotationLabels } from '../host/annotations/labels.ts';
import { differenceWords } from '../host/annotations/passageWords.ts';
import type { AnnotationStore, Placed } from '../host/annotations/store.ts';
import { escapeMarkdown as escaped } from '../host/escape.ts';
import { annotationCommands, languageId } from '../host/ids.ts';
import { dateInWords } from '../host/language.ts';
import { commandLink, markdown } from '../host/markdown.ts';
import { rangeOf } from '../host/positions.ts';

const offered = [
  annotationCommands.accept,
  annotationCommands.recode,
  annotationCommands.editNote,
  annotationCommands.remove,
  annotationCommands.showInSidecar,
];

/** Cards of the annotations under the pointer: codes with their definitions, note, who and when, and what can be done. */
export function registerAnnotationHovers(
  store: AnnotationStore,
  labels: AnnotationLabels,
): vscode.Disposable {
  return vscode.languages.registerHoverProvider(
    { language: languageId },
    {
      async provideHover(document, position, token) {
        await store.ready(document);
        if (token.isCancellationRequested) return undefined;
        const offset = document.offsetAt(position);
        const here = store.allAt(document, offset);
        const first = here[0];
        const piece = first?.pieces.find(({ start, end }) => start <= offset && offset <= end);
        if (!first || !piece) return undefined;
        return new vscode.Hover(
          here.flatMap((placed) => card(placed, document.getText(), labels)),
          rangeOf(document, piece),
        );
      },
    },
  );
}

function card(
  { annotation, status, pieces }: Placed,
  text: string,
  labels: AnnotationLabels,
): vscode.MarkdownString[] {
  const paragraphs = annotation.codes.map((code) => {
    const definition = labels.definition(code);
    return `**${escaped(labels.of(code))}** \`${code.replace(/[`\s]/g, ' ')}\`${definition ? `  \n${escaped(definition)}` : ''}`;
  });
  if (status === 'edited') {
    const quoted = annotation.target.map(({ exact }) => exact).join(' ');
    const now = pieces.map(({ start, end }) => text.slice(start, end)).join(' ');
    const differs = differenceWords(quoted, now);
    if (differs) paragraphs.push(escaped(vscode.l10n.t('Changed since it was tagged: {0}', differs)));
  }
  if (annotation.note) paragraphs.push(`*${escaped(annotation.note)}*`);
  const facts = [
    annotation.creator,
    annotation.created && dateInWords(annotation.created),
    annotation.status,
  ].filter((fact) => fact !== undefined);
  if (facts.length > 0) paragraphs.push(escaped(facts.join(' · ')));
  const links = [
    ...(status === 'edited'
      ? [
          commandLink(vscode.l10n.t('Accept the passage as it is now'), annotationCommands.accept, [
            annotation.id,
          ]),
        ]
      : []),
    commandLink(vscode.l10n.t('Re-code'), annotationCommands.recode, [annotation.id]),
    commandLink(vscode.l10n.t('Edit note'), annotationCommands.editNote, [annotation.id]),
    commandLink(vscode.l10n.t('Delete'), annotationCommands.remove, [annotation.id]),
    commandLink(vscode.l10n.t('Show in sidecar'), annotationCommands.showInSidecar, [annotation.id]),
  ].join(' &nbsp; ');
  return [markdown(paragraphs.join('\n\n')), markdown(links, { commands: offered })];
}
