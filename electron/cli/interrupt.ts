/**
 * Ctrl+C stops the work under way instead of the program, so that the work can leave everything as it was.
 *
 * A terminal tells every program in front of it, and the one that started us tells us once more: asking twice within
 * two seconds is asking once. Who asks again later is not kept waiting; the file is whole either way.
 */
export function onInterrupt(idle: () => void) {
  const stops: (() => void)[] = [];
  let asked: number | null = null;

  function hear(): void {
    if (asked !== null) {
      if (performance.now() - asked > 2_000) process.exit(1);
      return;
    }
    asked = performance.now();
    if (stops.length === 0) return idle();
    for (const stop of stops) stop();
  }

  process.on("SIGINT", hear);
  return {
    /** What the next Ctrl+C stops. */
    underWay: (stop: () => void): void => void stops.push(stop),
    leave: (): void => void process.off("SIGINT", hear),
  };
}
