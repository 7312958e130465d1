/**
 * What a spreadsheet would take for a formula, or for the start of one: after any blanks, a sign that begins one, also in
 * its full width; or a tab or line break at the very start. An apostrophe in front of such a text is guarded too, so that
 * the one we add can be told from one that was there.
 */
const risky = /^'*(?:[\t\r\n]|[\s\u00a0\u200b-\u200d\u2060\ufeff\u0000-\u001f]*[=+\-@＝＋－＠])/u; // eslint-disable-line no-control-regex -- control characters are what it looks for

/** A text with an apostrophe before it where a spreadsheet would compute it. */
export const guarded = (text: string): string => (risky.test(text) ? `'${text}` : text);

/** The text as it was before `guarded`; every text comes back as it was. */
export const unguarded = (text: string): string =>
  text.startsWith("'") && risky.test(text.slice(1)) ? text.slice(1) : text;
