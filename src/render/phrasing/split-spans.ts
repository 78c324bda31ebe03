import { allMatches } from '../../text/index.ts';
/** A stretch of a statement: words, or the inside of a code span. */
export interface Stretch {
  readonly code: boolean;
  readonly value: string;
}

/**
 * Cuts a line into words and code spans, by CommonMark's rule: a run of backticks closes at the next run of the same
 * length. Backticks that close nowhere, or that hold nothing, stay what they are. Linear in the length of the line.
 */
export function splitSpans(line: string): readonly Stretch[] {
  const runs = allMatches(line, /`+/gu);
  const closing = closingRuns(runs);
  const stretches: Stretch[] = [];
  let from = 0;
  for (let at = 0; at < runs.length; at += 1) {
    const open = runs[at];
    const close = runs[closing[at] ?? -1];
    if (!open || !close) continue;
    const value = line.slice(open.index + open[0].length, close.index).trim();
    if (value !== '') {
      if (open.index > from) stretches.push({ code: false, value: line.slice(from, open.index) });
      stretches.push({ code: true, value });
      from = close.index + close[0].length;
    }
    at = closing[at] ?? at;
  }
  if (from < line.length) stretches.push({ code: false, value: line.slice(from) });
  return stretches;
}

/** For each run of backticks, which later run has the same length: read from the end, in one pass. */
function closingRuns(runs: readonly RegExpExecArray[]): readonly (number | undefined)[] {
  const next = new Map<number, number>();
  const closing: (number | undefined)[] = [];
  for (let at = runs.length - 1; at >= 0; at -= 1) {
    const length = runs[at]?.[0].length ?? 0;
    closing[at] = next.get(length);
    next.set(length, at);
  }
  return closing;
}
