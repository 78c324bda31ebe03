import { createHash } from 'node:crypto';

/** A place in one order of its parts, whoever tells it. */
const place = ({ column, line }) => ({ column, line });

/**
 * What a hash makes of a change and a seed.
 *
 * @param change its file, its place with lines and columns that count from 0, and what it puts there
 */
export function drawnHash({ fileName, location, replacement }, { seed }) {
  const [file] = /src[\\/](?:(?!src[\\/]).)*$/u.exec(fileName) ?? [];
  const { start, end } = location;
  const within = { start: place(start), end: place(end) };
  const change = JSON.stringify([seed, file?.replaceAll('\\', '/'), within, replacement]);
  return createHash('sha256').update(change).digest('hex');
}

/**
 * Whether a change is one of those that `npm run mutate -- extract:10:7:3` asks: one of three of each file, by a hash.
 *
 * @param draw the seed, and of how many changes one is drawn
 */
export function isDrawn(change, draw) {
  return Number.parseInt(drawnHash(change, draw).slice(0, 8), 16) % (draw.share ?? 1) === 0;
}
