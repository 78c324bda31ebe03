import Mustache from 'mustache';

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

function follow(view: unknown, path: readonly string[]): { readonly value: unknown } | undefined {
  let value = view;
  for (const key of path) {
    if (!isRecord(value) || !Object.hasOwn(value, key)) return undefined;
    value = value[key];
  }
  return { value };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
