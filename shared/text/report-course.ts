/** Sections 10 to 18: where everything goes, when, for how much, at which risk, and how it ends. */
export const reportCourse = {
  "report.fig-flow": { ko: "데이터 등급에서 리전으로", en: "From data class to region" },
  "report.fig-flow-title": {
    ko: "워크로드 {{count}}개가 리전 {{regions}}개로 갑니다",
    en: "{{count}} workloads go to {{regions}} regions",
  },
  "report.t-by-region": { ko: "리전별 배치", en: "Placement by region" },
  "report.binding": { ko: "결과를 정한 제한", en: "What binds" },
  "report.nothing-binds": { ko: "꽉 찬 제한이 없습니다.", en: "No limit is tight." },
  "report.unplaced": { ko: "배치하지 못한 워크로드", en: "Workloads not placed" },
  "report.all-placed": { ko: "모든 워크로드를 배치하였습니다.", en: "Every workload is placed." },
  "report.t-unplaced": {
    ko: "미배치 워크로드의 사유",
    en: "Why workloads are not placed",
  },
  "report.resilience": { ko: "재해복구", en: "Disaster recovery" },
  "report.waves-sentence": {
    ko: "{{count}}개 차수로 {{start, day}}에 시작하여 {{end, day}}에 끝납니다. {{rest}}",
    en: "{{count}} waves from {{start, day}} to {{end, day}}. {{rest}}",
  },
  "report.fig-gantt": { ko: "전환 일정", en: "Schedule of the waves" },
  "report.fig-gantt-title": {
    ko: "{{count}}개 차수, {{end, day}} 종료",
    en: "{{count}} waves, the last cut-over on {{end, day}}",
  },
  "report.workload-count": { ko: "{{count}}개", en: "{{count}}" },
  "report.month": { ko: "'{{year}}. {{month}}.", en: "{{month}}/{{year}}" },
  "report.t-waves": { ko: "전환 차수", en: "Waves" },
  "report.waves-note": {
    ko: "인력 {{engineers}}명 × 하루 {{hours}}시간, 워크로드당 {{per}}시간, 회선 {{link}} Mbit/s × 효율 {{efficiency}}, 전환 창 {{window}}시간 기준(가정, 부록 D).",
    en: "Assuming {{engineers}} engineers × {{hours}} h a day, {{per}} h per workload, a line of {{link}} Mbit/s × {{efficiency}}, a window of {{window}} h (appendix D).",
  },
  "report.issues": { ko: "점검 결과", en: "Issues" },
  "report.no-issues": { ko: "열린 위반이 없습니다.", en: "No open issue." },
  "report.t-issues": { ko: "순서·일정 규칙 점검", en: "Ordering and calendar rules" },
  "report.transfer-formula": {
    ko: "전송 시간 = TB × 8·10⁶ ÷ (Mbit/s) ÷ 3,600 ÷ 효율. 회선 {{link}} Mbit/s, 효율 {{efficiency}}.",
    en: "Transfer hours = TB × 8·10⁶ ÷ (Mbit/s) ÷ 3,600 ÷ efficiency, with {{link}} Mbit/s and {{efficiency}}.",
  },
  "report.transfer-late": {
    ko: "전환 창 {{window}}시간을 넘는 차수: {{waves}}. 미리 동기화하고 변경분만 옮겨야 합니다.",
    en: "Longer than the window of {{window}} h: {{waves}}. Seed the data earlier and move the delta.",
  },
  "report.transfer-fits": {
    ko: "전송량을 아는 모든 차수가 전환 창 {{window}}시간 안에 들어갑니다.",
    en: "Every wave whose volume is known fits the window of {{window}} h.",
  },
  "report.no-data-sets": { ko: "해당 없음 — 데이터셋이 등록되지 않았습니다.", en: "Empty — no data set is recorded." },
  "report.t-data": {
    ko: "등급별 데이터 규모",
    en: "Data by class",
  },
  "report.t-data-sets": { ko: "전체 데이터셋", en: "All data sets" },
  "report.item": { ko: "제9조제1항 제{{item}}호", en: "§ 9(1) item {{item}}" },
  "report.t-cost-region": { ko: "리전별 비용", en: "Cost by region" },
  "report.t-cost-lines": { ko: "비용 항목", en: "Cost lines" },
  "report.unit-vat": { ko: "(단위: {{currency}}, VAT 별도)", en: "({{currency}}, VAT excluded)" },
  "report.price-dates": {
    ko: "사용한 단가의 날짜: {{oldest, day}} – {{newest, day}} (카탈로그 {{edition}}).",
    en: "Dates of the prices used: {{oldest, day}} – {{newest, day}} (catalogue {{edition}}).",
  },
  "report.cost-basis-1": {
    ko: "목록 단가({{term}}), 리눅스, 한 달은 가격표가 정한 대로(달리 정하지 않으면 730시간).",
    en: "List prices ({{term}}), Linux; a month as each price list counts it, 730 hours where it does not say.",
  },
  "report.cost-basis-2": {
    ko: "리전별 표는 워크로드의 항목만 더합니다. 계획 전체의 표는 리전 간 전송, 재해복구 사본, 지원 요금까지 더합니다.",
    en: "The table by region adds the lines of workloads; that of the whole plan adds traffic between regions, recovery copies and support.",
  },
  "report.cost-basis-3": {
    ko: "단가가 없는 항목은 범위로, 비교할 상품이 없으면 산출 불가로 표시합니다.",
    en: "Unpriced lines are ranges; without comparable offers they are not computable.",
  },
  "report.cost-basis-4": {
    ko: "각 항목은 한 번만 반올림하며 합계는 반올림한 항목의 합입니다.",
    en: "Every line is rounded once; totals add the rounded lines.",
  },
  "report.no-risks": {
    ko: "해당 없음 — 규칙이 찾은 열린 위험이 없습니다.",
    en: "Empty — the rules have found no open risk.",
  },
  "report.t-risks": { ko: "위험 목록", en: "Risk register" },
  "report.personal": {
    ko: "데이터셋 {{all}}개 중 개인정보 보유 {{personal}}개, 확인되지 않음 {{asked}}개.",
    en: "Of {{all}} data sets, {{personal}} hold personal data; for {{asked}} it is not known.",
  },
  "report.no-certificates": {
    ko: "해당 없음 — 사용하는 제공자의 인증 기록이 카탈로그에 없습니다.",
    en: "Empty — the catalogue holds no certificate of the providers in use.",
  },
  "report.t-certificates": { ko: "사용하는 제공자의 인증", en: "Certificates of the providers in use" },
  "report.certificates-note": {
    ko: "만료: 증서에 적힌 날, 없으면 발급일 또는 마지막 확인일에 유효 기간을 더한 날. ‘미확인’은 증빙으로 세지 않습니다.",
    en: "Last day: as stated, else issue or last confirmation plus the term. “Unverified” does not count as evidence.",
  },
  "report.t-indicators": { ko: "성과지표와 계획값", en: "Indicators and planned values" },
  "report.no-decisions": {
    ko: "해당 없음 — 요청할 결정이 없습니다.",
    en: "Empty — there is no decision to ask for.",
  },
  "report.t-decisions": { ko: "결정 요청", en: "Decisions asked" },
  "report.exit-cost": { ko: "출구 비용 합계", en: "exit cost, all terms" },
  "report.c-exit-egress": { ko: "데이터 반출", en: "Taking the data out" },
  "report.c-exit-known": { ko: "알려진 항목의 합", en: "Known terms" },
  "report.t-exit": { ko: "날짜별 출구 비용", en: "Exit cost at dates" },
  "report.exit-note": {
    ko: "부가세 별도. 항목은 데이터 반출, 재구축, 병행 운영, 약정 미달분, 중도 해지 수수료, 재교육, 인수 시험입니다. 하나라도 모르면 합계를 내지 않으며, 알려진 항목의 합은 하한입니다.",
    en: "Before VAT. Terms: egress, re-platforming, parallel running, commitment shortfall, early termination, retraining, acceptance test. Where one is not known there is no total; the known terms are a lower limit.",
  },
  "report.deadlines": { ko: "기한과 절차", en: "Deadlines" },
  "report.data-act-1": { ko: "전환 통지 기간 2개월 이내 (EU Data Act)", en: "notice at most 2 months (EU Data Act)" },
  "report.data-act-2": {
    ko: "이행 기간 30일 이내, 사유가 있으면 7개월까지",
    en: "transition at most 30 days, up to 7 months with reasons",
  },
  "report.data-act-3": {
    ko: "종료 후 30일 이상 데이터 회수 가능, 이후 삭제",
    en: "data retrieval for at least 30 days after that, then erasure",
  },
  "report.return-1": {
    ko: "이용 종료 시 데이터 반환과 파기 확인서를 받습니다.",
    en: "At the end, data are returned and a certificate of destruction is obtained.",
  },
  "report.return-2": {
    ko: "반환 형식과 기간을 계약서에 적습니다.",
    en: "Format and period of the return are written into the contract.",
  },
  "report.return-3": {
    ko: "출구 절차를 해마다 한 번 도상 점검합니다.",
    en: "The exit is walked through on paper once a year.",
  },
  "report.procedure-first": {
    ko: "첫 차수 시작일 {{day, day}}에서 거꾸로 아래 절차를 마쳐야 합니다.",
    en: "The steps below must be finished before the first wave starts on {{day, day}}.",
  },
  "report.kr-1": { ko: "사업계획 수립", en: "project plan" },
  "report.kr-2": { ko: "정보화사업 사전협의", en: "prior consultation" },
  "report.kr-3": { ko: "국가정보원 보안성 검토", en: "security review by the NIS" },
  "report.kr-4": { ko: "이용료 산정", en: "fee estimate" },
  "report.kr-5": { ko: "예산 확보", en: "budget" },
  "report.kr-6": {
    ko: "계약(디지털서비스 카탈로그·수의계약)과 이용",
    en: "contract (digital service catalogue or direct) and use",
  },
  "report.kr-7": { ko: "반환·폐기", en: "return and disposal" },
  "report.eu-1": { ko: "조달 공고와 평가 기준 공개", en: "publication with award criteria" },
  "report.eu-2": { ko: "평가, 낙찰 통지, 정지 기간", en: "evaluation, award notice, standstill" },
  "report.eu-3": { ko: "계약과 데이터 처리 계약", en: "contract and data processing agreement" },
  "report.procedure-note": {
    ko: "절차별 소요 기간은 기관이 정합니다. 확인하지 않은 값에 기대는 날짜는 추정이므로 기관이 확인해야 합니다.",
    en: "Durations are for the agency to state; dates that rest on one nobody has checked are estimates, to be confirmed.",
  },
} as const;
