/** Words of the quality of the inventory: what is missing, what it widens, how far a workload can be trusted. */
export const quality = {
  // fields
  "quality.field-vcpu": { ko: "vCPU", en: "vCPU" },
  "quality.field-memoryGib": { ko: "메모리", en: "Memory" },
  "quality.field-storageGib": { ko: "디스크 할당", en: "Disk allocated" },
  "quality.field-storageUsedGib": { ko: "디스크 사용", en: "Disk used" },
  "quality.field-cpuP95": { ko: "CPU 사용 p95", en: "CPU use p95" },
  "quality.field-memoryP95": { ko: "메모리 사용 p95", en: "Memory use p95" },
  "quality.field-osFamily": { ko: "운영체제 계열", en: "System family" },
  "quality.field-environment": { ko: "환경", en: "Environment" },
  "quality.field-group": { ko: "응용 그룹", en: "Application group" },
  "quality.field-grade": { ko: "업무 등급", en: "Impact grade" },
  "quality.field-maxRttMs": { ko: "허용 왕복 지연", en: "Round trip accepted" },
  "quality.field-disposition": { ko: "전환 방식", en: "Disposition" },
  "quality.field-dataClass": { ko: "데이터 등급", en: "Data class" },
  "quality.field-sizeGib": { ko: "데이터 크기", en: "Data size" },
  "quality.field-dependencies": { ko: "연계", en: "Dependencies" },
  "quality.widens-dependencies": {
    ko: "함께 옮길 묶음, 전환 순서, 장애 영향",
    en: "What moves together, order of the waves, what an outage takes with it",
  },
  // who may know
  "quality.who-infrastructure": { ko: "서버·가상화 담당", en: "server and virtualisation team" },
  "quality.who-monitoring": { ko: "모니터링 담당", en: "monitoring team" },
  "quality.who-owner": { ko: "업무 담당 부서", en: "system owner" },
  "quality.who-planner": { ko: "전환 담당", en: "migration planner" },
  "quality.who-security": { ko: "정보보안담당관", en: "security officer" },
  // why a field does not count whole
  "quality.no-group": { ko: "응용 그룹이 없어 알 수 없습니다.", en: "It has no application group that could say." },
  "quality.no-data-set": {
    ko: "그룹에 등록된 데이터셋이 없습니다.",
    en: "Its group has no data set on record.",
  },
  "quality.data-sets-known": {
    ko: "그룹의 데이터셋 {{all}}개 중 {{known}}개만 알고 있습니다.",
    en: "Known for {{known}} of the {{all}} data sets of its group.",
  },
  "quality.use-avg": {
    ko: "평균 하나뿐이라 별 1개(5개 중)로 칩니다. 평균은 크기를 정하는 바쁜 시간을 감춥니다.",
    en: "A mean alone counts as one star of five: it hides the busy hours that decide the size.",
  },
  "quality.use-max": {
    ko: "최댓값뿐이라 별 2개(5개 중)로 칩니다. 95백분위가 있어야 알맞은 크기를 정할 수 있습니다.",
    en: "A peak alone counts as two stars of five: right-sizing wants the 95th percentile.",
  },
  "quality.use-not-needed": {
    ko: "크기를 줄이지 않으므로 사용률이 필요하지 않습니다.",
    en: "Its size is kept, so its use is not needed.",
  },
  "quality.links-proposed": {
    ko: "파일이 제안한 연계뿐이고 아직 확인되지 않아 절반만 칩니다.",
    en: "Links were only proposed by a file and count half until somebody confirms them.",
  },
  "quality.no-links": {
    ko: "등록된 연계가 없습니다. 정말 없는지, 아직 묻지 않았는지 알 수 없습니다.",
    en: "No link is on record. Whether there is none or nobody asked is not known.",
  },
  "quality.none-moves": { ko: "옮길 워크로드가 없습니다.", en: "There is no workload to move." },
  // figures
  "quality.figure-workload": { ko: "{{name}}의 신뢰도", en: "Confidence in {{name}}" },
  "quality.figure-inventory": { ko: "인벤토리의 평균 신뢰도", en: "Mean confidence in the inventory" },
  "quality.figure-counted": {
    ko: "옮길 워크로드 {{count}}개의 평균이며, 항목마다 정한 점수(합계 100점)에 알고 있는 비율을 곱합니다.",
    en: "Mean over {{count}} workloads to move: each field's points, a hundred in all, by the share known.",
  },
  // answers
  "quality.confidence": { ko: "평균 신뢰도", en: "Mean confidence" },
  "quality.confidence-note": { ko: "옮길 워크로드 {{count}}개 기준", en: "over {{count}} workloads to move" },
  "quality.band-high": { ko: "높음", en: "High" },
  "quality.band-medium": { ko: "보통", en: "Medium" },
  "quality.band-low": { ko: "낮음", en: "Low" },
  "quality.bands": { ko: "신뢰도별 워크로드", en: "Workloads by confidence" },
  "quality.bands-note": { ko: "높음 80% 이상, 낮음 50% 미만", en: "High from 80%, low under 50%" },
  "quality.staying": {
    ko: "존치·폐기할 {{count}}개 제외",
    en: "{{count}} that stay or retire not counted",
  },
  "quality.first-gap": { ko: "가장 먼저 채울 것", en: "Fill first" },
  "quality.first-gap-note": {
    ko: "모두 채우면 평균 신뢰도 +{{effect}}",
    en: "filled everywhere: +{{effect}} confidence",
  },
  "quality.no-gap": { ko: "빠진 것 없음", en: "nothing missing" },
  "quality.in-doubt": { ko: "의심되는 값", en: "Values in doubt" },
  "quality.in-doubt-note": { ko: "가져오면서 고치거나 짐작한 값", en: "changed or guessed while importing" },
  // gaps
  "quality.gaps": { ko: "채울 것, 효과가 큰 순서", en: "What to fill in, greatest effect first" },
  "quality.effect": { ko: "채우면", en: "Brings" },
  "quality.effect-why": {
    ko: "모두 채웠을 때 오르는 평균 신뢰도",
    en: "How much mean confidence rises once it is filled everywhere",
  },
  "quality.points": { ko: "+{{points}}%p", en: "+{{points}} pp" },
  "quality.open": { ko: "물어볼 것", en: "To ask for" },
  "quality.open-workload": { ko: "워크로드 {{count}}개", en: "{{count}} workloads" },
  "quality.open-group": { ko: "그룹 {{count}}개", en: "{{count}} groups" },
  "quality.open-data-set": { ko: "데이터셋 {{count}}개", en: "{{count}} data sets" },
  "quality.bare": { ko: "데이터셋 없는 그룹 {{count}}개", en: "{{count}} groups without a data set" },
  "quality.who": { ko: "아는 사람", en: "Who may know" },
  "quality.show": { ko: "행 보기", en: "Show rows" },
  "quality.show-of": { ko: "{{field}}: 모르는 행 보기", en: "{{field}}: show the rows" },
  "quality.all-known": {
    ko: "옮길 워크로드의 중요 항목을 모두 알고 있습니다.",
    en: "Every field that matters is known for all workloads to move.",
  },
  "quality.only-missing": { ko: "{{field}} 항목을 모르는 행만 보는 중", en: "Only rows without: {{field}}" },
  "quality.only-bare": { ko: "데이터셋이 없는 그룹만 보는 중", en: "Only groups without a data set" },
  "quality.show-all": { ko: "모두 보기", en: "Show all" },
  "quality.back": { ko: "품질로", en: "Back to quality" },
  // workloads
  "quality.workloads": { ko: "워크로드별 신뢰도", en: "Confidence by workload" },
  "quality.band": { ko: "신뢰도", en: "Confidence" },
  "quality.share": { ko: "아는 정도", en: "Known" },
  "quality.stars": { ko: "사용률 측정", en: "Use measured" },
  "quality.stars-of": { ko: "별 {{stars}}개(5개 중)", en: "{{stars}} of 5 stars" },
  "quality.missing": { ko: "모르는 항목", en: "Not known" },
  "quality.missing-count": { ko: "모르는 수", en: "Gaps" },
  "quality.moves": { ko: "옮김", en: "Moves" },
  "quality.filter-moves": { ko: "옮길 것만", en: "To be moved" },
  // imports
  "quality.imports": { ko: "가져오기에서 나온 의심", en: "What imports left in doubt" },
  "quality.imports-none": {
    ko: "가져온 파일이 없거나, 고치거나 짐작한 값이 없습니다.",
    en: "No file was imported, or no value had to be changed or guessed.",
  },
  "quality.code": { ko: "코드", en: "Code" },
  "quality.count": { ko: "건수", en: "How often" },
  "quality.example": { ko: "가장 최근 예", en: "Newest example" },
  "quality.files": { ko: "파일", en: "Files" },
  "quality.severity": { ko: "정도", en: "Severity" },
  // command line
  "cli.quality": {
    ko: "인벤토리의 품질: 신뢰도, 채울 것, 가져오기에서 나온 의심",
    en: "Quality of the inventory: confidence, what to fill in, what imports left in doubt",
  },
  "cli.quality-confidence": {
    ko: "평균 신뢰도 {{confidence}} · 높음 {{high}} · 보통 {{medium}} · 낮음 {{low}} · 제외 {{staying}}",
    en: "Mean confidence {{confidence}} · high {{high}} · medium {{medium}} · low {{low}} · not counted {{staying}}",
  },
  "cli.quality-lowest": { ko: "신뢰도가 낮은 워크로드 {{count}}개", en: "The {{count}} workloads least known" },
} as const;
