import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deflateRawSync } from "node:zlib";
import Sqlite from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Offer } from "../../shared/model/catalogue.ts";
import { EditionId, EvidenceFileId, OfferId, ProviderId, RegionId, SourceId } from "../../shared/model/id.ts";
import type { EditionFacts, OwnEdition } from "../../shared/model/own-edition.ts";
import {
  type Workspace,
  checkWorkspace,
  closeWorkspace,
  createWorkspace,
  openWorkspace,
  saveCopy,
} from "./database.ts";
import { keepEvidenceFile, listEvidenceFiles, readEvidenceBytes, removeEvidenceFile } from "./evidence-files.ts";
import { keepBytes, readKeptBytes } from "./kept-bytes.ts";
import { keepOwnEdition, listOwnEditions, packFacts, readEditionFacts } from "./own-editions.ts";
import { beginning, told } from "./past/example.ts";
import { change } from "./steps.ts";
import { redo, undo } from "./undo.ts";

let folder: string;
let path: string;
let workspace: Workspace;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "sovplan-kept-bytes-"));
  path = join(folder, "plan.sovplan");
  workspace = createWorkspace(path, told("made"), beginning);
});
afterEach(() => {
  closeWorkspace(workspace);
  rmSync(folder, { recursive: true, force: true });
});

const document = Buffer.from("%PDF-1.7 \u{1f4dc}");
const addDocument = (number: number, bytes: Uint8Array = document): void =>
  change(workspace.db, told("document"), (writing) =>
    keepEvidenceFile(
      writing,
      {
        id: EvidenceFileId.parse(`ev-${number}`),
        provider: ProviderId.parse("kt"),
        title: "Letter",
        issuer: null,
        date: "2026-11-20",
        validTo: null,
        name: "letter.pdf",
        type: "application/pdf",
        note: null,
      },
      bytes,
    ),
  );
const count = (): number => workspace.db.prepare<[], number>("SELECT COUNT(*) FROM kept_bytes").pluck().get()!;
const reopen = (): void => {
  closeWorkspace(workspace);
  workspace = openWorkspace(path);
};

/** Does to a closed file what no program of ours would; its triggers stand again afterwards. */
function byAnotherHand(sql: string, ...values: unknown[]): void {
  closeWorkspace(workspace);
  const raw = new Sqlite(path);
  raw.pragma("foreign_keys = OFF");
  const triggers = raw
    .prepare<[], { name: string; sql: string }>(
      "SELECT name, sql FROM sqlite_schema WHERE name LIKE 'kept_bytes_refuses_%'",
    )
    .all();
  for (const { name } of triggers) raw.exec(`DROP TRIGGER ${name}`);
  raw.prepare(sql).run(...values);
  for (const trigger of triggers) raw.exec(trigger.sql);
  raw.close();
}

