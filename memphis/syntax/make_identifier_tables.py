"""Write identifier_tables.py: run with CPython 3.13, whose Unicode data it copies.

    python3.13 memphis/syntax/make_identifier_tables.py > memphis/syntax/identifier_tables.py
"""
import sys
import unicodedata


def boundaries(predicate):
    """The code points at which predicate changes; it is False below the first."""
    result, last = [], False
    for code in range(128, sys.maxunicode + 2):
        now = code <= sys.maxunicode and predicate(chr(code))
        if now != last:
            result.append(code)
            last = now
    return result


def emit(name, predicate):
    numbers = boundaries(predicate)
    deltas = [b - a for a, b in zip([0] + numbers, numbers)]
    print("\n%s = (" % name)
    line = "   "
    for delta in deltas:
        item = " %d," % delta
        if len(line) + len(item) > 118:
            print(line)
            line = "   "
        line += item
    print(line)
    print(")")


print('"""Made by make_identifier_tables.py from Unicode %s; do not edit.' % unicodedata.unidata_version)
print("")
print("Each table lists the distances between the code points (from 128 on) at which membership changes, beginning")
print('outside.')
print('"""')
emit("XID_START", str.isidentifier)
emit("XID_CONTINUE", lambda c: ("a" + c).isidentifier())
emit("PRINTABLE", str.isprintable)
