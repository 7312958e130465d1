/** One opening in a fresh process: what `catalogue.ts` starts again and again. Prints JSON. */
import { assetsFolder, loadCatalogue } from "../../electron/catalogue/load.ts";

const memory = () => process.memoryUsage().rss / 1e6;
const spent = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const before = { rssMb: memory(), cpuMs: spent(), at: performance.now() };
const catalogue = loadCatalogue(assetsFolder());
console.log(
  JSON.stringify({
    openMs: performance.now() - before.at,
    openCpuMs: spent() - before.cpuMs,
    addedMb: memory() - before.rssMb,
    processMb: process.resourceUsage().maxRSS / 1e3,
    offers: catalogue.offers.length,
  }),
);
