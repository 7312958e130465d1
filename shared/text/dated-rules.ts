/** Dated rules by their id, in words of our own; one without an entry is shown as its data words it. */
export const datedRules = {
  "dated-rule.csap-grades": { ko: "CSAP 등급제 시행", en: "CSAP by grades" },
  "dated-rule.nis-single-verification": {
    ko: "국가정보원이 주관하는 단일 검증 시행(예고)",
    en: "Single verification led by the NIS (announced)",
  },
  "dated-rule.n2sf-point": {
    ko: "2026년 사이버보안 평가에서 N2SF 적용 가점",
    en: "One point more for N2SF in the cyber-security evaluation of 2026",
  },
  "dated-rule.csap-system-in-korea": {
    ko: "CSAP 하등급도 시스템은 국내에",
    en: "CSAP, low grade too: the system is in Korea",
  },
  "dated-rule.csap-system-in-korea.effect": { ko: "리전이 한국에 있어야 합니다.", en: "The region must be in Korea." },
  "dated-rule.csap-grade-data": {
    ko: "CSAP 등급은 자료를 따름: 민감정보가 있는 내부 행정은 상, 공개하지 않는 업무 자료는 중, 개인정보 없는 공개 자료는 하",
    en: "CSAP grade by data: high for internal administration with sensitive information, medium for non-public work data, low for public data without personal information",
  },
  "dated-rule.csap-grade-data.effect": {
    ko: "자료 등급이 필요한 인증 등급을 정합니다.",
    en: "The class of the data sets the grade that is needed.",
  },
  "dated-rule.csap-grandfathering": {
    ko: "통합 검증 시작 전에 받은 CSAP 인증은 기간 동안 유효",
    en: "CSAP certificates from before the start hold for their term",
  },
  "dated-rule.csap-grandfathering.effect": {
    ko: "시작 뒤에도 유효한 CSAP 인증은 인정됩니다.",
    en: "A valid CSAP certificate still passes after the start.",
  },
  "dated-rule.data-act-apply": { ko: "EU 데이터법 적용 시작", en: "The EU Data Act applies" },
  "dated-rule.data-act-apply.effect": { ko: "규정 (EU) 2023/2854", en: "Regulation (EU) 2023/2854" },
  "dated-rule.data-act-cost": { ko: "사업자 전환 비용은 원가까지만", en: "Switching charges at cost only" },
  "dated-rule.data-act-cost.effect": {
    ko: "전환을 위한 송신 요금은 원가를 넘지 못합니다.",
    en: "Sending data in order to switch costs no more than it costs the provider.",
  },
  "dated-rule.data-act-zero": { ko: "사업자 전환 비용 금지", en: "Switching charges prohibited" },
  "dated-rule.data-act-zero.effect": {
    ko: "이 날부터 EU 계약에서 전환을 위한 송신 요금은 0입니다.",
    en: "From this day sending data in order to switch is free under an EU contract.",
  },
  "dated-rule.data-act-parallel": {
    ko: "함께 쓰는 동안의 송신 요금은 원가로 받을 수 있음",
    en: "Use in parallel may still be charged at cost",
  },
  "dated-rule.data-act-parallel.effect": {
    ko: "여러 클라우드를 함께 쓰는 송신은 0이 아닙니다.",
    en: "Sending between clouds used side by side is not free.",
  },
  "dated-rule.data-act-notice": { ko: "해지 통보 기간은 두 달까지", en: "Notice of two months at most" },
  "dated-rule.data-act-notice.effect": {
    ko: "통보 기간은 두 달을 넘지 못합니다.",
    en: "A longer notice cannot be asked for.",
  },
  "dated-rule.data-act-transition": {
    ko: "전환 기간은 30일까지, 사유가 있으면 7개월까지",
    en: "Transition of 30 days at most, seven months with reasons",
  },
  "dated-rule.data-act-transition.effect": {
    ko: "기본 30일, 늘려도 7개월입니다.",
    en: "30 days by rule, seven months with reasons.",
  },
  "dated-rule.data-act-retrieval": {
    ko: "계약 종료 뒤 적어도 30일 동안 자료 회수",
    en: "Data can be fetched for 30 days at least after the end",
  },
  "dated-rule.data-act-retrieval.effect": {
    ko: "적어도 30일 동안 자료를 가져갈 수 있습니다.",
    en: "At least 30 days to fetch the data.",
  },
  "dated-rule.uk-egress": {
    ko: "송신과 전환에 대한 자율 약속(영국)",
    en: "Voluntary commitments on egress and switching",
  },
  "dated-rule.uk-egress.effect": { ko: "법으로 0이 되지는 않습니다.", en: "No zero by statute." },
  "dated-rule.kr-egress": { ko: "전환 비용에 대한 규정 없음(한국)", en: "No rule on switching charges" },
  "dated-rule.kr-egress.effect": { ko: "공시 단가가 그대로 적용됩니다.", en: "The list price applies." },
  "dated-rule.us-cloud-act": {
    ko: "소유국 미국: CLOUD Act(18 U.S.C. 2713)가 미침",
    en: "Owner in the US: reach of the CLOUD Act (18 U.S.C. 2713)",
  },
  "dated-rule.us-cloud-act.effect": {
    ko: "분리를 증명하기 전까지 SOV-2 수준을 제한합니다.",
    en: "Caps SOV-2 until a separation is evidenced.",
  },
  "dated-rule.senate-statement": {
    ko: "프랑스 상원에서 자료 제출을 배제한다고 보증할 수 없다고 진술",
    en: "Statement before the French Senate that disclosure cannot be ruled out",
  },
  "dated-rule.senate-statement.effect": { ko: "미국 법에 대한 증거입니다.", en: "Evidence for the rule on US law." },
  "dated-rule.secnum-owners": {
    ko: "SecNumCloud: EU 밖 소유자는 각 24%, 합계 39%까지, 거부권 없음",
    en: "SecNumCloud: owners outside the EU 24 % each and 39 % together at most, no veto",
  },
  "dated-rule.secnum-owners.effect": {
    ko: "한 소유자 24%, 합계 39%까지입니다.",
    en: "24 % for one owner, 39 % for all.",
  },
} as const;
