import type { InterviewState } from '../../interview/index.ts';
import type { Answer, OpenQuestion, Origin, Slot, Statement } from '../../model/index.ts';
import type { Question } from '../../pack/index.ts';
import { shown } from './draw/shown.ts';
import { quoteOf } from './quote-of.ts';
import type { Scene } from './scene.ts';
import type { OpenView, Reply } from './types.ts';
import { words } from './words.ts';

/** Keeps what these replies would make of the interview, for the case that the program ends before they are given. */
export type KeepReplies = (replies: readonly Reply[]) => void;

/** An open question of the plan, with what can be done about it. */
export function viewOpen(open: OpenQuestion, state: InterviewState, scene: Scene, keep: KeepReplies): OpenView {
  const own = state.questions.filter(({ id }) => state.gaps?.of.get(id) === open.key);
  const settledBy = own.find(({ path }) => !state.answers.has(path)) ?? own[0];
  const raisedBy = raising(open, state, scene);
  // A gap is asked as long as its place in the plan is empty, whatever is said elsewhere.
  const byRule = open.question.origins.some(({ from }) => from === 'rule');
  const closing = byRule ? state.questions.find(({ closes }) => closes) : undefined;
  const settle = (text: string): readonly Reply[] =>
    closing ? [...close(closing, `${open.question.text} ${text}`, state), ...dropItself(open, raisedBy, state)] : [];
  return {
    id: open.id,
    text: shown(open.question.text),
    blocks: shown(open.blocks.text),
    because: open.question.origins.flatMap((origin) => describe(origin, scene)),
    leadsTo: settledBy ?? (byRule ? undefined : raisedBy),
    raisedBy,
    closing: closing && { settle, keep: (text) => keep(settle(text)) },
  };
}

type Places = Pick<InterviewState, 'questions' | 'answers'>;

/** The question of the interview whose answer brings an open question up: its rule says so, or the place that points to it. */
function raising(
  { key, question }: OpenQuestion,
  { questions, answers }: Places,
  { plan }: Scene,
): Question | undefined {
  const { contracts, schema, risks } = plan(answers);
  const pointing = [...contracts, ...schema, ...risks].filter((one) => pointsTo(Object.values(one), key));
  const origins = [...question.origins, ...pointing.flatMap((one) => originsIn(Object.values(one)))];
  const paths = origins.flatMap((origin) => ('path' in origin && origin.path !== undefined ? [origin.path] : []));
  return paths.flatMap((path) => questions.find((one) => one.path === path) ?? [])[0];
}

function pointsTo(parts: readonly (string | Statement | Slot)[], key: string): boolean {
  return parts.some(
    (part) => typeof part === 'object' && 'state' in part && part.state === 'unknown' && part.question === key,
  );
}

function originsIn(parts: readonly (string | Statement | Slot)[]): readonly Origin[] {
  return parts.flatMap((part) => (typeof part === 'object' && 'origins' in part ? part.origins : []));
}

/** The question that takes the answer is gone to, and answered with one item more. */
function close({ id, path }: Question, text: string, { answers }: Places): readonly Reply[] {
  const known = answers.get(path);
  const items = known?.type === 'items' ? known.value : [];
  return [
    { type: 'jump', id },
    { type: 'answer', answer: { type: 'items', value: [...items, { text }] } },
  ];
}

function bare(text: string): string {
  return shown(text)
    .replace(/[?？.\s]+$/u, '')
    .toLowerCase();
}

/** A question that is an item of an answer itself is open no more: its own question is gone to, and answered without it. */
function dropItself({ question }: OpenQuestion, raisedBy: Question | undefined, { answers }: Places): readonly Reply[] {
  const known = raisedBy && answers.get(raisedBy.path);
  if (!raisedBy || !known || known.type === 'text') return [];
  const itself = bare(question.text);
  const answer: Answer =
    known.type === 'items'
      ? { type: 'items', value: known.value.filter(({ text }) => bare(text) !== itself) }
      : {
          type: 'entries',
          value: known.value.filter(({ values }) => bare(String(values[nameField(raisedBy)] ?? '')) !== itself),
        };
  if (answer.value.length === known.value.length) return [];
  return [{ type: 'jump', id: raisedBy.id }, answer.value.length === 0 ? { type: 'none' } : { type: 'answer', answer }];
}

function nameField({ fields = [] }: Question): string {
  return fields.find(({ required }) => required)?.name ?? '';
}

/** Why a question is asked: what its rule is called, what made it fire, and the line of the brainstorm. */
function describe(origin: Origin, { pack, lines }: Scene): readonly string[] {
  if (origin.from !== 'rule') return [];
  const rule = pack.rules.find(({ id }) => id === origin.ruleId);
  const about = origin.record === undefined ? '' : `: ${shown(origin.record)}`;
  const quote = quoteOf(origin.line, lines);
  return [
    words.because(`${shown(rule?.title ?? origin.ruleId)}${about}`),
    ...(origin.line === undefined || quote === undefined ? [] : [`${words.line(origin.line)}: ${words.quoted(quote)}`]),
  ];
}
