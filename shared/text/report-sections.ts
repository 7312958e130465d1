/** What the chapters of the migration plan say beside their tables. */
export const reportSections = {
  "report.s0": { ko: "문서정보", en: "Document control" },
  "report.s2": { ko: "목차", en: "Contents" },
  "report.and-more": { ko: "{{names}} 외 {{count}}", en: "{{names}} and {{count}} more" },
  "report.for-example": { ko: "{{sentence}} (예시 1건)", en: "{{sentence}} (one example)" },
  "report.total": { ko: "합계", en: "Total" },
  "report.class-none": { ko: "지정하지 않음", en: "not set" },
  "report.no-reason": { ko: "사유 미기재", en: "no reason recorded" },
  "report.large-KRW": { ko: "{{amount}}백만원", en: "₩{{amount}} million" },
  "report.large-EUR": { ko: "{{amount}}천 유로", en: "€{{amount}} thousand" },
  "report.large-USD": { ko: "{{amount}}천 달러", en: "${{amount}} thousand" },
  "report.large-unit-KRW": { ko: "백만원", en: "₩ million" },
  "report.large-unit-EUR": { ko: "천 유로", en: "€ thousand" },
  "report.large-unit-USD": { ko: "천 달러", en: "$ thousand" },
  "report.unit-millions": { ko: "(단위: 백만원, VAT 별도)", en: "(million {{currency}}, VAT excluded)" },
  "report.unit-thousands": { ko: "(단위: 천 {{currency}}, VAT 별도)", en: "(thousand {{currency}}, VAT excluded)" },
  "report.unit-gib": { ko: "(단위: GiB)", en: "(GiB)" },
  "report.unit-rows": { ko: "(단위: 행)", en: "(rows)" },
  "report.unit-sizes": {
    ko: "(크기: vCPU / 메모리 GiB / 저장 GiB, 월 비용: {{currency}}, VAT 별도)",
    en: "(size: vCPU / memory GiB / storage GiB; cost a month: {{currency}}, VAT excluded)",
  },
  "report.source-plan": { ko: "기관 입력 자료를 Sovplan으로 산출", en: "Sovplan, from the agency's own inventory" },
  "report.source-settings": { ko: "계획 설정", en: "Settings of the plan" },
  "report.source-method": { ko: "Sovplan 방법론", en: "Sovplan method" },
  "report.source-imports": { ko: "가져오기 보고서", en: "Import reports" },
  "report.source-ids": { ko: "부록 C의 {{ids}}", en: "Appendix C: {{ids}}" },
  "report.t-control": { ko: "문서정보", en: "Document control" },
  "report.t-revisions": { ko: "개정 이력", en: "Revision history" },
  "report.control-class": { ko: "문서 등급", en: "Document class" },
  "report.no-earlier-version": { ko: "최초 작성. 이전 판이 없습니다.", en: "First version; there is none before it." },
  "report.asked": { ko: "요청하는 결정 (20장)", en: "Decisions asked (section 20)" },
  "report.f-scope-note": {
    ko: "응용 그룹 {{groups}}개 · 배치 {{placed}} · 미배치 {{unplaced}}",
    en: "{{groups}} groups · {{placed}} placed · {{unplaced}} not placed",
  },
  "report.f-waves-value": { ko: "{{count}}개 차수", en: "{{count}} waves" },
  "report.f-lock-in": { ko: "종속성 (0 자유 – 100 종속)", en: "Lock-in (0 free – 100 bound)" },
  "report.f-hhi": { ko: "집중도 HHI (소유 주체)", en: "Concentration HHI (owner)" },
  "report.f-unknowns": { ko: "자료 신뢰도", en: "Data confidence" },
  "report.f-unknowns-value": { ko: "미상 {{count}}건", en: "{{count}} unknowns" },
  "report.f-unknowns-note": { ko: "판정·비용을 넓히는 항목(부록 F)", en: "they widen verdicts and costs (appendix F)" },
  "report.proof": {
    ko: "가능한 최적값과의 차이가 {{gap}} 이내임이 증명되었습니다.",
    en: "It is proven to lie within {{gap}} of the best possible.",
  },
  "report.no-proof": {
    ko: "최적성 증명은 저장되어 있지 않습니다.",
    en: "No proof of how near the best it lies is on file.",
  },
  "report.bars-left-out": {
    ko: "산출할 수 없는 리전 {{count}}곳은 그리지 않음",
    en: "{{count}} regions whose cost is not computable are not drawn",
  },
  "report.runner-up": {
    ko: "함께 검토할 다른 시나리오는 {{names}}이며 각 시나리오의 결과는 그 시나리오로 만든 계획서에 있습니다.",
    en: "Other scenarios on file: {{names}}; their results stand in the plan printed from each.",
  },
  "report.no-runner-up": {
    ko: "비교할 다른 시나리오는 작성하지 않았습니다.",
    en: "No second scenario has been drawn up to compare with.",
  },
  "report.no-as-is-cost": {
    ko: "전환 전 비용은 등록되지 않아 절감액을 제시하지 않습니다.",
    en: "Today's cost is not recorded, so no saving is claimed.",
  },
  "report.no-resilience-short": {
    ko: "모든 배치는 단일 거점 기준이며 재해복구는 포함하지 않습니다.",
    en: "Every placement is for a single site; disaster recovery is not included.",
  },
  "report.risk-no-total": {
    ko: "산출할 수 없는 항목이 있어 총비용을 산출할 수 없습니다.",
    en: "The total cost cannot be computed.",
  },
  "report.bars-note": { ko: "진한 부분은 하한, 옅은 부분은 상한까지", en: "dark to the low end, pale to the high end" },
  "report.summary-note": {
    ko: "금액과 점수의 범위는 미상 항목이 가질 수 있는 모든 값을 담습니다. 산식은 부록 B, 가정은 부록 D에 있습니다.",
    en: "Ranges cover every value the unknowns may take. Formulae stand in appendix B, assumptions in appendix D.",
  },
  "report.t-make-up": { ko: "구성 현황", en: "What there is" },
  "report.sizing": { ko: "적정 규모", en: "Right-sizing" },
  "report.sizes": {
    ko: "규모를 아는 워크로드 {{known}}개(전체 {{all}}개)의 현재 vCPU는 {{now}}개이고, 적정 규모로 조정하면 {{needed}}개입니다. 전원이 꺼져 있던 워크로드는 {{off}}개입니다.",
    en: "The {{known}} workloads of known size (of {{all}}) have {{now}} vCPU today; right-sized they need {{needed}}. {{off}} workloads were powered off when the inventory was taken.",
  },
  "report.sizes-unknown": {
    ko: "규모를 아는 워크로드가 없어 적정 규모를 산정하지 않았습니다.",
    en: "No workload's size is known, so nothing was right-sized.",
  },
  "report.data-class-field": { ko: "데이터 등급", en: "Data class" },
  "report.undecided-note": {
    ko: "전환 방식을 정하지 않은 그룹은 현재 규모 그대로 이전(리호스트)하는 것으로 계산하였습니다.",
    en: "Groups without a decision are calculated as if moved as they are (rehost).",
  },
  "report.t-undecided": { ko: "전환 방식을 정할 그룹(부서별)", en: "Groups still to be decided, by unit" },
  "report.t-excluded": { ko: "제외된 제공자와 가장 흔한 사유", en: "Excluded providers and their commonest reason" },
  "report.nobody-excluded": {
    ko: "모든 제공자가 하나 이상의 워크로드에 적법합니다. 적법한 워크로드가 없는 리전은 {{regions}}개입니다.",
    en: "Every provider is lawful for at least one workload. Regions lawful for none: {{regions}}.",
  },
  "report.excluded-note": {
    ko: "비율: 판정한 워크로드–리전 조합 가운데 이 사유가 첫 번째인 비율. 문장의 등급은 대표 사례입니다. 단가가 있는 상품이 하나도 없는 리전은 비교하지 않습니다.",
    en: "Share: of the workload–region pairs judged, those where this reason comes first. The level in a sentence is one case of it. Regions without any known offer take no part.",
  },
  "report.unplaced-sentence": {
    ko: "배치하지 못한 워크로드 {{count}}개를 사유별로 묶었습니다. 전체 이름은 부록 E에 있습니다.",
    en: "{{count}} workloads could not be placed; they are grouped by reason here and named in full in appendix E.",
  },
  "report.t-unplaced-all": { ko: "배치하지 못한 워크로드 전체", en: "All workloads not placed" },
  "report.data-note": {
    ko: "크기를 모르는 데이터셋은 합계에 들지 않으며 개수로 밝힙니다. 데이터셋별 목록은 부록 A에 있습니다.",
    en: "Data sets of unknown size are counted, not added. Each data set is listed in appendix A.",
  },
  "report.verification": { ko: "검증과 원본 삭제", en: "Verification and deletion at the source" },
  "report.verification-1": {
    ko: "전환 전후의 건수와 체크섬을 전수로 비교하고, 표본을 뽑아 내용을 대조합니다.",
    en: "Counts and checksums are compared for all data before and after; contents are compared by sample.",
  },
  "report.verification-2": {
    ko: "전송 구간은 암호화하며, 전송 중에도 데이터가 위치 규칙의 국가를 벗어나지 않게 합니다.",
    en: "Transfers are encrypted, and data in transit stays inside the countries of its residency rule.",
  },
  "report.verification-3": {
    ko: "인수 후 보존 기간이 끝나면 원본을 삭제하고 삭제 확인서를 남깁니다.",
    en: "After acceptance and the retention period the source is erased and the erasure certified.",
  },
  "report.t-totals": { ko: "운영 비용 합계", en: "Running cost in total" },
  "report.partly": {
    ko: "산출 불가 (산출한 항목만 {{known}})",
    en: "not computable ({{known}} for the lines that are)",
  },
  "report.cost-basis": { ko: "산정 기준", en: "Basis" },
  "report.cost-not-counted": { ko: "합계에 넣지 않은 것", en: "In no sum" },
  "report.t-plan-lines": { ko: "계획 전체의 월 비용", en: "The whole plan, a month" },
  "report.t-plan-years": { ko: "회계연도별 비용", en: "Cost by fiscal year" },
  "report.plan-npv": {
    ko: "순현재가치 {{amount}} (할인율 {{share}}, 비교 기준: {{set}}).",
    en: "Net present value {{amount}} (discount {{share}}; compared with today's cost, {{set}}).",
  },
  "report.risks-note": {
    ko: "규칙과 결과에서 자동으로 찾은 위험입니다. 가능성과 영향, 담당 부서는 기관이 정합니다.",
    en: "Found by the rules. Likelihood, impact and the unit in charge are for the agency to enter.",
  },
  "report.items": {
    ko: "정보공개법 근거: {{items}} (데이터셋 수).",
    en: "Grounds in the disclosure act: {{items}} (data sets).",
  },
  "report.no-items": {
    ko: "정보공개법 제9조제1항의 해당 호가 기록된 데이터셋은 없습니다.",
    en: "No data set names an item of § 9(1) of the Korean disclosure act.",
  },
  "report.conversions": { ko: "등급 전환 규칙을 적용한 인증", en: "Certificates read by a conversion rule" },
  "report.units": {
    ko: "소관 부서 {{units}}곳이 응용 그룹 {{groups}}개를 맡고 있으며 소관이 기록되지 않은 그룹은 {{without}}개입니다.",
    en: "{{units}} owner units are in charge of {{groups}} application groups; {{without}} groups have no unit on record.",
  },
  "report.operation-1": {
    ko: "소관 부서: 서비스별 비용과 이용량을 매월 확인하고 예산 초과를 보고합니다.",
    en: "Owner units check cost and use of their services every month and report overruns.",
  },
  "report.operation-2": {
    ko: "정보화 담당 부서: 백업 복원 시험과 인증 만료일을 해마다 한 번 이상 점검합니다.",
    en: "The IT unit tests restores and reviews the expiry of evidence at least once a year.",
  },
  "report.operation-3": {
    ko: "서비스 수준(SLA), 관제 체계, 담당자는 등록되지 않았으며 계약 전에 정합니다.",
    en: "Service levels, monitoring and the people in charge are not recorded; they are settled before the contract.",
  },
  "report.expiries": { ko: "증빙 만료 일정", en: "When evidence runs out" },
  "report.t-expiries": { ko: "사용하는 제공자의 증빙 만료일", en: "Last days of the evidence in use" },
  "report.no-expiries": {
    ko: "만료일을 알 수 있는 증빙이 없습니다.",
    en: "No evidence in use has a known last day.",
  },
  "report.last-day-stated": { ko: "증서에 적힌 날", en: "as stated" },
  "report.last-day-term": { ko: "발급일 + 유효 기간", en: "issue + term" },
  "report.last-day-confirmed": { ko: "마지막 확인일 + 유효 기간", en: "last confirmed + term" },
  "report.no-baseline": { ko: "미상(전환 전 측정 없음)", en: "unknown (not measured)" },
  "report.findings-note": {
    ko: "행별 지적은 프로그램의 가져오기 보고서에 있습니다.",
    en: "Findings row by row stand in the program's import reports.",
  },
  "report.d-adopt-recommended": { ko: "확정", en: "Adopt" },
  "report.d-adopt-otherwise": {
    ko: "차수 착수와 조달 일정이 미뤄집니다.",
    en: "Waves and procurement cannot start.",
  },
  "report.d-open": {
    ko: "전환일 기준으로 요건을 통과하지 못한 배치 {{count}}개의 수용 또는 변경",
    en: "The {{count}} placements that do not pass every gate on their cut-over day: accept or change them",
  },
  "report.d-open-recommended": {
    ko: "증빙을 확보하거나 다시 배치",
    en: "Obtain the evidence, or place them again",
  },
  "report.d-open-otherwise": {
    ko: "해당 워크로드는 적법성을 확인하지 못한 채 남습니다.",
    en: "Whether they are lawful stays unproven.",
  },
  "report.r-open": {
    ko: "전환일 기준으로 요건을 통과하지 못한 배치 {{count}}개(부록 E)",
    en: "{{count}} placements do not pass every gate on their cut-over day (appendix E)",
  },
  "report.r-open-measure": {
    ko: "증빙 갱신을 확인하거나 다시 배치합니다",
    en: "Confirm the renewal of the evidence, or place again",
  },
  "report.risk-unplaced": {
    ko: "배치하지 못한 워크로드 {{count}}개(사유는 10장)",
    en: "{{count}} workloads could not be placed (reasons in section 10)",
  },
  "report.d-unplaced-recommended": {
    ko: "데이터 등급을 먼저 확인하고 다시 배치",
    en: "Classify their data first, then place again",
  },
  "report.d-unplaced-otherwise": {
    ko: "해당 워크로드는 현재 위치에 남습니다.",
    en: "They stay where they are.",
  },
  "report.d-unknown-recommended": {
    ko: "소관 부서별로 확인 기한을 지정",
    en: "Give each owner unit a date",
  },
  "report.d-unknown-otherwise": {
    ko: "비용과 판정이 범위로 남습니다.",
    en: "Costs and verdicts stay ranges.",
  },
  "report.d-critical-recommended": { ko: "일정을 변경", en: "Change the schedule" },
  "report.d-critical-otherwise": {
    ko: "위반을 수용한 사람과 사유를 기록해야 합니다.",
    en: "Who accepts them, and why, has to be recorded.",
  },
} as const;
