// Writes plans of 200 to 400 lines, the same in every run: the examples' answers with some of them left out are composed and
// rendered, names are changed, and every fifth plan gets what people and models bring along: tables, links, code, other bullets.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';

const names = 'order,invoice,parcel,tenant,ticket,session,device,photo,route,ledger,rating,payment'.split(',');
const foreign = [
  '| Part | Owner |\n|---|---|\n| `gate` | coder |\n| mailer | [the team](https://example.org/team) |',
  'See [the measurements](https://example.org/runs) and *the notes* of the team, <https://example.org>.',
  '```sql\nALTER TABLE orders ADD COLUMN state text;\n```',
  '* one\n* two\n    * three\n* _four_ and ~~five~~',
  '> As decided on Monday.\n> Nobody objected.',
];

/** Numbers that follow each other without a pattern, the same in every run. */
function series(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function packFiles(folder) {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    paths.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8')];
    }),
  );
}

/** Fewer answers: every question may go, and of every list some items. */
function thin(answers, below) {
  const share = 20 + below(75);
  const stays = () => below(100) < share;
  const kept = [...answers.answers]
    .filter(([path]) => path.startsWith('decision') || stays())
    .map(([path, answer]) => [
      path,
      Array.isArray(answer.value) ? { ...answer, value: answer.value.filter((_, at) => at === 0 || stays()) } : answer,
    ]);
  return { ...answers, answers: new Map(kept) };
}

function vary(plan, below, at) {
  const name = `${names[below(names.length)]}${at}`;
  const renamed = plan.replaceAll(/\b(?:notification|report|sync|preference)/gu, name);
  if (at % 5 !== 0) return renamed;
  const lines = renamed.split('\n');
  for (let more = 0; more < 4; more += 1) {
    const heads = lines.flatMap((line, index) => (line.startsWith('### ') && index > 20 ? [index] : []));
    lines.splice(heads[below(heads.length)], 0, ...foreign[below(foreign.length)].split('\n'), '');
  }
  return lines.join('\n');
}

/** Writes so many plans into a folder; returns their lines in all. */
export async function writePlans(folder, count, root) {
  const { compose, loadPack, parseAnswers, render } = await import(new URL('dist/index.js', root).href);
  const sha256 = (text) => createHash('sha256').update(text).digest('hex');
  const { pack } = loadPack(packFiles(new URL('templates/ten-section', root).pathname), { sha256 });
  const examples = readdirSync(new URL('examples', root)).map((name) => {
    const path = new URL(`examples/${name}/brainstorm.answers.yaml`, root);
    return parseAnswers(readFileSync(path, 'utf8'), pack, path.pathname).answers;
  });
  const below = series(20_260_101);
  let lines = 0;
  for (let at = 0, plans = []; at < count;) {
    if (at % 4 === 0 || plans.length === 0) {
      const plan = render(compose(thin(examples[below(examples.length)], below), pack), pack);
      const length = plan.split('\n').length;
      plans = length >= 200 && length <= 380 ? [plan] : [];
    }
    if (plans.length === 0) continue;
    const text = vary(plans[0], below, at);
    lines += text.split('\n').length;
    writeFileSync(join(folder, `plan-${String(at).padStart(4, '0')}.md`), text);
    at += 1;
  }
  return lines;
}
