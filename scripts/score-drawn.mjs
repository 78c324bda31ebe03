import { readFileSync } from 'node:fs';
import { isDrawn } from './is-drawn.mjs';

const fromZero = ({ line, column }) => ({ line: line - 1, column: column - 1 });
const found = new Set(['Killed', 'Timeout']);
const counted = new Set([...found, 'Survived', 'NoCoverage']);

/** How many of the changes that were asked were found, and between what the score lies (95 %). */
export function scoreOf(killed, asked, drawn) {
  const score = killed / asked;
  const around = 1.96 * Math.sqrt((score * (1 - score)) / asked);
  const [said, least, most] = [score, score - around, score + around].map((one) => (100 * one).toFixed(1));
  return `${killed} of ${asked} changes were found, ${drawn} were drawn: ${said} % (${least} to ${most})`;
}

/** What a report says of the changes that were drawn. */
export function scoreDrawn(file, draw) {
  const { files } = JSON.parse(readFileSync(file, 'utf8'));
  const drawn = Object.entries(files).flatMap(([fileName, { mutants }]) =>
    mutants.filter(({ location: { start, end }, replacement, status }) => {
      const location = { start: fromZero(start), end: fromZero(end) };
      return counted.has(status) && isDrawn({ fileName, location, replacement }, draw);
    }),
  );
  const killed = drawn.filter(({ status }) => found.has(status)).length;
  return scoreOf(killed, drawn.length, drawn.length);
}
