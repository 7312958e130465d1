import type { FieldKind } from "./fields.ts";

type Listed = Readonly<Record<string, readonly [kind: FieldKind, aliases: string]>>;

/**
 * The fields of each row kind: how they are read, and the headings people give them, Korean and English, between bars.
 *
 * Case, blanks, dashes, dots and brackets do not count. Of two fields that claim one heading the earlier has it.
 */
export const workloadFields = {
  hostname: [
    "text",
    "호스트명|호스트 네임|호스트이름|hostname|host name|fqdn|dns name|dns|server_fqdn|computer name|컴퓨터명|machine|host_name",
  ],
  name: [
    "text",
    "서버명|장비명|자원명|VM명|가상머신명|서버 이름|장비 이름|자원 이름|VM 이름|이름|명칭|인스턴스명|server name|machine name|vm|vm name|name|server|virtual machine|instance name|workload|MachineName|ci name|device name|node name",
  ],
  externalId: [
    "text",
    "자산번호|관리번호|자원ID|장비번호|자산관리번호|자산ID|구성ID|asset no|asset tag|asset id|asset_id|asset number|ci id|serial no|serial number|시리얼번호|external id|vm id|vm uuid|uuid|machine id|server id|id|instance id|inventory number",
  ],
  groupId: [
    "text",
    "시스템ID|시스템코드|시스템 관리번호|시스템번호|system id|app id|application id|service id|group id",
  ],
  group: [
    "text",
    "정보시스템명|시스템명|시스템 명칭|시스템 이름|서비스 이름|업무 이름|업무시스템명|서비스명|응용시스템명|업무명|응용 그룹|system name|system|application|application name|app name|app|app_name|service|service name|business service|applications|group",
  ],
  kind: [
    "word",
    "구분(물리/가상)|서버유형|물리/가상|서버구분|가상화 여부|장비구분|server type|is physical|is virtual|virtual|physical|machine type|physical or virtual|type|kind",
  ],
  environment: [
    "word",
    "운영구분|운영구분(운영/개발/테스트)|환경|구분(운영/개발)|용도구분|운영환경|environment|env|stage|server_environment|lifecycle|tier environment",
  ],
  power: ["word", "전원|전원상태|상태|가동상태|powerstate|power state|status|machine status|state|power"],
  "os.name": [
    "text",
    "OS명|운영체제|OS|OS종류|운영체제명|os name|operating system|operating system name|platform|server_os_family|guest os|os type",
  ],
  "details.osVersion": [
    "text",
    "OS버전|운영체제 버전|os version|server_os_version|operating system version|os release",
  ],
  "details.architecture": ["text", "아키텍처|CPU 아키텍처|os architecture|architecture|arch|cpu architecture"],
  "details.firmware": ["word", "펌웨어|부트방식|firmware|boot type|firmware type|bios"],
  vcpu: [
    "count",
    "총코어수|총 코어 수|vCPU|vCPU 수|CPU 총 코어|CPU(코어)|CPU Cores|cpu_cores|cores total|total cores|cores|num cpu|number of cpus|cpu count|vcpus|logical processors|cpu|AllocatedProcessorCoreCount|코어",
  ],
  "details.sockets": ["count", "CPU 수|CPU수(소켓)|CPU 개수|소켓 수|CPU 소켓|sockets|cpu sockets|processors|cpus"],
  coresPerSocket: [
    "count",
    "코어 수|Core수|CPU 코어|소켓당 코어|CPU당 코어 수|cores per socket|cores p/s|cores per cpu|cores per processor",
  ],
  "details.cores": ["count", "물리 코어 수|물리코어|physical cores"],
  "details.cpuModel": ["text", "CPU 모델|CPU 종류|프로세서|cpu model|cpu string|processor|cpu type|processor model"],
  memoryGib: [
    "size",
    "메모리|메모리용량|메모리 크기|RAM|주기억장치|memory|memory size|ram size|ram_gb|memory_gb|mem|mem_gb|memory capacity|RAM.TotalSizeInMB|MemoryGiB|MemoryMiB|memory mb|total memory|installed memory",
  ],
  storageGib: [
    "size",
    "디스크|디스크용량|스토리지|할당량|내장디스크|스토리지 용량|총 디스크|저장용량|disk|disk size|disk total|disk_gb|storage|storage_gb|provisioned storage|provisioned|total disk|disk capacity|TotalDiskAllocatedGiB|allocated storage|total storage|hdd",
  ],
  storageUsedGib: [
    "size",
    "사용량|실사용량|디스크 사용량|스토리지 사용량|used storage|disk used|used disk|storage used|storage in use|in use|used|TotalDiskUsedGiB|used_gb",
  ],
  "cpu.avg": [
    "share",
    "CPU 평균사용률|CPU 사용률(평균)|CPU 사용률|평균 CPU|cpu avg|cpu average|cpu utilization|cpu utilisation|cpu usage|cpu utilization percentage|avg cpu|average cpu utilization|cpu avg utilization|cpu util",
  ],
  "cpu.p95": ["share", "CPU 95백분위|CPU 사용률(95%)|cpu p95|cpu 95th percentile|cpu 95th"],
  "cpu.max": [
    "share",
    "CPU 최대사용률|CPU 피크|CPU 사용률(최대)|최대 CPU|cpu max|cpu peak|peak|peak cpu|max cpu|cpu utilization peak|cpu maximum",
  ],
  "memory.avg": [
    "share",
    "메모리 사용률|메모리 평균사용률|메모리 사용률(평균)|memory utilisation|memory utilization|memory usage|memory utilization percentage|mem avg|memory avg|ram usage|memory average",
  ],
  "memory.p95": ["share", "메모리 95백분위|memory p95|memory 95th percentile"],
  "memory.max": ["share", "메모리 최대사용률|메모리 피크|memory max|memory peak|memory utilization peak|peak memory"],
  keepSize: ["yes-no", "규모 유지|축소 불가|keep size|do not shrink"],
  ipAddresses: [
    "list",
    "IP|IP주소|IP 주소|아이피|내부IP|사설IP|아이피 주소|ip address|ip addresses|ipaddress|primary ip|primary ip address|PrimaryIPAddress|ipv4|ipv4 address|private ip|internal ip",
  ],
  location: [
    "text",
    "설치위치|설치장소|전산실|센터|랙위치|상면|위치|데이터센터|location|data centre|data center|datacenter|rack|site|hosting location",
  ],
  "details.macAddresses": ["list", "MAC|MAC주소|맥주소|mac address|mac addresses|mac"],
  "details.networks": ["list", "네트워크|VLAN|망구분|network|networks|vlan|subnet"],
  "details.networkInMbPerSecond": ["rate", "네트워크 수신|수신 트래픽|network in|network in throughput|net in"],
  "details.networkOutMbPerSecond": ["rate", "네트워크 송신|송신 트래픽|network out|network out throughput|net out"],
  "details.maker": ["text", "제조사|제조업체|벤더|maker|manufacturer|vendor|make"],
  "details.model": ["text", "모델명|모델|기종|장비 모델|model|model name|server model|hardware model"],
  "details.hypervisor": ["text", "하이퍼바이저|가상화 솔루션|hypervisor|hypervisor name|virtualization"],
  "details.cluster": ["text", "클러스터|cluster|cluster name"],
  "details.host": ["text", "물리호스트|호스트 서버|esx host|host|physical host|hypervisor host|esxi host"],
  "details.gpu.model": ["text", "GPU 모델|GPU|gpu model|gpu type|accelerator|gpu name"],
  "details.gpu.count": ["count", "GPU 수|GPU 개수|gpu count|gpus|number of gpus"],
  "details.gpu.use": ["word", "GPU 용도|AI 용도|gpu use|ai use|ai workload|training or inference"],
  "details.purpose": ["text", "서버용도|용도|업무용도|설치 소프트웨어|purpose|role|server role|usage|description|설명"],
  "details.boughtOn": [
    "day",
    "도입일자|도입일|취득일|구매일|도입년월일|purchase date|bought on|acquired|acquisition date",
  ],
  "details.replaceOn": [
    "day",
    "교체예정일|내용연수 만료|내용연수 만료일|교체시기|end of life|eol|replace on|replacement date",
  ],
  lifeYears: ["count", "내용연수|내구연한|useful life|service life"],
  "details.supportEndsOn": [
    "day",
    "유지관리 만료일|유지보수 종료일|기술지원 종료|유지보수 만료일|support end|support ends|end of support|eos|support expires|warranty end",
  ],
  "details.plannedWave": ["text", "차수|이전 차수|전환 차수|wave|wave name|wave_name|migration wave|ApplicationWave"],
  "details.target.instanceType": [
    "text",
    "목표 상품|목표 인스턴스|instance type|instanceType|target instance type|vm size|flavor",
  ],
  "details.target.region": ["text", "목표 리전|target region|aws_region|region"],
  "details.target.account": ["text", "목표 계정|target account|aws_accountid|account"],
  tag: ["text", "태그|분류|tags|tag|labels|categories"],
  note: ["long-text", "비고|참고사항|메모|특이사항|remarks|note|notes|comment|comments|annotation"],
} as const satisfies Listed;

