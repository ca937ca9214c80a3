"""Write names.dat: run with CPython 3.13, whose names of characters it copies.

    python3.13 memphis/unicode/make_name_data.py > memphis/unicode/names.dat

The file is compressed: a line that is the tuple (root, size of the nodes, ranges of numbered names), nodes, codes.

All names and aliases form a minimal acyclic automaton (DAWG): names that begin or end alike share its nodes. A node
knows how many names can be completed from it, so that a name on its way through learns its place in the sorted list
of all of them; the codes have the code point at that place, in three bytes. Names made of a prefix and the code point are
left to names.py.

    node      number(names from here * 2 + 1 if a name ends here) edge...
    edge      number(distance back to its node * 2 + 1 if the last one) label, whose last byte has the top bit
    number    7 bits a byte, the low ones first; the top bit says that more follow

The root is the last node. A range is (prefix, first code point, last).
"""
import collections
import ctypes
import sys
import unicodedata
import zlib

ALIASES = 0xF0000           # where unicodedata keeps them; named sequences follow
ALIASES_END = ALIASES + 0x1000
ALIAS = 0x800000            # marks the code of an alias
NUMBERED = ['CJK UNIFIED IDEOGRAPH-', 'CJK COMPATIBILITY IDEOGRAPH-', 'KHITAN SMALL SCRIPT CHARACTER-',
            'NUSHU CHARACTER-']


class NameFunctions(ctypes.Structure):
    "What unicodedata exports for codecs; only it tells the aliases."
    _fields_ = [('getname', ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_uint32, ctypes.c_char_p, ctypes.c_int,
                                             ctypes.c_int)),
                ('getcode', ctypes.c_void_p)]


def alias_names():
    get_pointer = ctypes.pythonapi.PyCapsule_GetPointer
    get_pointer.restype = ctypes.c_void_p
    get_pointer.argtypes = [ctypes.py_object, ctypes.c_char_p]
    functions = NameFunctions.from_address(get_pointer(unicodedata._ucnhash_CAPI, b'unicodedata._ucnhash_CAPI'))
    buffer = ctypes.create_string_buffer(300)
    for code in range(ALIASES, ALIASES_END):
        if functions.getname(code, buffer, 300, 1):
            yield buffer.value.decode()


def all_names():
    "The code points by name, and the ranges of those that are numbered, by prefix."
    names, numbered = {}, {prefix: [] for prefix in NUMBERED}
    for code in range(sys.maxunicode + 1):
        name = unicodedata.name(chr(code), None)
        if name is None or name.startswith('HANGUL SYLLABLE '):
            continue
        prefix = name.removesuffix('%X' % code)
        if prefix not in numbered:
            names[name] = code
        elif numbered[prefix] and numbered[prefix][-1][1] == code - 1:
            numbered[prefix][-1][1] = code
        else:
            numbered[prefix].append([code, code])
    for name in alias_names():
        if len(unicodedata.lookup(name)) == 1:
            assert name not in names, name
            names[name] = ord(unicodedata.lookup(name)) | ALIAS
    return names, numbered


class Node:
    def __init__(self):
        self.edges = {}         # by first character: (label, node)
        self.is_final = False
        self.words = None
        self.offset = None

    def key(self):
        return self.is_final, tuple((label, id(node)) for label, node in self.edges.values())

    def count(self):
        if self.words is None:
            self.words = self.is_final + sum(node.count() for _, node in self.edges.values())
        return self.words


def minimal(node, known):
    "The one node that stands for all that are like this one."
    for first, (label, child) in node.edges.items():
        node.edges[first] = label, minimal(child, known)
    return known.setdefault(node.key(), node)


def count_uses(node, uses):
    for _, child in node.edges.values():
        uses[child] += 1
        if uses[child] == 1:
            count_uses(child, uses)


def shorten(node, uses, done):
    "A node that only leads on, and from one place, goes into the label of the edge to it."
    done.add(node)
    for first, (label, child) in node.edges.items():
        while not child.is_final and len(child.edges) == 1 and uses[child] == 1:
            [(rest, child)] = child.edges.values()
            label += rest
        node.edges[first] = label, child
        if child not in done:
            shorten(child, uses, done)


def build(names):
    root = Node()
    for name in names:
        node = root
        for c in name:
            node = node.edges.setdefault(c, (c, Node()))[1]
        node.is_final = True
    root = minimal(root, {})
    uses = collections.Counter()
    count_uses(root, uses)
    shorten(root, uses, set())
    return root


def number(value):
    result = bytearray()
    while value >= 0x80:
        result.append(value & 0x7f | 0x80)
        value >>= 7
    result.append(value)
    return result


def write(node, data):
    for _, child in node.edges.values():
        if child.offset is None:
            write(child, data)
    node.offset = len(data)
    data += number(node.count() * 2 + node.is_final)
    edges = list(node.edges.values())
    for i, (label, child) in enumerate(edges):
        data += number((node.offset - child.offset) * 2 + (i == len(edges) - 1))
        data += label[:-1].encode()
        data.append(ord(label[-1]) | 0x80)


def main():
    names, numbered = all_names()
    ordered = sorted(names)
    data = bytearray()
    root = build(ordered)
    write(root, data)
    ranges = [(prefix, first, last) for prefix in numbered for first, last in numbered[prefix]]
    codes = b''.join(names[name].to_bytes(3, 'little') for name in ordered)
    head = '%r\n' % ((root.offset, len(data), ranges),)
    sys.stdout.buffer.write(zlib.compress(head.encode() + data + codes, 9))


if __name__ == '__main__':
    main()
