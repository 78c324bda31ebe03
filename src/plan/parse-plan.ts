import { contract, type Part, type PlanDocument, readDocument, splitSentences } from '../check/index.ts';
import type { Place, Plan, Slot } from '../model/index.ts';
import { createReading, type Reading } from './create-reading.ts';
import { gatherParts } from './gather-parts.ts';
import { readContracts } from './read-contracts.ts';
import { readPhases } from './read-phases.ts';
import { readQuestions } from './read-questions.ts';
import { readRisks } from './read-risks.ts';
import { isSchemaChange, readSchema } from './read-schema.ts';
import { readSlot } from './read-slot.ts';
import { slotDemands } from './slot-demands.ts';

/** A plan that was read from Markdown. */
export interface ParsedPlan {
  readonly plan: Plan;
  /** Where each statement, task, phase, change, risk and question of the plan stands, by the object itself. */
  readonly places: ReadonlyMap<object, Place>;
  /** The keys of the tasks that are ticked. */
  readonly done: ReadonlySet<string>;
}

/**
 * Reads a plan from Markdown, whoever wrote it, into the model that plans are composed in. What a plan does not say is
 * an unknown slot without a question, an empty text or an empty list. Never throws for a document.
 *
 * A plan that planwright rendered is read as it was, but for what Markdown does not hold:
 * - origins and the title are gone, and ids stand for keys;
 * - texts are as they are shown: on one line, names in backticks, with the full stop that a sentence was given;
 * - where statements are joined (the summary, names of files, parts of a risk, what is not in a phase), they are cut at the ends of sentences,
 *   commas and semicolons; a statement that begins with "None:" or "Not stated:" is the state that this says;
 * - what all changes of section 3 say alike is theirs, with what its slot adds to that;
 * - what the templates do not show (a "none" of features, details or scope, or of section 3 beside changes) is not there.
 */
export function parsePlan(source: string): ParsedPlan {
  const document = readDocument(source.replace(/^\uFEFF/u, ''));
  const reading = createReading();
  const { phases, done } = readPhases(document, reading);
  const slots = readAllSlots(document, reading);
  const plan: Plan = {
    title: '',
    slots,
    contracts: readContracts(document, takeShared(document, slots), reading),
    schema: readSchema(partsOf(document, 4), reading),
    phases,
    risks: readRisks(document, reading),
    questions: readQuestions(document, reading),
  };
  return { plan, places: reading.places, done };
}

// What section 3 says of all changes, and no change by itself, is theirs and no slot of the section.
function takeShared({ changes }: PlanDocument, slots: Map<string, Slot>): ReadonlyMap<string, Slot> {
  const shared = contract.contractFields.flatMap(({ id }) => {
    const slot = slots.get(`contracts.${id}`);
    const isOwn = changes.some(({ fields }) => fields.has(id));
    return slot && changes.length > 0 && !isOwn ? [[id, slot] as const] : [];
  });
  for (const [id] of shared) slots.delete(`contracts.${id}`);
  return new Map(shared);
}

function partsOf({ sections }: PlanDocument, number: number): readonly Part[] {
  return sections.find((section) => section.number === number)?.parts ?? [];
}

function readAllSlots(document: PlanDocument, reading: Reading): Map<string, Slot> {
  const changes = new Set(document.changes.map(({ part }) => part));
  const slots = new Map<string, Slot>();
  for (const { number, name, demands } of slotDemands) {
    // "D1 before the worker", in section 8, is what that section says.
    const isOther = (part: Part): boolean => changes.has(part) || (number === 4 && isSchemaChange(part));
    for (const [id, found] of gatherParts(partsOf(document, number), demands, isOther)) {
      const slot = readSlot(found, reading, id === 'summary' ? splitSentences : undefined);
      if (slot) slots.set(`${name}.${id}`, slot);
    }
  }
  const [first] = partsOf(document, 9);
  if (document.risks.length === 0 && first) slots.set('risks.none', reading.slot(first, 0));
  return slots;
}
