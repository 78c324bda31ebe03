import { isListed } from '../names/is-listed.ts';
import { partsOf } from '../names/shapes.ts';
import type { Stretch } from '../names/stretches.ts';
import type { Reading } from '../reading.ts';
import { isPartLabel } from './is-part-label.ts';
import type { Candidate } from './types.ts';
import { allMatches } from '../../text/index.ts';

const boxed = /[│┃|]\s*([^│┃|\n─┌└┐┘├┤]{2,40}?)\s*(?=[│┃|])/gu;
const participant = /^\s*(?:participant|actor|box)\s+(\w{1,40})(?:\s+as\s+(.{1,60}))?$/gmu;
const mermaidNode = /\b\w{1,30}(?:\[\(?|\(\[?|\{\{?|\[\[)"?([^\])}"\n]{2,60})"?(?:\)?\]|\]?\)|\}?\})/gu;
const declared =
  /^[ \t]*(?:export\s+)?(?:public\s+|abstract\s+)*(?:class|interface|service|object|module|protocol|trait)\s+([A-Z]\w{2,60})/gmu;
const goInterface = /^[ \t]*type\s+([A-Z]\w{2,60})\s+interface\b/gmu;

/** So far before a declaration the class that holds it is looked for. */
const reach = 2000;

/** Whether the last line before a declaration that stands less deep opens a class. */
function isWithin(text: string, index: number): boolean {
  const depth = text.slice(index).search(/\S/u);
  if (depth <= 0) return false;
  const lines = text.slice(Math.max(0, index - reach), index).split('\n');
  const opening = lines.findLast((line) => line.trim() !== '' && line.search(/\S/u) < depth);
  return opening !== undefined && /^\s*(?:export\s+)?(?:public\s+|abstract\s+)*class\b/u.test(opening);
}

/** Components in drawings: boxes of characters, nodes and participants of diagrams; and what code declares. */
export function* fromDiagram(reading: Reading, stretch: Stretch): Iterable<Candidate> {
  const { words } = reading;
  const { text, passage, form } = stretch;
  if (form !== 'code' || !passage) return;
  const candidate = (name: string, start: number, by: string, weight: number): Candidate => ({
    name: name.trim(),
    stretch,
    start,
    end: start + name.length,
    by,
    weight,
  });
  if (/[┌└│┃]|\+-{3}/u.test(text)) {
    for (const match of allMatches(text, boxed))
      for (const part of (match[1] ?? '').replace(/\s*[(（].*$/u, '').split(/\s[+&]\s|,\s/u))
        if (isPartLabel(words, part)) yield candidate(part, match.index + match[0].indexOf(part), 'drawn-box', 1);
  }
  if (/^\s*(?:graph|flowchart|sequenceDiagram|C4\w+)\b/mu.test(text)) {
    for (const match of allMatches(text, participant)) {
      const name = (match[2] ?? match[1] ?? '').replace(/<br\s*\/?>.*$/u, '').replace(/["']/gu, '');
      if (!words.has('names.actor', name)) yield candidate(name, match.index, 'diagram-participant', 1);
    }
    for (const match of allMatches(text, mermaidNode)) {
      const name = (match[1] ?? '').replace(/<br\s*\/?>.*$|\\n.*$/gu, '').trim();
      if (isPartLabel(words, name)) yield candidate(name, match.index, 'diagram-node', 1);
    }
  }
  for (const pattern of [declared, goInterface]) {
    for (const match of allMatches(text, pattern)) {
      // `class Meta:` within another class belongs to it.
      if (isWithin(text, match.index)) continue;
      const data = isListed(words, 'technical.data-parts', partsOf(match[1] ?? '').at(-1) ?? '');
      if (!data && stretch.role !== 'schema') yield candidate(match[1] ?? '', match.index, 'declaration', 1.05);
    }
  }
}
