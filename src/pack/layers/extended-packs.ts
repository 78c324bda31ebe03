import { readYaml } from '../read-yaml.ts';

/** A pack that another one extends, and the versions of it that serve. */
export interface ExtendedPack {
  readonly name: string;
  /** A range as npm writes it; absent where any version serves. */
  readonly range?: string;
}

/** The packs that a `pack.yaml` extends; none where it stands by itself, or where it cannot be read. */
export function extendedPacks(manifest: string): readonly ExtendedPack[] {
  const value = readYaml('pack.yaml', manifest).file?.value;
  if (typeof value !== 'object' || value === null || !('extends' in value)) return [];
  const named: readonly unknown[] = Array.isArray(value.extends) ? value.extends : [value.extends];
  return named.map((one) => {
    const text = String(one);
    const at = text.indexOf('@', 1);
    return at < 0 ? { name: text } : { name: text.slice(0, at), range: text.slice(at + 1) };
  });
}
