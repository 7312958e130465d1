/** Words of the price refresh: lists asked for online or carried in as files, and what became of their rows. */
export const refresh = {
  "refresh.asking": { ko: "{{host}}에 묻는 중", en: "Asking {{host}}" },
  "refresh.asking-page": {
    ko: "{{host}}에 묻는 중: {{what}}, {{page}}쪽",
    en: "Asking {{host}}: {{what}}, page {{page}}",
  },
  "refresh.asked": { ko: "{{host}} 응답을 모두 받음", en: "{{host}} has answered everything" },
  "refresh.waiting": {
    ko: "{{host}}이(가) 바빠 {{seconds}}초 기다리는 중",
    en: "{{host}} is busy; waiting {{seconds}} s",
  },
  "refresh.reading": { ko: "{{name}} 읽는 중", en: "Reading {{name}}" },
  "refresh.comparing": { ko: "지금 단가와 비교하는 중", en: "Comparing with the prices in use" },
  "refresh.seconds-left": { ko: "{{doing}} · 약 {{seconds}}초 남음", en: "{{doing}} · about {{seconds}} s left" },
  "refresh.minutes-left": { ko: "{{doing}} · 약 {{minutes}}분 남음", en: "{{doing}} · about {{minutes}} min left" },
  "refresh.title": { ko: "{{provider}} 단가 갱신, {{name}}", en: "{{provider}} prices, {{name}}" },
  "refresh.title-regions": {
    ko: "{{provider}} 단가 갱신({{regions}}), {{name}}",
    en: "{{provider}} prices ({{regions}}), {{name}}",
  },
  // what became of rows
  "refresh.more": { ko: "같은 사유가 {{count}}건 더 있습니다.", en: "The same holds for more rows: {{count}}" },
  "refresh.item-broken": {
    ko: "항목을 읽을 수 없어 뺐습니다: “{{field}}” 값이 없거나 형식이 다릅니다.",
    en: "Left out, since it cannot be read: “{{field}}” is missing or not as it must be.",
  },
  "refresh.no-date": {
    ko: "{{code}}: 적용 시작일을 읽을 수 없어 뺐습니다.",
    en: "{{code}} was left out: the day from which its price holds cannot be read.",
  },
  "refresh.unit": {
    ko: "{{code}}: 시간당 단가가 아니어서 뺐습니다(단위 {{unit}}).",
    en: "{{code}} was left out: its price is not by the hour (unit {{unit}}).",
  },
  "refresh.other-currency": {
    ko: "{{currency}} 단가는 받지 않습니다. KRW, EUR, USD만 받습니다.",
    en: "Prices in {{currency}} are not taken, only in KRW, EUR or USD.",
  },
  "refresh.two-currencies": {
    ko: "{{code}}: 같은 목록에 두 통화가 섞여 있어 {{currency}} 단가를 뺐습니다.",
    en: "{{code}}: the list mixes two currencies; the price in {{currency}} was left out.",
  },
  "refresh.price-zero": {
    ko: "{{code}}: 단가가 0으로 적혀 있어 단가 없음으로 봅니다.",
    en: "{{code}}: listed at 0, which is taken as unpriced.",
  },
  "refresh.price-negative": {
    ko: "{{code}}: 단가 {{amount}}은(는) 있을 수 없는 값이어서 뺐습니다.",
    en: "{{code}} was left out: {{amount}} cannot be its price.",
  },
  "refresh.no-price": {
    ko: "{{code}}: 온디맨드 단가가 적혀 있지 않습니다.",
    en: "{{code}}: no price on demand is stated.",
  },
  "refresh.no-size": {
    ko: "{{code}}: vCPU나 메모리를 알 수 없어 뺐습니다.",
    en: "{{code}} was left out: its vCPU or memory is not known.",
  },
  "refresh.gpu-unnamed": {
    ko: "{{code}}: GPU 모델이 적혀 있지 않아 뺐습니다.",
    en: "{{code}} was left out: the model of its GPU is not named.",
  },
  "refresh.disputed": {
    ko: "{{code}}: 목록에 서로 다른 단가가 있어 높은 쪽({{amount}})을 썼습니다.",
    en: "{{code}}: the list states different prices; the higher one ({{amount}}) was taken.",
  },
  "refresh.sizes-unknown": {
    ko: "크기를 모르는 상품 {{count}}종(단가 {{rows}}건)을 뺐습니다: {{names}}. 이 목록에는 vCPU와 메모리가 없습니다. 크기가 적힌 가격표를 먼저 가져온 뒤 다시 갱신하십시오.",
    en: "Left out for want of a known size: {{count}} offers ({{rows}} prices): {{names}}. This list holds no vCPU and memory. Import a sheet that states them, then refresh again.",
  },
  "refresh.regions-unknown": {
    ko: "카탈로그에 없는 리전 {{count}}곳의 단가 {{rows}}건을 뺐습니다: {{names}}.",
    en: "Left out: {{rows}} prices in {{count}} regions the catalogue does not know: {{names}}.",
  },
  "refresh.plans-without-region": {
    ko: "리전이 적히지 않은 요금제 {{count}}종은 판매가 확인된 리전에만 반영했습니다: {{names}}.",
    en: "Plans that name no region count only where they are known to be sold ({{count}}): {{names}}.",
  },
  "refresh.no-on-demand": {
    ko: "스팟이나 예약 단가만 있고 온디맨드 단가가 없는 상품 {{count}}건을 뺐습니다.",
    en: "Left out: {{count}} offers that are listed by spot or reserved only, not on demand.",
  },
  "refresh.indicative": {
    ko: "Azure의 달러 외 통화 단가는 참고용입니다. 청구 기준은 USD입니다.",
    en: "Azure states prices in other currencies than USD for reference only; it charges by USD.",
  },
  "refresh.answers-in": {
    ko: "목록의 통화가 {{currency}}입니다. 그 통화 그대로 받았습니다.",
    en: "The list is in {{currency}}; its prices were taken in that currency.",
  },
  "refresh.not-whole": {
    ko: "목록 전체라는 표시가 없어, 빠진 상품을 판매 중단으로 보지 않습니다.",
    en: "Nothing shows that this is the whole list, so offers not in it are not taken as withdrawn.",
  },
  "refresh.few-known": {
    ko: "아는 상품 {{known}}종 가운데 {{found}}종만 목록에 있어, 목록 전체가 아닌 것으로 봅니다. 빠진 상품을 판매 중단으로 보지 않습니다.",
    en: "Of the {{known}} sizes known here the list holds {{found}}, so it is not taken as whole: offers not in it are not taken as withdrawn.",
  },
  "refresh.fewer": {
    ko: "{{total}}건이라고 했으나 {{taken}}건만 왔습니다. 빠진 상품을 판매 중단으로 보지 않습니다.",
    en: "{{total}} rows were announced, {{taken}} came. Offers not among them are not taken as withdrawn.",
  },
  "refresh.day-of-file": {
    ko: "목록에 기준일이 없어 파일의 날짜 {{day, day}}을(를) 기준일로 썼습니다.",
    en: "The list states no day of its own; its file is of {{day, day}}, which was taken.",
  },
  "refresh.zone-assumed": {
    ko: "응답에는 존이 적혀 있지 않아 민간 존으로 보았습니다. 공공 존이면 리전(gov-KR 등)을 지정해 다시 읽으십시오.",
    en: "The answer does not name its zone; it was taken as the public one. For the government zone name its regions (such as gov-KR) and read it again.",
  },
  "refresh.by-product": {
    ko: "카탈로그의 크기 이름과 맞지 않는 상품 {{count}}종은 상품 코드로 올렸습니다: {{names}}.",
    en: "Products that match no size of the catalogue go by their product codes ({{count}}): {{names}}.",
  },
  // command line
  "refresh.cli-workspace": {
    ko: "갱신한 단가를 보관할 작업공간 파일을 적으십시오. 비교만 하려면 --dry-run을 쓰십시오.",
    en: "Name the workspace that is to keep the prices. With --dry-run they are only compared.",
  },
  "refresh.cli-dry-or-use": {
    ko: "--dry-run과 --use는 함께 쓸 수 없습니다.",
    en: "--dry-run and --use exclude each other.",
  },
  "refresh.cli-provider": { ko: "제공자", en: "provider" },
  "refresh.cli-added": { ko: "추가", en: "added" },
  "refresh.cli-vanished": { ko: "사라짐", en: "vanished" },
  "refresh.cli-raised": { ko: "인상", en: "raised" },
  "refresh.cli-lowered": { ko: "인하", en: "lowered" },
  "refresh.cli-priced": { ko: "단가 생김", en: "priced" },
  "refresh.cli-unpriced": { ko: "단가 없어짐", en: "unpriced" },
  "refresh.cli-unchanged": { ko: "그대로", en: "same" },
  "refresh.cli-same": {
    ko: "이 단가는 이미 {{id}}(으)로 보관되어 있습니다: {{title}}",
    en: "These very prices are kept already as {{id}}: {{title}}",
  },
  "refresh.cli-dry": {
    ko: "비교만 했습니다. 아무것도 보관하지 않았습니다. 확인할 단가: {{doubts}}건",
    en: "Compared only; nothing was kept. Prices to confirm: {{doubts}}",
  },
  "refresh.cli-waiting": {
    ko: "{{id}}(으)로 보관했습니다: {{title}}. 아직 쓰이지 않습니다. 확인할 단가: {{doubts}}건. 쓰려면 sovplan catalogue use를 실행하십시오.",
    en: "Kept as {{id}}: {{title}}. Not in use yet. Prices to confirm: {{doubts}}. Put it in use with sovplan catalogue use.",
  },
  "refresh.cli-used": { ko: "{{id}}을(를) 씁니다: {{title}}", en: "{{id}} is in use: {{title}}" },
  "refresh.cli-used-doubts": {
    ko: "{{id}}을(를) 씁니다: {{title}}. 확인하지 않은 단가 {{doubts}}건은 이전 값 그대로입니다.",
    en: "{{id}} is in use: {{title}}. Prices that were not confirmed stay as they were: {{doubts}}",
  },
  // refusals
  "refusal.refresh-address": {
    ko: "주소가 올바르지 않습니다. http:// 또는 https://로 시작하고 사용자 이름과 암호가 없는 주소를 적으십시오.",
    en: "This is no address to ask. Give one that begins with http:// or https:// and holds no user name or password.",
  },
  "refusal.refresh-proxy-address": {
    ko: "프록시 설정(HTTPS_PROXY, HTTP_PROXY, ALL_PROXY)의 주소가 올바르지 않습니다. http://호스트:포트 꼴로 적으십시오.",
    en: "The address in HTTPS_PROXY, HTTP_PROXY or ALL_PROXY is not valid. Write it as http://host:port.",
  },
  "refusal.refresh-proxy": {
    ko: "프록시 {{proxy}}을(를) 거쳐 나갈 수 없습니다({{why}}). HTTPS_PROXY 설정과 프록시 인증을 확인하거나, 다른 곳에서 내려받은 목록 파일로 갱신하십시오. 지금 단가는 그대로입니다.",
    en: "The proxy {{proxy}} does not let this through ({{why}}). Check HTTPS_PROXY and its sign-in, or refresh from a list downloaded elsewhere. The prices stay as they are.",
  },
  "refusal.refresh-offline": {
    ko: "{{host}}에 연결할 수 없습니다({{code}}). 네트워크와 프록시(HTTPS_PROXY)를 확인하거나, 다른 곳에서 내려받은 목록 파일로 갱신하십시오. 지금 단가는 그대로입니다.",
    en: "{{host}} cannot be reached ({{code}}). Check the network and the proxy (HTTPS_PROXY), or refresh from a list downloaded elsewhere. The prices stay as they are.",
  },
  "refusal.refresh-silent": {
    ko: "{{host}}에서 {{seconds}}초 동안 응답이 없습니다. 나중에 이어받기로 다시 시도하십시오. 지금 단가는 그대로입니다.",
    en: "{{host}} was silent for {{seconds}} s. Try again later and go on where this stopped. The prices stay as they are.",
  },
  "refusal.refresh-cut": {
    ko: "{{host}}와의 연결이 거듭 끊겼습니다. 나중에 이어받기로 다시 시도하십시오. 지금 단가는 그대로입니다.",
    en: "The connection to {{host}} broke off again and again. Try again later and go on where this stopped. The prices stay as they are.",
  },
  "refusal.refresh-busy": {
    ko: "{{host}}이(가) 지금은 더 받지 않습니다(상태 {{status}}). 잠시 뒤 이어받기로 다시 시도하십시오. 지금 단가는 그대로입니다.",
    en: "{{host}} takes no more questions now (status {{status}}). Try again later and go on where this stopped. The prices stay as they are.",
  },
  "refusal.refresh-denied": {
    ko: "{{host}}이(가) 접근을 거절했습니다(상태 {{status}}). 접근 키와 권한, 이 컴퓨터의 시계를 확인하십시오. 지금 단가는 그대로입니다.",
    en: "{{host}} refuses access (status {{status}}). Check the access key, its permissions and this computer's clock. The prices stay as they are.",
  },
  "refusal.refresh-no-keys": {
    ko: "접근 키가 없습니다. 환경 변수 {{names}}을(를) 정한 뒤 다시 시작하거나, 저장해 둔 응답 파일로 갱신하십시오. 키는 저장하지 않습니다.",
    en: "There is no access key. Set {{names}} in the environment and start again, or refresh from a saved answer. Keys are never kept.",
  },
  "refusal.refresh-status": {
    ko: "{{host}}이(가) 목록 대신 상태 {{status}}로 응답했습니다. 주소를 확인하십시오. 지금 단가는 그대로입니다.",
    en: "{{host}} answers with status {{status}} instead of a list. Check the address. The prices stay as they are.",
  },
  "refusal.refresh-code": {
    ko: "{{host}}이(가) 오류 코드 {{code}}로 응답했습니다. 제공자의 안내에서 코드를 확인하십시오. 지금 단가는 그대로입니다.",
    en: "{{host}} answers with error code {{code}}. Look it up with the provider. The prices stay as they are.",
  },
  "refusal.refresh-certificate": {
    ko: "{{host}}의 인증서를 믿을 수 없습니다({{code}}). 기관 프록시가 통신을 여는 경우 그 인증서를 NODE_EXTRA_CA_CERTS로 알려 주십시오. 지금 단가는 그대로입니다.",
    en: "The certificate of {{host}} cannot be trusted ({{code}}). Where a proxy of the agency opens the traffic, name its certificate in NODE_EXTRA_CA_CERTS. The prices stay as they are.",
  },
  "refusal.refresh-redirect": {
    ko: "{{host}}이(가) 다른 호스트({{other}})로 보내려 합니다. 키와 질문을 다른 곳에 넘기지 않도록 멈췄습니다. 지금 단가는 그대로입니다.",
    en: "{{host}} wants to send us to another host ({{other}}). We stop here, so that keys and questions go nowhere else. The prices stay as they are.",
  },
  "refusal.refresh-redirects": {
    ko: "{{host}}이(가) 끝없이 다른 주소로 보냅니다. 주소를 확인하십시오. 지금 단가는 그대로입니다.",
    en: "{{host}} sends us around without end. Check the address. The prices stay as they are.",
  },
  "refusal.refresh-too-big": {
    ko: "{{host}}의 응답이 {{mb}}MB보다 커서 받지 않았습니다. 주소를 확인하십시오. 지금 단가는 그대로입니다.",
    en: "An answer of {{host}} is larger than {{mb}} MB and was not taken. Check the address. The prices stay as they are.",
  },
  "refusal.refresh-endless": {
    ko: "{{host}}의 목록이 {{pages}}쪽을 넘어도 끝나지 않아 멈췄습니다. 주소를 확인하거나 리전을 나누어 갱신하십시오. 지금 단가는 그대로입니다.",
    en: "The list of {{host}} does not end after {{pages}} pages. Check the address, or refresh fewer regions at a time. The prices stay as they are.",
  },
  "refusal.refresh-answer-broken": {
    ko: "{{host}}의 응답이 온전하지 않습니다. 다시 시도하십시오. 지금 단가는 그대로입니다.",
    en: "An answer of {{host}} is not whole. Try again. The prices stay as they are.",
  },
  "refusal.refresh-not-this-list": {
    ko: "{{name}}은(는) {{provider}} 가격 목록이 아닙니다. 제공자와 파일을 확인하십시오. 지금 단가는 그대로입니다.",
    en: "{{name}} is no price list of {{provider}}. Check the provider and the file. The prices stay as they are.",
  },
  "refusal.refresh-nothing": {
    ko: "{{provider}} 목록에서 쓸 수 있는 단가를 찾지 못했습니다. 리전과 통화를 확인하십시오. 지금 단가는 그대로입니다.",
    en: "No price that could be used was found in the list of {{provider}}. Check regions and currency. The prices stay as they are.",
  },
  "refusal.refresh-file-broken": {
    ko: "{{name}}이(가) 온전하지 않습니다. 내려받다 멈춘 파일일 수 있습니다. 다시 내려받으십시오. 지금 단가는 그대로입니다.",
    en: "{{name}} is not whole; it may be half a download. Download it again. The prices stay as they are.",
  },
  "refusal.refresh-file-empty": {
    ko: "{{name}}이(가) 비어 있습니다. 다시 내려받으십시오.",
    en: "{{name}} is empty. Download it again.",
  },
  "refusal.refresh-no-list-inside": {
    ko: "{{name}} 안에 .json이나 .xml 목록이 없습니다.",
    en: "{{name}} holds no list (.json or .xml).",
  },
  "refusal.refresh-currency": {
    ko: "{{provider}} 목록은 {{currency}}로 받을 수 없습니다. 가능한 통화: {{possible}}.",
    en: "The list of {{provider}} cannot be had in {{currency}}. Possible: {{possible}}.",
  },
  "refusal.refresh-no-region": {
    ko: "카탈로그에 “{{region}}” 리전이 없습니다. 아는 리전: {{known}}",
    en: "The catalogue knows no region “{{region}}”. It knows: {{known}}",
  },
  "refusal.refresh-one-zone": {
    ko: "{{name}}은(는) 한 존의 응답입니다. 민간, 공공, 금융 존의 리전을 함께 지정할 수 없습니다.",
    en: "{{name}} is the answer of one zone. Name regions of the public, the government or the financial zone, not of several.",
  },
  "refusal.refresh-workspace-gone": {
    ko: "갱신을 시작한 작업공간이 닫혀 단가를 보관하지 않았습니다. 작업공간을 열고 이어받기로 다시 시도하십시오.",
    en: "The workspace this refresh was begun for has been closed, so nothing was kept. Open it and go on where this stopped.",
  },
  "refusal.refresh-memory": {
    ko: "목록이 너무 커서 메모리가 부족합니다. 리전을 나누어 갱신하십시오. 지금 단가는 그대로입니다.",
    en: "The list needs more memory than there is. Refresh fewer regions at a time. The prices stay as they are.",
  },
  "refusal.refresh-stopped": {
    ko: "갱신이 예기치 않게 멈췄습니다. 다시 시도하십시오. 지금 단가는 그대로입니다.",
    en: "The refresh stopped unexpectedly. Try again. The prices stay as they are.",
  },
} as const;
