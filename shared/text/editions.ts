/** Editions of prices the workspace keeps, the planner's own facts, and documents. */
export const editions = {
  "editions.effective": {
    ko: "{{title}} + 자체 단가 판 {{editions}}개, 자체 사실 {{facts}}건",
    en: "{{title}}, own editions: {{editions}}, own facts: {{facts}}",
  },
  // doubts and notes
  "editions.doubt-raised": {
    ko: "지금 단가 {{before}}에서 {{after}}(으)로 {{times}}배가 됩니다. 단위나 열이 맞는지 확인하십시오.",
    en: "{{after}} is {{times}} times the price that stands, {{before}}. Check the unit and the column.",
  },
  "editions.doubt-lowered": {
    ko: "지금 단가 {{before}}에서 {{after}}(으)로 {{times}}분의 1이 됩니다. 단위나 열이 맞는지 확인하십시오.",
    en: "{{after}} is the price that stands, {{before}}, divided by {{times}}. Check the unit and the column.",
  },
  "editions.doubt-above-line": {
    ko: "{{price}}은(는) 이 제공자의 같은 등급 단가로 본 {{usual}}의 {{times}}배입니다. 단위나 크기가 맞는지 확인하십시오.",
    en: "{{price}} is {{times}} times what this provider's other offers of the class suggest, {{usual}}. Check the unit and the size.",
  },
  "editions.doubt-below-line": {
    ko: "{{price}}은(는) 이 제공자의 같은 등급 단가로 본 {{usual}}의 {{times}}분의 1입니다. 단위나 크기가 맞는지 확인하십시오.",
    en: "{{price}} is what this provider's other offers of the class suggest, {{usual}}, divided by {{times}}. Check the unit and the size.",
  },
  "editions.currency-changed": {
    ko: "상품 {{count}}개의 단가가 {{from}}에서 {{to}}(으)로 바뀌었습니다. 통화가 다르므로 오르내림은 비교하지 않았습니다.",
    en: "{{count}} prices come in {{to}} and stood in {{from}}. Currencies differ, so they were not compared.",
  },
  "editions.unknown-region": {
    ko: "“{{region}}” 리전은 카탈로그에 없어 상품 {{count}}개가 쓰이지 않습니다. 쓰려면 리전을 자체 사실로 추가하십시오.",
    en: "The catalogue has no region “{{region}}”, so {{count}} offers of it are not used. Add the region as an own fact to use them.",
  },
  "editions.unknown-provider": {
    ko: "“{{provider}}” 제공자는 카탈로그에 없어 상품 {{count}}개가 쓰이지 않습니다. 쓰려면 제공자를 자체 사실로 추가하십시오.",
    en: "The catalogue has no provider “{{provider}}”, so {{count}} offers of it are not used. Add the provider as an own fact to use them.",
  },
  "editions.listed-twice": {
    ko: "같은 상품 “{{offer}}”이(가) {{count}}번 나옵니다. 첫 번째만 썼습니다.",
    en: "The offer “{{offer}}” is listed {{count}} times. Only the first was taken.",
  },
  // steps
  "editions.step-land": { ko: "단가 판 받기: {{title}}", en: "Take in edition: {{title}}" },
  "editions.step-use": { ko: "단가 판 사용: {{title}}", en: "Use edition: {{title}}" },
  "editions.step-set-aside": { ko: "단가 판 제외: {{title}}", en: "Set edition aside: {{title}}" },
  "editions.step-remove": { ko: "단가 판 삭제: {{title}}", en: "Remove edition: {{title}}" },
  // refusals
  "refusal.edition-empty": {
    ko: "“{{name}}”에서 쓸 수 있는 단가를 찾지 못했습니다. 바뀐 것은 없습니다. 파일과 고른 리전을 확인하십시오.",
    en: "No usable price was found in “{{name}}”. Nothing was changed. Check the file and the regions chosen.",
  },
  "refusal.no-such-offer": {
    ko: "상품 “{{id}}”은(는) 카탈로그에도 자체 단가에도 없습니다.",
    en: "Neither the catalogue nor your own prices have an offer “{{id}}”.",
  },
  "refusal.edition-gone": {
    ko: "단가 판 {{id}}이(가) 작업공간에 없습니다. 목록을 새로 고치십시오.",
    en: "There is no edition {{id}} in the workspace. Refresh the list.",
  },
  "refusal.edition-no-such-doubt": {
    ko: "“{{offer}}”은(는) 이 판에서 확인을 기다리는 상품이 아닙니다. 바뀐 것은 없습니다.",
    en: "“{{offer}}” is not an offer this edition holds for confirmation. Nothing was changed.",
  },
  "refusal.edition-in-use": {
    ko: "사용 중인 단가 판은 삭제할 수 없습니다. 먼저 제외하십시오.",
    en: "An edition in use cannot be removed. Set it aside first.",
  },
} as const;
