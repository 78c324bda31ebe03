/** The files of the smallest pack that is in order: two questions, a slot, a gap, a rule. */
export function smallPackFiles(): Map<string, string> {
  const files = new Map<string, string>([
    [
      'pack.yaml',
      'name: small\nversion: 1.0.0\nowners: [coder]\nphases: [One, Two, Three, Four, Five]\nquestions: [choice, tables]\n',
    ],
    ['phrases.yaml', 'and: and\n'],
    [
      'slots.yaml',
      '- id: decision.summary\n  section: 1\n  paths: [decision.choice]\n  none: nothing was chosen\n  gap: choice\n',
    ],
    ['gaps.yaml', '- key: choice\n  group: missing\n  question: Which one?\n  blocks: All of it.\n'],
    [
      'questions/choice.yaml',
      'id: choice\npath: decision.choice\nsection: 1\ntitle: Which one?\nwhy: It decides.\ntype: text\nseeds: [ { kind: choice } ]\nslot: decision.summary\nsentence: "Build {{{text}}}"\n',
    ],
    [
      'questions/tables.yaml',
      'id: tables\npath: data.tables\nsection: 4\ntitle: Which tables?\nwhy: They migrate.\ntype: entries\nfields:\n  - { name: name, title: Name, type: text, required: true }\n  - { name: change, title: Change, type: choice, choices: [new, changed] }\nseeds: [ { kind: table, text: name } ]\n',
    ],
    [
      'playbook/data/new-table.yaml',
      [
        'id: new-table',
        'title: A new table',
        'reason: It has to be made.',
        'cites: [a book]',
        'each: data.tables',
        'when: { change: new }',
        'given: { decision.choice: { $exists: true } }',
        'adds:',
        '  tasks:',
        '    - key: make {{name}}',
        '      phase: 1',
        '      name: Make `{{name}}`',
        '      purpose: "{{#plan.decision.choice}}For {{{plan.decision.choice}}}{{/plan.decision.choice}}"',
        '      owner: coder',
        '  statements:',
        '    decision.summary: [ "It brings `{{name}}`" ]',
        'examples:',
        '  fires: [ { decision: { choice: A }, data: { tables: [ { name: a, change: new } ] } } ]',
        '  holds: []',
        '',
      ].join('\n'),
    ],
    ['lexicon/en.yaml', 'language: en\nheadings:\n  decision: [decision]\n  risks: [risk]\n'],
    ['lexicon/de.yaml', 'language: de\nheadings:\n  decision: [Entscheidung]\n'],
    ['partials/list.md', '- {{text}}\n'],
  ]);
  for (let number = 1; number <= 10; number += 1)
    files.set(`sections/${String(number).padStart(2, '0')}-part.md`, `## ${String(number)}. Part\n`);
  return files;
}
