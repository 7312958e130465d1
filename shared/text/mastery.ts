/** Sovereignty: profiles, the questionnaire, changes of control. */
export const mastery = {
  "mastery.step-answers": { ko: "주권 질문 답변 {{count}}건", en: "Sovereignty answers, {{count}}" },
  "mastery.step-profile": { ko: "주권 프로필 저장: {{name}}", en: "Sovereignty profile saved: {{name}}" },
  "mastery.step-profile-remove": { ko: "주권 프로필 삭제 {{count}}건", en: "Sovereignty profiles removed, {{count}}" },
  "mastery.step-choose": { ko: "주권 프로필 선택: {{name}}", en: "Sovereignty profile chosen: {{name}}" },
  "mastery.step-drill": { ko: "모의 결과 보관", en: "Drill kept as evidence" },
  "mastery.step-drill-remove": { ko: "보관한 모의 {{count}}건 삭제", en: "Kept drills removed, {{count}}" },

  "cli.sovereignty-about": {
    ko: "제공자별 주권: 점수와 최약 목표, 주장과 증빙, 질문 답변",
    en: "how sovereign each provider is: score with its weakest objective, claimed and evidenced",
  },
  "cli.control-wanted": {
    ko: "지배구조 변경 모의에는 종류와 매수국이 필요합니다: --control cloud-act --buyer US",
    en: "A change of control needs its kind and the buyer's country: --control cloud-act --buyer US",
  },
  "mastery.read-by": { ko: "프로필: {{name}}", en: "Read by the profile: {{name}}" },
  "mastery.owner-country": { ko: "소유국", en: "owner" },
  "mastery.score": { ko: "주권 점수", en: "sovereignty score" },
  "mastery.weakest": { ko: "종합 SEAL (최약 목표)", en: "overall SEAL (weakest)" },
  "mastery.claimed-score": { ko: "주장 기준", en: "as claimed" },
  "mastery.placed": { ko: "배치된 워크로드", en: "placed workloads" },
  "mastery.objective": { ko: "목표", en: "objective" },
  "mastery.weight": { ko: "가중치", en: "weight" },
  "mastery.claimed": { ko: "주장", en: "claimed" },
  "mastery.evidenced": { ko: "증빙", en: "evidenced" },
  "mastery.criterion": { ko: "기준", en: "criterion" },
  "mastery.level": { ko: "수준", en: "level" },
  "mastery.asked": { ko: "묻는 내용", en: "what is asked" },
  "mastery.state-met": { ko: "충족", en: "met" },
  "mastery.state-not": { ko: "미충족", en: "not met" },
  "mastery.state-unknown": { ko: "모름", en: "not known" },
  "mastery.state-ended": { ko: "증빙 만료", en: "evidence ended" },
  "mastery.as-owner": { ko: "소유 주체", en: "owner" },
  "mastery.as-lead": { ko: "연합 주관", en: "lead of the federation" },
  "mastery.as-member": { ko: "연합 구성원", en: "member of the federation" },
  "mastery.as-supplier": { ko: "재판매하는 서비스의 공급자", en: "supplier of what is resold" },
  "mastery.ended": {
    ko: "증빙 만료: {{name}} ({{until, day}}까지)",
    en: "Evidence has ended: {{name}} (until {{until, day}})",
  },
  "mastery.ends-soon": {
    ko: "곧 만료: {{name}} ({{until, day}}까지)",
    en: "Evidence ends soon: {{name}} (until {{until, day}})",
  },
  "mastery.before": { ko: "전", en: "before" },
  "mastery.after": { ko: "후", en: "after" },
  "mastery.in-part-supplier": {
    ko: "{{provider}}이(가) 재판매하는 {{behind}}({{country}})만 해당합니다. 자체 서비스는 제한하지 않습니다.",
    en: "{{provider}} resells {{behind}} ({{country}}): only that part is reached, its own services are not capped.",
  },
  "mastery.in-part-member": {
    ko: "{{provider}} 연합에서는 구성원 {{behind}}({{country}})만 해당합니다.",
    en: "Of the federation {{provider}} only its member {{behind}} ({{country}}) is reached.",
  },
  "mastery.in-part-lead": {
    ko: "{{provider}} 연합에서는 주관 {{behind}}({{country}})이(가) 해당합니다.",
    en: "Of the federation {{provider}} its lead {{behind}} ({{country}}) is reached.",
  },
  "mastery.in-part-owner": {
    ko: "{{provider}}: {{behind}}({{country}})",
    en: "{{provider}}: {{behind}} ({{country}})",
  },
  "mastery.what": { ko: "항목", en: "what" },
  "mastery.count": { ko: "값", en: "value" },
  "mastery.workload": { ko: "워크로드", en: "workload" },
  "mastery.touched": { ko: "해당 제공자에 배치", en: "placed with a reached provider" },
  "mastery.fails": { ko: "요건 아래로 떨어짐", en: "fall below a gate" },
  "mastery.opens": { ko: "판정할 수 없게 됨", en: "can no longer be told" },
  "mastery.stranded": { ko: "갈 수 있는 리전이 없음", en: "have no other lawful region" },
  "mastery.fallen-share": { ko: "떨어지는 것의 비용 비중", en: "cost share of what falls" },
  "mastery.touched-share": { ko: "해당 제공자의 비용 비중", en: "cost share with reached providers" },
  "mastery.lawful-pairs": { ko: "적법한 워크로드·리전 쌍", en: "lawful pairs of workload and region" },
  "mastery.nowhere": { ko: "적법한 리전이 없는 워크로드", en: "workloads without any lawful region" },
  "mastery.elsewhere": { ko: "남은 적법 리전", en: "lawful regions left" },
  "mastery.and-more": {
    ko: "외 {{count}}건. 전체는 --json으로 봅니다.",
    en: "and {{count}} more; --json has all of them",
  },
  "mastery.moving-fallen": { ko: "떨어지는 것을 옮기는 비용", en: "moving what falls" },
  "mastery.moving-touched": { ko: "해당 제공자의 전부를 옮기는 비용", en: "moving everything with reached providers" },
  "mastery.moving-total": { ko: "합계", en: "total" },
  "mastery.moving-days": { ko: "걸리는 날", en: "days" },
  "mastery.drill-kept": { ko: "증빙으로 보관했습니다: {{id}}", en: "Kept as evidence: {{id}}" },

  "control.no-caps": {
    ko: "모의 종류 {{id}}이(가) 규칙 팩에 없습니다. 있는 것: {{known}}",
    en: "The rule pack has no drill called {{id}}. It has: {{known}}",
  },
  "control.not-its-law": {
    ko: "{{id}}은(는) {{buyers}}의 법에 대한 모의입니다. {{buyer}}의 매수자에게는 다른 모의를 고르십시오.",
    en: "{{id}} is about the law of {{buyers}}. For a buyer from {{buyer}} choose another drill.",
  },
  "control.at-home": {
    ko: "{{buyer}}은(는) 본국이므로 그 매수자가 인수해도 수준이 제한되지 않습니다. 다른 국가를 고르십시오.",
    en: "{{buyer}} is at home here: a takeover by a buyer from there caps nothing. Choose another country.",
  },
  "control.no-provider": { ko: "그런 제공자가 없습니다: {{id}}", en: "There is no such provider: {{id}}" },
  "control.no-person": {
    ko: "{{provider}}은(는) 연합이어서 인수할 법인이 아닙니다. 구성원 하나를 고르십시오: {{members}}",
    en: "{{provider}} is a federation and no legal person that could be bought. Choose one of its members: {{members}}",
  },
  "control.taken": {
    ko: "{{buyer}}의 매수자가 {{provider}}을(를) 인수합니다.",
    en: "A buyer from {{buyer}} takes {{provider}} over.",
  },
  "control.reached": {
    ko: "소유 주체 {{owner}}이(가) {{buyer}}에 있습니다.",
    en: "Its owner, {{owner}}, sits in {{buyer}}.",
  },
  "control.open": {
    ko: "소유 주체의 국가를 알 수 없어 미칠 수도 있습니다. 낮은 쪽만 내려갑니다.",
    en: "The owner's country is not known, so it may be reached: only the low end gives way.",
  },
  "control.counted": {
    ko: "시나리오의 배치에서 셉니다. 비용은 배치할 때의 단가입니다.",
    en: "Counted over the scenario's placement, at the prices it was placed with.",
  },
  "control.no-part": { ko: "해당하는 워크로드가 없습니다.", en: "No placed workload is concerned." },
  "control.in-region": { ko: "{{region}}의 워크로드", en: "Workloads in {{region}}" },
  "control.before": { ko: "모의 전 증빙 수준", en: "Evidenced level before" },
  "control.ceiling": { ko: "모의의 상한", en: "Ceiling of the drill" },
  "control.no-share": {
    ko: "배치된 워크로드 가운데 비용을 모르는 것이 있어 비중을 낼 수 없습니다.",
    en: "Not computable, because the cost of a placed workload is not known.",
  },
  "control.share-part": { ko: "해당하는 것의 월 비용", en: "Monthly cost of these" },
  "control.share-rest": { ko: "나머지의 월 비용", en: "Monthly cost of the rest" },
  "control.falls": { ko: "판정이 바뀝니다.", en: "The verdict changes." },
  "control.nothing-placed": {
    ko: "이 시나리오에는 배치된 워크로드가 없어 제공자의 수준만 보입니다. 배치를 먼저 하십시오.",
    en: "Nothing is placed in this scenario, so only the providers' levels are shown. Place workloads first.",
  },
  "control.no-minimum": {
    ko: "이 시나리오에는 목표별 최소 SEAL 수준이 없어 수준 때문에 떨어지는 워크로드는 없습니다. 요구사항에서 최소 수준을 정하십시오.",
    en: "The scenario asks for no least SEAL level, so no workload falls because of a level. Set one in the requirements.",
  },
  "control.nobody": {
    ko: "이 국가에 소유 주체가 있는 제공자가 비교에 없습니다.",
    en: "No provider of the comparison has an owner in this country.",
  },
  "control.open-owners": {
    ko: "제공자 {{count}}곳은 소유 주체의 국가를 알 수 없습니다. 카탈로그에 사실을 넣으면 범위가 좁아집니다.",
    en: "Of {{count}} providers nobody knows the owner's country. Enter the fact in the catalogue to narrow the ranges.",
  },
  "control.caps-are-rules": {
    ko: "상한은 규칙 팩의 값이며 법률 판단이 아닙니다. 모의는 수준을 올리지 않습니다.",
    en: "The ceilings are values of the rule pack and no legal opinion. A drill never raises a level.",
  },

  "refusal.control": { ko: "{{why}}", en: "{{why}}" },
  "refusal.no-such-framework": {
    ko: "주권 프레임워크가 아니거나 없는 규칙 팩입니다: {{id}}. 카탈로그의 규칙 팩에서 고르십시오.",
    en: "There is no such rule pack, or it is no sovereignty framework: {{id}}. Choose one of the catalogue's rule packs.",
  },
  "refusal.no-such-criterion": {
    ko: "{{framework}}에 그런 기준이 없습니다: {{id}}",
    en: "{{framework}} has no such criterion: {{id}}",
  },
  "refusal.answer-unproven": {
    ko: "기준 {{id}}: 증빙된 답에는 근거 문서가 필요합니다. 문서 이름을 적거나 증빙 파일을 고르십시오. 주장만 있으면 주장 열에 입력하십시오.",
    en: "Criterion {{id}}: an evidenced answer needs the document it rests on. Name it or choose an evidence file; without one, enter it as a claim.",
  },
  "refusal.evidence-of-another": {
    ko: "증빙 {{id}}은(는) 다른 제공자의 문서입니다. 이 제공자의 증빙을 고르십시오.",
    en: "Evidence {{id}} belongs to another provider. Choose one of this provider.",
  },
  "refusal.profile-weights": {
    ko: "가중치의 합이 0이라 점수를 낼 수 없습니다. 목표 하나 이상에 0보다 큰 가중치를 두십시오.",
    en: "The weights sum to 0, so there is no score to compute. Give at least one objective a weight above 0.",
  },
  "refusal.no-such-country": {
    ko: "알려진 국가 코드가 아닙니다: {{country}}. 두 글자 코드로 입력하십시오(예: KR, US, DE).",
    en: "This is no known country code: {{country}}. Use two letters, such as KR, US or DE.",
  },
  "refusal.no-such-profile": {
    ko: "그런 주권 프로필이 없습니다: {{id}}",
    en: "There is no such sovereignty profile: {{id}}",
  },
  "refusal.no-such-drill": {
    ko: "그런 모의가 보관되어 있지 않습니다: {{id}}",
    en: "There is no such kept drill: {{id}}",
  },
} as const;
