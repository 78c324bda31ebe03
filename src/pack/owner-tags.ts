import type { PlaybookRule } from './types.ts';

/** `{{owners.coder}}` in a text of a rule: the owner of that name, as the packs above call it. */
const ownerTag = /\{\{\{?\s*owners\.([^{}]+?)\s*\}?\}\}/gu;

/** What a rule adds, with `written` of its name in the place of every tag that names an owner. */
export function ownerTags(adds: PlaybookRule['adds'], written: (name: string) => string): PlaybookRule['adds'] {
  const text = JSON.stringify(adds);
  if (!text.includes('owners.')) return adds;
  const inText = (name: string): string => JSON.stringify(written(String(JSON.parse(`"${name}"`)))).slice(1, -1);
  return JSON.parse(text.replace(ownerTag, (_, name: string) => inText(name)));
}
