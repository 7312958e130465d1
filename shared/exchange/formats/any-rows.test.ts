import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FxRate } from "../../model/agency.ts";
import { BillLine } from "../../model/bill.ts";
import { DataSet } from "../../model/data-set.ts";
import { Dependency } from "../../model/dependency.ts";
import { Group } from "../../model/group.ts";
import { regionId } from "../../model/id.ts";
import { ImportMap } from "../../model/import-map.ts";
import { LatencyMeasurement } from "../../model/latency-measurement.ts";
import { OwnPrice } from "../../model/own-price.ts";
import { Workload } from "../../model/workload.ts";
import { bookOf, rowsUntold, sheetOf } from "../../samples/tables.ts";
import { inBothLanguages } from "../../text/text.ts";
import { type Draft, type Format, type Reading, plainReading } from "../draft.ts";
import { guessMap } from "../guess.ts";
import { headingsKey, mappedFormat } from "../mapped.ts";
import { merge } from "../merge.ts";
import { emptyDataSet, emptyDependency, emptyGroup, emptyWorkload } from "../nothing-known.ts";
import type { Cell, Workbook } from "../workbook.ts";
import { focusBill } from "./focus-bill.ts";
import { fxRates } from "./fx-rates.ts";
import { koreanInventory } from "./korean-inventory.ts";
import { latencyList } from "./latency-list.ts";
import { specList } from "./spec-list.ts";

const tables: readonly (readonly [Format, Readonly<Record<string, string>>])[] = [
  [
    koreanInventory,
    {
      시스템:
        "연번,기관명,시스템ID,정보시스템명,시스템 등급,보안등급,비공개 근거,개인정보 보유 여부,이용자 수,동시접속자 수(최대),구축연도,연간 운영비(백만원),RTO,DR 구축 여부,전환 대상 여부,담당자,전환 금지 기간",
      서버: "자산번호,시스템ID,서버명,호스트명,물리/가상,OS명,CPU 수,코어 수,메모리(GB),내장디스크,외장스토리지 할당량,사용량,CPU 사용률(평균),IP주소,도입일자,내용연수,운영구분,기타",
      연계: "송신시스템,수신시스템,연계방식,프로토콜,포트,월 전송량(GB),실시간 여부,대외기관 여부,연계주기",
      DB: "시스템ID,DB명,DBMS,DB 용량(GB),데이터 등급,개인정보 건수,라이선스 유형",
      SW: "SW명,시스템ID,버전,라이선스 유형,수량,연간 비용(천원)",
      보안: "시스템ID,망분리 여부,보안성검토 일자,인증",
    },
  ],
  [
    focusBill,
    {
      bill: "BilledCost,EffectiveCost,BillingCurrency,BillingPeriodStart,BillingPeriodEnd,ServiceCategory,ServiceName,ResourceId,ProviderName,InvoiceIssuerName,ChargeCategory,CommitmentDiscountId",
    },
  ],
  [latencyList, { rtt: "from_region,to_region,rtt_ms,percentile,measured_from,method,source_url" }],
  [fxRates, { fx: "date,base,quote,rate,source" }],
  [
    specList,
    {
      spec: "providerName,regionName,cspSpecName,costPerHour,currency,acceleratorType,acceleratorModel,acceleratorCount,description",
    },
  ],
];

const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom<Cell>("포털", "HB-1", "HB-2", "web01", "DB01", "상", "1등급", "S", "O", "Y", "유", "물리", "가상", "합계", "소계", "-"),
  fc.constantFrom<Cell>("4시간", "24시간 이내", "2식", "16GB×8", "1.5T", "8Core×2CPU", "1,234", "1.234,5", "35%", "0.35", "12억", "△5", "180", "-1", "0"),
  fc.constantFrom<Cell>("2026-11-20", "2026. 11. 19.", "03/04/2025", "13/04/2025", "20261121", "제9조제1항제5호", "운영", "2026-12-15~2027-01-20 마감"),
  fc.constantFrom<Cell>("USD", "KRW", "EUR", "aws:a", "AWS b", "b", "2026-01-01T00:00:00Z", "2026-02-01T00:00:00Z", "N/A", "x".repeat(2500), "__proto__", "constructor"),
  fc.constantFrom<Cell>(null, { date: "2026-11-21" }, 45658.5, 1e300, -5, 0, 3.5, 1.2345678901234567e19, true, Number.NaN),
  fc.double(),
  fc.string({ maxLength: 12 }).filter((text) => !text.includes("{")),
); // prettier-ignore

