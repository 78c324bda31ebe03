/** Thrown inside of the quick reading where a text is none of its plain forms; it never leaves `readQuick`. */
export const strange = new Error('not plain enough');
