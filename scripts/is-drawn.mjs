import { createHash } from 'node:crypto';

/**
 * Whether a change is one of those that `npm run mutate -- extract:10:7:3` asks: one of three of each file, by a hash.
 *
 * @param change its file, its place with lines and columns that count from 0, and what it puts there
 * @param draw the seed, and of how many changes one is drawn
 */
export function isDrawn({ fileName, location, replacement }, { seed, share = 1 }) {
  const [file] = /src[\\/]extract[\\/].*/u.exec(fileName) ?? [];
  const change = JSON.stringify([seed, file?.replaceAll('\\', '/'), location, replacement]);
  return createHash('sha256').update(change).digest().readUInt32BE() % share === 0;
}
