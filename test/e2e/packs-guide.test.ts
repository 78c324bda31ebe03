import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { tempFolder } from '../helpers/temp-folder.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const guide = readFileSync(join(root, 'docs/packs.md'), 'utf8');

/** What a reader of the guide does, one after the other: commands in one shell, files as their first comment names them. */
function scriptOf(text: string): string {
  const steps = [...text.matchAll(/^```(sh|yaml)\n([^]*?)^```$/gmu)].flatMap(([, language, block = '']) => {
    if (language === 'sh') return block;
    const runs = [...block.matchAll(/^- run: (.*)$/gmu)].map(([, command = '']) => `CI=true ${command}\n`);
    const [, path] = /^# (planwright\.config\.yaml)\n/u.exec(block) ?? [];
    return path === undefined ? runs : `cat > ${path} <<'END'\n${block}END\n`;
  });
  return `set -eux\n${steps.join('')}`;
}

/** A shell with nothing but node and npm: an empty home, an empty cache, no registry. */
function shell(script: string, cwd: string, home: string) {
  const { PATH = '' } = process.env;
  const { status, stdout, stderr } = spawnSync('sh', ['-c', script], {
    cwd,
    encoding: 'utf8',
    env: {
      PATH,
      HOME: home,
      NO_COLOR: '1',
      npm_config_cache: join(home, 'cache'),
      npm_config_offline: 'true',
      npm_config_update_notifier: 'false',
      npm_config_fund: 'false',
      npm_config_audit: 'false',
    },
  });
  return { status, stdout, stderr };
}

test.skipIf(process.platform === 'win32')(
  'every command of the guide does what the guide says, from one file, in empty folders, without a network',
  () => {
    const folder = tempFolder({ 'home/none': '' });
    const [home, project] = [join(folder, 'home'), join(folder, 'shop')];
    mkdirSync(project);
    const packed = shell(`npm pack --ignore-scripts --pack-destination ${project}`, root, home);
    expect(packed.status, packed.stderr).toBe(0);
    writeFileSync(join(project, 'package.json'), '{ "name": "shop", "private": true }\n');
    const script = scriptOf(guide);
    expect(script.match(/^(?:CI=true )?npx planwright /gmu)?.length).toBeGreaterThan(12);
    const { status, stdout, stderr } = shell(script, project, home);
    expect(status, stderr).toBe(0);

    const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
    expect(read('shop/notes.plan.md')).toContain('Owner agent: head of product');
    expect(read('shop/notes.plan.md')).toContain('Who signs this change off?');
    expect(read('shop/notes.answers.yaml')).toContain('pack: { name: acme, version: 1.0.0');
    expect(read('other/notes.plan.md')).toBe(read('shop/notes.plan.md'));
    expect(stdout).toMatch(/^acme +1\.0\.0 +module +node_modules\/planwright-pack-acme /mu);
    expect(stdout).toMatch(/^ours +1\.0\.0 +configured +planwright-pack-acme-1\.0\.0\.tgz /mu);
    expect(stderr).toContain('planwright: package.json stays as it was');
    expect(stderr).toMatch(
      /CI=true npx planwright pack check --format github\nplanwright: pack payments: 1 golden case\n/u,
    );

    // What CI says of a pack that is not in order any more, with the same commands.
    const own = join(folder, 'planwright-pack-payments');
    writeFileSync(join(own, 'gaps.yaml'), read('planwright-pack-payments/gaps.yaml').replace('blocks:', 'blokcs:'));
    const broken = shell('CI=true npx planwright pack check --format github', own, home);
    expect(broken.status).toBe(1);
    expect(broken.stdout).toMatch(/^::error [^\n]*file=gaps\.yaml,line=2/mu);
  },
  180_000,
);

test('the schema that the guide names for a rule of a project is there', () => {
  const [, path = ''] = /\$schema=(\S+)/u.exec(guide) ?? [];
  const [, file = ''] = /That is the way from `([^`]+)`/u.exec(guide) ?? [];
  expect(join(dirname(file), path)).toBe('node_modules/planwright/schemas/rule.schema.json');
  expect(existsSync(join(root, 'schemas/rule.schema.json'))).toBe(true);
});
