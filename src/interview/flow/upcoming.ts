import type { Question } from '../../pack/index.ts';
import type { Interview, InterviewState, Stop } from './types.ts';

/**
 * The stops that are still to come, in question order, as things stand.
 *
 * Full: every question that is not settled. Express: the questions that offer a choice, to have it confirmed, those of
 * which something else is known than when they were answered, and those without an answer that an open question of the plan stands for. Several of one open question are one topic, until it
 * is expanded.
 */
export function upcoming(state: InterviewState): readonly Stop[] {
  const { questions, gaps, mode, changed, settled, answers, expanded } = state;
  const unsettled = questions.filter(({ id }) => !settled.includes(id));
  if (mode === 'full') return unsettled.map(stopAt);
  const alone = (question: Question): boolean => question.offers !== undefined || changed.includes(question.id);
  const missing = unsettled.filter((question) => !answers.has(question.path) && !alone(question));
  const topics = gaps && topicsOf(missing, gaps, answers);
  return unsettled.flatMap((question) => {
    if (alone(question)) return [stopAt(question)];
    if (!missing.includes(question)) return [];
    // Who wants to go through its questions is asked all of them, also when the first answer is enough for the plan.
    if (expanded.includes(gaps?.of.get(question.id) ?? '')) return [stopAt(question)];
    return topics ? stopOfTopic(question, topics.get(gaps?.of.get(question.id) ?? '')) : [stopAt(question)];
  });
}

function stopAt({ id }: Question): Stop {
  return { at: 'question', id };
}

type Topic = Extract<Stop, { at: 'topic' }>;

/** The topic itself in the place of its first question; the question where it has only this one. */
function stopOfTopic(question: Question, topic: Topic | undefined): readonly Stop[] {
  if (!topic) return [];
  if (topic.ids.length === 1) return [stopAt(question)];
  return topic.ids[0] === question.id ? [topic] : [];
}

/** The questions without an answer, by the open question of the plan that is asked because of them. */
function topicsOf(
  missing: readonly Question[],
  gaps: NonNullable<Interview['gaps']>,
  answers: InterviewState['answers'],
): ReadonlyMap<string, Topic> {
  const open = gaps.open(answers);
  const topics = new Map<string, Topic>();
  for (const { id } of missing) {
    const gap = gaps.of.get(id);
    if (gap !== undefined && open.has(gap))
      topics.set(gap, { at: 'topic', gap, ids: [...(topics.get(gap)?.ids ?? []), id] });
  }
  return topics;
}
