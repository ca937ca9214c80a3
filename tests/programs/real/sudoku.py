"""A sudoku solver: constraint propagation over sets, then search by the fewest candidates."""
DIGITS = "123456789"
ROWS = "ABCDEFGHI"


def cross(a, b):
    return [x + y for x in a for y in b]


SQUARES = cross(ROWS, DIGITS)
UNITS = ([cross(ROWS, c) for c in DIGITS] + [cross(r, DIGITS) for r in ROWS] +
         [cross(rs, cs) for rs in ("ABC", "DEF", "GHI") for cs in ("123", "456", "789")])
UNITS_OF = {s: [u for u in UNITS if s in u] for s in SQUARES}
PEERS = {s: set(sum(UNITS_OF[s], [])) - {s} for s in SQUARES}


class Contradiction(Exception):
    pass


class Statistics:
    def __init__(self):
        self.assigned = self.eliminated = self.guesses = self.dead_ends = 0

    def __str__(self):
        return ", ".join(f"{name} {value}" for name, value in sorted(self.__dict__.items()))


def parse(grid, statistics):
    values = {s: DIGITS for s in SQUARES}
    cells = [c for c in grid if c in DIGITS or c in "0."]
    assert len(cells) == 81, len(cells)
    for square, digit in zip(SQUARES, cells):
        if digit in DIGITS:
            assign(values, square, digit, statistics)
    return values


def assign(values, square, digit, statistics):
    statistics.assigned += 1
    for other in values[square].replace(digit, ""):
        eliminate(values, square, other, statistics)


def eliminate(values, square, digit, statistics):
    if digit not in values[square]:
        return
    statistics.eliminated += 1
    values[square] = values[square].replace(digit, "")
    if not values[square]:
        raise Contradiction(square)
    if len(values[square]) == 1:
        for peer in sorted(PEERS[square]):
            eliminate(values, peer, values[square], statistics)
    for unit in UNITS_OF[square]:
        places = [s for s in unit if digit in values[s]]
        if not places:
            raise Contradiction(square)
        if len(places) == 1 and len(values[places[0]]) > 1:
            assign(values, places[0], digit, statistics)


def search(values, statistics):
    "The solutions, one after another."
    if all(len(v) == 1 for v in values.values()):
        yield values
        return
    _, square = min((len(values[s]), s) for s in SQUARES if len(values[s]) > 1)
    for digit in values[square]:
        attempt = values.copy()
        statistics.guesses += 1
        try:
            assign(attempt, square, digit, statistics)
        except Contradiction:
            statistics.dead_ends += 1
            continue
        yield from search(attempt, statistics)


def show(values):
    for i, r in enumerate(ROWS):
        if i % 3 == 0 and i:
            print("------+-------+------")
        print("|".join(" ".join(values[r + c] for c in three).join(["" if three == "123" else " ", " "])
                       for three in ("123", "456", "789")).rstrip())


def solved(values):
    return all({values[s] for s in unit} == set(DIGITS) for unit in UNITS)


grids = {
    "easy": "003020600900305001001806400008102900700000008006708200002609500800203009005010300",
    "hard": "4.....8.5.3..........7......2.....6.....8.4......1.......6.3.7.5..2.....1.4......",
    "two solutions": "9.6.7.4.3...4..2...7..23.1.5.....1...4.2.8.6...3.....5.3.7...5...7..5...4.5.1.7.8",
    "impossible": "55" + "." * 79,
}
print(len(SQUARES), len(UNITS), sorted(PEERS["C2"]))
for name, grid in grids.items():
    statistics = Statistics()
    count = 0
    try:
        for solution in search(parse(grid, statistics), statistics):
            count += 1
            if count == 1:
                show(solution)
                print("valid" if solved(solution) else "WRONG")
            if count == 2:
                break
    except Contradiction as e:
        print("contradiction at", e)
    print(f"{name}: {count} solutions; {statistics}")
