/** One line of a drawn tree: of folders, or of tables and their columns. */
export interface Branch {
  readonly name: string;
  /** What stands behind the name. */
  readonly note: string;
  /** Names of what it hangs on, outermost first. */
  readonly above: readonly string[];
  /** Whether a line was drawn to it. */
  readonly drawn: boolean;
  readonly offset: number;
  readonly line: string;
}

const twig = /^([\s│┃|├└┣┗╰─━`+-]*)(\S+)(.*)$/u;
const drawnTwig = /[├└┣┗╰─━]|[|`+]-/u;

/** Reads a text as a tree: by the lines drawn, or by indentation alone. */
export function readTree(text: string): readonly Branch[] {
  const branches: Branch[] = [];
  const open: { readonly name: string; readonly indent: number }[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    const [, prefix = '', name = '', note = ''] = line.length > 400 ? [] : (twig.exec(line) ?? []);
    if (name !== '') {
      while ((open.at(-1)?.indent ?? -1) >= prefix.length) open.pop();
      branches.push({
        name,
        note: note.trim(),
        above: open.map((one) => one.name),
        drawn: drawnTwig.test(prefix),
        offset,
        line,
      });
      open.push({ name, indent: prefix.length });
    }
    offset += line.length + 1;
  }
  return branches;
}
