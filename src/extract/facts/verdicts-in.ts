import { once } from '../once.ts';
import type { Section } from '../outline/index.ts';

/** The labels and headings right below a section that decide. */
export const verdictsIn = once(({ children }: Section): readonly Section[] =>
  children.filter(({ roles: [role] }) => role === 'decision'),
);
