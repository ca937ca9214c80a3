"""Compression (RFC 1951): matches found through chains of hashed triples, each block in the shortest of three forms."""
from rpython.rlib.listsort import make_timsort_class
from rpython.rlib.rstring import StringBuilder

from memphis.deflate.codes import (
    DISTANCES, DISTANCE_BASE, DISTANCE_EXTRA, END_OF_BLOCK, FIXED_DISTANCE_LENGTHS, FIXED_LITERAL_LENGTHS,
    LENGTH_BASE, LENGTH_EXTRA, LENGTH_ORDER, MANY_ZEROS, MAX_BITS, MAX_MATCH, MIN_MATCH, REPEAT, WINDOW, ZEROS,
    canonical_codes)

NO_FLUSH, PARTIAL_FLUSH, SYNC_FLUSH, FULL_FLUSH, FINISH, BLOCK_FLUSH, TREES_FLUSH = range(7)
DEFAULT, FILTERED, HUFFMAN_ONLY, RLE, FIXED = range(5)

HASH_BITS = 15
CHUNK = 1 << 16             # input that is gathered before it is compressed
BLOCK_SYMBOLS = 1 << 15
MAX_STORED = 0xFFFF
WORK = 1024

# for each level: a match of how many bytes is good enough not to look for a better one at the next byte (0: never
# look), one is good enough to stop searching, how many places are tried
LEVELS = [(0, 0, 0), (0, 8, 4), (0, 16, 8), (0, 32, 32), (4, 16, 16), (16, 32, 32), (16, 128, 128), (32, 128, 256),
          (128, 258, 1024), (258, 258, 4096)]
LAZY = [level[0] for level in LEVELS]
NICE = [level[1] for level in LEVELS]
CHAIN = [level[2] for level in LEVELS]


def _symbol_of_length():
    table = [0] * (MAX_MATCH + 1)
    for symbol in range(len(LENGTH_BASE)):
        for extra in range(1 << LENGTH_EXTRA[symbol]):
            if LENGTH_BASE[symbol] + extra <= MAX_MATCH:
                table[LENGTH_BASE[symbol] + extra] = symbol
    return table


SYMBOL_OF_LENGTH = _symbol_of_length()


def symbol_of_distance(distance):
    low = 0
    high = DISTANCES
    while high - low > 1:
        middle = (low + high) >> 1
        if DISTANCE_BASE[middle] <= distance:
            low = middle
        else:
            high = middle
    return low


# ____________________________________________________________
# codes from frequencies

class Entry(object):
    def __init__(self, symbol, frequency):
        self.symbol = symbol
        self.frequency = frequency


BaseSort = make_timsort_class()


class EntrySort(BaseSort):
    def lt(self, a, b):
        if a.frequency != b.frequency:
            return a.frequency < b.frequency
        return a.symbol < b.symbol


def code_lengths(frequencies, limit):
    "The lengths of a Huffman code whose codes have at most `limit` bits."
    entries = [Entry(i, frequencies[i]) for i in range(len(frequencies)) if frequencies[i] > 0]
    lengths = [0] * len(frequencies)
    n = len(entries)
    if n == 0:
        return lengths
    if n == 1:
        lengths[entries[0].symbol] = 1
        return lengths
    EntrySort(entries, n).sort()
    counts = limited(counts_of_depths(entries), n, limit)
    i = 0
    for bits in range(limit, 0, -1):                    # the rarest symbols get the longest codes
        for _ in range(counts[bits]):
            lengths[entries[i].symbol] = bits
            i += 1
    return lengths


def counts_of_depths(entries):
    "How many leaves of the Huffman tree lie at each depth; `entries` are sorted."
    n = len(entries)
    weights = [entry.frequency for entry in entries] + [0] * (n - 1)
    parents = [0] * (2 * n - 1)
    leaf, inner = 0, n
    for node in range(n, 2 * n - 1):
        for _ in range(2):
            if leaf < n and (inner >= node or weights[leaf] <= weights[inner]):
                child = leaf
                leaf += 1
            else:
                child = inner
                inner += 1
            weights[node] += weights[child]
            parents[child] = node
    depths = [0] * (2 * n - 1)
    counts = [0] * (n + 1)
    node = 2 * n - 3
    while node >= 0:
        depths[node] = depths[parents[node]] + 1
        if node < n:
            counts[depths[node]] += 1
        node -= 1
    return counts


