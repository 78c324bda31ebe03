/** Marks that people put for one another. */
const siblings = [
  [':', ' :', '：', ' –', ' —', ' -', ' →', ' ->', ' =', ',', ';', '.', ' |', ' /', '?', ' ='],
  [',', ';', ' and', ' or', ' /', '/', ' +', ' &', '、', ' |', ',,', '.', ' vs', ' vs.'],
  ['.', '!', '?', '。', '…', ';', '', '..', ':', '.)'],
];
const marks = /[:：→=,;、。.!?|/…]|(?<=\s)[-–—](?=\s)|->/gu;
const spaces = ['  ', '\t', '', '\u00A0', '\n', ' - ', ': ', ', '];
const pairs = [
  ['(', ')'],
  ['[', ']'],
  ['"', '"'],
  ["'", "'"],
  ['`', '`'],
  ['**', '**'],
  ['_', '_'],
  ['~~', '~~'],
  ['«', '»'],
  ['„', '“'],
  ['“', '”'],
  ['「', '」'],
  ['<', '>'],
  ['{', '}'],
  ['[', '](https://a.example/b)'],
];

/** The places in a text where an expression matches. */
const placesOf = (text, expression) =>
  [...text.matchAll(expression)].map(({ 0: { length }, index }) => [index, length]);

/** A text with another at one of its places. */
function put(text, places, drawn, other) {
  if (places.length === 0) return undefined;
  const [index, length] = drawn.one(places);
  const there = text.slice(index, index + length);
  return text.slice(0, index) + other(there) + text.slice(index + length);
}

/** A mark for another that people put there, twice, or not at all. */
function otherMark(text, drawn) {
  return put(text, placesOf(text, marks), drawn, (mark) => {
    const way = drawn.below(8);
    if (way === 0) return mark + mark;
    if (way === 1) return '';
    const group = siblings.filter((one) => one.includes(mark));
    return drawn.one(group.length > 0 ? drawn.one(group) : siblings[0]);
  });
}

function otherSpace(text, drawn) {
  return put(text, placesOf(text, /(?<=\S) (?=\S)/gu), drawn, () => drawn.one(spaces));
}

/** A mark between two words, where none stood. */
function moreMarks(text, drawn) {
  const mark = drawn.one(drawn.one(siblings));
  return put(text, placesOf(text, /(?<=[\p{L}\p{N})`]) (?=\S)/gu), drawn, () => `${mark} `);
}

/** Brackets, quotes or emphasis around a word, a few, or what stands behind the mark of an item. */
function wrapped(text, drawn) {
  const [open, close] = drawn.one(pairs);
  const what = drawn.one([
    /[\p{L}\p{N}][\p{L}\p{N}_.-]*/gu,
    /\p{L}[\p{L}\p{N}]* [\p{L}\p{N}]+/gu,
    /(?<=^[-*] |^\d+[.)] )\S.*$/gmu,
    /(?<=^[-*] |^\d+[.)] |^#+ )[^:\n–—(]+[^:\n–—(\s]/gmu,
    /(?<=: )\S[^\n.]*/gu,
  ]);
  return put(text, placesOf(text, what), drawn, (there) => open + there + close);
}

/** What stands in brackets or quotes without them. */
function unwrapped(text, drawn) {
  return put(text, placesOf(text, /[("`«„“[][^\n()"`«»„“”[\]]+[)"`»”“\]]|\*\*[^*\n]+\*\*/gu), drawn, (there) =>
    there.startsWith('**') ? there.slice(2, -2) : there.slice(1, -1),
  );
}

/** Ways to change the marks of a text. */
export const ofMarks = [otherMark, otherMark, otherSpace, moreMarks, wrapped, unwrapped];
