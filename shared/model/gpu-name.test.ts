import { describe, expect, it } from "vitest";
import { isGpuModel, saysGpuModel } from "./gpu-name.ts";

describe("names of GPUs", () => {
  it("are alike whatever maker, form or spelling stands beside the model", () => {
    for (const name of ["NVIDIA H200", "H200 SXM5", "nvidia-h200-141gb", "엔비디아 H200", "H200 NVL", "HGX H200 GPU"])
      expect([name, isGpuModel(name, "H200")]).toEqual([name, true]);
    expect(isGpuModel("NVIDIA RTX PRO SERVER 6000", "RTX PRO 6000 Blackwell Server Edition")).toBe(true);
    expect(isGpuModel("Tesla V100-PCIE-16GB", "NVIDIA V100")).toBe(true);
  });

  it("tell models apart that only look alike", () => {
    for (const [name, asked] of [
      ["L40S", "L4"],
      ["L4", "L40S"],
      ["A100", "A10"],
      ["A10G", "A10"],
      ["T4G", "T4"],
      ["GH200", "H200"],
      ["GB200", "B200"],
      ["H100 80GB", "H100 NVL"],
    ] as const)
      expect([name, asked, isGpuModel(name, asked)]).toEqual([name, asked, false]);
  });

  it("count memory where it is asked for; what does not say its own may have less", () => {
    expect(isGpuModel("NVIDIA A100 80GB", "A100 40 GB")).toBe(true);
    expect(isGpuModel("NVIDIA A100 40GB", "A100-SXM4-80GB")).toBe(false);
    expect(isGpuModel("NVIDIA A100", "A100 80GB")).toBe(false);
    expect(isGpuModel("NVIDIA A100 40GB", "A100")).toBe(true);
  });

  it("may say no model at all", () => {
    expect([null, "", "GPU", "NVIDIA", "NVIDIA Tesla 16GB"].map(saysGpuModel)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
    expect(isGpuModel("NVIDIA", "NVIDIA")).toBe(false);
  });
});
