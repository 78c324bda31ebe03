/** Packages whose declarations are copied into the package, by the name that they are imported by. */
export const shippedTypes = { mdast: '@types/mdast', unist: '@types/unist' };
