import { gte, satisfies, validRange } from 'semver';
import type { PackFinding } from '../parts.ts';
import { extendedPacks } from './extended-packs.ts';
import type { Layer } from './layer.ts';

/** Packs below have a version that serves, and planwright is not older than a pack asks for. */
export function* checkBases(layers: readonly Layer[], planwright: string | undefined): Iterable<PackFinding> {
  const versions = new Map(layers.map(({ manifest: { value } }) => [value.name, value.version]));
  for (const { manifest } of layers) {
    const { file, value } = manifest;
    if (planwright !== undefined && value.planwright !== undefined && !gte(planwright, value.planwright)) {
      const message = `Unexpected planwright ${planwright}, expected ${value.planwright} or newer`;
      yield { message, file, keys: ['planwright'] };
    }
    for (const { name, range } of extendedPacks(value)) {
      const version = versions.get(name);
      if (version === undefined) yield { message: `Missing pack \`${name}\``, file, keys: ['extends'] };
      if (range === undefined || version === undefined) continue;
      if (validRange(range) === null)
        yield { message: `Unexpected versions \`${range}\`, expected such as ^1.0.0`, file, keys: ['extends'] };
      else if (!satisfies(version, range))
        yield { message: `Unexpected version ${version} of \`${name}\`, expected ${range}`, file, keys: ['extends'] };
    }
  }
}
