import { gapsSchema } from './gaps.ts';
import { lexiconSchema } from './lexicon.ts';
import { manifestSchema } from './manifest.ts';
import { migrationsSchema } from './migrations.ts';
import { phrasesSchema } from './phrases.ts';
import { questionSchema } from './question.ts';
import { ruleSchema } from './rule.ts';
import { slotsSchema } from './slots.ts';
import { wordsSchema } from './words.ts';

/** The shape of each kind of file of a pack, by the kind's name. */
export const packSchemas = {
  pack: manifestSchema,
  phrases: phrasesSchema,
  slots: slotsSchema,
  gaps: gapsSchema,
  question: questionSchema,
  lexicon: lexiconSchema,
  rule: ruleSchema,
  migrations: migrationsSchema,
  words: wordsSchema,
};
