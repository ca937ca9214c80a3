"""What hot loops compile to. A loop that gains an allocation, a call or a guard has lost speed, whatever the clock says.

Each test states the result as well. TICK is the instruction budget: one tick a backward jump (and one a function
entry, when a call is inlined), a decrement, two tests.
"""
def test_integer_loop(trace):
    loop, output = trace("""
def f(n):
    i = total = 0
    while i < n:
        total = total + i
        i += 1
    return total
print(f(100000))
""")
    assert output == "4999950000\n"
    assert loop.allocations() == [] and loop.calls() == []
    assert loop.names().count("int_add_ovf") == 1       # i < n: i + 1 cannot overflow
    assert len(loop.body) <= 20


def test_float_loop(trace):
    loop, output = trace("""
def f(n):
    x = 0.0
    i = 0
    while i < n:
        x = x * 0.5 + 1.5
        i += 1
    return x
print(f(100000))
""")
    assert output == "3.0\n"
    assert loop.allocations() == [] and loop.calls() == []
    assert loop.names().count("float_mul") == loop.names().count("float_add") == 1


def test_range_loop(trace):
    loop, output = trace("""
def f(n):
    total = 0
    for i in range(n):
        total += i & 3
    return total
print(f(100000))
""")
    assert output == "150000\n"
    assert loop.allocations() == [] and loop.calls() == []


def test_attribute_read_and_write(trace):
    loop, output = trace("""
class Point:
    def __init__(self):
        self.x = 0
        self.y = 1.5
def f(n):
    p = Point()
    for i in range(n):
        p.x = p.x + 1
        p.y = p.y + 0.5
    return p.x, p.y
print(f(100000))
""")
    assert output == "(100000, 50001.5)\n"
    assert loop.calls() == []
    assert len(loop.allocations()) <= 2         # the boxes that stay in the object


def test_method_call(trace):
    loop, output = trace("""
class Counter:
    def __init__(self, step):
        self.step = step
    def after(self, value):
        return value + self.step
def f(n):
    c = Counter(2)
    total = 0
    for i in range(n):
        total = c.after(total)
    return total
print(f(100000))
""")
    assert output == "200000\n"
    assert loop.calls() == [] and loop.allocations() == []


def test_global_and_builtin_lookup(trace):
    loop, output = trace("""
STEP = 3
def add(a, b):
    return a + b
def f(n):
    total = 0
    for i in range(n):
        total = add(total, STEP) + len('ab')
    return total
print(f(100000))
""")
    assert output == "500000\n"
    assert loop.calls() == [] and loop.allocations() == []


def test_list_iteration_and_append(trace):
    loop, output = trace("""
def f(numbers):
    result = []
    for x in numbers:
        result.append(x + 1)
    return result
print(len(f(list(range(100000)))))
""")
    assert output == "100000\n"
    # growing the list is a conditional call; nothing else is called
    assert [call.name for call in loop.calls() if not call.name.startswith("cond_call")] in ([], ["call_n"])


def test_dict_get_with_str_key(trace):
    loop, output = trace("""
def f(n):
    d = {'a': 1, 'b': 2}
    total = 0
    for i in range(n):
        total += d['a'] + d.get('b')
    return total
print(f(100000))
""")
    assert output == "300000\n"
    assert len(loop.calls()) <= 2 and loop.allocations() == []


def test_closure_call(trace):
    loop, output = trace("""
def adder(step):
    def add(x):
        return x + step
    return add
def f(n):
    add = adder(3)
    total = 0
    for i in range(n):
        total = add(total)
    return total
print(f(100000))
""")
    assert output == "300000\n"
    assert loop.calls() == [] and loop.allocations() == []


def test_generator_loop(trace):
    loop, output = trace("""
def numbers(n):
    i = 0
    while i < n:
        yield i
        i += 1
def f(n):
    total = 0
    for x in numbers(n):
        total += x
    return total
print(f(100000))
""")
    assert output == "4999950000\n"
    # the generator's frame is looked at from outside: were it in use by other machine code, that would have to let go
    assert [call.name for call in loop.calls()] in ([], ["cond_call"])


def test_exception_raised_and_caught(trace):
    loop, output = trace("""
def f(n):
    total = 0
    for i in range(n):
        try:
            raise ValueError
        except ValueError:
            total += 1
    return total
print(f(100000))
""")
    assert output == "100000\n"
    assert loop.calls() == []


def test_one_of_several_exceptions(trace):
    loop, output = trace("""
def f(n):
    caught = 0
    for i in range(n):
        try:
            raise KeyError
        except (ValueError, LookupError):
            caught += 1
    return caught
print(f(100000))
""")
    assert output == "100000\n"
    assert loop.calls() == []


def test_star_args_call(trace):
    loop, output = trace("""
def add(*args):
    return args[0] + args[1]
def f(n):
    total = 0
    for i in range(n):
        total = add(total, 2)
        pair = (total, 1)
        total = add(*pair)
    return total
print(f(100000))
""")
    assert output == "300000\n"
    assert loop.calls() == [] and loop.allocations() == []


def test_recursion_is_a_call_of_compiled_code(trace, tmp_path):
    import traces
    output, found = traces.run("""
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(22))
""", tmp_path)
    assert output == "17711\n"
    assert any("call_assembler" in name for one in found for name in one.names(one.all))
