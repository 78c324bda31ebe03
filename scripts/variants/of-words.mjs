const word = /[\p{L}\p{N}][\p{L}\p{N}'’_-]*/gu;
const forms = [/^\p{Lu}\p{Ll}/u, /^\p{Lu}+$/u, /^\p{Ll}/u, /^\p{N}/u, /./u];
const amounts = [
  '3',
  '12',
  '100',
  '5 %',
  '20 ms',
  '3.5',
  '€40',
  '1,000',
  '2',
  '2027',
  '10k',
  '14:30',
  'v2',
  '24/7',
  '1st',
];

const wordsOf = (text) => [...text.matchAll(word)];
const formOf = (text) => forms.findIndex((form) => form.test(text));

function replaced(text, { 0: { length }, index }, other) {
  return text.slice(0, index) + other + text.slice(index + length);
}

/** A word in capitals, with one or without. */
function otherCase(text, drawn) {
  const found = drawn.one(wordsOf(text));
  if (!found) return undefined;
  const [there] = found;
  const [first, rest] = [there.slice(0, 1), there.slice(1)];
  const up = first.toUpperCase();
  const ways = [first === up ? first.toLowerCase() + rest : up + rest, there.toUpperCase(), there.toLowerCase()];
  return replaced(text, found, drawn.one(ways));
}

/** A number with a digit more, with a letter, with a unit, or another. */
function otherNumber(text, drawn) {
  const found = drawn.one([...text.matchAll(/\d+/gu)]);
  if (!found) return undefined;
  const [there] = found;
  const ways = [`${there}0`, `${there}a`, `${there} %`, `${Number(there) + 1}`, 'B', '1', `${there}.5`, `${there}–9`];
  return replaced(text, found, drawn.one(ways));
}

function moreNumbers(text, drawn) {
  const found = drawn.one(wordsOf(text));
  if (!found) return undefined;
  const amount = drawn.one(amounts);
  return replaced(text, found, drawn.one([`${amount} ${found[0]}`, `${found[0]} ${amount}`, amount]));
}

function withoutWord(text, drawn) {
  const found = drawn.one([...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’_-]* /gu)]);
  return found && replaced(text, found, '');
}

/** A word of another document for one of the same form. */
function otherWord(text, drawn, { other }) {
  const found = drawn.one(wordsOf(text));
  if (!found) return undefined;
  const form = formOf(found[0]);
  const same = wordsOf(other()).filter(([there]) => formOf(there) === form);
  return same.length > 0 ? replaced(text, found, drawn.one(same)[0]) : undefined;
}

/** Two words of a line, each at the place of the other. */
function swapped(text, drawn) {
  const lines = text.split('\n');
  const at = drawn.below(lines.length);
  const words = wordsOf(lines[at]);
  if (words.length < 2) return undefined;
  const from = drawn.below(words.length - 1);
  const [a, b] = [words[from], words[from + 1 + drawn.below(words.length - from - 1)]];
  lines[at] = replaced(replaced(lines[at], b, a[0]), a, b[0]);
  return lines.join('\n');
}

/** A phrase that the program knows, before a word, behind one, or for one. */
function knownPhrase(text, drawn, { phrase }) {
  const found = drawn.one(wordsOf(text));
  if (!found) return undefined;
  const [there] = found;
  const known = phrase();
  return replaced(text, found, drawn.one([`${known} ${there}`, `${there} ${known}`, known, `${known}: ${there}`]));
}

/** A line that begins with a phrase that the program knows. */
function beginsKnown(text, drawn, { phrase }) {
  const found = drawn.one([...text.matchAll(/^(?:[-*] |\d+[.)] |#+ )?(?=\S)/gmu)]);
  const known = phrase();
  const opened = drawn.one([known, known.slice(0, 1).toUpperCase() + known.slice(1)]);
  return found && replaced(text, found, found[0] + opened + drawn.one([' ', ': ', ', ', ' – ']));
}

/** Ways to change the words of a text. */
export const ofWords = [
  otherCase,
  otherNumber,
  moreNumbers,
  withoutWord,
  otherWord,
  otherWord,
  swapped,
  knownPhrase,
  beginsKnown,
];
