import { describe, expect, it } from "vitest";
import { contract, works } from "../shared/contract/contract.ts";
import { wholeDay } from "./contract-day.ts";
import { samples } from "./contract-door.ts";
import { doorNames, openDoor } from "./three-doors.ts";

const copyOf = samples();

describe("one contract, three doors", () => {
  it("gives the same answer to every call and every work through each door", async () => {
    const days = [];
    for (const name of doorNames) {
      const door = await openDoor(name);
      try {
        days.push(await wholeDay(door, copyOf));
        expect(door.bugs).toEqual([]);
      } finally {
        await door.close();
      }
    }
    const [direct, ...others] = days;
    expect([...direct!.asked].sort()).toEqual([...Object.keys(contract), ...Object.keys(works)].sort());
    for (const { transcript } of others)
      for (const [name, value] of Object.entries(direct!.transcript)) expect(transcript[name], name).toEqual(value);
  }, 900_000);
});
