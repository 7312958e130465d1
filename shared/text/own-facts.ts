/** Facts the planner adds to the catalogue, and documents that support them. */
export const ownFacts = {
  "own-facts.step-save": { ko: "자체 사실 저장: {{about}}", en: "Save own fact: {{about}}" },
  "own-facts.step-choose-own": { ko: "자체 사실 사용: {{about}}", en: "Use own fact: {{about}}" },
  "own-facts.step-choose-bundled": { ko: "기본 사실 사용: {{about}}", en: "Use bundled fact: {{about}}" },
  "own-facts.step-remove": { ko: "자체 사실 삭제: {{count}}건", en: "Remove own facts: {{count}}" },
  "evidence.step-add": { ko: "증빙 파일 추가: {{title}}", en: "Add document: {{title}}" },
  "evidence.step-remove": { ko: "증빙 파일 삭제: {{count}}개", en: "Remove documents: {{count}}" },
  "refusal.own-fact-gone": {
    ko: "자체 사실 {{id}}이(가) 작업공간에 없습니다. 화면을 새로 고치십시오.",
    en: "There is no own fact {{id}} in the workspace. Refresh the page.",
  },
  "refusal.own-fact-no-name": {
    ko: "제공자 이름을 한국어나 영어로 적으십시오.",
    en: "Give the provider a name, in Korean or in English.",
  },
  "refusal.own-fact-no-title": {
    ko: "어디에서 읽었는지 적으십시오. 출처가 없는 사실은 저장하지 않습니다.",
    en: "Say where this was read. A fact without a source is not kept.",
  },
  "refusal.own-fact-region": {
    ko: "리전 “{{region}}”은(는) 카탈로그에 없습니다. 리전을 먼저 추가하십시오.",
    en: "The catalogue has no region “{{region}}”. Add the region first.",
  },
  "refusal.own-fact-region-of": {
    ko: "리전 “{{region}}”은(는) 제공자 “{{provider}}”의 리전이 아닙니다.",
    en: "The region “{{region}}” is not one of the provider “{{provider}}”.",
  },
  "refusal.own-fact-id": {
    ko: "식별자는 “{{wanted}}”이어야 하는데 “{{id}}”입니다.",
    en: "The id must be “{{wanted}}”, and is “{{id}}”.",
  },
  "refusal.own-fact-city": {
    ko: "도시 “{{city}}”은(는) 지명 목록에 없습니다. 목록에서 고르거나, 위치를 모르면 비워 두십시오.",
    en: "The list of cities has no “{{city}}”. Choose one from the list, or leave it empty where the site is not known.",
  },
  "refusal.own-fact-country": {
    ko: "도시 “{{city}}”은(는) {{country}}에 있습니다. 국가를 고치거나 다른 도시를 고르십시오.",
    en: "“{{city}}” lies in {{country}}. Correct the country, or choose another city.",
  },
  "refusal.own-fact-unit": {
    ko: "컴퓨팅 상품의 단가는 시간이나 월 단위여야 합니다.",
    en: "The price of a compute offer is per hour or per month.",
  },
  "refusal.own-fact-price": {
    ko: "단가를 통화와 함께 적거나, 요금에 포함된 것이면 ‘포함’으로 표시하십시오.",
    en: "Give the price with its currency, or mark it as included.",
  },
  "refusal.own-fact-tier": {
    ko: "구간의 끝 {{to}}GB는 시작 {{from}}GB보다 커야 합니다.",
    en: "The tier must end above where it begins: {{from}} GB to {{to}} GB.",
  },
  "refusal.own-fact-future": {
    ko: "날짜 {{date, day}}은(는) 오늘({{today, day}})보다 뒤입니다. 읽은 날과 기준일은 오늘까지만 됩니다.",
    en: "{{date, day}} is after today ({{today, day}}). What was read, and the day of a figure, can be today at the latest.",
  },
  "refusal.own-fact-term": {
    ko: "유효 기한 {{to}}이(가) 시작일 {{from}}보다 앞섭니다.",
    en: "The term ends on {{to}}, before it begins on {{from}}.",
  },
  "refusal.own-fact-proof": {
    ko: "‘증빙 있음’에는 증빙 파일이나 문서의 주소(https://…)가 필요합니다. 없으면 ‘주장’으로 저장하십시오.",
    en: "“Proven” needs a document kept here or the address of one (https://…). Without either, save it as claimed.",
  },
  "refusal.own-fact-evidence-of": {
    ko: "증빙 파일 “{{title}}”은(는) 다른 제공자의 것입니다.",
    en: "The document “{{title}}” belongs to another provider.",
  },
  "refusal.evidence-gone": {
    ko: "증빙 파일 {{id}}이(가) 작업공간에 없습니다. 화면을 새로 고치십시오.",
    en: "There is no document {{id}} in the workspace. Refresh the page.",
  },
  "refusal.evidence-too-large": {
    ko: "“{{name}}”은(는) {{size}}MB입니다. 증빙 파일은 {{most}}MB까지 보관합니다. 필요한 쪽만 담아 다시 추가하십시오.",
    en: "“{{name}}” has {{size}} MB; a document may have up to {{most}}. Keep only the pages that are needed and add it again.",
  },
  "refusal.evidence-empty": {
    ko: "“{{name}}”은(는) 빈 파일입니다. 다른 파일을 고르십시오.",
    en: "“{{name}}” is empty. Choose another file.",
  },
  "refusal.evidence-type": {
    ko: "“{{name}}”은(는) 보관할 수 있는 형식이 아닙니다. PDF, PNG, JPEG, UTF-8 텍스트(txt, csv, json, xml)나 docx, xlsx, hwp, hwpx로 저장한 뒤 다시 추가하십시오.",
    en: "“{{name}}” is of a type that is not kept. Save it as PDF, PNG, JPEG, UTF-8 text (txt, csv, json, xml) or as docx, xlsx, hwp, hwpx, and add it again.",
  },
  "refusal.evidence-term": {
    ko: "유효 기한 {{to}}이(가) 문서 날짜 {{from}}보다 앞섭니다.",
    en: "The document is valid to {{to}}, before its own date {{from}}.",
  },
  "refusal.evidence-changed": {
    ko: "“{{title}}”의 내용이 추가할 때와 다릅니다. 열지 않았습니다. 원본이나 백업에서 다시 추가하십시오.",
    en: "“{{title}}” is not what was added, so it was not opened. Add it again from the original, or open a backup.",
  },
  "refusal.evidence-used": {
    ko: "“{{title}}”은(는) 자체 사실 {{id}}의 증빙입니다. 그 사실을 먼저 고치거나 삭제하십시오.",
    en: "“{{title}}” supports the own fact {{id}}. Change or remove that fact first.",
  },
} as const;
