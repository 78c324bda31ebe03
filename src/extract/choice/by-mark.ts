import { allMatches } from '../../text/index.ts';
import { isListed } from '../names/is-listed.ts';
import { isMarkAside } from '../options/is-mark-aside.ts';
import type { Option } from '../options/types.ts';
import type { Words } from '../words.ts';
import type { Evidence, Weighing } from './types.ts';

const ticks = /[✅✔☑🏆⭐👑🥇👈]/u;
const star = /^[^\p{L}\p{N}]*⭐/u;
/** Where more items than this open with a star, stars rate. */
const mostStars = 2;
/** What points at a name chooses it, whatever it says; a line between two arrows is a drawing. */
const points = /\S\s*(?:←|<-(?![->]))/u;
const crosses = /[❌✖✗🚫⛔]/u;

/** The words of a heading or item that are not the option's name: what stands in brackets, behind a dash, in front. */
function besideName(option: Option, raw: string): string {
  return raw.replace(option.name, ' … ');
}

function isRejected(words: Words, text: string): boolean {
  return crosses.test(text) || words.has('marks.rejected', text);
}

/** In letters: a clause that is longer says something else before its mark. */
const longestClause = 120;

/** "Once the pull request is approved", "slower than the preferred way" mark nothing: what stands behind such a word within its clause. */
function isOfAnother(words: Words, text: string, start: number): boolean {
  const clause = text
    .slice(Math.max(0, start - longestClause), start)
    .split(/[.;:,!?()。；：，]/u)
    .at(-1);
  return words.has('sentence.case-end', clause) || words.has('marks.compared', clause);
}

/** "Larch (my pick)", "Larch - our recommendation": what chooses where it stands alone behind a name. */
const aside = /[(（[]([^()（）[\]]{2,60})[)）\]]/gu;
const tail = /(?:\s[—–-]{1,2}|[:：])\s+([^—–]{2,40})$/u;

function choosesAside(words: Words, text: string): boolean {
  const last = tail.exec(text)?.[1];
  if (last !== undefined && isListed(words, 'marks.aside', last.trim())) return true;
  return allMatches(text, aside).some(([, inside = '']) => isMarkAside(words, inside));
}

/** Whether the words beside a name say that it won. */
export function saysChosen(words: Words, text: string): boolean {
  if (isRejected(words, text)) return false;
  if (choosesAside(words, text)) return true;
  return ticks.test(text) || words.findAll('marks.chosen', text).some(({ start }) => !isOfAnother(words, text, start));
}

/** "- [ ] A" and "- [x] B": the one box that is ticked. */
function* tickedBox(options: readonly Option[]): Iterable<Evidence> {
  const boxed = options.filter(({ passages: [first] }) => first?.checked !== undefined);
  const [only, another] = boxed.filter(({ passages: [first] }) => first?.checked === true);
  if (boxed.length < 2 || !only || another) return;
  yield { options: [only], text: only.name, line: only.line, column: only.column, by: 'ticked-box', weight: 6 };
}

/** The one option that is not struck out. */
function* leftByStrikes(options: readonly Option[]): Iterable<Evidence> {
  const [only, another] = options.filter(({ passages: [first] }) => first?.struck !== true);
  if (!only || another || options.length < 2 || only.by !== 'options-list') return;
  yield { options: [only], text: only.name, line: only.line, column: only.column, by: 'struck-item', weight: 4 };
}

/** A mark on the option itself: "(recommended)", "✅", "— chosen", "<- this one"; or told by the way it was introduced. */
export function* evidenceInMarks({ outline, words, options }: Weighing): Iterable<Evidence> {
  yield* tickedBox(options);
  yield* leftByStrikes(options);
  const rates = outline.passages.filter(({ text, form }) => form === 'item' && star.test(text)).length > mostStars;
  const ticked = options.filter((option) => option.headings.some((raw) => ticks.test(raw)));
  const pointed = options.filter((option) => option.headings.some((raw) => points.test(raw)));
  for (const option of options) {
    const { name: text, line, column } = option;
    const isPointed = options.length > 1 && pointed.length === 1 && pointed[0] === option;
    const marked = option.headings.find((raw) =>
      saysChosen(words, besideName(option, rates ? raw.replaceAll('⭐', '') : raw)),
    );
    // Where every option has a tick, it marks none.
    const alone =
      marked !== undefined && (!ticks.test(marked) || ticked.length < options.length || options.length === 1);
    if (isPointed || (marked !== undefined && alone))
      yield { options: [option], text, line, column, by: 'option-mark', weight: 8 };
    else if (option.told === 'chosen') yield { options: [option], text, line, column, by: option.by, weight: 4 };
  }
}
