import { say } from "../../model/sentence.ts";
import type { Tag } from "../../model/workload.ts";
import type { Notebook, RowReader } from "../notes.ts";
import { squeeze } from "../normalise.ts";
import { type Column, type Table } from "../table.ts";
import { textOf } from "../values.ts";
import type { Row } from "../workbook.ts";

const runningNumber = new Set(["연번", "번호", "순번", "일련번호", "no", "#", "seq", "nr"]);
const person =
  /담당자|담당공무원|성명|연락처|전화|휴대폰|핸드폰|이메일|메일주소|e-?mail|phone|contact|사번|주민|작성자/i;

const isRunningNumber = ({ title }: Column): boolean => runningNumber.has(squeeze(title));
const isPersonal = ({ title }: Column): boolean => person.test(title);

/** Columns of a sheet that no field takes: kept with each thing under their own heading, so that nothing of a row is lost. */
export type Rest = Readonly<{
  columns: readonly Column[];
  /** What the row says in them, and in the named fields that this kind of thing has no place for. */
  of: (row: Row, cells: RowReader, ...fields: readonly string[]) => Tag[];
}>;

/** Names and numbers of people are left out until somebody says that they are wanted. */
export function restOf(table: Table, notes: Notebook): Rest {
  const open = table.columns.filter((column) => column.field === null && !isRunningNumber(column));
  const people = open
    .filter(isPersonal)
    .filter((column) => table.rows.some(({ cells }) => textOf(cells[column.index]) !== null));
  const isWanted = people.length > 0 && askForPeople(people, notes) === "yes";
  const columns = open.filter((column) => isWanted || !isPersonal(column));
  return {
    columns,
    of: (row, cells, ...fields) => [
      ...fields.flatMap((field) => tag(table.fields.get(field)?.title, cells.text(field, 500))),
      ...columns.flatMap(({ title, index }) => tag(title, textOf(row.cells[index]))),
    ],
  };
}

const tag = (title: string | undefined, value: string | null): Tag[] =>
  title === undefined || value === null ? [] : [{ key: title.slice(0, 200), value: value.slice(0, 500) }];

/** The same as one line of text, for things that keep only a note. */
export const inOneLine = (tags: readonly Tag[], ...more: readonly (string | null)[]): string | null => {
  const parts = [...more.filter((part) => part !== null), ...tags.map(({ key, value }) => `${key}: ${value}`)];
  return parts.length === 0 ? null : parts.join(" · ");
};

const askForPeople = (columns: readonly Column[], notes: Notebook): string =>
  notes.ask({
    id: "personal",
    text: say("exchange.question.personal", { columns: columns.map(({ title }) => title).join(", ") }),
    options: [
      { value: "no", label: say("exchange.question.personal.no") },
      { value: "yes", label: say("exchange.question.personal.yes") },
    ],
    otherwise: "no",
  });
