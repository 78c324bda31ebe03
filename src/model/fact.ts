/** Every kind of thing that can be found in a brainstorm, in the order in which reports group them. */
export const factKinds = [
  'title',
  'problem',
  'option',
  'choice',
  'decision',
  'rationale',
  'constraint',
  'assumption',
  'nongoal',
  'component',
  'endpoint',
  'event',
  'table',
  'column',
  'file',
  'integration',
  'dependency',
  'flow',
  'risk',
  'question',
  'task',
  'flag',
  'metric',
  'backfill',
  'compatibility',
  'rollout',
  'test',
] as const;

/** The kind of a fact, such as `constraint`. */
export type FactKind = (typeof factKinds)[number];

/** Whether the document says it outright, or it was concluded from its shape. */
export type Certainty = 'stated' | 'inferred';

/** A part of a structured fact: a word, a yes or no, or a list of words. */
export type FactValue = string | boolean | readonly string[];

/**
 * One thing found in a brainstorm, with the line it stands on. Nothing without a line is a fact.
 *
 * `data` holds the parts of structured kinds, all of them optional:
 * - option: `status` chosen | rejected | open, `number` ("B"), `called` ("Option B"), `within` (the first and last line in which it is called so, where letters start again), `matter` (what it is decided in, where that is another one than the plan's), `reason` (why it lost or won)
 * - choice: `option` (the name of the option that it takes, where there is one)
 * - decision: `topic`, `reason`, `built` (listed as something to be built)
 * - constraint: `functional` (met by building something)
 * - rationale: `speaks` for | against | beside (for what is decided in another matter)
 * - endpoint: `method`, `path`, `purpose`, `change`, `request`, `response`, `answers` (by status), `streams` (events of its answer), `breaking`
 * - table: `change`, `columns` (names), `indexes` (their columns), `constraints`, `purpose`
 * - column: `table`, `type`, `change`, `required`, `unique`, `indexed`, `default`, `references`, `onDelete`
 * - event: `change`, `purpose`, `producer`, `consumers`, `streamed` (part of an endpoint's answer)
 * - component: `change`, `purpose`, `responsibilities` (what its own list says), `external` (somebody else's product), `inside` (a class or the like within a program)
 * - file, flag: `change`, `purpose`; flag also `default`
 * - integration: `channel` notifications | email | workflow | jobs | events | auth | shared | external
 * - flow: `flow` data | request | sequence, `step` ("3")
 * - risk: `impact`, `mitigation`
 * - dependency: `names` (a line that only names what has to be there)
 * - compatibility: `about` versioning (asks for or refuses a new version) | window (says how long old and new stand side by side)
 * - question: `group` external | missing | business | data
 *
 * `change` is new | changed | removed | existing.
 */
export interface Fact {
  readonly kind: FactKind;
  /** Plain text without Markdown marks. */
  readonly text: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  /** The name of the extractor that found it, such as `decision-section`. */
  readonly by: string;
  readonly certainty: Certainty;
  readonly data?: Readonly<Record<string, FactValue>>;
}

/** What was found in one document. */
export interface Facts {
  /** The language most of it is written in, as a lexicon's file name: `en`, `de`, ... */
  readonly language: string;
  /** In source order, but that the surest choice comes first among the choices. */
  readonly facts: readonly Fact[];
}
