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

/** Where upper and lower case are told apart: the older half of the first plane and what Vietnamese and Greek have later. */
const cased = (unit) => unit < 0x530 || (unit >= 0x1e00 && unit < 0x2000) || unit >= 0xff00;

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
const upper = property('Lu');
const lower = property('Ll');

const classes = {
  // A letter with its marks, and what may become one: a mark does not end a word, and each range costs time.
  L: rangesOf(property('L'), (unit) => isMark(unit) || isNothing(unit)),
  Lu: rangesOf((unit) => cased(unit) && upper(unit)),
  Ll: rangesOf((unit) => cased(unit) && lower(unit)),
  N: rangesOf(property('N')),
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
