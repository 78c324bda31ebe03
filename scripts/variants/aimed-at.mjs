import { isSame } from '../is-same-match.mjs';
import { otherSign, signsOf } from './of-characters.mjs';
import { ofMarks } from './of-marks.mjs';
import { ofWords } from './of-words.mjs';

/** So often a text is changed until an expression and its change match otherwise. */
const tries = 250;

function matchOf(expression, text) {
  expression.lastIndex = 0;
  return expression.exec(text);
}

/** A text changed once or a few times. */
function otherText(text, drawn, signs, from) {
  let other = text;
  for (let left = 1 + drawn.below(3); left > 0; left -= 1) {
    const way = drawn.below(3) === 0 ? drawn.one(drawn.one([ofMarks, ofWords])) : undefined;
    other = (way ? way(other, drawn, from) : otherSign(other, drawn, signs)) ?? other;
  }
  return other.replaceAll('\n', ' ');
}

/**
 * A text of a document, and another in which a changed expression matches otherwise than the one that it stands for; nothing where none
 * was found. What the expression was tried on is changed until that is so.
 *
 * @param id the change
 * @param heard the expression, its changes by their ids, and what it was tried on
 * @param from other documents and known phrases, as for `Variants`
 */
export function aimedAt(source, id, { expression, changes, texts }, drawn, from) {
  const found = [...texts].filter((text) => text.trim() !== '' && text.length < 300 && source.includes(text));
  if (found.length === 0) return undefined;
  const signs = signsOf(expression);
  const plain = new RegExp(expression.source, expression.flags);
  const change = changes.get(id);
  for (let left = tries; left > 0; left -= 1) {
    const text = drawn.one(found);
    const other = otherText(text, drawn, signs, from);
    if (other.isWellFormed() && !isSame(matchOf(plain, other), matchOf(change, other))) return { text, other };
  }
  return undefined;
}
