import { useQueries } from "@tanstack/react-query";
import { useState } from "react";

/** Rows asked for at once; more than a screen holds, and quick to send. */
const PAGE = 200;

/** Where rows come from: what they are of (for the cache), and how some of them are asked for. */
export type PagedSource<Row> = Readonly<{
  key: readonly unknown[];
  ask: (
    page: Readonly<{ offset: number; limit: number }>,
  ) => Promise<Readonly<{ total: number; rows: readonly Row[] }>>;
}>;

export type Paged<Row> = Readonly<{
  /** Rows in all; `null` until the first page came. */
  total: number | null;
  error: Error | null;
  /** `null` while its page is on the way. */
  rowAt: (index: number) => Row | null;
  /** Says which rows are in sight. */
  show: (first: number, last: number) => void;
  /** Changes where other rows are meant: then a list begins at its top again. */
  word: string;
}>;

/** Rows of the host that are too many to hold: only the pages in sight are asked for, and kept once they came. */
export function usePages<Row>({ key, ask }: PagedSource<Row>): Paged<Row> {
  const word = JSON.stringify(key);
  const [seen, setSeen] = useState({ word, from: 0, to: 0 });
  const { from, to } = seen.word === word ? seen : { from: 0, to: 0 };
  // the first page says how many there are
  const pages = [...new Set([0, ...Array.from({ length: to - from + 1 }, (_, index) => from + index)])];

  const { held, error } = useQueries({
    queries: pages.map((page) => ({
      queryKey: [...key, page],
      queryFn: () => ask({ offset: page * PAGE, limit: PAGE }),
    })),
    combine: (all) => ({
      held: all.map((one) => one.data),
      error: all.find((one) => one.error)?.error ?? null,
    }),
  });

  return {
    total: held[0]?.total ?? null,
    error,
    rowAt: (index) => held[pages.indexOf(Math.floor(index / PAGE))]?.rows[index % PAGE] ?? null,
    show: (first, last) => {
      const next = { word, from: Math.floor(first / PAGE), to: Math.floor(Math.max(first, last) / PAGE) };
      if (next.from !== from || next.to !== to || seen.word !== word) setSeen(next);
    },
    word,
  };
}
