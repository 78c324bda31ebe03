import Mustache from 'mustache';
import type { TemplateSpans } from 'mustache';

/** One tag of a template, with what stands between a section's two ends. */
export interface Tag {
  readonly kind: 'name' | 'section' | 'inverted' | 'partial';
  readonly name: string;
  /** Where the tag starts and ends, as offsets. */
  readonly start: number;
  readonly end: number;
  readonly inside: readonly Tag[];
}

/** The tags of a template; texts and comments are left out. Throws what Mustache says of an unclosed tag. */
export function readTemplate(text: string): readonly Tag[] {
  return tagsOf(new Mustache.Writer().parse(text));
}

const kinds = new Map<string, Tag['kind']>([
  ['name', 'name'],
  ['&', 'name'],
  ['#', 'section'],
  ['^', 'inverted'],
  ['>', 'partial'],
]);

function tagsOf(spans: TemplateSpans): readonly Tag[] {
  return spans.flatMap((span): readonly Tag[] => {
    const [type, name, start, end, inside] = span;
    const kind = kinds.get(type);
    if (!kind) return [];
    return [{ kind, name, start, end, inside: Array.isArray(inside) ? tagsOf(inside) : [] }];
  });
}
