import type { PhrasingContent } from 'mdast';
import { flatten } from './flatten.ts';
import { firstWords } from './read-paragraph.ts';
import type { Lead } from './split-lead.ts';

/** What goes on in small letters says why; "~~Kafka~~ RabbitMQ" puts one for the other. */
const why = /^\s*\p{Ll}/u;

/** Words that an item opens with and strikes out, where it goes on to say why: "~~Oak~~ heavy to carry". */
export function struckLead(text: string, nodes: readonly PhrasingContent[]): Lead | undefined {
  const first = firstWords(nodes);
  if (first?.type !== 'delete') return undefined;
  const lead = flatten([first]).text;
  const rest = text.slice(lead.length);
  return text.startsWith(lead) && why.test(rest) ? { lead, rest: rest.trim() } : undefined;
}
