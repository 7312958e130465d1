/** How big a workload must be. */
export const sizing = {
  "sizing.size": { ko: "{{name}}의 필요 규모", en: "Needed size of {{name}}" },
  "sizing.vcpu": { ko: "필요 vCPU", en: "Needed vCPU" },
  "sizing.memory": { ko: "필요 메모리", en: "Needed memory" },
  "sizing.storage": { ko: "필요 저장 용량", en: "Needed storage" },
  "sizing.now": { ko: "현재", en: "Now" },
  "sizing.unknown": { ko: "알려져 있지 않습니다.", en: "Not known." },
  "sizing.kept": {
    ko: "부하 지표(CPU 대기, 벌룬 등) 때문에 줄이지 않습니다.",
    en: "Kept as it is: pressure was measured (CPU ready, ballooning).",
  },
  "sizing.database-memory": { ko: "데이터베이스의 메모리는 줄이지 않습니다.", en: "A database keeps its memory." },
  "sizing.no-utilisation": {
    ko: "사용률을 몰라 현재 규모를 그대로 씁니다.",
    en: "Utilisation is not known, so the size stays as it is.",
  },
  "sizing.mean-only": {
    ko: "평균 사용률만 있어 신뢰도가 낮습니다(별 1개).",
    en: "Only a mean utilisation: low confidence (one star).",
  },
  "sizing.size-unknown": {
    ko: "vCPU나 메모리를 몰라 상품을 고를 수 없습니다.",
    en: "Its vCPU or memory is not known, so no offer can be chosen.",
  },
  "sizing.no-fit": {
    ko: "맞는 상품이 없습니다: vCPU {{vcpu}}개와 메모리 {{memory}} GiB가 필요하고, 가장 큰 상품은 vCPU {{mostVcpu}}개, 메모리 {{mostMemory}} GiB입니다.",
    en: "No offer fits: it needs {{vcpu}} vCPU and {{memory}} GiB; the largest are {{mostVcpu}} vCPU and {{mostMemory}} GiB.",
  },
  "sizing.no-class": {
    ko: "허용한 가격 등급의 상품이 없습니다.",
    en: "There is no offer of the allowed price classes.",
  },
} as const;
