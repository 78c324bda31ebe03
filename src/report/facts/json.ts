import type { Fact, FactValue } from '../../model/index.ts';
import { jsonPieces } from '../json-pieces.ts';
import type { ReadDocument } from '../types.ts';

/** Facts as the contract's JSON, schema version 1, in pieces. */
export function factsAsJson(documents: readonly ReadDocument[]): Iterable<string> {
  return jsonPieces({
    schemaVersion: 1,
    documents: documents.map(({ path, sha256, language, facts }) => ({
      path,
      sha256,
      language,
      facts: facts.map(factOf),
    })),
  });
}

// Parts of a fact that the contract promises beside its text, not only in `data`.
const lifted: Readonly<Record<string, readonly string[]>> = { option: ['status'], risk: ['impact', 'mitigation'] };

function factOf({ kind, text, line, column, endLine, by, certainty, data = {} }: Fact): Record<string, unknown> {
  const above: Record<string, FactValue | undefined> = {};
  for (const name of lifted[kind] ?? []) {
    above[name] = data[name];
  }
  const rest = Object.keys(data).length > 0 ? { data } : {};
  return { kind, text, line, column, endLine, by, certainty, ...above, ...rest };
}
