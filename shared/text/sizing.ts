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
  "sizing.all-as-is": {
    ko: "지금 크기 그대로 옮기도록 정해져 있습니다.",
    en: "Today's size is kept, as the planner decided.",
  },
  "sizing.below-asked": {
    ko: "p{{asked}}이 없어 p95를 썼습니다.",
    en: "p{{asked}} was asked for, but only p95 is known.",
  },
  "sizing.idle": {
    ko: "CPU와 메모리 이용률이 5% 미만입니다. 폐기할 수 있는지 확인하십시오(네트워크는 측정되지 않음).",
    en: "Processor and memory stay below 5%: check whether it can be retired (the network was not measured).",
  },
  "sizing.zombie": {
    ko: "CPU와 메모리를 전혀 쓰지 않습니다. 폐기할 수 있는지 확인하십시오.",
    en: "Nothing of its processor and memory is used: check whether it can be retired.",
  },
  "sizing.used-p95": { ko: "이용률(p95)", en: "Used (p95)" },
  "sizing.used-max": { ko: "이용률(최대)", en: "Used (peak)" },
  "sizing.used-avg": { ko: "이용률(평균)", en: "Used (mean)" },
  "sizing.used-as-is": { ko: "이용률 미상", en: "Use not known" },
  "sizing.used-kept": { ko: "줄이지 않음", en: "Kept" },
  "sizing.size-unknown": {
    ko: "vCPU나 메모리를 몰라 상품을 고를 수 없습니다.",
    en: "Its vCPU or memory is not known, so no offer can be chosen.",
  },
  "sizing.no-fit": {
    ko: "맞는 상품이 없습니다: vCPU {{vcpu}}개와 메모리 {{memory}} GiB가 필요하고, 가장 큰 상품은 vCPU {{mostVcpu}}개, 메모리 {{mostMemory}} GiB입니다.",
    en: "No offer fits: it needs {{vcpu}} vCPU and {{memory}} GiB; the largest are {{mostVcpu}} vCPU and {{mostMemory}} GiB.",
  },
  "sizing.no-gpu": {
    ko: "GPU {{gpus}}개를 갖춘 상품이 허용한 가격 등급에 없습니다. 가장 큰 상품은 {{most}}개입니다.",
    en: "No offer of the allowed price classes has {{gpus}} GPUs; the largest has {{most}}.",
  },
  "sizing.no-gpu-h200": {
    ko: "GPU가 맞는 상품이 없습니다: GPU {{gpus}}개 이상에 H200 환산 {{h200, number}}({{model}} {{gpus}}개)가 필요하고, 가장 큰 상품은 GPU {{mostGpus}}개에 H200 환산 {{most, number}}입니다.",
    en: "No offer has the GPUs: it needs {{h200, number}} H200-equivalents on at least {{gpus}} GPUs ({{gpus}} × {{model}}); the largest has {{most, number}} on {{mostGpus}}.",
  },
  "sizing.no-gpu-known": {
    ko: "GPU가 맞는 상품이 없습니다: GPU {{gpus}}개 이상에 H200 환산 {{h200, number}}({{model}} {{gpus}}개)가 필요하고, 환산값을 아는 GPU를 갖춘 상품이 그중에 없습니다.",
    en: "No offer has the GPUs: it needs {{h200, number}} H200-equivalents on at least {{gpus}} GPUs ({{gpus}} × {{model}}); none of the offers has a GPU whose equivalent is known.",
  },
  "sizing.no-gpu-model": {
    ko: "GPU가 맞는 상품이 없습니다: {{model}}의 H200 환산값을 몰라 같은 모델만 맞는데, {{gpus}}개가 필요하고 가장 큰 상품은 {{most}}개입니다.",
    en: "No offer has the GPUs: no H200-equivalent of {{model}} is known, so only that model does; it needs {{gpus}}, and the largest offer has {{most}} of it.",
  },
  "sizing.gpus": { ko: "GPU", en: "GPUs" },
  "sizing.gpus-by-count": {
    ko: "모델을 몰라 개수로만 상품을 고릅니다.",
    en: "The model is not known, so offers are chosen by their number alone.",
  },
  "sizing.gpus-by-model": {
    ko: "{{model}}의 H200 환산값을 몰라 같은 모델의 상품만 고릅니다.",
    en: "No H200-equivalent of {{model}} is known, so only offers with that model are chosen.",
  },
  "sizing.gpus-h200": { ko: "GPU(H200 환산)", en: "GPUs in H200-equivalents" },
  "sizing.gpu-count": { ko: "{{model}} 수", en: "Number of {{model}}" },
  "sizing.gpu-worth": { ko: "{{model}} 1개의 H200 환산", en: "H200-equivalents of one {{model}}" },
  "sizing.no-class": {
    ko: "허용한 가격 등급의 상품이 없습니다.",
    en: "There is no offer of the allowed price classes.",
  },
} as const;
