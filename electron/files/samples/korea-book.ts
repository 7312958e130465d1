import type { CellValue, MergeRange, WriteSheet } from "hucre/xlsx";
import { agencyName, koreanSystems } from "./korea-systems.ts";
import { systemFacts } from "./korea-facts.ts";
import type { Machine } from "./machines.ts";
import type { Random } from "./random.ts";
import { marker } from "./rvtools-book.ts";

const title = (what: string): string => `${agencyName} ${what} — ${marker}`;
const day = (text: string): Date => new Date(`${text}T00:00:00.000Z`);

/** The inventory workbook an agency keeps by hand: title and unit rows, two-line headers, merged cells, sub-totals, gaps. */
export function koreanBook(random: Random, virtual: readonly Machine[], physical: readonly Machine[]): WriteSheet[] {
  const facts = systemFacts(random);
  return [systemSheet(facts), serverSheet(random, virtual, physical), linkSheet(random), databaseSheet(random, facts)];
}

export const systemId = (at: number): string => `HB-${String(at + 1).padStart(4, "0")}`;

function systemSheet(facts: ReturnType<typeof systemFacts>): WriteSheet {
  const upper = [
    "연번",
    "기관명",
    "부서명",
    "시스템ID",
    "정보시스템명",
    "업무내용",
    "시스템 등급",
    "보안",
    null,
    "개인정보 보유 여부",
  ];
  upper.push(
    "이용 현황",
    null,
    "운영시간",
    "구축연도",
    "교체예정연도",
    "연간 운영비(백만원)",
    "위탁업체",
    "재해복구 목표",
    null,
  );
  upper.push("DR 구축 여부", "전환", null, "전환 금지 기간", "비고");
  const lower: (string | null)[] = upper.map(() => null);
  const leaves: Record<number, string> = {
    7: "보안등급(C/S/O)",
    8: "비공개 근거(정보공개법 제9조제1항)",
    10: "이용자 수",
    11: "동시접속자 수(최대)",
    17: "목표복구시간(RTO)",
    18: "목표복구시점(RPO)",
    20: "전환 대상 여부",
    21: "미전환 사유",
  };
  for (const [at, leaf] of Object.entries(leaves)) lower[Number(at)] = leaf;

  const last = upper.length - 1;
  const merges: MergeRange[] = [{ startRow: 0, startCol: 0, endRow: 0, endCol: last }];
  upper.forEach((head, at) => {
    if (lower[at] === null) merges.push({ startRow: 2, startCol: at, endRow: 3, endCol: at });
    else if (head !== null) merges.push({ startRow: 2, startCol: at, endRow: 2, endCol: at + 1 });
  });

  const rows: CellValue[][] = [[title("정보시스템 현황")], ["(단위: 백만원, 명)"], upper, lower];
  let unitFrom = 0;
  facts.forEach((fact, at) => {
    const unitStarts = at === 0 || facts[at - 1]!.unit !== fact.unit;
    if (unitStarts) unitFrom = rows.length;
    const unitEnds = facts[at + 1]?.unit !== fact.unit;
    if (unitEnds && rows.length > unitFrom)
      merges.push({ startRow: unitFrom, startCol: 2, endRow: rows.length, endCol: 2 });
    rows.push([
      at + 1,
      at === 0 ? agencyName : null, // merged over the whole sheet
      unitStarts ? fact.unit : null,
      systemId(at),
      fact.name,
      fact.purpose,
      fact.grade,
      fact.dataClass,
      fact.items,
      fact.personal,
      fact.users,
      fact.peak,
      fact.hours,
      fact.built,
      fact.replace,
      fact.cost,
      fact.contractor,
      fact.rto,
      fact.rpo,
      fact.rto === "4시간" || fact.rto === "2시간" ? "Y" : "N",
      fact.target,
      fact.reason,
      fact.freeze,
      fact.note,
    ]);
  });
  merges.push({ startRow: 4, startCol: 1, endRow: rows.length - 1, endCol: 1 });
  const cost = facts.reduce((sum, fact) => sum + (fact.cost ?? 0), 0);
  const total: CellValue[] = ["합계", null, null, null, `${facts.length}개 시스템`];
  total[15] = cost;
  rows.push(total, [], []);
  return { name: "정보시스템현황", rows, merges, freezePane: { rows: 4, columns: 5 } };
}

