import type { Words } from '../words.ts';
import { filePathOf } from './file-path.ts';
import { isListed } from './is-listed.ts';
import { type Branch, readTree } from './tree.ts';

/** A file of a drawn tree of folders. */
export interface TreeFile {
  readonly path: string;
  readonly offset: number;
  readonly line: string;
  /** What stands behind it on its line, without the sign of a comment. */
  readonly note: string;
}

const noted = /^(?:$|#|\/\/|←|<-|—|–|-|→|\(|\[|\/\*|\*|✨|🆕|NEW|\.\.\.)/u;

function isPlace(words: Words, branch: Branch): boolean {
  return /\/$/u.test(branch.name) || filePathOf(words, branch.name, true) !== undefined;
}

/** Whether a code block draws folders and files. */
function isFileTree(words: Words, branches: readonly Branch[]): boolean {
  const hung = branches.filter((branch) => branch.above.length > 0 || branch.drawn);
  if (hung.length === 0 || branches.length < 2) return false;
  const places = branches.filter((branch) => isPlace(words, branch) && noted.test(branch.note));
  return places.length > 0 && places.length * 3 >= branches.length;
}

/** The root of a tree is left off where it is the project's own name and not a folder in it. */
function rootOf(words: Words, branches: readonly Branch[]): string {
  const roots = branches.filter((branch) => branch.above.length === 0 && !branch.drawn);
  const root = roots[0]?.name ?? '';
  const name = root.replace(/^\.\/|\/$/gu, '');
  if (roots.length !== 1 || name.includes('/') || isListed(words, 'technical.source-folders', name)) return '';
  const holdsProject = branches.some(
    (branch) =>
      isListed(words, 'technical.source-folders', branch.name.replace(/\/$/u, '')) ||
      isListed(words, 'technical.project-files', branch.name),
  );
  return holdsProject ? root : '';
}

/** The files of a drawn tree with their whole paths; none where the text draws no folders. */
export function filesOfTree(words: Words, text: string): readonly TreeFile[] {
  const branches = readTree(text);
  if (!isFileTree(words, branches)) return [];
  const root = rootOf(words, branches);
  return branches.flatMap((branch) => {
    const file = filePathOf(words, branch.name, true);
    if (!file) return [];
    const folders = branch.above.filter((name) => name !== root && name !== '.' && !filePathOf(words, name, true));
    const path = [...folders, file.path].map((part) => part.replace(/^\/|\/$/gu, '')).join('/');
    const note = branch.note.replace(/^[\s#/*←<([—–→-]+/u, '');
    return [{ path, offset: branch.offset + branch.line.indexOf(branch.name), line: branch.line, note }];
  });
}
