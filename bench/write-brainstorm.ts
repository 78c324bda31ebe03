/** Numbers that follow each other without a pattern, the same in every run. */
function series(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const nouns = 'order,invoice,report,session,device,photo,ticket,parcel,tenant,payment,rating,route'.split(',');
const parts = 'worker,gateway,cache,index,queue,scheduler,store,mailer,exporter,importer,proxy,ledger'.split(',');
const tools = 'PostgreSQL,Redis,Kafka,SQLite,RabbitMQ,S3,Elasticsearch,DynamoDB,NATS,Memcached'.split(',');
const verbs = 'keeps,sends,checks,counts,moves,signs,drops,merges,retries,signals'.split(',');
const reasons = [
  'it is run by us already',
  'nobody on the team has used it in production',
  'it costs **twice** as much per month',
  'a failed write can be repeated safely',
  'the [measurements](https://example.org/runs) of last week speak for it',
  'it needs no new service',
];

/** A long brainstorm that somebody might have written: no two of its sections are alike. */
export function writeBrainstorm(size: number): string {
  const below = series(20_240_607);
  const one = (list: readonly string[]): string => list[below(list.length)] ?? '';
  const noun = (): string => `${one(nouns)}${below(3) === 0 ? `_${one(parts)}` : ''}`;
  const sentence = (): string =>
    `The ${one(nouns)} ${one(parts)} ${one(verbs)} every ${one(nouns)} in \`${noun()}_${String(below(900))}\` because ${one(reasons)}.`;
  const lines = (most: number, line: (at: number) => string): string =>
    Array.from({ length: 2 + below(most) }, (_, at) => line(at + 1)).join('\n');
  const kinds: readonly ((at: number) => string)[] = [
    (at) => `## Background of part ${String(at)}\n\n${lines(4, sentence)}\n\n${sentence()}`,
    () => `### Constraints\n\n${lines(5, () => `- The ${noun()} must ${one(verbs)} within ${String(below(900))} ms`)}`,
    () =>
      `### Risks\n\n${lines(4, () => `- The ${noun()} fills up → an alert on \`${noun()}.size\` (mitigation: ${one(reasons)})`)}`,
    () =>
      `### Open questions\n\n${lines(4, (at) => `${String(at)}. Who owns the ${noun()}, and when is it ${one(verbs)}?`)}`,
    () =>
      `### API\n\n${lines(5, () => `- \`${one(['GET', 'POST', 'PUT', 'DELETE'])} /v1/${noun()}s/{id}\`: ${sentence()}`)}`,
    () =>
      `### Schema\n\n\`\`\`sql\nCREATE TABLE ${noun()}_${String(below(9000))} (\n  id uuid PRIMARY KEY,\n${lines(5, () => `  ${noun()}_${String(below(900))} text NOT NULL,`)}\n  created_at timestamptz\n);\n\`\`\``,
    () =>
      `| ${one(parts)} | does | why |\n|---|---|---|\n${lines(6, () => `| \`${noun()}\` | ${one(verbs)} the ${noun()} | ${one(reasons)} |`)}`,
    () => `### Tasks\n\n${lines(6, () => `- [ ] Add \`src/${noun()}/${one(parts)}.ts\` and its test`)}`,
    () => `> ${sentence()}\n> ${sentence()}`,
    () => `The flow: client → ${one(parts)} → ${one(parts)} → ${one(tools)}.\n\n${sentence()} ${sentence()}`,
    () => `Events: \`${noun()}.created\`, \`${noun()}.${one(verbs)}\` on topic \`${noun()}-events\`.\n\n${sentence()}`,
    (at) =>
      `## Option ${String(at)}: ${one(tools)} for the ${noun()}\n\n${sentence()}\n\n**Pros:**\n\n${lines(4, () => `- ${one(reasons)}`)}\n\n**Cons:**\n\n${lines(3, () => `- ${one(reasons)}`)}`,
  ];
  const others = kinds.length - 1;
  const found: string[] = [
    '# Where the orders go',
    '## Decision\n\nWe will go with PostgreSQL because it is run by us already.',
  ];
  for (let length = 0, at = 1; length < size; at += 1) {
    // However long it is, it weighs a handful of options.
    const text = kinds[below(at > 60 ? others : kinds.length)]?.(at) ?? '';
    found.push(text);
    length += text.length + 2;
  }
  return `${found.join('\n\n').slice(0, size)}\n`;
}
