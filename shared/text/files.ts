/** Why a file of tables was not read: what is wrong, where, and what to do. */
export const files = {
  "refusal.file-cell-damaged": {
    ko: "{{name}}의 {{sheet}} {{row}}행 {{column}}열: 셀이 손상되어 읽을 수 없습니다. 원본에서 다시 저장하십시오.",
    en: "{{sheet}} in {{name}}, row {{row}}, column {{column}}: the cell is damaged. Save the file again from its source.",
  },
  "refusal.file-old-excel": {
    ko: "{{name}}: 엑셀 95 이전 형식입니다. 엑셀에서 열어 “Excel 통합 문서(.xlsx)”로 저장한 뒤 다시 시도하십시오.",
    en: "{{name}} is in the format of Excel 95 or older. Open it in the spreadsheet program, save it as .xlsx and try again.",
  },
  "refusal.file-too-many-merges": {
    ko: "{{name}}의 {{sheet}}: 병합된 셀이 {{limit}}곳을 넘습니다. 병합을 풀고 다시 저장하십시오.",
    en: "{{sheet}} in {{name}} has more than {{limit}} merged ranges. Unmerge them and save it again.",
  },
  "refusal.file-too-deep": {
    ko: "{{name}}: {{part}} 부분이 {{limit}}단계 넘게 겹쳐 있어 열지 않았습니다. 엑셀에서 새 파일로 저장하십시오.",
    en: "{{name}}: its part {{part}} is nested more than {{limit}} levels deep and was not opened. Save it anew from the spreadsheet program.",
  },
  "refusal.file-compression": {
    ko: "{{name}}: {{part}} 부분이 읽을 수 없는 방식으로 압축되어 있습니다. 보통 ZIP(Deflate)으로 다시 압축하십시오.",
    en: "{{name}}: its part {{part}} is packed in a way that is not read. Pack it again as an ordinary ZIP (Deflate).",
  },
  "refusal.file-archive-nested": {
    ko: "{{name}}: 안에 다른 통합 문서나 압축 파일이 있습니다({{part}}). 꺼내어 따로 가져오십시오.",
    en: "{{name}} holds another workbook or archive ({{part}}). Take it out and import it by itself.",
  },
  "refusal.file-archive-mixed": {
    ko: "{{name}}: JSON 파일({{part}})이 다른 파일과 함께 들어 있습니다. JSON 파일은 하나씩 가져오십시오.",
    en: "{{name}} holds a JSON file ({{part}}) beside others. Import JSON files one at a time.",
  },
  "refusal.file-quote-open": {
    ko: "{{name}}의 {{sheet}} {{row}}행 {{column}}열: 큰따옴표가 열리고 {{limit}}자 안에 닫히지 않습니다. 이 셀의 따옴표를 고치십시오.",
    en: "{{sheet}} in {{name}}, row {{row}}, column {{column}}: a quotation mark opens and does not close within {{limit}} characters. Correct the quotation marks of this cell.",
  },
  "refusal.file-nul": {
    ko: "{{name}}의 {{sheet}} {{row}}행 {{column}}열: 글자가 아닌 값(NUL)이 있습니다. 인코딩을 지정하거나 원본에서 다시 저장하십시오.",
    en: "{{sheet}} in {{name}}, row {{row}}, column {{column}}: a byte that is no character (NUL). Name the encoding, or save the file again from its source.",
  },
  "refusal.file-encoding": {
    ko: "{{name}}의 {{sheet}} {{row}}행 {{column}}열: {{encoding}} 인코딩으로 읽을 수 없는 글자가 있습니다. 인코딩을 바꾸거나 UTF-8로 다시 저장하십시오.",
    en: "{{sheet}} in {{name}}, row {{row}}, column {{column}}: a character cannot be read as {{encoding}}. Choose another encoding, or save the file again as UTF-8.",
  },
  "refusal.file-json": {
    ko: "{{name}}의 {{line}}번째 줄 {{column}}번째 글자: JSON 형식이 여기서 어긋납니다. 원본에서 다시 내보내십시오.",
    en: "{{name}}, line {{line}}, character {{column}}: the JSON breaks off here. Export it again from its source.",
  },
  "refusal.file-json-deep": {
    ko: "{{name}}의 {{line}}번째 줄 {{column}}번째 글자: {{limit}}단계 넘게 겹친 JSON은 읽지 않습니다.",
    en: "{{name}}, line {{line}}, character {{column}}: JSON nested more than {{limit}} levels deep is not read.",
  },
  "refusal.file-json-large": {
    ko: "{{name}}: {{mb}} MB로, 읽을 수 있는 JSON 크기({{limit}} MB)를 넘습니다. 나누어 내보내십시오.",
    en: "{{name}} has {{mb}} MB; JSON files up to {{limit}} MB are read. Export it in parts.",
  },
  "refusal.encoding-unknown": {
    ko: "“{{encoding}}” 인코딩은 없습니다. utf-8, cp949, utf-16le, windows-1252, shift_jis 가운데 고르십시오.",
    en: "There is no encoding “{{encoding}}”. Choose one of utf-8, cp949, utf-16le, windows-1252, shift_jis.",
  },
  "refusal.delimiter-unknown": {
    ko: "“{{delimiter}}”(은)는 구분 기호로 쓸 수 없습니다. 쉼표, 세미콜론, 탭, 세로줄(|) 가운데 고르십시오.",
    en: "“{{delimiter}}” cannot part columns. Choose a comma, a semicolon, a tab or a bar (|).",
  },
} as const;
