/** Letters of scripts that set no spaces between words, or none in front of their particles. */
export const borderless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
