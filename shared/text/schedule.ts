/** What waves need and cost: work, copying, buying. */
export const schedule = {
  "schedule.effort": { ko: "{{name}} 이전 작업", en: "Work of moving {{name}}" },
  "schedule.wave-effort": { ko: "{{number}}차 이전 작업", en: "Work of wave {{number}}" },
  "schedule.wave-empty": { ko: "이 차수에는 옮길 워크로드가 없습니다.", en: "Nothing moves in this wave." },
  "schedule.hours-per-workload": { ko: "워크로드 하나의 보통 이전 작업", en: "Hours of an ordinary move" },
  "schedule.factor-way": { ko: "전환 방식에 따른 배수", en: "Times the usual, for the way of moving" },
  "schedule.factor-size": { ko: "데이터양에 따른 배수", en: "Times the usual, for its data" },
  "schedule.way-open": {
    ko: "전환 방식이 정해지지 않아 모든 방식의 배수를 범위로 셉니다.",
    en: "How it moves is not decided, so it spans the factors of all ways.",
  },
  "schedule.way-open-unstated": {
    ko: "산출 불가: 전환 방식이 정해지지 않았고 다음 값을 아무도 입력하지 않았습니다: {{missing}}",
    en: "Not computable: how it moves is not decided, and nobody has entered: {{missing}}",
  },
  "schedule.way-unstated": {
    ko: "산출 불가: 다음 값을 아무도 입력하지 않았습니다: {{way}}",
    en: "Not computable: nobody has entered: {{way}}",
  },
  "schedule.size-open": {
    ko: "데이터양이 {{from, number}} GiB 이상인지 확실하지 않습니다.",
    en: "Whether it stores {{from, number}} GiB or more is not certain.",
  },
  // copying
  "schedule.transfer": { ko: "{{number}}차 데이터 복사 시간", en: "Copying the data of wave {{number}}" },
  "schedule.transfer-of": { ko: "{{number}}차 {{name}} 복사 시간", en: "Copying {{name}} in wave {{number}}" },
  "schedule.transfer-alone": {
    ko: "{{number}}차 데이터 복사 시간(회선을 혼자 쓸 때)",
    en: "Copying the data of wave {{number}} with the line to itself",
  },
  "schedule.transfer-beside": {
    ko: "같은 전환 시간에 회선을 함께 쓰는 {{number}}차의 복사 시간",
    en: "Copying of wave {{number}}, which shares the line in the same window",
  },
  "schedule.transfer-together": {
    ko: "{{number}}차 전환 시간에 회선이 복사하는 모든 데이터",
    en: "All that the line copies in the window of wave {{number}}",
  },
  "schedule.beside-unknown": {
    ko: "회선을 함께 쓰는 차수에 크기를 모르는 데이터가 있어 복사 시간을 계산할 수 없습니다.",
    en: "A wave that shares the line has data of no known size, so the time to copy cannot be computed.",
  },
  "schedule.transfer-wait": {
    ko: "먼저 시작한 전환 시간에 회선이 매여 있는 시간",
    en: "Hours in which the line still serves windows that began before",
  },
  "schedule.transfer-wait-why": {
    ko: "전환 시간이 하루보다 길어 앞선 차수의 전환 시간과 겹칩니다. 먼저 전환하는 차수를 먼저 복사합니다.",
    en: "Windows are longer than a day and meet those of earlier waves; what cuts over first is copied first.",
  },
  "schedule.delta": { ko: "{{number}}차 하루 변경분 복사 시간", en: "Copying a day's changes of wave {{number}}" },
  "schedule.delta-of": {
    ko: "{{number}}차 {{name}} 하루 변경분 복사 시간",
    en: "Copying a day's changes of {{name}} in wave {{number}}",
  },
  "schedule.wave-data": { ko: "{{number}}차에 복사할 데이터", en: "Data to copy in wave {{number}}" },
  "schedule.data-of": { ko: "{{name}}의 데이터", en: "Data of {{name}}" },
  "schedule.data-set": { ko: "데이터셋 {{name}}", en: "Data set {{name}}" },
  "schedule.data-tb": { ko: "복사할 데이터(TB)", en: "Data to copy, TB" },
  "schedule.tb-per-gib": { ko: "1 GiB의 TB", en: "TB in a GiB" },
  "schedule.tb-why": { ko: "1 TB는 10¹² 바이트, 1 GiB는 2³⁰ 바이트입니다.", en: "1 TB is 10¹² bytes, 1 GiB is 2³⁰." },
  "schedule.link": { ko: "전환 회선 속도(Mbit/s)", en: "Line for the moves, Mbit/s" },
  "schedule.link-efficiency": { ko: "복사가 쓰는 회선 비율", en: "Share of the line that copies get" },
  "schedule.data-unknown": {
    ko: "데이터 크기를 모르는 것이 있어 복사 시간을 계산할 수 없습니다.",
    en: "Some data has no known size, so the time to copy it cannot be computed.",
  },
  "schedule.change-unknown": {
    ko: "전환 시간 안에 다 복사할 수 없어 미리 복제해야 합니다. 하루에 바뀌는 데이터 비율을 아무도 입력하지 않아 변경분의 복사 시간은 계산할 수 없습니다.",
    en: "It does not fit into the window, so it has to be copied ahead; how long the changes take cannot be computed, because nobody has typed what share of the data changes in a day.",
  },
  "schedule.delta-too-long": {
    ko: "하루 변경분만 복사해도 {{hours, number(maximumFractionDigits: 1)}}시간이 걸려 전환 시간 {{window, number}}시간이나 하루를 넘습니다. 회선을 늘리거나 차수를 나누십시오.",
    en: "Even a day's changes take {{hours, number(maximumFractionDigits: 1)}} hours, more than the window of {{window, number}} or than a day. Take a faster line or split the wave.",
  },
  "schedule.delta-maybe": {
    ko: "하루 변경분을 복사하는 데 최대 {{hours, number(maximumFractionDigits: 1)}}시간이 걸려 전환 시간 {{window, number}}시간이나 하루를 넘을 수 있습니다.",
    en: "A day's changes may take up to {{hours, number(maximumFractionDigits: 1)}} hours, more than the window of {{window, number}} or than a day.",
  },
  "schedule.seed-too-long": {
    ko: "늦어도 {{day, day}}에 복제를 시작해야 하는데, 시작할 수 있는 날은 {{earliest, day}}부터입니다.",
    en: "Copying ahead has to begin on {{day, day}} at the latest, and cannot before {{earliest, day}}.",
  },
  "schedule.seed-maybe": {
    ko: "데이터 크기가 확실하지 않아 {{day, day}}에 복제를 시작해야 할 수 있는데, 시작할 수 있는 날은 {{earliest, day}}부터입니다.",
    en: "The data sizes are not certain: copying ahead may have to begin on {{day, day}}, and cannot before {{earliest, day}}.",
  },
  "schedule.way-whole": { ko: "전환 시간 안에 복사", en: "copied inside the window" },
  "schedule.way-seed": { ko: "미리 복제 후 변경분", en: "copied ahead, changes in the window" },
  "schedule.way-too-long": { ko: "시간 초과", en: "too long" },
  "schedule.way-not-known": { ko: "산출 불가", en: "not computable" },
  // buying
  "schedule.step-project-plan": { ko: "사업계획", en: "project plan" },
  "schedule.step-prior-consultation": { ko: "사전협의", en: "prior consultation" },
  "schedule.step-security-review": { ko: "보안성 검토", en: "security review" },
  "schedule.step-fee-estimate": { ko: "이용료 산정", en: "fee estimate" },
  "schedule.step-budget": { ko: "예산", en: "budget" },
  "schedule.step-contract": { ko: "계약", en: "contract" },
  "schedule.step-publication": { ko: "공고·제안 접수", en: "publication, until tenders close" },
  "schedule.step-award": { ko: "평가·낙찰 결정", en: "evaluation and award" },
  "schedule.step-standstill": { ko: "계약 유예 기간", en: "standstill" },
  "schedule.step-use": { ko: "이용", en: "use" },
  "schedule.route-catalogue": { ko: "카탈로그계약", en: "catalogue contract" },
  "schedule.route-direct": { ko: "수의계약", en: "direct contract" },
  "schedule.route-tender": { ko: "일반경쟁", en: "open tender" },
  "schedule.route-none": { ko: "정하지 않음", en: "not decided" },
  "schedule.standing-done": { ko: "완료", en: "done" },
  "schedule.standing-in-time": { ko: "여유 있음", en: "in time" },
  "schedule.standing-tight": { ko: "빠듯함", en: "tight" },
  "schedule.standing-late": { ko: "기한 경과", en: "overdue" },
  "schedule.standing-open": { ko: "미상", en: "unknown" },
} as const;
