/** Reading files of tables: why one is refused, what became of a row, what a person should look at. */
export const exchange = {
  "exchange.reading": { ko: "{{name}} 파일을 읽고 있습니다({{rows}}행).", en: "Reading {{name}} ({{rows}} rows)." },

  "exchange.laying": { ko: "{{of}}건 가운데 {{rows}}건을 비교했습니다.", en: "Compared {{rows}} of {{of}}." },
  "exchange.saving": { ko: "{{of}}건 가운데 {{rows}}건을 저장했습니다.", en: "Saved {{rows}} of {{of}}." },

  "exchange.reason.no-name": { ko: "이름이 비어 있습니다.", en: "The name is empty." },
  "exchange.reason.template": { ko: "가상머신 템플릿이라 건너뛰었습니다.", en: "A machine template, not a machine." },
  "exchange.reason.sum": { ko: "합계 행이라 건너뛰었습니다.", en: "A row of sums." },
  "exchange.reason.duplicate": {
    ko: "“{{name}}”: 같은 파일에 두 번 있어 처음 것만 반영했습니다.",
    en: "“{{name}}” stands twice in the file; the first row was taken.",
  },
  "exchange.reason.self-link": { ko: "송신과 수신이 같습니다.", en: "Both ends are the same." },
  "exchange.reason.rate": {
    ko: "일자, 두 통화(KRW·EUR·USD), 0보다 큰 환율, 출처가 모두 있어야 합니다.",
    en: "A rate needs a date, two of KRW, EUR and USD, a rate above 0, and a source.",
  },
  "exchange.reason.twice": { ko: "같은 환율이 두 번 있습니다.", en: "The same rate stands twice." },
  "exchange.reason.rate-twice": {
    ko: "같은 날 같은 통화의 환율이 서로 다릅니다. 하나만 남기십시오.",
    en: "Two different rates for one pair on one day. Keep one.",
  },

  "exchange.match.person": { ko: "사용자가 확인함", en: "confirmed by a person" },
  "exchange.match.name": { ko: "이름만 같음", en: "only the name is the same" },
  "exchange.match.name-other-address": { ko: "이름은 같고 주소는 다름", en: "same name, other address" },
  "exchange.match.address": {
    ko: "주소는 같고 이름은 다름: 이름이 바뀌었을 수 있습니다",
    en: "same address, other name: it may have been renamed",
  },
  "exchange.finding.REQ_MISSING": {
    ko: "꼭 필요한 값이 비어 있습니다: {{field}}",
    en: "A required value is empty: {{field}}",
  },
  "exchange.finding.ROW_TEMPLATE": {
    ko: "{{name}}: 템플릿이라 가져오지 않았습니다.",
    en: "{{name}} is a template and was not imported.",
  },
  "exchange.finding.ROW_OFF": {
    ko: "{{name}}: 꺼진 상태로 가져왔습니다.",
    en: "{{name}} was imported as powered off.",
  },
  "exchange.finding.SIZE_MISSING": {
    ko: "{{name}}: CPU 또는 메모리가 비어 있습니다. 알 수 없음으로 가져왔습니다. 담당 부서에 확인하십시오.",
    en: "{{name}} has no CPU or memory size. It was imported as not known: ask its owner unit.",
  },
  "exchange.finding.KEEP_SIZE": {
    ko: "{{name}}: CPU 대기 또는 메모리 회수가 있어 규모를 줄이지 않습니다.",
    en: "{{name}} waits for CPU or gives back memory: its size is not reduced.",
  },
  "exchange.finding.SECTION_EMPTY": {
    ko: "{{sheet}}: 없거나 비어 있습니다. {{costs}}",
    en: "{{sheet}}: missing or empty. {{costs}}",
  },
  "exchange.finding.NUM_BAD": {
    ko: "숫자로 읽을 수 없어 알 수 없음으로 두었습니다.",
    en: "Not a number; left as not known.",
  },
  "exchange.finding.DATE_BAD": {
    ko: "날짜로 읽을 수 없어 알 수 없음으로 두었습니다.",
    en: "Not a date; left as not known.",
  },
  "exchange.finding.BOOL_BAD": {
    ko: "예/아니오로 읽을 수 없어 알 수 없음으로 두었습니다.",
    en: "Neither yes nor no; left as not known.",
  },
  "exchange.finding.WORD_BAD": {
    ko: "아는 말이 아니어서 알 수 없음으로 두었습니다.",
    en: "Not a known word; left as not known.",
  },
  "exchange.finding.GRADE_BAD": { ko: "등급(1–4)으로 읽을 수 없습니다.", en: "Not a grade from 1 to 4." },
  "exchange.finding.CLASS_BAD": { ko: "C·S·O 등급으로 읽을 수 없습니다.", en: "Not one of the classes C, S, O." },
  "exchange.finding.ITEM_BAD": {
    ko: "정보공개법 제9조제1항의 호(1–8)로 읽을 수 없습니다.",
    en: "Not an item (1–8) of the disclosure act § 9(1).",
  },
  "exchange.finding.CLASS_MISSING": {
    ko: "{{name}}: 데이터 등급이 없습니다. 적법한 상품을 정하려면 등급을 확인하십시오.",
    en: "{{name}} has no data class. Which offers are lawful depends on it: find it out.",
  },
  "exchange.finding.GRADE_MAPPED": {
    ko: "시스템 등급을 1(가장 높음)–4로 옮겼습니다(상·중·하는 1·2·3). 맞는지 확인하십시오.",
    en: "Grades were taken as 1 (highest) to 4 (high, medium, low as 1, 2, 3). Check that this is meant.",
  },
  "exchange.finding.UNIT_ASSUMED": {
    ko: "{{printed}}(으)로 적힌 열을 {{taken}}(으)로 읽었습니다.",
    en: "A column printed as {{printed}} was read as {{taken}}.",
  },
  "exchange.finding.RANGE_ODD": {
    ko: "있을 수 있는 범위({{low}}–{{high}})를 벗어나 알 수 없음으로 두었습니다. 단위를 확인하십시오.",
    en: "Outside what can be ({{low}} to {{high}}); left as not known. Check the unit.",
  },
  "exchange.finding.CORES_COUNTED": {
    ko: "소켓 수 × 코어 수를 vCPU로 셌습니다. 스레드 수는 시트에 없습니다.",
    en: "Sockets × cores were counted as vCPU; the sheet does not state threads.",
  },
  "exchange.finding.ID_DUPLICATE": {
    ko: "“{{name}}”: 같은 파일에 두 번 있습니다. 처음 것만 반영했습니다.",
    en: "“{{name}}” stands twice in the file. The first row was taken.",
  },
  "exchange.finding.NAME_AMBIGUOUS": {
    ko: "“{{name}}”: 같은 이름의 서버가 {{count}}대 있어 합치지 않고 새로 넣었습니다.",
    en: "“{{name}}”: {{count}} machines bear this name; the row was added as another one.",
  },
  "exchange.finding.GROUP_UNKNOWN": {
    ko: "시스템ID “{{id}}”: 이 번호의 정보시스템이 없습니다.",
    en: "No system bears the id “{{id}}”.",
  },
  "exchange.finding.END_UNKNOWN": {
    ko: "“{{name}}”: 현황에 없는 시스템이라 외부로 두었습니다. 이름을 확인하십시오.",
    en: "“{{name}}” is no system of the inventory; it was taken as external. Check the name.",
  },
  "exchange.finding.STRICT_UNKNOWN": {
    ko: "{{name}}: 실시간 여부가 없어 필수 연계로 보았습니다.",
    en: "{{name}}: not said whether it is needed at once; taken as strict.",
  },
  "exchange.finding.VALUE_KEPT": {
    ko: "{{name}} {{field}}: 파일은 {{after}}, 다른 자료의 {{before}} 값을 유지했습니다.",
    en: "{{name}} {{field}}: the file says {{after}}; {{before}} from a closer source was kept.",
  },
  "exchange.finding.USER_KEPT": {
    ko: "{{name}} {{field}}: 파일은 {{after}}, 직접 고친 {{before}} 값을 유지했습니다.",
    en: "{{name}} {{field}}: the file says {{after}}; {{before}}, changed by hand, was kept.",
  },
  "exchange.finding.RATE_JUMP": {
    ko: "{{name}}: 직전 환율보다 10% 넘게 바뀌었습니다. 확인하십시오.",
    en: "{{name}} differs by more than 10 % from the rate before. Check it.",
  },
  "exchange.finding.ENCODING_GUESSED": {
    ko: "문자 인코딩이 적혀 있지 않아 {{encoding}}(으)로 읽었습니다. 글자가 깨지지 않았는지 보십시오.",
    en: "The file does not say its encoding; it was read as {{encoding}}. See that no letter is wrong.",
  },
  "exchange.finding.ROW_EMPTY": {
    ko: "빈 행 {{count}}개를 건너뛰었습니다.",
    en: "{{count}} blank rows were passed over.",
  },
  "exchange.finding.ROWS_HIDDEN": {
    ko: "숨겨진 행 {{count}}개도 읽었습니다.",
    en: "{{count}} hidden rows were read as well.",
  },
  "exchange.finding.SHEET_HIDDEN": {
    ko: "{{sheet}}: 숨겨진 시트도 읽었습니다.",
    en: "{{sheet}} is hidden; it was read all the same.",
  },
  "exchange.finding.FORMULA_CACHED": {
    ko: "수식이 든 셀 {{count}}개는 저장된 결과값을 읽었습니다.",
    en: "{{count}} cells hold formulas; their saved results were read.",
  },

  "refusal.file-empty": { ko: "{{name}}: 빈 파일입니다.", en: "{{name}} is empty." },
  "refusal.file-too-large": {
    ko: "{{name}}: {{mb}} MB로, 읽을 수 있는 크기({{limit}} MB)를 넘습니다. 나누어 저장하십시오.",
    en: "{{name}} has {{mb}} MB; files up to {{limit}} MB are read. Save it in parts.",
  },
  "refusal.file-too-many-rows": {
    ko: "{{name}}의 {{sheet}}: {{limit}}행을 넘습니다. 나누어 저장하십시오.",
    en: "{{sheet}} in {{name}} has more than {{limit}} rows. Save it in parts.",
  },
  "refusal.file-too-many-columns": {
    ko: "{{name}}의 {{sheet}} {{row}}행: {{limit}}열을 넘습니다.",
    en: "{{sheet}} in {{name}}, row {{row}}, has more than {{limit}} columns.",
  },
  "refusal.file-too-many-cells": {
    ko: "{{name}}: 값이 든 셀이 {{limit}}개를 넘습니다. 나누어 저장하십시오.",
    en: "{{name}} has more than {{limit}} cells with content. Save it in parts.",
  },
  "refusal.file-cell-too-long": {
    ko: "{{name}}의 {{sheet}} {{row}}행 {{column}}열: 한 셀이 {{limit}}자를 넘습니다.",
    en: "{{sheet}} in {{name}}, row {{row}}, column {{column}}: one cell has more than {{limit}} characters.",
  },
  "refusal.file-too-many-parts": {
    ko: "{{name}}: 부분이 {{limit}}개를 넘는 파일은 열지 않습니다.",
    en: "{{name}} has more than {{limit}} parts and is not opened.",
  },
  "refusal.file-bomb": {
    ko: "{{name}}: {{part}} 부분이 풀면 지나치게 커집니다. 압축 폭탄일 수 있어 열지 않았습니다. 엑셀에서 새 파일로 저장하십시오.",
    en: "{{name}}: its part {{part}} unpacks to far too much and may be a zip bomb; it was not opened. Save it anew from the spreadsheet program.",
  },
  "refusal.file-doctype": {
    ko: "{{name}}: {{part}} 부분에 문서형 선언(DOCTYPE)이 있어 열지 않았습니다. 엑셀에서 새 파일로 저장하십시오.",
    en: "{{name}}: its part {{part}} declares a document type, which a workbook never needs; it was not opened. Save it anew from the spreadsheet program.",
  },
  "refusal.file-encrypted": {
    ko: "{{name}}: 암호가 걸려 있습니다. 암호를 풀고 저장한 뒤 다시 시도하십시오.",
    en: "{{name}} is encrypted with a password. Save it without one and try again.",
  },
  "refusal.file-protected": {
    ko: "{{name}}: 엑셀 파일로 읽을 수 없습니다. 문서보안(DRM)이 걸린 파일이면 문서보안(DRM) 해제 후 다시 시도하십시오.",
    en: "{{name}} cannot be read as a spreadsheet. If document protection (DRM) is on it, release it and try again.",
  },
  "refusal.file-html": {
    ko: "{{name}}: 이름과 달리 웹 문서(HTML·XML)입니다. 엑셀에서 열어 “Excel 통합 문서(.xlsx)”로 저장한 뒤 다시 시도하십시오.",
    en: "{{name}} is a web page (HTML or XML) under another name. Open it in the spreadsheet program, save it as .xlsx and try again.",
  },
  "refusal.file-not-a-table": {
    ko: "{{name}}: 표가 든 파일(.xlsx, .xls, .xlsb, .ods, .csv, .json, 텍스트 파일의 .zip)이 아닙니다.",
    en: "{{name}} is not a file of tables (.xlsx, .xls, .xlsb, .ods, .csv, .json, or a .zip of text files).",
  },
  "refusal.file-damaged": {
    ko: "{{name}}: 파일이 손상되어 읽을 수 없습니다. 원본에서 다시 저장하십시오.",
    en: "{{name}} is damaged and cannot be read. Save it again from its source.",
  },
  "refusal.file-sheet-damaged": {
    ko: "{{name}}의 {{sheet}} 시트가 {{row}}행부터 손상되어 읽을 수 없습니다. 원본에서 다시 저장하십시오.",
    en: "Sheet {{sheet}} in {{name}} is damaged from row {{row}} on. Save it again from its source.",
  },
  "refusal.file-stuck": {
    ko: "{{name}}: {{seconds}}초 동안 진척이 없어 읽기를 멈추었습니다. 바뀐 것은 없습니다.",
    en: "Reading {{name}} made no progress for {{seconds}} seconds and was stopped. Nothing was changed.",
  },
  "refusal.file-memory": {
    ko: "{{name}}: 읽는 데 메모리가 지나치게 많이 들어 멈추었습니다. 시트를 나누어 저장하십시오.",
    en: "Reading {{name}} needs too much memory and was stopped. Save its sheets as files of their own.",
  },
  "refusal.import-no-rows": { ko: "{{file}}: 가져올 행이 없습니다.", en: "{{file}} has no rows to import." },
  "refusal.import-format-unknown": {
    ko: "{{file}}: 아는 형식이 아닙니다(시트: {{sheets}}). 열 매핑을 정하면 가져올 수 있습니다.",
    en: "{{file}} is in no known format (sheets: {{sheets}}). Say by a mapping what its columns are, and it can be imported.",
  },
  "refusal.import-format-ambiguous": {
    ko: "{{file}}: 두 형식({{one}}, {{other}}) 모두에 맞습니다. 형식을 지정하십시오.",
    en: "{{file}} fits two formats ({{one}}, {{other}}). Name one.",
  },
  "refusal.import-format-no-such": {
    ko: "“{{named}}” 형식은 없습니다. 쓸 수 있는 이름: {{list}}",
    en: "There is no format “{{named}}”. Known names: {{list}}",
  },
  "refusal.import-format-wrong": {
    ko: "{{file}}: “{{name}}” 형식이 아닙니다.",
    en: "{{file}} is not in the format “{{name}}”.",
  },
} as const;
