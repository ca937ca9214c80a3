"""Shortest paths: Dijkstra with a decrease-key heap, Bellman-Ford, Floyd-Warshall, A* on a grid, minimum spanning tree, max flow."""

INFINITY = float("inf")
ROADS = """Oslo Bergen 463; Oslo Trondheim 495; Bergen Stavanger 210; Stavanger Oslo 551; Trondheim Bodo 708; Bodo Narvik 296
Narvik Tromso 231; Oslo Goteborg 293; Goteborg Malmo 272; Malmo Copenhagen 44; Goteborg Stockholm 470; Stockholm Umea 637
Umea Lulea 263; Lulea Narvik 480; Umea Trondheim 690; Stockholm Malmo 612; Reykjavik Akureyri 388""".replace("\n", "; ")


class Graph:
    def __init__(self, directed=False):
        self.edges, self.directed = {}, directed

    def add(self, a, b, weight):
        self.edges.setdefault(a, {})[b] = weight
        self.edges.setdefault(b, {})
        if not self.directed:
            self.edges[b][a] = weight

    def __iter__(self):
        return iter(self.edges)

    def __getitem__(self, node):
        return self.edges[node].items()


class IndexedHeap:
    "A heap of (priority, item) whose items know where they lie."

    def __init__(self):
        self.heap, self.place = [], {}

    def __bool__(self):
        return bool(self.heap)

    def _swap(self, i, j):
        self.heap[i], self.heap[j] = self.heap[j], self.heap[i]
        self.place[self.heap[i][1]], self.place[self.heap[j][1]] = i, j

    def set(self, item, priority):
        if item in self.place:
            i = self.place[item]
            if self.heap[i][0] <= priority:
                return False
            self.heap[i] = priority, item
        else:
            i = len(self.heap)
            self.heap.append((priority, item))
            self.place[item] = i
        while i and self.heap[i] < self.heap[(i - 1) // 2]:
            self._swap(i, (i - 1) // 2)
            i = (i - 1) // 2
        return True

    def pop(self):
        self._swap(0, len(self.heap) - 1)
        priority, item = self.heap.pop()
        del self.place[item]
        i = 0
        while True:
            least = min((j for j in (i, 2 * i + 1, 2 * i + 2) if j < len(self.heap)), key=lambda j: self.heap[j], default=i)
            if least == i:
                return item, priority
            self._swap(i, least)
            i = least


def dijkstra(graph, start, heuristic=lambda node: 0, goal=None):
    distance, came, heap, settled = {start: 0}, {}, IndexedHeap(), 0
    heap.set(start, heuristic(start))
    while heap:
        node, _ = heap.pop()
        settled += 1
        if node == goal:
            break
        for other, weight in graph[node]:
            through = distance[node] + weight
            if through < distance.get(other, INFINITY):
                distance[other], came[other] = through, node
                heap.set(other, through + heuristic(other))
    return distance, came, settled


def path(came, node):
    steps = [node]
    while node in came:
        node = came[node]
        steps.append(node)
    return steps[::-1]


def bellman_ford(graph, start):
    distance = {node: INFINITY for node in graph} | {start: 0}
    for turn in range(len(distance)):
        changed = False
        for a in graph:
            for b, weight in graph[a]:
                if distance[a] + weight < distance[b]:
                    distance[b], changed = distance[a] + weight, True
        if not changed:
            return distance
    raise ValueError("negative cycle")


def floyd(graph):
    d = {a: {b: 0 if a == b else graph.edges[a].get(b, INFINITY) for b in graph} for a in graph}
    for k in graph:
        for a in graph:
            for b in graph:
                d[a][b] = min(d[a][b], d[a][k] + d[k][b])
    return d


def spanning_tree(graph):
    leader = {node: node for node in graph}

    def find(x):
        while leader[x] != x:
            leader[x] = x = leader[leader[x]]
        return x
    for weight, a, b in sorted((w, a, b) for a in graph for b, w in graph[a] if a < b):
        if find(a) != find(b):
            leader[find(a)] = find(b)
            yield a, b, weight


def max_flow(capacity, source, sink):
    flow, total = {}, 0
    while True:
        came, queue = {source: None}, [source]
        for node in queue:
            for other in capacity:
                if other not in came and capacity[node].get(other, 0) - flow.get((node, other), 0) > 0:
                    came[other] = node
                    queue.append(other)
        if sink not in came:
            return total
        steps, node = [], sink
        while came[node] is not None:
            steps.append((came[node], node))
            node = came[node]
        room = min(capacity[a].get(b, 0) - flow.get((a, b), 0) for a, b in steps)
        for a, b in steps:
            flow[a, b] = flow.get((a, b), 0) + room
            flow[b, a] = flow.get((b, a), 0) - room
        total += room


class Grid:
    def __init__(self, text):
        self.rows = text.split()

    def __getitem__(self, node):
        r, c = node
        for dr, dc in (0, 1), (1, 0), (0, -1), (-1, 0):
            if 0 <= r + dr < len(self.rows) and 0 <= c + dc < len(self.rows[0]) and self.rows[r + dr][c + dc] != "#":
                yield (r + dr, c + dc), int(self.rows[r + dr][c + dc].replace(".", "1"))


roads = Graph()
for road in ROADS.split("; "):
    a, b, km = road.split()
    roads.add(a, b, int(km))
distance, came, _ = dijkstra(roads, "Oslo")
for city in sorted(distance, key=distance.get):
    print("%5d %s" % (distance[city], " > ".join(path(came, city))))
print("Reykjavik" in distance, distance == {k: v for k, v in bellman_ford(roads, "Oslo").items() if v < INFINITY})
everything = floyd(roads)
print(everything["Oslo"]["Lulea"], everything["Oslo"]["Akureyri"], max((d, a, b) for a in everything for b, d in everything[a].items() if d < INFINITY))
tree = list(spanning_tree(roads))
print(len(tree), sum(w for _, _, w in tree), tree[0], tree[-1])
debts = Graph(directed=True)
for a, b, w in ("a", "b", 4), ("b", "c", -2), ("a", "c", 5), ("c", "d", 1), ("d", "b", 2):
    debts.add(a, b, w)
print(bellman_ford(debts, "a"))
debts.add("d", "b", 0)
try:
    bellman_ford(debts, "a")
except ValueError as e:
    print(e)
print(max_flow({"s": {"a": 10, "b": 5}, "a": {"b": 15, "t": 5}, "b": {"t": 10}, "t": {}}, "s", "t"))
grid = Grid("""..........
.########.
.#..9...#.
.#.####.#.
...#.9..#.
.#.#.####.
.#........
..........""")
goal = (2, 7)
plain = dijkstra(grid, (0, 0), goal=goal)
guided = dijkstra(grid, (0, 0), lambda n: abs(n[0] - goal[0]) + abs(n[1] - goal[1]), goal)
print(plain[0][goal], guided[0][goal], guided[2] <= plain[2])
steps = set(path(guided[1], goal))
for r, row in enumerate(grid.rows):
    print("".join("*" if (r, c) in steps else cell for c, cell in enumerate(row)))
