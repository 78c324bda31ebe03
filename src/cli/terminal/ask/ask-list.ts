import { acceptParts } from '../accept-parts.ts';
import type { Typed } from '../form-fields.ts';
import { beginWith, type Leaving, leaveWith } from '../leave-with.ts';
import { describePart, type Part, partsOf, placeParts } from '../parts.ts';
import type { Row } from '../prompts/draw-rows.ts';
import type { Frame } from '../prompts/frame.ts';
import type { ListConfig } from '../prompts/list-prompt.ts';
import type { Prompts } from '../prompts/module.ts';
import type { QuestionView, Reply, Terminal } from '../types.ts';
import { words } from '../words.ts';
import { frameOf } from './frame-of.ts';
import { pasteParts } from './paste-parts.ts';
import { writeParts, type Written } from './write-parts.ts';

function isLeaving(reply: { readonly type: string }): reply is Leaving {
  return reply.type === 'back' || reply.type === 'review' || reply.type === 'leave';
}

function rowsOf(view: QuestionView, parts: readonly Part[]): readonly Row[] {
  return parts.map(({ value }) => ({
    ...describePart(view.question, value),
    line: value.line,
    quote: view.quote(value.line),
  }));
}

function aboveOf(parts: readonly Part[], begun: Typed | undefined, { pen }: Frame): readonly string[] {
  const found = parts.filter(({ value }) => value.line !== undefined).length;
  const half = begun ? [pen.warning(words.begun)] : [];
  return [pen.faint(found === 0 ? words.nothingFound : words.found(found)), ...half, ''];
}

function listConfig(
  above: readonly string[],
  rows: readonly Row[],
  parts: readonly Part[],
  frame: Frame,
  active: number,
): ListConfig {
  return {
    frame,
    above,
    rows,
    kept: parts.map((part) => part.kept),
    active: Math.max(0, Math.min(active, parts.length - 1)),
  };
}

/** Keeps what is said of a list so far, as it stands with what is being written. */
function keep(view: QuestionView, parts: readonly Part[], begun: Typed | undefined): void {
  const said = acceptParts(view, parts);
  view.keepPart(said.type === 'answer' ? said.answer : view.known, begun);
}

/** Asks about a list: what is kept and what is dropped, and what is added to it. */
export async function askList(view: QuestionView, terminal: Terminal, prompts: Prompts): Promise<readonly Reply[]> {
  const frame = frameOf(view, terminal, prompts);
  let parts = partsOf(view);
  let { begun } = view;
  let active = 0;
  const end = (reply: Reply): readonly Reply[] => beginWith(view, begun, [reply]);
  for (;;) {
    const above = aboveOf(parts, begun, frame);
    // Where nothing is there, items are typed at once; a record is asked for first, for it may be that there is none.
    const alone = parts.length === 0 && view.question.type === 'items';
    const asked = alone ? undefined : await prompts.list(listConfig(above, rowsOf(view, parts), parts, frame, active));
    if (asked) parts = parts.map((part, at) => ({ ...part, kept: asked.kept[at] ?? part.kept }));
    if (asked?.type === 'none' || asked?.type === 'open') return end({ type: asked.type });
    if (asked?.type === 'accept') return end(acceptParts(view, parts));
    if (asked?.type === 'paste') {
      active = parts.length;
      parts = placeParts(parts, pasteParts(view.question, asked.text), active);
      keep(view, parts, begun);
      continue;
    }
    if (asked && isLeaving(asked)) return leaveWith(view, acceptParts(view, parts), asked, begun);
    active = asked?.type === 'edit' ? asked.active : parts.length;
    const [before, at] = [parts, active];
    const onWrite = ({ values, begun: half }: Written): void => keep(view, placeParts(before, values, at), half);
    const desk = { view, frame, prompts, parts, begun, above, onWrite };
    const written = await writeParts(desk, parts[active]?.value);
    parts = placeParts(parts, written.values, active);
    begun = written.begun;
    const { reply } = written;
    if (alone && (reply?.type === 'none' || parts.length === 0)) return end(reply ?? acceptParts(view, []));
    if (alone && !reply) return end(acceptParts(view, parts));
    if (reply && isLeaving(reply) && reply.type !== 'back')
      return leaveWith(view, acceptParts(view, parts), reply, begun);
    keep(view, parts, begun);
  }
}
