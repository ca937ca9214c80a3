"""What both directions of deflate (RFC 1951) know: the alphabets, and canonical Huffman codes from their lengths."""

MAX_BITS = 15
END_OF_BLOCK = 256
LENGTH_CODES = 29
LITERALS = 288          # with the two that are never used
DISTANCES = 30
MAX_MATCH = 258
MIN_MATCH = 3
WINDOW = 1 << 15

LENGTH_EXTRA = [0] * 8 + [1] * 4 + [2] * 4 + [3] * 4 + [4] * 4 + [5] * 4 + [0]
DISTANCE_EXTRA = [0, 0] + [i // 2 for i in range(28)]


def _bases(first, extras):
    result = []
    for extra in extras:
        result.append(first)
        first += 1 << extra
    return result


LENGTH_BASE = _bases(3, LENGTH_EXTRA)
LENGTH_BASE[28] = MAX_MATCH
DISTANCE_BASE = _bases(1, DISTANCE_EXTRA)

# the order in which the lengths of the code for lengths are sent
LENGTH_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
REPEAT, ZEROS, MANY_ZEROS = 16, 17, 18

FIXED_LITERAL_LENGTHS = [8] * 144 + [9] * 112 + [7] * 24 + [8] * 8
FIXED_DISTANCE_LENGTHS = [5] * 30


def reverse_bits(code, length):
    result = 0
    for _ in range(length):
        result = result << 1 | code & 1
        code >>= 1
    return result


def canonical_codes(lengths):
    "For each symbol its code, the first bit lowest, as it is sent."
    count = [0] * (MAX_BITS + 1)
    for length in lengths:
        count[length] += 1
    count[0] = 0
    following = [0] * (MAX_BITS + 1)
    code = 0
    for bits in range(1, MAX_BITS + 1):
        code = (code + count[bits - 1]) << 1
        following[bits] = code
    codes = [0] * len(lengths)
    for i in range(len(lengths)):
        length = lengths[i]
        if length > 0:
            codes[i] = reverse_bits(following[length], length)
            following[length] += 1
    return codes
