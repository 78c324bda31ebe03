import { compare as compareVersions, valid } from 'semver';
import type { AnswersOrigin } from '../model/index.ts';
import type { Migration, Pack } from '../pack/index.ts';
import { isRecord } from './is-record.ts';

type Tree = Readonly<Record<string, unknown>>;

/**
 * Answers as the pack's version of today asks them: what versions since then renamed, moved or dropped. Of a pack that the
 * answers were not made with, nothing is known, and nothing is changed.
 *
 * @param answers the answers of a file, by section and name, before they are held against the questions
 */
export function migrateAnswers(
  answers: unknown,
  { name, version, below = [] }: AnswersOrigin['pack'],
  pack: Pick<Pack, 'migrations'>,
): unknown {
  if (!isRecord(answers)) return answers;
  const made = new Map([...below, { name, version }].map((one) => [one.name, one.version]));
  let moved: Tree = answers;
  for (const migration of dueOf(pack.migrations ?? [], made)) {
    for (const [from, to] of Object.entries(migration.renamed)) moved = rename(moved, from.split('.'), to.split('.'));
    for (const path of migration.dropped) moved = remove(moved, path.split('.'));
  }
  return moved;
}

function dueOf(migrations: readonly Migration[], made: ReadonlyMap<string, string>): readonly Migration[] {
  return migrations
    .filter(({ pack, to }) => {
      const version = made.get(pack);
      return version !== undefined && valid(version) !== null && compareVersions(to, version) > 0;
    })
    .toSorted((a, b) => compareVersions(a.to, b.to));
}

function rename(tree: Tree, from: readonly string[], to: readonly string[]): Tree {
  const [section = '', name = '', field] = from;
  const [toSection = '', toName = '', toField] = to;
  if (field !== undefined && toField !== undefined)
    return change(tree, section, name, (entry) =>
      field in entry ? { ...without(entry, field), [toField]: entry[toField] ?? entry[field] } : entry,
    );
  const names = tree[section];
  if (!isRecord(names) || names[name] === undefined) return tree;
  const left = remove(tree, from);
  const target = left[toSection];
  const there = isRecord(target) ? target : {};
  // What stands at the new place already was said since.
  return { ...left, [toSection]: { ...there, [toName]: there[toName] ?? names[name] } };
}

function remove(tree: Tree, [section = '', name = '', field]: readonly string[]): Tree {
  if (field !== undefined) return change(tree, section, name, (entry) => without(entry, field));
  const names = tree[section];
  if (!isRecord(names)) return tree;
  const left = without(names, name);
  return Object.keys(left).length > 0 ? { ...tree, [section]: left } : without(tree, section);
}

/** The records of one answer, each changed. */
function change(tree: Tree, section: string, name: string, by: (entry: Tree) => Tree): Tree {
  const names = tree[section];
  const list = isRecord(names) ? names[name] : undefined;
  if (!isRecord(names) || !Array.isArray(list)) return tree;
  const entries: readonly unknown[] = list;
  const changed = entries.map((entry) => (isRecord(entry) ? by(entry) : entry));
  return { ...tree, [section]: { ...names, [name]: changed } };
}

function without(record: Tree, key: string): Tree {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));
}
