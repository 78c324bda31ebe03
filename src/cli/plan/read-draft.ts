import { existsSync } from 'node:fs';
import { parseAnswers } from '../../interview/index.ts';
import type { Answers } from '../../model/index.ts';
import type { Pack } from '../../pack/index.ts';
import { readText } from '../files/read-text.ts';
import { tellPack } from '../packs/tell-pack.ts';
import { PlanwrightError } from '../planwright-error.ts';

/**
 * The draft that an earlier sitting left, if there is one.
 *
 * @throws PlanwrightError where it was begun with another pack
 */
export function readDraft(path: string, pack: Pack): Answers | undefined {
  if (!existsSync(path)) return undefined;
  const { answers } = parseAnswers(readText(path).text, pack, path);
  if (!answers?.draft) return undefined;
  const { name } = answers.origin.pack;
  if (name !== pack.name)
    throw new PlanwrightError(`${path}: this draft was begun with the pack ${name}`, `go on with --pack ${name}`);
  tellPack(path, answers.origin, pack);
  return answers;
}
