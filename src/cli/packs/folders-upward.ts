import { dirname } from 'node:path';

/** The working folder and all above it, the nearest first. */
export function foldersUpward(): readonly string[] {
  const folders: string[] = [];
  for (let folder = process.cwd(); ; folder = dirname(folder)) {
    folders.push(folder);
    if (folder === dirname(folder)) return folders;
  }
}
