import type { DrawnStep } from './flow-steps.ts';

/** A step of a diagram, and whether things are passed on in it or somebody asks for them. */
export interface MermaidStep extends DrawnStep {
  readonly flow: 'data' | 'request';
}

/** In letters: a longer line is no arrow between two names. */
const longestLine = 300;
const fewest = 2;
/** More steps are a map and no way. */
const most = 16;

const chart = /^\s*(?:graph|flowchart)\b/mu;
const sequence = /^\s*sequenceDiagram\b/mu;
const alias = /^\s*(?:participant|actor)\s+([\p{L}\p{N}_-]{1,40})\s+as\s+(\S.{0,60})$/u;
const message = /^\s*([\p{L}\p{N}_ -]{1,40}?)\s*-{1,2}(?:>{1,2}|[)x])\s*[+-]?([\p{L}\p{N}_ -]{1,40}?)\s*:\s*(\S.*)$/u;
/** A rhombus asks, and its arrows lead to what is done in either case. */
const rhombus = /[\p{L}\p{N}_]\{(?!\{)/u;
/** "A[Label]", "B((Label))", "C": an id, and what stands in the box of it. */
const node =
  /^([\p{L}\p{N}_-]{1,40}?)(?:(?:\[{1,2}[(/]?|\({1,2}\[?|\{\{|>)\s*"?([^\])}"]{1,80}?)"?\s*(?:[)/]?\]{1,2}|\]?\){1,2}|\}\}))?(?::::\w+)?$/u;
/** The arrow between two nodes, with what stands on it. */
const link =
  /\s*(?:<?-{2,3}\s*"?([^-|">][^|>"]{0,60}?)"?\s*-{2,3}>|<?(?:-{2,4}|={2,4}|-\.+-)>\s*(?:\|\s*"?([^|"]{1,60}?)"?\s*\|)?)\s*/u;

function plain(text: string): string {
  return text
    .replace(/\\n|<br\s*\/?>/giu, ' ')
    .replace(/["'`*]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

interface Edge {
  readonly from: string;
  readonly to: string;
  readonly said: string;
  readonly start: number;
}

/** Each line of a text, with where it begins. */
function linesOf(text: string): readonly { readonly line: string; readonly start: number }[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const one = { line, start };
    start += line.length + 1;
    return one;
  });
}

/** The arrows of a line such as `A[Web] -->|asks| B & C --> D`. */
function edgesIn(line: string, start: number, labels: Map<string, string>): readonly Edge[] {
  const parts = line.replace(/;\s*$/u, '').trim().split(link);
  const edges: Edge[] = [];
  const nodesOf = (part: string): readonly string[] =>
    part.split(/\s+&\s+/u).flatMap((one) => {
      const [, id, label] = node.exec(one.trim()) ?? [];
      if (id !== undefined && label !== undefined) labels.set(id, plain(label));
      return id ?? [];
    });
  // Between two nodes stand what an arrow says within it and behind it.
  for (let at = 0; at + 3 < parts.length; at += 3) {
    const said = plain(parts[at + 1] ?? parts[at + 2] ?? '');
    for (const from of nodesOf(parts[at] ?? ''))
      for (const to of nodesOf(parts[at + 3] ?? '')) edges.push({ from, to, said, start });
  }
  if (parts.length === 1) nodesOf(parts[0] ?? '');
  return edges;
}

function stepsOf(
  edges: readonly Edge[],
  labels: ReadonlyMap<string, string>,
  flow: MermaidStep['flow'],
): MermaidStep[] {
  if (edges.length < fewest || edges.length > most) return [];
  const name = (id: string): string => labels.get(id) ?? id;
  return edges.map(({ from, to, said, start }) => ({
    text: `${name(from)} → ${name(to)}${said === '' ? '' : `: ${said}`}`,
    start,
    by: 'mermaid',
    flow,
  }));
}

/**
 * The steps that a diagram in Mermaid draws: the arrows of a chart, the messages of a sequence. Of a chart that asks at its forks
 * there are none.
 *
 * @returns undefined where the text is no such diagram
 */
export function stepsInMermaid(text: string): readonly MermaidStep[] | undefined {
  const isSequence = sequence.test(text);
  if (!isSequence && !chart.test(text)) return undefined;
  const labels = new Map<string, string>();
  const lines = linesOf(text).filter(({ line }) => line.length <= longestLine && !/^\s*%%/u.test(line));
  if (!isSequence) {
    if (lines.some(({ line }) => rhombus.test(line))) return [];
    return stepsOf(
      lines.flatMap(({ line, start }) => edgesIn(line, start, labels)),
      labels,
      'data',
    );
  }
  for (const { line } of lines) {
    const [, id, label] = alias.exec(line) ?? [];
    if (id !== undefined && label !== undefined) labels.set(id, plain(label));
  }
  const edges = lines.flatMap(({ line, start }): readonly Edge[] => {
    const [, from, to, said] = message.exec(line) ?? [];
    return from === undefined || to === undefined || said === undefined ? [] : [{ from, to, said: plain(said), start }];
  });
  return stepsOf(edges, labels, 'request');
}
