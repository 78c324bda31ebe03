import type { Words } from '../words.ts';

/** How people number options: `2`, `B`, `IV`, `Б`, `二`, `甲`. */
export const optionNumber = String.raw`\d{1,2}[a-h]?|[A-H]\d?|[IVX]{1,4}|[АБВГДЕЖ]|一(?![旦般次直定些种種樣样起体體])|[二三四五六七八九]|十(?!分)|[甲乙丙丁]`;

const han = '一二三四五六七八九十';
const behind = new RegExp(String.raw`(?:^|[^\p{L}\p{N}]|第)\s*(${optionNumber})\s*$`, 'u');
const within = new RegExp(String.raw`(?:(?<![A-Za-z\p{Script=Cyrillic}\p{N}])|第)(${optionNumber})\s*$`, 'u');

/** A number or letter as it is compared: `二` and `2` are the same. */
export function plainNumber(number: string): string {
  const at = han.indexOf(number);
  return at >= 0 ? String(at + 1) : number.toUpperCase();
}

/** A place where the number of an option stands in front of the word for one: "B案", "2안", "第二方案". */
export interface NumberedPlace {
  readonly start: number;
  readonly end: number;
  readonly number: string;
}

/** The places where a number stands in front of the word for an option; `anywhere` also behind letters of scripts without spaces. */
export function numbersBefore(words: Words, text: string, anywhere: boolean): readonly NumberedPlace[] {
  return words.findAll('option-names.suffix', text).flatMap((word) => {
    const match = (anywhere ? within : behind).exec(text.slice(0, word.start));
    return match?.[1] ? [{ start: match.index, end: word.end, number: plainNumber(match[1]) }] : [];
  });
}
