import type { Nodes, Root, RootContent } from 'mdast';
import { plain } from '../../markdown/index.ts';
import type { LineIndex } from './line-index.ts';
import { matchTitle, type TitleMatch } from './match-title.ts';
import { placed } from './placed.ts';
import { readParts } from './read-parts.ts';
import type { Section } from './types.ts';

interface Candidate {
  readonly at: number;
  readonly node: RootContent;
  /** 0 for bold text that stands alone. */
  readonly rank: number;
  readonly title: string;
  readonly match: TitleMatch | undefined;
}

/** Finds the sections of a document, whatever their rank, and what stands before the first of them. */
export function readSections(
  tree: Root,
  lines: LineIndex,
): { readonly preamble: readonly Nodes[]; readonly sections: readonly Section[] } {
  const candidates = tree.children.flatMap((node, at) => candidate(node, at));
  const rank = sectionRank(candidates);
  const heads = candidates.filter((head) => isSection(head, rank, candidates)).map((head) => withoutGuess(head, rank));
  const first = heads.findIndex(({ match }) => match !== undefined);
  if (first < 0) return { preamble: tree.children, sections: [] };
  const kept = heads.slice(first);
  return {
    preamble: tree.children.slice(0, kept[0]?.at),
    sections: kept.map((head, index) => ({
      number: head.match?.number,
      title: head.title,
      rank: head.rank,
      place: placed(head.node),
      parts: readParts(tree.children.slice(head.at + 1, kept[index + 1]?.at), lines),
    })),
  };
}

function candidate(node: RootContent, at: number): readonly Candidate[] {
  const rank = node.type === 'heading' ? node.depth : isBold(node) ? 0 : undefined;
  if (rank === undefined) return [];
  const title = plain(node);
  return [{ at, node, rank, title, match: matchTitle(title) }];
}

function isBold(node: RootContent): boolean {
  return node.type === 'paragraph' && node.children.length === 1 && node.children[0]?.type === 'strong';
}

// The rank on which most of the ten titles stand; the higher heading where two have as many.
function sectionRank(candidates: readonly Candidate[]): number {
  const titles = candidates.filter(isTitle);
  const count = (rank: number): number => titles.filter((head) => head.rank === rank).length;
  const best = [1, 2, 3, 4, 5, 6].reduce((one, rank) => (count(rank) > count(one) ? rank : one));
  // Titles in bold: no heading is a section by its rank, it stands under one.
  if (candidates.filter(isBoldTitle).length > count(best)) return 0;
  if (count(best) > 0) return best;
  const ranks = candidates.filter(({ match, rank }) => match && rank > 0).map(({ rank }) => rank);
  return Math.min(7, ...ranks);
}

function isBoldTitle({ rank, match }: Candidate): boolean {
  return rank === 0 && match?.by === 'title' && match.written !== undefined;
}

function isTitle({ match }: Candidate): boolean {
  return match?.by === 'title' || (match?.by === 'spelling' && match.written !== undefined);
}

// Deeper headings and bold text are sections only where they bear number and title, or number and subject of one that is missing.
function isSection({ rank: own, match }: Candidate, rank: number, candidates: readonly Candidate[]): boolean {
  if (own > 0 && own <= rank) return true;
  if (match === undefined || match.written === undefined) return false;
  if (match.by === 'title') return true;
  if (own === 0 || match.by === 'number' || match.written !== match.number) return false;
  return !candidates.some((other) => other.rank === rank && other.match?.number === match.number);
}

// Above the sections a heading must bear the very title: "# Database migration plan" is a title of its own.
function withoutGuess(head: Candidate, rank: number): Candidate {
  return head.rank >= rank || head.match?.by === 'title' ? head : { ...head, match: undefined };
}
