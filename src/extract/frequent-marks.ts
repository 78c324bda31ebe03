/** The lists of the frequent words of a language, by which it is told from others. */
export const frequentMarks = [['language-marks', 'common']] as const;
