import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Instrumenter } from '@stryker-mutator/instrumenter';

const quiet = new Proxy({}, { get: (_, name) => (name.startsWith('is') ? () => false : () => undefined) });

/** The files of `extract` with all changes in them, by their paths, and the changes. */
export async function instrumented() {
  const room = resolve('src', 'extract');
  const names = readdirSync(room, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const files = names.map((name) => ({
    name: join(room, name),
    mutate: true,
    content: readFileSync(join(room, name), 'utf8'),
  }));
  const found = await new Instrumenter(quiet).instrument(files, { ignorers: [], excludedMutations: [], plugins: null });
  return { mutants: found.mutants, texts: new Map(found.files.map(({ name, content }) => [name, content])) };
}
