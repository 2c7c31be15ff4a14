import * as vscode from 'vscode';
import type { Span } from '../../core/text/span.ts';
import { differenceWords, inContext, quotedWords } from '../../host/annotations/passageWords.ts';
import type { Placed } from '../../host/annotations/store.ts';
import { annotationCommands } from '../../host/ids.ts';
import { PassagePreview } from '../../host/preview.ts';
import { AnnotationCommand } from './annotationCommand.ts';
import { type Act, type Found, OnAnnotation } from './onAnnotation.ts';
import { reporting } from './target.ts';

/** Puts an annotation onto one of the places that its words may mean: each shown with what stands there, and in the text. */
export class ChoosePlace extends AnnotationCommand {
  readonly id = annotationCommands.choosePlace;

  /** Scripts may say which place is meant, for each piece its index; nobody is then asked. */
  async execute(argument?: unknown, given?: unknown): Promise<void> {
    const found = await this.targets.annotation(argument);
    if (!found) return;
    const { document, placed } = found;
    const pieces = await this.store.candidates(document, placed.annotation.id);
    if (pieces.length === 0 || pieces.some((places) => places.length === 0)) {
      void vscode.window.showInformationMessage(
        vscode.l10n.t(
          'Nothing in the release reads like “{0}”. Select its passage and reattach it.',
          quotedWords(placed.annotation),
        ),
      );
      return;
    }
    const chosen: Span[] = [];
    for (const [index, places] of pieces.entries()) {
      const place = Array.isArray(given)
        ? places[given[index]]
        : places.length === 1 && pieces.length > 1
          ? places[0]
          : await choose(document, placed, index, places);
      if (!place) return;
      chosen.push(place);
    }
    await reporting(this.store, document, () =>
      this.store.attach(document, placed.annotation.id, chosen, vscode.l10n.t('Choose place')),
    );
  }
}

async function choose(
  document: vscode.TextDocument,
  { annotation }: Placed,
  piece: number,
  places: readonly Span[],
): Promise<Span | undefined> {
  const text = document.getText();
  const { exact, prefix = '', suffix = '' } = annotation.target[piece]!;
  const items = places.map((span) => {
    const around = { start: Math.max(0, span.start - prefix.length), end: span.end + suffix.length };
    const differs = differenceWords(prefix + exact + suffix, text.slice(around.start, around.end));
    return {
      label: vscode.l10n.t('Line {0}', document.positionAt(span.start).line + 1),
      description: inContext(text, span),
      detail:
        differs === undefined
          ? vscode.l10n.t('Reads as it was tagged')
          : vscode.l10n.t('Differs from what was tagged: {0}', differs),
      span,
    };
  });
  const preview = await PassagePreview.open(document);
  const pick = vscode.window.createQuickPick<(typeof items)[number]>();
  pick.title = vscode.l10n.t('Which place is meant by “{0}”?', quotedWords(annotation, 60));
  pick.placeholder = vscode.l10n.t('Move through the places to see them in the text');
  pick.matchOnDescription = true;
  pick.items = items;
  pick.onDidChangeActive(([item]) => item && preview.show([item.span]));
  return new Promise((resolve) => {
    let result: Span | undefined;
    pick.onDidAccept(() => {
      result = pick.activeItems[0]?.span;
      pick.hide();
    });
    pick.onDidHide(() => {
      pick.dispose();
      preview.close(result);
      resolve(result);
    });
    pick.show();
  });
}

/** Takes the words that the passage has now for those it is to quote. */
export class Accept extends OnAnnotation {
  readonly id = annotationCommands.accept;

  protected decide({ document, placed }: Found): Act | undefined {
    if (placed.pieces.length === 0) {
      void vscode.window.showInformationMessage(vscode.l10n.t('This annotation has no passage to accept.'));
      return undefined;
    }
    return () =>
      this.store.attach(document, placed.annotation.id, placed.pieces, vscode.l10n.t('Accept passage'));
  }
}

/** Keeps an annotation whose passage is gone as a note on the release as a whole; what it quoted stays in the file. */
export class KeepAsNote extends OnAnnotation {
  readonly id = annotationCommands.keepAsNote;

  protected decide({ document, placed }: Found): Act | undefined {
    return () =>
      this.store.update(
        document,
        placed.annotation.id,
        { scope: 'document' },
        vscode.l10n.t('Keep as a note on the release'),
      );
  }
}
