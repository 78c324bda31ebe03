/** What a document is made of, from the largest: blocks, lines, sentences or what stands between marks. */
const grains = [/\n{2,}/u, /\n/u, /(?<=[.;!?])\s/u, /(?<=[,:–])\s/u];

/** A text without each of its parts in turn, from the last. */
function* withoutOne(text, grain) {
  const parts = [...text.matchAll(new RegExp(grain, 'gu'))];
  const starts = [0, ...parts.map(({ 0: { length }, index }) => index + length)];
  for (const [at, start] of [...starts.entries()].toReversed()) {
    const end = starts[at + 1] ?? text.length;
    const left = `${(text.slice(0, start) + text.slice(end)).trimEnd()}\n`;
    if (left !== text && left.trim() !== '') yield left;
  }
}

/** The same document without what it does not need to stay what it is. */
export function shrunk(source, isStill, most = grains.length) {
  let text = source;
  for (const grain of grains.slice(0, most)) {
    for (let isLess = true; isLess;) {
      isLess = false;
      for (const less of withoutOne(text, grain)) {
        if (!isStill(less)) continue;
        text = less;
        isLess = true;
        break;
      }
    }
  }
  return text;
}
