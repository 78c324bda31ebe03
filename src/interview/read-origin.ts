import type { AnswersOrigin } from '../model/index.ts';
import { suggest } from '../pack/index.ts';
import { isRecord } from './is-record.ts';
import type { Wrong } from './read-item.ts';

/** Reads which pack and which brainstorm the answers were made with; undefined where the pack is not said. */
export function readOrigin(root: Readonly<Record<string, unknown>>, wrong: Wrong): AnswersOrigin | undefined {
  const pack = readTexts(root['pack'], 'pack', ['name', 'version', 'sha256'], wrong);
  const source = root['brainstorm'];
  const brainstorm =
    source === undefined || source === null ? undefined : readTexts(source, 'brainstorm', ['name', 'sha256'], wrong);
  return pack && { pack, ...(brainstorm && { brainstorm }) };
}

function readTexts<const Name extends string>(
  value: unknown,
  key: string,
  names: readonly Name[],
  wrong: Wrong,
): Record<Name, string> | undefined {
  if (!isRecord(value)) {
    wrong(`Missing \`${key}\` with ${names.join(', ')}`, [key]);
    return undefined;
  }
  for (const name of Object.keys(value))
    if (!(names as readonly string[]).includes(name))
      wrong(`Unexpected key \`${name}\` in \`${key}\`${suggest(name, names)}`, [key, name], true);
  const texts: Partial<Record<Name, string>> = {};
  for (const name of names) {
    const text = value[name];
    if (typeof text === 'string') texts[name] = text;
    else wrong(`Missing \`${name}\` in \`${key}\``, [key]);
  }
  return isComplete(texts, names) ? texts : undefined;
}

function isComplete<Name extends string>(
  texts: Partial<Record<Name, string>>,
  names: readonly Name[],
): texts is Record<Name, string> {
  return names.every((name) => texts[name] !== undefined);
}