export const groupFields = {
  name: [
    "text",
    "정보시스템명|시스템명|시스템 명칭|업무시스템명|서비스명|응용시스템명|업무명|system name|application|application name|app name|app_name|service|service name|name|system|group|application group",
  ],
  externalId: [
    "text",
    "시스템ID|시스템코드|시스템 관리번호|시스템번호|system id|app id|application id|system code|id|service id",
  ],
  ownerUnit: [
    "text",
    "부서명|소관부서|담당부서|운영부서|주관부서|관리부서|department|owner unit|owner|business unit|owning department|unit|team|responsible unit",
  ],
  grade: [
    "word",
    "시스템 등급|정보시스템 등급|중요도|업무중요도|등급|system grade|criticality|tier|business criticality|grade|importance",
  ],
  users: ["count", "이용자 수|사용자수|사용자 수|이용자수|users|number of users|user count"],
  "details.peakUsers": [
    "count",
    "동시접속자 수|최대 동시접속|동시 사용자 수|동시접속자 수(최대)|concurrent users|peak users",
  ],
  "details.serviceHours": ["text", "운영시간|서비스 시간|가동시간|service hours|operating hours|hours"],
  rtoMinutes: ["minutes", "RTO|목표복구시간|목표복구시간(RTO)|복구목표시간|recovery time objective|rto minutes"],
  rpoMinutes: ["minutes", "RPO|목표복구시점|목표복구시점(RPO)|복구목표시점|recovery point objective|rpo minutes"],
  maxRttMs: ["milliseconds", "허용 지연|최대 지연|허용 왕복 지연|max rtt|max latency|latency limit|acceptable latency"],
  disposition: [
    "word",
    "전환 대상 여부|전환방식|전환유형|전환 방안|disposition|7r|6r|r_type|migration strategy|strategy|treatment",
  ],
  reason: ["long-text", "미전환 사유|제외사유|사유|reason|rationale|justification"],
  freezes: ["freezes", "전환 금지 기간|전환 불가 기간|freeze period|change freeze|freeze"],
  "data.stated": [
    "word",
    "보안등급|데이터 등급|자료등급|C/S/O|CSO 등급|기밀등급|데이터등급(C/S/O)|data class|classification|data classification|security class",
  ],
  "data.items": ["items", "비공개 근거|비공개 사유|정보공개법 조항|제9조제1항 호|disclosure exemption|exemption items"],
  "data.personalData": [
    "yes-no",
    "개인정보 보유 여부|개인정보 포함|개인정보 유무|개인정보 보유|personal data|pii|contains personal data|gdpr",
  ],
  "details.businessService": ["text", "업무 서비스|대국민 서비스|business service|business capability|capability"],
  "details.description": ["long-text", "업무내용|시스템 개요|주요기능|설명|description|summary|purpose"],
  "details.builtYear": ["year", "구축연도|구축년도|도입연도|개통연도|built|built year|year built|go-live year"],
  "details.replaceYear": [
    "year",
    "교체예정연도|교체 예정 연도|고도화 예정|replace year|replacement year|end of life year",
  ],
  "details.annualCost": [
    "money",
    "연간 운영비|유지관리비|연간비용|유지보수비|연간 유지보수비|annual cost|opex|yearly cost|running cost|annual cost usd",
  ],
  "details.contractor": ["text", "위탁업체|유지보수업체|운영업체|사업자|contractor|operator|supplier|vendor"],
  "details.hasDisasterRecovery": [
    "yes-no",
    "DR 구축 여부|재해복구 구축|재해복구 여부|DR 여부|disaster recovery|has dr|dr|dr in place",
  ],
  "details.network": ["text", "업무망/인터넷망|망구분|망분리|연결망|network zone|network|zone"],
  "details.certificates": [
    "text",
    "인증|CSAP|ISMS|인증 유효기간|인증(CSAP/ISMS) 유효기간|certificate|certificates|valid until|certifications",
  ],
  "details.reviewedOn": [
    "day",
    "보안성검토 일자|보안성 검토일|보안성검토|security review|reviewed on|security review date",
  ],
  tag: ["text", "태그|분류|tags|tag|labels|category"],
  note: ["long-text", "비고|참고사항|메모|특이사항|remarks|note|notes|comment|comments"],
} as const satisfies Listed;

