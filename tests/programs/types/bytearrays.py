# bytearray: a mutable sequence of bytes that shares its methods with bytes.

def show(function, *args):
    try:
        print(function(*args))
    except Exception as error:
        print(type(error).__name__, error)

# a protocol reader: take lines off the front, put data on at the back
buffer = bytearray()
lines = []
for chunk in [b'GET / HT', b'TP/1.1\r\nHost: a', b'\r', b'\nAccept: *', b'/*\r\n\r\nbody']:
    buffer += chunk
    while (end := buffer.find(b'\r\n')) >= 0:
        lines.append(bytes(buffer[:end]))
        del buffer[:end + 2]
print(lines, buffer)

# a sieve with slices
size = 200
sieve = bytearray([1]) * size
sieve[0:2] = b'\0\0'
for n in range(2, 15):
    if sieve[n]:
        sieve[n * n::n] = bytes(len(range(n * n, size, n)))
print([n for n in range(size) if sieve[n]])

# every assignment of a slice does what the same one to a list does
for start in (None, -7, -2, 0, 1, 4, 9):
    for stop in (None, -3, 0, 3, 8):
        for step in (None, -2, -1, 1, 2, 3):
            for new in (b'', b'x', b'xyz'):
                array, items = bytearray(b'abcdef'), list(b'abcdef')
                key = slice(start, stop, step)
                try:
                    items[key] = new
                except ValueError:
                    items = None
                try:
                    array[key] = new
                except ValueError:
                    array = None
                if items is None and array is not None:
                    assert new == b'', (key, new)          # a bytearray deletes then
                elif array is None or bytes(items) != array:
                    assert items is None, (key, new, array, items)
            array, items = bytearray(b'abcdef'), list(b'abcdef')
            del array[key], items[key]
            assert bytes(items) == array, (key, array, items)

# the methods give bytearrays, the ones of bytes give bytes
a, b = bytearray(b'a,b,c'), b'a,b,c'
for name, args in [('split', (b',',)), ('rsplit', (b',', 1)), ('partition', (b',',)), ('rpartition', (b'-',)),
                   ('upper', ()), ('title', ()), ('strip', (b'ac',)), ('replace', (b',', b'--')), ('zfill', (9,)),
                   ('center', (9, b'*')), ('expandtabs', ()), ('translate', (None, b',')), ('join', ([b'1', b'2'],)),
                   ('removeprefix', (b'a',)), ('splitlines', ()), ('hex', ()), ('decode', ())]:
    print(name, getattr(a, name)(*args), getattr(b, name)(*args))

# it is not changed by what is made of it
copy = a[:]
copy.append(33)
print(a, copy, a is not copy, a.copy() == a)

# exported memory pins the size
with memoryview(a) as view:
    show(a.append, 1)
    show(a.clear)
    a[0] = 65
    view[2:3] = b'B'
    print(a, view.tobytes(), a.find(b'B'))
a.append(33)
print(a)
view = memoryview(a)
part = view[1:3]
view.release()
show(a.pop)
part.release()
show(a.pop)

class Packet(bytearray):
    def __init__(self, *parts):
        super().__init__(b''.join(parts))
        self.parts = len(parts)

packet = Packet(b'ab', b'cd')
print(packet, packet.parts, packet + b'!', packet[1:3], type(packet.upper()).__name__)
packet.extend(range(65, 70))
packet.insert(2, 45)
packet.remove(67)
packet.reverse()
print(packet, packet.pop(), packet.pop(0), len(packet))
show(packet.remove, 0)
show(packet.index, b'?')
show(hash, packet)

# iteration sees what is added meanwhile
growing = bytearray(b'ab')
seen = []
for byte in growing:
    seen.append(byte)
    if len(growing) < 8:
        growing.append(byte + 2)
print(bytes(seen))

# sorting, comparing, looking up
print(bytearray(sorted(b'hello')), bytearray(b'a') < b'b', {b'k': 1}[bytes(bytearray(b'k'))])
show(lambda: {bytearray(b'k'): 1})
show(lambda: bytearray(b'a') < 'b')
print(b'%s/%b' % (bytearray(b'x'), memoryview(b'y')), bytearray(b'%d') % 5)
print(int(bytearray(b' 42 ')), float(memoryview(b'2.5')), str(bytearray(b'\xc3\xa9'), 'utf-8'))
