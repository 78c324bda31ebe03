import type { Statement } from '../model/index.ts';
import { mergeOrigins } from './merge-origins.ts';

/** Sentences that say the same become one that keeps all their origins; the order is that of the first of each. */
export function mergeStatements(statements: readonly Statement[]): readonly Statement[] {
  const groups = new Map<string, Statement[]>();
  for (const statement of statements) {
    const group = groups.get(statement.text);
    if (group) group.push(statement);
    else groups.set(statement.text, [statement]);
  }
  return [...groups].map(([text, group]) => ({ text, origins: mergeOrigins(group.map(({ origins }) => origins)) }));
}
