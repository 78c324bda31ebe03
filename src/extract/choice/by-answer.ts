import { spacedWords } from '../../text/index.ts';
import { answersTo } from '../outline/answers-to.ts';
import { answeredQuestion } from '../options/answered-question.ts';
import { nameKey } from '../options/same-name.ts';
import { sentencesOf } from '../sentences.ts';
import { affirmed } from './affirmed.ts';
import { choiceName, stating } from './choice-name.ts';
import type { Evidence, Weighing } from './types.ts';

/** As sure as a label; and where many questions are answered, the first of them leads if nothing else decides. */
const sureness = { own: 4, first: 2 };
/** In words: of what names no choice in other words. */
const longest = 8;

/** What the first of many answers takes, where it says that it takes something: "We should use larch." */
function* firstAnswer(weighing: Weighing): Iterable<Evidence> {
  const { outline, words } = weighing;
  const [passage] = [...answersTo(outline)][0]?.passages ?? [];
  const [sentence] = passage ? sentencesOf(words, passage) : [];
  const said = sentence ? affirmed(weighing, sentence.text) : '';
  const name = stating(words, said) && choiceName(words, said);
  if (!sentence || name === undefined || name === '' || spacedWords(name) > longest) return;
  const {
    line,
    passage: { column },
  } = sentence;
  yield { options: [], text: name, line, column, by: 'first-answer', weight: sureness.first };
}

/** What was answered to a question that set the options side by side. */
export function* evidenceInAnswer(weighing: Weighing): Iterable<Evidence> {
  const { words, outline, options } = weighing;
  yield* firstAnswer(weighing);
  const { taken, answer } = answeredQuestion(words)(outline) ?? {};
  const option = options.find(({ line, name }) => line === taken?.line && nameKey(name) === nameKey(taken.name));
  if (!option || !answer) return;
  const { line, column } = answer;
  yield { options: [option], text: option.name, line, column, by: 'answered-question', weight: sureness.own };
}
