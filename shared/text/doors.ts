/** What the doors say: the window, the local web page, and how they are opened. */
export const doors = {
  "refusal.host-gone": {
    ko: "Sovplan 프로그램이 응답하지 않습니다. 저장된 내용은 그대로입니다. 프로그램을 다시 시작한 뒤 새 주소로 여십시오.",
    en: "The Sovplan program does not answer. What was saved is safe. Start it again and open the new address.",
  },
  "refusal.not-signed-in": {
    ko: "이 주소는 한 번만 쓸 수 있습니다. Sovplan을 시작한 창에 표시된 새 주소로 여십시오.",
    en: "This address works once only. Open the new address shown where Sovplan was started.",
  },
  "refusal.foreign-page": {
    ko: "다른 페이지나 다른 이름에서 온 요청이어서 거절했습니다. 127.0.0.1 주소로 직접 여십시오.",
    en: "The request came from another page or under another name and was refused. Open the 127.0.0.1 address itself.",
  },
  "refusal.no-such-page": { ko: "그런 페이지가 없습니다.", en: "There is no such page." },
  "refusal.wrong-method": {
    ko: "여기에서는 쓸 수 없는 방식의 요청입니다.",
    en: "That kind of request is not taken here.",
  },
  "refusal.wrong-type": {
    ko: "요청의 형식이 올바르지 않습니다. JSON이나 파일 내용만 받습니다.",
    en: "The request is of a kind that is not taken. Only JSON or the bytes of a file are.",
  },
  "refusal.too-large": {
    ko: "너무 큽니다. {{mb}} MB까지 받을 수 있습니다. 파일을 나누어 가져오십시오.",
    en: "That is too large. Up to {{mb}} MB is taken. Bring it in as several files.",
  },
  "refusal.not-json": { ko: "JSON으로 읽을 수 없는 요청입니다.", en: "The request cannot be read as JSON." },
  "refusal.busy": {
    ko: "열린 화면이 너무 많습니다. 쓰지 않는 탭을 닫으십시오.",
    en: "Too many pages are open. Close tabs that are not in use.",
  },
  "refusal.port-taken": {
    ko: "포트 {{port}}번은 이미 쓰이고 있습니다. 다른 번호를 적거나 --port 없이 실행하십시오.",
    en: "Port {{port}} is already in use. Give another number, or leave out --port.",
  },
  "refusal.port-forbidden": {
    ko: "포트 {{port}}번을 쓸 권한이 없습니다. 1024보다 큰 번호를 적거나 --port 없이 실행하십시오.",
    en: "Port {{port}} may not be used. Give a number above 1024, or leave out --port.",
  },
  "refusal.no-screens": {
    ko: "화면 파일이 없습니다. 먼저 빌드하십시오: npm run build",
    en: "The screens are not built. Build them first: npm run build",
  },
} as const;
