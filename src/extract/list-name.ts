import type lexicon from '../../schemas/lexicon.schema.json';
import type { Role } from './outline/index.ts';

type Groups = Omit<(typeof lexicon)['properties'], 'language'>;
type InGroup<G extends keyof Groups> = `${G}.${keyof Groups[G]['properties'] & string}`;

/**
 * The name of a list of words, `group.name`: those that the lexicons of the built-in pack have in any language, and lists of
 * roles and numbers, of which no language need have all.
 */
export type ListName =
  | { [G in keyof Groups]: InGroup<G> }[keyof Groups]
  | `${'headings' | 'headings-alone' | 'labels'}.${Role}`
  | `option-names.${'ordinal' | 'cardinal'}-${number}`;
