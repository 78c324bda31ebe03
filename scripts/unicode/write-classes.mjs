// Writes classes.json beside this file: what our regular expressions take for letters, numbers and scripts, as ranges. It is
// made once, of the Unicode of the Node that runs this, and kept: what a text means does not follow the version of Node.
//   node scripts/unicode/write-classes.mjs
import { writeFileSync } from 'node:fs';

const last = 0xffff;
const surrogates = { from: 0xd800, to: 0xdfff };

/** Blocks of scripts beyond the first plane, and there what is no letter counts as well: nobody tells them apart. */
const beyond = {
  L: ['\\u{10000}-\\u{1CBFF}', '\\u{1D400}-\\u{1D7CB}', '\\u{1E000}-\\u{1E95F}', '\\u{20000}-\\u{3FFFF}'],
  N: ['\\u{1D7CE}-\\u{1D7FF}'],
  'Script=Han': ['\\u{20000}-\\u{3FFFF}'],
};

const within = (unit, blocks) => blocks.some(([from, to]) => unit >= from && unit <= to);

/**
 * Where upper and lower case are told apart: in the alphabets of Europe. Elsewhere large and small letters take turns:
 * hundreds of ranges for what no text here is written in.
 */
const cased = [
  [0x41, 0x17f],
  [0x218, 0x21b],
  [0x370, 0x45f],
  [0x490, 0x491],
  [0x531, 0x587],
  [0xff21, 0xff5a],
];

/** Letters that are signs of mathematics, and what stands for a unit: no name is written with them. */
const signs = [[0x2070, 0x2182]];

/** Scripts whose own digits, signs and marks stand among their letters: there only what ends a sentence is no letter. */
const mingled = [
  [0xf8, 0x2ff],
  [0x370, 0x58f],
  [0x66e, 0x6ff],
  [0x700, 0xdff],
  [0xe80, 0x1fff],
  [0x2c00, 0x2dff],
  [0xa490, 0xabff],
  [0xfb00, 0xfdff],
];

const isSurrogate = (unit) => unit >= surrogates.from && unit <= surrogates.to;

/** Units for which something holds, as ranges. A gap between two of them may be passed over. */
function rangesOf(holds, passed = () => false) {
  const ranges = [];
  let open;
  for (let unit = 0; unit <= last; unit += 1) {
    if (isSurrogate(unit) || !(holds(unit) || (open && passed(unit)))) open = undefined;
    else if (open) {
      if (holds(unit)) open.to = unit;
    } else ranges.push((open = { from: unit, to: unit }));
  }
  return ranges;
}

const spelled = (unit) =>
  /[A-Za-z\d]/.test(String.fromCharCode(unit))
    ? String.fromCharCode(unit)
    : `\\u${unit.toString(16).toUpperCase().padStart(4, '0')}`;

const written = (ranges) =>
  ranges.map(({ from, to }) => (from === to ? spelled(from) : `${spelled(from)}-${spelled(to)}`)).join('');

const property = (name) => {
  const expression = new RegExp(`^\\p{${name}}$`, 'u');
  return (unit) => expression.test(String.fromCharCode(unit));
};

const isMark = property('M');
const isNothing = property('Cn');
const letter = property('L');
const upper = property('Lu');
const lower = property('Ll');
const ends = property('Terminal_Punctuation');
const number = property('N');

// A letter with its marks, and what may become one: a mark does not end a word, and each range costs time.
const letters = rangesOf(
  (unit) => letter(unit) && !within(unit, signs),
  (unit) => isMark(unit) || isNothing(unit) || (within(unit, mingled) && !ends(unit)),
);
const isLetter = (unit) => letters.some(({ from, to }) => unit >= from && unit <= to);

/** Up to the digits of Hindi, numbers are told from letters also where they stand among them. */
const lastDigit = 0x96f;

const classes = {
  L: letters,
  Lu: rangesOf((unit) => upper(unit) && within(unit, cased)),
  Ll: rangesOf((unit) => lower(unit) && within(unit, cased)),
  N: rangesOf((unit) => number(unit) && (unit <= lastDigit || !isLetter(unit))),
  ...Object.fromEntries(
    ['Han', 'Hiragana', 'Katakana', 'Hangul', 'Latin', 'Cyrillic', 'Thai'].map((script) => [
      `Script=${script}`,
      rangesOf(property(`Script=${script}`)),
    ]),
  ),
};

const texts = Object.entries(classes).map(([name, ranges]) => [
  name,
  [written(ranges), ...(beyond[name] ?? [])].join(''),
]);
writeFileSync(
  new URL('classes.json', import.meta.url),
  `${JSON.stringify({ unicode: process.versions.unicode, ...Object.fromEntries(texts) }, undefined, 2)}\n`,
);
