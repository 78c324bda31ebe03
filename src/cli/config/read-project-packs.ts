import { relative } from 'node:path';
import { readYaml, checkShape } from '../../pack/index.ts';
import { describeDiagnostic } from '../files/describe-diagnostic.ts';
import { readText } from '../files/read-text.ts';
import { PlanwrightError } from '../planwright-error.ts';
import { configSchema } from './config-schema.ts';

/** What a configuration says of packs, as it says it. */
export interface ProjectPacks {
  readonly pack?: string | undefined;
  readonly packs?: Readonly<Record<string, string>> | undefined;
}

/**
 * Reads what a configuration file says of packs.
 *
 * @throws PlanwrightError with file, line and column where it is not in order
 */
export function readProjectPacks(path: string): ProjectPacks {
  const shown = relative('', path);
  const { file, diagnostics } = readYaml(shown, readText(path).text);
  if (file?.value === null) return {};
  const shape = file ? checkShape(file, configSchema) : { diagnostics };
  if ('value' in shape && shape.value) return { pack: shape.value.pack, packs: shape.value.packs };
  const [first] = shape.diagnostics;
  throw new PlanwrightError(
    first ? describeDiagnostic(first) : `${shown}: it cannot be read`,
    'mend the configuration',
  );
}
