/** The time that a chat puts in front of what is said, or behind the name. */
const clock = String.raw`\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:\s?[ap]m)?`;
/** The day in front of it, as chats are exported: "12/03/24, ". */
const day = String.raw`(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?\s{1,2})?`;
const time = String.raw`[[(<]?${day}${clock}[\])>]?[\s,–-]*`;
const name = String.raw`\p{L}[\p{L}\d.'’_-]{1,19}(?:\s\p{Lu}[\p{L}.'’-]{0,19})?`;
/** "Ana: …", "**Ana** : …", "[10:02] ana: …", "<ana> …", "ana 10:02 …", also in a list or a quotation. */
const turn = new RegExp(
  String.raw`^(?:[-*>]\s+)?(?:\*\*)?(?:(${time})?(?:\*\*)?(?:<@?(${name})>:?|@?(${name})(?:\s\([^()]{1,20}\))?(?:\*\*\s{0,2}:|\s{0,2}:\*\*|\s{0,2}:))\s+|(${name})(?:\*\*)?\s+[[(]?${clock}[\])]?(?:\*\*)?(?:\s{0,2}[:–-]|\s)\s*)(?=\S)`,
  'u',
);

/** The opening of a line of a talk. */
export interface Turn {
  readonly name: string;
  /** Whether a time, or brackets around the name, show that this is a talk. */
  readonly timed: boolean;
  /** How many letters say who speaks. */
  readonly length: number;
}

/** Who speaks in a line, where it opens with a name as a talk is written down. */
export function turnIn(line: string): Turn | undefined {
  const match = turn.exec(line);
  const name = match?.[2] ?? match?.[3] ?? match?.[4];
  if (!match || name === undefined) return undefined;
  return {
    name,
    timed: match[1] !== undefined || match[2] !== undefined || match[4] !== undefined,
    length: match[0].length,
  };
}
