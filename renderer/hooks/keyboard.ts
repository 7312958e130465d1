import { useEffect } from "react";

/** What both React's and the browser's own keyboard events say about an input method at work. */
type Pressed = Readonly<{ isComposing?: boolean; keyCode?: number; nativeEvent?: { isComposing?: boolean } }>;

/**
 * Whether an input method is composing a syllable: then no key is a command.
 *
 * WebKit ends the composition before the key that ended it, and tells so only by key code 229.
 */
export const isComposing = (event: Pressed): boolean =>
  event.isComposing === true || event.nativeEvent?.isComposing === true || event.keyCode === 229;

/** `Enter` that means it: not the one that ends a syllable. */
export const isEnter = (event: Pressed & Readonly<{ key: string }>): boolean =>
  event.key === "Enter" && !isComposing(event);

const inField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/**
 * Shortcuts of a page or the frame, by name: `ctrl+k`, `ctrl+shift+z`, `f1`, `escape`.
 *
 * Ctrl stands for ⌘ on a Mac. Digits go by their place on the keyboard so that Hangul mode does not matter; so do letters.
 * A key alone or Ctrl+Z never takes a key away from a field.
 */
export function useShortcuts(shortcuts: Readonly<Record<string, () => void>>): void {
  useEffect(() => {
    function hear(event: KeyboardEvent): void {
      if (isComposing(event) || event.defaultPrevented) return;
      const name = nameOf(event);
      const run = shortcuts[name];
      if (!run) return;
      if (inField(event.target) && ((!event.ctrlKey && !event.metaKey) || /^ctrl\+(shift\+)?[zy]$/.test(name))) return;
      event.preventDefault();
      run();
    }
    document.addEventListener("keydown", hear);
    return () => document.removeEventListener("keydown", hear);
  }, [shortcuts]);
}

function nameOf(event: KeyboardEvent): string {
  const key = /^(Key|Digit)(.)$/.exec(event.code)?.[2] ?? event.key;
  return [
    event.ctrlKey || event.metaKey ? "ctrl+" : "",
    event.altKey ? "alt+" : "",
    event.shiftKey ? "shift+" : "",
    key,
  ]
    .join("")
    .toLowerCase();
}
