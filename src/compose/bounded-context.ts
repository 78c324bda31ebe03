import Mustache from 'mustache';

/** A text of a rule that opens more views than this says more than a plan can hold. */
const mostViews = 100_000;

/** What a tag of a rule's text sees. Throws where lists within lists unfold into too much. */
export class BoundedContext extends Mustache.Context {
  readonly #budget: { left: number };

  constructor(view: unknown, parent?: BoundedContext, budget = { left: mostViews }) {
    super(view, parent);
    this.#budget = budget;
  }

  /** The context of a section's inside. */
  override push(view: unknown): BoundedContext {
    this.#budget.left -= 1;
    if (this.#budget.left < 0) throw new Error('Unexpected size, a text of a rule unfolds into too much');
    return new BoundedContext(view, this, this.#budget);
  }

  /** The value of a name. What every object has is nothing that a record holds, and would end in Mustache's own memory. */
  override lookup(name: string): unknown {
    return name in {} ? undefined : super.lookup(name);
  }
}
