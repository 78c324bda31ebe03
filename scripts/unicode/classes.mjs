import { readFileSync } from 'node:fs';

const { unicode: _version, ...ranges } = JSON.parse(readFileSync(new URL('classes.json', import.meta.url), 'utf8'));

/** The ranges of the properties that are spelled out, as they stand in a class. */
export const classes = ranges;
