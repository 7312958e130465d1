import { useLocation } from "wouter";

/**
 * The way back from what is open now. It leads nowhere once somebody has gone on in the meantime: a drawer that closes
 * because what it saved has arrived late does not close the one that was opened since.
 */
export function useBack(): (path: string) => void {
  const [, go] = useLocation(); // drawn anew at every other address
  const from = location.hash;
  return (path) => {
    if (location.hash === from) go(path);
  };
}
