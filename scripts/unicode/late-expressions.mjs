import { parseSync } from 'rolldown/utils';
import { inPieces } from './in-pieces.mjs';

/** The module that the pieces of classes are imported from. */
export const classesModule = 'unicode-classes';

/** All nodes of a tree with those that they stand in, innermost first. */
function* nodesIn(node, above = []) {
  yield { node, above };
  for (const [key, value] of Object.entries(node)) {
    for (const below of Array.isArray(value) ? value : [value])
      if (typeof below?.type === 'string') yield* nodesIn(below, [{ node, key }, ...above]);
  }
}

const isFunction = ({ node }) => /Function/u.test(node.type);

/** An expression that is made when it is met for the first time, in a variable of its own. */
function made({ regex }, name) {
  const { code, names } = inPieces(regex.pattern);
  return { code: `(${name} ??= RegExp(${code}, '${regex.flags}'))`, names };
}

/** A name that is nothing but the variable of an expression: declared once, and otherwise asked for. */
function usesOf(name, nodes) {
  const found = nodes.filter(({ node }) => node.type === 'Identifier' && node.name === name);
  const uses = found.filter(({ above: [{ node, key }] }) => {
    const isName = (node.type === 'MemberExpression' || node.type === 'Property') && !node.computed;
    return !(isName && !node.shorthand && (key === 'property' || key === 'key'));
  });
  const isPlain = ({ above: [{ node, key }] }) =>
    (node.type === 'MemberExpression' && key === 'object') ||
    (node.type === 'CallExpression' && key === 'arguments') ||
    node.type === 'ArrayExpression' ||
    (node.type === 'ConditionalExpression' && key !== 'test');
  const [declared, ...asked] = uses;
  return declared?.above[0].key === 'id' && asked.every(isPlain) ? asked : undefined;
}

/** What becomes of an expression that a module keeps under a name of its own. */
function ofModule({ node, above }, nodes) {
  const [{ node: variable }, { node: declaration }, around] = above;
  if (variable.type !== 'VariableDeclarator' || declaration.kind !== 'const' || around?.node.type !== 'Program')
    return [];
  const { name } = variable.id;
  const uses = usesOf(name, nodes);
  if (!uses) return [];
  const { code, names } = made(node, `${name}$`);
  const calls = uses.map(({ node: { end } }) => ({ start: end, end, code: '()' }));
  return [{ start: node.start, end: node.end, code: `() => ${code}`, names, variable: `${name}$` }, ...calls];
}

/** What becomes of one within a function; where it keeps its place in a text, each call needs its own. */
function ofFunction({ node }) {
  if (/[gy]/u.test(node.regex.flags)) return [];
  const variable = `expression${node.start}$`;
  return [{ start: node.start, end: node.end, ...made(node, variable), variable }];
}

/**
 * Lets a module make its regular expressions that name letters or numbers when it first needs them, of pieces that all share:
 * spelled out in each they are half of the code, and most are not needed in a run.
 *
 * @param code TypeScript
 * @returns the same, with what other places there are left as they are
 */
export function lateExpressions(code, path) {
  if (!code.includes('p{')) return code;
  const nodes = [...nodesIn(parseSync(path, code).program)];
  const changes = nodes
    .filter(({ node }) => node.type === 'Literal' && node.regex && inPieces(node.regex.pattern).names.length > 0)
    .flatMap((one) => (one.above.some(isFunction) ? ofFunction(one) : ofModule(one, nodes)))
    .sort((a, b) => b.start - a.start);
  if (changes.length === 0) return code;
  const text = changes.reduce(
    (before, { start, end, code: now }) => before.slice(0, start) + now + before.slice(end),
    code,
  );
  const names = [...new Set(changes.flatMap((change) => change.names ?? []))];
  const variables = changes.flatMap(({ variable }) => variable ?? []);
  return `import { ${names.join(', ')} } from '${classesModule}'; let ${variables.join(', ')}; ${text}`;
}
