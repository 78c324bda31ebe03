import { readFileSync } from 'node:fs';

/** The version of this planwright. */
export function readVersion(root: URL): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : '';
}
