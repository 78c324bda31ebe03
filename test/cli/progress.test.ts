import { expect, test } from 'vitest';
import { drawProgress } from '../../src/cli/terminal/draw/draw-progress.ts';
import { startProgress } from '../../src/cli/terminal/progress.ts';
import { cellWidth } from '../../src/cli/terminal/draw/cell-width.ts';

const clear = '\r\u001B[2K';

/** A screen that keeps what was written, and a clock that is set by hand. */
function makeScreen(columns: number) {
  const written: string[] = [];
  const clock = { time: 5000 };
  const screen = {
    columns: () => columns,
    colors: false,
    write: (text: string) => void written.push(text),
    now: () => clock.time,
  };
  return { written, clock, screen };
}

test.each([
  [80, 0, 'notes.md', '───────────────────────── 0/4 notes.md'],
  [80, 2, 'notes.md', '━━━━━━━━━━━━───────────── 2/4 notes.md'],
  [30, 3, 'a/long/path/to/notes.md', '━━━━━━── 3/4 a/long/path/to/…'],
  [12, 1, 'notes.md', '1/4 notes.…'],
  [5, 1, 'notes.md', '1/4'],
  [3, 1, 'notes.md', ''],
  [80, 1, 'a\u001B[2Jb\nc.md', '━━━━━━─────────────────── 1/4 a[2Jb c.md'],
])('in %i columns, %i done', (columns, done, name, line) => {
  expect(drawProgress({ done, all: 4, name }, { columns, colors: false })).toBe(line);
  expect(cellWidth(line)).toBeLessThan(columns);
});

test('a wide name never reaches the last column', () => {
  for (let columns = 0; columns < 60; columns += 1)
    expect(
      cellWidth(drawProgress({ done: 7, all: 12, name: '写真は国内に保存する.md' }, { columns, colors: true })),
    ).toBeLessThan(Math.max(1, columns));
});

test('work that is done within a second shows nothing', () => {
  const { written, screen, clock } = makeScreen(80);
  const progress = startProgress(3, screen);
  for (const name of ['a', 'b', 'c']) {
    progress.step(name);
    clock.time += 300;
  }
  progress.end();
  expect(written).toEqual([]);
});

test('longer work shows each step in the place of the one before, and is cleared', () => {
  const { written, screen, clock } = makeScreen(14);
  const progress = startProgress(3, screen);
  for (const name of ['a', 'b', 'c']) {
    progress.step(name);
    clock.time += 600;
  }
  progress.end();
  expect(written).toEqual([`${clear}2/3 c`, clear]);
});

test('one thing alone, or no screen, shows nothing', () => {
  const { written, screen, clock } = makeScreen(80);
  for (const progress of [startProgress(1, screen), startProgress(9, undefined)]) {
    clock.time += 5000;
    progress.step('a');
    progress.end();
  }
  expect(written).toEqual([]);
});
