import type { Nodes } from 'mdast';
import { headingWords } from './heading-words.ts';
import type { Passage, Section } from './types.ts';

/** Collects sections and passages while the tree is walked. */
export interface Builder {
  readonly start: Section;
  readonly sections: Section[];
  readonly passages: Passage[];
  /** The section that the next passage falls into. */
  current: Section;
  /** The list item whose further paragraphs are being read. */
  item?: Passage | undefined;
}

/** An empty document's sections. */
export function createBuilder(): Builder {
  const start: Section = {
    heading: '',
    raw: '',
    kind: 'start',
    level: 0,
    line: 1,
    column: 1,
    children: [],
    passages: [],
    roles: [],
  };
  return { start, sections: [start], passages: [], current: start };
}

/** Closes every open section of this level or deeper. */
export function closeTo(builder: Builder, level: number): void {
  while (builder.current.level >= level && builder.current.parent) builder.current = builder.current.parent;
}

/** Opens a section below the nearest open one of a smaller level, and makes it the current one. */
export function openSection(builder: Builder, kind: Section['kind'], level: number, raw: string, node: Nodes): Section {
  closeTo(builder, level);
  const parent = builder.current;
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  const section: Section = {
    ...headingWords(raw),
    raw,
    kind,
    level,
    line,
    column,
    parent,
    children: [],
    passages: [],
    roles: [],
  };
  parent.children.push(section);
  builder.sections.push(section);
  builder.current = section;
  return section;
}

/** Puts a passage into the current section. */
export function addPassage(builder: Builder, passage: Omit<Passage, 'section'>): Passage {
  const { item } = builder;
  const part = item && passage.form !== 'item' ? { above: item, depth: item.depth + 1 } : {};
  const whole: Passage = { ...passage, ...part, section: builder.current };
  builder.current.passages.push(whole);
  builder.passages.push(whole);
  return whole;
}
