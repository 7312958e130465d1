import { describe, expect, it } from "vitest";
import type { Input } from "../../shared/contract/contract.ts";
import { sha256 } from "../database/kept-bytes.ts";
import { checkWorkspace } from "../database/database.ts";
import { refused } from "./desk-for-tests.ts";
import { deskOfEachTest } from "./desk-of-each-test.ts";
import { MOST_BYTES } from "./evidence-type.ts";

const desk = deskOfEachTest({ agency: "Test", country: "KR", currency: "KRW", language: "ko" });
const { ask } = desk;

const bytesOf = (...parts: (string | number[] | Uint8Array)[]): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part) : Buffer.from(part)))),
  );
const pdf = bytesOf("%PDF-1.7\n", [0x25, 0xe2, 0xe3, 0xcf, 0xd3], "\n…");
const zip = (...names: string[]) => bytesOf([0x50, 0x4b, 3, 4], names.join("\0"));

type Told = Partial<Input<"evidence.add">>;
async function add(name: string, bytes: Uint8Array<ArrayBuffer>, told: Told = {}) {
  const { file } = await ask("files.receive", { name, bytes });
  const provider = desk.session.catalogue().providers[0]!.id;
  const about = { provider, title: "Certificate", issuer: "KISA", date: "2026-01-02", validTo: null, note: null };
  const { id } = await ask("evidence.add", { ...about, ...told, file });
  return (await ask("evidence.list", { provider: null })).find((one) => one.id === id)!;
}
async function opened(id: Awaited<ReturnType<typeof add>>["id"]) {
  const { file } = await ask("evidence.open", { id });
  return ask("files.read", { file });
}

