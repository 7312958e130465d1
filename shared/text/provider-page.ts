/** Words of one provider's page: who owns it, whose law reaches it, what is claimed and what is proven. */
export const providerPage = {
  "provider-page.question": {
    ko: "누가 소유하고, 어느 나라 법이 미치며, 무엇이 증명되었습니까?",
    en: "Who owns it, whose law reaches it, and what is proven?",
  },
  // answers
  "provider-page.answer-owner": { ko: "지배하는 나라", en: "Controlled from" },
  "provider-page.answer-laws": { ko: "다른 나라 법", en: "Foreign law" },
  "provider-page.answer-not-reached": { ko: "알려진 것 없음", en: "none known" },
  "provider-page.answer-laws-note": { ko: "규칙 팩에 담긴 법만 봅니다", en: "of the laws the rule packs hold" },
  "provider-page.answer-proven": { ko: "유효한 인증", en: "Certificates that count" },
  "provider-page.answer-proven-note": {
    ko: "주장 {{claimed}} · 확인이 오래됨 {{stale}} · 만료 {{expired}}",
    en: "{{claimed}} claimed · {{stale}} seen too long ago · {{expired}} expired",
  },
  "provider-page.answer-next-end": { ko: "다음 만료", en: "Next to expire" },
  "provider-page.answer-no-end": { ko: "만료일이 알려진 증빙 없음", en: "no evidence with a known end" },
  "provider-page.answer-priced": { ko: "단가 있는 상품", en: "Offers with a price" },
  "provider-page.oldest-price": { ko: "가장 오래된 단가 {{days}}일 전", en: "oldest price {{days}} days old" },
  "provider-page.no-price": { ko: "0원이 아니라 ‘단가 없음’입니다", en: "not free: no price is known" },
  // facts and their evidence
  "provider-page.open-fact": { ko: "근거 보기: {{fact}}", en: "Show the evidence: {{fact}}" },
  "provider-page.own-mark": { ko: "자체", en: "own" },
  "provider-page.from-memory": { ko: "기억에 따름, 미확인", en: "from memory, unverified" },
  "provider-page.memory-why": {
    ko: "자료를 만들 때 기억으로 적은 사실입니다. 출처를 찾기 전에는 증빙으로 세지 않습니다. 출처를 아시면 ‘고쳐 적기’로 남기십시오.",
    en: "Written down from memory when the data was made. It counts as evidence only once a source is found; if you have one, correct the fact.",
  },
  "provider-page.no-source": {
    ko: "이 사실을 밝힌 출처가 없습니다. 아니라는 뜻이 아니라 모른다는 뜻입니다.",
    en: "No source says anything of this. That means not known, not “no”.",
  },
  "provider-page.evidence": { ko: "근거", en: "Evidence" },
  "provider-page.address": { ko: "주소", en: "Address" },
  "provider-page.source-day": { ko: "출처의 날짜", en: "Date of the source" },
  "provider-page.method": { ko: "방법", en: "Method" },
  "provider-page.licence": { ko: "이용 조건", en: "Licence" },
  "provider-page.facts": { ko: "사실", en: "Facts" },
  "provider-page.files": { ko: "증빙 파일", en: "Document" },
  // who owns it
  "provider-page.as-lead": { ko: "연합 주관", en: "leads the federation" },
  "provider-page.as-member": { ko: "연합 구성원", en: "member of the federation" },
  "provider-page.as-supplier": { ko: "재판매되는 제공자", en: "supplies what is resold" },
  "provider-page.as-owner": { ko: "계약 당사자", en: "signs the contract" },
  "provider-page.federation": {
    ko: "연합입니다. 구성원 {{count}}곳이 저마다 별개의 법인이므로 소유 관계도 구성원마다 따로 봅니다.",
    en: "A federation: each of its {{count}} members is a legal person of its own, so ownership is told member by member.",
  },
  "provider-page.resold": {
    ko: "다른 제공자의 서비스를 함께 판매합니다. 그 서비스에서는 소유 관계가 원 제공자에서 끝납니다.",
    en: "It also sells another provider's services. For those, the chain ends at that provider's owner.",
  },
  "provider-page.reseller": {
    ko: "재판매자입니다. 실제 서비스를 운영하는 제공자의 소유 관계를 따로 확인하십시오.",
    en: "A reseller: look up the owner of whoever runs the services it sells.",
  },
  // laws
  "provider-page.laws": { ko: "어느 나라 법이 미칩니까", en: "Whose law reaches it" },
  "provider-page.law-of": { ko: "나라", en: "Country" },
  "provider-page.way": { ko: "미치는 길", en: "By what way" },
  "provider-page.way-owner": { ko: "소유 주체: {{owner}}", en: "through its owner: {{owner}}" },
  "provider-page.way-lead": { ko: "연합 주관 {{provider}}: {{owner}}", en: "through the lead {{provider}}: {{owner}}" },
  "provider-page.way-member": {
    ko: "구성원 {{provider}}: {{owner}}",
    en: "through the member {{provider}}: {{owner}}",
  },
  "provider-page.way-supplier": {
    ko: "재판매하는 {{provider}}: {{owner}}",
    en: "through what it resells of {{provider}}: {{owner}}",
  },
  "provider-page.way-place": {
    ko: "리전 {{count}}곳의 소재지: {{regions}}",
    en: "through regions that stand there ({{count}}): {{regions}}",
  },
  "provider-page.way-unknown": {
    ko: "소재국을 몰라 어느 나라 법도 배제할 수 없습니다.",
    en: "Its country is not known, so no law can be ruled out.",
  },
  "provider-page.more-countries": {
    ko: "리전이 있는 나라 {{count}}곳 더",
    en: "{{count}} more countries with regions",
  },
  "provider-page.law-us-cloud-act": { ko: "미국 CLOUD Act", en: "US CLOUD Act" },
  "provider-page.law-yes": {
    ko: "소유 주체 {{owner}}이(가) {{country}}에 있어 {{provider}} 전체에 미칩니다.",
    en: "The owner {{owner}} sits in {{country}}, so it reaches all of {{provider}}.",
  },
  "provider-page.law-part": {
    ko: "{{provider}}(소유 {{owner}}, {{country}})에 맡긴 부분에 미칩니다.",
    en: "It reaches what is left to {{provider}} (owner {{owner}}, {{country}}).",
  },
  "provider-page.law-no": {
    ko: "{{provider}}의 소유 주체는 {{country}}에 있어 소유 관계로는 미치지 않습니다.",
    en: "The owner of {{provider}} sits in {{country}}, so it does not reach through ownership.",
  },
  "provider-page.law-unknown": {
    ko: "{{provider}}의 소유 주체가 어느 나라에 있는지 몰라 판단할 수 없습니다.",
    en: "Nobody says where the owner of {{provider}} sits, so this cannot be told.",
  },
  "provider-page.law-unproven": {
    ko: "{{provider}}의 소유 주체({{owner}})는 {{country}}에 있다고 알려져 있으나 출처가 없어, 미치지 않는다고 할 수 없습니다.",
    en: "The owner of {{provider}} ({{owner}}) is thought to sit in {{country}}, but no source says so: it cannot be ruled out.",
  },
  "provider-page.of-law": { ko: "법의 출처", en: "On the law:" },
  "provider-page.of-person": { ko: "소유 관계의 출처", en: "On the ownership:" },
  "provider-page.reach-yes": { ko: "미침", en: "reaches" },
  "provider-page.reach-part": { ko: "일부에 미침", en: "reaches a part" },
  "provider-page.reach-no": { ko: "미치지 않음", en: "does not reach" },
  "provider-page.reach-unknown": { ko: "모름", en: "not known" },
  "provider-page.laws-limit": {
    ko: "카탈로그의 사실에서 계산한 것이며 법률 자문이 아닙니다. 규칙 팩에 없는 법은 여기에 나오지 않습니다.",
    en: "Computed from the facts of the catalogue; no legal advice. A law that no rule pack holds does not appear.",
  },
  "provider-page.dated-rules": {
    ko: "이 나라들의 날짜 있는 규정 {{count}}건",
    en: "{{count}} dated rules of these countries",
  },
  "provider-page.dated-rules-why": {
    ko: "어느 것이 적용되는지는 계약이 따르는 법에 달려 있으며, 그것은 계약서만 말해 줍니다.",
    en: "Which of them binds depends on the law the contract is under, and only the contract says that.",
  },
  "provider-page.rule": { ko: "규정", en: "Rule" },
  "provider-page.holds": { ko: "기간", en: "Holds" },
  "provider-page.always": { ko: "시작일 없음", en: "no first day" },
  // rules
  "provider-page.rules": { ko: "규칙에 비추어", en: "Held against the rules" },
  "provider-page.rules-lead": {
    ko: "제공자 전체의 전망입니다. 판정은 워크로드마다 리전과 전환일을 놓고 다시 합니다.",
    en: "The outlook for the provider as a whole. Verdicts are made per workload, for its region and its day.",
  },
  "provider-page.other-packs": {
    ko: "시나리오에서 쓰지 않는 규칙 팩 {{count}}개",
    en: "{{count}} rule packs no scenario uses",
  },
  "provider-page.standing-met": { ko: "충족", en: "met" },
  "provider-page.standing-some": { ko: "일부 충족", en: "met in part" },
  "provider-page.standing-not": { ko: "미충족", en: "not met" },
  "provider-page.standing-claimed": { ko: "주장뿐", en: "claimed only" },
  "provider-page.standing-apart": { ko: "제공자와 무관", en: "for no provider" },
  "provider-page.standing-unknown": { ko: "모름", en: "not known" },
  "provider-page.rule-regions": {
    ko: "리전 {{all}}곳 중 {{count}}곳이 해당합니다.",
    en: "{{count}} of {{all}} regions are.",
  },
  "provider-page.rule-zones": {
    ko: "리전 {{all}}곳 중 {{count}}곳이 그 구역입니다.",
    en: "{{count}} of {{all}} regions are in such a zone.",
  },
  "provider-page.rule-no-zone": { ko: "어느 제공자에도 둘 수 없습니다.", en: "It may stand with no provider." },
  "provider-page.rule-no-regions": { ko: "기록된 리전이 없습니다.", en: "No region is on record." },
  "provider-page.rule-owner-in": { ko: "{{owner}}, {{country}}", en: "{{owner}}, {{country}}" },
  "provider-page.rule-owner-out": {
    ko: "{{owner}}은(는) {{country}}에 있습니다.",
    en: "{{owner}} sits in {{country}}.",
  },
  "provider-page.rule-owner-unproven": {
    ko: "{{owner}}, {{country}}. 출처가 없어 충족했다고 보지 않습니다.",
    en: "{{owner}}, {{country}}. No source says so, so it does not count as met.",
  },
  "provider-page.rule-owner-unsaid": {
    ko: "소유 주체의 나라를 모릅니다.",
    en: "The country of the owner is not known.",
  },
  "provider-page.rule-asked": { ko: "제공자만 답할 수 있습니다.", en: "Only the provider can say." },
  "provider-page.rule-no-certificate": {
    ko: "{{scheme}} 인증이 기록에 없습니다. 없다는 증거는 아닙니다.",
    en: "No {{scheme}} certificate is on record. That is no proof that there is none.",
  },
  "provider-page.rule-no-level": {
    ko: "{{scheme}} 인증의 등급을 모릅니다.",
    en: "The level of the {{scheme}} certificate is not known.",
  },
  "provider-page.rule-certificate": {
    ko: "{{scheme}} 인증으로 자료 등급 {{classes}}까지, {{day, day}}까지 유효합니다.",
    en: "The {{scheme}} certificate covers data of class {{classes}} and holds until {{day, day}}.",
  },
  "provider-page.rule-certificate-open": {
    ko: "{{scheme}} 인증으로 자료 등급 {{classes}}까지. 끝나는 날은 알려지지 않았습니다.",
    en: "The {{scheme}} certificate covers data of class {{classes}}; when it ends is not known.",
  },
  "provider-page.rule-claimed": {
    ko: "{{scheme}} 인증이 있다는 주장만 있습니다.",
    en: "There is only a claim of a {{scheme}} certificate.",
  },
  "provider-page.rule-stale": {
    ko: "{{scheme}} 인증을 마지막으로 확인한 지 한 기간이 넘었습니다.",
    en: "The {{scheme}} certificate was last seen longer ago than one term.",
  },
  "provider-page.rule-expired": {
    ko: "{{scheme}} 인증은 {{day, day}}에 끝났습니다.",
    en: "The {{scheme}} certificate ended on {{day, day}}.",
  },
  "provider-page.platform": { ko: "제어부와 공개 접속 규격", en: "Control plane and open interfaces" },
  "provider-page.other-interfaces": { ko: "그 밖의 접속 규격", en: "Other interfaces" },
  "provider-page.offers-line": {
    ko: "상품 {{all}}개 중 {{priced}}개({{share}})에 단가가 있습니다.",
    en: "{{priced}} of {{all}} offers ({{share}}) have a price.",
  },
  "provider-page.prices-from": { ko: "단가 기준일 {{day, day}}", en: "Prices of {{day, day}}" },
  "provider-page.days-old": { ko: "{{days}}일 전", en: "{{days}} days ago" },
  "provider-page.ways": { ko: "단가의 출처", en: "How prices came about" },
  // certificates
  "provider-page.certificates-lead": {
    ko: "‘확인됨’만 판정의 증빙이 됩니다. 계획 기준일을 놓고 봅니다.",
    en: "Only what is proven counts as evidence. Seen on the plan's day.",
  },
  "provider-page.add-certificate": { ko: "인증 추가", en: "Add a certificate" },
  "provider-page.no-certificates": { ko: "기록된 인증이 없습니다", en: "No certificate on record" },
  "provider-page.ends": { ko: "끝나는 날", en: "Ends" },
  "provider-page.term": { ko: "유효 기간", en: "Term" },
  "provider-page.term-words": { ko: "{{from}}부터 {{to}}까지", en: "from {{from}} to {{to}}" },
  "provider-page.no-term": { ko: "날짜를 모릅니다", en: "no dates known" },
  "provider-page.ends-in": { ko: "{{days}}일 남음", en: "in {{days}} days" },
  "provider-page.ended": { ko: "{{days}}일 전에 끝남", en: "{{days}} days ago" },
  "provider-page.end-term": { ko: "제도의 기간으로 계산", en: "by the scheme's term" },
  "provider-page.end-confirmed": { ko: "마지막 확인일에서 계산", en: "counted from when it was last seen" },
  "provider-page.stale": { ko: "확인한 지 오래되어 알 수 없음", en: "seen too long ago to tell" },
  "provider-page.not-yet": { ko: "아직 시작되지 않음", en: "has not begun" },
  "provider-page.seen": { ko: "{{day, day}} 확인", en: "seen {{day, day}}" },
  "provider-page.scope-all": { ko: "모든 구역과 리전", en: "all zones and regions" },
  "provider-page.scope-none": { ko: "컴퓨팅 구역은 포함하지 않음", en: "covers no compute zone" },
  "provider-page.scope-only": { ko: "{{scope}}만", en: "only {{scope}}" },
  "provider-page.no-file": { ko: "없음", en: "none" },
  "provider-page.no-file-linked": { ko: "연결 안 됨", en: "none linked" },
  // regions and other prices
  "provider-page.regions-lead": {
    ko: "민간·공공·금융 구역은 서로 다른 리전으로 다룹니다.",
    en: "Public, government and financial zones are regions of their own.",
  },
  "provider-page.add-region": { ko: "리전 추가", en: "Add a region" },
  "provider-page.no-regions": { ko: "기록된 리전이 없습니다", en: "No region on record" },
  "provider-page.no-regions-why": {
    ko: "이 제공자가 어디에서 판매하는지 모릅니다. 아시면 리전을 추가하십시오. 리전이 있어야 상품과 배치를 다룰 수 있습니다.",
    en: "It is not known where this provider sells. Add a region if you know one: offers and placements need it.",
  },
  "provider-page.member": { ko: "운영 구성원", en: "Run by" },
  "provider-page.no-place": { ko: "위치 미공개, 지연은 계산하지 않음", en: "site not published: no latency" },
  "provider-page.rough-place": { ko: "대략의 위치", en: "rough place" },
  "provider-page.services-lead": {
    ko: "저장, 송신, 부하 분산, 쿠버네티스의 단가입니다. 구간마다 한 줄입니다.",
    en: "Prices of storage, sending, balancing and Kubernetes, one row a tier.",
  },
  "provider-page.add-service": { ko: "부가 단가 추가", en: "Add a price" },
  "provider-page.no-services-why": {
    ko: "모르는 단가는 0원으로 세지 않고 비용의 범위를 넓힙니다.",
    en: "A price nobody knows is not taken for nothing: it widens the range of the cost.",
  },
  "provider-page.all-regions": { ko: "모든 리전", en: "all regions" },
} as const;
