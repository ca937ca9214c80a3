"""Conway's game of life on an endless plane, with patterns, cycle detection and a census."""


class Pattern:
    """A set of living cells; never changes."""

    def __init__(self, cells=()):
        self.cells = frozenset(cells)

    @classmethod
    def parse(cls, text, live="#"):
        return cls((x, y) for y, line in enumerate(text.split("/")) for x, c in enumerate(line) if c == live)

    def __len__(self):
        return len(self.cells)

    def __eq__(self, other):
        return isinstance(other, Pattern) and self.cells == other.cells

    def __hash__(self):
        return hash(self.cells)

    def __or__(self, other):
        return Pattern(self.cells | other.cells)

    def shifted(self, dx, dy):
        return Pattern((x + dx, y + dy) for x, y in self.cells)

    def turned(self):
        return Pattern((-y, x) for x, y in self.cells)

    @property
    def box(self):
        if not self.cells:
            return 0, 0, -1, -1
        xs, ys = [x for x, _ in self.cells], [y for _, y in self.cells]
        return min(xs), min(ys), max(xs), max(ys)

    def normal(self):
        left, top, _, _ = self.box
        return self.shifted(-left, -top)

    def __str__(self):
        left, top, right, bottom = self.box
        rows = ("".join("#" if (x, y) in self.cells else "." for x in range(left, right + 1))
                for y in range(top, bottom + 1))
        return "\n".join(rows) or "(empty)"


def neighbours(cell):
    x, y = cell
    for dx in (-1, 0, 1):
        for dy in (-1, 0, 1):
            if dx or dy:
                yield x + dx, y + dy


def step(pattern, born=frozenset({3}), survives=frozenset({2, 3})):
    counts = {}
    for cell in pattern.cells:
        for other in neighbours(cell):
            counts[other] = counts.get(other, 0) + 1
    return Pattern(cell for cell, n in counts.items() if n in (survives if cell in pattern.cells else born))


def generations(pattern, rule=step):
    while True:
        yield pattern
        pattern = rule(pattern)


def classify(pattern, limit=60):
    seen = {}
    for n, now in enumerate(generations(pattern)):
        if not now:
            return f"dies after {n}"
        shape = now.normal()
        if shape in seen:
            first, box = seen[shape]
            dx, dy = now.box[0] - box[0], now.box[1] - box[1]
            if dx or dy:
                return f"ship of period {n - first} moving {(dx, dy)}"
            return "still life" if n - first == 1 and not first else f"period {n - first} from {first}"
        if n == limit:
            return f"alive after {limit} with {len(now)} cells"
        seen[shape] = n, now.box


PATTERNS = {
    "block": "##/##", "blinker": "###", "glider": ".#./..#/###", "beehive": ".##./#..#/.##.", "toad": ".###/###.",
    "beacon": "##../##../..##/..##", "lwss": ".#..#/#..../#...#/####.", "r-pentomino": ".##/##./.#.", "tub": ".#./#.#/.#.",
    "t-tetromino": "###/.#.", "l-tetromino": "#./#./##", "dot": "#", "pentadecathlon": "..#....#../##.####.##/..#....#..",
}
for name, text in PATTERNS.items():
    print(f"{name:>15}: {classify(Pattern.parse(text))}")
for n, pattern in enumerate(generations(Pattern.parse(PATTERNS["r-pentomino"]))):
    if n in (0, 5, 20):
        print(f"generation {n}, {len(pattern)} cells", pattern, sep="\n")
    if n == 100:
        print(len(pattern), pattern.box)
        break
glider = Pattern.parse(PATTERNS["glider"])
crash = glider | glider.turned().turned().shifted(12, 12)
print([len(p) for p, _ in zip(generations(crash), range(40))], classify(crash))
high_life = generations(Pattern.parse(PATTERNS["r-pentomino"]), lambda p: step(p, born={3, 6}))
print([len(next(high_life)) for _ in range(25)])
print(glider == glider.turned().turned().turned().turned(), len({glider, glider.shifted(0, 0), glider.turned()}), str(Pattern()))
