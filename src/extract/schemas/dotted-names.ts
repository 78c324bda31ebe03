import { allMatches } from '../../text/index.ts';
/** A name with an owner before a dot, `orders.state`, and where it stands. */
export interface DottedName {
  readonly owner: string;
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const dotted = /(?<![\w./])([A-Za-z_]\w{1,60})\.([a-z_]\w{1,60})(?!\w|[(/]|\.\w)/gu;

/** The names of a text that are written with their owner, from left to right: "`orders.state` and carts.owner_id". */
export function dottedNames(text: string): readonly DottedName[] {
  if (!text.includes('.')) return [];
  return allMatches(text, dotted).map(({ 0: whole, 1: owner = '', 2: name = '', index }) => ({
    owner,
    name,
    start: index,
    end: index + whole.length,
  }));
}
