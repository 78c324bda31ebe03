/**
 * Of some changes those that are told. Many are asked at once, those that lie far apart; where that shows, halves of them are asked.
 * What hides another is not seen: less is told than could be, never more.
 *
 * @param isTold asks some changes at once
 * @param size so many are asked at once at first
 */
export function toldOf(changes, isTold, size) {
  const told = [];
  const ask = (some) => {
    if (some.length === 0 || !isTold(some)) return;
    if (some.length === 1) {
      told.push(some[0]);
      return;
    }
    const half = Math.ceil(some.length / 2);
    ask(some.slice(0, half));
    ask(some.slice(half));
  };
  const count = Math.ceil(changes.length / size);
  for (let at = 0; at < count; at += 1) ask(changes.filter((_, each) => each % count === at));
  return told;
}
