import type { Pack } from '../../pack/index.ts';
import { compare } from '../../text/index.ts';
import { readPackFolder } from './read-pack-folder.ts';

/** The section templates and partials of a pack's folder, without the rest of it. */
export function readTemplates(folder: string): Pick<Pack, 'sections' | 'partials'> {
  const files = [...readPackFolder(folder)].toSorted(([a], [b]) => compare(a, b));
  const within = (name: string) => files.filter(([path]) => path.startsWith(`${name}/`));
  return {
    sections: within('sections').map(([file, text]) => ({ file, text })),
    partials: new Map(within('partials').map(([path, text]) => [path.slice('partials/'.length, -'.md'.length), text])),
  };
}
