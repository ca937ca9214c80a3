"""match: literals, captures, sequences, mappings, classes, or, as, guards."""


class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y


class Colors:
    RED, GREEN = 1, 2


def describe(subject):
    match subject:
        case 0 | -1:
            return "zero or minus one"
        case True:
            return "true"
        case None:
            return "none"
        case "hello" | "hi" as greeting:
            return "greeting " + greeting
        case Colors.GREEN:
            return "green"
        case int(n) if n > 100:
            return "big %d" % n
        case int() | float():
            return "number"
        case str(text):
            return "text " + text
        case []:
            return "empty"
        case [x]:
            return "one %s" % x
        case [1, [a, b], *rest]:
            return "nested %s %s %s" % (a, b, rest)
        case (first, *_, last) if first == last:
            return "same ends %s" % first
        case [_, *middle, _]:
            return "middle %s" % middle
        case {"kind": "circle", "r": r}:
            return "circle %s" % r
        case {"kind": kind, **others}:
            return "%s with %s" % (kind, others)
        case {}:
            return "a mapping"
        case Point(0, 0):
            return "origin"
        case Point(x=0, y=y):
            return "on y at %s" % y
        case Point(x, y) if x == y:
            return "diagonal %s" % x
        case Point():
            return "a point"
        case _:
            return "something " + type(subject).__name__


for subject in (0, -1, True, False, None, "hi", "hello", "x", 2, 101, 1.5, [], (), [7], (1, [2, 3], 4, 5), [4, 9, 4],
                [1, 2], [1, 2, 3, 4], {"kind": "circle", "r": 2}, {"kind": "box", "w": 1}, {}, {1: 2}, Point(0, 0),
                Point(0, 5), Point(3, 3), Point(1, 2), {1}, print, range(1), b"ab"):
    print(describe(subject))


def calculate(tree):
    match tree:
        case ("+", left, right):
            return calculate(left) + calculate(right)
        case ("*", left, right):
            return calculate(left) * calculate(right)
        case ("neg", value):
            return -calculate(value)
        case int() | float() as number:
            return number


print(calculate(("+", 1, ("*", 2, ("neg", 3.5)))))
match = 5
case = [match]
print(match, case)
match 1, 2:
    case (1, x) | (x, 1):
        print("or", x)
match {"a": {"b": [1, {"c": 3}]}}:
    case {"a": {"b": [_, {"c": c}]}}:
        print("deep", c)
match "no":
    case "yes":
        print("never")
print("end")
