import type { Pack } from '../../pack/index.ts';
import { follow } from '../follow.ts';
import { readTemplate } from './read-template.ts';
import type { Tag } from './read-template.ts';

/** Something wrong in a template: which file, where, and what. */
export interface Flaw {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly message: string;
}

/** What a tag may see: from the outermost to the innermost, the same view as it is in several plans. */
export type Frames = readonly (readonly unknown[])[];

/** A template on its way through its partials. */
interface Walk {
  readonly pack: Pick<Pack, 'partials'>;
  /** The files entered so far: a partial that is among them would never end. */
  readonly trail: readonly string[];
}

/** Holds every tag of a template, and of the partials in it, against what is there to be named. */
export function* walkTemplate(file: string, text: string, frames: Frames, walk: Walk): Generator<Flaw, void> {
  let tags: readonly Tag[];
  try {
    tags = readTemplate(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const at = Number(/ at (\d+)$/u.exec(message)?.[1] ?? 0);
    yield { file, start: at, end: at, message: message.replace(/ at \d+$/u, '') };
    return;
  }
  yield* walkTags(file, tags, frames, { ...walk, trail: [...walk.trail, file] });
}

function* walkTags(file: string, tags: readonly Tag[], frames: Frames, walk: Walk): Generator<Flaw, void> {
  for (const tag of tags) {
    const { kind, name, start, end, inside } = tag;
    if (kind === 'partial') {
      yield* walkPartial(file, tag, frames, walk);
      continue;
    }
    const values = lookUp(name, frames);
    if (!values) {
      yield { file, start, end, message: `Unexpected tag \`${name}\`, expected a name that the plan has there` };
    } else if (kind === 'name' && values.some((value) => typeof value === 'object')) {
      yield { file, start, end, message: `Unexpected tag \`${name}\`, expected the name of a text, not of a part with names` };
    } else if (kind === 'section') {
      const held = values.flat().filter(Boolean);
      const within = held.filter((value) => typeof value === 'object' || typeof value === 'string');
      // A section that no specimen opens, such as a reason where there never is one, shows nothing of its inside.
      if (held.length > 0) yield* walkTags(file, inside, within.length > 0 ? [...frames, within] : frames, walk);
    } else yield* walkTags(file, inside, frames, walk);
  }
}

function* walkPartial(file: string, { name, start, end }: Tag, frames: Frames, walk: Walk): Generator<Flaw, void> {
  const text = walk.pack.partials.get(name);
  const path = `partials/${name}.md`;
  if (text === undefined) {
    yield { file, start, end, message: `Unexpected partial \`${name}\`, expected one of the pack's` };
  } else if (walk.trail.includes(path)) {
    yield { file, start, end, message: `Unexpected partial \`${name}\`, expected none that leads back to itself` };
  } else yield* walkTemplate(path, text, frames, walk);
}

function lookUp(name: string, frames: Frames): readonly unknown[] | undefined {
  if (name === '.') return frames.at(-1);
  const path = name.split('.');
  for (const frame of frames.toReversed()) {
    const found = frame.flatMap((view) => follow(view, path) ?? []);
    if (found.length > 0) return found.map(({ value }) => value);
  }
  return undefined;
}
