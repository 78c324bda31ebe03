/** "R6. A stroke …", "NFR-2: …", "FR3) …". */
const counted = /^(N?FR|R|REQ)-?\d{1,3}[.:)]\s/u;

/** What the requirements of a list are counted by: `FR` of "FR-2: a stroke persists once"; undefined of what is not counted so. */
export function countedDemand(text: string): string | undefined {
  return counted.exec(text)?.[1];
}
