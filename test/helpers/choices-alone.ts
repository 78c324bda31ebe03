import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A note of which one statement may choose something, and what that is; empty where it chooses nothing. */
interface ChoiceAlone {
  readonly language: string;
  readonly statement: string;
  readonly source: string;
  readonly taken: string;
}

/**
 * What notes choose that weigh nothing, by languages: in `choices-alone.txt` a language and a title, a paragraph, and below it
 * statements of which each stands behind that paragraph in a note of its own, in front of each what is chosen by it.
 */
export function choicesAlone(): readonly ChoiceAlone[] {
  const text = readFileSync(join(import.meta.dirname, '../fixtures/choices-alone.txt'), 'utf8');
  return text
    .trim()
    .split('\n\n')
    .flatMap((block) => {
      const [head = '', told = '', ...statements] = block.split('\n');
      const [, language = '', title = ''] = /^# (\S+) (.*)$/u.exec(head) ?? [];
      return statements.map((line) => {
        const [taken = '', statement = ''] = line.split('| ');
        return { language, statement, source: `# ${title}\n\n${told}\n\n${statement}\n`, taken: taken.trim() };
      });
    });
}
