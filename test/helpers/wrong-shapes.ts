/** Ways in which people and models write what the specification asks for in another form. */
export const shapes: Readonly<Record<string, (plan: string) => string>> = {
  'deeper headings': (plan) => plan.replace(/^(?=#)/gmu, '#'),
  'one section deeper': (plan) => plan.replace(/^## (?=9\.)/mu, '### '),
  'sections in bold': (plan) => plan.replace(/^## (.*)$/gmu, '**$1**'),
  'underlined sections': (plan) => plan.replace(/^## (.*)$/gmu, '$1\n---'),
  'closed headings': (plan) => plan.replace(/^(#+) (.*)$/gmu, '$1 $2 $1'),
  'no numbers': (plan) => plan.replace(/^## \d+\. /gmu, '## '),
  'other numbers': (plan) => plan.replace(/^## (\d+)\. /gmu, (_, digits: string) => `## ${Number(digits) + 1}. `),
  'hyphens for dashes': (plan) => plan.replace(/^(### Phase \d) — /gmu, '$1 - '),
  'colons for dashes, phases in bold': (plan) => plan.replace(/^### (Phase \d) — (.*)$/gmu, '**$1: $2**'),
  'no boxes': (plan) => plan.replace(/^- \[[ x]\] /gmu, '- '),
  'numbers for boxes': (plan) =>
    plan.replace(/^- \[[ x]\] /gmu, '1. ').replace(/^ {2}(?=- (?:Purpose|Files|Dep|Own))/gmu, '   '),
  'no ids': (plan) => plan.replace(/^(- \[[ x]\] \*\*)T\d+\.\d+ /gmu, '$1'),
  'ids of another phase': (plan) => plan.replace(/\bT1\.(\d)/gu, 'T7.$1'),
  separators: (plan) => plan.replace(/(?<=\n)(?=## )/gu, '---\n\n'),
  'windows line ends': (plan) => plan.replace(/\r?\n/gu, '\r\n'),
  'sections turned round': (plan) =>
    plan
      .split(/^(?=## )/mu)
      .toReversed()
      .join('\n'),
};