def limited(counts, n, limit):
    "Codes that are too long are shortened, others grow in turn until all fit again."
    result = [0] * (limit + 1)
    used = 0                                            # of the room 1 << limit
    for depth in range(1, len(counts)):
        bits = min(depth, limit)
        result[bits] += counts[depth]
        used += counts[depth] << (limit - bits)
    while used > 1 << limit:
        result[limit] -= 1
        bits = limit - 1
        while result[bits] == 0:
            bits -= 1
        result[bits] -= 1
        result[bits + 1] += 2
        used -= 1
    return result


FIXED_LITERAL_CODES = canonical_codes(FIXED_LITERAL_LENGTHS)
FIXED_DISTANCE_CODES = canonical_codes(FIXED_DISTANCE_LENGTHS)


class Deflater(object):
    """`window`: up to 32 kB that matches may refer to; `pending`: input that is not compressed yet. `symbols` and
    `distances` are the block at hand: a literal or END_OF_BLOCK + a match's length, and how far back that is."""

    def __init__(self, level, strategy, wbits):
        self.level = level
        self.strategy = strategy
        self.wbits = wbits
        self.window = ''
        self.pending = StringBuilder()
        self.npending = 0
        self.output = StringBuilder()
        self.bits = 0
        self.nbits = 0

    def copy(self):
        new = Deflater(self.level, self.strategy, self.wbits)
        new.window = self.window
        waiting = self.take_pending()
        self.add_pending(waiting)
        new.add_pending(waiting)
        new.bits = self.bits
        new.nbits = self.nbits
        return new

    def add_pending(self, data):
        self.pending.append(data)
        self.npending += len(data)

    def take_pending(self):
        data = self.pending.build()
        self.pending = StringBuilder()
        self.npending = 0
        return data

    def set_dictionary(self, data):
        self.window = self.cut_window(data)

    def cut_window(self, s):
        start = len(s) - (1 << self.wbits)
        if start > 0:
            return s[start:]
        return s

    # ____________________________________________________________
    # from outside

    def compress(self, space, data):
        self.add_pending(data)
        if self.npending >= CHUNK:
            self.run(space, self.take_pending(), False)
        return self.take_output()

    def flush(self, space, mode):
        "What completes the output so far; FINISH ends the stream, whose trailer is the caller's."
        if mode == FINISH:
            self.run(space, self.take_pending(), True)
            self.to_byte()
        elif mode != NO_FLUSH:
            if self.npending > 0:
                self.run(space, self.take_pending(), False)
            if mode == PARTIAL_FLUSH:
                self.put(2, 10)                         # an empty block of the fixed code
            elif mode == SYNC_FLUSH or mode == FULL_FLUSH:
                self.put_stored('', 0, 0, False)
            if mode == FULL_FLUSH:
                self.window = ''
        return self.take_output()

    def take_output(self):
        result = self.output.build()
        self.output = StringBuilder()
        return result

    # ____________________________________________________________
    # bits, the lowest first

    def put(self, value, n):
        bits = self.bits | value << self.nbits
        nbits = self.nbits + n
        while nbits >= 8:
            self.output.append(chr(bits & 255))
            bits >>= 8
            nbits -= 8
        self.bits = bits
        self.nbits = nbits

    def to_byte(self):
        if self.nbits > 0:
            self.put(0, 8 - self.nbits)

    # ____________________________________________________________
    # matches

    def run(self, space, data, last):
        "Compress `data` as one block or several; `last`: the stream ends with it."
        s = self.window + data
        start = len(self.window)
        self.window = self.cut_window(s)
        space.check_size(16 * len(s))
        if self.level == 0:
            self.put_all_stored(s, start, len(s), last)
            return
        Matches(self, space, s).run(start, last)

    def put_block(self, s, start, stop, symbols, distances, last):
        "A block for s[start:stop], whose symbols are given, in its shortest form."
        literal_counts = [0] * 286
        distance_counts = [0] * DISTANCES
        extra = 0
        for i in range(len(symbols)):
            symbol = symbols[i]
            if symbol > END_OF_BLOCK:
                symbol = SYMBOL_OF_LENGTH[symbol - END_OF_BLOCK]
                extra += LENGTH_EXTRA[symbol]
                literal_counts[END_OF_BLOCK + 1 + symbol] += 1
                symbol = symbol_of_distance(distances[i])
                extra += DISTANCE_EXTRA[symbol]
                distance_counts[symbol] += 1
            else:
                literal_counts[symbol] += 1
        literal_counts[END_OF_BLOCK] = 1
        literals = code_lengths(literal_counts, MAX_BITS)
        others = code_lengths(distance_counts, MAX_BITS)
        table = CodeTable(literals, others)
        fixed = extra + cost(literal_counts, FIXED_LITERAL_LENGTHS) + cost(distance_counts, FIXED_DISTANCE_LENGTHS)
        dynamic = extra + cost(literal_counts, literals) + cost(distance_counts, others) + table.size
        stored = (stop - start + 4 + 5 * ((stop - start) // MAX_STORED)) * 8
        if stored < fixed and stored < dynamic and self.strategy != FIXED:
            self.put_all_stored(s, start, stop, last)
            return
        self.put(1 if last else 0, 1)
        if fixed <= dynamic or self.strategy == FIXED:
            self.put(1, 2)
            self.put_symbols(symbols, distances, FIXED_LITERAL_LENGTHS, FIXED_LITERAL_CODES,
                             FIXED_DISTANCE_LENGTHS, FIXED_DISTANCE_CODES)
        else:
            self.put(2, 2)
            table.put(self)
            self.put_symbols(symbols, distances, literals, canonical_codes(literals), others, canonical_codes(others))

    def put_symbols(self, symbols, distances, literal_lengths, literal_codes, distance_lengths, distance_codes):
        for i in range(len(symbols)):
            symbol = symbols[i]
            if symbol < END_OF_BLOCK:
                self.put(literal_codes[symbol], literal_lengths[symbol])
                continue
            length = symbol - END_OF_BLOCK
            symbol = SYMBOL_OF_LENGTH[length]
            self.put(literal_codes[END_OF_BLOCK + 1 + symbol], literal_lengths[END_OF_BLOCK + 1 + symbol])
            self.put(length - LENGTH_BASE[symbol], LENGTH_EXTRA[symbol])
            symbol = symbol_of_distance(distances[i])
            self.put(distance_codes[symbol], distance_lengths[symbol])
            self.put(distances[i] - DISTANCE_BASE[symbol], DISTANCE_EXTRA[symbol])
        self.put(literal_codes[END_OF_BLOCK], literal_lengths[END_OF_BLOCK])

    def put_all_stored(self, s, start, stop, last):
        while stop - start > MAX_STORED:
            self.put_stored(s, start, start + MAX_STORED, False)
            start += MAX_STORED
        if last or stop > start:
            self.put_stored(s, start, stop, last)

    def put_stored(self, s, start, stop, last):
        size = stop - start
        self.put(1 if last else 0, 3)
        self.to_byte()
        self.put(size, 16)
        self.put(size ^ 0xFFFF, 16)
        assert start >= 0
        assert stop >= start
        self.output.append_slice(s, start, stop)


def cost(counts, lengths):
    result = 0
    for i in range(len(counts)):
        result += counts[i] * lengths[i]
    return result


class CodeTable(object):
    "The lengths of two codes, themselves encoded. `size` in bits."

    def __init__(self, literals, distances):
        self.nliterals = used(literals, 257)
        self.ndistances = used(distances, 1)
        all_lengths = literals[:self.nliterals] + distances[:self.ndistances]
        self.symbols = []
        self.extras = []
        self.encode(all_lengths)
        counts = [0] * 19
        for symbol in self.symbols:
            counts[symbol] += 1
        self.lengths = code_lengths(counts, 7)
        if used_symbols(counts) == 1:                   # a code of one symbol is not allowed here
            self.lengths[1 if counts[0] > 0 else 0] = 1
        n = 19
        while n > 4 and self.lengths[LENGTH_ORDER[n - 1]] == 0:
            n -= 1
        self.nlengths = n
        size = 14 + 3 * n
        for symbol in self.symbols:
            size += self.lengths[symbol] + extra_bits(symbol)
        self.size = size

    def encode(self, lengths):
        i = 0
        while i < len(lengths):
            value = lengths[i]
            run = 1
            while i + run < len(lengths) and lengths[i + run] == value:
                run += 1
            i += run
            if value != 0:
                self.add(value, 0)
                run -= 1
            while run >= 3:
                if value == 0:
                    part = min(run, 138)
                    if part >= 11:
                        self.add(MANY_ZEROS, part - 11)
                    else:
                        self.add(ZEROS, part - 3)
                else:
                    part = min(run, 6)
                    self.add(REPEAT, part - 3)
                run -= part
            for _ in range(run):
                self.add(value, 0)

    def add(self, symbol, extra):
        self.symbols.append(symbol)
        self.extras.append(extra)

    def put(self, deflater):
        deflater.put(self.nliterals - 257, 5)
        deflater.put(self.ndistances - 1, 5)
        deflater.put(self.nlengths - 4, 4)
        for i in range(self.nlengths):
            deflater.put(self.lengths[LENGTH_ORDER[i]], 3)
        codes = canonical_codes(self.lengths)
        for i in range(len(self.symbols)):
            symbol = self.symbols[i]
            deflater.put(codes[symbol], self.lengths[symbol])
            deflater.put(self.extras[i], extra_bits(symbol))


def extra_bits(symbol):
    if symbol == REPEAT:
        return 2
    if symbol == ZEROS:
        return 3
    return 7 if symbol == MANY_ZEROS else 0


def used(lengths, least):
    n = len(lengths)
    while n > least and lengths[n - 1] == 0:
        n -= 1
    assert n >= 0
    return n


def used_symbols(counts):
    result = 0
    for count in counts:
        if count > 0:
            result += 1
    return result


class Matches(object):
    """Goes through s once. `heads`: for each hash of three bytes the last place where they stand; `previous`: for
    each place the one before with the same hash; -1 ends a chain."""

    def __init__(self, deflater, space, s):
        self.deflater = deflater
        self.space = space
        self.s = s
        self.heads = [-1] * (1 << HASH_BITS)
        self.previous = [-1] * len(s)
        self.reach = min(1 << deflater.wbits, WINDOW) - MAX_MATCH - MIN_MATCH - 1
        self.nice = NICE[deflater.level]
        self.chain = CHAIN[deflater.level]
        self.least = MIN_MATCH
        if deflater.strategy == FILTERED:
            self.least = 6
        elif deflater.strategy == HUFFMAN_ONLY:
            self.chain = 0
        elif deflater.strategy == RLE:
            self.reach = 1
        self.match_distance = 0
        self.work = 0

    def insert(self, i):
        s = self.s
        if i + MIN_MATCH <= len(s):
            key = (ord(s[i]) << 10 ^ ord(s[i + 1]) << 5 ^ ord(s[i + 2])) & (1 << HASH_BITS) - 1
            self.previous[i] = self.heads[key]
            self.heads[key] = i

    def longest_match(self, i, at_least):
        "The length of the longest match at i that is longer than `at_least`, else 0; i is inserted."
        s = self.s
        place = self.previous[i]
        lowest = max(i - self.reach, 0)
        most = min(MAX_MATCH, len(s) - i)
        best = at_least
        tries = self.chain
        found = 0
        while place >= lowest and tries > 0 and best < most:
            tries -= 1
            self.work += 1
            if s[place + best] == s[i + best]:
                length = 0
                while length < most and s[place + length] == s[i + length]:
                    length += 1
                self.work += length >> 3
                if length > best:
                    best = found = length
                    self.match_distance = i - place
                    if length >= self.nice:
                        break
            place = self.previous[place]
        return found

    def run(self, start, last):
        s = self.s
        deflater = self.deflater
        lazy = LAZY[deflater.level]
        for i in range(start):
            self.insert(i)
        symbols = []
        distances = []
        block = i = start
        n = len(s)
        while i < n:
            self.work += 1
            if self.work > WORK:
                self.space.tick(self.work >> 2)
                self.work = 0
            self.insert(i)
            length = self.longest_match(i, self.least - 1)
            distance = self.match_distance
            if length == 0:
                symbols.append(ord(s[i]))
                distances.append(0)
                i += 1
            else:
                if length < lazy and i + 1 < n:
                    self.insert(i + 1)
                    better = self.longest_match(i + 1, length)
                    if better > 0:
                        symbols.append(ord(s[i]))
                        distances.append(0)
                        i += 1
                        length = better
                        distance = self.match_distance
                    first = i + 1 if better > 0 else i + 2
                else:
                    first = i + 1
                symbols.append(END_OF_BLOCK + length)
                distances.append(distance)
                for j in range(first, i + length):
                    self.insert(j)
                i += length
            if len(symbols) >= BLOCK_SYMBOLS and i < n:
                deflater.put_block(s, block, i, symbols, distances, False)
                block = i
                symbols = []
                distances = []
        if last or len(symbols) > 0:
            deflater.put_block(s, block, n, symbols, distances, last)
