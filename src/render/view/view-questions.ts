import type { QuestionGroup } from '../../model/index.ts';
import type { Drawing } from './drawing.ts';
import { viewLabel } from './view-label.ts';
import { viewStatement } from './view-statement.ts';
import { view } from './view.ts';
import type { View } from './view.ts';

const groups: readonly QuestionGroup[] = ['external', 'missing', 'business', 'data'];

/** Section 10: the open questions of each group, under its name. */
export function viewQuestions(drawing: Drawing): View {
  const { plan, tokens } = drawing;
  return view(
    ...groups.map((group) => ({
      [group]: plan.questions
        .filter((question) => question.group === group)
        .map(({ id, question, blocks }) =>
          view({
            id: viewLabel(id, tokens),
            question: viewStatement(question, tokens),
            blocks: viewStatement(blocks, tokens),
          }),
        ),
    })),
  );
}
