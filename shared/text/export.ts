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
  "export.filtered": { ko: "필터", en: "Filter" },
  "export.filtered-part": { ko: "{{of}}행 중 {{count}}행", en: "{{count}} of {{of}} rows" },
  "export.filtered-none": { ko: "없음: 전부", en: "none: everything" },
  "export.hours-per-day": { ko: "하루 작업 시간", en: "Hours of work a day" },
  "export.link-share": { ko: "복사에 쓰는 회선 비율", en: "Share of the line for copies" },
  // the drawer
  "export.button": { ko: "내보내기", en: "Export" },
  "export.title": { ko: "인벤토리 내보내기", en: "Export the inventory" },
  "export.target": { ko: "형식", en: "As" },
  "export.target-xlsx": { ko: "엑셀 통합 문서(XLSX)", en: "Excel workbook (XLSX)" },
  "export.target-csv": { ko: "텍스트 표(CSV, ZIP)", en: "Text tables (CSV in a ZIP)" },
  "export.target-azure-migrate": { ko: "Azure Migrate CSV", en: "Azure Migrate CSV" },
  "export.target-aws": { ko: "AWS 디스커버리 CSV", en: "AWS discovery CSV" },
  "export.target-aws-mgn": { ko: "AWS MGN 인벤토리 CSV", en: "AWS MGN inventory CSV" },
  "export.target-aws-migration-factory": {
    ko: "AWS 마이그레이션 팩토리 CSV",
    en: "AWS migration factory CSV",
  },
  "export.target-google": { ko: "Google Migration Center 표(ZIP)", en: "Google Migration Center tables (ZIP)" },
  "export.target-konveyor": { ko: "Konveyor 응용 CSV", en: "Konveyor applications CSV" },
  "export.target-cloud-barista": { ko: "Cloud-Barista 요청(JSON, ZIP)", en: "Cloud-Barista requests (JSON in a ZIP)" },
  "export.says-xlsx": {
    ko: "인벤토리의 모든 항목과 결과를 시트별로 담습니다. 고쳐서 다시 가져올 수 있습니다.",
    en: "Every field of the inventory and the results, sheet by sheet. It can be edited and imported again.",
  },
  "export.says-csv": {
    ko: "같은 표를 표마다 파일 하나로 담습니다. 다시 가져올 수 있습니다.",
    en: "The same tables, a file each. They can be imported again.",
  },
  "export.says-azure-migrate": {
    ko: "Azure Migrate의 가져오기 양식대로 워크로드를 한 행씩 적습니다. 파일마다 20,000행까지입니다.",
    en: "Azure Migrate's import template, one row a workload, up to 20,000 rows a file.",
  },
  "export.says-aws": {
    ko: "Migration Hub의 가져오기 양식대로 응용, 차수, 태그와 함께 적습니다.",
    en: "Migration Hub's import template, with applications, waves and tags.",
  },
  "export.says-aws-mgn": {
    ko: "MGN의 인벤토리 양식대로 차수, 응용, 태그, 목표 사양을 적습니다.",
    en: "MGN's inventory form: waves, applications, tags and target instance types.",
  },
  "export.says-aws-migration-factory": {
    ko: "마이그레이션 팩토리의 접수 양식대로 차수, 응용, 전환 방식을 적습니다.",
    en: "The migration factory's intake form: waves, applications and ways of moving.",
  },
  "export.says-google": {
    ko: "vmInfo, diskInfo, perfInfo, tagInfo 네 파일을 한 ZIP에 담습니다.",
    en: "Four files in one ZIP: vmInfo, diskInfo, perfInfo and tagInfo.",
  },
  "export.says-konveyor": {
    ko: "응용 그룹과 그 사이의 연계를 적고, 배치·등급·차수를 태그로 붙입니다.",
    en: "Application groups and the links between them; placement, class and wave as tags.",
  },
  "export.says-cloud-barista": {
    ko: "온프레미스 모델, 추천 요청, 목표 인프라 초안을 적습니다. 초안의 <…>는 채워야 합니다.",
    en: "The on-premises model, requests for recommendations and drafts of each target. Fill every <…> in the drafts.",
  },
  "export.loses": { ko: "담기지 않는 것", en: "What will be lost" },
  "export.loses-xlsx": {
    ko: "인벤토리에서 빠지는 것은 없습니다. 결과 시트와 약정은 다시 가져오지 않습니다.",
    en: "Nothing of the inventory. Sheets of results and contracts are not read back.",
  },
  "export.loses-csv": {
    ko: "인벤토리에서 빠지는 것은 없습니다. 결과 표와 약정은 다시 가져오지 않습니다.",
    en: "Nothing of the inventory. Tables of results and contracts are not read back.",
  },
  "export.loses-azure-migrate": {
    ko: "그룹, 연계, 데이터, 위치, 메모, 태그, 사용률의 P95와 최대, 디스크 이름과 종류. CPU·메모리·운영체제를 모르는 워크로드는 빠집니다.",
    en: "Groups, links, data, locations, notes, tags, P95 and peak use, names and types of disks. Workloads without cores, memory or system are left out.",
  },
  "export.loses-aws": {
    ko: "디스크, 데이터, 연계, 위치, 메모, 사용률의 P95. 태그의 쉼표와 쌍점은 빈칸이 됩니다.",
    en: "Disks, data, links, locations, notes, P95 use. Commas and colons in tags become blanks.",
  },
  "export.loses-aws-mgn": {
    ko: "규모, 디스크, 주소, 데이터, 연계. MGN에서 가져온 식별자가 없는 워크로드는 빠집니다.",
    en: "Sizes, disks, addresses, data, links. Workloads without an id imported from MGN are left out.",
  },
  "export.loses-aws-migration-factory": {
    ko: "규모, 디스크, 주소, 데이터, 연계, 메모.",
    en: "Sizes, disks, addresses, data, links, notes.",
  },
  "export.loses-google": {
    ko: "사용률, 연계, 데이터, 메모. 그룹과 차수는 태그로 담깁니다.",
    en: "Use, links, data, notes. Groups and waves become tags.",
  },
  "export.loses-konveyor": {
    ko: "워크로드와 데이터. 돌아오는 고리마다 연계 하나를 빼고 따로 적습니다.",
    en: "Workloads and data. One link of each circle is left out and listed in a file of its own.",
  },
  "export.loses-cloud-barista": {
    ko: "그룹, 데이터, 메모, 태그. 메모리와 디스크는 올림합니다. KT·NHN으로 가는 배치는 빠지고 목록에 적습니다.",
    en: "Groups, data, notes, tags. Memory and disks are rounded up. Placements at KT and NHN are left out and listed.",
  },
  "export.how-much": { ko: "범위", en: "How much" },
  "export.shown": { ko: "화면에 보이는 {{count}} / {{of}}", en: "Shown: {{count}} of {{of}}" },
  "export.all": { ko: "전체 {{of}}", en: "All {{of}}" },
  "export.wave": { ko: "차수", en: "Wave" },
  "export.every-wave": { ko: "모두", en: "every one, and none" },
  "export.wave-number": { ko: "{{number}}차", en: "Wave {{number}}" },
  "export.with-results": {
    ko: "판정·배치·비용 등 결과도 담기({{scenario}})",
    en: "With verdicts, placement, cost and other results ({{scenario}})",
  },
  "export.encoding": { ko: "문자 인코딩", en: "Encoding" },
  "export.encoding-utf-8": { ko: "UTF-8(권장)", en: "UTF-8 (recommended)" },
  "export.encoding-cp949": { ko: "CP949(옛 한글 프로그램용)", en: "CP949 (for old Korean programs)" },
  "export.make": { ko: "만들기", en: "Make" },
  "export.again": { ko: "다시 만들기", en: "Make again" },
  "export.save": { ko: "저장", en: "Save" },
  "export.download": { ko: "내려받기", en: "Download" },
  "export.saved": { ko: "저장하였습니다.", en: "Saved." },
  "export.made": { ko: "만든 파일", en: "What was made" },
  "export.file": { ko: "파일", en: "File" },
  "export.files": { ko: "안에 든 파일", en: "Files inside" },
  "export.rows": { ko: "행", en: "Rows" },
  "export.check": { ko: "다시 읽어 확인", en: "Read again" },
  "export.check-same": { ko: "{{of}}건 중 {{same}}건 일치", en: "{{same}} of {{of}} identical" },
  "export.check-none": { ko: "확인하지 않음", en: "not checked" },
  "export.lost": { ko: "빠지거나 바뀐 것 {{count}}건", en: "Lost or changed: {{count}}" },
  "export.lost-nothing": { ko: "없습니다.", en: "Nothing." },
  "export.lost-more": { ko: "그 밖에 {{count}}건", en: "and {{count}} more" },
  "export.not-written": { ko: "쓰지 않았습니다", en: "Nothing was written" },
  "export.unwritable": {
    ko: "CP949에 없는 글자가 있습니다. UTF-8을 고르거나, 물음표로 바꾸어 만드십시오.",
    en: "CP949 lacks these characters. Choose UTF-8, or have them become question marks.",
  },
  "export.replace": { ko: "물음표로 바꾸어 만들기", en: "Make with question marks" },
  "export.replaced": { ko: "물음표로 바꾼 글자:", en: "Became question marks:" },
  "frame.work-inventory.export": { ko: "내보내는 중", en: "Exporting" },
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
