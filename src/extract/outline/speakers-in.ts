/** The time that a chat puts in front of what is said. */
const time = String.raw`[[(<]?\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:\s?[ap]m)?[\])>]?[\s,–-]*`;
const name = String.raw`\p{L}[\p{L}\d.'’_-]{1,19}(?:\s\p{Lu}[\p{L}.'’-]{0,19})?`;
/** "Ana: …", "**Ana**: …", "[10:02] ana: …", "<ana> …", also in a list or a quotation. */
const turn = new RegExp(
  String.raw`^(?:[-*>]\s+)?(?:\*\*)?(${time})?(?:\*\*)?(?:<@?(${name})>:?|@?(${name})(?:\s\([^()]{1,20}\))?(?:\*\*:|:\*\*|:))\s+(?=\S)`,
  'u',
);

/** Of so many words is what one says; fields of a record have fewer. */
const wordsSaid = 3;

interface Turn {
  readonly name: string;
  readonly timed: boolean;
  readonly words: number;
}

/** What the word lists know of the names in front of a colon. */
export interface Naming {
  /** Whether some words name the role of what follows, so that nobody is called so. */
  readonly namesRole: (text: string) => boolean;
  /** Whether a word is how the author calls himself: "Me". */
  readonly isSelf: (text: string) => boolean;
}

function turnIn(line: string, { namesRole }: Naming): Turn | undefined {
  const match = turn.exec(line);
  const said = match?.[2] ?? match?.[3];
  if (!match || said === undefined || namesRole(said)) return undefined;
  const timed = match[1] !== undefined || match[2] !== undefined;
  if (!timed && !/^\p{Lu}/u.test(said)) return undefined;
  return { name: said, timed, words: line.slice(match[0].length).split(/\s+/u).length };
}

/** Whether lines in a row are what several people say, one after the other: one of them comes to speak again, or each at a time. */
function isTalk(run: readonly Turn[], { isSelf }: Naming): boolean {
  const names = new Set(run.map((one) => one.name));
  const long = run.reduce((sum, { words }) => sum + words, 0) / run.length >= wordsSaid;
  const again = names.size < run.length && run.length > 2;
  return names.size > 1 && long && (again || run.every(({ timed }) => timed) || [...names].some(isSelf));
}

/** The names of those who talk in a text: lines below each other open with them. */
export function speakersIn(source: string, naming: Naming): ReadonlySet<string> {
  const found = new Set<string>();
  let run: Turn[] = [];
  const close = (): void => {
    if (isTalk(run, naming)) for (const one of run) found.add(one.name);
    run = [];
  };
  for (const line of source.split('\n')) {
    const one = turnIn(line, naming);
    if (one) run.push(one);
    else if (line.trim() !== '' && !/^\s{2,}\S/u.test(line)) close();
  }
  close();
  return found;
}

/** How many letters of a text say who speaks; 0 where nobody is named. */
export function turnLength(speakers: ReadonlySet<string>, text: string): number {
  if (speakers.size === 0) return 0;
  const match = turn.exec(text);
  return match && speakers.has(match[2] ?? match[3] ?? '') ? match[0].length : 0;
}
