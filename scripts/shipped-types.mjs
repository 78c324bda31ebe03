/** Packages whose declarations are copied into the package, by the name that they are imported by. */
export const shippedTypes = { mdast: '@types/mdast', unist: '@types/unist' };

/** Packages whose declarations whoever uses a door has already: remark stands on unified. */
export const hostTypes = ['unified'];
