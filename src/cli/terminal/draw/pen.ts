import picocolors from 'picocolors';

/** How the wizard marks what it shows. */
export interface Pen {
  readonly title: (text: string) => string;
  readonly active: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly good: (text: string) => string;
  readonly warning: (text: string) => string;
}

/** Marks in colours, or none at all. */
export function makePen(colors: boolean): Pen {
  const { bold, cyan, dim, green, yellow } = picocolors.createColors(colors);
  return { title: bold, active: cyan, faint: dim, good: green, warning: yellow };
}
