import { spacedWords } from '../../text/index.ts';
import { hasChapters, type Passage, type Role } from '../outline/index.ts';
import { affirmed } from './affirmed.ts';
import { firstClause } from './choice-name.ts';
import { mentions } from './mentions.ts';
import { signOf } from './sign-of.ts';
import type { Evidence, Weighing } from './types.ts';

const tick = /^[✅✔☑]\uFE0F?\s*(?=\S)/u;
/** More words than a name has tell what is done. */
const mostWords = 5;
/** What is ticked there is done, or good. */
const done = new Set<Role | undefined>([
  'tasks',
  'questions',
  'resolved',
  'scope',
  'pros',
  'constraints',
  'goals',
  'consequences',
  'tests',
]);

/** The only line of a note that opens with a tick: "✔ incremental, the last four days each night". */
export function* evidenceInTick(weighing: Weighing): Iterable<Evidence> {
  const { outline, words, options } = weighing;
  if (hasChapters(outline)) return;
  const [only, another] = outline.passages.filter(({ text }) => tick.test(text));
  if (!only || another || done.has(only.section.roles[0])) return;
  const said = affirmed(weighing, only.text.replace(tick, ''));
  const named = mentions(words, options, said).slice(0, 1);
  const name = firstClause(words, said) ?? '';
  const place: Pick<Passage, 'line' | 'column'> = only;
  if (named.length > 0) yield signOf(named, 'tick', 5, place);
  else if (name !== '' && spacedWords(name) <= mostWords)
    yield { options: [], text: name, line: only.line, column: only.column, by: 'tick', weight: 4 };
}
