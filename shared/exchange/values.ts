import { Disposition } from "../model/group.ts";
import type { Workload } from "../model/workload.ts";
import { type Parsed, bad, good, nothing, textOf } from "./parsed.ts";
import type { Cell } from "./workbook.ts";

export {
  dayOf,
  dayOfSerial,
  dayOrderOf,
  freezesOf,
  isTimeUnit,
  minutesIn,
  minutesOf,
  momentOf,
  yearOf,
  yearsAfter,
} from "./days.ts";
export {
  type MoneyUnit,
  type SizeUnit,
  coresOf,
  gibOf,
  isFraction,
  isSizeUnit,
  moneyOf,
  moneyUnitOf,
  numberOf,
  offMedian,
  shareOf,
  sizeOf,
  writesDecimalComma,
} from "./numbers.ts";
export { exactSum } from "../units/decimal.ts";
export { type Habits, type Parsed, plainHabits, textOf } from "./parsed.ts";

const yes = new Set(
  "true t 1 yes y on 예 네 o ㅇ ○ ◯ ● √ ✓ ✔ v 사용 유 있음 대상 해당 실시간 포함 보유 구축 분리 완료 필요 대외".split(
    " ",
  ),
);
const no = new Set(
  "false f 0 no n off 아니오 아니요 x × ✕ ✗ 미사용 무 없음 비대상 미해당 미포함 미보유 미구축 미분리 미완료 불필요 배치 비실시간 대내".split(
    " ",
  ),
);

/** Yes or no, in the words of sheets. `O` is yes here; where a column asks for a class it is the class *open*. */
export function booleanOf(cell: Cell | undefined): Parsed<boolean> {
  if (typeof cell === "boolean") return good(cell);
  const text = textOf(cell)?.normalize("NFKC").toLowerCase() ?? null;
  if (text === null) return nothing;
  return yes.has(text) ? good(true) : no.has(text) ? good(false) : bad;
}

const grades: Readonly<Record<string, number>> = {
  상: 1,
  중: 2,
  하: 3,
  ⅰ: 1,
  ⅱ: 2,
  ⅲ: 3,
  ⅳ: 4,
  high: 1,
  medium: 2,
  low: 3,
};

/** Whether a grade is said in words (`상`, `Ⅱ`, `high`), whose order a person has to confirm. */
export const isGradeWord = (cell: Cell | undefined): boolean => !/\d/.test(textOf(cell) ?? "0");

/** Business impact 1–4 from `1등급`, `1`, `Ⅰ`, `상`. */
export function gradeOf(cell: Cell | undefined): Parsed<number> {
  const text = textOf(cell)?.toLowerCase() ?? null;
  if (text === null) return nothing;
  const digit = /^([1-4])\s*(등급|급)?$/.exec(text) ?? /^(?:grade|tier)\s*([1-4])$/.exec(text);
  const word = text.replace(/등급$/, "").trim();
  const grade = digit ? Number(digit[1]) : Object.hasOwn(grades, word) ? grades[word] : undefined;
  return grade === undefined ? bad : good(grade);
}

const classes: Readonly<Record<string, "C" | "S" | "O">> = {
  c: "C",
  기밀: "C",
  classified: "C",
  s: "S",
  민감: "S",
  sensitive: "S",
  o: "O",
  공개: "O",
  open: "O",
  public: "O",
};

export function classOf(cell: Cell | undefined): Parsed<"C" | "S" | "O"> {
  const text = textOf(cell)?.toLowerCase() ?? null;
  if (text === null) return nothing;
  const bare = text.replace(/\s*(등급|\(.*\))$/, "");
  return Object.hasOwn(classes, bare) ? good(classes[bare]!) : bad;
}

