"""f-strings: conversions, format specifications, nesting, the = form, escapes."""
name, number, ratio = "Ada", 1234567, 2 / 3
print(f"{name} {number} {ratio}", f"{name!r} {name!s} {'é'!a}", f"", f"{{}} {{{name}}}")
print(f"[{name:>8}] [{name:<8}] [{name:^8}] [{name:*^9}] [{name:.2}] [{name!r:>8}]")
print(f"{number:,} {number:_} {number:x} {number:#X} {number:#b} {number:o} {number:e} {number:010d} {number:+}")
print(f"{ratio:.3f} {ratio:8.2f} {ratio:<8.1f}| {ratio:.0%} {ratio:e} {ratio:g} {ratio:.10g} {-ratio:08.3f}")
width, digits = 10, 4
print(f"[{ratio:{width}.{digits}f}] [{name:{'>'}{width}}] [{name:{width}}]")
print(f"{name=} {number = } {ratio=:.2f} {name=!s} {1 + 1=}")
print(f"{'nested ' + f'{name} {f"{number:,}"}'}", f"{[i for i in range(3)]}", f"{ {'a': 1}['a'] }")
print(f"{(lambda x: x * 2)(4)}", f"{name if number else 'none'}", f"{'a' 'b'}", f"{name.upper()[0]}")
print(f"a\tb\n{'new\nline'!r}", rf"\n{name}\d", f"""{
    name
} in three lines""")
print(f"{name}" " plain " f"{number}", "no {name}" f" yes {name}", f'{"quotes"}', f"{'\''}")


class Custom:
    def __format__(self, spec):
        return "<%s>" % spec

    def __str__(self):
        return "str"

    def __repr__(self):
        return "repr"


c = Custom()
print(f"{c} {c:abc} {c!r} {c!s:>6} {c:{width}x} {c=}")
print(f"{None} {True} {1.0} {(1, 2)} {[]!r:>4} {'x':3}|")
print(f"{1 != 2} {3 > 2} {not 0} {1 if 0 else 2}", f"{(x := 5)} {x}", f"{x:=5}")
print(f"{'é☃😀'} {len('é☃😀')} {'☃':*^5} \x41 \u00e9")
for spec in (">10", "010", "+d", ",d", "c", "n", "5", "<5"):
    print(spec, f"[{65:{spec}}]")
for spec in ("d", "Z", ".3", "s", ",s"):
    for value in ("text", 12, 1.5, [1]):
        try:
            print(f"{value:{spec}}", end=" | ")
        except (ValueError, TypeError) as e:
            print(type(e).__name__, e, end=" | ")
    print()
