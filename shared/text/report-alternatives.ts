/** What the plan says of what was not chosen: other scenarios, certificates on the short list, what a commitment does to the order. */
export const reportAlternatives = {
  "report.scenarios": { ko: "시나리오 비교", en: "Scenarios side by side" },
  "report.t-scenarios": { ko: "시나리오별 결과", en: "Results by scenario" },
  "report.chosen-scenario": { ko: "{{name}} (이 계획)", en: "{{name}} (this plan)" },
  "report.c-placed-of": { ko: "배치 / 대상", en: "Placed / to move" },
  "report.c-weakest-provider": { ko: "주권이 가장 약한 제공자", en: "Weakest in sovereignty" },
  "report.c-elsewhere": { ko: "다른 곳", en: "Elsewhere" },
  "report.c-hhi-owner": { ko: "HHI(소유)", en: "HHI (owner)" },
  "report.scenarios-note": {
    ko: "점수는 그 시나리오의 가중치로 잰 값이므로 가중치가 다른 시나리오끼리는 견주지 않습니다. 다른 곳: 이 계획과 다른 리전에 놓이거나 한쪽에만 놓인 워크로드 수.",
    en: "A score is measured with the weights of its own scenario: scores under different weights are not compared. Elsewhere: workloads in another region than in this plan, or placed in one of the two only.",
  },
  "report.scenarios-more": {
    ko: "시나리오 {{count}}개는 표에 넣지 않았습니다.",
    en: "{{count}} more scenarios are not in the table.",
  },
  "report.one-scenario": {
    ko: "해당 없음 — 시나리오가 하나뿐이어서 견줄 대안이 없습니다. 가중치나 요건을 달리한 시나리오를 만들면 여기에 나란히 놓입니다.",
    en: "Empty — there is only one scenario, so there is no alternative to compare with. One with other weights or gates would stand here beside it.",
  },
  "report.next-scenario": {
    ko: "차점 시나리오는 “{{name}}”입니다(월 {{monthly}}, 워크로드 {{elsewhere}}개가 다른 곳).",
    en: "The runner-up is scenario “{{name}}” ({{monthly}} a month, {{elsewhere}} workloads elsewhere).",
  },
  "report.next-better": { ko: "이 계획이 앞서는 것: {{what}}.", en: "This plan is better in {{what}}." },
  "report.next-worse": { ko: "뒤지는 것: {{what}}.", en: "It is worse in {{what}}." },
  "report.next-open": {
    ko: "범위가 겹쳐 가릴 수 없는 것: {{what}}.",
    en: "Ranges overlap, so it is open in {{what}}.",
  },
  "report.by-cost": { ko: "월 비용", en: "cost a month" },
  "report.by-latency": { ko: "지연", en: "latency" },
  "report.by-sovereignty": { ko: "주권", en: "sovereignty" },
  "report.by-lock-in": { ko: "종속성", en: "lock-in" },
  "report.by-placed": { ko: "배치한 워크로드 수", en: "workloads placed" },
  "report.c-certificates": { ko: "인증", en: "Certificates" },
  "report.no-certificate-known": { ko: "확인된 인증 없음", en: "none known" },
  "report.certificate-until": { ko: "{{name}} ({{day, day}}까지)", en: "{{name}} (to {{day, day}})" },
  "report.certificate-standing": { ko: "{{name}} ({{standing}})", en: "{{name}} ({{standing}})" },
  "report.certificates-in-list": {
    ko: "인증은 계획일 기준이며, 증빙된 것이 없으면 주장이나 미확인을 괄호에 밝힙니다. 배치에 쓰는 제공자의 전체 목록은 15장에 있습니다.",
    en: "Certificates as of the plan's date; where none is proven, those claimed or unverified are named as such. Section 15 has all of the providers in use.",
  },
  "report.own-platform": { ko: "{{provider}} 자체 플랫폼", en: "{{provider}}'s own" },
  "report.short-list-more": {
    ko: "점수가 더 낮은 적법한 리전 {{count}}곳은 표에 넣지 않았습니다. 비교 화면과 부록 I의 기계 판독본에 있습니다.",
    en: "{{count}} more lawful regions with lower scores are not in the table; the comparison page has them.",
  },
  "report.waves-all-dated": {
    ko: "배치한 워크로드는 모두 어느 차수에 들어 있습니다.",
    en: "Every placed workload is in a wave.",
  },
  "report.waves-undated": {
    ko: "차수에 넣지 못한 워크로드는 {{unscheduled}}개이며, 이 가운데 {{unplaced}}개는 배치할 곳이 없고 나머지는 배치되었으나 날짜를 정하지 못한 것입니다(유지·폐기는 세지 않음).",
    en: "Workloads in no wave: {{unscheduled}}; of these {{unplaced}} have no place, the others are placed but have no date (what is retained or retired is not counted).",
  },
  "report.certificates-bare": { ko: "증빙 문서를 보지 못한 인증", en: "Certificates without a document seen" },
  "report.certificates-bare-note": {
    ko: "범위도 날짜도 확인되지 않아 어느 요건의 증빙으로도 세지 않습니다.",
    en: "Neither scope nor dates are known, so none of them counts as evidence for any gate.",
  },
  "certificate-level.low": { ko: "하", en: "low" },
  "certificate-level.medium-by-conversion-rule": { ko: "중(환산)", en: "medium (converted)" },
  "certificate-level.alta": { ko: "alta(상)", en: "alta (high)" },
  "certificate-level.in-progress": { ko: "심사 중", en: "in progress" },
  "report.t-effect": { ko: "약정을 뺀 순위와 넣은 순위", en: "Order without and with the minimum that is paid anyway" },
  "report.c-rank-without": { ko: "순위(약정 제외)", en: "Rank without" },
  "report.c-rank-with": { ko: "순위(약정 반영)", en: "Rank with" },
  "report.effect-note": {
    ko: "약정 최소 금액은 이미 내기로 한 돈이므로, 약정 제공자에게는 그 금액을 넘는 부분만 더 드는 비용입니다. 두 순서를 나란히 두어 약정이 결정을 바꾸는지 보입니다. 대상: 워크로드 {{workloads}}개.",
    en: "A signed minimum is paid anyway, so at a committed provider only what goes beyond it costs more. Both orders stand side by side, to show whether the commitment decides. Over {{workloads}} workloads.",
  },
} as const;
