import type { PackCheck } from '../parts.ts';
import { checkLexicons } from './lexicons.ts';
import { checkNames } from './names.ts';
import { checkNamedLists } from './named-lists.ts';
import { checkOrder } from './order.ts';
import { checkQueries } from './queries.ts';
import { checkQuestions } from './questions.ts';
import { checkRules } from './rules.ts';
import { checkSections } from './sections.ts';
import { checkSlots } from './slots.ts';
import { checkTexts } from './texts.ts';
import { checkUnfolding } from './unfolding.ts';
import { checkWords } from './words.ts';

/** Everything in which the files of a pack are held against each other. */
export const packChecks: readonly PackCheck[] = [
  checkOrder,
  checkNames,
  checkQuestions,
  checkSlots,
  checkRules,
  checkQueries,
  checkNamedLists,
  checkTexts,
  checkSections,
  checkUnfolding,
  checkLexicons,
  checkWords,
];

/** Those that look at each rule for itself, against the questions alone. */
export const ruleChecks: readonly PackCheck[] = [checkQueries, checkNamedLists, checkTexts];