describe("bytes that are kept", () => {
  it("come back as they were, also empty and large, packed and not", () => {
    const noise = Buffer.alloc(3_000_000, "noise");
    for (const bytes of [Buffer.alloc(0), Buffer.from("x"), noise])
      for (const packed of [true, false]) {
        const digest = change(workspace.db, told("kept"), (writing) => {
          addRow(writing);
          return keepBytes(writing, Buffer.concat([bytes, Buffer.from(String(packed))]), { packed });
        });
        expect(readKeptBytes(workspace.db, digest)?.equals(Buffer.concat([bytes, Buffer.from(String(packed))]))).toBe(
          true,
        );
      }
    expect(readKeptBytes(workspace.db, "0".repeat(64))).toBeNull();
    expect(checkWorkspace(workspace)).toEqual([]);
  });
  let rows = 0;
  /** A step keeps bytes only beside content that names them. */
  const addRow = (writing: Parameters<typeof keepBytes>[0]): void => {
    writing.prepare("UPDATE agency SET unit = @unit").run({ unit: `unit ${(rows += 1)}` });
  };

  it("lie there once, stay through undo and redo, and the history does not hold them", () => {
    addDocument(1);
    addDocument(2);
    expect(count()).toBe(1);
    change(workspace.db, told("gone"), (writing) => removeEvidenceFile(writing, EvidenceFileId.parse("ev-1")));
    reopen();
    for (let step = 0; step < 3; step += 1) undo(workspace.db, told(""));
    expect([listEvidenceFiles(workspace.db, null), count()]).toEqual([[], 1]);
    reopen();
    redo(workspace.db, told(""));
    const [file] = listEvidenceFiles(workspace.db, null);
    expect(readEvidenceBytes(workspace.db, file!)?.equals(document)).toBe(true);
    expect(checkWorkspace(workspace)).toEqual([]);
  });

  it("go along in a copy", () => {
    addDocument(1);
    const copy = join(folder, "copy.sovplan");
    saveCopy(workspace, copy);
    const opened = openWorkspace(copy);
    const [file] = listEvidenceFiles(opened.db, null);
    expect(readEvidenceBytes(opened.db, file!)?.equals(document)).toBe(true);
    closeWorkspace(opened);
  });

  it("are never changed or taken out by a program", () => {
    addDocument(1);
    for (const sql of ["UPDATE kept_bytes SET size = 1", "DELETE FROM kept_bytes"])
      expect(() => workspace.db.exec(sql)).toThrow(/never changes/);
  });

  it.each([
    ["other bytes", "UPDATE kept_bytes SET bytes = ?", [Buffer.from("%PDF-1.7 forged")], /not what was saved/],
    ["cut off", "UPDATE kept_bytes SET bytes = substr(bytes, 1, 5)", [], /not what was saved/],
    ["another length", "UPDATE kept_bytes SET size = size + 1", [], /not what was saved/],
    ["packed where they were not", "UPDATE kept_bytes SET packing = 'deflate'", [], /not what was saved/],
    [
      "a bomb",
      "UPDATE kept_bytes SET packing = 'deflate', bytes = ?, size = 9000000000",
      [deflateRawSync(Buffer.alloc(5_000_000))],
      /not what was saved/,
    ],
    [
      "a stranger beside them",
      "INSERT INTO kept_bytes VALUES (?, 'none', 0, x'')",
      ["0".repeat(64)],
      /counters or its version/,
    ],
  ])("are missed on opening where another hand has been there: %s", (_what, sql, values, finding) => {
    addDocument(1);
    byAnotherHand(sql, ...values);
    expect(() => openWorkspace(path)).toThrow(finding);
  });

  it("are missed on opening where they are gone, named still or not", () => {
    addDocument(1);
    byAnotherHand("DELETE FROM kept_bytes");
    expect(() => openWorkspace(path)).toThrow(/refers to a row that is not there/);
    rmSync(path);
    workspace = createWorkspace(path, told("made"), beginning);
    addDocument(1);
    undo(workspace.db, told(""));
    byAnotherHand("DELETE FROM kept_bytes");
    expect(() => openWorkspace(path)).toThrow(/counters or its version record/);
  });
});

describe("the prices of an edition", () => {
  const offer = (at: number): Offer => ({
    id: OfferId.parse(`aws:r${at % 30}:c${at}.large`),
    region: RegionId.parse(`aws:r${at % 30}`),
    code: `c${at}.large`,
    class: "dedicated",
    vcpu: 4,
    memoryGib: 16,
    arch: "x86_64",
    gpu: null,
    localDiskGb: null,
    price: {
      amount: 0.1 + at / 1000,
      currency: "USD",
      unit: "hour",
      method: "listed",
      spread: null,
      source: SourceId.parse("this-edition"),
      asOf: "2026-11-20",
    },
  });
  const facts: EditionFacts = {
    offers: Array.from({ length: 5000 }, (_, at) => offer(at)),
    services: [],
    complete: [RegionId.parse("aws:r1")],
    doubts: [{ offer: offer(1).id, because: { key: "editions.doubt-raised", args: { times: 3 } } }],
    findings: [{ where: "page 3", severity: "note", because: { key: "x", args: {} } }],
  };

  it("are kept packed and whole; head and history stay small", () => {
    const packed = packFacts(facts);
    const head: OwnEdition = {
      id: EditionId.parse("ed-1"),
      date: "2026-11-20",
      title: "AWS",
      origin: { kind: "aws", from: "file", name: "index.json", digest: null },
      providers: [ProviderId.parse("aws")],
      offers: 5000,
      priced: 5000,
      services: 0,
      doubts: 1,
      digest: packed.digest,
      state: "waiting",
      confirmed: [],
      reason: null,
    };
    change(workspace.db, told("edition"), (writing) => keepOwnEdition(writing, head, packed));
    reopen();
    expect(listOwnEditions(workspace.db)).toEqual([head]);
    expect(readEditionFacts(workspace.db, head)).toEqual(facts);
    const length = (sql: string): number => workspace.db.prepare<[], number>(sql).pluck().get()!;
    expect(length("SELECT SUM(length(bytes)) FROM kept_bytes")).toBeLessThan(packed.text.length / 10);
    expect(length("SELECT SUM(length(after)) FROM step_row WHERE table_name = 'own_edition'")).toBeLessThan(1000);
    expect(packFacts(JSON.parse(JSON.stringify(facts)) as EditionFacts).digest).toBe(packed.digest);
  });
});
