"""The declaration of marshal, and the letters of its format.

Code objects are in a layout of our own: 'c', a seal (runtime/sealing.py), a size, and that many bytes: a value of its
own, with references of its own, in which 'C' and a tuple stand for a code object (bytecode/parts.py).
"""
from memphis.gateway.typedef import ModuleDef

module = ModuleDef('marshal', """This module contains functions that can read and write Python values in
a binary format. The format is specific to Python, but independent of
machine architecture issues.

Not all Python object types are supported; in general, only objects
whose value is independent from a particular invocation of Python can be
written and read by this module. The following types are supported:
None, integers, floating-point numbers, strings, bytes, bytearrays,
tuples, lists, sets, dictionaries, and code objects, where it
should be understood that tuples, lists and dictionaries are only
supported as long as the values contained therein are themselves
supported; and recursive lists and dictionaries should not be written
(they will cause infinite loops).

Variables:

version -- indicates the format that the module uses. Version 0 is the
    historical format, version 1 shares interned strings and version 2
    uses a binary format for floating-point numbers.
    Version 3 shares common object references (New in version 3.4).

Functions:

dump() -- write value to a file
load() -- read value from a file
dumps() -- marshal value as a bytes object
loads() -- read value from a bytes-like object""")

VERSION = 4
MAX_DEPTH = 2000
FLAG_REF = 0x80

NULL, NONE, FALSE, TRUE, STOP_ITERATION, ELLIPSIS = '0', 'N', 'F', 'T', 'S', '.'
INT, INT64, LONG = 'i', 'I', 'l'
FLOAT, BINARY_FLOAT, COMPLEX, BINARY_COMPLEX = 'f', 'g', 'x', 'y'
STRING, UNICODE, INTERNED = 's', 'u', 't'
ASCII, ASCII_INTERNED, SHORT_ASCII, SHORT_ASCII_INTERNED = 'a', 'A', 'z', 'Z'
TUPLE, SMALL_TUPLE, LIST, DICT, SET, FROZENSET = '(', ')', '[', '{', '<', '>'
REF, CODE, SEALED_CODE = 'r', 'c', 'C'

LONG_BITS = 15
LONG_MASK = (1 << LONG_BITS) - 1

module.constant('version')(lambda space: space.newint(VERSION))
