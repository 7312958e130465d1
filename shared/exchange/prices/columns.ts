import { heading, squeeze } from "../normalise.ts";
import { type Aliases, type Table, findTable } from "../table.ts";
import type { Sheet, Workbook } from "../workbook.ts";

/** The columns of a price sheet, in the order in which a template has them. The first name of each is the one we write. */
export const priceColumns = {
  provider: ["provider_id", "provider", "csp", "제공자", "사업자", "제공사", "클라우드 사업자", "공급자"],
  item: ["item", "service", "항목", "서비스", "서비스 항목"],
  offer: ["offer_id", "offer", "sku", "spec", "code", "상품코드", "상품 코드", "상품 ID", "사양코드", "사양 코드"],
  name: ["offer_name", "name", "상품명", "상품 이름", "사양명", "사양"],
  variant: ["variant", "세부 구분", "세부구분", "종류"],
  class: ["class", "price class", "상품군", "등급", "구분", "유형"],
  region: ["region_id", "region", "리전", "지역", "리전 코드"],
  zone: ["zone", "존", "영역", "존 구분"],
  vcpu: ["vcpu", "vcpus", "cpu", "core", "cores", "코어", "코어 수", "vCPU 수"],
  memory: ["memory_gib", "memory", "ram", "메모리", "메모리 용량"],
  disk: ["disk_gb", "disk", "local disk", "디스크", "로컬 디스크", "디스크 용량"],
  gpuModel: ["gpu_model", "gpu", "accelerator", "GPU 모델", "가속기"],
  gpuCount: ["gpu_count", "gpus", "GPU 수", "GPU 개수", "가속기 수"],
  arch: ["architecture", "arch", "아키텍처", "아키텍쳐"],
  os: ["os", "operating system", "운영체제", "운영 체제"],
  unit: ["unit", "billing unit", "단위", "과금 단위", "과금단위", "요금 단위"],
  term: ["term", "commitment", "약정", "약정 기간", "약정기간", "요금제"],
  upfront: ["upfront", "upfront fee", "선납금", "선납", "초기 비용"],
  amount: ["amount", "price", "unit price", "단가", "금액", "가격", "요금"],
  currency: ["currency", "통화", "화폐"],
  vat: ["vat", "tax", "부가세", "부가가치세", "세금"],
  vatRate: ["vat_rate", "vat rate", "부가세율", "세율"],
  hours: ["hours_per_month", "hours per month", "월 시간", "월 시간 수", "월 기준 시간"],
  tierFrom: ["tier_from_gb", "tier from", "구간 시작", "구간 하한"],
  tierTo: ["tier_to_gb", "tier to", "구간 끝", "구간 상한"],
  free: ["free_gb", "free", "무료 제공량", "무료량", "무료"],
  source: ["source_url", "source", "source url", "url", "출처", "근거", "출처 주소", "근거 자료"],
  asOf: ["as_of", "as of", "date", "price date", "기준일", "단가 기준일", "고시일", "조회일"],
  method: ["method", "입수 방법", "확인 방법", "방법"],
  note: ["note", "notes", "remark", "비고", "메모"],
} as const satisfies Aliases;
export type PriceField = keyof typeof priceColumns;

/** Without these a sheet says no price that could be looked up again. An offer is named by its code or by what it is. */
const needed: readonly PriceField[] = ["provider", "amount", "unit", "source", "asOf"];
const naming: readonly PriceField[] = ["offer", "item"];

/** The name a template gives a column. */
export const columnName = (field: PriceField): string => priceColumns[field][0];

/** Whether a text is a heading of this very column. */
export function isNameOf(field: string, text: string): boolean {
  const names: readonly string[] = Object.hasOwn(priceColumns, field) ? priceColumns[field as PriceField] : []; // its own key
  const { full, bare } = heading(text);
  return names.some((name) => squeeze(name) === full || squeeze(name) === bare);
}

export type PriceTables = Readonly<{
  tables: readonly Table[];
  /** Sheets with rows that are no list of prices. */
  others: readonly Sheet[];
  /** Where no sheet is one: what the nearest lacks. */
  missing: readonly PriceField[];
}>;

/** The sheets of a workbook that list prices; a workbook may hold one for each provider. */
export function priceTables(workbook: Workbook): PriceTables {
  const tables: Table[] = [];
  const others: Sheet[] = [];
  let missing: readonly PriceField[] = [...needed, "offer"];
  for (const sheet of workbook.sheets.filter(({ rows }) => rows.length > 0)) {
    const table = findTable(sheet, priceColumns);
    const lacks = table === null ? missing : lacking(table);
    if (table !== null && lacks.length === 0) {
      tables.push(table);
      continue;
    }
    others.push(sheet);
    if (lacks.length < missing.length) missing = lacks;
  }
  return { tables, others, missing: tables.length > 0 ? [] : missing };
}

function lacking({ fields }: Table): PriceField[] {
  const lacks = needed.filter((field) => !fields.has(field));
  return naming.some((field) => fields.has(field)) ? lacks : [...lacks, "offer"];
}
