import { join } from 'node:path';
import { parseCodebook } from '../core/codebook/parse.ts';
import { parseLexicon } from '../core/lexicon/load.ts';
import type { LexiconLayer } from '../core/lexicon/model.ts';
import { CommuniqueService } from '../core/service.ts';
import { exists, isYamlName, listFiles, readableText, settingsFolder } from './inputs.ts';

/** What holds for the files of one workspace: the service with its lexicons, and the codes of its codebook. */
export interface Workspace {
  readonly service: CommuniqueService;
  readonly codes: ReadonlySet<string>;
}

/** The workspaces that the files of one command line belong to, each read once. */
export class Workspaces {
  /** The built-in layers, under those of every workspace. */
  readonly builtin: readonly LexiconLayer[];
  readonly #known = new Map<string | undefined, Workspace>();

  constructor(builtin: readonly LexiconLayer[]) {
    this.builtin = builtin;
  }

  /** The workspace of `path`, by the nearest `.communique` folder. Problems in it are for `check` to tell. */
  of(path: string): Workspace {
    const folder = settingsFolder(path);
    let workspace = this.#known.get(folder);
    if (!workspace) {
      workspace = this.#read(folder);
      this.#known.set(folder, workspace);
    }
    return workspace;
  }

  #read(folder: string | undefined): Workspace {
    const service = new CommuniqueService(this.builtin);
    const codes = new Set<string>();
    if (folder) {
      const lexicons = join(folder, 'lexicon');
      if (exists(lexicons))
        service.setWorkspaceLayers(
          listFiles([lexicons], isYamlName).map((file) => parseLexicon(readableText(file) ?? '', file).layer),
        );
      const codebook = ['codebook.yaml', 'codebook.yml'].map((name) => join(folder, name)).find(exists);
      if (codebook)
        for (const code of parseCodebook(readableText(codebook) ?? '').codebook.codes) codes.add(code.id);
    }
    return { service, codes };
  }
}
