import { readYaml } from '../../pack/index.ts';

/** What an answers file says of the pack that it was made with. */
export interface PackRecord {
  readonly name: string;
  /** Empty where it says none. */
  readonly version: string;
}

/** The pack that an answers file names; undefined of any other text. */
export function readPackRecord(text: string): PackRecord | undefined {
  const value = readYaml('answers', text, { texts: true }).file?.value;
  if (typeof value !== 'object' || value === null || !('pack' in value)) return undefined;
  const { pack } = value;
  if (typeof pack !== 'object' || pack === null || !('name' in pack) || typeof pack.name !== 'string') return undefined;
  return { name: pack.name, version: 'version' in pack && typeof pack.version === 'string' ? pack.version : '' };
}
