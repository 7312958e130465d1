import { describe, expect, it } from "vitest";
import { merge } from "./merge.ts";

const never = () => false;
const always = () => true;

describe("laying a file over what is known", () => {
  const held = { details: { ids: [{ key: "VM ID", value: "vm-1" }], cluster: "c1" } };
  const said = { details: { ids: [{ key: "자산번호", value: "000341" }], cluster: "c2" } };

  it("joins the ids of two tools, whichever comes first, and then changes nothing", () => {
    const once = merge(held, said, never);
    expect(once.value.details.ids.map(({ key }) => key).sort()).toEqual(["VM ID", "자산번호"]);
    expect(once.value.details.cluster).toBe("c1");
    expect(merge(once.value, said, never).changes).toEqual([]);
    expect(merge(once.value, held, always).changes).toEqual([]);
  });

  it("replaces an entry of its own only where it may", () => {
    const other = { details: { ids: [{ key: "VM ID", value: "vm-2" }] } };
    expect(merge(held, other, never).value).toEqual(held);
    expect(merge(held, other, always).value.details.ids).toEqual([{ key: "VM ID", value: "vm-2" }]);
  });
});
