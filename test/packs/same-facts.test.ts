import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { openPack } from '../../src/cli/packs/open-pack.ts';
import { check } from '../../src/check/index.ts';
import { compose } from '../../src/compose/index.ts';
import { extract } from '../../src/extract/index.ts';
import { seedAnswers } from '../../src/interview/index.ts';
import type { Answers, Plan, Slot, Statement } from '../../src/model/index.ts';
import type { Pack } from '../../src/pack/index.ts';
import { render } from '../../src/render/index.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

const root = new URL('../../', import.meta.url);

/** A team's pack that says something of everything that a pack may say. */
const team: Readonly<Record<string, string>> = {
  'pack.yaml':
    'name: team\nversion: 1.0.0\nextends: ten-section\nowners: [auditor]\nmapOwners: { coder: guild, tester: quality }\noff: [al-05-team]\n',
  'questions/sign-off.yaml':
    'id: sign-off\npath: team.signOff\nsection: 8\ntitle: Who signs?\nwhy: The release waits.\ntype: items\nseeds: []\nslot: team.signOff\n',
  'slots.yaml': '- { id: team.signOff, section: 8, paths: [team.signOff], none: nobody has to, gap: sign-off }\n',
  'gaps.yaml': '- { key: sign-off, group: business, question: Who signs?, blocks: The release. }\n',
  'additions/08-sign-off.md': '- **Sign-off:**\n  {{#team.signOff}}\n  {{> field}}\n  {{/team.signOff}}\n',
  'phrases.yaml': 'mitigatedBy: held by\n',
  'lexicon/en.yaml': 'language: en\nheadings:\n  risks: [what keeps us awake]\n',
  'playbook/team/evidence.yaml':
    'id: evidence\ntitle: Evidence\nreason: It is asked for.\ncites: [ the handbook ]\ngiven: { decision.choice: { $exists: true } }\nadds:\n  tasks:\n    - { key: evidence, phase: 5, name: File the evidence, purpose: "File it; done when the {{owners.guild}} finds it.", files: [ the archive ], owner: auditor }\nexamples:\n  fires: [ { decision: { choice: A } } ]\n  holds: []\n',
};

function openTeam(): Pack {
  const folder = join(tempFolder(), 'team');
  for (const [path, text] of Object.entries(team)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return openPack(folder, root);
}

/** Numbers of tasks, changes, risks and questions count what a pack adds as well. */
const unnumbered = (text: string): string => text.replaceAll(/\b[TCDRQ]\d+(?:\.\d+)?\b/gu, '#');

/** What a plan says that is from the brainstorm itself, with the slot or part that says it. */
function saidOf(plan: Plan): readonly string[] {
  const own = ({ origins }: Statement): boolean => origins.some(({ from }) => from === 'brainstorm');
  const inSlot = (at: string, slot: Slot): readonly string[] =>
    slot.state === 'stated' ? slot.statements.filter(own).map(({ text }) => `${at}: ${unnumbered(text)}`) : [];
  return [
    ...[...plan.slots].flatMap(([id, slot]) => inSlot(id, slot)),
    ...plan.contracts.flatMap(({ key, endpoint, schema, event }) =>
      [endpoint, schema, event].flatMap((slot) => inSlot(key, slot)),
    ),
    ...plan.schema.flatMap(({ key, up, down, backfill }) => [up, down, backfill].flatMap((slot) => inSlot(key, slot))),
    ...plan.risks.filter(({ risk }) => own(risk)).map(({ key, risk }) => `${key}: ${unnumbered(risk.text)}`),
  ];
}

test.each(['notification-preferences', 'offline-sync', 'report-queue'])(
  '%s: three packs, the same ten sections and items, the same facts',
  (example) => {
    const brainstorm = readFileSync(fileURLToPath(new URL(`examples/${example}/brainstorm.md`, root)), 'utf8');
    const made = [openPack('ten-section', root), openPack('audited', root), openTeam()].map((pack) => {
      const origin = { pack: { name: pack.name, version: pack.version, sha256: pack.sha256 } };
      const answers: Answers = {
        format: 1,
        origin,
        answers: seedAnswers(pack.questions, extract(brainstorm, pack.lexicons).facts),
      };
      const plan = compose(answers, pack);
      return { answers, plan, text: render(plan, pack), pack };
    });
    const [first, ...others] = made;
    if (!first) throw new Error('there is no first pack');
    const said = saidOf(first.plan);
    expect(said.length).toBeGreaterThan(12);
    const lines = (text: string, start: RegExp): readonly string[] =>
      text.split('\n').filter((line) => start.test(line));
    for (const { answers, plan, text, pack } of others) {
      for (const [path, answer] of first.answers.answers) expect(answers.answers.get(path), path).toEqual(answer);
      expect(lines(text, /^## /u)).toEqual(lines(first.text, /^## /u));
      expect(lines(text, /^## /u)).toHaveLength(10);
      // Every item of the ten sections, in its order; what a pack adds stands between.
      const items = lines(text, /^(?:- )?\*\*[^*]+:\*\*/u).map((line) => /\*\*[^*]+:\*\*/u.exec(line)?.[0]);
      let at = 0;
      for (const item of lines(first.text, /^(?:- )?\*\*[^*]+:\*\*/u).map(
        (line) => /\*\*[^*]+:\*\*/u.exec(line)?.[0],
      )) {
        at = items.indexOf(item, at) + 1;
        expect(at, `${pack.name}: ${item ?? ''}`).toBeGreaterThan(0);
      }
      expect(saidOf(plan)).toEqual(expect.arrayContaining([...said]));
      for (const part of ['contracts', 'schema'] as const)
        expect(plan[part].map(({ key }) => key)).toEqual(first.plan[part].map(({ key }) => key));
      expect(plan.title).toBe(first.plan.title);
      expect(check(text, { owners: pack.owners }).filter(({ severity }) => severity === 'error')).toEqual([]);
    }
    expect(new Set(made.map(({ text }) => text)).size).toBe(3);
    expect(made[2]?.text).toContain('done when the guild finds it');
    expect(made[2]?.text).toContain('**Sign-off:** Not stated');
  },
);
