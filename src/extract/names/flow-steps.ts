/** One step of a flow that is drawn and not listed. */
export interface DrawnStep {
  readonly text: string;
  readonly start: number;
  readonly by: string;
}

const arrow = /\s*(?:─+[►>▶]|-{1,3}>|=+>|→|⟶|➜|▶|►)\s*/u;
const numbered = /^\s*\d{1,2}[.)]\s+(\S.*)$/u;
const led = /^\s*(?:└?─*[►▶]|-{1,3}>|=+>|→|↓|▼|➜)\s*(\S.*)$/u;
const fewest = 3;

/** The steps of a chain of arrows in prose: "app → queue → worker". Shorter ones only say that one thing leads to another. */
export function stepsInChain(text: string): readonly DrawnStep[] {
  if (text.length > 600) return [];
  const parts = text.split(arrow).map((part) => part.trim());
  if (parts.length < fewest || parts.some((part) => !/\p{L}/u.test(part) || part.length > 80)) return [];
  return parts.map((part) => ({
    text: part.replace(/[.。;；]$/u, ''),
    start: Math.max(0, text.indexOf(part)),
    by: 'arrow-chain',
  }));
}

/** The steps of a drawing: numbered lines, lines that arrows lead to, chains of arrows. */
export function stepsInCode(text: string, inFlow: boolean): readonly DrawnStep[] {
  const steps: DrawnStep[] = [];
  let offset = 0;
  let before: DrawnStep | undefined;
  let arrows = 0;
  for (const line of text.split('\n')) {
    if (
      line.length <= 400 &&
      !/[┌┐┘╭╮╯│┃]\s*\S.*[┐┘╮╯│┃]/u.test(line) &&
      !/^\s*(?:import|const|let|return|function|def|class|export)\b|[;{]\s*$/u.test(line)
    ) {
      const said = numbered.exec(line)?.[1] ?? led.exec(line)?.[1];
      const own: DrawnStep = { text: (said ?? line).replace(/[│▼↓|]/gu, ' ').trim(), start: offset, by: 'drawn-flow' };
      if (said !== undefined) {
        if (steps.length === 0 && before && led.test(line)) steps.push(before);
        steps.push({ ...own, by: numbered.test(line) ? 'numbered-lines' : 'drawn-flow' });
        arrows += 1;
      } else if (own.text !== '') before = own;
      if (said === undefined) {
        const chain = stepsInChain(line.trim());
        steps.push(...chain.map((one) => ({ ...one, start: offset })));
        arrows += chain.length;
      }
    }
    offset += line.length + 1;
  }
  const said = steps.filter(({ text: step }) => /\p{L}/u.test(step));
  // What stands in capitals, or leads on with a label, is a drawing of states.
  const states = said.filter(({ text: step }) => /^[\p{Lu}_]+$|--|^[^\p{L}\p{N}`"'(]*-{2}/u.test(step));
  if (states.length * 2 > said.length) return [];
  return arrows >= 2 && (inFlow || arrows >= fewest) ? said : [];
}
