import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decisionLayouts, type DecisionWords } from './decision-layouts.ts';
import { decisionNote } from './decision-note.ts';

const fixtures = join(import.meta.dirname, '../fixtures');

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

/** One way to put a decision: the documents that put it so, and the option that it takes; nothing where it takes none. */
export interface PutDecision {
  readonly decided: string;
  readonly sources: readonly string[];
  readonly taken: string;
}

/** The words of a table's language. */
function wordsOf(language: string): DecisionWords {
  const words = languages[language];
  if (!words) throw new Error(`no layouts for ${language}`);
  return words;
}

/** Lines of a table: the option that a decision takes ("-" for none), and how the decision is put; ⏎ is a line break. */
function readTable(
  file: string,
  words: DecisionWords,
  write: (words: DecisionWords, decided: string) => readonly string[],
): readonly PutDecision[] {
  const lines = readFileSync(join(fixtures, file), 'utf8').split('\n');
  return lines
    .filter((line) => line.includes(' | '))
    .map((line) => {
      const [name = '', ...text] = line.split(' | ');
      const decided = text.join(' | ').replaceAll('⏎', '\n');
      const taken = name === 'Postgres' ? words.table : name;
      return { decided, sources: write(words, decided), taken: taken === '-' ? '' : taken };
    });
}

/** The tables of ways to decide between three options, by their name; those of `decisions-in-notes` stand below a list in a note, where no heading says that a decision follows. */
export function decisionTables(): ReadonlyMap<string, readonly PutDecision[]> {
  const tables = readdirSync(join(fixtures, 'decisions')).map((file) => {
    const table = readTable(`decisions/${file}`, wordsOf(file.replace('.txt', '')), decisionLayouts);
    return [`decisions/${file}`, table] as const;
  });
  const inNotes = readTable('decisions-in-notes.txt', wordsOf('en'), (words, decided) => [
    decisionNote(words, decided),
  ]);
  return new Map([...tables, ['decisions-in-notes.txt', inNotes]]);
}
