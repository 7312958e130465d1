import { say } from "../../../shared/model/sentence.ts";
import { inBothLanguages } from "../../../shared/text/text.ts";
import type { FeedRequest } from "./feed.ts";

type Progress = FeedRequest["progress"];
/** So long nothing is said about the time left: the first answers tell too little. */
const QUIET_MS = 3000;

/** Progress that also says how long it will take, by what it has taken so far; `clock` in ms. */
export function withTimeLeft(progress: Progress, clock: () => number): Progress {
  const begun = clock();
  return (done, of, doing) => {
    const passed = clock() - begun;
    if (of === null || done <= 0 || done >= of || passed < QUIET_MS) return progress(done, of, doing);
    const seconds = ((passed / done) * (of - done)) / 1000;
    const words = inBothLanguages(doing);
    const told =
      seconds < 90
        ? say("refresh.seconds-left", { doing: words, seconds: Math.max(1, Math.round(seconds)) })
        : say("refresh.minutes-left", { doing: words, minutes: Math.round(seconds / 60) });
    progress(done, of, told);
  };
}
