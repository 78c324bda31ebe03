import type { Outline, Role } from '../outline/index.ts';
import { sentencesOf } from '../sentences.ts';
import type { Words } from '../words.ts';

/** Roles of sections that settle something, whatever the document says first. */
const settling = new Set<Role | undefined>(['decision', 'decisions']);

/** Whether a document without a decision says in its title or its first sentence that what it collects is not decided: "Ideas that are not decided yet". */
export function opensUnsettled({ passages, sections }: Outline, words: Words): boolean {
  const [first] = passages;
  if (sections.some(({ roles: [role] }) => settling.has(role))) return false;
  const title = sections.find(({ kind, level }) => kind === 'heading' && level === 1)?.raw ?? '';
  const said = first?.form === 'paragraph' ? sentencesOf(words, first)[0]?.text : '';
  return [title, said].some((text) => words.has('choice.unsettled', text));
}
