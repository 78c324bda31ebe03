import type { OpenQuestion, QuestionGroup, Statement } from '../model/index.ts';
import type { Gap } from '../pack/index.ts';
import { assert } from '../text/index.ts';
import { fill } from './fill.ts';
import type { FindTasks } from './find-tasks.ts';
import { joinList } from './join-list.ts';
import type { DraftQuestion, Scene } from './types.ts';

const groups: readonly QuestionGroup[] = ['external', 'missing', 'business', 'data'];

/** What is needed to ask: the pack's gaps, the answers for their texts, and the tasks that wait with their ids. */
export interface Asking {
  readonly gaps: readonly Gap[];
  readonly scene: Scene;
  readonly find: FindTasks;
  readonly idOf: ReadonlyMap<string, string>;
  /** What was answered to open questions, each with the question's own words before it. */
  readonly closed: readonly string[];
}

/**
 * The open questions with their ids: those that rules bring, and one for each gap that something in the plan points to.
 * They stand in the order of section 10, group by group; only the pack's first gap, the choice itself, is always Q1.
 * A rule's question that holds back no task of this plan is not asked, nor one that is answered, unless a sentence points
 * to it. A key that no gap and no rule knows is a mistake
 * of the pack.
 */
export function askQuestions(
  drafts: readonly DraftQuestion[],
  wanted: ReadonlySet<string>,
  asking: Asking,
): readonly OpenQuestion[] {
  const due = drafts.filter((draft) => wanted.has(draft.key) || !isClosed(draft, asking));
  const fromRules = due.flatMap((draft) => asked(draft, asking));
  const known = new Set(fromRules.map(({ key }) => key));
  const gaps = new Map(asking.gaps.map((gap) => [gap.key, gap]));
  for (const key of wanted) assert(known.has(key) || gaps.has(key), `nothing asks the question "${key}"`);
  const fromGaps = asking.gaps.filter(({ key }) => wanted.has(key) && !known.has(key)).map((gap) => open(gap, asking));
  const first = asking.gaps[0]?.key;
  const placeOf = ({ key, group }: { readonly key: string; readonly group: QuestionGroup }) =>
    key === first ? -1 : groups.indexOf(group);
  return [...fromGaps, ...fromRules]
    .sort((a, b) => placeOf(a) - placeOf(b))
    .map((question, at) => ({ ...question, id: `Q${at + 1}` }));
}

function isClosed({ question }: DraftQuestion, { closed }: Asking): boolean {
  return closed.some((answer) => answer.startsWith(question.text) && answer.length > question.text.length);
}

type Unnumbered = Omit<OpenQuestion, 'id'>;

function open(gap: Gap, { scene }: Asking): Unnumbered {
  const view = Object.assign(Object.create(null), { plan: scene.plan });
  const state = (template: string): Statement => ({
    text: fill(template, view),
    origins: [{ from: 'pack', file: 'gaps.yaml' }],
  });
  return { key: gap.key, group: gap.group, question: state(gap.question), blocks: state(gap.blocks) };
}

function asked(draft: DraftQuestion, asking: Asking): readonly Unnumbered[] {
  const { key, group, question, blocks } = draft;
  if ('text' in blocks) return [{ key, group, question, blocks }];
  const ids = blocks.flatMap((pattern) => asking.find(pattern)).flatMap((task) => asking.idOf.get(task.key) ?? []);
  if (ids.length === 0) return [];
  const text = joinList([...new Set(ids)], asking.scene.and);
  return [{ key, group, question, blocks: { text, origins: question.origins } }];
}
