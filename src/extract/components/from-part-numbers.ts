import { isListed } from '../names/is-listed.ts';
import { codeAt } from '../names/spans.ts';
import type { Stretch } from '../names/stretches.ts';
import type { Reading } from '../reading.ts';
import type { Candidate } from './types.ts';
import { allMatches } from '../../text/index.ts';

/** "MCP3208", "AS5600", "ESP32-S3": letters and figures as makers of parts number them. */
const numbered = /(?<![\p{L}\p{N}_./#-])\p{Lu}{2,4}\d{3,5}\p{Lu}{0,3}(?:-\p{Lu}\d)?(?![\p{L}\p{N}_]|[.-]\p{L})/gu;

/** The letters in front of the figures. */
const letters = /^\p{Lu}+/u;

/** Parts of hardware that a document calls by their makers' numbers. */
export function* fromPartNumbers({ words }: Reading, stretch: Stretch): Iterable<Candidate> {
  const { text, form, codes } = stretch;
  if (form === 'code') return;
  for (const { 0: name, index: start } of allMatches(text, numbered)) {
    const end = start + name.length;
    const isOfSeries = isListed(words, 'technical.numbered-series', letters.exec(name)?.[0]);
    if (isOfSeries || codeAt(codes, start, end) || isListed(words, 'technical.acronyms', name)) continue;
    yield { name, stretch, start, end, by: 'part-number', weight: 0.4 };
  }
}
