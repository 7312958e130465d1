/** Why a workload may or may not go somewhere: data class, certificates, rule packs, gates. */
const claim = {
  ko: " (주장은 있으나 증빙이 없습니다. 주장대로라면 통과합니다.)",
  en: " (a claim without evidence exists; the claim would pass.)",
} as const;

export const eligibility = {
  "eligibility.class-by-items": {
    ko: "{{name}}: 정보공개법 제9조제1항 제{{items}}호에 해당하여 {{class}}등급입니다.",
    en: "{{name}}: class {{class}} by item {{items}} of article 9(1) of the Official Information Disclosure Act.",
  },
  "eligibility.class-stated": {
    ko: "{{name}}: {{class}}등급으로 기재되어 있습니다.",
    en: "{{name}}: stated as class {{class}}.",
  },
  "eligibility.class-missing": {
    ko: "{{name}}: 등급 미상입니다. 정보공개법 제9조제1항의 호를 적거나 공개 대상임을 확인하십시오.",
    en: "{{name}}: class not known. Name the item of article 9(1), or confirm that the data is open.",
  },
  "eligibility.class-no-data-set": {
    ko: "데이터셋이 없어 등급을 알 수 없습니다. 데이터셋을 등록하십시오.",
    en: "The class is not known: there is no data set. Add one.",
  },
  "eligibility.flow-c": {
    ko: "{{from}} → {{to}}: C등급 데이터는 있는 곳을 떠날 수 없습니다.",
    en: "{{from}} → {{to}}: class C data never leaves its room.",
  },
  "eligibility.flow-above": {
    ko: "{{from}}({{class}}등급) → {{to}}(최대 {{most}}등급): 받는 쪽이 담을 수 있는 등급보다 높습니다.",
    en: "{{from}} (class {{class}}) → {{to}} (takes {{most}} at most): the data is above what the target may hold.",
  },
  "eligibility.flow-allowed": {
    ko: "{{from}}({{class}}등급) → {{to}}: 허용됩니다.",
    en: "{{from}} (class {{class}}) → {{to}}: allowed.",
  },
  "eligibility.flow-open": {
    ko: "{{from}} → {{to}}: 한쪽의 등급이 미상이어서 판정할 수 없습니다. 등급을 정하십시오.",
    en: "{{from}} → {{to}}: the class of one end is not known. Classify it.",
  },
  "eligibility.converted": {
    ko: "{{scheme}} {{scope}}: 등급제 이전 인증을 환산하여 “{{level}}”등급으로 봅니다.",
    en: "{{scheme}} {{scope}}: a certificate from before the grades, counted as {{level}} by the conversion rule.",
  },

  "eligibility.certificate-not-asked": {
    ko: "이 데이터 등급에는 {{scheme}} 인증이 필요하지 않습니다.",
    en: "This data class needs no {{scheme}} certificate.",
  },
  "eligibility.certificate-valid": {
    ko: "{{scheme}} {{has}} ≥ {{least}}, {{lastDay, day}}까지 유효합니다.",
    en: "{{scheme}} {{has}} ≥ {{least}}, valid to {{lastDay, day}}.",
  },
  "eligibility.certificate-confirmed": {
    ko: "{{scheme}} {{has}} ≥ {{least}}. 만료일은 공개되지 않았으며, 마지막 확인일 {{seen, day}}부터 한 유효기간을 더한 {{lastDay, day}}까지로 봅니다.",
    en: "{{scheme}} {{has}} ≥ {{least}}. The end is not published; counted one term from the day it was last seen, {{seen, day}}, to {{lastDay, day}}.",
  },
  "eligibility.certificate-open-ended": {
    ko: "{{scheme}} {{has}} ≥ {{least}}. 만료일이 정해져 있지 않습니다.",
    en: "{{scheme}} {{has}} ≥ {{least}}, without an end.",
  },
  "eligibility.certificate-ends-soon": {
    ko: "{{scheme}} {{has}} ≥ {{least}}. 주의: {{lastDay, day}}에 만료되어 전환 후 {{days}}일 안에 끝납니다. 갱신 계획을 확인하십시오.",
    en: "{{scheme}} {{has}} ≥ {{least}}. Warning: it ends on {{lastDay, day}}, within {{days}} days of the move. Ask for the renewal.",
  },
  "eligibility.certificate-instead": {
    ko: "{{other}} {{has}} ≥ {{least}}, {{lastDay, day}}까지 유효합니다. {{scheme}} 대신 인정된다는 발표를 켜 두었습니다.",
    en: "{{other}} {{has}} ≥ {{least}}, valid to {{lastDay, day}}. It counts for {{scheme}} as announced; that was switched on.",
  },
  "eligibility.certificate-instead-open-ended": {
    ko: "{{other}} {{has}} ≥ {{least}}. 만료일이 정해져 있지 않습니다. {{scheme}} 대신 인정된다는 발표를 켜 두었습니다.",
    en: "{{other}} {{has}} ≥ {{least}}, without an end. It counts for {{scheme}} as announced; that was switched on.",
  },
  "eligibility.certificate-below": { ko: "{{scheme}} {{has}} < {{least}}", en: "{{scheme}} {{has}} < {{least}}" },
  "eligibility.certificate-below-claimed": {
    ko: `{{scheme}} {{has}} < {{least}}${claim.ko}`,
    en: `{{scheme}} {{has}} < {{least}}${claim.en}`,
  },
  "eligibility.certificate-expired": {
    ko: "{{scheme}} 인증이 기한을 지납니다: 마지막 유효일 {{lastDay, day}}, 판정일 {{day, day}}.",
    en: "{{scheme}} certificate expired: last valid day {{lastDay, day}}, judged for {{day, day}}.",
  },
  "eligibility.certificate-expired-claimed": {
    ko: `{{scheme}} 인증이 기한을 지납니다: 마지막 유효일 {{lastDay, day}}, 판정일 {{day, day}}.${claim.ko}`,
    en: `{{scheme}} certificate expired: last valid day {{lastDay, day}}, judged for {{day, day}}.${claim.en}`,
  },
  "eligibility.certificate-not-yet": {
    ko: "{{scheme}} 인증은 {{from, day}}부터 유효합니다. 판정일 {{day, day}}에는 아직 효력이 없습니다.",
    en: "{{scheme}} certificate begins on {{from, day}}, after the day judged for, {{day, day}}.",
  },
  "eligibility.certificate-not-yet-claimed": {
    ko: `{{scheme}} 인증은 {{from, day}}부터 유효합니다. 판정일 {{day, day}}에는 아직 효력이 없습니다.${claim.ko}`,
    en: `{{scheme}} certificate begins on {{from, day}}, after the day judged for, {{day, day}}.${claim.en}`,
  },
  "eligibility.certificate-stale": {
    ko: "{{scheme}} {{least}} 이상: 마지막 확인일 {{seen, day}} 이후 유효기간이 지나 {{day, day}}의 효력을 알 수 없습니다. 최신 인증서를 확인하십시오.",
    en: "{{scheme}} {{least}} or higher: last seen on {{seen, day}}, more than one term before {{day, day}}. Ask for the current certificate.",
  },
  "eligibility.certificate-stale-claimed": {
    ko: `{{scheme}} {{least}} 이상: 마지막 확인일 {{seen, day}} 이후 유효기간이 지나 {{day, day}}의 효력을 알 수 없습니다.${claim.ko}`,
    en: `{{scheme}} {{least}} or higher: last seen on {{seen, day}}, more than one term before {{day, day}}.${claim.en}`,
  },
  "eligibility.certificate-level-missing": {
    ko: "{{scheme}} 인증은 있으나 등급을 알 수 없습니다({{least}} 이상 필요).",
    en: "There is a {{scheme}} certificate of unknown level ({{least}} or higher is needed).",
  },
  "eligibility.certificate-level-missing-claimed": {
    ko: `{{scheme}} 인증은 있으나 등급을 알 수 없습니다({{least}} 이상 필요).${claim.ko}`,
    en: `There is a {{scheme}} certificate of unknown level ({{least}} or higher is needed).${claim.en}`,
  },
  "eligibility.certificate-claimed-only": {
    ko: "{{scheme}} {{least}} 이상의 증빙이 없습니다. 주장만 있습니다(주장대로라면 통과).",
    en: "No evidence of {{scheme}} {{least}} or higher, only a claim (the claim would pass).",
  },
  "eligibility.certificate-elsewhere": {
    ko: "{{scheme}} 인증은 이 리전({{region}}, {{zone}} 존)을 포함하지 않습니다. 이 리전의 인증은 알려져 있지 않습니다.",
    en: "The {{scheme}} certificates known do not cover this region ({{region}}, {{zone}} zone); none is known for it.",
  },
  "eligibility.certificate-none": {
    ko: "{{scheme}} 인증 여부가 알려져 있지 않습니다({{least}} 이상 필요).",
    en: "No {{scheme}} certificate is known ({{least}} or higher is needed).",
  },
  "eligibility.certificate-none-at-all": {
    ko: "{{scheme}} 기록이 알려져 있지 않습니다.",
    en: "No record of {{scheme}} is known.",
  },
  "eligibility.certificate-class-missing": {
    ko: "데이터 등급 미상으로 필요한 {{scheme}} 수준을 정할 수 없습니다. 데이터셋의 등급을 정하십시오.",
    en: "The data class is not known, so neither is the {{scheme}} level it needs. Classify the data sets.",
  },

  "eligibility.pack-missing": {
    ko: "규칙 팩 “{{id}}”: 이 카탈로그 판에 없습니다. 판정할 수 없습니다.",
    en: "Rule pack “{{id}}” is not in this catalogue edition, so it cannot be judged.",
  },
  "eligibility.pack-repealed": {
    ko: "“{{title}}”: 폐지된 규칙 팩입니다. 다른 팩을 선택하십시오.",
    en: "“{{title}}” is repealed. Choose another rule pack.",
  },
  "eligibility.pack-not-yet": {
    ko: "“{{title}}”: {{from, day}}부터 적용됩니다. {{day, day}}에 대한 판정은 할 수 없습니다.",
    en: "“{{title}}” applies from {{from, day}}; it says nothing about {{day, day}}.",
  },
  "eligibility.pack-over": {
    ko: "“{{title}}”: {{to, day}}까지 적용됩니다. {{day, day}}에 대한 판정은 할 수 없습니다.",
    en: "“{{title}}” applies to {{to, day}}; it says nothing about {{day, day}}.",
  },
  "eligibility.pack-draft": {
    ko: "“{{title}}”: 초안입니다. 기준이 확정되지 않았습니다.",
    en: "“{{title}}” is a draft: its criteria are not final.",
  },
  "eligibility.pack-proposal": {
    ko: "“{{title}}”: 제안 단계입니다. 아직 법이 아닙니다.",
    en: "“{{title}}” is a proposal, not law yet.",
  },

  "eligibility.region-in": {
    ko: "리전 소재국 {{country}}: 허용 국가({{countries}})입니다.",
    en: "Region in {{country}}, one of {{countries}}.",
  },
  "eligibility.region-out": {
    ko: "리전 소재국이 {{country}}입니다. 허용 국가: {{countries}}",
    en: "Region in {{country}}, not in {{countries}}.",
  },
  "eligibility.owner-in": {
    ko: "소유 주체 {{owner}}({{country}}): 허용 국가({{countries}})입니다.",
    en: "Owner {{owner}} ({{country}}), one of {{countries}}.",
  },
  "eligibility.owner-out": {
    ko: "소유 주체 {{owner}}의 국가가 {{country}}입니다. 허용 국가: {{countries}}",
    en: "Owner {{owner}} sits in {{country}}, not in {{countries}}.",
  },
  "eligibility.owner-unverified": {
    ko: "소유 주체 {{owner}}의 국가가 {{country}}라고 적혀 있으나 출처에서 확인하지 못했습니다. 허용 국가: {{countries}}",
    en: "Owner {{owner}} is said to sit in {{country}}, one of {{countries}}, but no source was checked for it.",
  },
  "eligibility.owner-unknown": {
    ko: "“{{provider}}”: 소유 주체의 국가가 알려져 있지 않습니다. 허용 국가: {{countries}}",
    en: "The country of the owner of “{{provider}}” is not known; it must be one of {{countries}}.",
  },
  "eligibility.owner-veto": {
    ko: "역외 소유자 “{{name}}”에게 거부권이 있습니다.",
    en: "The non-EU owner “{{name}}” holds a veto.",
  },
  "eligibility.owner-each": {
    ko: "역외 소유자 “{{name}}”의 지분 {{share}} % > {{max}} %",
    en: "Non-EU owner “{{name}}” holds {{share}} % > {{max}} %.",
  },
  "eligibility.owner-total": {
    ko: "역외 소유자 지분 합계 {{share}} % > {{max}} %",
    en: "Non-EU owners together hold {{share}} % > {{max}} %.",
  },
  "eligibility.owner-unsaid": {
    ko: "역외 소유자 “{{name}}”의 지분 또는 거부권이 공개되지 않았습니다.",
    en: "Share or veto of the non-EU owner “{{name}}” is not published.",
  },
  "eligibility.owner-within": {
    ko: "역외 소유자 각 {{each}} % 이하, 합계 {{share}} % ≤ {{max}} %, 거부권이 없습니다.",
    en: "Non-EU owners at most {{each}} % each, {{share}} % ≤ {{max}} % together, no veto.",
  },
  "eligibility.zone-in": {
    ko: "{{zone}} 존: {{class}}등급 데이터에 허용된 존입니다.",
    en: "Zone {{zone}} is allowed for class {{class}}.",
  },
  "eligibility.zone-other-class": {
    ko: "데이터가 {{is}}등급이므로 {{class}}등급의 존 규칙은 적용되지 않습니다.",
    en: "The data is class {{is}}; the zone rule for class {{class}} does not apply.",
  },
  "eligibility.zone-class-missing": {
    ko: "데이터 등급 미상: {{class}}등급이면 {{zone}} 존에 둘 수 없습니다. 데이터셋의 등급을 정하십시오.",
    en: "Data class not known: if it is {{class}}, zone {{zone}} is not allowed. Classify the data sets.",
  },
  "eligibility.zone-none": {
    ko: "{{class}}등급 데이터는 외부 클라우드에 둘 수 없습니다.",
    en: "Class {{class}} data may not leave the agency.",
  },
  "eligibility.zone-out": {
    ko: "{{class}}등급 데이터는 {{zone}} 존에 둘 수 없습니다. 허용 존: {{zones}}",
    en: "Class {{class}} data may not be in zone {{zone}}; allowed: {{zones}}.",
  },

  "eligibility.seal-none": {
    ko: "{{objective}}: 수준을 알 수 없습니다({{least}} 이상 필요). 주권 프레임워크 팩을 켜십시오.",
    en: "{{objective}}: level not known ({{least}} needed). Switch on a sovereignty framework.",
  },
  "eligibility.seal-met": { ko: "{{objective}}: {{level}} ≥ {{least}}", en: "{{objective}}: {{level}} ≥ {{least}}" },
  "eligibility.seal-below": { ko: "{{objective}}: {{level}} < {{least}}", en: "{{objective}}: {{level}} < {{least}}" },
  "eligibility.seal-below-claimed": {
    ko: "{{objective}}: 증빙된 수준 {{level}} < {{least}} (주장 {{claimed}}대로라면 통과)",
    en: "{{objective}}: evidenced {{level}} < {{least}} (the claim of {{claimed}} would pass)",
  },
  "eligibility.seal-open": {
    ko: "{{objective}}: 증빙된 수준 {{level}}, {{least}} 이상인지 알 수 없습니다.",
    en: "{{objective}}: evidenced {{level}}; whether it reaches {{least}} cannot be told.",
  },
  "eligibility.seal-open-claimed": {
    ko: "{{objective}}: 증빙된 수준 {{level}}, {{least}} 이상인지 알 수 없습니다(주장 {{claimed}}대로라면 통과).",
    en: "{{objective}}: evidenced {{level}}; whether it reaches {{least}} cannot be told (the claim of {{claimed}} would pass).",
  },
} as const;
