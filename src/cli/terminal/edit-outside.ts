import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sanitize } from '../../text/index.ts';
import { words } from './words.ts';

/** What came of editing a text in another program: the text, or why there is none. */
export type Edited = { readonly text: string } | { readonly failed: string };

// Those that sit at the keyboard: what they type reaches the editor, and what it draws is not the program's own output.
const streams: [number, number, number] = [0, 2, 2];

/** The words of a command, as a shell splits them. */
function split(command: string): readonly string[] {
  const parts = command.match(/(?:"[^"]*"|'[^']*'|[^\s"'])+/gu) ?? [];
  return parts.map((part) => part.replace(/"([^"]*)"|'([^']*)'/gu, '$1$2'));
}

function editorOf({ VISUAL, EDITOR }: NodeJS.ProcessEnv): string {
  const usual = process.platform === 'win32' ? 'notepad' : 'vi';
  return [VISUAL, EDITOR].find((one) => one !== undefined && one.trim() !== '') ?? usual;
}

function stayAlive(): void {
  // Ctrl+C within the editor is the editor's.
}

/**
 * Has a text edited in the person's own editor: the only other program that is ever started, and only when they press
 * the key for it.
 *
 * @returns the text as it was saved; why there is none, where the editor did not start or ended with an error
 */
export function editOutside(text: string): Edited {
  const editor = editorOf(process.env);
  const [program = '', ...flags] = split(editor);
  const folder = mkdtempSync(join(tmpdir(), 'planwright-'));
  const file = join(folder, 'answer.md');
  process.on('SIGINT', stayAlive);
  try {
    writeFileSync(file, text === '' ? '' : `${text}\n`, { mode: 0o600 });
    const { error, status } = spawnSync(program, [...flags, file], { stdio: streams });
    if (error) return { failed: words.editor.missing(editor) };
    if (status !== 0) return { failed: words.editor.failed(editor) };
    return { text: sanitize(readFileSync(file, 'utf8')).trimEnd() };
  } finally {
    process.off('SIGINT', stayAlive);
    rmSync(folder, { recursive: true, force: true });
  }
}
