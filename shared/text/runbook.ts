/** Lines of the run-book that comes with the program, and the units that see to them. */
export const runbook = {
  "runbook.owner-crew": { ko: "전환 작업조", en: "Migration crew" },
  "runbook.owner-teams": { ko: "{{teams}}", en: "{{teams}}" },
  "runbook.owner-service": { ko: "업무 담당 부서", en: "Service owner" },
  "runbook.owner-units": { ko: "{{units}}", en: "{{units}}" },
  "runbook.owner-procurement": { ko: "계약 담당", en: "Procurement" },
  "runbook.owner-operations": { ko: "운영 담당", en: "Operations" },
  "runbook.owner-network": { ko: "네트워크 담당", en: "Network" },
  "runbook.owner-security": { ko: "보안 담당", en: "Security" },

  // before
  "runbook.contract": {
    ko: "{{start, day}} 전에 {{places}} 계약, 보안성 검토, 계정과 권한이 준비되었는지 확인합니다.",
    en: "Confirm before {{start, day}} that contract, security review, accounts and rights for {{places}} are in place.",
  },
  "runbook.notice": {
    ko: "{{cutOver, day}} 전환과 중단 시간 최대 {{window, number}}시간을 업무 부서와 합의하고 이용자에게 알립니다.",
    en: "Agree on the cut-over of {{cutOver, day}} and an interruption of at most {{window, number}} hours with the services, and tell their users.",
  },
  "runbook.freeze": {
    ko: "{{start, day}}부터 워크로드 {{count}}개의 구성 변경을 멈추고 예외는 기록합니다.",
    en: "Stop changes to the configuration of the {{count}} workloads from {{start, day}}; record exceptions.",
  },
  "runbook.backup": {
    ko: "워크로드 {{count}}개를 모두 백업하고 복원해 봅니다.",
    en: "Back up all {{count}} workloads and restore from the copy once.",
  },
  "runbook.place": {
    ko: "{{places}}에 네트워크, 방화벽 규칙, 접근 통제, 로그 수집을 준비합니다.",
    en: "At {{places}}: prepare networks, firewall rules, access control and logging.",
  },
  "runbook.prepare-rehost": {
    ko: "그대로 이전하는 {{count}}개({{names}})의 복제를 시작하고 대상 크기와 드라이버를 확인합니다.",
    en: "Start replicating the {{count}} that move as they are ({{names}}); check target sizes and drivers.",
  },
  "runbook.prepare-relocate": {
    ko: "가상화 계층째 옮기는 {{count}}개({{names}})의 호환성을 확인하고 이전 경로를 엽니다.",
    en: "Check compatibility of the {{count}} that move with their virtualisation ({{names}}) and open the way for them.",
  },
  "runbook.prepare-replatform": {
    ko: "리플랫폼 대상 {{count}}개({{names}})를 새 플랫폼에 구축하고 설정과 버전 차이를 시험합니다.",
    en: "Build the {{count}} to be replatformed ({{names}}) on the new platform; test differences in settings and versions.",
  },
  "runbook.prepare-refactor": {
    ko: "다시 개발한 {{count}}개({{names}})의 인수 시험과 부하 시험을 끝내고 데이터 변환 규칙을 확정합니다.",
    en: "Finish acceptance and load tests of the {{count}} that were rebuilt ({{names}}); settle the rules of data conversion.",
  },
  "runbook.prepare-repurchase": {
    ko: "서비스로 바꾸는 {{count}}개({{names}})의 데이터를 내보내 새 서비스에 시험 적재하고 계정을 연결합니다.",
    en: "Export the data of the {{count}} replaced by a service ({{names}}), load it there as a test and map the accounts.",
  },
  "runbook.prepare-retain": {
    ko: "{{count}}개({{names}})는 유지로 정해져 있습니다. 이 차수에서 빼거나 결정을 바꿉니다.",
    en: "{{count}} are decided to stay ({{names}}): take them out of this wave or change the decision.",
  },
  "runbook.prepare-retire": {
    ko: "{{count}}개({{names}})는 폐기로 정해져 있습니다. 이 차수에서 빼거나 결정을 바꿉니다.",
    en: "{{count}} are decided to be retired ({{names}}): take them out of this wave or change the decision.",
  },
  "runbook.prepare-undecided": {
    ko: "{{count}}개({{names}})의 전환 방식이 정해지지 않았습니다. {{start, day}} 전에 정합니다.",
    en: "How the {{count}} move ({{names}}) has not been decided: decide it before {{start, day}}.",
  },
  "runbook.replicate": {
    ko: "데이터베이스 {{count}}개({{names}})의 복제를 구성하고 지연을 감시합니다.",
    en: "Set up replication of the {{count}} databases ({{names}}) and watch its lag.",
  },
  "runbook.data-fits": {
    ko: "데이터 최대 {{gib, number(maximumFractionDigits: 0)}} GiB 복사에 최대 {{hours, number(maximumFractionDigits: 1)}}시간이 걸려 전환 시간 {{window, number}}시간 안에 듭니다. 시험 복사로 확인합니다.",
    en: "Copying up to {{gib, number(maximumFractionDigits: 0)}} GiB takes up to {{hours, number(maximumFractionDigits: 1)}} hours and fits the window of {{window, number}}. Confirm it by a trial copy.",
  },
  "runbook.data-maybe": {
    ko: "데이터 최대 {{gib, number(maximumFractionDigits: 0)}} GiB 복사가 전환 시간 {{window, number}}시간을 넘어 {{hours, number(maximumFractionDigits: 1)}}시간까지 걸릴 수 있습니다. 크기를 재고, 넘으면 미리 복제합니다.",
    en: "Copying up to {{gib, number(maximumFractionDigits: 0)}} GiB may take {{hours, number(maximumFractionDigits: 1)}} hours, more than the window of {{window, number}}. Measure the sizes; seed the data earlier if they are that large.",
  },
  "runbook.data-seed": {
    ko: "데이터 최대 {{gib, number(maximumFractionDigits: 0)}} GiB를 미리 복제합니다(최대 {{hours, number(maximumFractionDigits: 1)}}시간). 전환 시간 {{window, number}}시간에는 변경분만 옮깁니다.",
    en: "Seed up to {{gib, number(maximumFractionDigits: 0)}} GiB earlier (up to {{hours, number(maximumFractionDigits: 1)}} hours). Only the changes move in the window of {{window, number}} hours.",
  },
  "runbook.data-unknown": {
    ko: "데이터 크기를 모르는 워크로드가 있습니다. 크기를 재서 전환 시간 {{window, number}}시간 안에 복사되는지 확인합니다.",
    en: "The data size of some workloads is not known. Measure it and confirm that copying fits the window of {{window, number}} hours.",
  },
  "runbook.reach-out": {
    ko: "{{user}} → {{used}} 연계를 엽니다: {{used}}은(는) {{other}}차에 전환합니다.",
    en: "Open the link {{user}} → {{used}}: {{used}} cuts over in wave {{other}}.",
  },
  "runbook.reach-in": {
    ko: "{{user}} → {{used}} 연계를 엽니다: {{user}}은(는) {{other}}차에 전환합니다.",
    en: "Open the link {{user}} → {{used}}: {{user}} cuts over in wave {{other}}.",
  },
  "runbook.reach-more": {
    ko: "다른 차수와의 연계 {{count}}건도 차수 화면의 목록대로 엽니다.",
    en: "Open {{count}} more links to other waves, as listed with the waves.",
  },
  "runbook.records": {
    ko: "이름(DNS) 기록의 유효 시간을 줄이고 바꿀 기록의 목록을 만듭니다.",
    en: "Shorten the lifetime of name records (DNS) and list those to be changed.",
  },
  "runbook.train": {
    ko: "운영자와 이용자 교육을 마칩니다.",
    en: "Finish the training of operators and users.",
  },

  // rehearsal
  "runbook.rehearse-move": {
    ko: "사본으로 전환 절차 전체를 연습합니다.",
    en: "Rehearse the whole cut-over with copies.",
  },
  "runbook.rehearse-back": { ko: "되돌리기 절차를 연습합니다.", en: "Rehearse the way back." },
  "runbook.rehearse-time": {
    ko: "걸린 시간을 재어 전환 시간 {{window, number}}시간과 비교하고 이 실행서를 고칩니다.",
    en: "Compare the time it took with the window of {{window, number}} hours and correct this run-book.",
  },

  // the day
  "runbook.go": {
    ko: "{{cutOver, day}} 시행 여부를 정하고 정한 사람과 시각을 적습니다.",
    en: "Decide on {{cutOver, day}} whether to go; write down who decided and when.",
  },
  "runbook.close": {
    ko: "이용자 접속과 쓰기, 일괄 작업을 멈추고 안내 화면을 띄웁니다.",
    en: "Stop user access, writing and batch jobs; show the notice page.",
  },
  "runbook.last-copy": { ko: "마지막 변경분까지 복사합니다.", en: "Copy up to the last change." },
  "runbook.compare": {
    ko: "원본과 사본의 건수와 검사값을 비교합니다.",
    en: "Compare counts and checksums of original and copy.",
  },
  "runbook.convert": { ko: "데이터를 새 구조로 변환합니다.", en: "Convert the data to the new structure." },
  "runbook.start-up": {
    ko: "워크로드 {{count}}개를 의존 순서대로 켭니다: 쓰이는 것 먼저, 쓰는 것 나중.",
    en: "Start the {{count}} workloads in the order of their dependencies: what is used first, its users after it.",
  },
  "runbook.switch": {
    ko: "이름 기록과 경로를 새 위치로 바꿉니다.",
    en: "Turn names and routes to the new place.",
  },

  // checks
  "runbook.check-each": {
    ko: "워크로드 {{count}}개를 하나씩 점검합니다: 기동, 로그, 시각, 용량, 백업.",
    en: "Check each of the {{count}} workloads: start, log, time, capacity, backup.",
  },
  "runbook.check-rows": {
    ko: "데이터베이스 {{count}}개의 행 수와 정합성을 확인합니다.",
    en: "Check the row counts and consistency of the {{count}} databases.",
  },
  "runbook.check-links": {
    ko: "다른 차수와의 연계 {{count}}건을 양쪽에서 시험합니다.",
    en: "Test the {{count}} links to other waves from both ends.",
  },
  "runbook.check-time": {
    ko: "이용자 위치에서 왕복 시간을 재어 기준 {{ms, number}} ms 이하인지 봅니다.",
    en: "Measure round trips from where the users are: {{ms, number}} ms at most.",
  },
  "runbook.check-security": {
    ko: "계정과 권한, 암호화, 로그 수집, 열린 포트를 확인합니다.",
    en: "Check accounts and rights, encryption, logging and open ports.",
  },
  "runbook.check-service": {
    ko: "업무 부서가 핵심 업무를 시험하고 결과에 서명합니다.",
    en: "The services test their main functions and sign the result.",
  },

  // the line
  "runbook.no-return": {
    ko: "이용자가 새 위치에 쓰기 시작하면 되돌릴 수 없는 시점입니다. 되돌리는 데 걸리는 시간이 적혀 있지 않아 전환 시간 {{window, number}}시간 안의 마지막 시각은 계산하지 못했습니다.",
    en: "No return once users write at the new place. How long going back takes has not been stated, so the last moment inside the window of {{window, number}} hours cannot be computed.",
  },
  "runbook.no-return-at": {
    ko: "늦어도 시작 후 {{hours, number(maximumFractionDigits: 1)}}시간에 시행과 되돌리기를 정합니다. 되돌리는 데 {{back, number}}분이 걸리므로 그 뒤에는 되돌리지 못합니다. 이용자가 쓰기 시작하면 그 전이라도 되돌릴 수 없습니다.",
    en: "Decide at the latest {{hours, number(maximumFractionDigits: 1)}} hours after the beginning: going back takes {{back, number}} minutes, so later there is no return; nor is there one once users write at the new place.",
  },
  "runbook.no-return-never": {
    ko: "되돌리는 데 {{back, number}}분이 걸려 전환 시간 {{window, number}}시간보다 깁니다. 시작하면 되돌릴 수 없으므로 전환 시간을 늘리거나 되돌리기를 줄입니다.",
    en: "Going back takes {{back, number}} minutes, longer than the window of {{window, number}} hours: there is no return from the beginning. Widen the window or shorten the way back.",
  },

  // back
  "runbook.criterion-copy": {
    ko: "기준: 복사와 점검이 전환 시간 {{window, number}}시간 안에 끝나지 않으면 되돌립니다.",
    en: "Criterion: copying and checks do not end within the window of {{window, number}} hours.",
  },
  "runbook.criterion-data": {
    ko: "기준: 원본과 사본의 건수나 검사값이 다르고 원인을 찾지 못하면 되돌립니다.",
    en: "Criterion: counts or checksums of original and copy differ and nobody can say why.",
  },
  "runbook.criterion-service": {
    ko: "기준: 핵심 업무 시험이 실패하고 우회 방법이 없으면 되돌립니다.",
    en: "Criterion: a main function fails its test and there is no way round it.",
  },
  "runbook.criterion-rto": {
    ko: "기준: 장애가 나서 목표 복구 시간 {{minutes, number}}분 안에 고칠 수 없으면 되돌립니다.",
    en: "Criterion: a fault cannot be mended within the recovery time of {{minutes, number}} minutes.",
  },
  "runbook.criterion-rpo": {
    ko: "기준: 잃은 데이터가 목표 복구 시점 {{minutes, number}}분을 넘으면 되돌립니다.",
    en: "Criterion: more data is lost than the recovery point of {{minutes, number}} minutes allows.",
  },
  "runbook.criterion-time": {
    ko: "기준: 왕복 시간이 {{ms, number}} ms를 넘고 줄일 수 없으면 되돌립니다.",
    en: "Criterion: round trips stay above {{ms, number}} ms.",
  },
  "runbook.criterion-links": {
    ko: "기준: 다른 차수와의 필수 연계가 끊기고 다시 열 수 없으면 되돌립니다.",
    en: "Criterion: a strict link to another wave breaks and cannot be opened again.",
  },
  "runbook.back-stop": { ko: "새 위치의 쓰기를 멈춥니다.", en: "Stop writing at the new place." },
  "runbook.back-data": {
    ko: "전환 뒤에 쓰인 데이터를 가려 옛 위치에 반영하거나 버리기로 정하고 기록합니다.",
    en: "Set apart what was written since; decide whether it is brought back or dropped, and record it.",
  },
  "runbook.back-switch": {
    ko: "옛 위치를 켜고 이름 기록과 경로를 되돌립니다.",
    en: "Start the old place and turn names and routes back.",
  },
  "runbook.back-tell": {
    ko: "이용자와 업무 부서에 알리고 다음 시도 조건을 정합니다.",
    en: "Tell users and services, and set the conditions for the next attempt.",
  },

  // afterwards
  "runbook.watch": {
    ko: "옛 위치와 새 위치를 {{days, number}}일 동안 함께 두고 새 위치를 집중 감시합니다.",
    en: "Keep old and new side by side for {{days, number}} days and watch the new place closely.",
  },
  "runbook.watch-open": {
    ko: "새 위치를 집중 감시합니다. 옛 위치를 며칠 동안 함께 둘지 정해지지 않았습니다: 차수 규칙에서 정합니다.",
    en: "Watch the new place closely. For how many days the old one stays has not been decided: state it in the wave rules.",
  },
  "runbook.handed": {
    ko: "감시, 백업, 자산 대장, 요금 확인을 운영에 넘깁니다.",
    en: "Hand monitoring, backup, the inventory and billing over to operations.",
  },
  "runbook.close-paths": {
    ko: "임시로 연 경로와 권한을 닫습니다.",
    en: "Close the ways and rights that were opened for the move.",
  },
  "runbook.destroy": {
    ko: "함께 두는 기간이 끝나면 옛 위치의 데이터를 지우고 확인서를 보관합니다.",
    en: "When the days side by side are over, destroy the data at the old place and keep the certificate.",
  },
  "runbook.lessons": {
    ko: "걸린 시간과 어긋난 점을 적어 다음 차수의 실행서를 고칩니다.",
    en: "Write down times and surprises, and correct the run-book of the next wave.",
  },
  "runbook.not-known": { ko: "모름", en: "not known" },
} as const;
