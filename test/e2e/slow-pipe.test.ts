import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const cli = join(import.meta.dirname, '../../bin/planwright.js');

// A reader that gives up at the first EAGAIN says "cannot be read" here.
test('reads standard input from a program that takes its time', () => {
  const writer = `"${process.execPath}" -e "setTimeout(() => console.log('# Search\\n\\nWe will go with Lunr.'), 300)"`;
  const result = spawnSync('sh', ['-c', `${writer} | "${process.execPath}" "${cli}" extract --format json -`], {
    encoding: 'utf8',
  });
  expect(result.stderr).toBe('');
  expect(JSON.parse(result.stdout).documents[0].facts).toContainEqual(
    expect.objectContaining({ kind: 'choice', text: 'Lunr' }),
  );
});
