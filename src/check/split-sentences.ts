import { allMatches, endsShortForm } from '../text/index.ts';

const end = /[.!?…]+["'”’»)\]]*(?=\s)|[。！？]+["'”’」』）]*/gu;

/** Splits running text into sentences. A full stop within a version, file name or abbreviation ends none. */
export function splitSentences(text: string): readonly string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const match of allMatches(text, end)) {
    const stop = match.index + match[0].length;
    if (/^[.…]/u.test(match[0]) && !endsHere(text, match.index, stop)) continue;
    sentences.push(text.slice(start, stop).trim());
    start = stop;
  }
  return [...sentences, text.slice(start).trim()].filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

function endsHere(text: string, dot: number, stop: number): boolean {
  if (endsShortForm(text.slice(0, dot))) return false;
  const after = /^\s+["'“‘«(]*(\S+)/u.exec(text.slice(stop, stop + 80))?.[1] ?? '';
  // A sentence begins in lower case only with a name: `orders-service`, `export_jobs`.
  return !/^\p{Ll}/u.test(after) || /[_\d/-]|\p{Ll}\p{Lu}|\.\p{L}/u.test(after);
}
