# memoryview and the buffer protocol (PEP 688).

def show(function, *args):
    try:
        print(function(*args))
    except Exception as error:
        print(type(error).__name__, error)

data = bytearray(range(24))
view = memoryview(data)
for format in '@B', 'b', 'c', 'h', 'H', 'i', 'I', 'l', 'q', 'Q', 'n', 'N', 'f', 'd', 'e', '?':
    cast = view.cast(format)
    print(format, cast.itemsize, len(cast), cast.shape, cast.strides, cast.tolist()[:3], cast.nbytes)

grid = view.cast('B', [2, 3, 4])
print(grid.tolist(), grid.ndim, grid.strides, grid[1, 2, 3], grid[-1, -1, -1])
grid[0, 1, 2] = 255
print(data[6], grid.tobytes('F').hex(), grid.tobytes() == bytes(data))
show(lambda: grid[0])
show(lambda: grid[0, 1])
show(lambda: grid[0, 1, 9])
show(lambda: grid[::-1].cast('B'))
print(grid[::-1].tolist() == grid.tolist()[::-1], grid[::-1].c_contiguous)

numbers = memoryview(bytearray(32)).cast('d')
for i in range(4):
    numbers[i] = i / 3
print(numbers.tolist(), numbers[::-2].tolist(), sum(numbers))
show(numbers.__setitem__, 0, 'x')
show(numbers.__setitem__, 4, 0)
words = numbers.cast('B').cast('Q')
print([hex(word) for word in words])

# slices share memory
text = bytearray(b'hello world')
whole = memoryview(text)
word = whole[6:]
word[0:1] = b'W'
whole[:5] = bytes(whole[4::-1])
print(text, word.tobytes(), whole[::3].tobytes(), whole.hex(':', 4))
show(whole.__setitem__, slice(0, 2), b'xyz')

# read-only views, hashes, equality
fixed = memoryview(b'abcabc')
print(hash(fixed) == hash(b'abcabc'), fixed[:3] == fixed[3:], fixed == b'abcabc', fixed != 'abcabc')
print({fixed[:3]: 1}[b'abc'], whole.toreadonly().readonly)
show(fixed.__setitem__, 0, 1)
show(whole.toreadonly().__setitem__, 0, 1)
show(hash, whole)
show(lambda: fixed < b'b')
print(memoryview(bytes(8)).cast('d') == memoryview(bytes(8)).cast('q'))

# releasing
with memoryview(text) as held:
    show(text.append, 33)
show(lambda: held[0])
show(len, held)
print(held.release(), repr(held)[:16])
held = None
word.release()
whole.release()
text.append(33)
print(text)

# objects that export memory themselves
class Ring:
    def __init__(self, size):
        self.memory = bytearray(size)
        self.held = 0

    def __buffer__(self, flags):
        self.held += 1
        return memoryview(self.memory)

    def __release_buffer__(self, view):
        self.held -= 1
        view.release()

ring = Ring(4)
with memoryview(ring) as view:
    print(ring.held, view.tobytes(), view.readonly)
    view[1] = 65
    show(ring.memory.append, 1)
print(ring.held, bytes(ring), ring.held, b'<' + ring + b'>', b'-'.join([ring, ring]), ring.held)
ring.memory.append(66)
print(bytes(ring), bytes(ring).find(memoryview(b'B')))

class Broken:
    def __init__(self, value):
        self.value = value

    def __buffer__(self, flags):
        if isinstance(self.value, Exception):
            raise self.value
        return self.value

show(memoryview, Broken(5))
show(memoryview, Broken(ZeroDivisionError('no')))
show(memoryview, Broken(None))
print(bytes(memoryview(Broken(memoryview(b'abcd').cast('H')))), memoryview(Broken(memoryview(bytes(4)).cast('B', [2, 2]))).shape)
show(memoryview, 5)
show(memoryview, 'text')
show(memoryview._from_flags, b'abc', 1)

class Own(bytearray):
    def __buffer__(self, flags):
        return memoryview(b'own')

print(bytes(Own(b'x')), b''.join([Own(b'x')]))
print(bytearray(b'abc').__buffer__(0).tobytes(), memoryview(b'abc').__buffer__(0).obj.tobytes())
show(b'abc'.__buffer__, 1)
outer = memoryview(b'abc')
inner = outer.__buffer__(0)
show(outer.release)
inner.release()
show(outer.release)

# iterators
it = iter(memoryview(b'abc'))
print(next(it), list(it), list(it), list(reversed(memoryview(b'abc'))), 98 in memoryview(b'abc'))

# empty and 0-dimensional ones
empty = memoryview(b'')
print(empty.tolist(), empty.shape, empty.cast('d').tolist(), bool(empty), empty == b'')
zero = memoryview(bytearray(8)).cast('q', [])
zero[()] = -5
print(zero.tolist(), zero[()], zero.shape, zero.tobytes())
show(len, zero)
show(lambda: zero[0])

# what a view that nobody can reach any more holds is given back, and errors then are nobody's
import gc

class Counted:
    def __init__(self):
        self.log = []

    def __buffer__(self, flags):
        return memoryview(b'abc')

    def __release_buffer__(self, view):
        self.log.append(view.tobytes())

counted = Counted()
view = memoryview(counted)[1:]
part = view.cast('b')
view = part = None
gc.collect()
print(counted.log)
view = memoryview(counted)
part = view[1:]
view.release()
print(len(counted.log))
part.release()
print(counted.log)

lost = bytearray(b'abc')
views = [memoryview(lost)[i:] for i in range(20)]
show(lost.append, 1)
del views[1:]
show(lost.append, 1)
views = None
lost.append(100)
lost += b'e'
del lost[0]
print(lost)

class Releases:
    "Releases the view that is being written to."
    def __init__(self, view):
        self.view = view

    def __index__(self):
        self.view.release()
        return 0

    def __buffer__(self, flags):
        self.view.release()
        return memoryview(b'a')

    def __eq__(self, other):
        return NotImplemented

for action in ('view[Releases(view)]', 'view[Releases(view)] = 1', 'view[0] = Releases(view)',
               'view[0:1] = Releases(view)', 'view == Releases(view)', "view.cast('B', [Releases(view)])"):
    target = bytearray(b'abcdef')
    view = memoryview(target)
    try:
        exec(action)
        print(action, 'done')
    except Exception as error:
        print(action, type(error).__name__, error)
    if not action.startswith('view.cast'):
        target.clear()
