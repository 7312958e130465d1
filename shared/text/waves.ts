/** The waves: what breaks a rule, and why a workload is in none. `more`: how many further cases of the same kind. */
export const waves = {
  "waves.unscheduled-unplaced": {
    ko: "{{name}}: 배치할 곳이 정해지지 않아 전환 차수에 넣지 않았습니다.",
    en: "{{name}} has no place to go yet, so it is in no wave.",
  },
  "waves.unscheduled-no-day": {
    ko: "{{name}}: 동결 기간, 계약 완료일, 증빙 유효기간을 모두 지키는 전환일이 없습니다.",
    en: "{{name}}: no cut-over day respects its freezes, its contract date and the validity of its evidence, or something it depends on has none.",
  },
  "waves.unscheduled-needs": {
    ko: "{{name}}: 의존하는 {{used}}이(가) 어느 차수에도 없어 옮길 수 없습니다.",
    en: "{{name}} depends on {{used}}, which is in no wave.",
  },
  "waves.unscheduled-with": {
    ko: "{{name}}: 함께 옮겨야 하는 워크로드를 지금 옮길 수 없습니다.",
    en: "{{name}} moves together with workloads that cannot move now.",
  },
  "waves.unscheduled-circle-pinned": {
    ko: "{{name}}: 서로 의존하는 {{other}}이(가) 손으로 고정한 차수 “{{wave}}”에 있습니다. 그 차수로 함께 옮기거나 고정을 푸십시오.",
    en: "{{name}} and {{other}} depend on each other, and {{other}} is in the pinned wave “{{wave}}”. Move it there too, or unpin the wave.",
  },
  "waves.unscheduled-circle-unplaced": {
    ko: "{{name}}: 서로 의존하는 {{size}}개 가운데 {{count}}개가 배치할 곳이 없습니다({{other}} 등). 그 워크로드부터 배치하십시오. 옮기지 않을 것이면 그 응용 그룹을 유지로 정하거나, 나누어 옮기는 책임(계획 전체의 규칙 1)을 수용하십시오.",
    en: "{{name}} is one of {{size}} workloads that depend on each other; {{count}} of them have no place to go, {{other}} first. Place those first. If they are not to move, decide that their application group stays, or let somebody answer for parting them (rule 1 of the plan).",
  },
  "waves.unscheduled-circle-barred": {
    ko: "{{name}}: 서로 의존하는 {{size}}개 가운데 {{count}}개가 배치할 곳이 없습니다({{other}} 등). {{why}} 이를 해결하거나, 그 응용 그룹을 유지로 정하거나, 나누어 옮기는 책임(계획 전체의 규칙 1)을 수용하십시오.",
    en: "{{name}} is one of {{size}} workloads that depend on each other; {{count}} of them have no place to go, {{other}} first: {{why}} Mend that, decide that their application group stays, or let somebody answer for parting them (rule 1 of the plan).",
  },
  "waves.unscheduled-barred": {
    ko: "{{name}}: 배치할 곳이 없어 전환 차수에 넣지 않았습니다. {{why}}",
    en: "{{name}} has no place to go, so it is in no wave. {{why}}",
  },
  "waves.may-be-placed": {
    ko: "배치할 수 있는 곳이 있으나 아직 배치하지 않았습니다.",
    en: "There are places for it, and it has not been placed yet.",
  },
  "waves.unscheduled-no-window": {
    ko: "{{name}}: 기관 전체의 동결 기간 밖에 전환할 수 있는 날이 없습니다. 동결 기간을 줄이십시오.",
    en: "{{name}}: the agency's freezes leave no day for a cut-over. Shorten them.",
  },
  "waves.unscheduled-evidence": {
    ko: "{{name}}: {{who}}의 배치 대상 증빙이 {{until, day}}에 끝나는데, 전환은 빨라야 {{day, day}}에 할 수 있습니다.",
    en: "{{name}}: evidence of the target of {{who}} ends on {{until, day}}, and the first day it could cut over is {{day, day}}.",
  },
  "waves.unscheduled-frozen": {
    ko: "{{name}}: 응용 그룹의 동결 기간 밖에 전환할 수 있는 날이 없습니다. 동결 기간을 줄이십시오.",
    en: "{{name}}: the freezes of its application group leave no day for a cut-over. Shorten them.",
  },
  "waves.unscheduled-in-none": { ko: "{{name}}: 어느 전환 차수에도 없습니다.", en: "{{name}} is in no wave." },
  // what keeps a wave from beginning earlier
  "waves.because-contract": {
    ko: "{{name}}의 계약과 보안성 검토가 {{day, day}}에야 끝납니다.",
    en: "Contract and security review for {{name}} are not over before {{day, day}}.",
  },
  "waves.because-first": {
    ko: "{{day, day}}이(가) 시작할 수 있는 첫날입니다.",
    en: "{{day, day}} is the first day anything may begin.",
  },
  "waves.because-freeze": {
    ko: "{{name}}의 동결 기간이 끝나기를 기다립니다.",
    en: "It waits for the end of a freeze of {{name}}.",
  },
  "waves.because-freeze-all": {
    ko: "기관 전체의 동결 기간이 끝나기를 기다립니다.",
    en: "It waits for the end of a freeze of the whole agency.",
  },
  "waves.because-crew": {
    ko: "투입 인력이 {{number}}차에 매여 있습니다.",
    en: "The crew is busy with wave {{number}}.",
  },
  "waves.because-team": {
    ko: "{{name}}이(가) {{number}}차에 매여 있습니다.",
    en: "{{name}} is busy with wave {{number}}.",
  },
  "waves.because-full": {
    ko: "{{number}}차에는 이미 최대 {{most}}건이 있어 그 다음에 옮깁니다.",
    en: "Wave {{number}} already has the {{most}} workloads a wave may have.",
  },
  "waves.because-apart": {
    ko: "{{number}}차에 이어서 시작합니다. 운영과 개발·시험은 따로 옮깁니다.",
    en: "It follows wave {{number}}: production moves apart from development and test.",
  },
  "waves.because-after": {
    ko: "{{number}}차에 이어서 시작합니다.",
    en: "It follows wave {{number}}.",
  },
  "waves.because-pinned": { ko: "날짜를 손으로 정했습니다.", en: "Its days were set by hand." },
  "waves.because-nothing": {
    ko: "더 일찍 시작하지 못할 까닭이 없습니다.",
    en: "Nothing keeps it from beginning earlier.",
  },
  "waves.rule-1-left": {
    ko: "서로 의존하는 워크로드 가운데 일부가 어느 차수에도 없습니다: {{a}}은(는) 옮기고 {{b}}은(는) 남습니다",
    en: "Workloads that depend on each other are parted: {{a}} moves and {{b}} is in no wave",
  },
  "waves.rule-1": {
    ko: "서로 의존하는 워크로드가 다른 차수에 있습니다: {{a}} ↔ {{b}}{{more, more}}",
    en: "Workloads that depend on each other are in different waves: {{a}} ↔ {{b}}{{more, more}}",
  },
  "waves.rule-2": {
    ko: "한 응용 그룹이 여러 차수에 나뉘어 있습니다: {{a}}, {{b}}{{more, more}}",
    en: "An application group is split over waves: {{a}}, {{b}}{{more, more}}",
  },
  "waves.rule-3": {
    ko: "의존하는 대상보다 먼저 옮깁니다: {{user}} → {{used}}({{later}}차){{more, more}}",
    en: "Moves before what it depends on: {{user}} → {{used}} (wave {{later}}){{more, more}}",
  },
  "waves.rule-3-left": {
    ko: "의존하는 대상이 어느 차수에도 없습니다: {{user}} → {{used}}{{more, more}}",
    en: "What it depends on is in no wave: {{user}} → {{used}}{{more, more}}",
  },
  "waves.rule-4": {
    ko: "같은 그룹의 개발·시험({{test}})보다 운영({{production}})을 먼저 옮깁니다.{{more, more}}",
    en: "Production ({{production}}) moves before development and test of its group ({{test}}).{{more, more}}",
  },
  "waves.rule-5": {
    ko: "운영({{production}})과 개발·시험({{test}})이 한 차수에 섞여 있습니다.",
    en: "Production ({{production}}) and development or test ({{test}}) are mixed in one wave.",
  },
  "waves.rule-6": {
    ko: "중요도 1등급 업무가 초기 차수에 있습니다: {{name}}{{more, more}}",
    en: "A grade 1 service is in one of the first waves: {{name}}{{more, more}}",
  },
  "waves.rule-7": {
    ko: "복잡한 전환이 초기 차수에 있습니다: {{name}}{{more, more}}",
    en: "A complex move is in one of the first waves: {{name}}{{more, more}}",
  },
  "waves.rule-8": {
    ko: "워크로드 {{number}}개가 한 차수에 있습니다. 설정한 최대는 {{most}}개입니다.",
    en: "{{number}} workloads in one wave; at most {{most}} were set.",
  },
  "waves.rule-8-pilot": {
    ko: "시범 차수에 워크로드 {{number}}개가 있습니다. 설정한 최대는 {{most}}개입니다.",
    en: "{{number}} workloads in the pilot wave; at most {{most}} were set.",
  },
  "waves.rule-8-few": {
    ko: "워크로드 {{number}}개가 한 차수에 있습니다. 설정한 최소는 {{least}}개입니다.",
    en: "{{number}} workloads in one wave; at least {{least}} were set.",
  },
  "waves.rule-9-all": {
    ko: "전환일 {{day, day}}이(가) 기관 전체의 동결 기간 {{from, day}}~{{to, day}}({{reason}}) 안에 있습니다.",
    en: "The cut-over on {{day, day}} falls into the agency's freeze {{from, day}} to {{to, day}} ({{reason}}).",
  },
  "waves.rule-9-freeze": {
    ko: "{{name}}: 전환일 {{day, day}}이(가) 동결 기간 {{from, day}}~{{to, day}}({{reason}}) 안에 있습니다.{{more, more}}",
    en: "{{name}}: the cut-over on {{day, day}} falls into the freeze {{from, day}} to {{to, day}} ({{reason}}).{{more, more}}",
  },
  "waves.rule-9-holiday": {
    ko: "전환일 {{day, day}}은(는) 공휴일입니다: {{holiday}}",
    en: "The cut-over on {{day, day}} is a public holiday: {{holiday}}",
  },
  "waves.rule-10": {
    ko: "{{name}}: 계약과 보안성 검토는 {{ready, day}} 이후에 끝나지만 차수는 {{start, day}}에 시작합니다.{{more, more}}",
    en: "{{name}}: contract and security review finish on {{ready, day}} at the earliest, the wave starts on {{start, day}}.{{more, more}}",
  },
  "waves.rule-10-maybe": {
    ko: "{{name}}: 계약과 보안성 검토는 길게 잡으면 {{ready, day}}에야 끝나지만 차수는 {{start, day}}에 시작합니다.{{more, more}}",
    en: "{{name}}: contract and security review may take until {{ready, day}}, the wave starts on {{start, day}}.{{more, more}}",
  },
  "waves.rule-10-unknown": {
    ko: "{{name}}: 계약과 보안성 검토가 언제 끝나는지 알 수 없습니다. 조달 방식과 기간을 입력하십시오.{{more, more}}",
    en: "{{name}}: when contract and security review finish is not known. Enter how it is bought and how long that takes.{{more, more}}",
  },
  "waves.rule-10-no-route": {
    ko: "{{name}}: {{provider}}의 조달 방식을 아무도 입력하지 않아 계약과 보안성 검토가 언제 끝나는지 알 수 없습니다. 조달 탭에서 정하십시오.{{more, more}}",
    en: "{{name}}: nobody has entered how {{provider}} is bought, so it is not known when contract and security review finish. Choose it on the procurement tab.{{more, more}}",
  },
  "waves.rule-10-no-days": {
    ko: "{{name}}: {{provider}} 조달 단계의 기간을 아무도 입력하지 않아 계약과 보안성 검토가 언제 끝나는지 알 수 없습니다. 기간이 없는 단계: {{steps}}. 가정값에 입력하십시오.{{more, more}}",
    en: "{{name}}: nobody has entered how long some steps of buying from {{provider}} take, so it is not known when contract and security review finish. Without a duration: {{steps}}. Enter it among the assumptions.{{more, more}}",
  },
  "waves.rule-10-no-place": {
    ko: "{{name}}: 배치할 곳이 정해지지 않아 계약과 보안성 검토가 언제 끝나는지 알 수 없습니다.{{more, more}}",
    en: "{{name}} has no place to go yet, so it is not known when contract and security review finish.{{more, more}}",
  },
  "waves.rule-10-past": {
    ko: "시작일 {{start, day}}이(가) 오늘({{today, day}})보다 앞섭니다.",
    en: "The start {{start, day}} lies before today ({{today, day}}).",
  },
  "waves.rule-11-hours": {
    ko: "작업량 {{hours, number(maximumFractionDigits: 0)}}시간이 투입 가능 {{capacity, number(maximumFractionDigits: 0)}}시간을 넘습니다.",
    en: "{{hours, number(maximumFractionDigits: 0)}} hours of work exceed the crew's {{capacity, number(maximumFractionDigits: 0)}} hours.",
  },
  "waves.rule-11-hours-shared": {
    ko: "먼저 끝나는 차수를 빼면 {{capacity, number(maximumFractionDigits: 0)}}시간이 남아 작업량 {{hours, number(maximumFractionDigits: 0)}}시간에 모자랍니다.",
    en: "Waves due before leave the crew {{capacity, number(maximumFractionDigits: 0)}} hours for {{hours, number(maximumFractionDigits: 0)}} hours of work.",
  },
  "waves.rule-11-hours-maybe": {
    ko: "작업량이 최대 {{hours, number(maximumFractionDigits: 0)}}시간이면 투입 가능 {{capacity, number(maximumFractionDigits: 0)}}시간을 넘습니다.",
    en: "The work may take up to {{hours, number(maximumFractionDigits: 0)}} hours, more than the crew's {{capacity, number(maximumFractionDigits: 0)}} hours.",
  },
  "waves.rule-11-hours-unknown": {
    ko: "워크로드 {{number}}개의 작업량을 알 수 없어 투입 인력으로 충분한지 알 수 없습니다. 전환 방식을 정하거나 그 배수를 입력하십시오.",
    en: "How much work {{number}} workloads are is not known, so neither is whether the crew has the hours. Decide how they move, or enter the factors of the ways.",
  },
  "waves.rule-11-team": {
    ko: "{{name}}의 작업량 {{hours, number(maximumFractionDigits: 0)}}시간이 투입 가능 {{capacity, number(maximumFractionDigits: 0)}}시간을 넘습니다.{{more, more}}",
    en: "{{name}} has {{hours, number(maximumFractionDigits: 0)}} hours of work and {{capacity, number(maximumFractionDigits: 0)}} hours for it.{{more, more}}",
  },
  "waves.rule-11-team-shared": {
    ko: "먼저 끝나는 차수를 빼면 {{name}}에 {{capacity, number(maximumFractionDigits: 0)}}시간이 남아 작업량 {{hours, number(maximumFractionDigits: 0)}}시간에 모자랍니다.{{more, more}}",
    en: "Waves due before leave {{name}} {{capacity, number(maximumFractionDigits: 0)}} hours for {{hours, number(maximumFractionDigits: 0)}} hours of work.{{more, more}}",
  },
  "waves.rule-11-team-maybe": {
    ko: "{{name}}의 작업량이 최대 {{hours, number(maximumFractionDigits: 0)}}시간이면 투입 가능 {{capacity, number(maximumFractionDigits: 0)}}시간을 넘습니다.{{more, more}}",
    en: "{{name}} may need up to {{hours, number(maximumFractionDigits: 0)}} hours, more than its {{capacity, number(maximumFractionDigits: 0)}} hours.{{more, more}}",
  },
  "waves.rule-11-team-unknown": {
    ko: "워크로드 {{number}}개의 작업량을 알 수 없어 {{name}} 인력으로 충분한지 알 수 없습니다. 전환 방식을 정하거나 그 배수를 입력하십시오.{{more, more}}",
    en: "How much work {{number}} workloads are is not known, so neither is whether {{name}} has the hours. Decide how they move, or enter the factors of the ways.{{more, more}}",
  },
  "waves.rule-11-transfer": {
    ko: "데이터 복사에 {{hours, number(maximumFractionDigits: 1)}}시간 이상 걸려 전환 시간 {{window, number}}시간을 넘습니다. 미리 복제한 뒤 변경분만 옮기십시오.",
    en: "Copying takes at least {{hours, number(maximumFractionDigits: 1)}} hours, more than the window of {{window, number}}. Seed the data earlier and move only the changes.",
  },
  "waves.rule-11-line": {
    ko: "같은 때에 회선을 함께 쓰는 차수(같은 날: {{others}})까지 더하면 데이터 복사에 {{hours, number(maximumFractionDigits: 1)}}시간이 걸려 전환 시간 {{window, number}}시간을 넘습니다. 이 차수만이면 {{alone, number(maximumFractionDigits: 1)}}시간입니다. 전환일을 달리하거나 미리 복제하십시오.",
    en: "With the waves that share the line in its window (same day: {{others}}), copying takes {{hours, number(maximumFractionDigits: 1)}} hours, more than the window of {{window, number}}; this wave alone takes {{alone, number(maximumFractionDigits: 1)}}. Cut over on another day, or seed the data earlier.",
  },
  "waves.rule-11-ahead": {
    ko: "데이터 복사에 {{hours, number(maximumFractionDigits: 1)}}시간 이상 걸리며, 미리 복제해도 하루 변경분이 전환 시간 {{window, number}}시간 안에 끝나지 않거나 복제를 제때 시작할 수 없습니다.",
    en: "Copying takes at least {{hours, number(maximumFractionDigits: 1)}} hours. Ahead of the cut-over it does not fit either: a day's changes are too many for the window of {{window, number}} hours, or it would have to begin too early.",
  },
  "waves.rule-11-ahead-shared": {
    ko: "회선을 함께 쓰는 차수(같은 날: {{others}})까지 더하면 데이터 복사에 {{hours, number(maximumFractionDigits: 1)}}시간 이상 걸리며, 미리 복제해도 하루 변경분이 전환 시간 {{window, number}}시간 안에 끝나지 않거나 복제를 제때 시작할 수 없습니다.",
    en: "With the waves that share the line (same day: {{others}}), copying takes at least {{hours, number(maximumFractionDigits: 1)}} hours. Ahead of the cut-over it does not fit either: a day's changes are too many for the window of {{window, number}} hours, or it would have to begin too early.",
  },
  "waves.rule-11-transfer-maybe": {
    ko: "데이터 크기가 확실하지 않아 복사가 최대 {{hours, number(maximumFractionDigits: 1)}}시간 걸릴 수 있으며 전환 시간 {{window, number}}시간을 넘을 수 있습니다.",
    en: "The data sizes are not certain: copying may take up to {{hours, number(maximumFractionDigits: 1)}} hours, more than the window of {{window, number}}.",
  },
  "waves.rule-11-line-maybe": {
    ko: "회선을 함께 쓰는 차수(같은 날: {{others}})까지 더하면 데이터 복사가 최대 {{hours, number(maximumFractionDigits: 1)}}시간 걸릴 수 있으며 전환 시간 {{window, number}}시간을 넘을 수 있습니다.",
    en: "With the waves that share the line (same day: {{others}}), copying may take up to {{hours, number(maximumFractionDigits: 1)}} hours, more than the window of {{window, number}}.",
  },
  "waves.rule-11-line-unknown": {
    ko: "회선을 함께 쓰는 {{other}}차에 데이터 크기를 모르는 워크로드가 있어 복사 시간을 끝까지 계산할 수 없습니다.",
    en: "It shares the line with wave {{other}}, where some data has no known size, so the copying time has no upper end.",
  },
  "waves.rule-12": {
    ko: "{{name}}: 배치 대상의 증빙이 {{until, day}}에 끝나 전환일 {{day, day}}에는 유효하지 않습니다.{{more, more}}",
    en: "{{name}}: evidence of its target ends on {{until, day}} and is not valid at the cut-over on {{day, day}}.{{more, more}}",
  },
  "waves.rule-13": {
    ko: "{{year}}년 지출이 적어도 {{spent, number(maximumFractionDigits: 0)}} {{currency}}(으)로 예산 {{limit, number(maximumFractionDigits: 0)}} {{currency}}을(를) 넘습니다.",
    en: "Spending is at least {{spent, number(maximumFractionDigits: 0)}} {{currency}} in the year {{year}}, over its budget of {{limit, number(maximumFractionDigits: 0)}} {{currency}}.",
  },
  "waves.rule-11-transfer-unknown": {
    ko: "워크로드 {{number}}개의 데이터 크기를 몰라 복사 시간을 끝까지 계산할 수 없습니다.",
    en: "The data size of {{number}} workloads is not known, so the copying time has no upper end.",
  },
  "waves.rule-13-maybe": {
    ko: "{{year}}년 지출이 예산 {{limit, number(maximumFractionDigits: 0)}} {{currency}}을(를) 넘을 수 있습니다. 알려진 지출은 최대 {{spent, number(maximumFractionDigits: 0)}} {{currency}}입니다.",
    en: "Spending in the year {{year}} may exceed its budget of {{limit, number(maximumFractionDigits: 0)}} {{currency}}: what is known of it comes to at most {{spent, number(maximumFractionDigits: 0)}} {{currency}}.",
  },
  "waves.rule-13-unknown": {
    ko: "{{year}}년 지출 가운데 계산할 수 없는 것이 있어 예산 {{limit, number(maximumFractionDigits: 0)}} {{currency}}을(를) 지키는지 알 수 없습니다. 알려진 지출은 최대 {{spent, number(maximumFractionDigits: 0)}} {{currency}}이고, 계산할 수 없는 항목은 {{unpriced}}개입니다.",
    en: "Some of what is spent in the year {{year}} cannot be computed, so whether its budget of {{limit, number(maximumFractionDigits: 0)}} {{currency}} is kept is not known: what is known comes to at most {{spent, number(maximumFractionDigits: 0)}} {{currency}}, and {{unpriced}} items are not computable.",
  },
  "waves.rule-13-no-rate": {
    ko: "예산이 다른 통화로 정해져 있고 환율이 없어 지출이 예산을 지키는지 알 수 없습니다. 날짜가 있는 환율을 입력하십시오.",
    en: "The budget is set in another currency and no dated rate says what it comes to, so whether spending keeps it is not known. Enter a rate.",
  },
} as const;
