import { join } from 'node:path';
import { parseCodebook } from '../core/codebook/parse.ts';
import { parseLexicon } from '../core/lexicon/load.ts';
import { CommuniqueService } from '../core/service.ts';
import { builtinLayers } from '../knowledge/builtin.ts';
import { exists, isYamlName, listFiles, readInput, settingsFolder } from './inputs.ts';

/** What holds for the files of one workspace: the service with its lexicons, and the codes of its codebook. */
export interface Workspace {
  readonly service: CommuniqueService;
  readonly codes: ReadonlySet<string>;
}

const known = new Map<string | undefined, Workspace>();

/** The workspace of `path`, by the nearest `.communique` folder; read once. Problems in it are for `check` to tell. */
export function workspaceOf(path: string): Workspace {
  const folder = settingsFolder(path);
  let workspace = known.get(folder);
  if (!workspace) {
    const service = new CommuniqueService(builtinLayers());
    const codes = new Set<string>();
    if (folder) {
      const lexicons = join(folder, 'lexicon');
      if (exists(lexicons))
        service.setWorkspaceLayers(
          listFiles([lexicons], isYamlName).map((file) => parseLexicon(readInput(file).text, file).layer),
        );
      const codebook = ['codebook.yaml', 'codebook.yml'].map((name) => join(folder, name)).find(exists);
      if (codebook)
        for (const code of parseCodebook(readInput(codebook).text).codebook.codes) codes.add(code.id);
    }
    workspace = { service, codes };
    known.set(folder, workspace);
  }
  return workspace;
}