const serverHead = [
  "연번",
  "자산번호",
  "시스템ID",
  "정보시스템명",
  "호스트명",
  "서버용도",
  "구분(물리/가상)",
  "제조사",
  "모델명",
  "OS명",
  "OS버전",
];
serverHead.push(
  "CPU 모델",
  "CPU 수(소켓)",
  "코어 수",
  "메모리(GB)",
  "내장디스크(GB)",
  "외장스토리지 할당량(GB)",
  "사용량(GB)",
);
serverHead.push(
  "CPU 평균사용률(%)",
  "CPU 최대사용률(%)",
  "메모리 사용률(%)",
  "IP주소",
  "설치위치",
  "도입일자",
  "내용연수",
);
serverHead.push("도입금액(천원)", "유지관리 만료일", "운영구분(운영/개발/테스트)");

const MEMORY = 14;
const purpose = { web: "WEB", was: "WAS", db: "DB", batch: "배치", file: "파일", infra: "기반", dev: "개발" } as const;
const stage = { production: "운영", development: "개발", test: "테스트" } as const;

function serverSheet(random: Random, virtual: readonly Machine[], physical: readonly Machine[]): WriteSheet {
  const known = virtual.filter(
    (m) => !m.template && (m.name.startsWith("backup") || (m.system !== null && random.chance(0.93))),
  );
  const rows: CellValue[][] = [[title("서버 현황")], [], serverHead];
  const add = (machine: Machine): void => {
    const row = serverRow(random, machine, rows.length - 2);
    trap(row, machine);
    rows.push(row);
  };
  physical.forEach(add);
  const between: CellValue[] = ["소계", null, null, null, `물리서버 ${physical.length}대`];
  rows.push(between);
  known.forEach(add);
  // one row typed in MB below a heading that says GB
  rows[rows.length - 5]![MEMORY] = known[known.length - 5]!.memoryMib;
  const all: CellValue[] = ["합계", null, null, null, `${physical.length + known.length}대`];
  rows.push(all, []);
  return { name: "서버현황", rows, freezePane: { rows: 3, columns: 5 } };
}

function serverRow(random: Random, machine: Machine, number: number): CellValue[] {
  const { physical, system } = machine;
  const measured = random.chance(0.5);
  const average = Math.round((8 + random.next() * 40) * 10) / 10;
  const gib = Math.round((machine.memoryMib ?? 8192) / 1024);
  const sockets = physical ? (machine.vcpu! > 16 ? 4 : 2) : (machine.vcpu ?? 4);
  const bought = random.whole(2015, 2023);
  const boughtOn = `${bought}-${String(random.whole(1, 12)).padStart(2, "0")}-15`;
  const disk = Math.round(machine.disks.reduce((sum, mib) => sum + mib, 0) / 1024);
  const inside = physical ? Math.round(machine.disks[0]! / 1024) : disk;
  return [
    number,
    String(number * 37 + 341).padStart(6, "0"),
    system === null || random.chance(0.15) ? null : systemId(system),
    system === null ? null : koreanSystems[system]!.name,
    random.chance(0.2) ? machine.name.toUpperCase() : machine.name,
    purpose[machine.role],
    physical ? "물리" : "가상",
    physical ? random.pick(["가람컴퓨팅(가상)", "누리시스템즈(가상)", "한결서버(가상)"]) : null,
    physical ? random.pick(["GR-740", "NS-9080", "HG-R7625"]) : null,
    machine.os.name,
    machine.os.version,
    physical ? "2.6GHz" : null,
    sockets,
    physical ? Math.round(machine.vcpu! / sockets) : 1,
    gib,
    inside,
    physical ? disk - inside : null,
    random.chance(0.75) ? Math.round(disk * machine.usedShare) : null,
    measured ? average : null,
    measured ? Math.min(99, Math.round(average * 1.9 + random.next() * 15)) : null,
    measured ? Math.round(30 + random.next() * 55) : null,
    machine.ip,
    physical ? random.pick(["본청 전산실 A열", "본청 전산실 B열", "대전 재해복구실"]) : null,
    physical ? random.pick([day(boughtOn), boughtOn.replaceAll("-", ""), `${bought}. 3. 12.`]) : null,
    physical ? 6 : null,
    physical ? random.whole(18, 240) * 1000 : null,
    physical ? day(`${bought + 6}-12-31`) : null,
    stage[machine.environment],
  ];
}

