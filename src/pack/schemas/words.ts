import { array, record, string } from 'valibot';

/** `words.yaml`: lists of words that conditions of rules name as `$name`. */
export const wordsSchema = record(string(), array(string()));
