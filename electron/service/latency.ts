import { refusal } from "../../shared/contract/failure.ts";
import type { WorkOutput } from "../../shared/contract/contract.ts";
import { type Network, floorMs, networkFor } from "../../shared/engines/latency/network.ts";
import { feltFrom } from "../../shared/engines/latency/users.ts";
import type { Catalogue, Region } from "../../shared/model/catalogue.ts";
import { LocationId, type RegionId } from "../../shared/model/id.ts";
import type { LatencyMeasurement } from "../../shared/model/latency-measurement.ts";
import { type Sentence, say } from "../../shared/model/sentence.ts";
import { type Point, distanceKm } from "../../shared/units/distance.ts";
import { type Timed, measure, percentileOf } from "../catalogue/measure.ts";
import { saveLatencyMeasurements } from "../database/latency-measurements.ts";
import type { Calls, Desk, Works } from "./handlers.ts";
import type { Session } from "./session.ts";

/** Round trips as the open plan has them: what the agency measured goes first. Made anew when the facts or the plan change. */
function networkOfPlan(session: Session): () => Network {
  let held: { catalogue: Catalogue; own: readonly LatencyMeasurement[]; network: Network } | null = null;
  return () => {
    const own = session.current() ? (session.plan().latencies ?? []) : [];
    if (own.length === 0) return session.network();
    const catalogue = session.catalogue();
    if (held?.catalogue === catalogue && held.own === own) return held.network;
    held = { catalogue, own, network: networkFor(catalogue.latency, catalogue.regions, catalogue.cities, own) };
    return held.network;
  };
}

/** How far everything is from one place. */
export function latencyCalls({ session }: Desk): Calls<"latency.from"> {
  const network = networkOfPlan(session);
  return {
    "latency.from": ({ lat, lon, accessMs, location }) => {
      const way = network();
      const from = way.placeAt(lat, lon);
      return session
        .catalogue()
        .regions.flatMap((region) => {
          const to = way.placeOf(region);
          if (!to) return [];
          const { latency } = feltFrom(way, { id: location, accessMs }, from, to);
          return [{ region, latency, km: distanceKm(from, to) }];
        })
        .sort((a, b) => a.latency.p50 - b.latency.p50 || a.km - b.km || (a.region.id < b.region.id ? -1 : 1));
    },
  };
}

/** Between two rounds of connections, ms. */
const PAUSE_MS = 200;
/** With fewer answers a percentile says nothing. */
const LEAST_ANSWERS = 3;

type Result = WorkOutput<"latency.measure">[number];
type From = Readonly<{ id: LocationId | RegionId; at: Point | null }>;

/** Times connections to hosts the planner names, and keeps what physics allows as the agency's own measurement. */
export function latencyWorks({ session, surroundings, changed }: Desk): Works<"latency.measure"> {
  function regionOf(id: RegionId): Region {
    const region = session.catalogue().regions.find((one) => one.id === id);
    if (!region) throw refusal("no-such-region", { id });
    return region;
  }

  /** Where the desk stands, by the gazetteer; only that is compared with the floor. */
  function fromOf(id: LocationId | RegionId): From {
    const asLocation = LocationId.safeParse(id);
    if (!asLocation.success) {
      const region = regionOf(id as RegionId); // the contract allows two kinds of id
      return { id: region.id, at: region.place };
    }
    const location = session.plan().locations.find((one) => one.id === asLocation.data);
    if (!location) throw refusal("no-such-location", { id }, "from");
    return { id: location.id, at: session.network().city(location.city) };
  }

  return {
    "latency.measure": async ({ targets, from: fromId, rounds, timeoutMs, keep }, { progress, signal }) => {
      if (keep) session.required();
      const from = fromOf(fromId);
      const regions = targets.map(({ region }) => regionOf(region));
      const same = targets.find(({ region }) => region === from.id);
      if (same) throw refusal("measure-from-itself", { id: same.region }, "targets");

      const stopper = new AbortController();
      signal.addEventListener("abort", () => stopper.abort());
      const timed = await measure(targets, {
        rounds,
        timeoutMs,
        pauseMs: PAUSE_MS,
        signal: stopper.signal,
        asking: ({ host, port }, done, of) => progress(done, of, say("latency.asking", { host, port })),
      });
      const results = quickestOfEach(
        targets.map((target, index) => resultOf(target, timed[index]!, from, regions[index]!)),
      );
      const good = results.filter(({ because }) => because === null);
      if (!keep || good.length === 0) return results;

      const today = surroundings.now().toISOString().slice(0, 10);
      session.change(say("latency.step-measure", { count: good.length }), (writing) =>
        saveLatencyMeasurements(
          writing,
          good.flatMap((one) => rowsOf(one, from.id, today)),
        ),
      );
      changed("latency-measurements", "workspace");
      return results.map((one) => ({ ...one, kept: one.because === null }));
    },
  };
}

/** What one host's answers say, and why they are not used where they are not. */
function resultOf(
  { host, port, region }: Readonly<{ host: string; port: number; region: RegionId }>,
  { sent, times, trouble }: Timed,
  from: From,
  { place }: Region,
): Result {
  const at = (p: number): number | null => percentileOf(times, p);
  const answered = times.length;
  return {
    region,
    host,
    port,
    sent,
    answered,
    p10: at(0.1),
    p50: at(0.5),
    p90: at(0.9),
    because: because(),
    kept: false,
  };

  function because(): Sentence | null {
    if (answered === 0) return say(`latency.because-${trouble ?? "no-answer"}`);
    if (from.at !== null && place !== null) {
      const km = distanceKm(from.at, place);
      const [least, floor] = [Math.min(...times), floorMs(km)];
      if (least < floor)
        return say("latency.because-floor", { ms: tenth(least), floor: tenth(floor), km: Math.round(km) });
    }
    return answered < Math.max(LEAST_ANSWERS, sent / 2) ? say("latency.because-too-few", { sent, answered }) : null;
  }
}

const tenth = (value: number): number => Math.round(10 * value) / 10;

/** One figure a region: of several hosts that may be used, the one with the lowest median. */
function quickestOfEach(results: readonly Result[]): Result[] {
  const best = new Map<RegionId, Result>();
  for (const one of results) {
    const before = best.get(one.region);
    if (one.because === null && (!before || one.p50! < before.p50!)) best.set(one.region, one);
  }
  return results.map((one) =>
    one.because === null && best.get(one.region) !== one ? { ...one, because: say("latency.because-other-host") } : one,
  );
}

/** Three rows, as a file of measurements would bring them. */
function rowsOf(
  { region, host, port, p10, p50, p90, answered, sent }: Result,
  from: LocationId | RegionId,
  today: string,
): LatencyMeasurement[] {
  return ([10, 50, 90] as const).map((percentile) => ({
    from,
    to: region,
    rttMs: { 10: p10, 50: p50, 90: p90 }[percentile]!, // only results with answers are kept
    percentile,
    measuredFrom: today,
    measuredTo: today,
    method: `TCP connect, ${answered}/${sent}`,
    source: `${host}:${port}`,
  }));
}
