import { useEffect, useRef, useState } from "react";

const SHOWN_MS = 5000;

/** By how much a figure has changed since it was last shown; `null` most of the time. */
export function useDelta(amount: number | null): number | null {
  const before = useRef(amount);
  const [delta, setDelta] = useState<number | null>(null);
  useEffect(() => {
    const was = before.current;
    before.current = amount;
    if (was === null || amount === null || was === amount) return;
    setDelta(amount - was);
    const timer = setTimeout(() => setDelta(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [amount]);
  return delta;
}
