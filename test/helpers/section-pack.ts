import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Pack } from '../../src/pack/index.ts';

const root = new URL('../../templates/ten-section/', import.meta.url);

/** The ids of all slots that the section templates name. */
export const slotIds: readonly string[] = Object.entries({
  decision: 'summary reasons alternatives constraints assumptions details scope',
  architecture: 'impacted introduced dataFlow requestFlow integrationPoints sequence',
  contracts: 'endpoint schema event compatibility versioning',
  data: 'tables columns indexes constraints migration backfill impact',
  integration: 'existing communication auth shared notifications email workflow jobs events',
  testing: 'unit integration contract endToEnd negative edge performance',
  rollout: 'migrationOrder flags window monitoring rollback communication',
  risks: 'none',
}).flatMap(([section, names]) => names.split(' ').map((name) => `${section}.${name}`));

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
