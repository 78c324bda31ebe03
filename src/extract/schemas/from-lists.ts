import { changeOf } from '../names/change-of.ts';
import { isListed } from '../names/is-listed.ts';
import { shapeOf } from '../names/shapes.ts';
import type { Stretch } from '../names/stretches.ts';
import type { Section } from '../outline/index.ts';
import { passagesBelow } from '../passages-below.ts';
import type { Reading } from '../reading.ts';
import type { Words } from '../words.ts';
import { spacedWords } from '../../text/index.ts';
import { describeColumn, isTyped } from './describe-column.ts';
import { opensColumns } from './from-columns.ts';
import { tableInHeading } from './from-rows.ts';
import type { TableSketch } from './types.ts';

/** What an item calls a table with a word for it: "`orders` table". */
const calling = /^["`'*]*([a-z_]\w{1,60})["`'*]*\s+\p{L}+\s*$/u;
const opening = /^\s*["“`'*]*([A-Za-z_][\w.]{1,60})["”`'*]*\s*(?:[(（][^)）]{0,200}[)）])?\s*(?:[:：—–]|-\s|->|→|$)/u;

/** In words: a heading that is longer speaks of tables. */
const longestHeading = 4;

/** "Entities", "Main entities", "New tables": names stand below, however they are written. */
function headsEntities(words: Words, heading: string): boolean {
  return spacedWords(heading) <= longestHeading && words.has('names.entities-heading', heading);
}

/** Whether the section lists tables: it is about data, and its heading names no table whose columns it would list. */
function listsTables(reading: Reading, section: Section): boolean {
  if (section.roles[0] !== 'schema' || opensColumns(reading, section)) return false;
  const { heading } = section;
  return headsEntities(reading.words, heading) || tableNamed(reading, heading) === undefined;
}

/** The table that a heading names, where it names one and not the whole ("Data model"). */
function tableNamed(reading: Reading, heading: string): string | undefined {
  const name = tableInHeading(reading, heading);
  return name !== undefined && !isListed(reading.words, 'headings.schema', heading) ? name : undefined;
}

/** The table that a heading below a section about data names: any name below "Entities". */
function nameBelow(reading: Reading, above: Section, heading: string): string | undefined {
  const isEntity = shapeOf(heading) === 'word' && headsEntities(reading.words, above.heading);
  return isEntity ? heading : tableNamed(reading, heading);
}

/** "The following tables hold prices:" above a list. */
function announcesTables({ words }: Reading, { kind, heading }: Section): boolean {
  return (kind === 'label' || kind === 'item') && words.has('names.tables-word', heading);
}

/** Whether a name is written as a table's: in code or bold, or as code writes names; any name below "Entities". */
function isNamed({ words }: Reading, stretch: Stretch, name: string): boolean {
  const shape = shapeOf(name);
  if (shape === 'dotted' || isListed(words, 'names.not-a-table', name)) return false;
  if (shape === 'snake' || shape === 'pascal') return true;
  if (words.find('technical.products', name)?.start === 0) return false;
  const isCode = stretch.codes.some(({ text }) => text === name);
  const marked = stretch.spans.some((span) => span.text.replace(/[:：]$/u, '') === name);
  return isCode || (marked && /^[a-z]/u.test(name)) || headsEntities(words, stretch.section.heading);
}

/** Tables that a section about data lists: headings of their own, or items that open with the name. */
export function* fromList(reading: Reading, stretch: Stretch): Iterable<TableSketch> {
  const { section, form, text, passage } = stretch;
  const sketch = (name: string, by: string, weight: number): TableSketch => {
    const offset = Math.max(0, text.indexOf(name));
    const change = changeOf(reading, text, offset, offset + name.length);
    return { name, stretch, offset, by, ...(change && { change }), columns: [], weight };
  };
  if (form === 'heading') {
    const name = section.parent && listsTables(reading, section.parent) ? nameBelow(reading, section.parent, text) : undefined;
    if (name !== undefined && !isListed(reading.words, 'names.not-a-table', name))
      yield sketch(name, 'schema-heading', 1);
    return;
  }
  const announced = announcesTables(reading, section);
  if (form !== 'item' || !passage || !(announced || (passage.depth === 0 && listsTables(reading, section)))) return;
  const name = opening.exec(text)?.[1] ?? (announced ? calling.exec(text)?.[1] : undefined);
  if (name === undefined || !isNamed(reading, stretch, name)) return;
  const note = text.slice(text.indexOf(name) + name.length);
  if (isTyped(reading.words, note.replace(/^[`"'”*:：\s]+/u, ''))) return;
  const parts = passagesBelow(reading.outline, passage);
  const columns = parts.flatMap((part) => {
    const column = opening.exec(part.text)?.[1] ?? '';
    return shapeOf(column) ? [describeColumn(reading.words, column, part.text.slice(column.length), 0)] : [];
  });
  yield { ...sketch(name, 'schema-list', 1), columns };
}
