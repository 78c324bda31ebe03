import * as fc from 'fast-check';

// One piece between two bars; the first stand for themselves and for plain words.
const marks =
  'a|word|A1| | | |*|**|_|__|~|~~|`|``|```|[|]|](|[^|!|(|)|<|>|<b>|<!--|&|&amp;|&#35;|#|# |- |+ |1. |1) |> |\\|:|=|---|- [ ] |"|.|{{x}}';

/** Pieces that mean something in Markdown, and words between them: far more telling than random characters. */
export const piece: fc.Arbitrary<string> = fc.constantFrom(...marks.split('|'), '|', '\n', '\n\n');
