import { parseQuick } from '../../markdown/index.ts';
import { indexLines } from './line-index.ts';
import { readChanges } from './read-changes.ts';
import { readPhases } from './read-phases.ts';
import { readQuestions } from './read-questions.ts';
import { readRisks } from './read-risks.ts';
import { readSections } from './read-sections.ts';
import { readTasks } from './read-tasks.ts';
import type { Part, PlanDocument } from './types.ts';

/** Reads any Markdown as a plan: whatever it holds of the ten sections, in whatever form people and models write it. */
export function readDocument(source: string): PlanDocument {
  const tree = parseQuick(source);
  const { preamble, sections } = readSections(tree, indexLines(source));
  const partsOf = (number: number): readonly Part[] => sections.find((one) => one.number === number)?.parts ?? [];
  const phases = readPhases(partsOf(5));
  const { changes, shared } = readChanges(partsOf(3));
  return {
    source,
    tree,
    preamble,
    sections,
    phases,
    tasks: readTasks(partsOf(5), phases),
    changes,
    sharedFields: shared,
    risks: readRisks(partsOf(9)),
    questions: readQuestions(partsOf(10)),
  };
}
