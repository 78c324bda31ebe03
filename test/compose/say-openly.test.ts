import { describe, expect, test } from 'vitest';
import { compose } from '../../src/compose/index.ts';
import { answersFrom } from './answers-from.ts';
import { readPack } from './read-pack.ts';

const pack = readPack();

describe('what people write openly', () => {
  const list = [
    { risk: 'Old format -> new format, etc.', impact: 'Late, usw. => lost', mitigation: 'We wait and so on' },
  ];
  const composed = () =>
    compose(
      answersFrom({
        decision: { choice: 'X', constraints: ['Local, S3, etc. are kept (sketch etc.)', 'fetch the etcd'] },
        risks: { list },
      }),
      pack,
    );

  test('ends in three dots where it left a list open', () => {
    expect(composed().slots.get('decision.constraints')).toMatchObject({
      statements: [{ text: 'Local, S3, … are kept (sketch, …)' }, { text: 'fetch the etcd' }],
    });
  });

  test('keeps the arrows of a risk between its parts', () => {
    expect(composed().risks.find(({ risk }) => risk.text.startsWith('Old'))).toMatchObject({
      risk: { text: 'Old format; new format, …' },
      impact: { statements: [{ text: 'Late, …; lost' }] },
    });
  });

  test.each([
    ['Show the page (TODO designs)', 'Show the page'],
    ['The limit is TBD for now', 'The limit is still open for now'],
    ['The search is robust against typing', '“The search is robust against typing”.'],
    ['It is called “robust mode” here', 'It is called “robust mode” here'],
  ])('%s', (text, said) => {
    const { slots } = compose(answersFrom({ decision: { choice: 'X', constraints: [{ text, line: 3 }] } }), pack);
    expect(slots.get('decision.constraints')).toMatchObject({ statements: [{ text: said }] });
  });
});
