import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isScalar, parseDocument, type Pair } from 'yaml';

const folder = join('templates', 'ten-section', 'lexicon');
const leading = 'en.yaml';
const words = { type: 'array', items: { type: 'string' } };

interface Named {
  readonly description?: string;
}

/**
 * The JSON Schema of a lexicon with the groups and lists that the built-in pack has in any language, so that an editor offers
 * them. What an English list or group is for stands above it as a comment. A pack may have others as well.
 */
export function knownLists(schema: object): object {
  const groups = new Map<string, Named & { readonly lists: Map<string, Named> }>();
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml') && name !== leading);
  for (const name of [leading, ...names.toSorted()])
    for (const group of pairsOf(parseDocument(readFileSync(join(folder, name), 'utf8')).contents)) {
      if (!isMap(group.value)) continue;
      const known = groups.get(nameOf(group)) ?? { ...describe(group, name), lists: new Map<string, Named>() };
      groups.set(nameOf(group), known);
      for (const list of pairsOf(group.value))
        if (!known.lists.has(nameOf(list))) known.lists.set(nameOf(list), describe(list, name));
    }
  const language = { type: 'string' };
  const known = [...groups].map(([name, { lists, ...told }]) => {
    const properties = Object.fromEntries([...lists].map(([list, said]) => [list, { ...said, ...words }]));
    return [name, { ...told, type: 'object', properties, additionalProperties: words }] as const;
  });
  return { ...schema, properties: { language, ...Object.fromEntries(known) } };
}

function pairsOf(node: unknown): readonly Pair[] {
  return isMap(node) ? node.items : [];
}

function nameOf({ key }: Pair): string {
  return String(isScalar(key) ? key.value : key);
}

/** The comment of a key of the leading lexicon. */
function describe({ key }: Pair, name: string): Named {
  const comment = name === leading && isScalar(key) ? key.commentBefore : undefined;
  return comment ? { description: comment.replaceAll(/\s+/gu, ' ').trim() } : {};
}
