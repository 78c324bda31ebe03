import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { checkFiles } from '../../src/cli/check/check-files.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

test('kept findings are those of the code that made them', async () => {
  const folder = tempFolder({ 'package.json': '{"version":"1.0.0"}', 'a.md': '# Nothing\n' });
  mkdirSync(join(folder, 'dist'));
  const run = async (code: string, limits = {}): Promise<string | undefined> => {
    writeFileSync(join(folder, 'dist/check-worker.js'), code);
    const job = { paths: [join(folder, 'a.md')], options: { limits }, cache: join(folder, 'kept') };
    const [file] = await checkFiles({ ...job, root: pathToFileURL(`${folder}/`) });
    return file?.diagnostics[0]?.message;
  };
  const fresh = await run('import "./chunks/a-1.js"');
  const kept = join(folder, 'kept/check.json');
  writeFileSync(kept, readFileSync(kept, 'utf8').replaceAll('Unexpected', 'Kept'));
  expect(await run('import "./chunks/a-1.js"')).toMatch(/^Kept/u);
  expect(fresh).toMatch(/^Unexpected/u);
  expect(await run('import "./chunks/a-2.js"')).toBe(fresh);
  writeFileSync(kept, readFileSync(kept, 'utf8').replaceAll('Unexpected', 'Kept'));
  expect(await run('import "./chunks/a-2.js"', { taskFiles: 3 })).toBe(fresh);
});
