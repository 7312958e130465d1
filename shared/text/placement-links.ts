/** What ties two to each other, where a move would break it, and what it would take: one pair, or many of a kind. */
export const placementLinks = {
  "placement.breaks-near": {
    ko: "{{a}} ↔ {{b}}: 왕복 지연이 {{ms, number}} ms 이하라고 볼 수 없습니다(지금 {{atA}}, {{atB}}).",
    en: "{{a}} ↔ {{b}}: the round trip could not be shown to stay within {{ms, number}} ms (now {{atA}} and {{atB}}).",
  },
  "placement.breaks-apart-site": {
    ko: "{{a}} ↔ {{b}}: 서로 달라야 하는데 같은 거점이거나 다르다고 볼 수 없습니다(지금 {{atA}}, {{atB}}).",
    en: "{{a}} ↔ {{b}}: they would have the same site, or could not be shown not to (now {{atA}} and {{atB}}).",
  },
  "placement.breaks-apart-region": {
    ko: "{{a}} ↔ {{b}}: 서로 달라야 하는데 같은 리전이거나 다르다고 볼 수 없습니다(지금 {{atA}}, {{atB}}).",
    en: "{{a}} ↔ {{b}}: they would have the same region, or could not be shown not to (now {{atA}} and {{atB}}).",
  },
  "placement.breaks-apart-provider": {
    ko: "{{a}} ↔ {{b}}: 서로 달라야 하는데 같은 제공자이거나 다르다고 볼 수 없습니다(지금 {{atA}}, {{atB}}).",
    en: "{{a}} ↔ {{b}}: they would have the same provider, or could not be shown not to (now {{atA}} and {{atB}}).",
  },
  "placement.breaks-apart-owner": {
    ko: "{{a}} ↔ {{b}}: 서로 달라야 하는데 같은 소유 주체이거나 다르다고 볼 수 없습니다(지금 {{atA}}, {{atB}}).",
    en: "{{a}} ↔ {{b}}: they would have the same owner, or could not be shown not to (now {{atA}} and {{atB}}).",
  },
  "placement.breaks-apart-control-plane": {
    ko: "{{a}} ↔ {{b}}: 서로 달라야 하는데 같은 제어 평면이거나 다르다고 볼 수 없습니다(지금 {{atA}}, {{atB}}).",
    en: "{{a}} ↔ {{b}}: they would have the same control plane, or could not be shown not to (now {{atA}} and {{atB}}).",
  },
  "placement.breaks-together-region": {
    ko: "{{a}} ↔ {{b}}: 한 리전에 함께 있어야 합니다(지금 {{atA}}, {{atB}}).",
    en: "{{a}} ↔ {{b}}: they must be in one region (now {{atA}} and {{atB}}).",
  },
  "placement.breaks-together-provider": {
    ko: "{{a}} ↔ {{b}}: 한 제공자에 함께 있어야 합니다(지금 {{atA}}, {{atB}}).",
    en: "{{a}} ↔ {{b}}: they must be at one provider (now {{atA}} and {{atB}}).",
  },
  // many pairs of a kind
  "placement.breaks-near-many": {
    ko: "{{count}}쌍의 왕복 지연이 허용 범위 안이라고 볼 수 없습니다: {{pairs}}",
    en: "{{count}} pairs could not be shown to stay within the round trip they allow: {{pairs}}",
  },
  "placement.breaks-apart-site-many": {
    ko: "{{count}}쌍은 거점이 서로 달라야 하는데 같거나 다르다고 볼 수 없습니다: {{pairs}}",
    en: "{{count}} pairs would have the same site, or could not be shown not to: {{pairs}}",
  },
  "placement.breaks-apart-region-many": {
    ko: "{{count}}쌍은 리전이 서로 달라야 하는데 같거나 다르다고 볼 수 없습니다: {{pairs}}",
    en: "{{count}} pairs would have the same region, or could not be shown not to: {{pairs}}",
  },
  "placement.breaks-apart-provider-many": {
    ko: "{{count}}쌍은 제공자가 서로 달라야 하는데 같거나 다르다고 볼 수 없습니다: {{pairs}}",
    en: "{{count}} pairs would have the same provider, or could not be shown not to: {{pairs}}",
  },
  "placement.breaks-apart-owner-many": {
    ko: "{{count}}쌍은 소유 주체가 서로 달라야 하는데 같거나 다르다고 볼 수 없습니다: {{pairs}}",
    en: "{{count}} pairs would have the same owner, or could not be shown not to: {{pairs}}",
  },
  "placement.breaks-apart-control-plane-many": {
    ko: "{{count}}쌍은 제어 평면이 서로 달라야 하는데 같거나 다르다고 볼 수 없습니다: {{pairs}}",
    en: "{{count}} pairs would have the same control plane, or could not be shown not to: {{pairs}}",
  },
  "placement.breaks-together-region-many": {
    ko: "{{count}}쌍은 한 리전에 함께 있어야 합니다: {{pairs}}",
    en: "{{count}} pairs must be in one region: {{pairs}}",
  },
  "placement.breaks-together-provider-many": {
    ko: "{{count}}쌍은 한 제공자에 함께 있어야 합니다: {{pairs}}",
    en: "{{count}} pairs must be at one provider: {{pairs}}",
  },
  // a workload and its own second place
  "placement.breaks-second-near": {
    ko: "둘째 거점(지금 {{at}})까지의 왕복 지연이 동기 복제에 맞는다고 볼 수 없습니다({{count}}건): {{names}}",
    en: "Too far from the second place (now {{at}}) for synchronous copies, or not shown to be near enough ({{count}}): {{names}}",
  },
  "placement.breaks-second-together": {
    ko: "둘째 거점(지금 {{at}})과 함께 있어야 합니다({{count}}건): {{names}}",
    en: "Must stay with the second place (now {{at}}) ({{count}}): {{names}}",
  },
  "placement.breaks-second-apart-site": {
    ko: "둘째 거점(지금 {{at}})과 같은 거점이거나 다르다고 볼 수 없습니다({{count}}건): {{names}}",
    en: "Same site as the second place (now {{at}}), or not shown to differ ({{count}}): {{names}}",
  },
  "placement.breaks-second-apart-region": {
    ko: "둘째 거점(지금 {{at}})과 같은 리전이거나 다르다고 볼 수 없습니다({{count}}건): {{names}}",
    en: "Same region as the second place (now {{at}}), or not shown to differ ({{count}}): {{names}}",
  },
  "placement.breaks-second-apart-provider": {
    ko: "둘째 거점(지금 {{at}})과 같은 제공자이거나 다르다고 볼 수 없습니다({{count}}건): {{names}}",
    en: "Same provider as the second place (now {{at}}), or not shown to differ ({{count}}): {{names}}",
  },
  "placement.breaks-second-apart-owner": {
    ko: "둘째 거점(지금 {{at}})과 같은 소유 주체이거나 다르다고 볼 수 없습니다({{count}}건): {{names}}",
    en: "Same owner as the second place (now {{at}}), or not shown to differ ({{count}}): {{names}}",
  },
  "placement.breaks-second-apart-control-plane": {
    ko: "둘째 거점(지금 {{at}})과 같은 제어 평면이거나 다르다고 볼 수 없습니다({{count}}건): {{names}}",
    en: "Same control plane as the second place (now {{at}}), or not shown to differ ({{count}}): {{names}}",
  },
  // what it would take
  "placement.need-link-dependency": {
    ko: "{{a}} ↔ {{b}} 연계의 지연 한도를 완화하거나 상대도 옮겨야 합니다(지금 {{atA}}, {{atB}}).",
    en: "The dependency {{a}} ↔ {{b}} allowed to be slower, or its other end moved too (now {{atA}} and {{atB}})",
  },
  "placement.need-link-limit": {
    ko: "{{a}} ↔ {{b}}의 함께·분리·근접 조건을 풀거나 상대도 옮겨야 합니다(지금 {{atA}}, {{atB}}).",
    en: "The limit between {{a}} ↔ {{b}} let go, or the other moved too (now {{atA}} and {{atB}})",
  },
  "placement.need-links-dependency": {
    ko: "연계 {{count}}쌍의 지연 한도를 완화하거나 상대도 옮겨야 합니다: {{pairs}}",
    en: "{{count}} dependencies allowed to be slower, or their other ends moved too: {{pairs}}",
  },
  "placement.need-links-limit": {
    ko: "{{count}}쌍의 함께·분리·근접 조건을 풀거나 상대도 옮겨야 합니다: {{pairs}}",
    en: "The limits between {{count}} pairs let go, or the others moved too: {{pairs}}",
  },
  "placement.need-link-recovery": {
    ko: "둘째 거점(지금 {{at}})도 옮겨야 합니다({{count}}건): {{names}}",
    en: "The second place (now {{at}}) moved too ({{count}}): {{names}}",
  },
} as const;
