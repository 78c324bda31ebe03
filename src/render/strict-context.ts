import Mustache from 'mustache';
import { follow } from './follow.ts';

/**
 * What a tag sees. A name that nothing around it declares is an error, where Mustache itself would print nothing.
 * A view holds plain data: records without prototype, lists, tokens, yes and no.
 */
export class StrictContext extends Mustache.Context {
  /** The context of a section's inside. */
  override push(view: unknown): StrictContext {
    return new StrictContext(view, this);
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
