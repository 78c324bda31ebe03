import { Script } from 'node:vm';
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { bundledCases } from './bundled-cases.mjs';
import { changedExpressions, Notes, withNotes, withoutCounts } from './cases-notes.mjs';

/** The code of `extract` with all changes in it, loaded without one, and its cases. */
export class LoadedCases {
  /** Says to the code which changes are asked. */
  namespace = (globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {});
  /** Evaluates the code anew: with notes or without, and with what stands for its regular expressions. */
  script;
  lexicons;
  laidOut;
  /** The code as it was loaded without a change, and the same with notes. */
  kept;
  noting;
  /** For each place in the code its changes. */
  places = [];
  /** The changes of regular expressions, of those changes that will be asked. */
  expressions;
  /** What is noted of the case that is asked, and of what runs when the code is loaded. */
  notes;
  notesAtLoad;
  /** Changes of what runs when the code is loaded. */
  atLoad;
  /** For each case its documents, and what is to be found in them. */
  asked;
  /** For each document the numbers of the lexicons that it is read with. */
  #spoken = new Map();

  /**
   * @param texts files with changes that do not stand on the disk, by their paths
   * @param isAsked whether a change will be asked, by its id
   */
  async load(texts, isAsked) {
    const { text, packages } = await bundledCases(texts);
    const require = (name) => packages[name];
    this.expressions = new Map([...changedExpressions(text)].filter(([id]) => isAsked(id)));
    const scripts = [withoutCounts(text), withNotes(text, this.places)].map(
      (one) => new Script(`(function (module, require, noteValue, switched) {${one}\n})`, { filename: 'cases.cjs' }),
    );
    this.script = (notes, switched = (_, value) => value) => {
      const module = { exports: {} };
      scripts[notes ? 1 : 0].runInThisContext()(module, require, this.#note, switched);
      return module.exports;
    };
    this.notes = new Notes(this.places.length);
    this.noting = this.script(true);
    this.notesAtLoad = new Notes(this.places.length);
    this.notesAtLoad.begin(this.notes);
    this.atLoad = new Set(Object.keys(this.notes.byChange(this.places).reached));
    this.kept = this.script(false);
    this.lexicons = this.kept.readLexicons();
    this.laidOut = this.kept.layOutWords(this.lexicons);
    this.asked = this.kept.askedOfExtract();
    for (const { source } of [...this.asked.values()].flat()) this.spokenIn(source);
  }

  /** The numbers of the lexicons that a document is read with. */
  spokenIn(source) {
    const known = this.#spoken.get(source);
    if (known) return known;
    const together = this.namespace.together;
    this.namespace.together = undefined;
    const { spoken } = this.kept.detectLanguages(source, this.lexicons, this.laidOut.marks);
    this.namespace.together = together;
    const numbers = spoken.map((lexicon) => this.lexicons.indexOf(lexicon));
    this.#spoken.set(source, numbers);
    return numbers;
  }

  /** What is made of lexicons is remembered by them. */
  newLexicons() {
    return this.lexicons.map((lexicon) => ({ ...lexicon }));
  }

  /** Notes what an expression is that changes stand for, and gives it back. */
  #note = (at, ...values) => {
    const value = this.notes.note(at, values.at(-1));
    if (!(value instanceof RegExp)) return value;
    const changes = this.places[at].filter((id) => this.expressions.has(id));
    return this.notes.watch(value, new Map(changes.map((id) => [id, this.expressions.get(id)])));
  };
}
