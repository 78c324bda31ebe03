// The words that the rules on wording look for. A phrase is found as whole words, in any case; one in capitals only so.

/** How a plan says that there is none of something. */
export const noneWords = phrases(`
  none | n/a | na | nil | not applicable | not required | not needed | no change | no changes | nothing | - | – | — |
  keine | keiner | entfällt | nicht nötig | nicht erforderlich | nicht zutreffend | keine änderung | keine änderungen |
  aucun | aucune | néant | sans objet | ninguno | ninguna | no aplica | nenhum | nenhuma | não se aplica |
  nessuno | nessuna | non applicabile | geen | niet van toepassing | niet nodig
`);

/** How a sentence begins that says that there is none of what it goes on to name. */
export const denials = phrases(`
  no | kein | keine | keinerlei | aucun | aucune | ningun | ningún | ninguna | nenhum | nenhuma | nessun | nessuna |
  geen
`);

/** In what a measure behind a number is told. */
export const units = phrases(`
  percent | ms | s | min | minute | minutes | hour | hours | second | seconds | Std | Stunde | Stunden | Minute |
  Minuten | Sekunde | Sekunden
`);

/** How a plan says that something is not known. */
export const unknownWords = phrases(`
  not stated | not known | not yet known | unknown | not decided | not yet decided | undecided | not specified |
  unclear
`);

/** What stands where an answer should stand. */
export const placeholders = phrases(`
  TBD | TBA | TBC | TODO | FIXME | XXX | ??? | to be determined | to be decided | to be defined | to be confirmed |
  lorem ipsum | insert here | coming soon | work in progress | noch zu klären | noch zu definieren |
  wird noch ergänzt | wird noch festgelegt | noch festzulegen | à définir | à compléter | à préciser | por definir |
  por determinar | da definire | nog te bepalen
`);

/** Words that say nothing. */
export const filler = phrases(`
  as appropriate | as needed | as necessary | as required | if necessary | where appropriate | where applicable |
  etc | and so on | and so forth | handle errors | handle errors properly | proper error handling | ensure proper |
  best practices | industry standard | robust | seamless | seamlessly | state of the art | various | cutting edge
`);

/** Words that plan for what nobody asked for. */
export const speculation = phrases(`
  future proof | future proofing | just in case | later we may | we may later | might be useful | might need |
  may be useful later | could be extended | for future use | nice to have | down the road | someday |
  in the future we
`);

/** Words that open the decision again. */
export const rebrainstorming = phrases(`
  alternatively | another option | another approach | could also | we could use | consider using | one option |
  other options include | or instead | pros and cons | option a | option b | option c | option d
`);

/** How a conversation, not a plan, begins or ends. */
export const conversation = phrases(`
  here is the | here is a | here's the | here's a | below is the | below is a | let me know | would you like me |
  feel free to | i hope this | happy to | sure, | certainly | of course | as an ai
`);

/** How a conversation speaks to the reader, wherever it does. */
export const addresses = phrases(`
  let me know | would you like me | feel free to let | i hope this | as an ai | sure, here | sag mir | lass mich wissen |
  n'hésitez pas | avísame
`);

/** Words that join two tasks into one, where a verb follows them. */
export const conjunctions = phrases(`
  and | or | then | plus | as well as | & | and then | and also
`);

/** What one does in a task, where it can be nothing else. */
export const taskVerbs = phrases(`
  add | apply | backfill | clean up | configure | connect | convert | decommission | define | deploy | describe |
  emit | enforce | ensure | establish | execute | expose | extend | extract | grant | implement | inject |
  integrate | introduce | migrate | modify | notify | persist | populate | prepare | provide | provision | refactor |
  register | rename | resolve | restrict | rewrite | roll out | set up | verify | wire
`);

