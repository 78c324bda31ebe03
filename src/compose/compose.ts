import type { Answers, Plan } from '../model/index.ts';
import type { Pack } from '../pack/index.ts';
import { compare } from '../text/index.ts';
import { askQuestions } from './ask-questions.ts';
import { carryMitigations } from './carry-mitigations.ts';
import { changeSlots } from './change-slots.ts';
import { cleanAnswers } from './clean-answers.ts';
import { collectGaps } from './collect-gaps.ts';
import { dropRepeated } from './drop-repeated.ts';
import { emptyDraft } from './empty-draft.ts';
import { findTasks, type FindTasks } from './find-tasks.ts';
import { foldTasks } from './fold-tasks.ts';
import { gain } from './gain.ts';
import { gatherTasks } from './gather-tasks.ts';
import { keepDue } from './keep-due.ts';
import { leaveMoved } from './leave-moved.ts';
import { linkTasks } from './link-tasks.ts';
import { matchRule } from './match-rule.ts';
import { mergeDrafts } from './merge-drafts.ts';
import { numberContracts } from './number-contracts.ts';
import { numberRisks } from './number-risks.ts';
import { numberSchema } from './number-schema.ts';
import { numberTasks } from './number-tasks.ts';
import { orderTasks } from './order-tasks.ts';
import { resolveReferences } from './resolve-references.ts';
import { sayOnce } from './say-once.ts';
import { sayOpenly } from './say-openly.ts';
import { sceneOf } from './scene-of.ts';
import { settleFiles } from './settle-files.ts';
import { settleSlots } from './settle-slots.ts';
import { stateAnswers } from './state-answers.ts';
import { textOf } from './text-of.ts';
import { tidy } from './tidy.ts';
import type { Draft, Scene } from './types.ts';

/**
 * Makes the plan: what the answers say, and what the pack's rules bring for it. The same answers and pack give the same
 * plan, in whatever order the pack's rules were read. Throws only where the pack contradicts itself (a cycle of tasks, a
 * question that nobody asks), and names what does.
 */
export function compose(given: Answers, pack: Pack): Plan {
  const answers = { ...given, answers: dropRepeated(cleanAnswers(given.answers, pack.questions), pack.questions) };
  const { and = ',', joints = and, vague = '', asides = '', links = '' } = pack.phrases;
  const scene = sceneOf(answers, and, wordsIn(`${joints}|${vague}`), {
    asides: wordsIn(asides),
    links: wordsIn(links),
  });
  const draft = draftOf(pack, scene);
  const folded = gatherTasks(foldTasks(settleFiles(draft.tasks, scene), pack.phrases['noted'] ?? ''), scene.and);
  const find = findTasks(folded);
  const tasks = orderTasks(linkTasks(folded.tasks, find));
  const changes = {
    contracts: numberContracts(draft.contracts),
    schema: numberSchema(draft.schema),
    risks: numberRisks(carryMitigations(draft.risks, find)),
  };
  const plan: Plan = {
    title: titleOf(scene),
    slots: leaveMoved(slotsOf(answers, pack, draft, changes), folded.moved),
    ...changes,
    phases: numberTasks(tasks, pack.phases, draft.notes),
    questions: [],
  };
  const asked = withQuestions(plan, draft, { pack, scene, find });
  return sayOpenly(resolveReferences(asked, find), pack.phrases);
}

function draftOf(pack: Pack, scene: Scene): Draft {
  const rules = [...pack.rules].sort((a, b) => compare(a.id, b.id));
  const gained = rules.flatMap((rule) => matchRule(rule, scene)).map(gain);
  return keepDue(mergeDrafts([{ ...emptyDraft, statements: stateAnswers(pack, scene) }, ...gained]));
}

function slotsOf(
  answers: Answers,
  pack: Pack,
  draft: Draft,
  changes: Pick<Plan, 'contracts' | 'schema' | 'risks'>,
): Plan['slots'] {
  const settled = settleSlots(pack.slots, { ...draft, answers: answers.answers });
  const fromChanges = changeSlots(changes);
  const slots = [...settled].map(
    ([id, slot]) => [id, (slot.state === 'unknown' && fromChanges.get(id)) || slot] as const,
  );
  return sayOnce(new Map(slots), pack.slots);
}

function withQuestions(
  plan: Plan,
  draft: Draft,
  { pack, scene, find }: { readonly pack: Pack; readonly scene: Scene; readonly find: FindTasks },
): Plan {
  const idOf = new Map(plan.phases.flatMap((phase) => phase.tasks.map(({ key, id }) => [key, id] as const)));
  const closing = pack.questions.filter(({ closes }) => closes).flatMap(({ path }) => scene.subjects(path));
  const closed = closing.map(({ record }) => textOf(record, 'text'));
  const asking = { gaps: pack.gaps, scene, find, idOf, closed };
  return { ...plan, questions: askQuestions(draft.questions, collectGaps(plan), asking) };
}

function titleOf(scene: Scene): string {
  const [title] = [...scene.subjects('decision.title'), ...scene.subjects('decision.choice')];
  return tidy(textOf(title?.record, 'text'));
}

/** The words of a phrase of the pack that lists several. */
function wordsIn(phrase: string): readonly string[] {
  return phrase
    .split('|')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}
