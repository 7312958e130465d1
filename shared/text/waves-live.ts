/** The waves page while something is moved by hand: what it would break, for whom, and who answers for it. */
export const wavesLive = {
  "waves-live.timeline-keys": {
    ko: "막대를 끌면 날짜가, 막대 끝을 끌면 한쪽만 바뀝니다. 키: ←/→ 하루, Page Up/Down 한 주, Shift+←/→ 전환일만, Enter로 놓고 Esc로 그만둡니다.",
    en: "Drag a bar to move it, an end to move that end. Keys: ←/→ a day, Page Up/Down a week, Shift+←/→ the cut-over alone, Enter drops, Esc lets go.",
  },
  "waves-live.board-keys": {
    ko: "카드를 끌어 옮기거나, 누르면 옮길 차수를 고를 수 있습니다. 키: Alt+←/→로 앞뒤 차수에 대 보고 Enter로 놓거나 Esc로 그만둡니다. 손으로 옮긴 차수는 고정됩니다.",
    en: "Drag a card, or click it to choose a wave. Keys: Alt+←/→ holds it over the wave beside, Enter drops, Esc lets go. A wave changed by hand is pinned.",
  },
  "waves-live.together": {
    ko: "같은 차수의 응용 그룹과 서로 의존하는 워크로드를 함께 옮기기",
    en: "Move together with its application group and what depends on it both ways",
  },
  "waves-live.onto-days": {
    ko: "{{wave}}: {{start, day}} – {{end, day}}",
    en: "{{wave}}: {{start, day}} – {{end, day}}",
  },
  "waves-live.into-wave": { ko: "{{name}} → {{wave}}", en: "{{name}} → {{wave}}" },
  "waves-live.into-wave-with": {
    ko: "{{name}} 외 {{count}}건 → {{wave}}",
    en: "{{name}} and {{count}} more → {{wave}}",
  },
  "waves-live.drop": { ko: "여기에 놓기", en: "Drop here" },
  "waves-live.let-go": { ko: "그만두기", en: "Let go" },
  "waves-live.checking": { ko: "규칙 확인 중", en: "Checking every rule" },
  "waves-live.no-fresh": { ko: "새로 어기는 규칙이 없습니다.", en: "Breaks no further rule." },
  "waves-live.fresh": {
    ko: "놓으면 생기는 문제: 중대 {{critical}}, 권고 {{advisory}}.",
    en: "Would break: {{critical}} critical, {{advisory}} advisory.",
  },
  "waves-live.gone": { ko: "풀리는 문제: {{count}}.", en: "Would mend: {{count}}." },
  "waves-live.first": { ko: "앞의 {{count}}개만 보입니다.", en: "The first {{count}} are shown." },
  "waves-live.hurt": { ko: "영향: {{names}}", en: "Hurts {{names}}" },
  "waves-live.units": { ko: "담당 {{names}}", en: "of {{names}}" },
  "waves-live.and-more": { ko: "{{names}} 외 {{count}}건", en: "{{names}} and {{count}} more" },
  "waves-live.accept": { ko: "위반 수용", en: "Accept" },
  "waves-live.accepted": { ko: "수용: {{by}}, {{day, day}}", en: "Accepted: {{by}}, {{day, day}}" },
  "waves-live.accept-why": {
    ko: "규칙을 어긴 채로 두기로 한 사람과 사유를 남깁니다. 계획서에 규칙과 나란히 인쇄됩니다.",
    en: "Says who lets this rule stay broken, and why. Printed in the plan beside the rule.",
  },
  "waves-live.accepted-by": { ko: "수용한 사람 또는 부서", en: "Accepted by" },
  "waves-live.accepted-on": { ko: "수용한 날", en: "On" },
  "waves-live.reason": { ko: "사유", en: "Reason" },
} as const;
