/** What was decided, under what it was decided for: "Store: one file", "Which lamp? Brass". */
export function withTopic(topic: string, text: string): string {
  return `${/[?？]$/u.test(topic) ? topic : `${topic}:`} ${text}`;
}
