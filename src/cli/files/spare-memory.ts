import { setFlagsFromString } from 'node:v8';
import { large } from './large.ts';

/** How much the room for young objects grows each time it is found too small: V8's own measure, which `bin/optimize-late.js` changes. */
const young = 2;
/** How much the heap may grow between two collections, in percent of what is alive; V8's own measure is several hundred. */
const growth = 7;

/**
 * Lets the heap follow what is alive closely while a large text is read: its garbage is many times what is kept. What is old is
 * looked through beside the work again, which `bin/optimize-late.js` turned off.
 */
export function spareMemory(length: number): void {
  if (length > large)
    setFlagsFromString(
      `--heap-growing-percent=${String(growth)} --semi-space-growth-factor=${String(young)} --incremental-marking`,
    );
}
