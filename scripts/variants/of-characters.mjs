/** What stands in an expression for itself, and what people type besides. */
const typed = [...' \t\u00A0aAzé0179.,:;!?-–—_/()[]{}<>"\'`*#|=→+%€&@。：（）「」'];

/** The signs that an expression names, and what people type. */
export function signsOf({ source }) {
  const plain = source.replaceAll(/\\[pPu]\{[^}]*\}|\\[a-zA-Z]|\(\?[:=!<]+/gu, '');
  return [...typed, ...plain.replaceAll('\\', '')];
}

/** A text with one sign more, less, another, or twice. */
export function otherSign(text, drawn, signs) {
  const at = drawn.below(text.length + 1);
  const [before, behind] = [text.slice(0, at), text.slice(at)];
  const sign = drawn.one(signs);
  const ways = [
    () => before + sign + behind,
    () => before + behind.slice(1),
    () => before + sign + behind.slice(1),
    () => before + behind.slice(0, 1) + behind,
    () => before,
    () => behind,
    () => `${before}${sign} ${behind}`,
    () => `${before} ${sign}${behind}`,
    () => before.replace(/\S+\s*$/u, '') + behind,
  ];
  return drawn.one(ways)();
}
