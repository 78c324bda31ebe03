import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { refusedBySystem } from '../../src/cli/refused-by-system.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

function thrownBy(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error;
  }
}

test('what the system refuses names the path, without its control signs', () => {
  const missing = join(tempFolder({}), 'no\u001Bwhere');
  expect(refusedBySystem(thrownBy(() => readFileSync(missing)))).toMatchObject({
    message: expect.stringMatching(/^[^\u001B]*where: the system refuses it \(ENOENT at open\)$/u),
    hint: expect.stringMatching(/path/u),
  });
});

test('a folder that is read as a file is refused without a path', () => {
  expect(refusedBySystem(thrownBy(() => readFileSync(tempFolder({})))) ?? {}).toMatchObject({
    message: expect.stringMatching(/EISDIR/u),
  });
});

test.each([
  ['a bug', new TypeError('x is not a function')],
  ['an argument that Node refuses', thrownBy(() => symlinkSync('a\0b', 'c'))],
  ['no error', 'EISDIR'],
])('%s is none of the system', (_, error) => expect(refusedBySystem(error)).toBeUndefined());