/** Items of the disclosure act § 9(1): `제9조제1항제5호`, `9-1-5`, `5호`, several joined by commas or dots. */
export function itemsOf(cell: Cell | undefined): Parsed<number[]> {
  const text = textOf(cell);
  if (text === null) return nothing;
  const items = text.split(/[,·;、]|\s및\s/).map((part) => {
    const found =
      /(?:제\s*)?([1-8])\s*호\s*$/.exec(part.trim()) ??
      /^9-1-([1-8])$/.exec(part.trim()) ??
      /^([1-8])$/.exec(part.trim());
    return found ? Number(found[1]) : null;
  });
  if (items.includes(null)) return bad;
  return good([...new Set(items as number[])].sort((a, b) => a - b)); // the line above has sent off what is not a number
}

/** The way a system moves. 전환 대상: it moves, how is not decided; only what stays, what ends and the seven R are an answer. */
export function dispositionOf(cell: Cell | undefined): Parsed<Disposition | null> {
  const word = textOf(cell)?.toLowerCase() ?? null;
  if (word === null) return nothing;
  const said = Disposition.options.find((way) => word.includes(way));
  if (said) return good(said);
  if (/비대상|미전환|존치|유지/.test(word) || /^(n|no|x|부)$/.test(word)) return good("retain");
  if (/폐기|폐지|종료/.test(word)) return good("retire");
  if (/리호스트|재배치|단순 ?이전/.test(word)) return good("rehost");
  if (/리플랫폼/.test(word)) return good("replatform");
  if (/리팩터|재구축|클라우드 ?네이티브/.test(word)) return good("refactor");
  if (/재구매|saas/.test(word)) return good("repurchase");
  return /대상|전환|이전|예정|검토/.test(word) || /^(y|yes|o|여)$/.test(word) ? nothing : bad;
}

export function environmentOf(cell: Cell | undefined): Parsed<Workload["environment"]> {
  const word = textOf(cell)?.toLowerCase() ?? null;
  if (word === null) return nothing;
  if (/운영|prod|live|^prd$/.test(word)) return good("production");
  if (/개발|dev/.test(word)) return good("development");
  if (/테스트|시험|검증|스테이징|test|stag|qa|uat/.test(word)) return good("test");
  return bad;
}

/** Whether a machine is physical; the words of `물리/가상`, `is virtual` need `yesIs`. */
export function machineKindOf(
  cell: Cell | undefined,
  yesIs: "vm" | "physical" | null = null,
): Parsed<Workload["kind"]> {
  const word = typeof cell === "boolean" ? String(cell) : (textOf(cell)?.toLowerCase() ?? null);
  if (word === null) return nothing;
  if (/물리|physical|bare ?-?metal|standalone/.test(word)) return good("physical");
  if (/가상|virtual|vm|vdi/.test(word)) return good("vm");
  if (/컨테이너|container|pod|k8s|kubernetes/.test(word)) return good("container");
  if (/saas/.test(word)) return good("saas");
  if (/database|^db$|데이터베이스/.test(word)) return good("database");
  const said = yesIs === null ? null : booleanOf(cell).value;
  return said === null ? bad : good(said === (yesIs === "vm") ? "vm" : "physical");
}

/** Addresses and the like in one cell: several by `;`, `,`, `|` or blanks. */
export const listOf = (cell: Cell | undefined, separators = /[;,|\s]+/): string[] =>
  (textOf(cell) ?? "")
    .split(separators)
    .map((part) => part.trim())
    .filter((part) => part !== "");

export type OsFamily = "linux" | "windows" | "unix" | "other";

/** The family an operating system's name belongs to; `null` where the name does not tell. */
export function osFamilyOf(name: string): OsFamily | null {
  const text = name.toLowerCase();
  if (/windows/.test(text)) return "windows";
  if (/aix|solaris|hp-?ux|unix|tru64/.test(text)) return "unix";
  if (/linux|rhel|red ?hat|centos|ubuntu|debian|rocky|alma|suse|sles|oracle linux|photon|tmax|하모니카|구름/.test(text))
    return "linux";
  return null;
}
