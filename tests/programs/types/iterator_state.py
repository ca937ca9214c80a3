# __reduce__ and __setstate__ of iterators (as copy and pickle use them), and __sizeof__.

def show(label, function):
    try:
        print(label, function())
    except Exception as error:
        print(label, type(error).__name__, error)

class Sequence:
    def __getitem__(self, index):
        return [1, 2][index]

    def __repr__(self):
        return 'Sequence'

iterators = {
    'list': lambda: iter([1, 2]), 'tuple': lambda: iter((1, 2)), 'str': lambda: iter('ab'),
    'str beyond ASCII': lambda: iter('éa'), 'bytes': lambda: iter(b'ab'), 'bytearray': lambda: iter(bytearray(b'ab')),
    'range': lambda: iter(range(1, 9, 3)), 'big range': lambda: iter(range(10 ** 30, 10 ** 30 + 2)),
    'keys': lambda: iter({1: 2, 3: 4}), 'values': lambda: iter({1: 2, 3: 4}.values()),
    'items': lambda: iter({1: 2, 3: 4}.items()), 'reversed keys': lambda: reversed({1: 2, 3: 4}),
    'reversed values': lambda: reversed({1: 2, 3: 4}.values()),
    'reversed items': lambda: reversed({1: 2, 3: 4}.items()), 'set': lambda: iter({1, 2}),
    'reversed list': lambda: reversed([1, 2]), 'reversed tuple': lambda: reversed((1, 2)),
    'reversed range': lambda: reversed(range(3)), 'callable': lambda: iter([1, 2].pop, 5),
    'sequence': lambda: iter(Sequence()), 'alias': lambda: iter(list[int])}

for label, make in iterators.items():
    it = make()
    if label != 'callable':             # its repr has an address
        show(label, it.__reduce__)
        next(it)
        show(label + ', one taken', it.__reduce__)
        function, args, *state = it.__reduce__()
        again = function(*args)
        if state and state[0] is not None:
            again.__setstate__(state[0])
        print(list(again), list(it))
        show(label + ', all taken', it.__reduce__)
    for state in 0, 1, 2, -5, 99, 'a':
        it = make()
        if hasattr(it, '__setstate__'):
            show('%s from %r' % (label, state), lambda: (it.__setstate__(state), list(it)))

def parts(it):
    "What it is made of, with the iterators inside taken apart."
    function, args, *state = it.__reduce__()
    return function, [arg.__reduce__() if hasattr(arg, '__next__') else arg for arg in args], state

for it in (enumerate([1, 2], 5), enumerate([1], 10 ** 30), zip([1, 2], (3,)), zip([1], [2], strict=True), zip(),
           map(len, ['a']), map(max, [1, 2], (3, 4)), filter(None, [0, 1])):
    print(parts(it))
    if not isinstance(it, map):
        list(it)
        print(parts(it))

it = zip([1], [1, 2])
it.__setstate__(True)
show('zip made strict', lambda: list(it))
it.__setstate__(False)

# an iterator over a dict or set that has changed cannot be taken apart
changed = {1: 2}
it = iter(changed)
changed[3] = 4
show('changed dict', it.__reduce__)
changed = {1}
it = iter(changed)
changed.add(2)
show('changed set', it.__reduce__)

for obj in (5, 0, -1, 2 ** 30, 2 ** 70, True, 1.5, 1j, 'x', '', b'', b'abc', bytearray(), [], [1, 2, 3][:], (), (1, 2),
            set(), frozenset(), None, range(3), slice(1), object(), {}):
    print(type(obj).__name__, obj.__sizeof__())
