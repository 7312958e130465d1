"""The same work with networkx: condensation, longest path, serial schedule in plain Python. nx.py GRAPH.json. Prints JSON."""

import heapq
import json
import math
import resource
import sys
import time

import networkx as nx

with open(sys.argv[1], encoding="utf-8") as file:
    given = json.load(file)
crew, effort, duration = given["teams"], given["effort"], given["dur"]

begun = time.process_time()
graph = nx.DiGraph()
graph.add_nodes_from(range(given["V"]))
graph.add_edges_from(map(tuple, given["edges"]))  # a before b
pieces = nx.condensation(graph)

work, length = {}, {}
for piece, members in pieces.nodes(data="members"):
    work[piece] = sum(effort[each] for each in members)
    length[piece] = max(max(duration[each] for each in members), math.ceil(work[piece] / crew))
tail = {}
for piece in reversed(list(nx.topological_sort(pieces))):
    tail[piece] = length[piece] + max((tail[after] for after in pieces.successors(piece)), default=0)
bound = max(max(tail.values()), math.ceil(sum(work.values()) / crew))

left = [crew] * (4 * bound + 10 + sum(length.values()))
earliest = dict.fromkeys(pieces, 0)
waiting = dict(pieces.in_degree())
ready = [(-tail[piece], piece) for piece in pieces if waiting[piece] == 0]
heapq.heapify(ready)
makespan = full = 0
while ready:
    _, piece = heapq.heappop(ready)
    periods = length[piece]
    need = work[piece] / periods
    start = max(earliest[piece], full)
    while True:
        for period in range(start + periods - 1, start - 1, -1):
            if left[period] < need - 1e-9:
                start = period + 1
                break
        else:
            break
    for period in range(start, start + periods):
        left[period] -= need
    while left[full] < 0.05:
        full += 1
    makespan = max(makespan, start + periods)
    for after in pieces.successors(piece):
        earliest[after] = max(earliest[after], start + periods)
        waiting[after] -= 1
        if waiting[after] == 0:
            heapq.heappush(ready, (-tail[after], after))

print(
    json.dumps(
        {
            "networkx": nx.__version__,
            "pieces": len(pieces),
            "bound": bound,
            "makespan": makespan,
            "cpuMs": (time.process_time() - begun) * 1000,
            "peakMb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
        }
    )
)
