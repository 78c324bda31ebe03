import type { Root } from 'mdast';
import type { Construct, Extension, ParseContext } from 'micromark-util-types';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { endOfFront } from './end-of-front.ts';
import type { Labels } from './labels.ts';
import { plainMarks } from './plain-marks.ts';
import { plainWords } from './plain-words.ts';
import { quickSetext } from './quick-setext.ts';

/** What the definitions and the footnotes of a document name. */
export interface Known {
  readonly definitions: Labels;
  readonly footnotes: Labels;
}

const openingBracket = 91;

/** Hands what is known to the parser before it reads the first block. */
function seed(known: Known): Extension {
  const give = (parser: ParseContext): void => {
    if (parser.defined === known.definitions) return;
    Object.assign(parser, { defined: known.definitions, gfmFootnotes: known.footnotes });
  };
  const construct: Construct = {
    name: 'known',
    tokenize(_, __, nok) {
      give(this.parser);
      return nok;
    },
  };
  // Before anything else, and before the footnotes, which begin with a bracket.
  return { document: { null: construct, [openingBracket]: construct } };
}

function withExtensions(this: Processor, extensions: readonly Extension[]): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), ...extensions];
}

/** Reads a text as if the rest of its document defined what is known; with front matter only where it stands whole. */
export function parsePiece(text: string, known: Known): Root {
  const reader = unified().use(remarkParse).use(remarkGfm);
  // The parser takes a rule at the start for front matter that never ends, and finds no list behind it.
  if (endOfFront(text) > 0) reader.use(remarkFrontmatter);
  return reader.use(withExtensions, [seed(known), quickSetext, plainMarks, plainWords]).parse(text);
}
