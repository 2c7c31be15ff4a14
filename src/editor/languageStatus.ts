import * as vscode from 'vscode';
import type { ActiveRelease } from '../host/activeRelease.ts';
import type { Analyses } from '../host/analyses.ts';
import { commands, languageId } from '../host/ids.ts';

/** Language of the release and how many actors and threats it names, beside the language mode in the status bar. */
export function registerLanguageStatus(analyses: Analyses, active: ActiveRelease): vscode.Disposable {
  const item = vscode.languages.createLanguageStatusItem('communique.counts', { language: languageId });
  item.name = vscode.l10n.t('Communiqué: actors and threats');
  item.command = { command: commands.showEntity, title: vscode.l10n.t('Show') };
  const update = () => {
    const { document } = active;
    const analysis = document && analyses.current(document);
    if (!analysis) return;
    const count = (kind: 'actor' | 'threat') =>
      new Set(analysis.mentions.all.filter((m) => m.kind === kind).map((m) => m.entity)).size;
    item.text = vscode.l10n.t('Actors: {0}, threats: {1}', count('actor'), count('threat'));
    item.detail = languageName(analysis.release.lang);
  };
  update();
  return vscode.Disposable.from(
    item,
    active.onDidChange(update),
    analyses.onDidChange((document) => {
      if (document === active.document) update();
    }),
  );
}

function languageName(lang: string): string {
  try {
    return new Intl.DisplayNames([vscode.env.language], { type: 'language' }).of(lang) ?? lang;
  } catch {
    // `und` and the like, or a display language that Intl does not know.
    return lang;
  }
}
