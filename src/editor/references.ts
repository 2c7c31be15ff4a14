import * as vscode from 'vscode';
import { type Analyses, isRelease } from '../host/analyses.ts';
import { languageId } from '../host/ids.ts';
import { converter } from '../host/positions.ts';
import { mentionAt, mentionsOf } from './lookup.ts';

/** *Find All References* lists the mentions of an entity in this release and in the others that are open. */
export function registerReferences(analyses: Analyses): vscode.Disposable {
  return vscode.languages.registerReferenceProvider(
    { language: languageId },
    {
      async provideReferences(document, position, _context, token) {
        const analysis = await analyses.ready(document, token);
        const mention = analysis && mentionAt(analysis, document.offsetAt(position));
        if (!mention) return undefined;
        const locations: vscode.Location[] = [];
        for (const other of [document, ...vscode.workspace.textDocuments.filter((d) => d !== document)]) {
          if (!isRelease(other)) continue;
          const read = await analyses.ready(other, token);
          if (!read) return undefined;
          const range = converter(read.text);
          for (const m of mentionsOf(read, mention.entity))
            locations.push(new vscode.Location(other.uri, range(m)));
        }
        return locations;
      },
    },
  );
}
