import type { AnswersOrigin } from '../model/index.ts';

type Fail = (message: string, keys: readonly (string | number)[]) => void;

function textsOf(value: unknown, names: readonly string[]): Readonly<Record<string, string>> | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const found: Record<string, string> = {};
  for (const [name, text] of Object.entries(value))
    if (names.includes(name) && typeof text === 'string') found[name] = text;
  return names.every((name) => found[name] !== undefined) ? found : undefined;
}

/** Reads which pack and which brainstorm the answers were made with. */
export function readOrigin(root: Readonly<Record<string, unknown>>, fail: Fail): AnswersOrigin | undefined {
  const pack = textsOf(root['pack'], ['name', 'version', 'sha256']);
  const brainstorm = textsOf(root['brainstorm'], ['name', 'sha256']);
  if (!pack) fail('Missing `pack` with name, version and sha256', ['pack']);
  if (root['brainstorm'] !== undefined && !brainstorm)
    fail('Unexpected value of `brainstorm`, expected name and sha256', ['brainstorm']);
  if (!pack) return undefined;
  const { name = '', version = '', sha256 = '' } = pack;
  return {
    pack: { name, version, sha256 },
    ...(brainstorm && { brainstorm: { name: brainstorm['name'] ?? '', sha256: brainstorm['sha256'] ?? '' } }),
  };
}
