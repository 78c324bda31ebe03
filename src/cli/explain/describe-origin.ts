import type { Answer, Answers, Origin } from '../../model/index.ts';
import type { Pack, PlaybookRule } from '../../pack/index.ts';
import type { LineSource } from '../../report/index.ts';
import type { MadePlan } from './read-made-plan.ts';

/** An origin with all that is known of it: the brainstorm's line, the answer's value, what the rule says of itself. */
export function describeOrigin(origin: Origin, { answers, brainstorm }: MadePlan, pack: Pack): LineSource {
  const quoteOf = (line: number | undefined) => {
    const quote = line === undefined ? undefined : brainstorm?.lines[line - 1];
    return quote === undefined ? {} : { quote };
  };
  if (origin.from === 'pack') return origin;
  if (origin.from === 'brainstorm')
    return { ...origin, file: brainstorm?.path ?? answers.origin.brainstorm?.name ?? '', ...quoteOf(origin.line) };
  if (origin.from === 'answer') {
    const answer = answers.answers.get(origin.path);
    return answer === undefined ? origin : { ...origin, value: valueOf(answer) };
  }
  const rule = pack.rules.find(({ id }) => id === origin.ruleId);
  const { path, line, record } = origin;
  return {
    from: 'rule',
    id: origin.ruleId,
    title: rule?.title ?? '',
    reason: rule?.reason ?? '',
    cites: rule?.cites ?? [],
    ...(path === undefined
      ? { reads: readBy(rule, answers) }
      : { record: { path, name: record ?? '', ...(line !== undefined && { line }), ...quoteOf(line) } }),
  };
}

/** The answers that a rule about the whole plan names in its condition and in its texts. */
function readBy(rule: PlaybookRule | undefined, { answers }: Answers) {
  const said = JSON.stringify([rule?.given, rule?.adds]);
  return [...answers]
    .filter(([path]) => new RegExp(`\\b${path.replace('.', '\\.')}(?:_|\\b)`, 'u').test(said))
    .map(([path, { value }]) => {
      const line = [value].flat().find((each) => each.line !== undefined)?.line;
      return { path, ...(line !== undefined && { line }) };
    });
}

function valueOf(answer: Answer): string {
  if (answer.type === 'text') return answer.value.text;
  const own = answer.type === 'items' ? answer.value.map(({ text }) => text) : answer.value.map(({ values }) => values);
  if (own.length === 0) return 'none';
  return own.map((each) => (typeof each === 'string' ? each : Object.values(each).flat().join(', '))).join('; ');
}
