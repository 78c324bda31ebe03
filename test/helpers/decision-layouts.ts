/** The words of a document that weighs three brokers, in one language. */
export interface DecisionWords {
  readonly title: string;
  readonly problem: string;
  readonly context: string;
  readonly options: string;
  readonly decision: string;
  readonly table: string;
  /** Stands in front of the number of an option. */
  readonly option: string;
}

/** Three layouts of a document that weighs Kafka, RabbitMQ and a table, and decides with the given text. */
export function decisionLayouts(words: DecisionWords, decided: string): readonly string[] {
  const names = ['Kafka', 'RabbitMQ', words.table];
  const listings = [
    names.map((name, at) => `### ${words.option} ${at + 1}: ${name}\n`).join('\n'),
    names.map((name) => `- **${name}**`).join('\n'),
    ['| Option | + |', '|---|---|', ...names.map((name, at) => `| ${name} | ${at + 1} |`)].join('\n'),
  ];
  return listings.map((listing) =>
    [
      `# ${words.title}`,
      `## ${words.context}`,
      words.problem,
      `## ${words.options}`,
      listing,
      `## ${words.decision}`,
      decided,
    ]
      .join('\n\n')
      .concat('\n'),
  );
}
