"""Generators: flattened.py has yields everywhere, flattened.txt what CPython 3.13 prints for it; stars.py the same."""
import os

FOLDER = os.path.dirname(os.path.abspath(__file__))


def read(name):
    with open(os.path.join(FOLDER, name)) as handle:
        return handle.read()


def test_yields_everywhere(treewalk):
    assert treewalk.run(read('flattened.py')) == read('flattened.txt')


def test_except_star(treewalk, vm):
    assert treewalk.run(read('stars.py')) == read('stars.txt')
    assert vm.run(read('stars.py')) == read('stars.txt')


def test_traceback_of_what_was_flattened(treewalk, vm):
    for source in ["def g():\n    x = len(5, (yield 1) + (yield 2),\n            3)\nh = g(); next(h); next(h)\nh.send(3)",
                   "def g():\n    try:\n        yield 1\n    finally:\n        yield 2\n        1/0\n"
                   "h = g(); next(h); h.throw(KeyError('k')); next(h)",
                   "def g():\n    with open:\n        yield 1\nnext(g())",
                   "def g():\n    return (yield from\n            5)\nnext(g())",
                   "def g():\n    yield from h()\ndef h():\n    a = 0\n    yield (1 / a)\nnext(g())",
                   "g = (1 / x for x in [1, 0] if x >= 0)\nnext(g)\nnext(g)"]:
        assert treewalk.error(source) == vm.error(source)


def test_nothing_is_kept_alive_by_places(treewalk):
    treewalk.run("""
def g():
    for i in range(3):
        try:
            yield i
        except ValueError:
            yield 'caught'
        finally:
            with M(): yield 'f'
class M:
    def __enter__(self): pass
    def __exit__(self, *a): pass
h = g()
frame = h.gi_frame
list(h)
assert h.gi_frame is None and frame.f_lineno > 0
""")