describe("a document", () => {
  it("is kept whole with its digest, and opened as it was, also after closing", async () => {
    const file = await add("인증서.pdf", pdf);
    expect(file).toMatchObject({ id: "ev-1", type: "application/pdf", size: pdf.length, digest: sha256(pdf) });
    await desk.openAgain();
    const { name, bytes } = await opened(file.id);
    expect([name, Buffer.from(bytes).equals(Buffer.from(pdf))]).toEqual(["인증서.pdf", true]);
    expect(checkWorkspace(desk.session.required())).toEqual([]);
  });

  it("lies in the file once however often it is added, and undo takes it off the list", async () => {
    const { db } = desk.session.required();
    const kept = () => db.prepare("SELECT COUNT(*), SUM(size) FROM kept_bytes").raw().get();
    const first = await add("a.pdf", pdf);
    await add("b.pdf", pdf, { title: "Again" });
    expect(kept()).toEqual([1, pdf.length]);
    const rows = db.prepare<[], string>("SELECT after FROM step_row WHERE table_name = 'evidence_file'").pluck().all();
    expect(rows.join().length).toBeLessThan(1000); // the history names the bytes, and does not hold them
    await ask("workspace.undo", {});
    expect((await ask("evidence.list", { provider: null })).map(({ id }) => id)).toEqual([first.id]);
    await ask("evidence.remove", { ids: [first.id] });
    expect(await refused(ask("evidence.open", { id: first.id }))).toMatchObject({ code: "evidence-gone" });
    await ask("workspace.undo", {});
    expect(Buffer.from((await opened(first.id)).bytes).equals(Buffer.from(pdf))).toBe(true);
  });

  it("cannot have been issued after today", async () => {
    const failure = await refused(add("a.pdf", pdf, { date: "2999-01-01" }));
    expect(failure).toMatchObject({ code: "evidence-future", field: "date" });
    expect(await ask("evidence.list", { provider: null })).toEqual([]);
  });

  it("is what its content says, and is named so", async () => {
    const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    const cases: readonly [string, Uint8Array<ArrayBuffer>, string, string][] = [
      ["proof.exe", pdf, "application/pdf", "proof.exe.pdf"],
      ["a.png", bytesOf([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]), "image/png", "a.png"],
      ["photo.JPEG", bytesOf([0xff, 0xd8, 0xff, 0xe0, 0]), "image/jpeg", "photo.JPEG"],
      ["list.csv", bytesOf("a,b\n1,2\n"), "text/csv", "list.csv"],
      ["label.json", bytesOf('{"credential": 1}'), "application/json", "label.json"],
      ["broken.json", bytesOf('{"credential": '), "text/plain", "broken.json.txt"],
      ["page.html", bytesOf("<!doctype html><script>alert(1)</script>"), "text/plain", "page.html.txt"],
      ["drawing.svg", bytesOf("<svg onload='x()'/>"), "application/xml", "drawing.svg.xml"],
      ["note.xml", bytesOf("<?xml version='1.0'?><a/>"), "application/xml", "note.xml"],
      ["memo.txt", bytesOf("문서"), "text/plain", "memo.txt"],
      ["공문.hwp", bytesOf(ole, "HWP Document File V5.00"), "application/x-hwp", "공문.hwp"],
      ["공문.hwpx", zip("mimetypeapplication/hwp+zip"), "application/hwp+zip", "공문.hwpx"],
      [
        "letter.docx",
        zip("[Content_Types].xml", "word/document.xml"),
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "letter.docx",
      ],
      [
        "sheet.xlsx",
        zip("[Content_Types].xml", "xl/workbook.xml"),
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "sheet.xlsx",
      ],
      ["bill\u202efdp.exe", bytesOf("x"), "text/plain", "billfdp.exe.txt"],
      ["..\u0000:|?", bytesOf("x"), "text/plain", "___.txt"],
    ];
    for (const [name, bytes, type, saved] of cases)
      expect(await add(name, bytes), name).toMatchObject({ type, name: saved });
  });

  it("is refused where it cannot be shown or saved safely, is empty, or too large", async () => {
    const cases: readonly [string, Uint8Array<ArrayBuffer>, string][] = [
      ["tool.pdf", bytesOf("MZ", [0x90, 0, 3, 0]), "evidence-type"],
      ["tool", bytesOf([0x7f], "ELF", [2, 1, 1, 0]), "evidence-type"],
      ["any.zip", zip("readme.txt"), "evidence-type"],
      ["macro.docm", zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"), "evidence-type"],
      ["old.doc", bytesOf([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], "WordDocument"), "evidence-type"],
      ["euc-kr.txt", bytesOf([0xb9, 0xae, 0xbc, 0xad]), "evidence-type"],
      ["nothing.pdf", bytesOf(""), "evidence-empty"],
      ["huge.pdf", bytesOf("%PDF-1.7\n", new Uint8Array(MOST_BYTES)), "evidence-too-large"],
    ];
    for (const [name, bytes, code] of cases) {
      const failure = await refused(add(name, bytes));
      expect([name, failure.code]).toEqual([name, code]);
      expect(failure.sentence.en).toContain(name);
    }
    expect(await ask("evidence.list", { provider: null })).toEqual([]);
    expect(await refused(add("a.pdf", pdf, { provider: "nobody" }))).toMatchObject({ field: "provider" });
    expect(await refused(add("a.pdf", pdf, { validTo: "2025-01-01" }))).toMatchObject({ code: "evidence-term" });
  });

  it("that another hand has changed is not opened, and the check of the workspace says so", async () => {
    const { id } = await add("a.pdf", pdf);
    const { db } = desk.session.required();
    db.exec("DROP TRIGGER kept_bytes_refuses_update");
    db.prepare("UPDATE kept_bytes SET bytes = ?").run(bytesOf("%PDF-1.7\nforged"));
    expect(await refused(ask("evidence.open", { id }))).toMatchObject({ code: "evidence-changed" });
    const { sound, findings } = await ask("workspace.check", {});
    expect(sound).toBe(false);
    expect(findings.map(({ en }) => en).join()).toContain("not what was saved");
  });
});
