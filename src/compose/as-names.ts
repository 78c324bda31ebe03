import { allMatches } from '../text/index.ts';
/** What would read as an id of the plan: `R2` of a storage, `Q1` of a year. */
const idLike = /(?<![\p{L}\p{N}_./-])(?:T\d+\.\d+|[CDRQ]\d+)(?![\p{L}\p{N}_/-]|\.[\p{L}\p{N}])/gu;
/** A body of JSON, in which other objects may stand. */
const body = /\{\s*"(?:[^{}]|\{[^{}]{0,400}\}){1,2000}\}/gu;
const inner = /(?<!^)\{[^{}]*\}/gu;
const keys = /"([^"{}]{1,80})"\s*:/gu;
/** How a statement of SQL begins. */
const statement =
  /^(?:INSERT INTO|CREATE [A-Z]+|ALTER [A-Z]+|DROP [A-Z]+|DELETE FROM|UPDATE|SELECT|TRUNCATE)\s(?=.*[\s(])/u;

/** The fields of a body of JSON, as names: `{ id, state }`. */
function fieldsOf(json: string): string {
  const names = allMatches(json.replace(inner, ''), keys).map(([, name]) => name);
  return names.length === 0 ? json : `\`{ ${names.join(', ')} }\``;
}

function plain(text: string): string {
  const words = text
    .replace(body, fieldsOf)
    .replace(statement, (verb) => `${verb.charAt(0)}${verb.slice(1).toLowerCase()}`);
  return words
    .split('`')
    .map((piece, at) => (at % 2 === 0 ? piece.replace(idLike, (name) => `\`${name}\``) : piece))
    .join('`');
}

/**
 * A person's text with what a plan may not hold as names: a body of JSON as the names of its fields, a statement of SQL in small
 * letters, and in code marks what would read as an id of the plan's own.
 */
export function asNames(text: string): string {
  return /[{"A-Z]/u.test(text) ? plain(text) : text;
}
