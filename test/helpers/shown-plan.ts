import type { ContractChange, Plan, Slot, Statement } from '../../src/model/index.ts';
import { splitSentences } from '../../src/check/index.ts';
import { markedText } from '../../src/plan/marked-text.ts';
import { createTokens, type Form } from '../../src/render/tokens.ts';
import { type contractParts, shareParts } from '../../src/render/view/share-parts.ts';

const said = (text: string): Statement => ({ text, origins: [] });

/** A statement as the templates show it. */
function shown({ text, origins }: Statement, form: Form = 'text'): Statement {
  const tokens = createTokens();
  tokens.hide({ text, origins }, form);
  return said(markedText(tokens.find(0).nodes));
}

function slotOf(slot: Slot, one: Form, many: Form, none: Form = 'sentence'): Slot {
  if (slot.state === 'unknown') return slot;
  if (slot.state === 'none') return { state: 'none', reason: shown(slot.reason, none) };
  const form = slot.statements.length === 1 ? one : many;
  return { state: 'stated', statements: slot.statements.map((statement) => shown(statement, form)) };
}

const fieldOf = (slot: Slot): Slot => slotOf(slot, 'sentence', 'sentence');

/** What of a plan is shown, as it is shown: what `parsePlan` says it cannot know is left out here. */
export function shownPlan(plan: Plan): Plan {
  const kinds = { tables: 'table', columns: 'column', indexes: 'index', constraints: 'constraint' } as const;
  const alike = new Map<string, Slot>(shareParts(plan.contracts));
  const slots = [...plan.slots].flatMap(([id, slot]): readonly (readonly [string, Slot])[] => {
    const stated = slot.state === 'stated';
    const kind = Object.entries(kinds).find(([name]) => id === `data.${name}`)?.[1];
    const beside = kind !== undefined && plan.schema.some((change) => change.kind === kind);
    if (/^decision\.(?:features|details|scope)$/u.test(id) && !stated) return [];
    if (id.startsWith('contracts.') && plan.contracts.length > 0 && (!stated || alike.has(id.slice(10)))) return [];
    if (beside && !stated) return [];
    if (/^data\.(?:migration|backfill|impact)$/u.test(id) && plan.schema.length > 0 && slot.state === 'none') return [];
    if (id === 'risks.none' && plan.risks.length > 0) return [];
    if (id === 'decision.summary' && slot.state === 'stated') {
      const text = slot.statements.map((statement) => shown(statement, 'sentence').text).join(' ');
      return [[id, { state: 'stated', statements: splitSentences(text).map(said) }]];
    }
    return [[id, fieldOf(slot)]];
  });
  const ids = new Map(plan.phases.flatMap(({ tasks }) => tasks.map(({ key, id }) => [key, id])));
  const questions = new Map(plan.questions.map(({ key, id }) => [key, id]));
  const asked = (slot: Slot): Slot =>
    slot.state === 'unknown' ? { state: 'unknown', question: questions.get(slot.question) ?? '' } : slot;
  // What all changes say alike is shown once, with what the section's slot states beside it.
  const part = (change: ContractChange, name: (typeof contractParts)[number]): Slot => {
    const [both, own] = [alike.get(name), plan.slots.get(`contracts.${name}`)];
    if (!both || own?.state !== 'stated') return asked(fieldOf(both ?? change[name]));
    if (both.state !== 'stated') return fieldOf(own);
    return fieldOf({ state: 'stated', statements: [...both.statements, ...own.statements] });
  };
  return {
    title: '',
    slots: new Map(slots.map(([id, slot]) => [id, asked(slot)])),
    contracts: plan.contracts.map((one) => ({
      key: one.id,
      id: one.id,
      name: shown(one.name, 'clause'),
      endpoint: part(one, 'endpoint'),
      schema: part(one, 'schema'),
      event: part(one, 'event'),
      compatibility: part(one, 'compatibility'),
      versioning: part(one, 'versioning'),
    })),
    schema: Object.values(kinds).flatMap((kind) =>
      plan.schema
        .filter((one) => one.kind === kind)
        .map((one) => ({
          key: one.id,
          id: one.id,
          kind,
          name: shown(one.name),
          up: asked(fieldOf(one.up)),
          down: asked(fieldOf(one.down)),
          backfill: asked(fieldOf(one.backfill)),
          impact: asked(fieldOf(one.impact)),
        })),
    ),
    phases: plan.phases.map((phase) => ({
      number: phase.number,
      name: phase.name,
      notes: splitSentences(phase.notes.map((note) => shown(note, 'sentence').text).join(' ')).map(said),
      tasks: phase.tasks.map((task) => ({
        key: task.id,
        id: task.id,
        phase: phase.number,
        name: shown(task.name, 'clause'),
        purpose: shown(task.purpose, 'sentence'),
        files: asked(slotOf(task.files, 'name', 'name')),
        after: task.after.flatMap((key) => ids.get(key) ?? []),
        owner: task.owner,
      })),
    })),
    risks: plan.risks.map((one) => ({
      key: one.id,
      id: one.id,
      risk: shown(one.risk, 'clause'),
      impact: asked(slotOf(one.impact, 'clause', 'clause', 'clause')),
      mitigation: asked(slotOf(one.mitigation, 'clause', 'clause', 'clause')),
    })),
    questions: (['external', 'missing', 'business', 'data'] as const).flatMap((group) =>
      plan.questions
        .filter((one) => one.group === group)
        .map((one) => ({
          key: one.id,
          id: one.id,
          group,
          question: shown(one.question),
          blocks: shown(one.blocks, 'sentence'),
        })),
    ),
  };
}
