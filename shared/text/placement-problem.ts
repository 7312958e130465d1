/** What cannot be asked of a placement, and who has no place before anything is solved. */
export const placementProblem = {
  "placement.no-term": {
    ko: "{{name}}: 갈 수 있는 리전 가운데 허용한 단가 조건으로 살 수 있는 곳이 없습니다. 조건을 더 허용하십시오.",
    en: "{{name}}: none of the regions it may go to sells its size on an allowed term. Allow more terms.",
  },
  "placement.not-yet-second": {
    ko: "{{name}}: 등급이 요구하는 예비 위치를 아직 정하지 않았습니다.",
    en: "{{name}}: its second place, which its grade asks for, is not decided yet.",
  },
  "placement.no-second-site": {
    ko: "{{name}}: 갈 수 있는 리전 가운데 거점이 다른 두 곳이 없어 예비 위치를 둘 수 없습니다.",
    en: "{{name}}: no two of the regions it may go to stand on different sites, so it has no second place.",
  },
  "placement.no-second-region": {
    ko: "{{name}}: 갈 수 있는 리전이 두 곳이 되지 않아 예비 위치를 둘 수 없습니다.",
    en: "{{name}}: there are no two regions it may go to, so it has no second place.",
  },
  "placement.no-second-provider": {
    ko: "{{name}}: 갈 수 있는 리전이 모두 한 제공자에 있어 예비 위치를 둘 수 없습니다.",
    en: "{{name}}: every region it may go to is of one provider, so it has no second place.",
  },
  "placement.no-second-owner": {
    ko: "{{name}}: 갈 수 있는 리전 가운데 소유 주체가 확실히 다른 두 곳이 없어 예비 위치를 둘 수 없습니다.",
    en: "{{name}}: no two of the regions it may go to surely have different owners, so it has no second place.",
  },
  "placement.no-second-control-plane": {
    ko: "{{name}}: 갈 수 있는 리전 가운데 제어 평면이 확실히 다른 두 곳이 없어 예비 위치를 둘 수 없습니다.",
    en: "{{name}}: no two of the regions it may go to surely run on different control planes, so it has no second place.",
  },
} as const;
