import { quote } from './quote.ts';
import type { PlanDocument, Section } from './read/types.ts';
import { scan } from './scan.ts';
import type { Finding } from './types.ts';

/** One finding for each place where an expression is found outside of quotation marks; `what` names it in the message. */
export function* wordsFindings(
  document: PlanDocument,
  expression: RegExp,
  what: string,
  within: (section: Section) => boolean = () => true,
): Generator<Finding> {
  for (const { match, place, section, before } of scan(document, expression)) {
    if (within(section) && !isQuoted(before)) yield { message: `Unexpected ${what} ${quote(match[0])}`, place };
  }
}

// What is quoted is somebody else's wording: the brainstorm's, a message's, a button's.
const quotation = /“[^”]*”|«[^»]*»|„[^“”]*[“”]|"[^"]*"/gu;

function isQuoted(before: string): boolean {
  return /[“«„"]/u.test(before.replace(quotation, ''));
}
