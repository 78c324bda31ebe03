import type { Outline } from '../outline/index.ts';
import type { Option } from '../options/types.ts';
import type { Words } from '../words.ts';

/** One sign that something was chosen. */
export interface Evidence {
  /** The options that it speaks for; empty where it names something that is none of them. */
  readonly options: readonly Option[];
  /** The name of the choice as this sign gives it. */
  readonly text: string;
  readonly line: number;
  readonly column: number;
  /** What kind of sign it is. */
  readonly by: string;
  /** How sure it is, 1 to 10; 14 where the document says of itself that this is settled. */
  readonly weight: number;
}

/** What the finders of evidence look at. */
export interface Weighing {
  readonly outline: Outline;
  readonly words: Words;
  readonly options: readonly Option[];
}
