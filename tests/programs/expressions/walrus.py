"""Assignment expressions: where they bind, in conditions, comprehensions, arguments, f-strings, lambdas."""

if (n := len("abcd")) > 3:
    print("long", n)
data = iter([3, 1, 4, 1, 5, 0, 9])
while (item := next(data)) != 0:
    print(item, end=" ")
print("stopped at", item, "left", list(data))
print([y := 1, y + 1, y * 10], y)
print((a := 1, b := 2), a, b)
print([last := x * x for x in range(5)], last)
print([root for x in range(30) if (root := int(x ** 0.5)) ** 2 == x])
print({key: (seen := key * 2) for key in "abc"}, seen)
print(any((witness := x) > 10 for x in [3, 12, 20]), witness)
print(all((counter := x) < 10 for x in [3, 12, 20]), counter)
total = 0
print([total := total + x for x in range(6)], total)
print((lambda v: (w := v + 1) * w)(4))
print(f"{(z := 7)} {z:>{(width := 4)}} {width}")
print(max(p := 3, q := 9), p, q)
print([(i, j) for i in range(4) if (j := i * 2) > 2], j)


def collect(lines):
    found = []
    for line in lines:
        if (at := line.find("=")) >= 0 and (key := line[:at].strip()) and not key.startswith("#"):
            found.append((key, line[at + 1:].strip()))
    return found, at, key


print(collect(["a = 1", "# c = 2", "nothing", "b=x=y", " = 3"]))


def nested():
    outer = [[inner := x * y for y in range(3)] for x in range(3)]
    return outer, inner


print(nested())
counter = 100


def uses_global():
    global counter
    return [counter := counter + k for k in range(3)], counter


def uses_nonlocal():
    value = 1

    def change():
        nonlocal value
        return (value := value + 1)
    return change(), change(), value


print(uses_global(), counter, uses_nonlocal())


class Body:
    x = (y := 5) + 1
    z = y


print(Body.x, Body.y, Body.z)
values = {}
if (values := values or {"default": True}) and (got := values.get("default")):
    print(values, got)
print((m := 5) if False else "not bound")
try:
    m
except NameError as e:
    print(e)
print(x if (x := None) is not None else "none", x)
print(not (flag := False), flag, (one := 1) + (two := 2), one, two)
print([*(t := (1, 2))], t, {**(d := {"k": 1})}, d)
for text in ("x := 1", "(x.y := 1)", "(x[0] := 1)", "f(a := 1, b=2)", "f(a=b := 1)", "[i := 0 for i in x]",
             "[i for i in (j := x)]", "lambda: x := 1", "(x := 1, 2)", "[a := 1]", "x = y := 1", "(x := y := 1)",
             "((a, b) := 1)", "class C:\n [a := 1 for b in c]", "def f(x=(y := 1)): pass", "(True := 1)", "del (x := 1)",
             "[[(i := 0) for j in y] for i in x]", "assert (x := 1)", "x[y := 1]", "x[y:=1, z:=2]", "{x := 1}", "{(x := 1): 2}",
             "print(f'{x:=5}')", "with (x := y): pass", "for x in (y := z): pass", "@(x := y)\ndef f(): pass"):
    try:
        compile(text, "<text>", "exec")
        print(repr(text), "fine")
    except SyntaxError as e:
        print(repr(text), "!!", e.msg)
