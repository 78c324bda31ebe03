import { asSentence } from '../as-sentence.ts';
import type { FactKind } from '../../model/index.ts';
import type { Finding } from '../finding.ts';
import { withoutJoint } from '../names/without-joint.ts';
import { once } from '../once.ts';
import type { Outline, Passage } from '../outline/index.ts';
import type { Reading } from '../reading.ts';
import { weightOf } from '../sections-of.ts';
import { lineAt } from '../sentences.ts';
import { smallest } from '../../text/index.ts';
import type { ListName } from '../list-name.ts';

/** The parts of a statement "In the context of …, facing the need …, we decided …, to achieve …, accepting that …". */
const parts: readonly (readonly [list: ListName, kind: FactKind])[] = [
  ['y-statement.need', 'constraint'],
  ['y-statement.gain', 'rationale'],
  ['y-statement.price', 'risk'],
];
const lists: readonly ListName[] = ['y-statement.decided', ...parts.map(([list]) => list)];

/** A statement of this form is one sentence, however long. */
const longest = 2000;

/** Fewer letters say nothing. */
const shortest = 12;

/** Whether a document holds a statement of this form that may go on in paragraphs of their own. */
const opens = once((words: Reading['words']) =>
  once(({ passages }: Outline): boolean =>
    passages.some(({ text }) => text.length <= longest && words.find('y-statement.opening', text)?.start === 0),
  ),
);

/** The need stands before what was decided, gain and price behind it; in a paragraph of its own each opens it. */
function isInPlace(list: ListName, start: number, decided: number | undefined): boolean {
  return decided === undefined ? start === 0 : (list === 'y-statement.need') === start < decided;
}

/** What is left over where one part goes over into the next. */
const loose = /[\s,;:.—–-]+$/u;

function partsOf(reading: Reading, passage: Passage): readonly Finding[] {
  const { words } = reading;
  const { text, column } = passage;
  if (text.length > longest) return [];
  const decided = words.find('y-statement.decided', text);
  const whole = words.has('y-statement.opening', text) && decided !== undefined;
  const goesOn = parts.some(([list]) => words.find(list, text)?.start === 0) && opens(reading.words)(reading.outline);
  if (!whole && !goesOn) return [];
  const starts = lists.flatMap((list) => words.findAll(list, text).map(({ start }) => start));
  return parts.flatMap(([list, kind]): readonly Finding[] => {
    const part = words
      .findAll(list, text)
      .find(({ start }) => isInPlace(list, start, whole ? decided.start : undefined));
    if (part === undefined) return [];
    const next = smallest(
      starts.filter((start) => start > part.start),
      text.length,
    );
    const said = withoutJoint(words, text.slice(part.end, next).replace(loose, '')).replace(loose, '').trim();
    if (weightOf(said) < shortest) return [];
    const data = kind === 'rationale' ? { speaks: 'for' } : undefined;
    const at = { line: lineAt(passage, part.start), column };
    return [{ kind, text: asSentence(said), at, by: 'y-statement', ...(data && { data }) }];
  });
}

/** What statements of this form say beside their choice: the need as a demand, the gain as a reason, the price as a risk. */
export const yStatements = once((reading: Reading): readonly Finding[] =>
  reading.outline.passages
    .filter((passage) => passage.form !== 'code' && passage.form !== 'row' && reading.standing(passage) === 'own')
    .flatMap((passage) => partsOf(reading, passage)),
);
