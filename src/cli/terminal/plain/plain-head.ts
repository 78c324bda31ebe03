import { shown } from '../draw/shown.ts';
import type { QuestionView } from '../types.ts';
import { words } from '../words.ts';

/** A part with where it was found, on one line, and the line of the brainstorm on the next. */
export function plainFound(
  text: string,
  line: number | undefined,
  { quote }: Pick<QuestionView, 'quote'>,
): readonly string[] {
  if (line === undefined) return [text];
  const quoted = quote(line);
  return [`${text}, ${words.line(line)}`, ...(quoted === undefined ? [] : [`     ${words.quoted(quoted)}`])];
}

/** Where the interview stands, and what is asked. */
export function plainHead({ place, question }: QuestionView): readonly string[] {
  return ['', words.place(place), shown(question.title)];
}
