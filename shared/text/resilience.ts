/** Recovery, failure domains and outages, as engines say them. */
export const resilience = {
  // modes, with the words of the source (domain 8)
  "resilience.mode-none": { ko: "없음", en: "none" },
  "resilience.mode-cold": { ko: "콜드", en: "cold" },
  "resilience.mode-warm": { ko: "웜", en: "warm" },
  "resilience.mode-hot": { ko: "핫", en: "hot" },
  "resilience.mode-mirror": { ko: "미러", en: "mirror" },
  "resilience.rto-none": { ko: "복구 수단 없음", en: "nothing brings it back" },
  "resilience.rto-cold": { ko: "몇 달", en: "months" },
  "resilience.rto-warm": { ko: "몇 주", en: "weeks" },
  "resilience.rto-hot": { ko: "4시간 이내", en: "within 4 h" },
  "resilience.rto-mirror": { ko: "거의 0", en: "about 0" },
  "resilience.rpo-none": { ko: "복사본 없음", en: "no copy" },
  "resilience.rpo-cold": { ko: "마지막 백업까지", en: "back to the last backup" },
  "resilience.rpo-warm": { ko: "몇 시간–하루", en: "hours to a day" },
  "resilience.rpo-hot": { ko: "몇 분", en: "minutes" },
  "resilience.rpo-mirror": { ko: "거의 0", en: "about 0" },
  "resilience.kind-site": { ko: "거점", en: "site" },
  "resilience.kind-region": { ko: "리전", en: "region" },
  "resilience.kind-provider": { ko: "제공자", en: "provider" },
  "resilience.kind-owner": { ko: "소유 주체", en: "owner" },
  "resilience.kind-control-plane": { ko: "제어 평면", en: "control plane" },

  // second places
  "resilience.no-second-place": {
    ko: "방식은 정했으나 둘째 거점을 정하지 않았습니다.",
    en: "The mode is decided, the second place is not.",
  },
  "resilience.second-gone": {
    ko: "둘째 거점 {{region}}은(는) 지금 카탈로그에서 팔지 않습니다.",
    en: "The second place {{region}} is not sold in the catalogue in use.",
  },
  "resilience.second-unlawful": {
    ko: "복사본을 {{region}}에 둘 수 없거나 알 수 없습니다. 이유는 다음과 같습니다.",
    en: "Whether the copy may stand in {{region}} is not a plain yes, because:",
  },
  "resilience.no-offer": {
    ko: "{{region}}에는 맞는 상품이 없습니다.",
    en: "Nothing that {{region}} sells fits.",
  },
  "resilience.cold-storage": {
    ko: "콜드 방식은 백업을 둘째 거점에 둘 수도, 다른 곳에 둘 수도 있습니다. 빈 전산실·계약의 값은 공표되지 않아 넣지 않았습니다.",
    en: "A cold start may keep its backup there or elsewhere; the room or contract for it has no list price and is not counted.",
  },
  "resilience.warm-capacity": {
    ko: "웜 방식에서 둘째 거점에 얼마나 켜 두는지 아무도 적지 않아 0에서 전부까지로 봅니다.",
    en: "Nobody has typed how much runs at the second place of a warm design: between nothing and all of it.",
  },
  "resilience.no-place-site": {
    ko: "{{name}}: {{first}}과(와) 다른 거점 가운데 법에 맞고 크기가 맞는 리전이 없습니다.",
    en: "{{name}}: no other site than {{first}}’s is lawful and has the size.",
  },
  "resilience.no-place-provider": {
    ko: "{{name}}: {{first}}과(와) 다른 제공자 가운데 법에 맞고 크기가 맞는 리전이 없습니다.",
    en: "{{name}}: no other provider than {{first}}’s is lawful and has the size.",
  },
  "resilience.no-place-owner": {
    ko: "{{name}}: {{first}}과(와) 소유 주체·제어 평면이 확실히 다른 곳 가운데 법에 맞고 크기가 맞는 리전이 없습니다.",
    en: "{{name}}: nothing lawful of the size is surely under another owner and control plane than {{first}}.",
  },

  // two sites are not two failure domains
  "resilience.same-region": {
    ko: "두 거점이 같은 리전({{first}})입니다. 한 번의 장애로 둘 다 잃습니다.",
    en: "Both places are one region, {{first}}: one failure takes both.",
  },
  "resilience.same-site": {
    ko: "{{first}}과(와) {{second}}은(는) 같은 거점({{site}})에 있습니다. 한 번의 장애로 둘 다 잃을 수 있습니다.",
    en: "{{first}} and {{second}} share a site ({{site}}): one failure can take both.",
  },
  "resilience.site-unknown": {
    ko: "{{first}}과(와) {{second}}의 도시가 공표되지 않아 같은 거점인지 알 수 없습니다.",
    en: "The city of {{first}} or {{second}} is not published: they may be one site.",
  },
  "resilience.same-provider": {
    ko: "두 거점의 제공자가 같습니다: {{name}}.",
    en: "Both places have one provider: {{name}}.",
  },
  "resilience.same-owner": {
    ko: "두 거점의 소유 주체가 같습니다: {{name}}.",
    en: "Both places have one owner: {{name}}.",
  },
  "resilience.same-control-plane": {
    ko: "두 거점의 제어 평면이 같습니다: {{name}}.",
    en: "Both places run on one control plane: {{name}}.",
  },
  "resilience.provider-unknown": {
    ko: "{{first}}과(와) {{second}}의 제공자가 같은지 알 수 없습니다.",
    en: "Whether {{first}} and {{second}} share a provider is not known.",
  },
  "resilience.owner-unknown": {
    ko: "{{first}}과(와) {{second}}의 소유 주체가 같은지 알 수 없습니다.",
    en: "Whether {{first}} and {{second}} share an owner is not known.",
  },
  "resilience.control-plane-unknown": {
    ko: "{{first}}과(와) {{second}}의 제어 평면이 같은지 알 수 없습니다.",
    en: "Whether {{first}} and {{second}} share a control plane is not known.",
  },
  "resilience.too-far": {
    ko: "{{first}}과(와) {{second}}의 왕복지연이 동기 복제 한도 {{limit}} ms를 넘습니다. 데이터베이스를 두 곳에서 함께 쓸 수 없습니다.",
    en: "{{first}} and {{second}} are farther apart than synchronous copies allow ({{limit}} ms): a database cannot run in both.",
  },
  "resilience.too-far-if-database": {
    ko: "{{first}}과(와) {{second}}의 왕복지연이 {{limit}} ms를 넘습니다. 동기식 데이터베이스가 있다면 미러로 둘 수 없습니다.",
    en: "{{first}} and {{second}} are more than {{limit}} ms apart: if a synchronous database runs on it, it cannot be mirrored.",
  },
  "resilience.round-trip-open": {
    ko: "{{first}}과(와) {{second}}의 왕복지연이 {{limit}} ms 안인지 추정으로는 알 수 없습니다. 재어 보십시오.",
    en: "By the estimate, {{first}} and {{second}} may or may not be within {{limit}} ms. Measure it.",
  },

  // outages
  "resilience.drill-open-places": {
    ko: "워크로드 {{count}}개가 있는 리전 {{regions}}곳은 이 장애 도메인에 드는지 아무도 밝히지 않았습니다. 많으면 함께 멈춥니다.",
    en: "Nobody says whether {{regions}} regions with {{count}} workloads belong to it; at most they fall as well.",
  },
  "resilience.drill-proposed": {
    ko: "확인하지 않은 필수 의존 관계 {{count}}개는 ‘많으면’ 쪽에만 넣었습니다.",
    en: "{{count}} strict dependencies that nobody confirmed count only in what falls at most.",
  },
  "resilience.drill-unplaced": {
    ko: "배치하지 않은 워크로드 {{count}}개는 놓인 곳이 없어 직접 멈추지 않는 것으로 봅니다.",
    en: "{{count}} workloads are not placed: no outage takes them directly.",
  },
  "resilience.drill-not-published": {
    ko: "건물·전력·냉방·상위 회선은 공표되지 않아 거점은 ‘제공자의 도시’로 봅니다.",
    en: "Buildings, power, cooling and upstream lines are not published: a site is a city at its provider.",
  },
  "resilience.site-not-told": {
    ko: "도시가 공표되지 않은 리전: {{regions}}",
    en: "Regions without a published city: {{regions}}",
  },
  "resilience.owner-not-told": {
    ko: "소유 주체가 밝혀지지 않은 리전: {{regions}}",
    en: "Regions whose owner nobody names: {{regions}}",
  },
  "resilience.control-plane-not-told": {
    ko: "제어 평면이 밝혀지지 않은 리전: {{regions}}",
    en: "Regions whose control plane nobody names: {{regions}}",
  },
  "resilience.hour-no-amount": {
    ko: "{{grade}}등급 업무가 한 시간 멈추면 얼마를 잃는지 아무도 적지 않았습니다.",
    en: "Nobody has typed what an hour’s outage of grade {{grade}} costs.",
  },
  "resilience.hour-no-grade": {
    ko: "멈추는 업무 가운데 {{count}}개의 등급을 모릅니다.",
    en: "The grade of {{count}} of the systems that stop is not known.",
  },

  // figures
  "resilience.availability": { ko: "{{group}}의 가용도", en: "Availability of {{group}}" },
  "resilience.downtime": { ko: "{{group}}의 연간 중단 시간", en: "Downtime of {{group}} in a year" },
  "resilience.availability-alone": {
    ko: "둘째 거점이 없을 때 {{group}}의 가용도",
    en: "Availability of {{group}} without a second place",
  },
  "resilience.downtime-alone": {
    ko: "둘째 거점이 없을 때 {{group}}의 연간 중단 시간",
    en: "Downtime of {{group}} in a year without a second place",
  },
  "resilience.avoided-hour": {
    ko: "{{group}}: 줄어든 중단 1시간의 비용",
    en: "{{group}}: what an hour of outage avoided costs",
  },
  "resilience.no-copies": {
    ko: "설계한 복사본이 없어 줄어드는 시간이 없습니다.",
    en: "No copy is designed, so no hour is avoided.",
  },
  "resilience.avoids-none": {
    ko: "이 설계로 확실히 줄어드는 시간이 없습니다.",
    en: "The design avoids no hour for sure.",
  },
  "resilience.availability-one": { ko: "{{place}} 한 곳", en: "{{place}} alone" },
  "resilience.availability-two": { ko: "{{first}}과(와) {{second}} 둘", en: "{{first}} and {{second}} together" },
  "resilience.no-availability": {
    ko: "거점 가용도를 아무도 적지 않았습니다. 비용 화면의 가정에서 적으십시오.",
    en: "Nobody has typed the availability of a site. State it among the assumptions.",
  },
  "resilience.not-all-placed": {
    ko: "운영 워크로드 {{of}}개 가운데 {{count}}개를 배치하지 않았습니다.",
    en: "{{count}} of its {{of}} production workloads are not placed.",
  },
  "resilience.common-cause": {
    ko: "두 곳을 한꺼번에 멈추는 장애의 비율",
    en: "Share of failures that hit both places at once",
  },
  "resilience.common-cause-between": {
    ko: "소유 주체나 제어 평면을 함께 쓰거나 알 수 없어, 가정의 두 값 사이로 봅니다.",
    en: "They share an owner or control plane, or nobody tells: between two values of the register.",
  },
  "resilience.capacity": {
    ko: "{{region}}에서 복구용으로 켜 두는 용량",
    en: "Capacity running in {{region}} for recovery",
  },
  "resilience.capacity-cold": { ko: "콜드 {{count}}개", en: "{{count}} cold" },
  "resilience.capacity-warm": { ko: "웜 {{count}}개", en: "{{count}} warm" },
  "resilience.capacity-hot": { ko: "핫 {{count}}개", en: "{{count}} hot" },
  "resilience.capacity-mirror": { ko: "미러 {{count}}개", en: "{{count}} mirrored" },
  "resilience.capacity-none": { ko: "없음 {{count}}개", en: "{{count}} without a mode" },
  "resilience.capacity-needed": { ko: "필요한 vCPU", en: "vCPU they need" },
  "resilience.size-unknown": {
    ko: "크기를 모르는 워크로드가 있습니다.",
    en: "The size of a workload among them is not known.",
  },
  "resilience.share-there": { ko: "둘째 거점에 두는 비율", en: "Share kept at the second place" },
  "resilience.runs-none": { ko: "아무것도 두지 않습니다.", en: "Nothing is kept there." },
  "resilience.runs-cold": { ko: "켜 두지 않습니다.", en: "Nothing runs there." },
  "resilience.runs-warm": {
    ko: "데이터는 모두, 서버는 적어 둔 만큼 둡니다.",
    en: "All of its data, and as much of it as was typed.",
  },
  "resilience.runs-hot": { ko: "모두 켜 둡니다.", en: "All of it runs there." },
  "resilience.runs-mirror": {
    ko: "두 거점 가운데 하나를 잃어도 되려면 전체 용량이 N/(N−1) = 2배이므로 거점마다 전부를 둡니다.",
    en: "To survive the loss of one of two sites takes N/(N−1) = 2 times the capacity: all of it at each.",
  },
  "resilience.copies-plan": { ko: "복구 복사본의 월 비용", en: "Copies for recovery, a month" },
  "resilience.copies": { ko: "{{group}}의 복구 복사본 월 비용", en: "Copies of {{group}}, a month" },
  "resilience.copy-cost-none": { ko: "{{name}}: 복사본 없음", en: "{{name}}: no copy" },
  "resilience.copy-cost-cold": { ko: "{{name}}: 콜드 복사본", en: "{{name}}: cold copy" },
  "resilience.copy-cost-warm": { ko: "{{name}}: 웜 복사본", en: "{{name}}: warm copy" },
  "resilience.copy-cost-hot": { ko: "{{name}}: 핫 복사본", en: "{{name}}: hot copy" },
  "resilience.copy-cost-mirror": { ko: "{{name}}: 미러 복사본", en: "{{name}}: mirrored copy" },
  "resilience.lost": { ko: "{{domain}}을(를) 잃을 때 멈추는 업무", en: "Systems lost with {{domain}}" },
  "resilience.lost-why": {
    ko: "직접, 또는 필수 의존 관계를 따라 운영 워크로드가 하나라도 멈추는 응용 그룹을 셉니다.",
    en: "Application groups of which a production workload stops, directly or through strict dependencies.",
  },
  "resilience.grade": { ko: "{{grade}}등급", en: "Grade {{grade}}" },
  "resilience.grade-unknown": { ko: "등급 모름", en: "Grade not known" },
  "resilience.hour": { ko: "{{domain}}을(를) 잃은 한 시간의 손실", en: "An hour without {{domain}}" },
  "resilience.hour-each": { ko: "업무 하나가 한 시간 멈출 때의 손실", en: "An hour’s outage of one system" },

  // steps, refusals, command line
  "resilience.step-save": { ko: "재해복구 설계 {{count}}개 저장", en: "Save {{count}} recovery designs" },
  "resilience.step-remove": { ko: "재해복구 설계 {{count}}개 지우기", en: "Remove {{count}} recovery designs" },
  "resilience.minutes": { ko: "{{span}}분", en: "{{span}} min" },
  "resilience.hours": { ko: "{{span}}시간", en: "{{span}} h" },
  "resilience.days": { ko: "{{span}}일", en: "{{span}} days" },
  "resilience.months": { ko: "{{span}}개월", en: "{{span}} months" },
  "cli.resilience": {
    ko: "복원력: 등급이 요구하는 복구 방식과 설계, 장애 도메인, 거점의 짝, 둘째 거점 제안",
    en: "how the plan comes back: designs against grades, failure domains, pairs of sites, second places proposed",
  },
  "cli.drill": {
    ko: "모의 훈련: 장애 도메인을 끄거나 지배구조를 바꾸어 무엇이 멈추는지 봅니다",
    en: "a drill: switches a failure domain off, or changes who controls a provider",
  },
  "cli.drill-wanted": {
    ko: "--outage KIND:ID 또는 --control CAPS --buyer 국가를 적으십시오. KIND: site, region, provider, owner, control-plane",
    en: "Say --outage KIND:ID or --control CAPS --buyer COUNTRY. KIND: site, region, provider, owner, control-plane",
  },
  "cli.domain": { ko: "장애 도메인", en: "failure domain" },
  "cli.domain-workloads": { ko: "첫째", en: "first" },
  "cli.domain-copies": { ko: "둘째", en: "second" },
  "cli.domain-down": { ko: "멈추는 워크로드", en: "workloads down" },
  "cli.domain-lost": { ko: "멈추는 업무", en: "systems lost" },
  "cli.grade": { ko: "등급", en: "grade" },
  "cli.system": { ko: "업무(응용 그룹)", en: "system" },
  "cli.systems": { ko: "업무", en: "systems" },
  "cli.users": { ko: "이용자", en: "users" },
  "cli.required": { ko: "요구 방식", en: "asked for" },
  "cli.designed": { ko: "설계 방식", en: "designed" },
  "cli.covered": { ko: "충족", en: "covered" },
  "cli.uncovered": { ko: "미충족", en: "uncovered" },
  "cli.cover-open": { ko: "알 수 없음", en: "cannot be told" },
  "cli.cover-covered": { ko: "충족", en: "covered" },
  "cli.cover-uncovered": { ko: "미충족", en: "uncovered" },
  "cli.rto": { ko: "복구시간(RTO)", en: "RTO" },
  "cli.rpo": { ko: "데이터 손실(RPO)", en: "RPO" },
  "cli.rto-target": { ko: "목표 RTO", en: "target" },
  "cli.never": { ko: "복구 수단 없음", en: "no way back" },
  "cli.backup-age": { ko: "마지막 백업까지", en: "last backup" },
  "cli.down-of": { ko: "멈춤/전체", en: "down/of" },
  "cli.pair": { ko: "두 거점", en: "two places" },
  "cli.shared": { ko: "함께 쓰는 것", en: "shared" },
  "cli.common-cause": { ko: "공통 원인", en: "common cause" },
  "cli.synchronous": { ko: "동기 복제", en: "synchronous" },
  "cli.second-place": { ko: "둘째 거점", en: "second place" },
  "cli.pair-refused": { ko: "거부", en: "refused" },
  "cli.pair-warned": { ko: "주의", en: "warning" },
  "cli.pair-open": { ko: "알 수 없음", en: "cannot be told" },
  "cli.pair-apart": { ko: "떨어짐", en: "apart" },
  "cli.drill-lost": {
    ko: "{{name}}을(를) 잃으면 업무 {{lost}}개, 워크로드 {{down}}개가 멈춥니다. 이용자 {{users}}명(이용자 수를 모르는 업무 {{unknown}}개).",
    en: "Without {{name}}, {{lost}} systems and {{down}} workloads stop; {{users}} users, and {{unknown}} systems whose users nobody counted.",
  },
  "cli.drill-carried": {
    ko: "미러로 이어 가는 워크로드 {{carriedOn}}개, 둘째 거점만 잃는 워크로드 {{exposed}}개.",
    en: "{{carriedOn}} workloads carry on in their mirror, {{exposed}} lose only their second place.",
  },
  "cli.drill-capacity": {
    ko: "{{region}}: 필요 vCPU {{needed}}, 켜 둔 vCPU {{running}}",
    en: "{{region}}: {{needed}} vCPU needed, {{running}} running",
  },
  "cli.drill-hour": { ko: "한 시간의 손실: {{amount}}", en: "An hour of it: {{amount}}" },
  "cli.drill-more": { ko: "그 밖에 {{count}}개(--json에 모두)", en: "and {{count}} more (--json has them all)" },
  "cli.drill-kept": { ko: "훈련을 남겼습니다: {{id}}", en: "The drill is kept: {{id}}" },
  "cli.worst-outage": {
    ko: "가장 큰 장애: {{kind}} {{name}}을(를) 잃으면 업무 {{lost}}개가 멈춥니다.",
    en: "The worst outage: without the {{kind}} {{name}}, {{lost}} systems stop.",
  },
  "cli.nothing-placed": {
    ko: "배치한 워크로드가 없습니다. sovplan place FILE로 먼저 배치하십시오.",
    en: "Nothing is placed yet. “sovplan place FILE” does it.",
  },
  "cli.copies-cost": {
    ko: "복구 복사본 {{count}}개, 월 {{amount}}",
    en: "{{count}} copies for recovery, {{amount}} a month",
  },
  "cli.availability": { ko: "가용도", en: "Availability" },
  "cli.not-computable": { ko: "산출 불가: {{why}}", en: "not computable: {{why}}" },
  "cli.proposed": {
    ko: "업무 {{groups}}개의 워크로드 {{count}}개에 둘째 거점을 찾았습니다. 못 찾은 워크로드 {{missing}}개.",
    en: "A second place was found for {{count}} workloads of {{groups}} systems, none for {{missing}}.",
  },
  "cli.proposal-kept": { ko: "설계로 남겼습니다.", en: "Kept as designs." },
  "refusal.no-such-domain": {
    ko: "“{{domain}}”이라는 장애 도메인은 없습니다. sovplan resilience FILE --domains로 목록을 보십시오.",
    en: "There is no failure domain “{{domain}}”. “sovplan resilience FILE --domains” lists them.",
  },
  "refusal.recovery-not-placed": {
    ko: "{{name}}은(는) 배치되지 않았습니다. 먼저 배치한 다음 둘째 거점을 정하십시오. 바뀐 것은 없습니다.",
    en: "{{name}} is not placed. Place it first, then give it a second place. Nothing was changed.",
  },
  "refusal.recovery-refused": {
    ko: "{{name}}: {{why}} 바뀐 것은 없습니다.",
    en: "{{name}}: {{why}} Nothing was changed.",
  },
} as const;
