import { codeText } from 'micromark-core-commonmark';
import type { Construct, Extension, State } from 'micromark-util-types';

/** So many runs of marks in one paragraph, heading, item or cell mean something. */
const mostMarks = 1000;
/** So many openers of comments and instructions do: each may look for its end as far as the text goes. */
const mostOpeners = 100;
/** Backticks longer than this are no code: every other length may look for its end as far as the text goes. */
const longestTicks = 100;

const [exclamation, asterisk, lessThan, question, opening, closing, lowLine, backtick, tilde] = [
  33, 42, 60, 63, 91, 93, 95, 96, 126,
];

interface Count {
  marks: number;
  openers: number;
}

// One context reads one text.
const counts = new WeakMap<object, Count>();

/** Stands before the parser's own constructs and takes one mark too many for a sign like any other. */
const mark: Construct = {
  name: 'plainMark',
  tokenize(effects, ok, nok) {
    const count = counts.get(this) ?? { marks: 0, openers: 0 };
    counts.set(this, count);
    const after: State = (code) => {
      if (count.marks <= mostMarks && count.openers <= mostOpeners) return nok(code);
      effects.exit('data');
      return ok(code);
    };
    const second: State = (code) => {
      if (code === exclamation || code === question) count.openers += 1;
      return after(code);
    };
    return (code) => {
      count.marks += 1;
      effects.enter('data');
      effects.consume(code);
      return code === lessThan ? second : after;
    };
  },
};

const ticks: Construct = {
  name: 'plainTicks',
  ...(codeText.previous && { previous: codeText.previous }),
  tokenize(effects, ok, nok) {
    let length = 0;
    const run: State = (code) => {
      if (code === backtick) {
        length += 1;
        effects.consume(code);
        return run;
      }
      if (length <= longestTicks) return nok(code);
      effects.exit('data');
      return ok(code);
    };
    return (code) => {
      effects.enter('data');
      return run(code);
    };
  },
};

/** Lets the marks of one text mean something up to a number that no person comes near; beyond it they are plain signs. */
export const plainMarks: Extension = {
  text: {
    ...Object.fromEntries(
      [exclamation, asterisk, lessThan, opening, closing, lowLine, tilde].map((code) => [code, mark]),
    ),
    [backtick]: ticks,
  },
};
