/** Why a gate the agency sets itself lets something pass or not, who owns a provider, and what a person has set by hand. */
export const eligibilityGates = {
  "eligibility.owner-shares-none": {
    ko: "“{{provider}}”: 지분 구조를 밝힌 자료가 없습니다. 제공자 화면에서 주주를 적고 증빙을 붙이십시오.",
    en: "Nobody names the shareholders of “{{provider}}”. State them on its page, with a document.",
  },
  "eligibility.owner-no-country": {
    ko: "주주 “{{name}}”의 국가가 적혀 있지 않아 역외 지분의 한도를 판정할 수 없습니다.",
    en: "The country of the shareholder “{{name}}” is not stated, so the limit for owners from outside cannot be judged.",
  },
  "eligibility.owner-rest": {
    ko: "누구의 것인지 밝혀지지 않은 지분 {{rest}} %가 역외 소유라면 합계가 {{max}} %를 넘습니다.",
    en: "Nobody says who holds {{rest}} %; if it is held outside, the total is above {{max}} %.",
  },
  "eligibility.owner-shares-unverified": {
    ko: "“{{provider}}”: 지분 구조가 적혀 있으나 출처에서 확인하지 못했습니다.",
    en: "Shareholders of “{{provider}}” are stated, but no source was checked for them.",
  },
  "eligibility.owner-audited": {
    ko: "“{{provider}}”: 지분 구조는 적혀 있지 않으나, 이를 심사하는 {{scheme}} 자격이 유효합니다.",
    en: "The shareholders of “{{provider}}” are not stated, but its {{scheme}} qualification, which looks at them, is valid.",
  },
  "eligibility.owner-told": {
    ko: "소유 주체는 {{owner}}({{country}})입니다.",
    en: "The owner is {{owner}} ({{country}}).",
  },
  "eligibility.owner-not-told": {
    ko: "“{{provider}}”: 소유 주체의 이름이나 국가가 알려져 있지 않아 제외합니다(이름 {{owner}}, 국가 {{country}}).",
    en: "The owner of “{{provider}}” is not known in full (name {{owner}}, country {{country}}), so it is refused.",
  },
  "eligibility.owner-from-memory": {
    ko: "소유 주체가 {{owner}}({{country}})라고 적혀 있으나 출처에서 확인하지 못했습니다.",
    en: "The owner is said to be {{owner}} ({{country}}), but no source was checked for it.",
  },
  "eligibility.edge-gpu-training": {
    ko: "모델 학습은 에지 거점이 아니라 중앙 리전에서 합니다.",
    en: "Models are trained in a core region, not at an edge site.",
  },
  "eligibility.edge-gpu-inference": {
    ko: "추론은 에지 거점에서도 할 수 있습니다. 이용자와의 왕복 상한은 따로 판정합니다.",
    en: "Models may be asked at an edge site; the bound on the way to the users is judged by itself.",
  },
  "eligibility.edge-gpu-open": {
    ko: "GPU 용도(학습·추론)를 몰라 에지 거점에 둘 수 있는지 알 수 없습니다.",
    en: "Whether it trains models or asks them is not known, so neither is whether an edge site suits it.",
  },
  "eligibility.gpu-not-asked": {
    ko: "인벤토리에 GPU가 적혀 있지 않아 GPU를 요구하지 않습니다.",
    en: "The inventory names no GPU, so none is asked for.",
  },
  "eligibility.gpu-sold": {
    ko: "GPU {{count}}개가 필요하고 한 상품에 {{most}}개까지 있습니다({{models}}).",
    en: "{{count}} GPUs needed, up to {{most}} sold in one size ({{models}}).",
  },
  "eligibility.gpu-none": {
    ko: "GPU {{count}}개가 필요하나 이 리전에서 GPU 상품이 확인되지 않습니다.",
    en: "{{count}} GPUs needed; no GPU size is listed there.",
  },
  "eligibility.gpu-fewer": {
    ko: "GPU {{count}}개가 필요하나 한 상품에 {{most}}개까지만 있습니다.",
    en: "{{count}} GPUs needed; at most {{most}} are sold in one size.",
  },
  "eligibility.gpu-other-model": {
    ko: "{{model}} {{count}}개가 필요하나 {{models}}만 있습니다. 대신 쓸 수 있는지 확인하십시오.",
    en: "{{count}} of {{model}} needed, only {{models}} are sold. Find out whether these do.",
  },
  "eligibility.platform-in": {
    ko: "플랫폼 {{platform}}: 요구한 것({{wanted}})에 맞습니다.",
    en: "Platform {{platform}} is one of {{wanted}}.",
  },
  "eligibility.platform-interface": {
    ko: "개방 인터페이스 {{interface}}을(를) 제공합니다(요구: {{wanted}}).",
    en: "It offers the open interface {{interface}} (asked for: {{wanted}}).",
  },
  "eligibility.platform-unverified": {
    ko: "“{{provider}}”: {{wanted}} 중 하나를 쓴다고 적혀 있으나 출처에서 확인하지 못했습니다.",
    en: "“{{provider}}” is said to run one of {{wanted}}, but no source was checked for it.",
  },
  "eligibility.platform-unknown": {
    ko: "“{{provider}}”: {{wanted}} 중 하나를 쓰는지 알려져 있지 않습니다.",
    en: "Whether “{{provider}}” runs one of {{wanted}} is not known.",
  },
  "eligibility.platform-out": {
    ko: "플랫폼이 {{platform}}입니다. 요구한 것: {{wanted}}",
    en: "The platform is {{platform}}, none of {{wanted}}.",
  },
  "eligibility.platform-not-asked": {
    ko: "요구한 플랫폼이 없습니다.",
    en: "No platform is asked for.",
  },
  "eligibility.zone-asked-in": {
    ko: "{{zone}} 존: 요구한 존({{zones}})입니다.",
    en: "Zone {{zone}}, one of {{zones}}.",
  },
  "eligibility.zone-asked-out": {
    ko: "{{zone}} 존입니다. 요구한 존: {{zones}}",
    en: "Zone {{zone}}, not one of {{zones}}.",
  },
  "eligibility.by-hand-pass-was-fail": {
    ko: "직접 충족으로 정했습니다(규칙은 미충족). 이유: {{reason}} · 결정: {{who}}",
    en: "Set to pass by hand (the rule says fail). Why: {{reason}} · Decided by: {{who}}",
  },
  "eligibility.by-hand-pass-was-unknown": {
    ko: "직접 충족으로 정했습니다(규칙은 판정 불가). 이유: {{reason}} · 결정: {{who}}",
    en: "Set to pass by hand (the rule cannot tell). Why: {{reason}} · Decided by: {{who}}",
  },
  "eligibility.by-hand-pass-was-pass": {
    ko: "직접 충족으로 정했습니다(규칙도 충족). 이유: {{reason}} · 결정: {{who}}",
    en: "Set to pass by hand (the rule says so too). Why: {{reason}} · Decided by: {{who}}",
  },
  "eligibility.by-hand-fail-was-pass": {
    ko: "직접 미충족으로 정했습니다(규칙은 충족). 이유: {{reason}} · 결정: {{who}}",
    en: "Set to fail by hand (the rule says pass). Why: {{reason}} · Decided by: {{who}}",
  },
  "eligibility.by-hand-fail-was-unknown": {
    ko: "직접 미충족으로 정했습니다(규칙은 판정 불가). 이유: {{reason}} · 결정: {{who}}",
    en: "Set to fail by hand (the rule cannot tell). Why: {{reason}} · Decided by: {{who}}",
  },
  "eligibility.by-hand-fail-was-fail": {
    ko: "직접 미충족으로 정했습니다(규칙도 미충족). 이유: {{reason}} · 결정: {{who}}",
    en: "Set to fail by hand (the rule says so too). Why: {{reason}} · Decided by: {{who}}",
  },
  "eligibility.residency-in": {
    ko: "저장 국가 {{country}}: 허용 국가({{countries}})입니다.",
    en: "Stored in {{country}}, one of {{countries}}.",
  },
  "eligibility.residency-out": {
    ko: "저장 국가가 {{country}}입니다. 요구사항의 허용 국가: {{countries}}",
    en: "Stored in {{country}}; the requirement allows {{countries}}.",
  },
  "eligibility.data-residency-in": {
    ko: "데이터셋의 저장 국가 규칙({{countries}})에 맞습니다: {{country}}",
    en: "The data sets allow {{countries}}: {{country}} is one of them.",
  },
  "eligibility.data-residency-out": {
    ko: "데이터셋의 저장 국가 규칙({{countries}})에 맞지 않습니다: {{country}}",
    en: "The data sets allow {{countries}} only, not {{country}}.",
  },
  "eligibility.data-residency-none": {
    ko: "데이터셋들의 저장 국가 규칙이 서로 어긋나 허용되는 국가가 없습니다. 규칙을 고치거나 데이터셋을 나누십시오.",
    en: "The residency rules of the data sets exclude each other: no country is left. Change a rule or split the data.",
  },
  "eligibility.price-class-none": {
    ko: "선택된 상품이 없어 상품 유형을 알 수 없습니다(허용: {{wanted}}).",
    en: "No offer was chosen, so its class is not known (allowed: {{wanted}}).",
  },
  "eligibility.price-class-in": {
    ko: "상품 유형 {{class}}: 허용된 유형입니다.",
    en: "Offer class {{class}} is allowed.",
  },
  "eligibility.price-class-out": {
    ko: "상품 유형이 {{class}}입니다. 허용: {{wanted}}",
    en: "Offer class {{class}} is not among {{wanted}}.",
  },
  "eligibility.latency-none": {
    ko: "사용자 지연(p90)을 알 수 없습니다(한도 {{max}} ms).",
    en: "The users' p90 latency is not known (limit {{max}} ms).",
  },
  "eligibility.latency-within": {
    ko: "사용자 지연 p90 {{ms}} ms ≤ {{max}} ms",
    en: "Users' p90 {{ms}} ms ≤ {{max}} ms",
  },
  "eligibility.latency-above": {
    ko: "사용자 지연 p90 {{ms}} ms > {{max}} ms",
    en: "Users' p90 {{ms}} ms > {{max}} ms",
  },
  "eligibility.latency-open": {
    ko: "사용자 지연 p90 {{ms}} ms: 한도 {{max}} ms 안인지 알 수 없습니다.",
    en: "Users' p90 {{ms}} ms: whether it is within {{max}} ms cannot be told.",
  },
  "eligibility.rtt-none": {
    ko: "응용 그룹의 왕복 지연 한도 {{max}} ms: 지연을 알 수 없습니다.",
    en: "The group accepts {{max}} ms; the round trip is not known.",
  },
  "eligibility.rtt-within": {
    ko: "응용 그룹의 왕복 지연 {{ms}} ms ≤ {{max}} ms",
    en: "Round trip of the group {{ms}} ms ≤ {{max}} ms",
  },
  "eligibility.rtt-above": {
    ko: "응용 그룹의 왕복 지연 {{ms}} ms > {{max}} ms",
    en: "Round trip of the group {{ms}} ms > {{max}} ms",
  },
  "eligibility.rtt-open": {
    ko: "응용 그룹의 왕복 지연 {{ms}} ms: 한도 {{max}} ms 안인지 알 수 없습니다.",
    en: "Round trip of the group {{ms}} ms: whether it is within {{max}} ms cannot be told.",
  },
  "eligibility.provider-left-out": {
    ko: "“{{provider}}”: 요구사항에서 제외한 제공자입니다.",
    en: "“{{provider}}” is left out by a requirement.",
  },
  "eligibility.provider-allowed": {
    ko: "“{{provider}}”: 제외 대상이 아닙니다.",
    en: "“{{provider}}” is not left out.",
  },
  "eligibility.priced": { ko: "단가가 있습니다.", en: "The offer has a price." },
  "eligibility.unpriced": {
    ko: "단가가 없습니다(요구사항: 단가가 있는 상품만).",
    en: "The offer has no price (requirement: priced offers only).",
  },
} as const;
