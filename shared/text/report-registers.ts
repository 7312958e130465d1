/** Sections 14, 17, 19 and 20 of the printed plan: registers and exit plan. */
export const reportRegisters = {
  "report.proposed": { ko: "제안", en: "proposed" },
  "report.proposed-name": { ko: "{{name}} [제안]", en: "{{name}} [proposed]" },
  // 14
  "report.risks-sentence": {
    ko: "위험 {{all}}건을 적었습니다. 이 가운데 {{proposed}}건은 계획을 점검해 찾은 제안으로 기관이 아직 확인하지 않았고, {{unjudged}}건은 가능성이나 영향을 판단하지 않았습니다.",
    en: "Risks on record: {{all}}. Of these, {{proposed}} were found by judging the plan and nobody has looked at them yet; likelihood or impact of {{unjudged}} has not been judged.",
  },
  "report.fig-risks": { ko: "위험도 분포", en: "Where the risks stand" },
  "report.c-risk-cause": { ko: "위험과 원인", en: "Risk and cause" },
  "report.risk-cause": { ko: "{{title}} (원인: {{cause}})", en: "{{title}} (cause: {{cause}})" },
  "report.c-rank": { ko: "가능성 × 영향", en: "L × I" },
  "report.c-measure-trigger": { ko: "대책과 징후", en: "Measure and trigger" },
  "report.risk-trigger": { ko: "징후: {{trigger}}.", en: "Trigger: {{trigger}}." },
  "report.risk-residual": { ko: "잔여 위험도: {{residual}}.", en: "Residual: {{residual}}." },
  "report.risks-how": {
    ko: "가능성과 영향은 1–5이며 물음표는 판단하지 않은 것입니다. 제안의 가능성은 이미 그러한 경우에만 5로, 영향은 닥치는 시스템의 가장 높은 등급에 따라 가정 목록(부록 D)의 값으로 적습니다. 위험도 15 이상을 중대, 8 이상을 주의로 봅니다.",
    en: "Likelihood (L) and impact (I) run from 1 to 5; a question mark has not been judged. A proposal is given likelihood 5 only where it is so already, and the impact that the register of assumptions (appendix D) has for the gravest system it hits. A score of 15 or more is grave, 8 or more is watched.",
  },
  // 17
  "report.exit-basis-k": {
    ko: "금융 분야 클라우드 이용 안내서의 출구 전략과 공공 클라우드 이용 안내서의 “반환·파기” 단계에 맞추어 적습니다.",
    en: "Written along the exit strategy of the Korean financial cloud guide and the step “return and destruction” of the public sector's user guide.",
  },
  "report.exit-basis-e": {
    ko: "DORA 제28조와 제30조 제3항 (f), EBA 지침 GL/2019/02 제15장, EU 데이터법의 전환 규정에 맞추어 적습니다.",
    en: "Written along DORA articles 28 and 30(3)(f), EBA guidelines GL/2019/02 chapter 15, and the switching rules of the EU Data Act.",
  },
  "report.no-exit-triggers": {
    ko: "정한 출구 조건이 없습니다. 종속성 화면의 점검표에서 사건, 지표, 기준값을 적으십시오.",
    en: "No trigger is set. Enter event, indicator and threshold on the checklist of the lock-in page.",
  },
  "report.t-exit-triggers": { ko: "출구 조건과 지표", en: "Triggers and indicators" },
  "report.exit-alternatives": { ko: "대안과 반출 형식", en: "Alternatives and ways out" },
  "report.t-exit-alternatives": { ko: "제공자별 대안", en: "Alternatives by provider" },
  "report.c-exit-others": { ko: "대신 갈 수 있는 제공자(워크로드 수)", en: "Who else may take them (workloads)" },
  "report.c-exit-nowhere": { ko: "대안 없음", en: "No other" },
  "report.c-exit-formats": { ko: "반출 수단", en: "Ways out" },
  "report.exit-no-other": { ko: "없음", en: "nobody" },
  "report.exit-formats": {
    ko: "플랫폼 {{platform}}, S3 API {{s3}}, OpenStack API {{openstack}}",
    en: "platform {{platform}}, S3 API {{s3}}, OpenStack API {{openstack}}",
  },
  "report.no-exit-services": {
    ko: "가상 머신 말고 이용하는 서비스가 등록되지 않아 서비스별 대안은 적지 않습니다.",
    en: "No service beside machines is on record, so no alternative by service is given.",
  },
  "report.t-exit-services": { ko: "이용 서비스별 대안과 다른 점", en: "Alternative and difference by service" },
  "report.c-exit-service": { ko: "서비스", en: "Service" },
  "report.c-openness": { ko: "개방성", en: "Openness" },
  "report.c-exit-instead": { ko: "대신할 것", en: "Instead" },
  "report.c-exit-differs": { ko: "다른 점", en: "What differs" },
  "report.exit-day-plan": { ko: "(계획 기준일)", en: "(the plan's day)" },
  "report.exit-day-last-charged": { ko: "(전환 요금 마지막 날)", en: "(last day of switching charges)" },
  "report.exit-day-first-free": { ko: "(전환 요금 금지 첫날)", en: "(first day without)" },
  "report.exit-day-contract": { ko: "({{name}} 종료)", en: "({{name}} ends)" },
  "report.c-exit-planned": { ko: "계획된 출구", en: "Planned exit" },
  "report.c-exit-planned-days": { ko: "기간(일)", en: "Days" },
  "report.c-exit-stressed": { ko: "급한 출구", en: "Under stress" },
  "report.c-exit-stressed-days": { ko: "급한 출구 기간(일)", en: "Days under stress" },
  "report.exit-stressed-note": {
    ko: "급한 출구는 제공자가 갑자기 멈춘 경우입니다. 통지와 병행 운영 없이 데이터 반출과 재구축만 나란히 하므로, 비용은 병행 운영을 뺀 합이고 기간은 둘 중 긴 쪽입니다.",
    en: "Under stress the provider is gone at once: no notice and no parallel run, data are taken out while systems are built anew. Cost: every term but the parallel run. Days: the longer of the two.",
  },
  "report.t-exit-terms": { ko: "항목별 출구 비용({{day, day}})", en: "Exit cost term by term, {{day, day}}" },
  "report.c-exit-comes-to": { ko: "산출액", en: "Comes to" },
  "report.c-exit-term": { ko: "항목", en: "Term" },
  "report.exit-law": {
    ko: "계약의 준거법이 기록되지 않은 제공자({{names}})는 기관의 국가({{country}}) 법으로 봅니다.",
    en: "Where no contract states its law ({{names}}), that of the agency's country ({{country}}) is taken.",
  },
  "report.exit-success": { ko: "성공 기준", en: "Success criteria" },
  "report.exit-success-1": {
    ko: "모든 데이터를 건수와 해시로 대조해 새 곳에서 확인합니다.",
    en: "All data are verified at the new place, by counts and checksums.",
  },
  "report.exit-success-2": {
    ko: "서비스가 등급별 복구 목표 시간 안에 새 곳에서 돌아갑니다.",
    en: "Services run at the new place within the recovery time of their grade.",
  },
  "report.exit-success-3": {
    ko: "이전 제공자에게서 데이터 파기 확인서를 받습니다.",
    en: "The former provider has certified that the data are destroyed.",
  },
  "report.t-exit-tests": { ko: "출구 시험 기록", en: "Exit tests on record" },
  "report.no-exit-tests": {
    ko: "기록한 출구 시험이 없습니다.",
    en: "No exit test is on record.",
  },
  "report.exit-checklist": { ko: "출구 점검표", en: "Exit checklist" },
  "report.t-exit-checklist": { ko: "출구 점검표와 상태", en: "Exit checklist as it stands" },
  // 19
  "report.no-indicators": {
    ko: "현재 값을 아는 지표가 없습니다. 현재 값이 없는 지표는 두지 않습니다.",
    en: "There is no indicator with a baseline, and none is stated without one.",
  },
  "report.indicators-how": {
    ko: "계획 값은 이 계획에서 산출한 값입니다. 목표는 기관이 정하며, 제안에는 목표가 없습니다.",
    en: "The planned value is computed from this plan. Targets are set by the agency; proposals have none.",
  },
  "report.no-baseline-head": { ko: "현재 값을 알아야 둘 수 있는 지표", en: "Indicators that wait for a baseline" },
  // 20
  "report.no-advice": { ko: "권고 없음", en: "none" },
  "report.c-due-body": { ko: "기한 · 결정 주체", en: "Due · who decides" },
  "report.decisions-how": {
    ko: "별표(*)는 계획을 점검해 찾은 것으로 기관이 아직 확인하지 않았습니다. 그 기한은 해당 차수의 날짜에서 따왔습니다.",
    en: "Marked *: found by judging the plan, not yet looked at by the agency; the day comes from the wave concerned.",
  },
  "report.taken": { ko: "내린 결정", en: "Decisions taken" },
  "report.t-taken": { ko: "내린 결정과 사유", en: "Decisions taken, with reasons" },
  "report.t-questions": { ko: "미해결 질문", en: "Open questions" },
} as const;
