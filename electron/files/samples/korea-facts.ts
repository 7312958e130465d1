import { koreanSystems } from "./korea-systems.ts";
import type { Random } from "./random.ts";

const classified: Record<string, string> = {
  emres: "제9조제1항제2호",
  cdoc: "제9조제1항제1호",
  drill: "제9조제1항제2호",
};
const open = new Set([
  "ptl",
  "open",
  "www",
  "wwwen",
  "press",
  "news",
  "museum",
  "lib",
  "search",
  "law",
  "tile",
  "stat",
]);
const staying: Record<string, string> = {
  cdoc: "비밀문서 취급으로 내부망 존치",
  psnet: "전용 통신장비 종속으로 존치",
  gate: "현장 제어장비와 직접 연결되어 존치",
};
const quiet: Record<string, string> = {
  hr: "2027-01-10~2027-02-28 연말정산",
  budget: "2026-12-15~2027-01-20 회계연도 마감",
  grant: "2026-12-15~2027-01-20 회계연도 마감",
  exam: "2027-03-02~2027-03-31 자격시험 접수",
  recruit: "2027-02-01~2027-02-26 원서접수",
  drill: "2027-08-16~2027-08-27 을지연습",
  minwon: "2027-05-01~2027-05-31 종합소득 신고 민원 집중",
};
const notes: Record<string, string> = {
  hr: "급여일(매월 25일) 전후 3일 작업 금지",
  pay: "월말 이용 집중",
  iot: "3개 지청 장비 직접 접속, 지연 20ms 이내 필요",
  club: "표기 검증용 글자: 똠 펲 쀍",
  oldptl: "2026년 12월 서비스 종료 예정",
  trip: "위탁업체 변경 예정으로 자료 확인 필요",
};

/** What an agency's own list says of each system, with the gaps such lists have. */
export function systemFacts(random: Random) {
  return koreanSystems.map((system, at) => {
    const large = at < 15;
    const grade = large
      ? random.pick(["1등급", "1등급", "2등급"])
      : at < 60
        ? random.pick(["2등급", "3등급", "3등급"])
        : random.pick(["3등급", "4등급", "4등급"]);
    const item = classified[system.code];
    const isOpen = open.has(system.code);
    const known = item !== undefined || random.chance(0.93);
    const dataClass = item !== undefined ? "C" : isOpen ? "O" : random.pick(["S", "S", "S", "민감", "O"]);
    const secret = dataClass === "S" || dataClass === "민감";
    const built = random.whole(2009, 2023);
    const users = large ? random.whole(20, 400) * 1000 : at < 60 ? random.whole(2, 90) * 100 : random.whole(2, 60) * 10;
    return {
      ...system,
      purpose: `${system.name} 운영`,
      grade: random.chance(0.93) ? grade : null,
      dataClass: known ? dataClass : null,
      items:
        item ??
        (known && secret ? random.pick(["제9조제1항제6호", "9-1-6", "5호", "제9조제1항제5호", "제6호·제7호"]) : null),
      personal: random.chance(0.85) ? (isOpen ? "N" : random.pick(["Y", "Y", "N"])) : null,
      users: random.chance(0.8) ? (random.chance(0.2) ? users.toLocaleString("en") : users) : "미상",
      peak: random.chance(0.5) ? Math.round(users / 25) : null,
      hours: large ? "24×365" : "평일 09~18시",
      built,
      replace: built < 2020 ? 2027 : null,
      cost: random.chance(0.85) ? random.whole(12, large ? 2400 : at < 60 ? 480 : 90) : null,
      contractor: random.pick(["다온아이티(가상)", "새론정보(가상)", "자체 운영", null]),
      rto:
        grade === "1등급"
          ? random.pick(["2시간", "4시간"])
          : grade === "2등급"
            ? "1일"
            : random.chance(0.5)
              ? "3일"
              : null,
      rpo: grade === "1등급" ? random.pick(["0분", "30분"]) : grade === "2등급" ? "4시간" : null,
      target:
        system.code === "oldptl"
          ? "폐기"
          : staying[system.code] !== undefined
            ? "비대상"
            : random.chance(0.9)
              ? "대상"
              : null,
      reason: system.code === "oldptl" ? "통합포털로 대체" : (staying[system.code] ?? null),
      freeze: quiet[system.code] ?? null,
      note: notes[system.code] ?? null,
    };
  });
}
