/** Facets, concentration, and what leaving costs. */
export const lockIn = {
  "lock-in.figure": {
    ko: "{{provider}}: 가상 머신의 종속성 (0–100)",
    en: "Lock-in of a virtual machine at {{provider}} (0–100)",
  },
  "lock-in.facet-interoperability": { ko: "상호운용성 · {{facet}}", en: "interoperability · {{facet}}" },
  "lock-in.facet-data": { ko: "데이터 이식성 · {{facet}}", en: "data portability · {{facet}}" },
  "lock-in.facet-application": { ko: "응용 이식성 · {{facet}}", en: "application portability · {{facet}}" },
  "lock-in.unanswered": {
    ko: "이 관점에 답하는 사실이 없습니다. 0에서 4 사이로 봅니다.",
    en: "No fact answers this facet: anything from 0 to 4.",
  },
  "lock-in.unverified": {
    ko: "{{provider}}에 유리한 기록이 있으나 출처에서 확인하지 못해 답으로 세지 않습니다.",
    en: "What is recorded speaks for {{provider}}, but no source was checked: it does not count as an answer.",
  },
  "lock-in.none-answered": {
    ko: "답한 관점이 없습니다(미응답 {{open}}개).",
    en: "No facet is answered ({{open}} open).",
  },
  "lock-in.worst-interoperability": {
    ko: "가장 나쁜 관점: 상호운용성 · {{facet}} = {{answer}} (미응답 {{open}}개)",
    en: "Worst facet: interoperability · {{facet}} = {{answer}} ({{open}} unanswered)",
  },
  "lock-in.worst-data": {
    ko: "가장 나쁜 관점: 데이터 이식성 · {{facet}} = {{answer}} (미응답 {{open}}개)",
    en: "Worst facet: data portability · {{facet}} = {{answer}} ({{open}} unanswered)",
  },
  "lock-in.worst-application": {
    ko: "가장 나쁜 관점: 응용 이식성 · {{facet}} = {{answer}} (미응답 {{open}}개)",
    en: "Worst facet: application portability · {{facet}} = {{answer}} ({{open}} unanswered)",
  },
  "lock-in.open-transport": {
    ko: "{{provider}}: HTTPS로 호출하는 공개 인터페이스를 제공합니다(전환 시험 전).",
    en: "{{provider}} offers an open interface called over HTTPS; leaving was not tested.",
  },
  "lock-in.openstack-api": {
    ko: "{{provider}}: OpenStack API를 제공합니다. 다른 제공자에도 있으나 전환 시험 전입니다.",
    en: "{{provider}} offers the OpenStack API, which others offer too; leaving was not tested.",
  },
  "lock-in.own-api": {
    ko: "{{provider}}: OpenStack API가 없습니다. 운영 자동화의 일부를 다시 작성해야 합니다.",
    en: "{{provider}} has no OpenStack API: part of the automation must be written again.",
  },
  "lock-in.open-platform": {
    ko: "{{provider}}: 여러 사업자가 운영하는 플랫폼입니다({{platform}}).",
    en: "{{provider}} runs a platform that others run too ({{platform}}).",
  },
  "lock-in.own-platform": {
    ko: "{{provider}}: 고유 플랫폼입니다({{platform}}). 같은 동작을 다른 곳에서 다시 만들어야 합니다.",
    en: "{{provider}} runs a platform of its own ({{platform}}): its behaviour must be rebuilt elsewhere.",
  },
  "lock-in.s3-api": {
    ko: "{{provider}}: S3 호환 인터페이스로 데이터를 꺼낼 수 있습니다(전환 시험 전).",
    en: "{{provider}} hands data out over an S3 interface; leaving was not tested.",
  },
  "lock-in.own-object-storage": {
    ko: "{{provider}}: S3 호환 인터페이스가 없어 도구로 변환해야 합니다.",
    en: "{{provider}} has no S3 interface: data is converted with a tool.",
  },
  "lock-in.image-standard": {
    ko: "{{provider}}: 공개 플랫폼의 디스크 이미지 형식을 그대로 씁니다({{platform}}).",
    en: "{{provider}} takes disk images in the formats of an open platform ({{platform}}).",
  },
  "lock-in.image-converted": {
    ko: "{{provider}}: 고유 플랫폼이므로 디스크 이미지를 도구로 변환해야 합니다({{platform}}).",
    en: "{{provider}} runs its own platform ({{platform}}): disk images are converted with a tool.",
  },
  "lock-in.x86": {
    ko: "{{provider}}: x86-64 상품을 판매하며, 다른 제공자들도 같은 명령어 집합을 판매합니다.",
    en: "{{provider}} sells x86-64 sizes, and so do other providers of the catalogue.",
  },
  "lock-in.other-instructions": {
    ko: "{{provider}}: 같은 명령어 집합을 파는 다른 제공자가 적습니다. 이전 전에 시험하십시오.",
    en: "{{provider}}: few others sell the same instruction set. Test before moving.",
  },
  "lock-in.kubernetes": {
    ko: "{{provider}}: 관리형 쿠버네티스가 있어 배포 기술서를 옮길 수 있습니다(전환 시험 전).",
    en: "{{provider}} offers managed Kubernetes, so deployment descriptions can move; not tested.",
  },
  "lock-in.heat": {
    ko: "{{provider}}: OpenStack의 배포 기술서를 쓸 수 있습니다(전환 시험 전).",
    en: "{{provider}} takes OpenStack deployment descriptions; not tested.",
  },
  "lock-in.own-templates": {
    ko: "{{provider}}: 관리형 쿠버네티스와 OpenStack API가 없어 배포 기술서를 다시 작성해야 합니다.",
    en: "{{provider}} has neither managed Kubernetes nor the OpenStack API: deployment descriptions are written again.",
  },
  "lock-in.share": { ko: "{{name}}의 비중", en: "Share of {{name}}" },
  "lock-in.share-others": { ko: "나머지에 놓인 양", en: "What stands on the others" },
  "lock-in.share-amount": { ko: "{{name}}에 놓인 양", en: "What stands on {{name}}" },
  "lock-in.hhi-owner": { ko: "집중도(HHI), 소유 주체, 비용 기준", en: "Concentration (HHI), owner, by cost" },
  "lock-in.hhi-provider": { ko: "집중도(HHI), 제공자, 비용 기준", en: "Concentration (HHI), provider, by cost" },
  "lock-in.hhi-region": { ko: "집중도(HHI), 리전, 비용 기준", en: "Concentration (HHI), region, by cost" },
  "lock-in.hhi-control-plane": {
    ko: "집중도(HHI), 제어 평면, 비용 기준",
    en: "Concentration (HHI), control plane, by cost",
  },
  "lock-in.hhi-count-owner": { ko: "집중도(HHI), 소유 주체, 개수 기준", en: "Concentration (HHI), owner, by count" },
  "lock-in.hhi-count-provider": { ko: "집중도(HHI), 제공자, 개수 기준", en: "Concentration (HHI), provider, by count" },
  "lock-in.hhi-count-region": { ko: "집중도(HHI), 리전, 개수 기준", en: "Concentration (HHI), region, by count" },
  "lock-in.hhi-count-control-plane": {
    ko: "집중도(HHI), 제어 평면, 개수 기준",
    en: "Concentration (HHI), control plane, by count",
  },
  "lock-in.nothing-placed": { ko: "배치된 워크로드가 없습니다.", en: "No workload is placed." },
  "lock-in.hhi-no-cost": {
    ko: "배치 {{all}}건 중 {{unpriced}}건의 비용을 계산할 수 없어 비용 기준 HHI는 계산 불가입니다.",
    en: "HHI by cost is not computable: {{unpriced}} of {{all}} placements have no cost.",
  },
  "lock-in.hhi-unnamed": {
    ko: "{{unnamed}}건의 주체를 알 수 없어, 다른 주체와 같을 수 있는 경우까지 범위에 넣었습니다.",
    en: "For {{unnamed}} placements nobody names who stands behind them; the range covers that it may be one of the others.",
  },
  "lock-in.exit-total": {
    ko: "{{date, day}}의 출구 비용 (부가세 별도)",
    en: "Cost of leaving on {{date, day}} (before VAT)",
  },
  "lock-in.exit-egress": { ko: "데이터 반출", en: "egress" },
  "lock-in.exit-replatform": { ko: "재구축 공수", en: "re-platforming effort" },
  "lock-in.exit-replatform-months": { ko: "공수(인월)", en: "person-months" },
  "lock-in.exit-replatform-rate": { ko: "인월 단가", en: "rate per person-month" },
  "lock-in.exit-parallel-run": { ko: "병행 운영", en: "parallel run" },
  "lock-in.exit-parallel-run-months": { ko: "병행 개월", en: "months in parallel" },
  "lock-in.exit-parallel-run-rate": { ko: "월 비용", en: "cost per month" },
  "lock-in.exit-commitment-shortfall": { ko: "약정 미달분", en: "commitment shortfall" },
  "lock-in.exit-early-termination-fee": { ko: "중도 해지 수수료", en: "early termination fee" },
  "lock-in.exit-retraining": { ko: "재교육", en: "retraining" },
  "lock-in.exit-acceptance-test": { ko: "인수 시험", en: "acceptance test" },
  "lock-in.exit-unknown": {
    ko: "아무도 입력하지 않아 계산할 수 없습니다.",
    en: "Not computable: nobody has entered it.",
  },
} as const;
