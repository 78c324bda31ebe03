import { type Part, stateOf } from '../check/index.ts';
import type { Place, Slot, Statement } from '../model/index.ts';
import { markedText } from './marked-text.ts';

/** What reading a plan gathers beside it: where each statement, task, change, risk and question stands. */
export interface Reading {
  readonly places: Map<object, Place>;
  /** A statement, with its place. */
  readonly statement: (text: string, place: Place) => Statement;
  /** A stretch of a part's own line as a statement; the offsets count in its plain words. */
  readonly said: (part: Part, from?: number, to?: number) => Statement;
  /** What a text says as a slot: the statements that it is split into, that there is none, or that it is not known. */
  readonly slot: (part: Part, from: number, split?: (text: string) => readonly string[], to?: number) => Slot;
}

const questionId = /Q-?\d+/iu;

/** An empty reading. */
export function createReading(): Reading {
  const places = new Map<object, Place>();
  const statement = (text: string, place: Place): Statement => {
    const made = { text, origins: [] };
    places.set(made, place);
    return made;
  };
  const said = (part: Part, from = 0, to = part.words.length): Statement =>
    statement(part.nodes.length > 0 ? markedText(part.nodes, from, to) : part.words.slice(from, to), part.place);
  const slot: Reading['slot'] = (part, from, split = (text) => [text], to = part.words.length) => {
    const words = part.words.slice(from, to);
    const state = stateOf(words);
    if (state.state === 'unknown') return { state: 'unknown', question: questionId.exec(words)?.[0] ?? '' };
    if (state.state === 'none') {
      const at = state.reason === '' ? words.length : words.indexOf(state.reason);
      const end = words[at - 1] === '(' ? at + state.reason.length : words.length;
      return { state: 'none', reason: said(part, from + at, from + end) };
    }
    const whole = said(part, from, to).text;
    const texts = split(whole).filter((text) => text !== '');
    if (texts.length === 0) return { state: 'unknown', question: '' };
    return { state: 'stated', statements: texts.map((text) => statement(text, part.place)) };
  };
  return { places, statement, said, slot };
}
