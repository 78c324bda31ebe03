import type { DecisionWords } from './decision-layouts.ts';

/** The same without chapters: a note that lists the options and decides below them. */
export function decisionNote(words: DecisionWords, decided: string): string {
  const names = ['Kafka', 'RabbitMQ', words.table];
  return `# ${words.title}\n\n${words.problem}\n\n${words.options}:\n\n${names.map((name) => `- ${name}`).join('\n')}\n\n${decided}\n`;
}
