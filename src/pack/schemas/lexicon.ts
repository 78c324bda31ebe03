import { array, objectWithRest, record, string } from 'valibot';

/** `lexicon/<lang>.yaml`: its language, and groups of named lists of words. */
export const lexiconSchema = objectWithRest({ language: string() }, record(string(), array(string())));