const workbookOf = (headings: Readonly<Record<string, string>>): fc.Arbitrary<Workbook> =>
  fc
    .tuple(
      ...Object.entries(headings).map(([name, line]) => {
        const titles = line.split(",");
        const row = fc.array(cell, { minLength: titles.length, maxLength: titles.length });
        return fc.array(row, { maxLength: 5 }).map((rows) => sheetOf(name, [titles, ...rows]));
      }),
    )
    .map((sheets) => bookOf(...sheets));

const [a, b] = [regionId("aws", "a"), regionId("aws", "b")];
const options = {
  ...plainReading,
  regions: [
    { id: a, names: ["a"] },
    { id: b, names: ["b"] },
  ],
  floorMs: () => 1,
};

function mayBeKept(draft: Draft): void {
  expect(draft.name.length).toBeGreaterThan(0);
  const always = () => true;
  switch (draft.kind) {
    case "workload": {
      const { group, ...rest } = merge({ ...emptyWorkload, name: draft.name }, draft.fields, always).value;
      expect(group).toBeNull();
      return void Workload.omit({ id: true, group: true }).parse(rest);
    }
    case "group":
      return void Group.omit({ id: true }).parse(
        merge({ ...emptyGroup, name: draft.name }, draft.fields, always).value,
      );
    case "data-set":
      return void DataSet.omit({ id: true, group: true }).parse({ ...emptyDataSet, ...draft.fields, name: draft.name });
    case "dependency":
      return void Dependency.omit({ id: true, from: true, to: true }).parse({ ...emptyDependency, ...draft.fields });
    case "fx-rate":
      return void FxRate.parse(draft.rate);
    case "bill-line":
      return void BillLine.parse(draft.line);
    case "latency":
      return void LatencyMeasurement.parse(draft.measurement);
    case "own-price":
      return void OwnPrice.parse(draft.price);
  }
}

function isSound(workbook: Workbook, reading: Reading): void {
  expect(rowsUntold(workbook, reading)).toEqual([]);
  reading.drafts.forEach(mayBeKept);
  const said = [
    ...reading.aside.map(({ reason }) => inBothLanguages(reason)),
    ...reading.findings.map(({ message }) => message),
  ];
  for (const { ko, en } of said) expect(`${ko} ${en}`).not.toMatch(/exchange\.[a-z]|\{\{/);
  for (const { text, options, chosen } of reading.questions ?? []) {
    expect(options.some(({ value }) => value === chosen)).toBe(true);
    for (const one of [text, ...options.map(({ label }) => label)])
      expect(`${one.ko} ${one.en}`).not.toMatch(/exchange\.[a-z]|\{\{/);
  }
}

describe("whatever a table holds", () => {
  it.each(tables)("$id tells of every row, and keeps only what the model holds", (format, headings) => {
    fc.assert(
      fc.property(
        workbookOf(headings),
        fc.constantFrom({}, { personal: "yes", "memory-gb": "gb", "grade-words": "leave" }),
        (workbook, answers) => {
          expect(format.score(workbook)).toBeGreaterThanOrEqual(0.5);
          isSound(workbook, format.read(workbook, { ...options, answers }));
        },
      ),
      { numRuns: 80 },
    );
  });

  it.each(tables.slice(0, 1))(
    "a guessed map of $id is a map, and reads every row of the sheets it names",
    (_, headings) => {
      fc.assert(
        fc.property(workbookOf(headings), (workbook) => {
          const named: Workbook = { ...workbook, kind: "xlsx" };
          const { map, sheets } = guessMap(named);
          ImportMap.parse(map);
          const whole = {
            ...map,
            sheets: map.sheets.filter(({ sheet }) =>
              sheets.some((one) => one.sheet === sheet && one.missing.length === 0),
            ),
          };
          if (whole.sheets.length === 0) return;
          isSound(named, mappedFormat(whole).read(named, options));
          expect(headingsKey(named)).toBe(headingsKey({ ...named, file: "other.xlsx" }));
        }),
        { numRuns: 30 },
      );
    },
  );
});
