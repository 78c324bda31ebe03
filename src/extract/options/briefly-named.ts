import { mentions } from '../choice/mentions.ts';
import { spacedWords } from '../../text/index.ts';
import type { Words } from '../words.ts';
import { namedAlone } from './named-alone.ts';
import { shortlyNamed } from './shortly-named.ts';
import type { Option } from './types.ts';

/** A sentence of more words says more than a name. */
const mostWords = 4;

/** Of so few words that nothing but the name can be meant: "Monthly, first Tuesday." */
const fewWords = 4;
/** What is joined to a name is named as well: "allauth + passkeys later". */
const moreWords = 7;

/** "Canary, with a way back", "Sidecar now, behind the interface": the name before a comma that what is behind it only works out. */
function ledName(words: Words, text: string): string | undefined {
  const [whole = '', name = ''] = /^([^,，:：;]{2,30}?)(?:[,，]|\s\+|\sw\/)\s*/u.exec(text) ?? [];
  const behind = text.slice(whole.length);
  const goesOn = (['choice.joint', 'choice.clause', 'sentence.reason'] as const).some(
    (list) => words.find(list, behind)?.start === 0,
  );
  const soon = words.findAll('option-names.soon', name).find(({ start, end }) => start > 0 && end === name.length);
  const said = soon ? name.slice(0, soon.start).trimEnd() : name;
  const count = spacedWords(text);
  const isJoined = /^\s(?:\+|w\/)/u.test(text.slice(name.length)) && count <= moreWords;
  const isBrief = isJoined || (/[.!。]\s*$/u.test(text) && count <= fewWords);
  return (goesOn || soon !== undefined || isBrief) && spacedWords(said) < mostWords ? said : undefined;
}

/** "Vue instead of Elm": the name in front of the words that put it over another of the options. */
function namedOver(words: Words, options: readonly Option[], text: string): Option | undefined {
  const over = words.find('choice.over', text);
  const first = over && namedAlone(options, text.slice(0, over.start));
  return first && mentions(words, options, text.slice(over.end)).some((other) => other !== first) ? first : undefined;
}

/** The option of which a sentence says nothing but the name, or the part of it that no other has: "Token bucket." for "Token bucket per key". */
export function brieflyNamed(words: Words, options: readonly Option[], text: string): Option | undefined {
  const whole = namedAlone(options, text) ?? namedOver(words, options, text);
  const brief = whole === undefined && /^[^:：,，;；]+[.!。]\s*$/u.test(text) && spacedWords(text) <= mostWords;
  const called = whole ?? (brief ? shortlyNamed(words, options, text) : undefined);
  const led = called ? undefined : ledName(words, text);
  return called ?? (led === undefined ? undefined : (namedAlone(options, led) ?? shortlyNamed(words, options, led)));
}
