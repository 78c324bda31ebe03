import { allMatches } from '../../text/index.ts';
import type { NumberPlace } from './number-places.ts';

/** "(4)": a number in brackets. */
const enclosed = /[(（](\d{1,2}[a-h]?)[)）]/gu;
/** "(1) and (3)": what lists reasons has more between its numbers. */
const sideBySide = /^[(（]\d{1,2}[a-h]?[)）]\s*(?:[,&+/]|\p{L}{1,3}\s)\s*[(（]\d/u;

/** "(2) and (4)": the numbers in brackets, but for those that count what a sentence lists, which begin with the first. */
export function enclosedNumbers(text: string): readonly NumberPlace[] {
  const all = allMatches(text, enclosed);
  const counts = all.findIndex(
    ({ 1: number = '', index }) => /^1[a-h]?$/u.test(number) && !sideBySide.test(text.slice(index)),
  );
  return (counts < 0 ? all : all.slice(0, counts)).map(({ 0: whole, 1: number = '', index }) => ({
    number,
    start: index,
    end: index + whole.length,
  }));
}
