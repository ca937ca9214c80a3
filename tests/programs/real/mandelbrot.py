"""Fractals and curves as text: Mandelbrot and Julia sets, Sierpinski, Koch by turtle, cellular automata, circle and line drawing."""
import math


def escape(z, c, limit):
    for n in range(limit):
        if abs(z) > 2:
            return n
        z = z * z + c
    return limit


def mandelbrot(width, height, limit=40):
    for row in range(height):
        y = 1.2 - 2.4 * row / (height - 1)
        yield "".join(" .:-=+*#%@"[min(9, escape(0j, complex(-2.1 + 2.8 * column / (width - 1), y), limit) * 10 // (limit + 1))] for column in range(width)).rstrip()


def julia(c, width, height):
    return ["".join("#" if escape(complex(-1.6 + 3.2 * x / (width - 1), -1.1 + 2.2 * y / (height - 1)), c, 30) == 30 else "." for x in range(width)) for y in range(height)]


def sierpinski(n):
    if n == 0:
        return ["*"]
    smaller = sierpinski(n - 1)
    blank = " " * (2 ** (n - 1))
    return [blank + line + blank for line in smaller] + [line + " " + line for line in smaller]


def carpet(n):
    if n == 0:
        return ["#"]
    small = carpet(n - 1)
    full = [line * 3 for line in small]
    return full + [line + " " * len(line) + line for line in small] + full


def automaton(rule, width, steps):
    row = [0] * width
    row[width // 2] = 1
    for _ in range(steps):
        yield "".join(".#"[cell] for cell in row)
        row = [rule >> (row[i - 1] * 4 + row[i] * 2 + row[(i + 1) % width]) & 1 for i in range(width)]


class Canvas:
    def __init__(self, width, height):
        self.cells = [[" "] * width for _ in range(height)]

    def plot(self, x, y, mark="*"):
        if 0 <= y < len(self.cells) and 0 <= x < len(self.cells[0]):
            self.cells[y][x] = mark

    def line(self, x0, y0, x1, y1, mark="*"):
        dx, dy = abs(x1 - x0), -abs(y1 - y0)
        sx, sy = (1 if x0 < x1 else -1), (1 if y0 < y1 else -1)
        error = dx + dy
        while True:
            self.plot(x0, y0, mark)
            if (x0, y0) == (x1, y1):
                break
            doubled = 2 * error
            if doubled >= dy:
                error, x0 = error + dy, x0 + sx
            if doubled <= dx:
                error, y0 = error + dx, y0 + sy

    def circle(self, cx, cy, r, mark="o"):
        x, y, d = 0, r, 3 - 2 * r
        while x <= y:
            for a, b in (x, y), (y, x):
                for sa in (-1, 1):
                    for sb in (-1, 1):
                        self.plot(cx + sa * a, cy + sb * b, mark)
            d += 4 * x + 6 if d < 0 else 4 * (x - y) + 10
            y -= d >= 4 * x + 6 and 0
            if d >= 4 * x + 6 + 1:
                y -= 1
            x += 1

    def __str__(self):
        return "\n".join("".join(row).rstrip() for row in self.cells)


def turtle(program, angle, step=1):
    x = y = heading = 0
    points, stack = [(0, 0)], []
    for c in program:
        if c == "F":
            x += step * math.cos(math.radians(heading))
            y += step * math.sin(math.radians(heading))
            points.append((round(x, 6) + 0.0, round(y, 6) + 0.0))
        elif c in "+-":
            heading += angle if c == "+" else -angle
        elif c == "[":
            stack.append((x, y, heading))
        elif c == "]":
            x, y, heading = stack.pop()
    return points


def grow(axiom, rules, times):
    for _ in range(times):
        axiom = "".join(rules.get(c, c) for c in axiom)
    return axiom


def draw(points, width=60):
    xs, ys = [p[0] for p in points], [p[1] for p in points]
    scale = (width - 1) / (max(xs) - min(xs))
    canvas = Canvas(width, round((max(ys) - min(ys)) * scale / 2) + 1)
    placed = [(round((x - min(xs)) * scale), round((max(ys) - y) * scale / 2)) for x, y in points]
    for a, b in zip(placed, placed[1:]):
        canvas.line(*a, *b)
    return str(canvas)


print("\n".join(mandelbrot(70, 24)))
print("\n".join(julia(-0.4 + 0.6j, 60, 15)))
print("\n".join(line.rstrip() for line in sierpinski(4)))
print("\n".join(carpet(2)))
print("\n".join(automaton(30, 41, 12)), *automaton(90, 33, 8), sep="\n")
print(draw(turtle(grow("F", {"F": "F+F--F+F"}, 3), 60)))
print(draw(turtle(grow("F", {"F": "F+G", "G": "F-G"}, 0) + grow("F", {"F": "F-F+F+F-F"}, 2), 90), 40))
print(len(grow("X", {"X": "F[+X][-X]FX", "F": "FF"}, 5)), turtle("F[+F]F[-F]F", 90)[-1])
picture = Canvas(30, 11)
picture.line(0, 0, 29, 10)
picture.line(29, 0, 0, 10, "+")
picture.line(3, 5, 26, 5, "-")
picture.circle(15, 5, 4)
print(picture)
