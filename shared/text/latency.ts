/** Round trips in words. */
export const latency = {
  "latency.users": { ko: "이용자 왕복 지연 ({{region}})", en: "Users' round trip ({{region}})" },
  "latency.location": { ko: "{{city}} (이용자 {{share}} %)", en: "{{city}} ({{share}} % of users)" },
  "latency.share": { ko: "이용자 비중", en: "Share of the users" },
  "latency.share-why": { ko: "기관이 적은 이용자 위치", en: "User locations as the agency entered them" },
  "latency.access": { ko: "접속망", en: "Access network" },
  "latency.access-unknown": {
    ko: "접속망 지연을 몰라 0–10 ms로 계산합니다.",
    en: "Access is not known: 0–10 ms are counted.",
  },
  "latency.no-place": {
    ko: "리전의 위치가 공개되지 않았거나 이용자 위치가 없습니다.",
    en: "The site is not published, or no user location is entered.",
  },
  "latency.method-own": { ko: "기관이 직접 측정한 왕복 지연", en: "Round trip measured by the agency" },
  "latency.method-own+metro": {
    ko: "같은 도시권에서 기관이 직접 측정한 값 + 2.6 ms",
    en: "Measured by the agency in the same metro + 2.6 ms",
  },
  "latency.method-measured": { ko: "측정한 왕복 지연", en: "Measured round trip" },
  "latency.method-proxy+metro": { ko: "같은 도시권의 측정값 + 2.6 ms", en: "Measured in the same metro + 2.6 ms" },
  "latency.method-near": { ko: "가까운 육로: 3.5 + 19.5 × km/1000", en: "Near, by land: 3.5 + 19.5 × km/1000" },
  "latency.method-hub-graph": {
    ko: "해저케이블 모형: 8.7 + 13.36 × 경로 km/1000",
    en: "Cable-hub model: 8.7 + 13.36 × path km/1000",
  },
  "latency.method-hub-graph+neighbours": {
    ko: "해저케이블 모형, 가까운 측정값으로 보정",
    en: "Cable-hub model, corrected by pairs measured nearby",
  },
  "latency.path": { ko: "케이블 경로 길이", en: "Length of the way by cable" },
  "latency.neighbour": {
    ko: "{{a}} – {{b}} 측정값 (모형 {{graph}} ms, 가중치 {{weight}})",
    en: "{{a}} – {{b}} measured (model {{graph}} ms, weight {{weight}})",
  },
  "latency.neighbours-note": {
    ko: "양 끝에서 가까운 측정 구간 {{count}}개로 보정했습니다. 가중치는 거리에 따라 e^(−km/400)이고 모형 자체는 0.05입니다.",
    en: "Corrected by {{count}} pairs measured near both ends: each weighs e^(−km/400) by its distance, the model itself 0.05.",
  },
  "latency.step-measure": {
    ko: "왕복 지연 측정: 리전 {{count}}곳",
    en: "Round trips measured to {{count}} regions",
  },
  "latency.asking": { ko: "{{host}}:{{port}} 연결 시간 측정", en: "Timing connections to {{host}}:{{port}}" },
  "latency.because-no-such-host": {
    ko: "호스트 이름을 찾지 못했습니다. 이름과 인터넷 연결을 확인하십시오.",
    en: "The host name was not found. Check the name and the connection.",
  },
  "latency.because-refused": {
    ko: "이 포트의 연결을 거부했습니다. 열려 있는 포트를 적으십시오.",
    en: "It refused connections on this port. Name a port that is open.",
  },
  "latency.because-no-answer": {
    ko: "제한 시간 안에 답이 없었습니다. 방화벽이나 인터넷 연결을 확인하십시오.",
    en: "No answer within the time limit. Check the firewall and the connection.",
  },
  "latency.because-too-few": {
    ko: "{{sent}}번 가운데 {{answered}}번만 답해 쓰지 않았습니다. 다시 측정하십시오.",
    en: "Only {{answered}} of {{sent}} connections were answered, too few to use. Measure again.",
  },
  "latency.because-floor": {
    ko: "{{ms}} ms는 {{km}} km에 빛이 필요한 {{floor}} ms보다 짧습니다. 이 호스트는 그 리전에 있지 않거나 가까운 서버가 대신 답했습니다.",
    en: "{{ms}} ms is less than the {{floor}} ms that light needs for {{km}} km: the host is not in that region, or a server nearby answers for it.",
  },
  "latency.because-other-host": {
    ko: "같은 리전의 다른 호스트가 더 빨라 그 값을 씁니다.",
    en: "Another host of the same region was quicker; that one is used.",
  },
  "refusal.no-such-location": {
    ko: "그런 이용자 위치가 없습니다: {{id}}",
    en: "There is no such user location: {{id}}",
  },
  "refusal.measure-from-itself": {
    ko: "측정 출발점과 대상 리전이 같습니다: {{id}}",
    en: "A region cannot be measured from itself: {{id}}",
  },
  "latency.method-typed": { ko: "입력값", en: "Typed" },
} as const;
