/** Recovery, failure domains and outages, as engines say them. */
export const resilience = {
  "resilience.no-second-place": {
    ko: "방식은 정했으나 둘째 거점을 정하지 않았습니다.",
    en: "The mode is decided, the second place is not.",
  },
  "resilience.cold-storage": {
    ko: "콜드 방식은 백업을 둘째 거점에 둘 수도, 다른 곳에 둘 수도 있습니다. 빈 전산실·계약의 값은 공표되지 않아 넣지 않았습니다.",
    en: "A cold start may keep its backup there or elsewhere; the room or contract for it has no list price and is not counted.",
  },
  "resilience.warm-capacity": {
    ko: "웜 방식에서 둘째 거점에 얼마나 켜 두는지 아무도 적지 않아 0에서 전부까지로 봅니다.",
    en: "Nobody has typed how much runs at the second place of a warm design: between nothing and all of it.",
  },
} as const;
