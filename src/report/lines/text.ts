import { show } from '../show.ts';
import type { ExplainedLine, LineSource } from './types.ts';

/** A line of a plan with its sources, for a person. */
export function lineAsText({ plan, line, text, state, answers, brainstorm, sources }: ExplainedLine): string {
  const head = [`${show(plan)}:${line}`, `  ${show(text)}`];
  const found = sources.flatMap((source) => ['', ...describe(source, brainstorm)]);
  const rest =
    state === 'edited'
      ? ['', `edited by hand: ${show(answers)} gives no such line, so nothing stands behind it`]
      : found.length > 0
        ? found
        : ['', "the pack's own form: every plan has this line"];
  return `${[...head, ...rest].join('\n')}\n`;
}

function describe(source: LineSource, brainstorm: string | undefined): readonly string[] {
  if (source.from === 'brainstorm')
    return [`from the brainstorm, ${show(source.file)}:${source.line} (${source.path})`, ...quoted(source.quote)];
  if (source.from === 'answer') return [`from the answer ${source.path}`, ...quoted(source.value)];
  if (source.from === 'pack') return [`from the pack, ${source.file}: nothing answers it, so the plan asks`];
  const { id, title, reason, cites, record, reads = [] } = source;
  return [
    `from the playbook rule ${id}: ${show(title)}`,
    `  ${show(reason)}`,
    ...cites.map((cite) => `  Source: ${show(cite)}`),
    ...(record ? firedOn(record, brainstorm) : []),
    ...(reads.length > 0 ? [`  It looked at ${reads.map(placed).join(', ')}`] : []),
  ];
}

function firedOn(
  record: NonNullable<Extract<LineSource, { from: 'rule' }>['record']>,
  brainstorm: string | undefined,
): readonly string[] {
  const at = record.line === undefined || brainstorm === undefined ? '' : `, ${show(brainstorm)}:${record.line}`;
  return [
    `  It fired on ${record.path}: ${show(record.name)}${at}`,
    ...quoted(record.quote).map((line) => `  ${line}`),
  ];
}

function placed({ path, line }: { readonly path: string; readonly line?: number }): string {
  return line === undefined ? path : `${path} (line ${line})`;
}

function quoted(text: string | undefined): readonly string[] {
  return text === undefined || show(text) === '' ? [] : [`  > ${show(text)}`];
}
