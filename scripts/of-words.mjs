/** What finds words and tells languages apart: only for this are they not given as they are without a change. */
export const ofWords =
  /[\\/](?:phrases[\\/].*|language|words|lists-of|lists-of-marks|frequent-marks|common-language|lay-out-words|is-always-spoken|is-technical)\.ts$/u;
