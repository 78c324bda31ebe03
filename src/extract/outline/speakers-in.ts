import { spacedWords } from '../../text/index.ts';
import { turnIn, type Turn } from './turn-in.ts';

/** Of so many words is what one says; fields of a record have fewer. */
const wordsSaid = 3;

interface Said extends Turn {
  readonly words: number;
}

/** What the word lists know of the names in front of a colon. */
export interface Naming {
  /** Whether some words name the role of what follows, so that nobody is called so. */
  readonly namesRole: (text: string) => boolean;
  /** Whether a word is how the author calls himself: "Me". */
  readonly isSelf: (text: string) => boolean;
}

function saidIn(line: string, { namesRole }: Naming): Said | undefined {
  const turn = turnIn(line);
  if (!turn || namesRole(turn.name) || !(turn.timed || /^\p{Lu}/u.test(turn.name))) return undefined;
  return { ...turn, words: spacedWords(line.slice(turn.length)) };
}

/** Whether lines in a row are what several people say, one after the other: one of them comes to speak again, or each at a time. */
function isTalk(run: readonly Said[], { isSelf }: Naming): boolean {
  const names = new Set(run.map((one) => one.name));
  const long = run.reduce((sum, { words }) => sum + words, 0) / run.length >= wordsSaid;
  const again = names.size < run.length && run.length > 2;
  return names.size > 1 && long && (again || run.every(({ timed }) => timed) || [...names].some(isSelf));
}

/** The names of those who talk in a text: lines below each other open with them. */
export function speakersIn(source: string, naming: Naming): ReadonlySet<string> {
  const found = new Set<string>();
  let run: Said[] = [];
  const close = (): void => {
    if (isTalk(run, naming)) for (const one of run) found.add(one.name);
    run = [];
  };
  for (const line of source.split('\n')) {
    const one = saidIn(line, naming);
    if (one) run.push(one);
    else if (line.trim() !== '' && !/^\s{2,}\S/u.test(line)) close();
  }
  close();
  return found;
}
