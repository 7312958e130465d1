#!/usr/bin/env python3
"""The peer: the same question by numpy, one process: numpy_score.py FOLDER blocks|broadcast ROUNDS. Prints JSON.

blocks: float32, 1,000 rows at a time, as a careful analyst writes it. broadcast: float64 over the whole, as a notebook does.
"""
import json
import resource
import sys
import time

import numpy as np

folder, mode, rounds = sys.argv[1], sys.argv[2], int(sys.argv[3])
with open(f"{folder}/meta.json", encoding="utf8") as told:
    meta = json.load(told)
rows, columns = meta["rows"], meta["columns"]


def floats(name):
    return np.fromfile(f"{folder}/{name}.bin", np.float32)


def ints(name):
    return np.fromfile(f"{folder}/{name}.bin", np.int32)


cpu, memory, storage, egress = (floats(name) for name in ("cpu", "memory", "storage", "egress"))
cpu_price, memory_price, storage_price, egress_price = (
    floats(name) for name in ("cpuPrice", "memoryPrice", "storagePrice", "egressPrice")
)
most_ms, sensitivity, sovereignty = floats("mostMs"), floats("sensitivity"), floats("sovereignty")
needs, may_lie_in, site, service = ints("needs"), ints("mayLieIn"), ints("site"), ints("service")
offers, lies_in = ints("offers"), ints("liesIn")
ms, lock_in = floats("ms").reshape(-1, columns), floats("lockIn").reshape(-1, columns)


def block(part, kind):
    cost = (
        cpu[part, None].astype(kind) * cpu_price
        + memory[part, None] * memory_price
        + storage[part, None] * storage_price
        + egress[part, None] * egress_price
    )
    trip = ms[site[part]]
    may = (
        ((needs[part, None] & ~offers) == 0)
        & ((may_lie_in[part, None] & lies_in) != 0)
        & (trip <= most_ms[part, None])
    )
    cost = np.where(may, cost, np.nan).astype(kind)
    least = np.fmin.reduce(cost, axis=1)[:, None]
    score = (
        kind(0.45) * cost / least
        + kind(0.2) * trip / most_ms[part, None]
        + kind(0.2) * lock_in[service[part]]
        + kind(0.15) * sensitivity[part, None] * sovereignty
    )
    full = np.where(may, score, np.inf)
    five = np.argpartition(full, 5, axis=1)[:, :5]
    best = full.argmin(axis=1)
    best[np.isinf(full.min(axis=1))] = -1
    return score, best, five


def run():
    if mode == "broadcast":
        return block(slice(0, rows), np.float64)[:2]
    score, best = np.empty((rows, columns), np.float32), np.empty(rows, int)
    for start in range(0, rows, 1000):
        part = slice(start, min(rows, start + 1000))
        score[part], best[part], _ = block(part, np.float32)
    return score, best


np.seterr(all="ignore")
times = []
for _ in range(rounds):
    started = time.process_time()
    score, best = run()
    times.append((time.process_time() - started) * 1000)
mark = 0
for column in best:
    mark = (mark * 31 + int(column) + 1) % 1000003
times.sort()
print(
    json.dumps(
        {
            "numpy": np.__version__,
            "medianCpuMs": times[len(times) // 2],
            "leastCpuMs": times[0],
            "feasible": int(np.isfinite(score).sum()),
            "checksum": round(float(np.nansum(score, dtype=np.float64))),
            "bestHash": mark,
            "peakMb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
        }
    )
)
