/** Stands for `[[` of a rule's text while the text is filled: a private character, so that no answer can write one. */
export const referenceOpen = '\uE000';

/** Stands for `]]`. */
export const referenceClose = '\uE001';
