/** Net present value: Σ cash flow of year t / (1 + rate)^t, the first flow today (domain 6.6). */
export const netPresentValue = (flows: readonly number[], rate: number): number =>
  flows.reduce((sum, flow, year) => sum + flow / (1 + rate) ** year, 0);
