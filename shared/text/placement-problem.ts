/** What cannot be asked of a placement, and who has no place before anything is solved. */
export const placementProblem = {
  "placement.no-term": {
    ko: "{{name}}: 갈 수 있는 리전 가운데 허용한 단가 조건으로 살 수 있는 곳이 없습니다. 조건을 더 허용하십시오.",
    en: "{{name}}: none of the regions it may go to sells its size on an allowed term. Allow more terms.",
  },
  "placement.not-yet-second": {
    ko: "{{name}}: 등급이 요구하는 둘째 거점을 아직 정하지 않았습니다.",
    en: "{{name}}: its second place, which its grade asks for, is not decided yet.",
  },
  "placement.no-second-site": {
    ko: "{{name}}: 갈 수 있는 리전 가운데 거점이 다른 두 곳이 없어 둘째 거점을 둘 수 없습니다.",
    en: "{{name}}: no two of the regions it may go to stand on different sites, so it has no second place.",
  },
  "placement.no-second-region": {
    ko: "{{name}}: 갈 수 있는 리전이 두 곳이 되지 않아 둘째 거점을 둘 수 없습니다.",
    en: "{{name}}: there are no two regions it may go to, so it has no second place.",
  },
  "placement.no-second-provider": {
    ko: "{{name}}: 갈 수 있는 리전이 모두 한 제공자에 있어 둘째 거점을 둘 수 없습니다.",
    en: "{{name}}: every region it may go to is of one provider, so it has no second place.",
  },
  "placement.no-second-owner": {
    ko: "{{name}}: 갈 수 있는 리전 가운데 소유 주체가 확실히 다른 두 곳이 없어 둘째 거점을 둘 수 없습니다.",
    en: "{{name}}: no two of the regions it may go to surely have different owners, so it has no second place.",
  },
  "placement.no-second-control-plane": {
    ko: "{{name}}: 갈 수 있는 리전 가운데 제어 평면이 확실히 다른 두 곳이 없어 둘째 거점을 둘 수 없습니다.",
    en: "{{name}}: no two of the regions it may go to surely run on different control planes, so it has no second place.",
  },
  "placement.figure-copy-why": {
    ko: "둘째 거점의 점수는 그 리전의 기준별 점수와 사본의 비용으로 매깁니다.",
    en: "A second place is scored by what its region brings, and by what the copy costs there.",
  },
  // limits that cannot be counted
  "limits.unknown-provider": {
    ko: "한도에 적힌 제공자 “{{id}}”이(가) 카탈로그에 없습니다. 목록에서 다시 고르거나 한도를 끄십시오.",
    en: "A limit names the provider “{{id}}”, which the catalogue does not know. Choose one of the list, or switch the limit off.",
  },
  "limits.unknown-owner": {
    ko: "한도에 적힌 소유 주체 “{{id}}”이(가) 카탈로그에 없습니다. 목록에서 다시 고르거나 한도를 끄십시오.",
    en: "A limit names the owner “{{id}}”, which the catalogue does not know. Choose one of the list, or switch the limit off.",
  },
  "limits.unknown-country": {
    ko: "한도에 적힌 국가 “{{id}}”의 소유 주체가 카탈로그에 없습니다. 목록에서 다시 고르거나 한도를 끄십시오.",
    en: "A limit names the country “{{id}}”, of which the catalogue knows no owner. Choose one of the list, or switch the limit off.",
  },
  "limits.unknown-control-plane": {
    ko: "한도에 적힌 제어 평면 “{{id}}”이(가) 카탈로그에 없습니다. 목록에서 다시 고르거나 한도를 끄십시오.",
    en: "A limit names the control plane “{{id}}”, which the catalogue does not know. Choose one of the list, or switch the limit off.",
  },
  "limits.unknown-region": {
    ko: "한도에 적힌 리전 “{{id}}”이(가) 카탈로그에 없습니다. 목록에서 다시 고르거나 한도를 끄십시오.",
    en: "A limit names the region “{{id}}”, which the catalogue does not know. Choose one of the list, or switch the limit off.",
  },
  "limits.unknown-workload": {
    ko: "한도에 적힌 워크로드 “{{id}}”이(가) 인벤토리에 없습니다. 한도에서 빼십시오.",
    en: "A limit names the workload “{{id}}”, which is not in the inventory. Take it out of the limit.",
  },
  "limits.unknown-group": {
    ko: "한도에 적힌 응용 그룹 “{{id}}”이(가) 인벤토리에 없습니다. 한도에서 빼십시오.",
    en: "A limit names the application group “{{id}}”, which is not in the inventory. Take it out of the limit.",
  },
  "limits.contract-unknown-provider": {
    ko: "약정의 제공자 “{{id}}”이(가) 카탈로그에 없어 최소 지출을 채울 수 없습니다. 약정을 고치거나 약정 한도를 끄십시오.",
    en: "A contract binds to the provider “{{id}}”, which the catalogue does not know, so its minimum cannot be used up. Correct the contract, or switch the limit off.",
  },
  "limits.no-rate": {
    ko: "한도나 약정의 금액을 {{from}}에서 {{to}}(으)로 바꿀 환율이 없습니다. 환율을 적거나 {{to}} 금액으로 적으십시오.",
    en: "There is no rate to bring an amount of a limit or a contract from {{from}} to {{to}}. Enter the rate, or state the amount in {{to}}.",
  },
} as const;
