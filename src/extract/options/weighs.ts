import type { Section } from '../outline/index.ts';

/** Whether a section holds pros as well as cons, so that it must be one of several options. */
export function weighs(section: Section): boolean {
  const has = (role: 'pros' | 'cons'): boolean => section.children.some((child) => child.roles.includes(role));
  return has('pros') && has('cons');
}
