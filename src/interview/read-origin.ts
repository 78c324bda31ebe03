import type { AnswersOrigin } from '../model/index.ts';
import { suggest } from '../pack/index.ts';
import { isRecord } from './is-record.ts';
import type { Wrong } from './read-item.ts';

/** Reads which pack and which brainstorm the answers were made with; undefined where the pack is not said. */
export function readOrigin(root: Readonly<Record<string, unknown>>, wrong: Wrong): AnswersOrigin | undefined {
  const { below, ...named } = isRecord(root['pack']) ? root['pack'] : { below: undefined };
  const said = isRecord(root['pack']) ? named : root['pack'];
  const pack = readTexts(said, 'pack', ['name', 'version', 'sha256'], wrong);
  const under = readBelow(below, wrong);
  const source = root['brainstorm'];
  const brainstorm =
    source === undefined || source === null ? undefined : readTexts(source, 'brainstorm', ['name', 'sha256'], wrong);
  return pack && { pack: { ...pack, ...(under.length > 0 && { below: under }) }, ...(brainstorm && { brainstorm }) };
}

/** The packs below, as `ten-section@1.0.0`. */
function readBelow(value: unknown, wrong: Wrong): readonly { readonly name: string; readonly version: string }[] {
  if (value === undefined) return [];
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.flatMap((one, at) => {
    const [, name, version] = /^(.+)@([^@]+)$/u.exec(String(one)) ?? [];
    if (name !== undefined && version !== undefined) return [{ name, version }];
    wrong(`Unexpected \`${String(one)}\`, expected a pack with its version`, ['pack', 'below', at]);
    return [];
  });
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