/** What one does in a task, or the name of a thing: a verb where an object follows. */
export const taskVerbsOrNouns = phrases(`
  alert | announce | archive | ask | audit | benchmark | build | cache | call | change | check | copy | create |
  delete | disable | document | drop | enable | encrypt | export | feature | fix | flag | generate | handle |
  import | index | insert | install | link | list | load | log | make | map | measure | merge | mock | monitor |
  move | parse | plan | process | publish | read | record | release | remove | render | replace | report | review |
  rework | route | run | save | scan | schedule | seed | send | serve | ship | show | split | store | stub | switch |
  test | track | tune | turn | update | upgrade | validate | write
`);

/** What an object begins with. */
export const determiners = phrases(`
  a | an | the | its | their | all | any | each | every | this | that | it | them | both | existing | new
`);

/** Words that say from where on, or until when. */
export const conditions = phrases(`
  above | below | over | under | exceeds | exceed | more than | less than | at least | at most | until | once |
  when | while | after | before | if | any | zero | first | each | every | as long as | end of | no longer | drops |
  rises | threshold | within | never | always | per | week | weeks | month | months | year | years | release | releases |
  bis | wenn | sobald | nach | über | unter | jusqu | si | lorsque | hasta | cuando | até | quando | fino | tot | zodra
`);

/** Words that say what a rollback is started by: "after" and "first" may say but the order of its steps. */
export const triggers = phrases(`
  when | whenever | if | once | as soon as | in case | should | on failure | on errors | trigger | triggers | triggered |
  above | below | exceeds | exceed | more than | less than | at least | fails | rises | drops | threshold | any time |
  wenn | falls | sobald | si | lorsque | dès que | cuando | quando | se | indien | zodra | wanneer
`);

/** How a contract says that something fails. */
export const failures = phrases(`
  error | errors | error handling | error behaviour | error behavior | error code | error codes | fails | fail | failure |
  failures | invalid | rejected | rejects | refused | exception | raises | throws | throw | exit code 1 | exit code 2 |
  Fehler | Fehlerfall | erreur | erreurs | errores | erro | erros | errore | errori | fout | fouten
`);

/** Steps of a migration that take away what holds data. */
export const removing = phrases(`
  drop | remove | delete | lösche | löschen | entferne | entfernen | supprimer | eliminar | borrar | remover
`);

/** What holds data, by its word; a name such as `orders.flags` says so by itself. */
export const holders = phrases(`
  column | columns | table | tables | field | fields | Spalte | Spalten | Tabelle | Tabellen | colonne | colonnes | columna |
  columnas | tabla | tablas | coluna | colunas | tabela | tabelas
`);

/** Steps of a migration that copy data from where it was. */
export const filling = phrases(`
  backfill | backfilling | copy | copy data | copy rows | move data | migrate data | migrate existing | populate |
  nachfüllen | kopiere | kopieren | befüllen | copier | copiar
`);

/** What is dropped and made again around a migration, and holds no data. */
export const helpers = phrases(`
  index | indexes | constraint | constraints | foreign key | trigger | triggers | view | default | not null | flag | cache |
  Index | Indizes
`);

/** How code begins: statements of databases and languages. */
export const codeShapes = phrases(`
  create table | alter table | drop table | create index | create unique index | insert into | delete from |
  select * from | console.log( | public static | public class | export default | export function | import {
`);

/** Words of tasks that may touch many files. */
export const manyFiles = phrases(`
  rename | remove | delete | move | refactor | drop | replace | format | migrate
`);

/** What carries a mitigation: something that is built, tested or watched. */
export const mitigationWords = phrases(`
  task | test | tests | tested | testing | alert | alerts | monitor | monitored | monitoring | metric | dashboard | flag |
  toggle | switch | rehearsal | rehearsed | log | logs | logged | measured | verified | checked | watched | compared |
  reviewed | covered | timeout | backup | retry | limit
`);

function phrases(text: string): readonly string[] {
  return text.split('|').map((phrase) => phrase.trim());
}
