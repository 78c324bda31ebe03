import { record, string } from 'valibot';

/** `phrases.yaml`. */
export const phrasesSchema = record(string(), string());
