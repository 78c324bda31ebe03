import { readFileSync } from 'node:fs';

const [opening, behind, telling] = ['~~~~~ document\n', '~~~~~ found\n', '~~~~~ tells'];

/** The documents of a file that is written as those in test/fixtures/short-readings. */
export function readDocuments(file) {
  const [, ...documents] = readFileSync(file, 'utf8').split(opening);
  return documents.map((one) => one.split(behind)[0]);
}

/** A document as it stands there, with what is found in it, and behind that the changes that it tells. */
export function shownDocument(source, found, told) {
  return `${opening}${source}${behind}${found}${telling} ${told.length}\n${told.map((one) => `${one}\n`).join('')}`;
}
