import type { Option } from './types.ts';

/** What stands behind the question that asks for an option: "Why not Kafka: nobody can run it" says why behind its colon. */
export function behindWhyNot({ name, raw }: Option): string {
  return raw.slice(raw.indexOf(name) + name.length).replace(/^[\s:：?？]+/u, '');
}
