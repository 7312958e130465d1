/** Words of the price refresh: lists asked for online or carried in as files, and what became of their rows. */
export const refresh = {
  "refresh.asking": { ko: "{{host}}에 묻는 중", en: "Asking {{host}}" },
  "refresh.reading": { ko: "{{name}} 읽는 중", en: "Reading {{name}}" },
} as const;
