import { createColors } from 'picocolors';
import { type Fact, type FactKind, factKinds, type FactValue } from '../../model/index.ts';
import { largest } from '../../text/index.ts';
import { count } from '../count.ts';
import { show } from '../show.ts';
import type { ReadDocument, ReportOptions } from '../types.ts';
import { wrap } from '../wrap.ts';

type Colors = ReturnType<typeof createColors>;

/** Facts grouped by kind, each with its line and how it was recognised, and what was looked for and not found: a piece each document. */
export function* factsAsText(
  documents: readonly ReadDocument[],
  { colors = false, width = Infinity }: ReportOptions,
): Iterable<string> {
  const paint = createColors(colors);
  for (const [at, document] of documents.entries())
    yield (at === 0 ? '' : '\n') + documentAsText(document, paint, width);
}

function documentAsText({ path, language, facts }: ReadDocument, paint: Colors, width: number): string {
  const digits = String(
    largest(
      facts.map((fact) => fact.line),
      0,
    ),
  ).length;
  const lines = [`${paint.bold(show(path))} (${show(language)}, ${count(facts.length, 'fact')})`];
  for (const kind of factKinds) {
    const found = facts.filter((fact) => fact.kind === kind);
    if (found.length === 0) continue;
    lines.push('', `${paint.bold(kind)} (${found.length})`);
    for (const fact of found) for (const line of factAsLines(fact, digits, paint, width)) lines.push(line);
  }
  const missing = factKinds.filter((kind) => !facts.some((fact) => fact.kind === kind));
  if (missing.length > 0) lines.push('', ...notFound(missing, width).map(paint.dim));
  return `${lines.join('\n')}\n`;
}

function factAsLines(fact: Fact, digits: number, paint: Colors, width: number): readonly string[] {
  const indent = ' '.repeat(digits + 4);
  const room = Math.max(20, width - indent.length);
  const [first = '', ...rest] = wrap(show(fact.text), room);
  const number = paint.cyan(String(fact.line).padStart(digits));
  const how = [...partsOf(fact), `${show(fact.by)}, ${fact.certainty}`].flatMap((text) => wrap(text, room));
  return [
    `  ${number}  ${first}`,
    ...rest.map((line) => indent + line),
    ...how.map((line) => indent + paint.dim(line)),
  ];
}

function partsOf({ data = {}, text }: Fact): readonly string[] {
  const parts = Object.entries(data).map(([name, value]) => [show(name), show(valueOf(value))] as const);
  const telling = parts.filter(([, value]) => value !== '' && value !== show(text));
  return telling.map(([name, value]) => `${name}: ${value}`);
}

function valueOf(value: FactValue): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'string' ? value : value.join(', ');
}

function notFound(kinds: readonly FactKind[], width: number): readonly string[] {
  return wrap(`looked for and not found: ${kinds.join(', ')}`, width);
}
