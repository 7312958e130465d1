/** Words of the AWS price refresh: what is wrong with a list or a key, and what became of its rows. */
export const refreshAws = {
  "refusal.refresh-aws-not-a-list": {
    ko: "{{name}}: AWS 단가 목록이 아닙니다. Amazon EC2의 index.json 또는 index.csv 파일(gzip 가능)을 고르십시오. 파일을 받을 때 오류 화면이 저장되었을 수 있습니다.",
    en: "{{name}} is not a price list of AWS. Choose the index.json or index.csv of Amazon EC2, packed with gzip or not. An error page may have been saved in its place.",
  },
  "refusal.refresh-aws-file-cut": {
    ko: "{{name}}: 파일이 중간에서 끊겼습니다. 끝까지 다시 내려받으십시오. 쓰던 단가는 그대로입니다.",
    en: "{{name}} breaks off before its end. Download it again to the end. The prices in use stay as they are.",
  },
  "refusal.refresh-aws-file-broken": {
    ko: "{{name}}: {{mb}} MB 지점에서 JSON 형식이 어긋납니다. 다시 내려받으십시오. 쓰던 단가는 그대로입니다.",
    en: "{{name}} stops being JSON after {{mb}} MB. Download it again. The prices in use stay as they are.",
  },
  "refusal.refresh-aws-file-broken-row": {
    ko: "{{name}}: {{row}}행을 CSV로 읽을 수 없습니다. 다시 내려받으십시오. 쓰던 단가는 그대로입니다.",
    en: "{{name}}, row {{row}}, cannot be read as CSV. Download it again. The prices in use stay as they are.",
  },
  "refusal.refresh-aws-file-packed": {
    ko: "{{name}}: gzip 압축이 손상되었습니다. 다시 내려받으십시오. 쓰던 단가는 그대로입니다.",
    en: "{{name}} is packed with gzip and damaged. Download it again. The prices in use stay as they are.",
  },
  "refusal.refresh-aws-too-many": {
    ko: "{{name}}: 상품이 {{limit}}개를 넘어 읽지 않았습니다. 리전별 파일을 쓰십시오.",
    en: "{{name}} lists more than {{limit}} products and was not read. Use the file of a single region.",
  },
  "refusal.refresh-aws-nothing": {
    ko: "{{name}}: 가져올 단가가 없습니다. 리전이 카탈로그에 있는지, Amazon EC2 목록인지 확인하십시오.",
    en: "Nothing in {{name}} can be taken: check that it is the list of Amazon EC2 and that its region is in the catalogue.",
  },
  "refusal.refresh-aws-no-keys": {
    ko: "AWS 접근 키를 찾지 못했습니다. 환경 변수 AWS_ACCESS_KEY_ID와 AWS_SECRET_ACCESS_KEY, 공유 파일(~/.aws), AWS_PROFILE의 SSO 가운데 하나를 준비하거나, 내려받은 목록 파일로 갱신하십시오. EC2 서버의 키를 쓰려면 AWS_EC2_METADATA_DISABLED=false로 정하십시오. 키는 저장하지 않습니다.",
    en: "No key for AWS was found. Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in the environment, use the shared files in ~/.aws or single sign-on by AWS_PROFILE, or refresh from a downloaded list. To use the keys of an EC2 machine set AWS_EC2_METADATA_DISABLED=false. Keys are never kept.",
  },
  "refusal.refresh-aws-keys-refused": {
    ko: "{{host}}이(가) AWS 접근 키를 인정하지 않습니다({{code}}). 키 ID와 비밀 키를 확인하십시오. 지금 단가는 그대로입니다.",
    en: "{{host}} does not accept the AWS key ({{code}}). Check the key id and its secret. The prices stay as they are.",
  },
  "refusal.refresh-aws-keys-expired": {
    ko: "AWS 임시 키의 기한이 지났습니다. 다시 로그인(예: aws sso login)하거나 새 키를 받은 뒤 이어받기로 다시 시도하십시오. 지금 단가는 그대로입니다.",
    en: "The temporary AWS key has expired. Sign in again (such as aws sso login) or get a new key, then go on where this stopped. The prices stay as they are.",
  },
  "refusal.refresh-aws-denied": {
    ko: "{{host}}: 이 키에는 단가를 물을 권한이 없습니다. pricing:GetProducts 권한을 받으십시오. 지금 단가는 그대로입니다.",
    en: "{{host}}: this key may not ask for prices. It needs the permission pricing:GetProducts. The prices stay as they are.",
  },
  "refusal.refresh-aws-clock": {
    ko: "이 컴퓨터의 시계가 {{host}}과(와) 약 {{minutes}}분 다릅니다. 시계를 맞춘 뒤 다시 시도하십시오. 지금 단가는 그대로입니다.",
    en: "The clock of this computer is off from {{host}} by about {{minutes}} minutes. Set it right and try again. The prices stay as they are.",
  },
  "refusal.refresh-aws-answer": {
    ko: "{{host}}의 응답이 단가 목록의 형식이 아닙니다. 주소와 프록시를 확인하거나, 내려받은 목록 파일로 갱신하십시오. 지금 단가는 그대로입니다.",
    en: "{{host}} does not answer as the price list service does. Check the address and the proxy, or refresh from a downloaded list. The prices stay as they are.",
  },
  "refusal.refresh-aws-no-region": {
    ko: "카탈로그에 있는 AWS 리전이 하나도 없습니다: {{regions}}. 리전 코드(예: ap-northeast-2)를 확인하십시오.",
    en: "None of these is a region of AWS in the catalogue: {{regions}}. Check the codes, such as ap-northeast-2.",
  },
  "refresh-aws.waiting": {
    ko: "{{host}}이(가) 천천히 물으라고 합니다: {{seconds}}초 기다리는 중",
    en: "{{host}} asks us to slow down: waiting {{seconds}} s",
  },
  "refresh-aws.list-changed": {
    ko: "읽는 동안 목록이 거듭 바뀌어 두 시점의 단가가 섞였을 수 있습니다. 이 리전의 목록은 완전하다고 보지 않습니다.",
    en: "The list changed again and again while it was read, so prices of two moments may be mixed. The list of this region is not taken as complete.",
  },
  "refresh-aws.nothing-here": {
    ko: "리전 {{region}}에는 가져올 서버 단가가 없습니다. 이전 단가는 그대로입니다.",
    en: "Nothing was listed for the region {{region}}. Its prices stay as they are.",
  },
  "refresh-aws.region-not-asked": {
    ko: "리전 {{region}}은(는) 카탈로그에 없어 묻지 않았습니다. 리전을 직접 등록하면 다음 갱신에서 가져옵니다.",
    en: "The region {{region}} is not in the catalogue and was not asked for. Add it as a fact of your own, and the next refresh takes it.",
  },
  "refresh-aws.region-not-listed": {
    ko: "이 서비스가 리전 {{region}}의 단가를 알리지 않아 묻지 않았습니다. 이전 단가는 그대로입니다.",
    en: "The service lists no prices for the region {{region}}, so it was not asked. Its prices stay as they are.",
  },
  "refresh-aws.regions-not-listed": {
    ko: "이 키로는 전체 리전 목록을 볼 수 없어(pricing:GetAttributeValues), 카탈로그에 있는 리전만 물었습니다.",
    en: "This key may not list all regions (pricing:GetAttributeValues): only those of the catalogue were asked for.",
  },
  "refresh-aws.service-not-asked": {
    ko: "스토리지·네트워크 서비스 목록 하나에 답이 없어 그 단가를 제외했습니다.",
    en: "One list of storage or network services was not answered; its prices were left out.",
  },
  "refresh-aws.broken-row": {
    ko: "읽을 수 없는 행이라 건너뛰었습니다. 이 리전의 목록은 완전하다고 보지 않습니다.",
    en: "This row cannot be read and was left out. The list of its region is not taken as complete.",
  },
  "refresh-aws.more-broken": {
    ko: "읽을 수 없는 행이 {{count}}개 더 있습니다.",
    en: "More rows that cannot be read: {{count}}",
  },
  "refresh-aws.unknown-region": {
    ko: "리전 {{region}}이(가) 카탈로그에 없어 크기 {{count}}개를 제외했습니다. 리전을 직접 등록하면 다음 갱신에서 가져옵니다.",
    en: "The region {{region}} is not in the catalogue, and its sizes were left out ({{count}}). Add it as a fact of your own, and the next refresh takes them.",
  },
  "refresh-aws.zero-price": {
    ko: "크기 {{count}}개는 목록의 금액이 0이라 단가 없음으로 두었습니다.",
    en: "Listed at 0, which is no price, so they stay unpriced: {{count}}",
  },
  "refresh-aws.no-price": {
    ko: "크기 {{count}}개는 종량제 시간 단가가 없어 단가 없음으로 두었습니다.",
    en: "Without an hourly price on demand, so they stay unpriced: {{count}}",
  },
  "refresh-aws.price-unreadable": {
    ko: "크기 {{count}}개는 금액을 숫자로 읽을 수 없어 단가 없음으로 두었습니다.",
    en: "Listed at what is no number, so they stay unpriced: {{count}}",
  },
  "refresh-aws.currency": {
    ko: "크기 {{count}}개는 {{currency}} 단가라 단가 없음으로 두었습니다. 원, 유로, 달러만 비교합니다.",
    en: "Priced in {{currency}}, so they stay unpriced, as only won, euro and dollar are compared: {{count}}",
  },
  "refresh-aws.two-prices": {
    ko: "{{code}}의 단가가 서로 다른 두 행에 있습니다. 높은 쪽을 썼습니다.",
    en: "{{code}} is listed twice at different prices. The higher one was taken.",
  },
  "refresh-aws.service-unclear": {
    ko: "이 서비스의 단가는 하나로 정할 수 없어 제외했습니다.",
    en: "The price of this service cannot be told without doubt and was left out.",
  },
  "refresh-aws.left-other-product": {
    ko: "서버 크기가 아닌 다른 상품: {{count}}행",
    en: "Other products than sizes of servers: {{count}}",
  },
  "refresh-aws.left-other-system": { ko: "리눅스가 아님: {{count}}행", en: "Not Linux: {{count}}" },
  "refresh-aws.left-dedicated": {
    ko: "전용 호스트·전용 인스턴스: {{count}}행",
    en: "On dedicated hosts or as dedicated instances: {{count}}",
  },
  "refresh-aws.left-reserved-capacity": {
    ko: "용량 예약(사용하지 않은 예약 포함): {{count}}행",
    en: "Capacity reservations, used or not: {{count}}",
  },
  "refresh-aws.left-software": {
    ko: "소프트웨어가 포함된 상품: {{count}}행",
    en: "With software installed: {{count}}",
  },
  "refresh-aws.left-licence": { ko: "라이선스가 필요한 상품: {{count}}행", en: "With a licence: {{count}}" },
  "refresh-aws.left-capacity-block": {
    ko: "기간을 미리 사는 용량 블록: {{count}}행",
    en: "Blocks of capacity bought in advance: {{count}}",
  },
  "refresh-aws.left-other-site": {
    ko: "리전 밖의 거점(고객 건물의 Outposts 등): {{count}}행",
    en: "Sites outside the region, such as racks in a customer's own building (Outposts): {{count}}",
  },
  "refresh-aws.left-no-region": { ko: "리전이 적혀 있지 않음: {{count}}행", en: "No region stated: {{count}}" },
  "refresh-aws.left-not-asked": { ko: "요청하지 않은 리전: {{count}}행", en: "Regions not asked for: {{count}}" },
  "refresh-aws.left-no-type": {
    ko: "인스턴스 유형이 적혀 있지 않음: {{count}}행",
    en: "No instance type stated: {{count}}",
  },
  "refresh-aws.left-no-vcpu": { ko: "vCPU가 적혀 있지 않음: {{count}}행", en: "No vCPU stated: {{count}}" },
  "refresh-aws.left-no-memory": { ko: "메모리가 적혀 있지 않음: {{count}}행", en: "No memory stated: {{count}}" },
} as const;
