"""Statements on every engine: assignment, loops, match, del, import, scopes of names."""
from crosschecking import crosscheck, crosscheck_raises


def test_chained_assignment():
    crosscheck("""
        a = b = c = [1]
        a is b is c
        """, returns='True')


def test_unpacking():
    crosscheck("""
        a, (b, *c), d = 1, "xyz", 2
        a, b, c, d
        """, returns="(1, 'x', ['y', 'z'], 2)")


def test_unpacking_order():
    crosscheck("""
        log = []
        class T:
            def __setitem__(self, k, v): log.append((k, v))
        t = T()
        t[0], t[1], *t[2] = "abcd"
        log
        """, returns="[(0, 'a'), (1, 'b'), (2, ['c', 'd'])]")


def test_swap():
    crosscheck("""
        a, b, c = 1, 2, 3
        a, b, c = c, a, b
        a, b, c
        """, returns='(3, 1, 2)')


def test_annotated():
    crosscheck("""
        x: int = 5
        y: str
        x, __annotations__
        """, returns="(5, {'x': <class 'int'>, 'y': <class 'str'>})")


def test_while_else():
    crosscheck("""
        n, log = 3, []
        while n:
            n -= 1
            if n == 5: break
        else:
            log.append("else")
        n, log
        """, returns="(0, ['else'])")


def test_while_break():
    crosscheck("""
        n = 0
        while True:
            n += 1
            if n > 5: break
        else:
            n = -1
        n
        """, returns='6')


def test_for_else():
    crosscheck("""
        out = []
        for i in range(3):
            if i == 1: continue
            out.append(i)
        else:
            out.append("else")
        out, i
        """, returns="([0, 2, 'else'], 2)")


def test_for_break():
    crosscheck("""
        for i in range(10):
            if i == 4: break
        else:
            i = -1
        i
        """, returns='4')


def test_for_nested_break():
    crosscheck("""
        out = []
        for i in range(3):
            for j in range(3):
                if j > i: break
                out.append((i, j))
        out
        """, returns='[(0, 0), (1, 0), (1, 1), (2, 0), (2, 1), (2, 2)]')


def test_for_over_changed_list():
    crosscheck("""
        a = [1, 2, 3]
        for x in a:
            if x < 3: a.append(x + 10)
            if len(a) > 8: break
        a
        """, returns='[1, 2, 3, 11, 12]')


def test_for_over_dict_changed():
    crosscheck_raises("""
        d = {1: 1}
        for k in d:
            d[k + 1] = 1
        """, 'RuntimeError', 'dictionary changed size during iteration')


def test_for_target_attribute():
    crosscheck("""
        class A: pass
        a = A()
        for a.x in range(3): pass
        a.x
        """, returns='2')


def test_for_not_iterable():
    crosscheck_raises('for x in 5: pass', 'TypeError', "'int' object is not iterable")


def test_for_unpack():
    crosscheck('[(a, b, c) for a, (b, c) in [(1, (2, 3))]]', returns='[(1, 2, 3)]')


def test_if_elif():
    crosscheck("""
        def f(x):
            if x < 0: return "neg"
            elif x == 0: return "zero"
            elif x < 10: return "small"
            else: return "big"
        [f(x) for x in (-1, 0, 5, 50)]
        """, returns="['neg', 'zero', 'small', 'big']")


def test_pass_and_docstring():
    crosscheck("""
        def f():
            "doc"
            pass
        f(), f.__doc__
        """, returns="(None, 'doc')")


def test_del_name():
    crosscheck_raises("""
        x = 1
        del x
        x
        """, 'NameError', "name 'x' is not defined")


def test_del_several():
    crosscheck("""
        a, b, c = 1, [1, 2, 3], {"k": 1}
        del a, b[1:], c["k"]
        b, c
        """, returns='([1], {})')


def test_import_math():
    crosscheck("""
        import math
        math.floor(2.7), math.pi > 3
        """, returns='(2, True)', same_price=False)


def test_import_as():
    crosscheck("""
        import math as m
        from math import sqrt as root, pi
        m.sqrt(4), root(9), pi == m.pi
        """, returns='(2.0, 3.0, True)', same_price=False)


