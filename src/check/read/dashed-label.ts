import type { Part } from './types.ts';

const dashed = /^(\p{L}[\p{L}/&-]*(?: [\p{L}/&-]+){0,4}) [—–-] (.+)$/u;

/** A part's label and text, where no colon but a dash stands between them: `Purpose — why`. */
export function dashedLabel({
  label,
  text,
  id,
  form,
}: Part): { readonly label: string; readonly text: string } | undefined {
  const [, name, rest] = label === '' && id === '' && form !== 'row' ? (dashed.exec(text) ?? []) : [];
  return name === undefined || rest === undefined ? undefined : { label: name, text: rest };
}
