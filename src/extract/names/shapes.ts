/** How a name is written. */
export type Shape = 'snake' | 'camel' | 'pascal' | 'kebab' | 'dotted' | 'upper' | 'word';

const shapes: readonly (readonly [Shape, RegExp])[] = [
  ['upper', /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/u],
  ['snake', /^_?[a-z][a-z0-9]*(?:_[a-z0-9]+)+$/u],
  ['pascal', /^(?=.*[a-z])[A-Z][A-Za-z0-9]*[a-z0-9][A-Z][A-Za-z0-9]*$|^[A-Z]{2,}[a-z][A-Za-z0-9]*$/u],
  ['camel', /^[a-z][a-z0-9]*[A-Z][A-Za-z0-9]*$/u],
  ['kebab', /^[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)+$/u],
  ['dotted', /^[A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*)+$/u],
  ['word', /^[A-Za-z][A-Za-z0-9]*$/u],
];

/** Shapes that only code gives to names. */
export const codeShapes: ReadonlySet<Shape | undefined> = new Set<Shape | undefined>([
  'snake',
  'upper',
  'pascal',
  'camel',
  'dotted',
]);

/** Most words, which have none of the other shapes. */
const plain = /^[A-Za-z][a-z0-9]*$/u;

/** The longest text that is still taken for a name. */
const longest = 80;

/** The way a text is written if it is one name, undefined if it is not. */
export function shapeOf(text: string): Shape | undefined {
  if (text.length > longest) return undefined;
  if (plain.test(text)) return 'word';
  return shapes.find(([, pattern]) => pattern.test(text))?.[0];
}

/** The words that a name is made of, in lower case: `orderItems`, `order_items` and `order-items` are the same. */
export function partsOf(name: string): readonly string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/gu, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== '');
}
