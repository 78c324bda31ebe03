/**
 * A list as a person writes it: `a, b and c`. Where a part has a comma or is a whole clause, the parts are set apart by
 * semicolons instead. `and` is the pack's word.
 */
export function joinList(parts: readonly string[], and: string): string {
  if (parts.some((part) => part.includes(',') || part.split(' ').length > 6)) return parts.join('; ');
  const last = parts.at(-1);
  if (last === undefined) return '';
  return parts.length === 1 ? last : `${parts.slice(0, -1).join(', ')} ${and} ${last}`;
}
