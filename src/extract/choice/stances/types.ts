import type { Option } from '../../options/types.ts';

/** Options that a text names together, and where: "Kafka and the table". */
export interface Named {
  readonly options: readonly Option[];
  readonly start: number;
  readonly end: number;
}

/** What is said beside a name: in front of it and behind it, without what is said of others. */
export interface Beside {
  readonly before: string;
  readonly behind: string;
}
