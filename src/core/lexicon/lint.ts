import { append } from '../lists.ts';
import { isSpelledAs } from '../mentions/spelling.ts';
import type { Problem, Severity } from '../problems.ts';
import type { Span } from '../text/span.ts';
import { foldWords } from '../text/words.ts';
import type { ParsedLexicon } from './load.ts';
import type { Actor, Form, LexiconLayer, Tenure, Term } from './model.ts';
import { opened } from './packed.ts';
import { breadthOf, expandForm, readable } from './pattern.ts';
import { overlap } from './periods.ts';

/** One lexicon file among those that are checked together. */
export interface LintedFile extends Pick<ParsedLexicon, 'layer' | 'places'> {
  readonly name: string;
}

/**
 * What is wrong between lexicon files that are used together, by the file's name, at the place of each entry: ids given
 * twice, references to nothing, circles, a form that two entities claim with no rule to tell them apart, sources that are
 * nowhere or of no use, two holders of one office at a time, labels without a translation. `base` are layers that the
 * files build on and that are not checked themselves; their entities may be replaced.
 */
export function lintLexicons(
  files: readonly LintedFile[],
  base: readonly LexiconLayer[] = [],
): ReadonlyMap<string, readonly Problem[]> {
  const linter = new Linter(files, base);
  linter.run();
  return linter.problems;
}

interface Claim {
  readonly id: string;
  readonly lang: string;
  readonly words: string;
  readonly form: Form;
  readonly from: LintedFile | undefined;
  readonly entry: object;
}

class Linter {
  readonly problems = new Map<string, Problem[]>();
  readonly #files: readonly LintedFile[];
  readonly #base: readonly LexiconLayer[];
  readonly #actors = new Map<string, Actor>();
  readonly #terms = new Map<string, Term>();

  constructor(files: readonly LintedFile[], base: readonly LexiconLayer[]) {
    this.#files = files;
    this.#base = base.map(opened);
    for (const { name } of files) this.problems.set(name, []);
    for (const layer of [...this.#base, ...files.map((file) => file.layer)]) {
      for (const actor of layer.actors) this.#actors.set(actor.id, actor);
      for (const term of [...layer.threats, ...layer.responses]) this.#terms.set(term.id, term);
    }
  }

  run(): void {
    this.#ids();
    this.#sources();
    for (const file of this.#files) {
      this.#references(file);
      this.#labels(file);
    }
    this.#circles();
    this.#offices();
    this.#forms();
    for (const list of this.problems.values()) list.sort((a, b) => a.start - b.start);
  }

  #report(
    file: LintedFile,
    entry: object,
    severity: Severity,
    code: string,
    message: string,
    ...args: string[]
  ) {
    const place: Span = file.places.get(entry) ?? { start: 0, end: 0 };
    // An entry may be a page long: its first line is shown.
    this.problems.get(file.name)!.push({ ...place, severity, code, message, args });
  }

