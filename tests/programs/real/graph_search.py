"""Graphs: breadth and depth first, Dijkstra with an own heap, topological order, components, A* in a maze."""


class Heap:
    def __init__(self):
        self.items = []

    def push(self, item):
        items, i = self.items, len(self.items)
        items.append(item)
        while i and items[(i - 1) // 2] > items[i]:
            items[(i - 1) // 2], items[i] = items[i], items[(i - 1) // 2]
            i = (i - 1) // 2

    def pop(self):
        items = self.items
        items[0], items[-1] = items[-1], items[0]
        result, i = items.pop(), 0
        while True:
            children = [c for c in (2 * i + 1, 2 * i + 2) if c < len(items)]
            if not children:
                return result
            smallest = min(children, key=items.__getitem__)
            if items[i] <= items[smallest]:
                return result
            items[i], items[smallest] = items[smallest], items[i]
            i = smallest

    def __bool__(self):
        return bool(self.items)


class Graph:
    def __init__(self, edges, directed=False):
        self.edges = {}
        for a, b, weight in edges:
            self.edges.setdefault(a, {})[b] = weight
            back = self.edges.setdefault(b, {})
            if not directed:
                back[a] = weight

    def __iter__(self):
        return iter(sorted(self.edges))

    def breadth_first(self, start):
        seen, queue = {start: 0}, [start]
        for node in queue:
            for other in sorted(self.edges[node]):
                if other not in seen:
                    seen[other] = seen[node] + 1
                    queue.append(other)
        return seen

    def depth_first(self, node, seen=None):
        seen = set() if seen is None else seen
        seen.add(node)
        yield node
        for other in sorted(self.edges[node]):
            if other not in seen:
                yield from self.depth_first(other, seen)

    def shortest(self, start, goal):
        distances, previous, heap = {start: 0}, {}, Heap()
        heap.push((0, start))
        while heap:
            distance, node = heap.pop()
            if node == goal:
                path = [node]
                while path[-1] != start:
                    path.append(previous[path[-1]])
                return distance, path[::-1]
            if distance > distances[node]:
                continue
            for other, weight in self.edges[node].items():
                if distance + weight < distances.get(other, float("inf")):
                    distances[other], previous[other] = distance + weight, node
                    heap.push((distance + weight, other))
        raise LookupError(f"no path from {start} to {goal}")

    def topological(self):
        order, state = [], {}

        def visit(node):
            if state.get(node) == "active":
                raise ValueError(f"cycle through {node}")
            if node not in state:
                state[node] = "active"
                for other in sorted(self.edges[node]):
                    visit(other)
                state[node] = "done"
                order.append(node)
        for node in self:
            visit(node)
        return order[::-1]

    def components(self):
        left = set(self)
        while left:
            component = set(self.depth_first(min(left)))
            left -= component
            yield sorted(component)


roads = Graph([("A", "B", 4), ("A", "C", 2), ("B", "C", 1), ("B", "D", 5), ("C", "D", 8), ("C", "E", 10), ("D", "E", 2),
               ("D", "F", 6), ("E", "F", 3), ("X", "Y", 1)])
print(roads.breadth_first("A"), list(roads.depth_first("A")), list(roads.components()))
print(roads.shortest("A", "F"), roads.shortest("E", "B"), roads.shortest("A", "A"))
try:
    roads.shortest("A", "X")
except LookupError as e:
    print(e)
tasks = Graph([("wake", "eat", 1), ("wake", "dress", 1), ("eat", "leave", 1), ("dress", "leave", 1), ("leave", "work", 1)], True)
print(tasks.topological())
try:
    Graph([("a", "b", 1), ("b", "c", 1), ("c", "a", 1)], True).topological()
except ValueError as e:
    print(e)

MAZE = """\
S..#....
.#.#.##.
.#...#..
.####.#.
......#G"""


def solve(maze):
    cells = {(x, y): c for y, line in enumerate(maze.split("\n")) for x, c in enumerate(line)}
    start, goal = (next(p for p, c in cells.items() if c == mark) for mark in "SG")

    def estimate(p):
        return abs(p[0] - goal[0]) + abs(p[1] - goal[1])
    heap, came, cost = Heap(), {start: None}, {start: 0}
    heap.push((estimate(start), start))
    while heap:
        _, p = heap.pop()
        if p == goal:
            break
        for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            q = p[0] + dx, p[1] + dy
            if cells.get(q, "#") != "#" and cost[p] + 1 < cost.get(q, 10 ** 9):
                cost[q], came[q] = cost[p] + 1, p
                heap.push((cost[q] + estimate(q), q))
    while p := came[p]:
        if p != start:
            cells[p] = "*"
    return "\n".join("".join(cells[x, y] for x in range(8)) for y in range(5)), cost[goal]


print(*solve(MAZE), sep="\n")
big = Graph([(n, (n * 7 + k) % 200, (n * k) % 13 + 1) for n in range(200) for k in (1, 5, 11)])
print([big.shortest(0, n)[0] for n in range(0, 200, 9)], big.shortest(3, 150), len(list(big.depth_first(0))))
