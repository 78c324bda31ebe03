/** The time that a chat puts in front of what is said. */
const time = String.raw`[[(<]?\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:\s?[ap]m)?[\])>]?[\s,–-]*`;
const name = String.raw`\p{L}[\p{L}\d.'’_-]{1,19}(?:\s\p{Lu}[\p{L}.'’-]{0,19})?`;
/** "Ana: …", "**Ana**: …", "[10:02] ana: …", "<ana> …", also in a list or a quotation. */
const turn = new RegExp(
  String.raw`^(?:[-*>]\s+)?(?:\*\*)?(${time})?(?:\*\*)?(?:<@?(${name})>:?|@?(${name})(?:\s\([^()]{1,20}\))?(?:\*\*:|:\*\*|:))\s+(?=\S)`,
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
  const name = match?.[2] ?? match?.[3];
  if (!match || name === undefined) return undefined;
  return { name, timed: match[1] !== undefined || match[2] !== undefined, length: match[0].length };
}
