import type { Finding } from '../finding.ts';
import type { Reading } from '../reading.ts';
import { assumptions } from './assumption.ts';
import { backfills } from './backfill.ts';
import { choices } from './choice.ts';
import { columns } from './column.ts';
import { compatibilities } from './compatibility.ts';
import { components } from './component.ts';
import { constraints } from './constraint.ts';
import { decisions } from './decision.ts';
import { dependencies } from './dependency.ts';
import { endpoints } from './endpoint.ts';
import { events } from './event.ts';
import { files } from './file.ts';
import { flags } from './flag.ts';
import { flows } from './flow.ts';
import { integrations } from './integration.ts';
import { metrics } from './metric.ts';
import { nongoals } from './nongoal.ts';
import { options } from './option.ts';
import { problems } from './problem.ts';
import { questions } from './question.ts';
import { rationales } from './rationale.ts';
import { risks } from './risk.ts';
import { rollouts } from './rollout.ts';
import { tables } from './table.ts';
import { tasks } from './task.ts';
import { tests } from './test.ts';
import { titles } from './title.ts';

/** Reads one kind of fact. */
export type Extractor = (reading: Reading) => Iterable<Finding>;

/** Every extractor, one a kind. */
export const extractors: readonly Extractor[] = [
  titles,
  problems,
  options,
  choices,
  decisions,
  rationales,
  constraints,
  assumptions,
  nongoals,
  risks,
  questions,
  endpoints,
  files,
  tables,
  columns,
  events,
  components,
  integrations,
  dependencies,
  flows,
  tasks,
  flags,
  metrics,
  backfills,
  compatibilities,
  rollouts,
  tests,
];