  #ids(): void {
    const seen = new Map<string, string>();
    for (const file of this.#files)
      for (const entry of [...file.layer.actors, ...file.layer.threats, ...file.layer.responses]) {
        const first = seen.get(entry.id);
        if (first === undefined) seen.set(entry.id, file.name);
        else if (first !== file.name)
          this.#report(
            file,
            entry,
            'error',
            'duplicate-id',
            'The id {0} is given in {1} too: rename one, or add to it under “extend”.',
            entry.id,
            first,
          );
      }
  }

  #sources(): void {
    const known = new Set<string>();
    for (const layer of [...this.#base, ...this.#files.map((file) => file.layer)])
      for (const { id } of layer.sources) known.add(id);
    const used = new Set<string>();
    for (const file of this.#files) {
      const { actors, threats, responses, extend } = file.layer;
      const told = new Set<string>();
      for (const entry of [...actors, ...threats, ...responses, ...extend]) {
        // Built-in knowledge has to; a workspace's own words need no source.
        if (this.#base.length === 0 && 'sources' in entry && entry.sources?.length === 0)
          this.#report(file, entry, 'warning', 'no-source', '{0} names no source.', entry.id);
        const mapped = 'maps' in entry ? (entry.maps ?? []).map(({ scheme }) => scheme) : [];
        for (const source of [...(entry.sources ?? []), ...mapped]) {
          used.add(source);
          if (known.has(source) || told.has(source)) continue;
          told.add(source);
          this.#report(
            file,
            entry,
            'error',
            'unknown-source',
            'The source {0} is described in no file: add it under “sources”.',
            source,
          );
        }
      }
    }
    for (const file of this.#files)
      for (const source of file.layer.sources)
        if (!used.has(source.id))
          this.#report(
            file,
            source,
            'warning',
            'dead-source',
            'No entry goes back to the source {0}: remove it, or name it where it belongs.',
            source.id,
          );
  }

  #references(file: LintedFile): void {
    const { actors, extend, threats, responses } = file.layer;
    const missing = (entry: object, id: string, to: string) =>
      this.#report(file, entry, 'error', 'unknown-id', '{0} points to {1}, which is in no file.', id, to);
    for (const entry of [...actors, ...extend]) {
      if (entry.partOf && !this.#actors.has(entry.partOf)) missing(entry, entry.id, entry.partOf);
      for (const membership of entry.memberships ?? [])
        if (!this.#actors.has(membership.group)) missing(membership, entry.id, membership.group);
      for (const tenure of entry.tenures ?? [])
        if (!this.#actors.has(tenure.office)) missing(tenure, entry.id, tenure.office);
    }
    for (const entry of extend)
      if (!this.#actors.has(entry.id))
        this.#report(file, entry, 'error', 'unknown-id', 'There is no {0} to extend.', entry.id);
    for (const term of [...threats, ...responses])
      if (term.parent && !this.#terms.has(term.parent)) missing(term, term.id, term.parent);
  }

  #labels(file: LintedFile): void {
    const wanted = file.layer.languages ?? [];
    for (const entry of [...file.layer.actors, ...file.layer.threats, ...file.layer.responses]) {
      if (entry.label.und !== undefined) continue;
      const without = wanted.filter((lang) => !entry.label[lang]);
      if (without.length > 0)
        this.#report(
          file,
          entry,
          'warning',
          'untranslated',
          'The label of {0} is missing in: {1}.',
          entry.id,
          without.join(', '),
        );
    }
  }

  #circles(): void {
    const above = (id: string) => this.#actors.get(id)?.partOf ?? this.#terms.get(id)?.parent;
    for (const file of this.#files)
      for (const entry of [...file.layer.actors, ...file.layer.threats, ...file.layer.responses]) {
        const way = [entry.id];
        for (let id = above(entry.id); id && way.length < 100; id = above(id)) {
          way.push(id);
          if (id !== entry.id) continue;
          this.#report(
            file,
            entry,
            'error',
            'circle',
            '{0} is part of itself: {1}.',
            entry.id,
            way.join(' → '),
          );
          break;
        }
      }
  }

  /** Two people in one office on one day, neither of them acting; offices that several hold at a time have no number here. */
  #offices(): void {
    const holders = new Map<
      string,
      { readonly id: string; readonly tenure: Tenure; readonly file?: LintedFile }[]
    >();
    const take = (layer: LexiconLayer, file?: LintedFile) => {
      for (const actor of [...layer.actors, ...layer.extend])
        for (const tenure of actor.tenures ?? []) {
          if (tenure.acting) continue;
          const list = holders.get(tenure.office) ?? [];
          list.push({ id: actor.id, tenure, ...(file && { file }) });
          holders.set(tenure.office, list);
        }
    };
    for (const layer of this.#base) take(layer);
    for (const file of this.#files) take(file.layer, file);
    for (const [office, list] of holders)
      for (const [index, later] of list.entries()) {
        if (!later.file) continue;
        const other = list.find(
          (earlier, i) =>
            (i < index || !earlier.file) && earlier.id !== later.id && overlap(earlier.tenure, later.tenure),
        );
        if (other)
          this.#report(
            later.file,
            later.tenure,
            'warning',
            'overlapping-tenures',
            '{0} and {1} hold {2} at the same time: mend the dates, or mark one as acting.',
            later.id,
            other.id,
            office,
          );
      }
  }

  #forms(): void {
    const claims = new Map<string, Claim[]>();
    const claim = (text: string, made: Omit<Claim, 'words'>) => {
      for (const words of variants(text)) append(claims, foldWords(words), { ...made, words });
    };
    const termClaims = new Map<string, Term>();
    const termsToCheck = this.#files.some(({ layer }) => layer.threats.length + layer.responses.length > 0);
    const take = (layer: LexiconLayer, from?: LintedFile) => {
      for (const actor of [...layer.actors, ...layer.extend])
        for (const form of actor.forms ?? [])
          if (!needsContext.has(form.kind))
            claim(form.text, { id: actor.id, lang: form.lang, form, from, entry: form });
      if (from || termsToCheck) this.#claimTerms(layer, from, termClaims);
    };
    for (const layer of this.#base) take(layer);
    for (const file of this.#files) take(file.layer, file);
    const told = new Set<string>();
    for (const list of claims.values())
      for (const [index, later] of list.entries()) {
        if (!later.from) continue;
        const rival = list.find((other, i) => (i < index || !other.from) && this.#rivals(other, later));
        const key = rival && `${rival.id} ${later.id} ${later.lang}`;
        if (!rival || told.has(key!)) continue;
        told.add(key!);
        this.#contested(later.from, later.entry, later.words, later.id, rival.id);
      }
  }

  /**
   * Phrases that two threats or two responses claim by forms of the same breadth: of forms that differ in it, the one that
   * stands for fewer phrases is meant. They stand for hundreds of thousands, so that each is kept as a key alone.
   */
  #claimTerms(layer: LexiconLayer, from: LintedFile | undefined, claims: Map<string, Term>): void {
    const told = new Set<string>();
    for (const term of [...layer.threats, ...layer.responses]) {
      const kind = layer.threats.includes(term) ? 'threat' : 'response';
      for (const [lang, forms] of Object.entries(term.forms))
        for (const text of forms) {
          const prefix = `${kind} ${lang} ${breadth(text)} `;
          for (const folded of variants(foldWords(text))) {
            const key = prefix + folded;
            const rival = claims.get(key);
            if (!rival) claims.set(key, term);
            else if (from && rival.id !== term.id && !told.has(`${rival.id} ${term.id} ${lang}`)) {
              told.add(`${rival.id} ${term.id} ${lang}`);
              this.#contested(
                from,
                term,
                variants(text).find((words) => foldWords(words) === folded) ?? folded,
                term.id,
                rival.id,
              );
            }
          }
        }
    }
  }

  #contested(file: LintedFile, entry: object, words: string, id: string, rival: string): void {
    this.#report(
      file,
      entry,
      'warning',
      'contested-form',
      '“{0}” stands for {1} and for {2}: give one of them a rule (requires, forbids, case), or take it out.',
      words,
      id,
      rival,
    );
  }

  #rivals(a: Claim, b: Claim): boolean {
    if (a.id === b.id) return false;
    if (a.lang !== b.lang && a.lang !== 'und' && b.lang !== 'und') return false;
    if (a.form.requires || b.form.requires || a.form.forbids || b.form.forbids) return false;
    if (!overlap(a.form, b.form)) return false;
    // The surroundings tell whether a capital's or a seat's name is the government or the place.
    const kinds = [this.#actors.get(a.id)?.kind, this.#actors.get(b.id)?.kind];
    if (
      kinds.includes('place') &&
      [a.form.kind, b.form.kind].some((kind) => kind === 'capital' || kind === 'seat')
    )
      return false;
    return spelledAlike(a, b) || spelledAlike(b, a);
  }
}

/** Whether the words of `a`, as they stand, would be read as `b`. */
const spelledAlike = (a: Claim, b: Claim): boolean =>
  isSpelledAs(a.words, b.words, b.form.case ?? 'initial-upper', false);

/** Kinds of forms that the document decides about in any case. */
const needsContext: ReadonlySet<string> = new Set(['contextual', 'surname', 'title']);

const breadth = (form: string): number => readable(() => breadthOf(form), 0);

const variants = (form: string): readonly string[] =>
  readable(() => {
    const stretches = expandForm(form);
    // A form with a gap is told from others by what follows.
    return stretches.length === 1 ? stretches[0]! : [];
  }, []);
