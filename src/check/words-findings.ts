import { quote } from './quote.ts';
import type { PlanDocument, Section } from './read/types.ts';
import { scan } from './scan.ts';
import type { Finding } from './types.ts';

/** One finding for each place where an expression is found; `what` names it in the message. */
export function* wordsFindings(
  document: PlanDocument,
  expression: RegExp,
  what: string,
  within: (section: Section) => boolean = () => true,
): Generator<Finding> {
  for (const { match, place, section } of scan(document, expression)) {
    if (within(section)) yield { message: `Unexpected ${what} ${quote(match[0])}`, place };
  }
}
