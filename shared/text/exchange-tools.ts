/** Reading the files of other tools: what became of a row, what a person should look at, what a file leaves open. */
export const exchangeTools = {
  "exchange.reason.no-partner": {
    ko: "“{{name}}”: 이 이름이나 번호의 서버가 함께 가져온 표에 없습니다. 서버 표를 함께 가져오십시오.",
    en: "No machine “{{name}}” stands in the tables imported with it. Import the table of machines together with it.",
  },
  "exchange.reason.partner-ambiguous": {
    ko: "“{{name}}”: 같은 이름의 서버가 {{count}}대라 어느 것인지 알 수 없습니다.",
    en: "“{{name}}”: {{count}} machines bear this name; which one is meant cannot be told.",
  },
  "exchange.reason.not-a-machine": {
    ko: "“{{name}}”: 이 파일의 서버가 아니라 호스트나 저장소에 대한 알림입니다.",
    en: "“{{name}}” is no machine of this file; the message is about a host or a store.",
  },
  "exchange.reason.template-part": {
    ko: "“{{name}}” 템플릿에 딸린 행이라 건너뛰었습니다.",
    en: "Belongs to the template “{{name}}”.",
  },
  "exchange.reason.refused-part": {
    ko: "“{{name}}”: 딸린 서버의 행을 받아들이지 못했습니다.",
    en: "Belongs to the machine “{{name}}”, whose own row was refused.",
  },
  "exchange.reason.host": {
    ko: "가상화 호스트라 워크로드로 세지 않습니다. 위치와 클러스터를 채우는 데 썼습니다.",
    en: "A host of virtual machines, not a workload; it was used to fill in places and clusters.",
  },
  "exchange.reason.no-identity": {
    ko: "서버를 알아볼 값(ExternalId, HostName, IPAddress, MACAddress 등)이 하나도 없습니다.",
    en: "Nothing names the machine: no ExternalId, HostName, IPAddress, MACAddress, nor both VMware ids.",
  },
  "exchange.reason.no-end": { ko: "연계의 한쪽 이름이 비어 있습니다.", en: "One end of the link has no name." },
  "exchange.reason.record-type": {
    ko: "레코드 유형 “{{type}}”을(를) 모릅니다. 1(응용)과 2(의존)만 있습니다.",
    en: "Record type “{{type}}” is not known: 1 is an application, 2 a dependency.",
  },
  "exchange.reason.direction": {
    ko: "의존 방향은 northbound 또는 southbound여야 합니다.",
    en: "The direction of a dependency is northbound or southbound.",
  },
  "exchange.reason.rule-denies": { ko: "막는 규칙이라 연계가 아닙니다.", en: "The rule forbids; that is no link." },
  "exchange.reason.rule-any": {
    ko: "모든 주소에 대한 규칙이라 누구와의 연계인지 알 수 없습니다.",
    en: "The rule speaks of any address, so it does not tell who talks to whom.",
  },
  "exchange.reason.rule-range": {
    ko: "주소 하나가 아니라 대역({{range}})에 대한 규칙입니다.",
    en: "The rule speaks of a range ({{range}}), not of one address.",
  },
  "exchange.reason.rule-unknown": {
    ko: "{{address}}: 이 모델의 서버 주소가 아닙니다.",
    en: "{{address}} is no address of a machine in this model.",
  },
  "exchange.reason.empty-pair": { ko: "태그의 이름이 비어 있습니다.", en: "The tag has no key." },

  "exchange.finding.PARTNER_AMBIGUOUS": {
    ko: "“{{name}}”: 같은 이름의 서버가 {{count}}대라 딸린 행을 붙이지 못했습니다. VM ID나 VM UUID가 있는 시트로 내보내십시오.",
    en: "“{{name}}”: {{count}} machines bear this name, so rows that belong to one of them were not used. Export the tabs with VM ID or VM UUID.",
  },
  "exchange.finding.TEXT_CUT": {
    ko: "{{length}}자 가운데 처음 {{kept}}자만 두었습니다.",
    en: "Only the first {{kept}} of {{length}} characters were kept.",
  },
  "exchange.finding.LIST_CUT": {
    ko: "{{count}}개 가운데 처음 {{kept}}개만 두었습니다.",
    en: "Only the first {{kept}} of {{count}} were kept.",
  },
  "exchange.finding.unit-missing": {
    ko: "단위 없이 적힌 크기를 {{taken}}(으)로 읽었습니다.",
    en: "Sizes printed without a unit were read as {{taken}}.",
  },
  "exchange.finding.SIZE_ODD": {
    ko: "{{name}}: 메모리 {{size}} GiB는 드문 크기입니다. 적힌 대로 가져왔으니 단위를 확인하십시오.",
    en: "{{name}} has {{size}} GiB of memory, which is rare. It was taken as printed: check the unit.",
  },
  "exchange.finding.USED_ABOVE_SIZE": {
    ko: "{{name}}: 사용량이 디스크 크기의 합보다 큽니다. 어느 쪽이 맞는지 확인하십시오.",
    en: "{{name}} uses more than its disks hold together. Find out which of the two is right.",
  },
  "exchange.finding.DISKS_UNEVEN": {
    ko: "{{name}}: 디스크 수는 {{said}}개인데 크기가 있는 디스크는 {{found}}개입니다.",
    en: "{{name}} says it has {{said}} disks, and {{found}} are listed with a size.",
  },
  "exchange.finding.SENTINEL_VALUE": {
    ko: "{{name}}: “{{value}}”은(는) 내보내기 도구가 값을 얻지 못했을 때 쓰는 값입니다. 알 수 없음으로 두었습니다.",
    en: "{{name}}: “{{value}}” is what the exporter writes when it could not find out. Left as not known.",
  },
  "exchange.finding.VCPU_FROM": {
    ko: "vCPU는 {{column}} 열에서 가져왔습니다.",
    en: "vCPU were taken from the column {{column}}.",
  },
  "exchange.finding.GROUPS_SEVERAL": {
    ko: "{{name}}: 응용이 여럿입니다({{groups}}). 첫째 것에 넣고 나머지는 적어 두었습니다.",
    en: "{{name}} serves several applications ({{groups}}). It was put into the first; the others are kept beside it.",
  },
  "exchange.finding.DISPOSITION_MIXED": {
    ko: "{{name}}: 서버마다 이전 방식이 다릅니다({{words}}). 그룹의 방식은 정하지 않았습니다.",
    en: "The servers of {{name}} move in different ways ({{words}}); the group was left undecided.",
  },
  "exchange.finding.PERSONAL_LEFT_OUT": {
    ko: "개인정보 열이라 가져오지 않았습니다. 가져오려면 질문에 “예”로 답하십시오.",
    en: "The column holds personal data and was left out. Answer the question with yes to take it.",
  },
  "exchange.finding.HEADER_BROKEN": {
    ko: "머리글 일부를 알 수 없어 열의 순서로 읽었습니다. 첫 행들을 확인하십시오.",
    en: "Some headings are not known, so the columns were read by their position. Check the first rows.",
  },
  "exchange.finding.CELLS_JOINED": {
    ko: "따옴표 앞에 빈칸이 있어 갈라진 칸을 다시 붙였습니다.",
    en: "A blank before a quotation mark had split one cell into several; they were put together again.",
  },
  "exchange.finding.TEXT_LONG": {
    ko: "{{name}}: 이 도구가 받는 길이({{limit}}자)를 넘습니다. 그대로 가져왔습니다.",
    en: "{{name}}: longer than that tool accepts ({{limit}} characters). Kept whole.",
  },
  "exchange.finding.TAG_BAD": {
    ko: "{{name}}: 태그의 분류와 이름이 짝이 맞지 않아 기타 값으로 두었습니다.",
    en: "{{name}}: a tag without its category, or a category without its tag; kept among other values.",
  },
  "exchange.finding.PLACEHOLDER": {
    ko: "모든 칸이 “VM”인 열이라 값으로 보지 않았습니다.",
    en: "Every cell of the column says “VM”, which is a placeholder; it was not taken as a value.",
  },
  "exchange.finding.DISK_SHARED": {
    ko: "{{name}}: 다른 서버와 함께 쓰는 디스크라 합계에는 한 번만 넣었습니다.",
    en: "{{name}} shares this disk with another machine; it is counted once.",
  },
  "exchange.finding.MOVE_REMARK": {
    ko: "{{name}}: 이전하기 전에 확인하십시오 — {{what}}",
    en: "{{name}}: look at this before moving it — {{what}}",
  },
  "exchange.finding.USE_GAPS": {
    ko: "{{name}}: 사용률은 {{from}}–{{to}} 사이 표본 {{count}}개로 구했고, 그 기간의 {{percent}}%만 측정되었습니다.",
    en: "{{name}}: use was taken from {{count}} samples between {{from}} and {{to}}, which cover {{percent}} % of that time.",
  },
  "exchange.finding.ID_MISSING": {
    ko: "{{name}}: machineId가 없어 호스트 이름을 번호로 썼습니다.",
    en: "{{name}} has no machineId; its host name was taken in its place.",
  },
  "exchange.finding.LINKS_LEFT_OUT": {
    ko: "방화벽 규칙 {{count}}개는 두 서버 사이를 말하지 않아 연계로 제안하지 않았습니다.",
    en: "{{count}} firewall rules do not speak of two machines and propose no link.",
  },

  "exchange.section.vCPU": {
    ko: "소켓 수와 CPU 대기를 알 수 없어, 줄이면 안 되는 서버를 가려내지 못합니다.",
    en: "Sockets and waiting for CPU are not known, so machines that must not shrink are not told apart.",
  },
  "exchange.section.vMemory": {
    ko: "메모리 회수 여부를 알 수 없어, 줄이면 안 되는 서버를 가려내지 못합니다.",
    en: "Whether memory was taken back is not known, so machines that must not shrink are not told apart.",
  },
  "exchange.section.vDisk": {
    ko: "디스크 하나하나를 알 수 없어 vInfo의 합계만 씁니다. 공유 디스크는 두 번 셀 수 있습니다.",
    en: "Single disks are not known; the sum in vInfo is used, and shared disks may count twice.",
  },
  "exchange.section.vPartition": {
    ko: "실사용량을 알 수 없어 스왑 파일까지 든 In Use 값을 씁니다.",
    en: "What is really used is not known; In Use stands in, which counts swap files too.",
  },
  "exchange.section.vNetwork": {
    ko: "MAC 주소와 둘째 주소부터를 알 수 없어, 연계를 찾기 어렵습니다.",
    en: "MAC addresses and all but the first address are not known, so links are harder to find.",
  },
  "exchange.section.vHost": {
    ko: "호스트의 클러스터와 위치로 빈칸을 채우지 못합니다.",
    en: "Blank clusters and places cannot be filled in from the hosts.",
  },
  "exchange.section.vTools": {
    ko: "VMware Tools 상태를 알 수 없습니다. 이전 전에 따로 확인하십시오.",
    en: "The state of VMware Tools is not known: check it before moving.",
  },
  "exchange.section.vSnapshot": {
    ko: "스냅샷이 있는지 알 수 없습니다. 이전 전에 따로 확인하십시오.",
    en: "Whether there are snapshots is not known: check it before moving.",
  },
  "exchange.section.disks": {
    ko: "디스크 크기를 알 수 없어 저장소 비용의 폭이 넓어집니다.",
    en: "Disk sizes are not known, which widens the cost of storage.",
  },
  "exchange.section.use": {
    ko: "사용률을 알 수 없어 지금 크기 그대로 셈합니다.",
    en: "Use is not known, so machines are reckoned at their present size.",
  },
  "exchange.section.sizes": {
    ko: "CPU·메모리·디스크 크기가 없는 형식입니다. 크기는 다른 파일에서 가져오십시오.",
    en: "This format states no CPU, memory or disk sizes: bring them from another file.",
  },
  "exchange.section-name.disks": { ko: "디스크 크기", en: "Disk sizes" },
  "exchange.section-name.use": { ko: "사용률", en: "Use" },
  "exchange.section-name.sizes": { ko: "크기", en: "Sizes" },

  "exchange.remark.snapshot": { ko: "스냅샷 {{what}}", en: "snapshot {{what}}" },
  "exchange.remark.cd": { ko: "연결된 장치 {{what}}", en: "connected device {{what}}" },
  "exchange.remark.usb": { ko: "USB 장치 {{what}}", en: "USB device {{what}}" },
  "exchange.remark.raw-disk": { ko: "원시 디스크(RDM) {{what}}", en: "raw disk {{what}}" },
  "exchange.remark.health": { ko: "점검 알림: {{what}}", en: "health message: {{what}}" },
  "exchange.remark.fault-tolerance": { ko: "내결함성(FT) {{what}}", en: "fault tolerance {{what}}" },

  "exchange.question.memory-mb": {
    ko: "메모리 열은 MB로 적혀 있습니다. 어떻게 읽겠습니까?",
    en: "Memory is printed in MB. What is meant?",
  },
  "exchange.question.megabytes": {
    ko: "디스크 열은 MB로 적혀 있습니다(옛 RVTools). 어떻게 읽겠습니까?",
    en: "Disk columns are printed in MB (an older RVTools). What is meant?",
  },
  "exchange.answer.mib": { ko: "MiB(1,048,576바이트)", en: "MiB (1,048,576 bytes)" },
  "exchange.answer.mb": { ko: "MB(1,000,000바이트)", en: "MB (1,000,000 bytes)" },
  "exchange.answer.yes": { ko: "예", en: "Yes" },
  "exchange.answer.no": { ko: "아니요", en: "No" },
} as const;
