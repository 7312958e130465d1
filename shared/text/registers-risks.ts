/** Risks that the plan itself tells of: what, why, what to do, and what tells that it comes true. */
export const registersRisks = {
  "findings.risk-gate-fails": {
    ko: "워크로드 {{count}}개가 배치된 곳에서 요건을 지키지 못합니다: {{names}}",
    en: "Workloads that fail a gate where they are placed: {{count}} ({{names}})",
  },
  "findings.risk-gate-fails-cause": { ko: "규칙 {{rule}}", en: "Rule {{rule}}" },
  "findings.risk-gate-fails-measure": {
    ko: "허용되는 리전으로 다시 배치하거나, 전환 대상에서 제외합니다.",
    en: "Place them anew where it is lawful, or leave them out of the move.",
  },
  "findings.risk-gate-fails-trigger": {
    ko: "전환일 기준 판정이 부적합으로 남아 있음",
    en: "The verdict for the day of the cut-over is still a fail",
  },
  "findings.risk-gate-unknown": {
    ko: "워크로드 {{count}}개가 요건을 지키는지 알 수 없습니다: {{names}}",
    en: "Workloads of which a gate cannot be told: {{count}} ({{names}})",
  },
  "findings.risk-gate-unknown-cause": { ko: "규칙 {{rule}}", en: "Rule {{rule}}" },
  "findings.risk-gate-unknown-measure": {
    ko: "제공자에게 증빙을 요청하고 전환 전에 판정을 확정합니다.",
    en: "Ask the provider for evidence and settle the verdict before the cut-over.",
  },
  "findings.risk-gate-unknown-trigger": {
    ko: "전환 착수일까지 증빙이 도착하지 않음",
    en: "No evidence has arrived by the day the wave starts",
  },
  "findings.risk-gate-by-hand": {
    ko: "워크로드 {{count}}개가 사람이 정한 판정으로만 요건을 지킵니다: {{names}}",
    en: "Workloads that pass a gate by a person's word alone: {{count}} ({{names}})",
  },
  "findings.risk-gate-by-hand-cause": { ko: "규칙 {{rule}}", en: "Rule {{rule}}" },
  "findings.risk-gate-by-hand-measure": {
    ko: "판정 근거를 문서로 남기고 결정권자의 확인을 받습니다.",
    en: "Put the ground in writing and have it confirmed by whoever decides.",
  },
  "findings.risk-gate-by-hand-trigger": {
    ko: "감사나 보안성 검토에서 판정 근거를 요구함",
    en: "An audit or a security review asks for the ground",
  },
  "findings.risk-bound-near": {
    ko: "{{place}}: 이용자 왕복 지연이 한도에 가깝습니다(p90 {{p90}} ms, 한도 {{bound}} ms)",
    en: "{{place}}: the users' round trip is close to its bound (p90 {{p90}} ms of {{bound}} ms)",
  },
  "findings.risk-bound-near-cause": {
    ko: "워크로드 {{count}}개의 여유가 가정 목록의 여유 폭보다 작습니다: {{names}}",
    en: "Workloads with less to spare than the register's margin: {{count}} ({{names}})",
  },
  "findings.risk-bound-near-measure": {
    ko: "이용자 지점에서 직접 측정하고, 넘으면 더 가까운 리전을 고릅니다.",
    en: "Measure from the users' sites; where it is exceeded, choose a nearer region.",
  },
  "findings.risk-bound-near-trigger": { ko: "측정한 p90이 한도를 넘음", en: "A measured p90 exceeds the bound" },
  "findings.risk-certificate-over": {
    ko: "{{provider}}: {{scheme}} 인증이 마지막 전환일({{last, day}}) 전에 끝납니다({{day, day}})",
    en: "{{provider}}: its {{scheme}} certificate ends on {{day, day}}, before the last cut-over on {{last, day}}",
  },
  "findings.risk-certificate-over-cause": {
    ko: "이 제공자에 배치된 워크로드 {{count}}개의 판정이 이 인증에 달려 있습니다.",
    en: "Workloads placed there whose verdicts rest on it: {{count}}.",
  },
  "findings.risk-certificate-over-measure": {
    ko: "갱신 일정을 제공자에게 확인하고, 갱신 전에는 전환하지 않습니다.",
    en: "Ask the provider when it is renewed; do not cut over before.",
  },
  "findings.risk-certificate-over-trigger": {
    ko: "만료일까지 갱신이 확인되지 않음",
    en: "No renewal is confirmed by its last day",
  },
  "findings.risk-certificate-ends": {
    ko: "{{provider}}: {{scheme}} 인증이 전환 직후 끝납니다({{day, day}})",
    en: "{{provider}}: its {{scheme}} certificate ends soon after the move, on {{day, day}}",
  },
  "findings.risk-certificate-ends-cause": {
    ko: "이 제공자에 배치된 워크로드 {{count}}개의 판정이 이 인증에 달려 있습니다.",
    en: "Workloads placed there whose verdicts rest on it: {{count}}.",
  },
  "findings.risk-certificate-ends-measure": {
    ko: "갱신 의무를 계약에 넣고 만료일을 증빙 달력에 올립니다.",
    en: "Put the duty to renew into the contract and the day into the evidence calendar.",
  },
  "findings.risk-certificate-ends-trigger": {
    ko: "만료 3개월 전까지 갱신 신청이 없음",
    en: "No renewal is under way three months before",
  },
  "findings.risk-thin-evidence": {
    ko: "{{provider}}: 주권 목표 {{all}}개 중 {{count}}개는 주장만 있고 증빙이 부족합니다",
    en: "{{provider}}: sovereignty objectives claimed higher than proven: {{count}} of {{all}}",
  },
  "findings.risk-thin-evidence-cause": {
    ko: "주장한 수준이 증빙된 수준보다 높습니다.",
    en: "The level that is claimed lies above the one that is evidenced.",
  },
  "findings.risk-thin-evidence-measure": {
    ko: "제안 요청서에서 증빙 제출을 요구합니다.",
    en: "Ask for the documents in the request for proposals.",
  },
  "findings.risk-thin-evidence-trigger": {
    ko: "계약 전까지 증빙이 제출되지 않음",
    en: "No document is handed in before the contract",
  },
  "findings.risk-unplaced": {
    ko: "워크로드 {{count}}개는 허용되는 자리가 없습니다: {{names}}",
    en: "Workloads without a lawful place: {{count}} ({{names}})",
  },
  "findings.risk-unplaced-cause": {
    ko: "모든 요건과 제한을 지키는 상품이 없거나 크기를 모릅니다.",
    en: "No offer keeps all gates and limits, or the size is not known.",
  },
  "findings.risk-unplaced-measure": {
    ko: "존치 예산을 확보하거나 요건을 다시 검토합니다.",
    en: "Budget for keeping them where they are, or look at the requirements again.",
  },
  "findings.risk-unplaced-trigger": { ko: "기존 전산실 종료일이 정해짐", en: "The old room gets an end date" },
  "findings.risk-limits-tight": {
    ko: "배치가 제한 {{count}}개를 끝까지 채웠습니다",
    en: "Limits that the placement uses up to the last: {{count}}",
  },
  "findings.risk-limits-tight-cause": {
    ko: "작은 변화에도 배치가 달라지거나 성립하지 않을 수 있습니다.",
    en: "A small change may turn the placement over or leave none.",
  },
  "findings.risk-limits-tight-measure": {
    ko: "제한마다 풀었을 때의 값을 확인하고 여유를 둡니다.",
    en: "Look at what each limit costs and leave room.",
  },
  "findings.risk-limits-tight-trigger": { ko: "배치를 다시 풀었을 때 답이 없음", en: "Solving again finds no answer" },
  "findings.risk-unclassed": {
    ko: "워크로드 {{count}}개의 데이터 등급을 모릅니다: {{names}}",
    en: "Workloads whose data class is not known: {{count}} ({{names}})",
  },
  "findings.risk-unclassed-cause": {
    ko: "등급이 없으면 허용되는 제공자를 정할 수 없습니다.",
    en: "Without a class it cannot be told who may hold them.",
  },
  "findings.risk-unclassed-measure": {
    ko: "정보보안담당관과 함께 데이터셋의 등급을 정합니다.",
    en: "Settle the class of each data set with the security officer.",
  },
  "findings.risk-unclassed-trigger": {
    ko: "보안성 검토 신청 때까지 등급이 없음",
    en: "There is no class when the security review begins",
  },
  "findings.risk-data-flow": {
    ko: "데이터 등급을 어기는 복제 {{count}}건이 있습니다({{from}} → {{to}})",
    en: "Copies of data that break a class: {{count}} ({{from}} → {{to}})",
  },
  "findings.risk-data-flow-cause": {
    ko: "등급이 낮은 저장소로 복제합니다.",
    en: "It is copied to a store for a lower class.",
  },
  "findings.risk-data-flow-measure": {
    ko: "복제를 멈추거나 받는 쪽의 등급을 올립니다.",
    en: "Stop the copy, or keep the receiving store for the higher class.",
  },
  "findings.risk-data-flow-trigger": { ko: "전환 뒤에도 같은 복제가 이어짐", en: "The copy goes on after the move" },
  "findings.risk-unpriced": {
    ko: "워크로드 {{count}}개는 단가를 모르는 상품에 배치되어 있습니다: {{names}}",
    en: "Workloads placed on offers without a price: {{count}} ({{names}})",
  },
  "findings.risk-unpriced-cause": {
    ko: "비용이 범위로만 나오거나 산출되지 않습니다.",
    en: "Their cost is a range, or cannot be computed.",
  },
  "findings.risk-unpriced-measure": { ko: "제공자에게 견적을 요청합니다.", en: "Ask the provider for a quotation." },
  "findings.risk-unpriced-trigger": { ko: "견적이 범위의 위쪽 끝을 넘음", en: "The quotation lies above the range" },
  "findings.risk-prices-stale": {
    ko: "오래된 단가 {{count}}개가 쓰였습니다({{days}}일 초과)",
    en: "Prices older than {{days}} days that are in use: {{count}}",
  },
  "findings.risk-prices-stale-cause": {
    ko: "그동안 단가가 바뀌었을 수 있습니다.",
    en: "They may have changed since.",
  },
  "findings.risk-prices-stale-measure": {
    ko: "카탈로그의 단가를 새로 받아 다시 계산합니다.",
    en: "Refresh the prices of the catalogue and compute again.",
  },
  "findings.risk-prices-stale-trigger": {
    ko: "새 단가로 계산한 비용이 예산을 넘음",
    en: "At new prices the cost exceeds the budget",
  },
  "findings.risk-concentration-owner": {
    ko: "비용의 {{percent}} % 이상이 한 소유 주체에 몰려 있습니다: {{name}}",
    en: "At least {{percent}} % of the cost hangs on one owner: {{name}}",
  },
  "findings.risk-concentration-owner-cause": {
    ko: "소유 주체 층의 집중도가 “지배적” 기준을 넘습니다.",
    en: "Concentration by owner is above the border called dominant.",
  },
  "findings.risk-concentration-owner-measure": {
    ko: "출구 계획을 시험하고, 소유 주체별 비중 제한을 검토합니다.",
    en: "Test the exit plan, and consider a limit on the share of one owner.",
  },
  "findings.risk-concentration-owner-trigger": {
    ko: "소유 구조가 바뀌거나 가격이 오름",
    en: "The owner changes, or prices rise",
  },
  "findings.risk-concentration-control-plane": {
    ko: "비용의 {{percent}} % 이상이 한 제어 평면에 몰려 있습니다: {{name}}",
    en: "At least {{percent}} % of the cost hangs on one control plane: {{name}}",
  },
  "findings.risk-concentration-control-plane-cause": {
    ko: "제어 평면 층의 집중도가 “지배적” 기준을 넘습니다.",
    en: "Concentration by control plane is above the border called dominant.",
  },
  "findings.risk-concentration-control-plane-measure": {
    ko: "제어 평면 장애 모의를 하고, 다른 제어 평면의 복구 수단을 둡니다.",
    en: "Drill its outage, and keep a way back that does not need it.",
  },
  "findings.risk-concentration-control-plane-trigger": { ko: "제어 평면이 멈춤", en: "The control plane stands still" },
  "findings.risk-uncovered": {
    ko: "{{grade}}등급 시스템 {{count}}개의 재해복구 설계가 부족합니다: {{names}}",
    en: "Systems of grade {{grade}} whose recovery falls short: {{count}} ({{names}})",
  },
  "findings.risk-uncovered-cause": {
    ko: "등급이 요구하는 방식보다 약하거나 둘째 거점이 없습니다.",
    en: "The design is weaker than the grade asks for, or there is no second place.",
  },
  "findings.risk-uncovered-measure": {
    ko: "복원력 화면에서 둘째 거점을 제안받아 설계합니다.",
    en: "Let the resilience page propose second places and design them.",
  },
  "findings.risk-uncovered-trigger": {
    ko: "장애 모의에서 목표 복구 시간을 넘김",
    en: "A drill exceeds the recovery time asked for",
  },
  "findings.risk-outage": {
    ko: "{{name}}에 장애가 나면 시스템 {{count}}개 이상이 함께 멈춥니다",
    en: "If {{name}} fails, {{count}} or more systems stop with it",
  },
  "findings.risk-outage-cause": { ko: "장애 도메인을 함께 씁니다.", en: "They share a failure domain." },
  "findings.risk-outage-measure": {
    ko: "중요한 시스템부터 다른 장애 도메인에 둘째 거점을 둡니다.",
    en: "Give the gravest of them a second place in another failure domain.",
  },
  "findings.risk-outage-trigger": { ko: "장애나 점검 공지", en: "An outage, or maintenance is announced" },
  "findings.risk-support-ended": {
    ko: "워크로드 {{count}}개는 전환 시점에 제조사 지원이 끝나 있습니다: {{names}}",
    en: "Workloads no longer supported when they move: {{count}} ({{names}})",
  },
  "findings.risk-support-ended-cause": {
    ko: "인벤토리에 적힌 지원 종료일이 전환일보다 빠릅니다.",
    en: "The end of support in the inventory lies before the cut-over.",
  },
  "findings.risk-support-ended-measure": {
    ko: "전환과 함께 판을 올리거나 연장 지원을 계약합니다.",
    en: "Upgrade with the move, or buy extended support.",
  },
  "findings.risk-support-ended-trigger": { ko: "보안 패치가 더 이상 나오지 않음", en: "Security patches stop" },
  "findings.risk-wave-critical": {
    ko: "전환 차수가 필수 규칙을 어깁니다: {{rule}}({{count}}건)",
    en: "The waves break a critical ordering rule: {{rule}} ({{count}})",
  },
  "findings.risk-wave-critical-cause": { ko: "규칙 {{rule}}", en: "Rule {{rule}}" },
  "findings.risk-wave-critical-measure": {
    ko: "차수를 옮기거나 일정을 조정하고, 남기려면 책임자가 수용합니다.",
    en: "Move the wave or its dates; to leave it, somebody has to accept it.",
  },
  "findings.risk-wave-critical-trigger": { ko: "해당 차수의 착수일", en: "The wave starts" },
  "findings.risk-wave-advisory": {
    ko: "전환 차수가 권고 규칙을 지키지 않습니다: {{rule}}({{count}}건)",
    en: "The waves do not follow an advisory ordering rule: {{rule}} ({{count}})",
  },
  "findings.risk-wave-advisory-cause": { ko: "규칙 {{rule}}", en: "Rule {{rule}}" },
  "findings.risk-wave-advisory-measure": {
    ko: "차수를 다시 제안받아 비교하거나 이유를 남깁니다.",
    en: "Propose the waves again and compare, or write down why.",
  },
  "findings.risk-wave-advisory-trigger": {
    ko: "해당 차수의 예행연습에서 지연",
    en: "The rehearsal of the wave runs late",
  },
  "findings.risk-unscheduled": {
    ko: "워크로드 {{count}}개가 어느 차수에도 없습니다: {{names}}",
    en: "Workloads in no wave: {{count}} ({{names}})",
  },
  "findings.risk-unscheduled-cause": {
    ko: "배치되지 않았거나 들어갈 차수가 없습니다.",
    en: "They have no place, or no wave can take them.",
  },
  "findings.risk-unscheduled-measure": {
    ko: "차수 화면에서 사유를 확인하고 차수를 정하거나 제외합니다.",
    en: "See the reason on the waves page; give them a wave or leave them out.",
  },
  "findings.risk-unscheduled-trigger": {
    ko: "마지막 전환일까지 차수가 정해지지 않음",
    en: "They have no wave when the last one cuts over",
  },
  "findings.risk-commitment": {
    ko: "약정 최소 금액을 다 쓰지 못할 수 있습니다: {{name}}({{provider}})",
    en: "The minimum of a contract may not be used: {{name}} ({{provider}})",
  },
  "findings.risk-commitment-cause": {
    ko: "계획한 이용액이 약정한 최소 금액보다 적습니다.",
    en: "What the plan uses lies below the minimum agreed.",
  },
  "findings.risk-commitment-measure": {
    ko: "약정을 조정하거나 남는 만큼 다른 이용을 찾습니다.",
    en: "Renegotiate the minimum, or find other use for the rest.",
  },
  "findings.risk-commitment-trigger": {
    ko: "연간 이용액이 최소 금액에 못 미침",
    en: "A year's use stays below its minimum",
  },
  "findings.risk-lock-in": {
    ko: "종속성이 주의 기준({{limit}}점)에 이릅니다",
    en: "Lock-in reaches {{limit}} points, from where it is noted",
  },
  "findings.risk-lock-in-cause": {
    ko: "배치와 이용 서비스의 이식성 답변을 비용으로 가중한 값입니다.",
    en: "It is the portability of placement and services, weighed by cost.",
  },
  "findings.risk-lock-in-measure": {
    ko: "고유 서비스를 줄이고 대안을 시험합니다.",
    en: "Use fewer proprietary services, and test what could replace them.",
  },
  "findings.risk-lock-in-trigger": {
    ko: "종속성이 출구 계획 필수 기준을 넘음",
    en: "It passes the border from which an exit plan is a must",
  },
  "findings.risk-exit-open": {
    ko: "출구 점검 항목 {{all}}개 중 {{count}}개가 열려 있습니다",
    en: "Open lines of the exit checklist: {{count}} of {{all}}",
  },
  "findings.risk-exit-open-cause": {
    ko: "떠나야 할 때의 대안, 기한, 시험이 확인되지 않았습니다.",
    en: "Alternatives, deadlines or tests for leaving are not established.",
  },
  "findings.risk-exit-open-measure": {
    ko: "종속성 화면의 점검표를 채우고 도상 시험을 합니다.",
    en: "Fill in the checklist on the lock-in page and test the exit at the desk.",
  },
  "findings.risk-exit-open-trigger": { ko: "출구 조건 중 하나가 발생함", en: "One of the exit triggers occurs" },
} as const;
