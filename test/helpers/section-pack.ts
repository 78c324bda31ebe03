import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'yaml';
import type { Pack } from '../../src/pack/index.ts';

const root = new URL('../../templates/ten-section/', import.meta.url);

/** The ids of all slots that the built-in pack declares. */
export const slotIds: readonly string[] = parse(readFileSync(new URL('slots.yaml', root), 'utf8')).map(
  ({ id }: { readonly id: string }) => id,
);

/** A pack that holds what rendering needs: the built-in section templates and their partials. */
export function sectionPack(): Pack {
  return {
    name: 'ten-section',
    version: '0.0.0',
    sha256: '',
    owners: [],
    phases: [],
    phrases: {},
    questions: [],
    slots: slotIds.map((id) => ({ id, section: 1, paths: [], none: '', gap: '' })),
    gaps: [],
    rules: [],
    lexicons: [],
    sections: read('sections').map(([name, text]) => ({ file: `sections/${name}`, text })),
    partials: new Map(read('partials').map(([name, text]) => [basename(name, '.md'), text])),
  };
}

function read(folder: string): readonly (readonly [string, string])[] {
  return readdirSync(new URL(`${folder}/`, root))
    .filter((name) => name.endsWith('.md'))
    .toSorted()
    .map((name) => [name, readFileSync(new URL(`${folder}/${name}`, root), 'utf8')] as const);
}
