/** Words of the way out: tables, write-back to other tools, and what is lost on the way. */
export const exporting = {
  "export.table.summary": { ko: "요약", en: "Summary" },
  "export.table.workloads": { ko: "워크로드", en: "Workloads" },
  "export.table.groups": { ko: "정보시스템", en: "Groups" },
  "export.table.dependencies": { ko: "연계", en: "Dependencies" },
  "export.table.data-sets": { ko: "데이터", en: "DataSets" },
  "export.table.contracts": { ko: "계약", en: "Contracts" },
  "export.table.disks": { ko: "디스크", en: "Disks" },
  "export.table.attributes": { ko: "속성", en: "Attributes" },
  "export.table.verdicts": { ko: "판정", en: "Verdicts" },
  "export.table.placement": { ko: "배치", en: "Placement" },
  "export.table.cost": { ko: "비용", en: "Cost" },
  "export.table.latency": { ko: "지연", en: "Latency" },
  "export.table.lock-in": { ko: "종속성", en: "Lock-in" },
  "export.table.waves": { ko: "차수", en: "Waves" },
  "export.table.assumptions": { ko: "가정", en: "Assumptions" },
  "export.table.sources": { ko: "출처", en: "Sources" },
  // the summary
  "export.plan-title": { ko: "계획 제목", en: "Plan title" },
  "export.agency": { ko: "기관", en: "Agency" },
  "export.plan-version": { ko: "계획 버전", en: "Plan version" },
  "export.plan-status": { ko: "계획 상태", en: "Plan status" },
  "export.plan-date": { ko: "계획 기준일", en: "Plan date" },
  "export.price-basis": { ko: "단가 기준일", en: "Price basis date" },
  "export.edition": { ko: "카탈로그 판", en: "Catalogue edition" },
  "export.edition-digest": { ko: "카탈로그 해시", en: "Digest of the catalogue" },
  "export.digest": { ko: "입력 해시", en: "Digest of the inputs" },
  "export.currency": { ko: "통화", en: "Currency" },
  "export.scenario": { ko: "시나리오", en: "Scenario" },
  "export.oldest-price": { ko: "가장 오래된 단가", en: "Oldest price" },
  "export.newest-price": { ko: "가장 새로운 단가", en: "Newest price" },
  "export.filtered": { ko: "필터: 일부만 내보냄", en: "Filter: a part only" },
  "export.hours-per-day": { ko: "하루 작업 시간", en: "Hours of work a day" },
  "export.link-share": { ko: "복사에 쓰는 회선 비율", en: "Share of the line for copies" },
  // the work, and what a host says of it
  "export.writing": { ko: "파일을 만들고 있습니다.", en: "Writing the files." },
  "export.checking": { ko: "만든 파일을 다시 읽어 확인하고 있습니다.", en: "Reading the files again to check them." },
  "refusal.export-unwritable": {
    ko: "CP949에 없는 글자가 있어 아무것도 쓰지 않았습니다: {{characters}}. UTF-8로 내보내거나, 물음표로 바꾸어도 되면 --replace를 적으십시오.",
    en: "Nothing was written: CP949 has no {{characters}}. Export as UTF-8, or say --replace if question marks will do.",
  },
  "cli.export-replaced": {
    ko: "CP949에 없어 물음표로 바꾼 글자: {{characters}}",
    en: "Became question marks, because CP949 has none of them: {{characters}}",
  },
  "cli.export-identical": {
    ko: "다시 읽어 확인: {{of}}건 가운데 {{same}}건 일치",
    en: "Read again: {{same}} of {{of}} identical",
  },
  // what is lost, thing by thing
  "export.loss.azure-required": {
    ko: "CPU, 메모리, 운영체제 가운데 모르는 것이 있어 넣지 않았습니다. Azure Migrate는 그런 행을 받지 않습니다.",
    en: "Left out: its cores, memory or operating system are not known, and Azure Migrate refuses such a row.",
  },
  "export.loss.azure-system": {
    ko: "운영체제 “{{system}}”은(는) Azure Migrate의 목록에 없어 그대로 적었습니다. 그쪽 평가에서 빠질 수 있습니다.",
    en: "The system “{{system}}” is not on Azure Migrate's list. It is written as it is and may not be assessed there.",
  },
  "export.loss.azure-spelling": {
    ko: "운영체제 “{{system}}”을(를) Azure Migrate의 이름 “{{written}}”(으)로 적었습니다.",
    en: "The system “{{system}}” is written as Azure Migrate spells it: “{{written}}”.",
  },
  "export.loss.kind": {
    ko: "종류 “{{kind}}”을(를) 적을 칸이 없습니다.",
    en: "There is no column for the kind “{{kind}}”.",
  },
  "export.loss.no-disks": {
    ko: "디스크 크기를 적을 칸이 없습니다.",
    en: "There is no column for the size of its disks.",
  },
  "export.loss.aws-tags": {
    ko: "태그의 쉼표, 쌍점, 쌍반점, 등호를 빈칸으로 바꾸었습니다.",
    en: "Commas, colons, semicolons and equals signs in its tags became blanks.",
  },
  "export.loss.mgn-id": {
    ko: "MGN 식별자(mgn:server:user-provided-id)를 모르므로 넣지 않았습니다. MGN 인벤토리를 먼저 가져오십시오.",
    en: "Left out: its MGN id (mgn:server:user-provided-id) is not known. Import the MGN inventory first.",
  },
  "export.loss.elsewhere": {
    ko: "{{region}}에 배치되어 AWS의 리전과 사양을 적지 않았습니다.",
    en: "Placed in {{region}}, so no AWS region and instance type are written.",
  },
  "export.loss.google-use": {
    ko: "사용률은 시각별 측정값이 없어 적지 않았습니다.",
    en: "Its use is not written: that table wants samples by time, and we keep the figures made of them.",
  },
  "export.loss.konveyor-tags": {
    ko: "태그 {{count}}개 가운데 {{most}}개만 적었습니다.",
    en: "Only {{most}} of its {{count}} tags are written.",
  },
  "export.loss.konveyor-text": {
    ko: "설명이나 비고가 {{most}}자를 넘습니다. Konveyor가 이 행을 받지 않을 수 있습니다.",
    en: "Its description or comments are longer than {{most}} characters: Konveyor may refuse the row.",
  },
  "export.loss.konveyor-ungrouped": {
    ko: "응용 그룹이 없어 넣지 않았습니다.",
    en: "Left out: it belongs to no application group.",
  },
  "export.loss.konveyor-outside": {
    ko: "한쪽 끝이 응용 그룹이 아니어서 넣지 않았습니다.",
    en: "Left out: one end is no application group.",
  },
  "export.loss.konveyor-circle": {
    ko: "연계가 돌아오는 고리를 이루어 {{from}} → {{to}}을(를) 뺐습니다. konveyor-left-out.csv에 있습니다.",
    en: "It closes a circle, which Konveyor refuses: {{from}} → {{to}} is left out and stands in konveyor-left-out.csv.",
  },
  "export.loss.barista-provider": {
    ko: "{{provider}} {{region}}(으)로 옮기는 요청은 Cloud-Barista에 없어 뺐습니다.",
    en: "Left out: Cloud-Barista takes no request to move to {{provider}} {{region}}.",
  },
  "export.loss.barista-pairs": {
    ko: "비교 요청에는 {{most}}곳까지만 들어갑니다(여기 배치된 워크로드 {{count}}개).",
    en: "Not in the comparison, which takes {{most}} places ({{count}} workloads are placed here).",
  },
  "export.loss.barista-layout": {
    ko: "CPU의 물리 구성을 몰라 소켓 1개, 스레드 {{vcpu}}개로 적었습니다.",
    en: "The layout of its processors is not known: written as 1 socket with {{vcpu}} threads.",
  },
  "export.loss.barista-memory": {
    ko: "메모리를 {{gib}} GiB로 올림하였습니다.",
    en: "Its memory is rounded up to {{gib}} GiB.",
  },
  "export.loss.barista-disks": {
    ko: "디스크 크기를 GB 단위로 올림하였습니다.",
    en: "Its disks are rounded up to whole GB.",
  },
  // reading our own tables back
  "export.format": { ko: "Sovplan 내보내기", en: "Sovplan export" },
  "export.reason-no-owner": {
    ko: "{{id}}: 이 파일에 그 식별자의 행이 없습니다. 워크로드·정보시스템 표도 함께 가져오십시오.",
    en: "{{id}}: no row of this file has that id. Import the tables of workloads and groups with it.",
  },
  "export.reason-contract": {
    ko: "약정은 표에서 가져오지 않습니다. 인벤토리의 약정에서 입력하십시오.",
    en: "Contracts are not read from tables. Enter them under Inventory, Contracts.",
  },
  "exchange.finding.VALUE_BAD": {
    ko: "이 항목에 쓸 수 없는 값이라 알 수 없음으로 두었습니다.",
    en: "Not a value this field can have; left as not known.",
  },
  "export.reason-end": {
    ko: "송신이나 수신이 비어 있습니다.",
    en: "One end of the link is empty.",
  },
} as const;
