"""Precedence, associativity, short circuits, chained comparisons and the order of evaluation."""


def show(name, value):
    print(name, end=" ")
    return value


print(2 + 3 * 4 ** 2 // 5 % 7, -2 ** 2, (-2) ** 2, 2 ** 3 ** 2, 2 ** -1)
print(1 << 3 + 1, 6 & 3 | 8 ^ 5, ~5 & 0xFF, not 1 == 2, - - 3, +True)
print(7 // 2, -7 // 2, 7 // -2, 7 % 3, -7 % 3, 7 % -3, 7.5 // 2, -7.5 % 2)
print(1 < 2 < 3, 1 < 3 < 2, 1 == 1.0 == True, 3 > 2 != 1, "a" < "b" <= "b")
print(0 or "" or [] or "last", 1 and "x" and [2], None and 1 / 0, 1 or 1 / 0)
print("yes" if 1 else "no", "yes" if [] else "no", 1 if 0 else 2 if 0 else 3)
print(1 in [1, 2], 3 not in (1, 2), "ell" in "hello", None is None, 1 is not None)
print(1 if True else 2, (lambda x, y=2: x + y)(1), (lambda *a: a)(1, 2))

# operands from left to right; a chained comparison evaluates its middle once
print(show("a", 1) + show("b", 2) * show("c", 3))
print(show("low", 1) < show("mid", 5) < show("high", 3) < show("never", 9))
print([show("x", 1), show("y", 2)], {show("k", "k"): show("v", "v")})
print((show("f", max))(show("p", 3), show("q", 4)))

if (n := len("hello")) > 4:
    print("walrus", n)
print([y := 5, y ** 2], y)
values = [1, 5, 8]
print(any((found := v) > 4 for v in values), found)

t = 1, 2, *[3, 4], *"ab"
print(t, [*range(3), *{"k": 1}], {**{"a": 1}, "b": 2, **{"a": 3}}, {*[1], *[1]})
print((), (1,), ((1)), [[]], [()], {}, {1: {}}, ...)
print("con" "cat" 'ena' """ted""", "a" * 3 + "b", 3 * [0], (1,) * 2)
print(0x1F, 0o17, 0b101, 1_000_000, 1e3, 1.5e-7, .5, 5., 1_0.0_1)
print(True + True, True * 3, sum([True, False, True]), -True, ~0)
print([1, 2, 3][1], "abc"[-1], {"a": [1, {"b": 2}]}["a"][1]["b"], (lambda: [4])()[0])
print(not [] and not {}, not not "x", (not 0) + 1, 5 - -5, 2 - - + 1)
