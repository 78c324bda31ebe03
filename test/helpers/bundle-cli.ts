import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '../..');

/** The command line as it stands in the sources, bundled into a folder of its own. */
export interface BundledCli {
  /** The script to be run by node. */
  readonly script: string;
  /** A folder for the files of a test. */
  readonly folder: string;
  readonly remove: () => void;
}

/** Bundles the command line, so that a test may run it as a program of its own without a build before it. */
export async function bundleCli(): Promise<BundledCli> {
  const folder = mkdtempSync(join(tmpdir(), 'planwright-'));
  await build({
    entryPoints: [join(root, 'src/cli/main.ts')],
    outdir: join(folder, 'dist'),
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
  });
  const script = join(folder, 'planwright.mjs');
  writeFileSync(
    script,
    `import { main } from './dist/main.js';
process.exitCode = await main(process.argv.slice(2), { root: new URL(${JSON.stringify(`${pathToFileURL(root).href}/`)}) });
`,
  );
  return { script, folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
