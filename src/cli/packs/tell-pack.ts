import type { AnswersOrigin } from '../../model/index.ts';
import type { Pack } from '../../pack/index.ts';
import { say } from '../say.ts';

/** Says so where answers were made with another pack than the one that is used now, or with another state of it. */
export function tellPack(path: string, { pack: made }: AnswersOrigin, pack: Pack): void {
  if (made.sha256 === pack.sha256) return;
  const then = `${made.name} ${made.version}`;
  const now = `${pack.name} ${pack.version}`;
  if (made.name !== pack.name) say(`planwright: warning: ${path}: made with the pack ${then}, used with ${now}`);
  else if (made.version !== pack.version) say(`planwright: warning: ${path}: made with ${then}, brought up to ${now}`);
  else say(`planwright: warning: ${path}: made with another content of the pack ${now}; the plan may read otherwise`);
}
