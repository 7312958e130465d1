import type { ReactNode } from "react";
import "./facts.css";

/** A short list of named facts, as drawers show them. */
export function Facts({ children }: Readonly<{ children: ReactNode }>) {
  return <dl className="facts">{children}</dl>;
}

export function Fact({ name, children }: Readonly<{ name: string; children: ReactNode }>) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** “Not known”, with the reason under it where there is one. */
export function NotKnown({ words, because }: Readonly<{ words: string; because?: string | null }>) {
  return (
    <span className="not-known" {...(because ? { title: because } : {})}>
      {words}
    </span>
  );
}
