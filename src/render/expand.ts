import Mustache from 'mustache';
import type { Pack } from '../pack/index.ts';
import { StrictContext } from './strict-context.ts';
import type { View } from './view/index.ts';

/** One section as Markdown in which tokens stand for all statements. */
export interface Skeleton {
  readonly file: string;
  readonly source: string;
}

/** Fills the section templates of a pack from a view. Throws at a tag or a partial that is not declared. */
export function expand(pack: Pick<Pack, 'sections' | 'partials'>, view: View): readonly Skeleton[] {
  const writer = new Mustache.Writer();
  const partial = (name: string): string => {
    const text = pack.partials.get(name);
    if (text === undefined) throw new Error(`Unexpected partial \`${name}\`, expected one of the pack's`);
    return text;
  };
  return pack.sections.map(({ file, text }) => {
    const context = new StrictContext(view);
    return { file, source: writer.render(text, context, partial, { escape: String }) };
  });
}
