import Mustache, { type TemplateSpans } from 'mustache';

/** One tag of a text of the pack, with the tags between a section's two ends. */
export interface Tag {
  readonly kind: 'name' | 'section' | 'partial';
  readonly name: string;
  readonly inside: readonly Tag[];
}

const kinds = new Map<string, Tag['kind']>([
  ['name', 'name'],
  ['&', 'name'],
  ['#', 'section'],
  ['^', 'section'],
  ['>', 'partial'],
]);

/** The tags of a text, or what keeps it from being read. */
export function readTags(text: string): { readonly tags: readonly Tag[]; readonly error?: string } {
  try {
    return { tags: tagsOf(Mustache.parse(text)) };
  } catch (error) {
    return { tags: [], error: error instanceof Error ? error.message : String(error) };
  }
}

function tagsOf(spans: TemplateSpans): readonly Tag[] {
  return spans.flatMap(([type, name, , , inside]): readonly Tag[] => {
    const kind = kinds.get(type);
    return kind ? [{ kind, name, inside: Array.isArray(inside) ? tagsOf(inside) : [] }] : [];
  });
}
