const hideCursor = '\u001B[?25l';

/** Lines as a prompt draws them, for one at whose end nothing is typed: the cursor is hidden. */
export function joinLines(...parts: readonly (readonly string[])[]): string {
  return `${parts.flat().join('\n')}${hideCursor}`;
}