def test_import_missing_name():
    crosscheck("""
        try:
            from math import nothing
        except ImportError as e:        # the message names a file of the installation
            result = e.name, str(e).split(" (")[0]
        result
        """, returns='(\'math\', "cannot import name \'nothing\' from \'math\'")')


def test_match_values():
    crosscheck("""
        def f(x):
            match x:
                case 0: return "zero"
                case 1 | 2: return "small"
                case "a": return "letter"
                case None: return "none"
                case _: return "other"
        [f(x) for x in (0, 1, 2, "a", None, 5.5, False)]
        """, returns="['zero', 'small', 'small', 'letter', 'none', 'other', 'zero']")


def test_match_sequences():
    crosscheck("""
        def f(x):
            match x:
                case []: return "empty"
                case [a]: return ("one", a)
                case [a, b]: return ("two", a, b)
                case [a, *rest, z]: return ("many", a, rest, z)
                case _: return "no sequence"
        [f(x) for x in ([], [1], (1, 2), range(5), "ab", {1: 2})]
        """, returns="['empty', ('one', 1), ('two', 1, 2), ('many', 0, [1, 2, 3], 4), 'no sequence', 'no sequence']")


def test_match_mappings():
    crosscheck("""
        def f(x):
            match x:
                case {"k": v, "n": {"m": w}}: return v, w
                case {"k": v, **rest}: return v, rest
                case {}: return "mapping"
                case _: return "other"
        [f(x) for x in ({"k": 1, "n": {"m": 2}}, {"k": 3, "z": 4}, {}, [])]
        """, returns="[(1, 2), (3, {'z': 4}), 'mapping', 'other']")


def test_match_classes():
    crosscheck("""
        class P:
            __match_args__ = ("x", "y")
            def __init__(self, x, y): self.x, self.y = x, y
        def f(v):
            match v:
                case P(0, 0): return "origin"
                case P(x, y=0): return ("axis", x)
                case P() as p: return ("point", p.x)
                case int(n) if n > 5: return ("big", n)
                case int() | float(): return "number"
                case str(s): return s.upper()
        [f(v) for v in (P(0, 0), P(1, 0), P(1, 2), 9, 1, 1.5, "s", [])]
        """, returns="['origin', ('axis', 1), ('point', 1), ('big', 9), 'number', 'number', 'S', None]")


def test_match_guard_falls_through():
    crosscheck("""
        def f(x):
            match x:
                case [a, b] if a > b: return "down"
                case [a, b]: return "up"
        f([2, 1]), f([1, 2])
        """, returns="('down', 'up')")


def test_match_binding_survives():
    crosscheck("""
        match [1, [2, 3]]:
            case [a, [b, c]] as whole: pass
        a, b, c, whole
        """, returns='(1, 2, 3, [1, [2, 3]])')


def test_match_too_many_positional():
    crosscheck_raises("""
        class P:
            __match_args__ = ("x",)
        match P():
            case P(1, 2): pass
        """, 'TypeError', 'P() accepts 1 positional sub-pattern (2 given)')


def test_match_or_bindings():
    crosscheck("""
        def f(x):
            match x:
                case ["a", n] | ["b", _, n]: return n
                case (1 | 2) as k: return -k
        f(["a", 1]), f(["b", 0, 2]), f(2), f(3)
        """, returns='(1, 2, -2, None)')


def test_match_dotted():
    crosscheck("""
        class K:
            RED = 1
        def f(x):
            match x:
                case K.RED: return "red"
                case _: return "no"
        f(1), f(2)
        """, returns="('red', 'no')")


def test_global_and_local():
    crosscheck("""
        x = 1
        def f():
            global x
            x += 1
            return x
        f(), x
        """, returns='(2, 2)')


def test_class_and_global():
    crosscheck("""
        x = 1
        class C:
            global x
            x = 2
            y = x
        x, C.y, hasattr(C, "x")
        """, returns='(2, 2, False)')


