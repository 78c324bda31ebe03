/** A pile of numbers from which the lowest is always taken first, in log n steps: a binary heap. */
export interface Pile {
  readonly put: (value: number) => void;
  /** The lowest, or undefined when the pile is empty. */
  readonly take: () => number | undefined;
}

/** An empty pile. */
export function pile(): Pile {
  const heap: number[] = [];
  const at = (index: number) => heap[index] ?? Infinity;
  const swap = (a: number, b: number) => {
    [heap[a], heap[b]] = [at(b), at(a)];
  };
  const put = (value: number) => {
    heap.push(value);
    let here = heap.length - 1;
    while (here > 0 && at(here) < at((here - 1) >> 1)) {
      swap(here, (here - 1) >> 1);
      here = (here - 1) >> 1;
    }
  };
  const take = () => {
    const [lowest] = heap;
    const last = heap.pop();
    if (last === undefined || heap.length === 0) return lowest;
    heap[0] = last;
    let here = 0;
    for (;;) {
      const child = at(2 * here + 1) <= at(2 * here + 2) ? 2 * here + 1 : 2 * here + 2;
      if (at(here) <= at(child)) return lowest;
      swap(here, child);
      here = child;
    }
  };
  return { put, take };
}
