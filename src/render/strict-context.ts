import Mustache from 'mustache';
import { follow } from './follow.ts';

/** A plan of thousands of records opens some hundred thousand views. */
const mostViews = 5_000_000;

/**
 * What a tag sees. A name that nothing around it declares is an error, where Mustache itself would print nothing.
 * A view holds plain data: records without prototype, lists, tokens, yes and no.
 */
export class StrictContext extends Mustache.Context {
  /** How many views may still be opened, in this one and in all around it. */
  readonly #budget: { left: number };

  constructor(view: unknown, parent?: StrictContext, budget = { left: mostViews }) {
    super(view, parent);
    this.#budget = budget;
  }

  /** The context of a section's inside. Throws where lists within lists unfold into more than a plan can be. */
  override push(view: unknown): StrictContext {
    this.#budget.left -= 1;
    if (this.#budget.left < 0) throw new Error('Unexpected size, the section templates unfold into too much');
    return new StrictContext(view, this, this.#budget);
  }

  /** The value of a name, from the nearest view that declares it; throws where none does. */
  override lookup(name: string): unknown {
    if (name === '.') return this.view;
    const found = follow(this.view, name.split('.'));
    if (found) return found.value;
    if (this.parent) return this.parent.lookup(name);
    throw new Error(`Unexpected tag \`${name}\`, expected a name that the plan has there`);
  }
}
