import { classes } from './classes.mjs';

/** A property, another escape, what opens or closes a class, or the rest up to one of these. */
const parts = /\\p\{(?<name>[^}]+)\}|\\.|[[\]]|[^\\[\]]+/gsu;

/** The name of the text that holds the ranges of a property: `Script=Han` is `$ScriptHan`. */
export const pieceName = (property) => `$${property.replace(/\W/gu, '')}`;

/**
 * The pattern of a regular expression as an expression of JavaScript that adds up its text.
 *
 * @returns with the names of the texts of which it needs the ranges
 */
export function inPieces(pattern) {
  const names = new Set();
  const pieces = [];
  let written = '';
  let isClass = false;
  for (const { 0: part, groups } of pattern.matchAll(parts)) {
    if (part === '[' || part === ']') isClass = part === '[';
    if (classes[groups.name] === undefined) written += part;
    else {
      const name = pieceName(groups.name);
      names.add(name);
      pieces.push(JSON.stringify(`${written}${isClass ? '' : '['}`), name);
      written = isClass ? '' : ']';
    }
  }
  return { code: [...pieces, JSON.stringify(written)].join(' + '), names: [...names] };
}
