import type { Statement } from '../../model/index.ts';
import type { Form, Tokens } from '../tokens.ts';
import { view } from './view.ts';
import type { View } from './view.ts';

/**
 * A statement as `{ text, sentence, clause }`: as it is, with a stop at its end, without one.
 * `text` may be asked for in another form.
 */
export function viewStatement(statement: Statement, tokens: Tokens, form: Form = 'text'): View {
  return view({
    text: tokens.hide(statement, form),
    sentence: tokens.hide(statement, 'sentence'),
    clause: tokens.hide(statement, 'clause'),
  });
}
