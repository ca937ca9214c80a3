"""Compression: Huffman codes over bytes with a heap of its own, run lengths, LZ77, and checks that all round-trip."""


class Heap:
    def __init__(self, items=()):
        self.items = []
        for item in items:
            self.push(item)

    def __len__(self):
        return len(self.items)

    def push(self, item):
        heap, i = self.items, len(self.items)
        heap.append(item)
        while i and heap[i] < heap[(i - 1) >> 1]:
            heap[i], heap[(i - 1) >> 1] = heap[(i - 1) >> 1], heap[i]
            i = (i - 1) >> 1

    def pop(self):
        heap = self.items
        top, last = heap[0], heap.pop()
        if heap:
            heap[0], i = last, 0
            while (child := 2 * i + 1) < len(heap):
                if child + 1 < len(heap) and heap[child + 1] < heap[child]:
                    child += 1
                if not heap[child] < heap[i]:
                    break
                heap[i], heap[child] = heap[child], heap[i]
                i = child
        return top


def code_lengths(data):
    counts = {}
    for byte in data:
        counts[byte] = counts.get(byte, 0) + 1
    heap = Heap((n, byte, byte) for byte, n in counts.items())
    if len(heap) == 1:
        return {heap.pop()[1]: 1}
    serial = 256
    while len(heap) > 1:
        (n, _, left), (m, _, right) = heap.pop(), heap.pop()
        heap.push((n + m, serial, (left, right)))
        serial += 1

    def walk(node, depth):
        if isinstance(node, tuple):
            for child in node:
                yield from walk(child, depth + 1)
        else:
            yield node, depth
    return dict(walk(heap.pop()[2], 0)) if heap else {}


def canonical(lengths):
    code, previous, codes = 0, 0, {}
    for length, byte in sorted((length, byte) for byte, length in lengths.items()):
        code <<= length - previous
        codes[byte] = format(code, "0%db" % length)
        code, previous = code + 1, length
    return codes


def pack(bits):
    padded = bits + "0" * (-len(bits) % 8)
    return bytes(int(padded[i:i + 8], 2) for i in range(0, len(padded), 8))


def huffman(data):
    codes = canonical(code_lengths(data))
    return codes, len(data), pack("".join([codes[byte] for byte in data]))


def unhuffman(codes, count, packed):
    decode = {code: byte for byte, code in codes.items()}
    out, code = bytearray_like(), ""
    for byte in packed:
        for bit in format(byte, "08b"):
            if len(out) == count:
                break
            code += bit
            if code in decode:
                out.append(decode[code])
                code = ""
    return bytes(out)


def bytearray_like():
    return []


def runs(data):
    out, i = [], 0
    while i < len(data):
        j = i
        while j < len(data) and data[j] == data[i] and j - i < 255:
            j += 1
        out += [j - i, data[i]]
        i = j
    return bytes(out)


def unruns(packed):
    return b"".join(bytes([byte]) * n for n, byte in zip(packed[::2], packed[1::2]))


def lz(data, window=255, longest=15):
    i = 0
    while i < len(data):
        best, distance = 0, 0
        for start in range(max(0, i - window), i):
            n = 0
            while n < longest and i + n < len(data) and data[start + n] == data[i + n]:
                n += 1
            if n > best:
                best, distance = n, i - start
        if best >= 3:
            yield distance, best
            i += best
        else:
            yield data[i]
            i += 1


def unlz(tokens):
    out = []
    for token in tokens:
        if isinstance(token, tuple):
            for _ in range(token[1]):
                out.append(out[-token[0]])
        else:
            out.append(token)
    return bytes(out)


for text in ("abracadabra", "mississippi river", "a", "aaaaaaaa", "", "the quick brown fox jumps over the lazy dog", "ünïcödé ∑ text", "to be or not to be, that is the question: to be"):
    data = text.encode()
    codes, count, packed = huffman(data)
    tokens = list(lz(data))
    print("%-50r %3d -> huffman %3d, runs %3d, lz %3d" % (text, len(data), len(packed), len(runs(data)), len(tokens)),
          unhuffman(codes, count, packed) == data, unruns(runs(data)) == data, unlz(tokens) == data)
codes, _, packed = huffman(b"abracadabra")
print({chr(k): v for k, v in sorted(codes.items())}, packed.hex())
print(runs(b"aaabccddddd"), list(lz(b"abcabcabcabcxyzabc")))
text = "".join(chr(97 + (i * i * 7 + i // 3) % 11) for i in range(600)).encode()
codes, count, packed = huffman(text)
print(len(text), len(packed), max(map(len, codes.values())), sum(2 ** -len(c) for c in codes.values()), unhuffman(codes, count, packed) == text)
heap = Heap([5, 3, 8, 1, 9, 2])
print([heap.pop() for _ in range(len(heap))], len(heap))
