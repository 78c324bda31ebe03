import type { Plan, Slot, Statement } from '../model/index.ts';

type Change = (statement: Statement) => Statement;

/** The same plan with every statement in it changed by `change`, in the order in which the plan is read. */
export function mapStatements(plan: Plan, change: Change): Plan {
  const inSlot = (slot: Slot) => mapSlot(slot, change);
  return {
    title: plan.title,
    slots: new Map([...plan.slots].map(([id, slot]) => [id, inSlot(slot)])),
    contracts: plan.contracts.map((contract) => ({
      ...contract,
      name: change(contract.name),
      endpoint: inSlot(contract.endpoint),
      schema: inSlot(contract.schema),
      event: inSlot(contract.event),
      compatibility: inSlot(contract.compatibility),
      versioning: inSlot(contract.versioning),
    })),
    schema: plan.schema.map((each) => ({
      ...each,
      name: change(each.name),
      up: inSlot(each.up),
      down: inSlot(each.down),
      backfill: inSlot(each.backfill),
      impact: inSlot(each.impact),
    })),
    phases: plan.phases.map((phase) => ({
      ...phase,
      tasks: phase.tasks.map((task) => ({
        ...task,
        name: change(task.name),
        purpose: change(task.purpose),
        files: inSlot(task.files),
      })),
      notes: phase.notes.map(change),
    })),
    risks: plan.risks.map((risk) => ({
      ...risk,
      risk: change(risk.risk),
      impact: inSlot(risk.impact),
      mitigation: inSlot(risk.mitigation),
    })),
    questions: plan.questions.map((question) => ({
      ...question,
      question: change(question.question),
      blocks: change(question.blocks),
    })),
  };
}

function mapSlot(slot: Slot, change: Change): Slot {
  if (slot.state === 'stated') return { state: 'stated', statements: slot.statements.map(change) };
  return slot.state === 'none' ? { state: 'none', reason: change(slot.reason) } : slot;
}
