import { spacedWords } from '../../text/index.ts';
import type { Option } from '../options/types.ts';
import { contentWords } from './content-words.ts';
import { repeatedOption } from './repeated-option.ts';

/** Of so few words each counts: "The outbox it is." */
const curt = 6;

/** The one option that shares any word with a text of a few words. */
function hinted(options: readonly Option[], text: string): Option | undefined {
  if (spacedWords(text) > curt) return undefined;
  const said = contentWords(text);
  const [only, another] = options.filter(({ name }) => contentWords(name).some((word) => said.includes(word)));
  return another ? undefined : only;
}

/** The option whose name a text repeats in other order or form, where it is clearly one. */
export function echoedOption(options: readonly Option[], text: string): Option | undefined {
  return repeatedOption(options, text) ?? hinted(options, text);
}