def test_exec_in_scope():
    crosscheck(r"""
        d = {}
        exec("a = 1\nfor i in range(3): a += i", d)
        d["a"], d["i"]
        """, returns='(4, 2)')


def test_multiple_statements_a_line():
    crosscheck("""
        a = 1; b = a + 1; c = [a, b]
        c
        """, returns='[1, 2]')


def test_long_if_chain():
    crosscheck("""
        total = 0
        for i in range(20):
            if i % 15 == 0: total += 15
            elif i % 5 == 0: total += 5
            elif i % 3 == 0: total += 3
        total
        """, returns='55')


def test_prime_sieve():
    crosscheck("""
        n = 50
        sieve = [True] * n
        for i in range(2, n):
            if sieve[i]:
                for j in range(i * i, n, i): sieve[j] = False
        [i for i in range(2, n) if sieve[i]]
        """, returns='[2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47]')


def test_nested_loops_with_else():
    crosscheck("""
        found = []
        for n in range(2, 20):
            for d in range(2, n):
                if n % d == 0: break
            else:
                found.append(n)
        found
        """, returns='[2, 3, 5, 7, 11, 13, 17, 19]')


def test_string_building():
    crosscheck("""
        s = ""
        for i in range(5):
            s += str(i) + ("," if i < 4 else "")
        s
        """, returns="'0,1,2,3,4'")


def test_print_many():
    crosscheck("""
        for i in range(3):
            print(i, i * i, sep=":", end=";")
        """, prints='0:0;1:1;2:4;')


def test_dict_counting():
    crosscheck("""
        d = {}
        for c in "mississippi":
            d[c] = d.get(c, 0) + 1
        d
        """, returns="{'m': 1, 'i': 4, 's': 4, 'p': 2}")


def test_bubble_sort():
    crosscheck("""
        a = [5, 2, 9, 1]
        for i in range(len(a)):
            for j in range(len(a) - 1 - i):
                if a[j] > a[j + 1]:
                    a[j], a[j + 1] = a[j + 1], a[j]
        a
        """, returns='[1, 2, 5, 9]')


def test_matrix_multiply():
    crosscheck("""
        a, b = [[1, 2], [3, 4]], [[5, 6], [7, 8]]
        [[sum(x * y for x, y in zip(r, c)) for c in zip(*b)] for r in a]
        """, returns='[[19, 22], [43, 50]]')


def test_syntax_error():
    crosscheck_raises('exec("if x\\n  pass")', 'SyntaxError', "expected ':'")


def test_indentation_error():
    crosscheck_raises('exec("def f():\\npass")', 'IndentationError', 'expected an indented block after function definition on line 1')


def test_return_outside_function():
    crosscheck_raises('exec("return 1")', 'SyntaxError', "'return' outside function")


def test_break_outside_loop():
    crosscheck_raises('exec("break")', 'SyntaxError', "'break' outside loop")


def test_nonlocal_at_module():
    crosscheck_raises('exec("nonlocal x")', 'SyntaxError', 'nonlocal declaration not allowed at module level')


def test_type_of_last_expression():
    crosscheck("""
        [1, 2].append
        None
        """)


def test_big_loop():
    crosscheck("""
        total = 0
        for i in range(2000):
            total = (total * 31 + i) % 1000003
        total
        """, returns='689634')


def test_nested_data():
    crosscheck("""
        data = {"a": [1, {"b": (2, 3)}]}
        data["a"][1]["b"] = data["a"][1]["b"][::-1]
        data
        """, returns="{'a': [1, {'b': (3, 2)}]}")


def test_star_targets_in_for():
    crosscheck('[(a, b) for a, *b in ("abc", [1], (2, 3))]', returns="[('a', ['b', 'c']), (1, []), (2, [3])]")


def test_conditional_import_in_function():
    crosscheck("""
        def f():
            import math
            from math import ceil
            return math.floor(1.5), ceil(1.5)
        f()
        """, returns='(1, 2)')


def test_walrus_while():
    crosscheck("""
        it, out = iter([3, 2, 0, 5]), []
        while (x := next(it)):
            out.append(x)
        out, x
        """, returns='([3, 2], 0)')
