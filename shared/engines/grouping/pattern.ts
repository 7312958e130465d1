/** Letters between two stars; `open` and `close` say before which of them a bracket stands. */
type Stretch = { letters: string; open: number | null; close: number | null };

/**
 * A pattern made ready: answers what stands in its brackets, the whole text where it has none, `null` where the text does
 * not match. Upper and lower case are one.
 *
 * Each stretch between stars is taken at the first place it fits, the last one at the end, so a pattern never costs more
 * than its length times the text's.
 */
export function patternReader(pattern: string): (text: string) => string | null {
  const stretches = stretchesOf(pattern.normalize("NFC").toLowerCase());
  return (text) => {
    const plain = text.normalize("NFC");
    const held = plain.toLowerCase();
    let [at, from, to] = [0, 0, held.length];
    for (const [index, { letters, open, close }] of stretches.entries()) {
      const isLast = index === stretches.length - 1;
      const start: number | null = isLast ? held.length - letters.length : index === 0 ? 0 : find(held, letters, at);
      if (start === null || start < at || (isLast && index === 0 && start !== 0) || !fits(held, letters, start))
        return null;
      if (open !== null) from = start + open;
      if (close !== null) to = start + close;
      at = start + letters.length;
    }
    return plain.slice(from, Math.max(from, to));
  };
}

function stretchesOf(pattern: string): Stretch[] {
  let now: Stretch = { letters: "", open: null, close: null };
  const all = [now];
  let [hasOpened, hasClosed] = [false, false];
  for (const letter of pattern) {
    if (letter === "*") all.push((now = { letters: "", open: null, close: null }));
    else if (letter === "(" && !hasOpened) [now.open, hasOpened] = [now.letters.length, true];
    else if (letter === ")" && hasOpened && !hasClosed) [now.close, hasClosed] = [now.letters.length, true];
    else now.letters += letter;
  }
  return all;
}

function fits(text: string, letters: string, at: number): boolean {
  if (at + letters.length > text.length) return false;
  for (let index = 0; index < letters.length; index += 1)
    if (letters[index] !== "?" && letters[index] !== text[at + index]) return false;
  return true;
}

function find(text: string, letters: string, from: number): number | null {
  for (let at = from; at + letters.length <= text.length; at += 1) if (fits(text, letters, at)) return at;
  return null;
}
