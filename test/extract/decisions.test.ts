import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import { decisionLayouts, type DecisionWords } from '../helpers/decision-layouts.ts';
import { decisionNote } from '../helpers/decision-note.ts';
import { readLexicons } from '../helpers/read-lexicons.ts';

const folder = join(import.meta.dirname, '../fixtures/decisions');
const lexicons = readLexicons();

const languages: Readonly<Record<string, DecisionWords>> = {
  en: {
    title: 'A broker for background jobs',
    context: 'Context',
    problem: 'Jobs are lost when the worker restarts.',
    options: 'Options',
    decision: 'Decision',
    table: 'Postgres table',
    option: 'Option',
  },
  de: {
    title: 'Ein Broker für Aufträge im Hintergrund',
    context: 'Kontext',
    problem: 'Aufträge gehen verloren, wenn der Worker neu startet.',
    options: 'Optionen',
    decision: 'Entscheidung',
    table: 'Postgres-Tabelle',
    option: 'Option',
  },
  fr: {
    title: 'Un courtier pour les tâches de fond',
    context: 'Contexte',
    problem: 'Des tâches sont perdues quand le worker redémarre.',
    options: 'Options',
    decision: 'Décision',
    table: 'table Postgres',
    option: 'Option',
  },
  es: {
    title: 'Un broker para los trabajos en segundo plano',
    context: 'Contexto',
    problem: 'Se pierden trabajos cuando el worker se reinicia.',
    options: 'Opciones',
    decision: 'Decisión',
    table: 'tabla de Postgres',
    option: 'Opción',
  },
  no: {
    title: 'En megler for bakgrunnsjobber',
    context: 'Kontekst',
    problem: 'Jobber går tapt når workeren starter på nytt.',
    options: 'Alternativer',
    decision: 'Beslutning',
    table: 'Postgres-tabell',
    option: 'Alternativ',
  },
  da: {
    title: 'En broker til baggrundsjobs',
    context: 'Kontekst',
    problem: 'Jobs går tabt, når workeren genstarter.',
    options: 'Overvejede muligheder',
    decision: 'Beslutning',
    table: 'Postgres-tabel',
    option: 'Mulighed',
  },
  ja: {
    title: 'バックグラウンド処理のメッセージブローカー',
    context: '背景',
    problem: 'ワーカーの再起動でジョブが失われる。',
    options: '選択肢',
    decision: '決定',
    table: 'Postgresのテーブル',
    option: '案',
  },
  zh: {
    title: '后台任务的消息代理',
    context: '背景',
    problem: '工作进程重启时任务会丢失。',
    options: '备选方案',
    decision: '决策',
    table: 'Postgres 表',
    option: '方案',
  },
};

/** Lines of a table: the option that a decision takes ("-" for none), and how the decision is put; ⏎ is a line break. */
function casesOf(file: string): readonly (readonly [string, string])[] {
  return readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line.includes(' | '))
    .map((line) => {
      const [taken = '', ...text] = line.split(' | ');
      return [text.join(' | ').replaceAll('⏎', '\n'), taken];
    });
}

describe.each(readdirSync(folder))('which of three options a decision takes: %s', (file) => {
  const words = languages[file.replace('.txt', '')];
  if (!words) throw new Error(`no layouts for ${file}`);

  it.each(casesOf(file))('%s', (decided, taken) => {
    const chosen = decisionLayouts(words, decided).map((source) =>
      extract(source, lexicons)
        .facts.filter(({ kind }) => kind === 'choice')
        .map(({ text }) => text)
        .join(' | '),
    );
    const wanted = taken === 'Postgres' ? words.table : taken;
    expect(chosen).toEqual(chosen.map(() => (taken === '-' ? '' : wanted)));
  });
});

/** Ways to decide below a list in a note, where no heading says that a decision follows. */
const inNotes = readFileSync(join(folder, '../decisions-in-notes.txt'), 'utf8')
  .split('\n')
  .filter((line) => line.includes(' | '));

describe('which of three options a note takes', () => {
  it.each(inNotes)('%s', (line) => {
    const [taken = '', ...text] = line.split(' | ');
    const { en } = languages;
    const source = en ? decisionNote(en, text.join(' | ').replaceAll('⏎', '\n')) : '';
    const chosen = extract(source, lexicons).facts.filter(({ kind }) => kind === 'choice');
    expect(chosen.map(({ text: name }) => name)).toEqual([taken === 'Postgres' ? 'Postgres table' : taken]);
  });
});