export const dataSetFields = {
  name: [
    "text",
    "DB명|데이터베이스명|데이터셋명|데이터명|자료명|database|database name|data set|dataset|data set name|name|schema",
  ],
  groupId: ["text", "시스템ID|시스템코드|시스템 관리번호|시스템번호|system id|app id|application id"],
  group: [
    "text",
    "정보시스템명|시스템명|시스템 명칭|업무시스템명|서비스명|응용시스템명|system name|application|app name|service|system|group",
  ],
  stated: [
    "word",
    "데이터 등급|자료등급|보안등급|C/S/O|CSO 등급|기밀등급|데이터등급(C/S/O)|data class|classification|class|data classification",
  ],
  items: ["items", "비공개 근거|비공개 사유|정보공개법 조항|제9조제1항 호|disclosure exemption|exemption items"],
  personalData: [
    "yes-no",
    "개인정보 보유 여부|개인정보 포함|개인정보 유무|personal data|pii|contains personal data|gdpr",
  ],
  sizeGib: ["size", "DB 용량|용량|크기|데이터량|데이터 용량|size|data size|volume|size gb|database size"],
  residency: ["countries", "보관 국가|저장 국가|국외이전|residency|data residency|countries|country"],
  note: ["long-text", "비고|참고사항|메모|DBMS|DB종류|remarks|note|notes|comment|comments|description"],
} as const satisfies Listed;

