import Module, { createRequire } from 'node:module';

/**
 * Something that can be called, constructed, read, awaited and listed, and is nothing: what the extension asks of VS Code
 * and needs no answer to.
 */
function nothing(): unknown {
  // Not an arrow function: it must bear `new`.
  function target() {}
  const itself: unknown = new Proxy(target, {
    get: (_, key) => {
      if (key === 'then') return undefined;
      if (key === Symbol.toPrimitive) return () => '';
      if (key === Symbol.iterator) return function* () {};
      return key === 'length' ? 0 : key === 'visible' ? false : itself;
    },
    set: () => true,
    apply: () => itself,
    construct: () => itself as object,
  });
  return itself;
}

/** Has `known`, and `nothing` for every other name; events never fire. */
function withRest(known: object): Record<string, unknown> {
  const rest = new Proxy(
    {},
    {
      get: (_, key) =>
        typeof key === 'string' && key.startsWith('onDid') ? () => new Disposable() : nothing(),
    },
  );
  return Object.assign(Object.create(rest), known);
}

class Disposable {
  static from(): Disposable {
    return new Disposable();
  }
  dispose(): void {}
}

class EventEmitter {
  readonly #listeners: ((event: unknown) => void)[] = [];
  readonly event = (listener: (event: unknown) => void): Disposable => {
    this.#listeners.push(listener);
    return new Disposable();
  };
  fire(event: unknown): void {
    for (const listener of this.#listeners) listener(event);
  }
  dispose(): void {}
}

class Position {
  readonly line: number;
  readonly character: number;
  constructor(line: number, character: number) {
    this.line = line;
    this.character = character;
  }
}

class Range {
  readonly start: unknown;
  readonly end: unknown;
  constructor(start: unknown, end: unknown) {
    this.start = start;
    this.end = end;
  }
}

/** An editor that shows one release, as far as the extension looks at it when it starts. */
export class StandIn {
  /** Ranges that the extension has had drawn. */
  drawn = 0;
  readonly #vscode: object;

  constructor(text: string) {
    const uri = { path: '/a.release', scheme: 'file', toString: () => 'file:///a.release' };
    const document = {
      uri,
      languageId: 'release',
      version: 1,
      isClosed: false,
      getText: () => text,
      positionAt: (offset: number) => new Position(0, offset),
      offsetAt: ({ character }: Position) => character,
    };
    const editor = withRest({
      document,
      selections: [],
      visibleRanges: [],
      setDecorations: (_: unknown, ranges: readonly unknown[]) => {
        this.drawn += ranges.length;
      },
    });
    this.#vscode = withRest({
      Disposable,
      EventEmitter,
      Position,
      Range,
      window: withRest({ visibleTextEditors: [editor], activeTextEditor: editor }),
      workspace: withRest({ textDocuments: [document], workspaceFolders: [] }),
      l10n: withRest({ t: (words: string) => words }),
      env: withRest({ language: 'en' }),
    });
  }

  /** Loads a bundle to which this is `vscode`. */
  load(bundle: string): { activate(context: unknown): { readonly ready: Promise<void> } } {
    const loader = Module as unknown as { _load(name: string, ...rest: unknown[]): unknown };
    const original = loader._load;
    loader._load = (name, ...rest) =>
      name === 'vscode' ? this.#vscode : original.call(loader, name, ...rest);
    try {
      return createRequire(import.meta.url)(bundle);
    } finally {
      loader._load = original;
    }
  }

  context(): unknown {
    const memory = withRest({ get: (_: string, otherwise: unknown) => otherwise });
    return withRest({ subscriptions: [], workspaceState: memory, globalState: memory });
  }
}
