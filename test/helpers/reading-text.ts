import type { Fact, Facts, FactValue } from '../../src/model/index.ts';

/** Where a fact stands: its line and column, and its last line where that is another. */
function placeOf({ line, column, endLine }: Fact): string {
  return `${line}:${column}${endLine === line ? '' : `-${endLine}`}`;
}

function shown(value: FactValue): string {
  return typeof value === 'object' ? value.map((one) => `[${one}]`).join(' ') : String(value);
}

/** Everything that is found in a document, for people and for a diff: a line for each fact, and below it what is known of it. */
export function readingText({ language, facts }: Facts): string {
  const lines = facts.flatMap((fact) => [
    `${fact.kind} ${placeOf(fact)} ${fact.text} (${fact.by}${fact.certainty === 'stated' ? '' : `, ${fact.certainty}`})`,
    ...Object.entries(fact.data ?? {}).map(([key, value]) => `    ${key}: ${shown(value)}`),
  ]);
  return [`language ${language}`, ...lines, ''].join('\n');
}
