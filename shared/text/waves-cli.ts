/** Waves, teams, procurement and milestones on the command line. */
export const wavesCli = {
  "cli.teams": {
    ko: "전환 작업조를 보고, 더하고, 바꿉니다",
    en: "the teams that move workloads; shows, adds and changes them",
  },
  "cli.milestones": { ko: "지켜야 할 날을 보고, 더하고, 옮깁니다", en: "days to be held; shows, adds and moves them" },
  "cli.procurement": {
    ko: "제공자별 조달 경로와 끝난 단계를 보고 적습니다",
    en: "how each provider's services are bought and how far that is; shows and states it",
  },
  "cli.waves-one": {
    ko: "한 가지만 고르십시오: {{options}}",
    en: "Choose one of these: {{options}}",
  },
  "cli.id": { ko: "식별자", en: "id" },
  "cli.day": { ko: "날짜", en: "day" },
  "cli.slack": { ko: "여유 일수", en: "slack days" },
  "cli.waves-bound": {
    ko: "첫 시작부터 마지막 전환까지 근무일 {{days}}일 (어떤 순서로도 {{bound}}일보다 짧을 수 없음)",
    en: "{{days}} working days from the first start to the last cut-over (no order takes fewer than {{bound}})",
  },
  "cli.waves-accepted": { ko: "수용: {{by}}, {{on}}, {{reason}}", en: "accepted by {{by}} on {{on}}: {{reason}}" },
  "cli.waves-more": { ko: "그 밖에 {{count}}건", en: "and {{count}} more" },
  "cli.waves-critical": { ko: "끝나는 날을 정하는 것:", en: "What decides the end:" },
  "cli.waves-crossings": {
    ko: "차수 사이의 연계 {{count}}건 (엄격한 것 {{strict}}건)",
    en: "{{count}} dependencies between waves ({{strict}} of them strict)",
  },
  "cli.runbook-kept": {
    ko: "{{wave}}차 실행서, 전환일 {{day, day}}",
    en: "Run-book of wave {{wave}}, cut-over on {{day, day}}",
  },
  "cli.runbook-proposed": {
    ko: "{{wave}}차 실행서 제안, 전환일 {{day, day}} (--save로 저장)",
    en: "Run-book proposed for wave {{wave}}, cut-over on {{day, day}} (--save keeps it)",
  },
  "cli.runbook-phase": { ko: "단계", en: "phase" },
  "cli.runbook-done": { ko: "완료", en: "done" },
  "cli.runbook-minutes": { ko: "분", en: "minutes" },
  "cli.runbook-owner": { ko: "담당", en: "by" },
  "cli.runbook-line": { ko: "할 일", en: "what" },
  "cli.breach-wanted": {
    ko: "“{{word}}”: 차수와 규칙을 적으십시오. 예: 2:9 (2차의 규칙 9), 13 (계획 전체의 규칙 13)",
    en: "“{{word}}”: give wave and rule, as 2:9 for rule 9 of wave 2, or 13 for rule 13 of the plan",
  },
  "cli.accept-wanted": {
    ko: "누가 왜 수용하는지 적으십시오: --by 이름 --reason 사유",
    en: "Say who accepts it and why: --by NAME --reason TEXT",
  },
  "cli.breach-accepted": {
    ko: "규칙 {{rule}} 위반을 수용했습니다: {{by}}",
    en: "Breach of rule {{rule}} accepted: {{by}}",
  },
  "cli.breach-withdrawn": {
    ko: "규칙 {{rule}} 위반의 수용을 철회했습니다.",
    en: "Acceptance of rule {{rule}} withdrawn.",
  },
  "cli.teams-none": {
    ko: "작업조가 없습니다. 차수 설정의 작업조 하나가 모두 옮깁니다.",
    en: "There are no teams: the crew of the wave settings moves everything.",
  },
  "cli.team-wanted": {
    ko: "새 작업조는 인원과 하루 작업 시간을 적으십시오: --people N --hours H",
    en: "A new team needs its people and hours a day: --people N --hours H",
  },
  "cli.group-wanted": {
    ko: "“{{word}}”은(는) 응용 그룹 식별자가 아닙니다. 예: g-3",
    en: "“{{word}}” is no id of an application group, such as g-3",
  },
  "cli.period-wanted": {
    ko: "“{{word}}”: 기간과 인원을 적으십시오. 예: 2027-07-01..2027-07-14=2",
    en: "“{{word}}”: give days and people, as 2027-07-01..2027-07-14=2",
  },
  "cli.people": { ko: "인원", en: "people" },
  "cli.hours-a-day": { ko: "하루 시간", en: "hours a day" },
  "cli.groups": { ko: "응용 그룹", en: "groups" },
  "cli.periods": { ko: "기간별 인원", en: "periods" },
  "cli.milestones-none": { ko: "이정표가 없습니다.", en: "There are no milestones." },
  "cli.milestone-wanted": { ko: "날짜를 적으십시오: --date 2027-03-31", en: "Say when: --date 2027-03-31" },
  "cli.note": { ko: "비고", en: "note" },
  "cli.procurement-none": { ko: "적어 둔 조달이 없습니다.", en: "Nothing has been stated about procurement." },
  "cli.provider-wanted": {
    ko: "“{{word}}”은(는) 제공자 식별자가 아닙니다. 예: naver",
    en: "“{{word}}” is no id of a provider, such as naver",
  },
  "cli.route": { ko: "경로", en: "route" },
  "cli.steps-done": { ko: "끝난 단계", en: "steps done" },
  "refusal.no-such-template": {
    ko: "“{{name}}”이라는 실행서 틀은 없습니다. 있는 것: {{names}}",
    en: "There is no run-book template “{{name}}”. There are: {{names}}",
  },
} as const;
