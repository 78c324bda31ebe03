import type { Parts } from '../../pack/index.ts';
import { compare } from '../../text/index.ts';

/** A part of a pack as it holds after extending, and the file that it comes from. */
export interface PackPart {
  readonly kind: 'question' | 'rule' | 'slot' | 'gap' | 'words' | 'list' | 'section' | 'addition' | 'partial';
  readonly name: string;
  readonly file: string;
}

const nameOf = (path: string): string => path.replace(/^.*\//u, '').replace(/\.[a-z]+$/u, '');

/** Everything that a pack is made of: questions in their order, the rest by name. */
export function listParts(parts: Parts): readonly PackPart[] {
  const byId = new Map(parts.questions.map((one) => [one.value.id, one]));
  const { slots, gaps } = parts;
  const pathIn = (list: typeof slots.file, at: number): string => list.pathOf?.([at]) ?? list.path;
  return [
    ...parts.manifest.value.questions.flatMap((id): readonly PackPart[] => {
      const found = byId.get(id);
      return found ? [{ kind: 'question', name: id, file: found.file.path }] : [];
    }),
    ...slots.value.map(({ id }, at): PackPart => ({ kind: 'slot', name: id, file: pathIn(slots.file, at) })),
    ...gaps.value.map(({ key }, at): PackPart => ({ kind: 'gap', name: key, file: pathIn(gaps.file, at) })),
    ...parts.rules
      .map(({ file, value }): PackPart => ({ kind: 'rule', name: value.id, file: file.path }))
      .toSorted((a, b) => compare(a.name, b.name)),
    ...parts.lexicons.map(({ file, value }): PackPart => ({ kind: 'words', name: value.language, file: file.path })),
    ...parts.words.flatMap(({ file, value }) =>
      Object.keys(value).map((name): PackPart => ({ kind: 'list', name, file: file.path })),
    ),
    ...[...parts.sections].map(([path, text]): PackPart => ({ kind: 'section', name: nameOf(path), file: text.path })),
    ...parts.additions.map(({ within, path }): PackPart => ({ kind: 'addition', name: nameOf(within), file: path })),
    ...[...parts.partials].map(([path, text]): PackPart => ({ kind: 'partial', name: nameOf(path), file: text.path })),
  ];
}
