import { array, record, string, union } from 'valibot';

/** `lexicon/<lang>.yaml`: its language, and groups of named lists of words. */
export const lexiconSchema = record(string(), union([string(), record(string(), array(string()))]));
