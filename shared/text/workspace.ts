/** The workspace file: why it cannot be opened or changed, and what to do then. */
export const workspace = {
  "refusal.workspace-missing": {
    ko: "작업공간 파일이 없습니다: “{{path}}”. 옮겨졌거나 이름이 바뀌었는지 확인한 뒤 다시 여십시오.",
    en: "There is no workspace file “{{path}}”. See whether it was moved or renamed, and open it again.",
  },
  "refusal.workspace-exists": {
    ko: "“{{path}}” 파일이 이미 있습니다. 다른 이름을 고르십시오. 기존 파일은 그대로 있습니다.",
    en: "There is already a file “{{path}}”. Choose another name; the file was not touched.",
  },
  "refusal.workspace-is-folder": {
    ko: "“{{path}}”은(는) 파일이 아니라 폴더입니다. 작업공간 파일(.sovplan)을 고르십시오.",
    en: "“{{path}}” is a folder. Choose a workspace file (.sovplan).",
  },
  "refusal.workspace-no-folder": {
    ko: "“{{folder}}” 폴더가 없습니다. 폴더를 먼저 만들거나 다른 위치를 고르십시오.",
    en: "There is no folder “{{folder}}”. Make it first, or choose another place.",
  },
  "refusal.workspace-path-too-long": {
    ko: "“{{name}}”의 경로가 너무 깁니다({{longest}}바이트까지). 이름이 짧은 폴더로 옮긴 뒤 다시 하십시오.",
    en: "The path of “{{name}}” is too long (up to {{longest}} bytes). Move it to a folder with a shorter name and do it again.",
  },
  "refusal.workspace-name-ends-in-space": {
    ko: "파일 이름 “{{name}}”의 끝에 빈칸이 있습니다. 빈칸을 지운 뒤 다시 하십시오.",
    en: "The file name “{{name}}” ends in a space. Take the space away and do it again.",
  },
  "refusal.workspace-denied": {
    ko: "“{{path}}”에 접근할 권한이 없습니다. 파일이나 폴더의 권한을 확인하십시오.",
    en: "There is no permission for “{{path}}”. Check the permissions of the file and its folder.",
  },
  "refusal.workspace-not-ours": {
    ko: "“{{name}}”은(는) Sovplan 작업공간이 아닙니다. 파일은 그대로 있습니다. 자산 목록이라면 작업공간을 연 뒤 가져오기를 쓰십시오.",
    en: "“{{name}}” is not a Sovplan workspace. It was not touched. If it is an inventory, open a workspace and import it.",
  },
  "refusal.workspace-newer": {
    ko: "“{{name}}”은(는) 더 새로운 프로그램으로 저장한 작업공간입니다(파일 {{found}}판, 이 프로그램은 {{known}}판까지). 프로그램을 갱신한 뒤 여십시오. 파일은 그대로 있습니다.",
    en: "“{{name}}” was saved by a newer program (version {{found}}; this one knows {{known}}). Update the program to open it. The file was not touched.",
  },
  "refusal.workspace-older-read-only": {
    ko: "“{{name}}”은(는) 이전 판({{found}}판) 작업공간이고, 여기서는 쓸 수 없어 새 판({{known}}판)으로 바꿀 수 없습니다. 쓸 수 있는 폴더에 복사한 뒤 여십시오.",
    en: "“{{name}}” is a workspace of an older version ({{found}}) and cannot be brought to version {{known}} because it cannot be written here. Copy it to a folder you can write to, and open the copy.",
  },
  "refusal.workspace-damaged": {
    ko: "“{{name}}” 파일이 손상되었거나 다른 프로그램이 고쳤습니다: {{finding}} 파일은 그대로 두었습니다. 옆에 온전한 백업이 없으니 다른 사본을 여십시오.",
    en: "“{{name}}” is damaged, or was changed by another program: {{finding}} It was left as it is. There is no sound backup beside it; open another copy.",
  },
  "refusal.workspace-damaged-backup": {
    ko: "“{{name}}” 파일이 손상되었거나 다른 프로그램이 고쳤습니다: {{finding}} 파일은 그대로 두었습니다. 가장 최근의 온전한 백업은 “{{backup}}”입니다. 그 파일을 여십시오.",
    en: "“{{name}}” is damaged, or was changed by another program: {{finding}} It was left as it is. The newest sound backup is “{{backup}}”: open that one.",
  },
  "refusal.workspace-read-only": {
    ko: "이 작업공간은 읽기 전용으로 열려 있어 바꿀 수 없습니다. 다른 이름으로 저장한 사본에서는 바꿀 수 있습니다.",
    en: "This workspace is open for reading only and cannot be changed. A copy saved under another name can.",
  },
  "refusal.workspace-busy": {
    ko: "다른 프로그램이 “{{name}}”을(를) 잡고 있어 저장하지 못했습니다. 바뀐 것은 없습니다. 잠시 뒤 다시 시도하십시오.",
    en: "Another program is holding “{{name}}”, so nothing was saved or changed. Try again in a moment.",
  },
  "refusal.workspace-disk-full": {
    ko: "“{{path}}”이(가) 있는 디스크에 자리가 없어 저장하지 못했습니다. 바뀐 것은 없습니다. 자리를 비운 뒤 다시 하십시오.",
    en: "The disk that holds “{{path}}” is full, so nothing was saved or changed. Make room and do it again.",
  },
  "refusal.workspace-disk-failed": {
    ko: "“{{path}}”을(를) 읽거나 쓰지 못했습니다({{code}}). 마지막 변경은 저장되지 않았습니다. 디스크 연결을 확인한 뒤 다시 여십시오.",
    en: "“{{path}}” could not be read or written ({{code}}). The last change was not saved. Check that the disk is connected, and open the file again.",
  },
  "refusal.workspace-reference-gone": {
    ko: "가리키는 항목이 작업공간에 더 이상 없어 저장하지 못했습니다. 바뀐 것은 없습니다. 화면을 새로 고친 뒤 다시 하십시오.",
    en: "Something this refers to is no longer in the workspace. Nothing was changed. Refresh and do it again.",
  },
  "refusal.workspace-backup-failed": {
    ko: "백업 “{{path}}”을(를) 만들지 못했습니다: {{finding}} 원본은 그대로 있습니다.",
    en: "The backup “{{path}}” could not be made: {{finding}} The workspace was not touched.",
  },
  "refusal.workspace-program": {
    ko: "이 프로그램에 들어 있는 SQLite {{found}}은(는) 너무 오래되어 작업공간을 안전하게 쓸 수 없습니다({{needed}} 이상 필요). 프로그램을 다시 설치하십시오.",
    en: "The SQLite in this program ({{found}}) is too old to keep a workspace safe ({{needed}} is needed). Install the program again.",
  },
  "refusal.nothing-to-undo": { ko: "되돌릴 작업이 없습니다.", en: "There is nothing to undo." },
  "refusal.nothing-to-redo": { ko: "다시 할 작업이 없습니다.", en: "There is nothing to redo." },
  "workspace.read-only.asked": { ko: "읽기 전용으로 열었습니다.", en: "It was opened for reading only." },
  "workspace.read-only.locked": {
    ko: "다른 창이나 프로그램에서 이 작업공간을 쓰고 있어 읽기 전용으로 열었습니다. 그쪽을 닫은 뒤 다시 열면 바꿀 수 있습니다.",
    en: "Another window or program is working on this workspace, so it is open for reading only. Close it there and open it again to make changes.",
  },
  "workspace.read-only.file": {
    ko: "파일에 쓰기 권한이 없어 읽기 전용으로 열었습니다. 바꾸려면 다른 이름으로 저장하십시오.",
    en: "The file may not be written, so it is open for reading only. Save it under another name to make changes.",
  },
  "workspace.read-only.folder": {
    ko: "폴더에 쓸 수 없어 읽기 전용으로 열었습니다. 바꾸려면 쓸 수 있는 폴더에 다른 이름으로 저장하십시오.",
    en: "The folder cannot be written to, so it is open for reading only. Save it in another folder to make changes.",
  },
  "workspace.damage.unreadable": {
    ko: "데이터베이스로 읽을 수 없습니다({{code}}).",
    en: "it cannot be read as a database ({{code}}).",
  },
  "workspace.damage.structure": {
    ko: "파일 구조가 깨졌습니다({{detail}}).",
    en: "its structure is broken ({{detail}}).",
  },
  "workspace.damage.reference": {
    ko: "“{{table}}” 표가 없는 행을 가리킵니다.",
    en: "the table “{{table}}” refers to a row that is not there.",
  },
  "workspace.damage.schema": {
    ko: "표의 정의가 이 판의 것과 다릅니다({{object}}).",
    en: "its tables are not those of its version ({{object}}).",
  },
  "workspace.damage.content": {
    ko: "내용이 마지막으로 저장된 요약값과 맞지 않습니다.",
    en: "its content does not match the digest that was saved with it.",
  },
  "workspace.damage.history": {
    ko: "작업 이력이 {{step}}번 단계에서 끊겼습니다.",
    en: "its history does not hold together at step {{step}}.",
  },
  "workspace.damage.bytes": {
    ko: "보관한 단가 판이나 증빙 파일({{digest}}…)이 저장할 때와 다릅니다.",
    en: "prices or a document kept in it ({{digest}}…) are not what was saved.",
  },
  "workspace.damage.seal": {
    ko: "번호표나 판 기록이 저장된 요약값과 맞지 않습니다.",
    en: "its counters or its version record do not match the digest that was saved with them.",
  },
} as const;
