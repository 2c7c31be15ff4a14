/** Something that was done and can be taken back. */
export interface Act {
  readonly label: string;
  redo(): Promise<void>;
  undo(): Promise<void>;
}

/** The acts on the annotations of one release, apart from the undo of its text. An act that fails is not remembered. */
export class History {
  readonly #done: Act[] = [];
  readonly #undone: Act[] = [];
  #running: Promise<unknown> = Promise.resolve();

  /** Does `act` and remembers it. */
  act(act: Act): Promise<void> {
    return this.#inTurn(async () => {
      await act.redo();
      this.#done.push(act);
      this.#undone.length = 0;
    });
  }

  /** Takes the last act back; resolves with its label, or undefined where there is none. */
  undo(): Promise<string | undefined> {
    return this.#inTurn(() => move(this.#done, this.#undone, (act) => act.undo()));
  }

  redo(): Promise<string | undefined> {
    return this.#inTurn(() => move(this.#undone, this.#done, (act) => act.redo()));
  }

  #inTurn<T>(run: () => Promise<T>): Promise<T> {
    const turn = this.#running.then(run, run);
    this.#running = turn.catch(() => undefined);
    return turn;
  }
}

async function move(from: Act[], to: Act[], run: (act: Act) => Promise<void>): Promise<string | undefined> {
  const act = from.at(-1);
  if (!act) return undefined;
  await run(act);
  from.pop();
  to.push(act);
  return act.label;
}