export const dependencyFields = {
  from: [
    "text",
    "송신시스템|연계기관(송신)|출발지|송신|송신기관|source|from|source system|source server|source application|consumer|client|source name|caller",
  ],
  to: [
    "text",
    "수신시스템|목적지|수신|수신기관|연계기관(수신)|도착지|target|to|destination|target system|destination server|target application|provider|server|destination name|callee",
  ],
  type: ["text", "연계방식|연계유형|연계종류|interface type|type|kind|interface|dependency type|connection type"],
  protocol: ["text", "프로토콜|통신규약|protocol"],
  port: ["count", "포트|포트번호|port|destination port|target port"],
  gbPerMonth: [
    "decimal",
    "월 전송량|전송량|월 데이터량|volume|volume (gb per month)|gb per month|monthly volume|traffic",
  ],
  roundTrips: ["decimal", "왕복 횟수|호출 횟수|round trips|calls|calls per transaction"],
  maxRttMs: ["milliseconds", "허용 지연|최대 지연|max rtt|max latency|latency limit"],
  strict: ["yes-no", "실시간 여부|필수 여부|real time|strict|required|synchronous|realtime"],
  observed: ["count", "관측 횟수|observed|time slots|connection count|count"],
  note: ["long-text", "비고|연계주기|메모|참고사항|remarks|note|notes|comment|comments|description|frequency"],
} as const satisfies Listed;