/** What people do to such sheets, each at one known place. */
function trap(row: CellValue[], machine: Machine): void {
  if (machine.name === "edwdb01") row[MEMORY] = "2,560"; // thousands separator as text; fits no offer
  if (machine.name === "permitdb01") row[MEMORY] = "256G";
  if (machine.name === "budgetdb01") row[MEMORY] = "1.5T";
  if (machine.name === "statdb01") row[MEMORY] = "32GB×8";
  if (machine.name === "alertdb01") row[12] = "8Core×2CPU";
  if (machine.name === "alertdb01") row[13] = null;
  if (machine.name === "grantdb02") row[1] = '="000341"';
  if (machine.name === "sharedb01") row[18] = 180; // more than all of it
  if (machine.name === "edocdb02") row[MEMORY] = "증설 예정"; // words where a number belongs
  if (machine.name === "ssodb02") [row[12], row[13]] = ["미상", "미상"];
}

const external = [
  "국세청(외부)",
  "행정안전부 공동이용센터(외부)",
  "금융결제원(외부)",
  "통신사 문자중계(외부)",
  "우정정보센터(외부)",
];

function linkSheet(random: Random): WriteSheet {
  const name = (code: string): string => koreanSystems.find((system) => system.code === code)!.name;
  const head = [
    "연번",
    "송신시스템",
    "수신시스템",
    "연계방식",
    "프로토콜",
    "포트",
    "연계주기",
    "월 전송량(GB)",
    "실시간 여부",
    "대외기관 여부",
  ];
  const rows: CellValue[][] = [[title("연계 현황")], head];
  const way = { DB링크: ["TNS", 1521], API: ["HTTPS", 443], 파일: ["SFTP", 22], 메시지: ["MQ", 1414] } as const;
  const link = (from: string, to: string, kind: keyof typeof way, live: string | null, abroad = "N"): void => {
    const volume = random.chance(0.55) ? Math.round(random.next() * random.pick([20, 200, 900]) * 10) / 10 : null;
    rows.push([
      rows.length - 1,
      from,
      to,
      kind,
      ...way[kind],
      live === "Y" ? "실시간" : "일 1회",
      volume,
      live,
      abroad,
    ]);
  };
  // money goes round: each of the three waits for the next
  link(name("grant"), name("budget"), "API", "Y");
  link(name("budget"), name("edoc"), "메시지", "Y");
  link(name("edoc"), name("grant"), "API", "Y");
  for (const [at, system] of koreanSystems.entries()) {
    if (system.code === "sso") continue;
    if (at < 60 && random.chance(0.8)) link(system.name, name("sso"), "API", "Y");
    if (random.chance(0.35)) {
      const other = random.pick(koreanSystems);
      const kind = random.pick(["DB링크", "API", "파일", "메시지"] as const);
      if (other.code !== system.code) link(system.name, other.name, kind, random.pick(["Y", "N", "N", null]));
    }
    if (at < 40 && random.chance(0.25)) link(system.name, random.pick(external), "API", "N", "Y");
  }
  link("통합인증 시스템(구)", name("www"), "API", "N"); // no system of the list bears this name
  return { name: "연계현황", rows };
}

function databaseSheet(random: Random, facts: ReturnType<typeof systemFacts>): WriteSheet {
  const head = [
    "연번",
    "시스템ID",
    "DB명",
    "DBMS",
    "버전",
    "라이선스 유형",
    "라이선스 수량",
    "DB 용량(GB)",
    "데이터 등급",
    "개인정보 건수",
  ];
  const rows: CellValue[][] = [[title("DB 현황")], [], head];
  facts.forEach((fact, at) => {
    if (at >= 60 && at % 2 === 1) return;
    const [dbms, version] = random.pick([
      ["Oracle", "19c"],
      ["Oracle", "12c"],
      ["Tibero", "6"],
      ["PostgreSQL", "13"],
      ["MariaDB", "10.6"],
      ["CUBRID", "11"],
      ["MS-SQL", "2016"],
    ] as const);
    const size = random.chance(0.9) ? random.whole(5, at < 15 ? 6000 : at < 60 ? 1500 : 200) : null;
    const people = fact.personal === "Y" ? random.whole(1, 900) * 1000 : fact.personal === "N" ? 0 : null;
    const stated = random.chance(0.7) ? fact.dataClass : null;
    const licence = dbms === "Oracle" || dbms === "Tibero" || dbms === "MS-SQL" ? "코어" : "공개SW";
    rows.push([
      rows.length - 2,
      systemId(at),
      `${koreanSystems[at]!.code.toUpperCase()}DB`,
      dbms,
      version,
      licence,
      licence === "코어" ? random.pick([4, 8, 16]) : null,
      size,
      stated,
      people,
    ]);
  });
  return { name: "DB현황", rows };
}
