const denial = /^\s*(?:no|kein|keine|keinerlei|aucun|aucune|ning[uú]n|ninguna|nenhum|nenhuma|nessun|nessuna|geen)\s/iu;

/** Whether a sentence says that there is none of what it goes on to name: "No new tables." */
export function isDenial(text: string): boolean {
  return denial.test(text);
}
