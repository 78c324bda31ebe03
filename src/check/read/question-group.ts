import { questionGroups } from '../contract.ts';
import { labelSays } from '../label-says.ts';
import type { Part } from './types.ts';

const longest = 8;
// "Business logic – who may export?": a plain name before a dash.
const dashed = /^([^?？.:]{3,60}?) [—–-] (.+)$/u;
// "(Business logic) Who may export?"
const bracketed = /^[([]([^)\]]{3,60})[)\]] ?[:：—–-]? ?(.+)$/u;
const none = { own: undefined, text: '' };

/** Which of the four groups a label names, and what is said behind it. Only what has no id can be one. */
export function questionGroup(part: Part): { readonly own: string | undefined; readonly text: string } {
  if (part.id !== '' || part.form === 'row' || part.form === 'cell') return none;
  const [, name = part.label, text = part.text] = part.label === '' ? (dashed.exec(part.text) ?? []) : [];
  const [, inBrackets, rest = ''] = part.label === '' ? (bracketed.exec(part.text) ?? []) : [];
  const group = inBrackets === undefined ? undefined : questionGroups.find((one) => labelSays(inBrackets, one));
  if (group) return { own: group.id, text: rest };
  if (name.endsWith('?') || name.split(' ').length > longest) return none;
  return { own: questionGroups.find((group) => labelSays(name, group))?.id, text };
}
