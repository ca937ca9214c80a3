"""The names of characters: what `\\N{...}` stands for, and what unicodedata tells.

names.dat, read at import time, has the names and aliases (make_name_data.py explains how); names of Hangul syllables
and those that are a prefix and the code point are made here. As in CPython, case matters in the latter ones only.
"""
import ast
import pkgutil
import zlib

from rpython.rlib.rstring import StringBuilder

from memphis import config
from memphis.unicode.characters import hex_text


def _load():
    head, rest = zlib.decompress(pkgutil.get_data(__name__, 'names.dat')).split('\n', 1)
    root, size, numbered = ast.literal_eval(head)
    return root, numbered, rest[:size], rest[size:]


ALIAS = 0x800000            # marks the code of an alias


def _by_code(codes):
    "The places of the names that are no aliases, in the order of their code points; two bytes each."
    rows = []
    for place in range(len(codes) // 3):
        low, middle, high = codes[place * 3:place * 3 + 3]
        code = ord(low) | ord(middle) << 8 | ord(high) << 16
        if not code & ALIAS:
            rows.append((code, place))
    return ''.join([chr(place & 255) + chr(place >> 8) for code, place in sorted(rows)])


if config.CHARACTER_NAMES:
    ROOT, NUMBERED, NODES, CODES = _load()
    BY_CODE = _by_code(CODES)

HANGUL = 'HANGUL SYLLABLE '
HANGUL_BASE = 0xAC00
LEADS = ['G', 'GG', 'N', 'D', 'DD', 'R', 'M', 'B', 'BB', 'S', 'SS', '', 'J', 'JJ', 'C', 'K', 'T', 'P', 'H']
VOWELS = ['A', 'AE', 'YA', 'YAE', 'EO', 'E', 'YEO', 'YE', 'O', 'WA', 'WAE', 'OE', 'YO', 'U', 'WEO', 'WE', 'WI',
          'YU', 'EU', 'YI', 'I']
TRAILS = ['', 'G', 'GG', 'GS', 'N', 'NJ', 'NH', 'D', 'L', 'LG', 'LM', 'LB', 'LS', 'LT', 'LP', 'LH', 'M', 'B', 'BS',
          'S', 'SS', 'NG', 'J', 'C', 'K', 'T', 'P', 'H']


def lookup(name):
    "The code point of this name or alias, or -1."
    if name.startswith(HANGUL):
        return lookup_hangul(name)
    for prefix, first, last in NUMBERED:
        if name.startswith(prefix):
            code = hex_number(name, len(prefix))
            if first <= code <= last:
                return code
    place = place_of(name)
    if place < 0:
        return -1
    return code_of(place) & ~ALIAS


def code_of(place):
    at = place * 3
    return ord(CODES[at]) | ord(CODES[at + 1]) << 8 | ord(CODES[at + 2]) << 16


def name_of(code):
    "The name of a character, '' where it has none."
    if HANGUL_BASE <= code < HANGUL_BASE + len(LEADS) * len(VOWELS) * len(TRAILS):
        return hangul_name(code - HANGUL_BASE)
    for prefix, first, last in NUMBERED:
        if first <= code <= last:
            return prefix + hex_text(code)
    low, high = 0, len(BY_CODE) // 2
    while low < high:
        middle = (low + high) >> 1
        place = ord(BY_CODE[2 * middle]) | ord(BY_CODE[2 * middle + 1]) << 8
        found = code_of(place)
        if found == code:
            return name_at(place)
        if found < code:
            low = middle + 1
        else:
            high = middle
    return ''


def hangul_name(number):
    trail = number % len(TRAILS)
    number //= len(TRAILS)
    return HANGUL + LEADS[number // len(VOWELS)] + VOWELS[number % len(VOWELS)] + TRAILS[trail]


def hex_number(name, start):
    "The number that the rest of the name is, in four or five digits; else -1."
    if not 4 <= len(name) - start <= 5:
        return -1
    code = 0
    for i in range(start, len(name)):
        c = name[i]
        if '0' <= c <= '9':
            code = code << 4 | ord(c) - ord('0')
        elif 'A' <= c <= 'F':
            code = code << 4 | ord(c) - ord('A') + 10
        else:
            return -1
    return code


# ____________________________________________________________
# Hangul syllables: the code point is made of the numbers of their parts

def lookup_hangul(name):
    at = len(HANGUL)
    lead = longest(LEADS, name, at)
    if lead < 0:
        return -1
    at += len(LEADS[lead])
    vowel = longest(VOWELS, name, at)
    if vowel < 0:
        return -1
    at += len(VOWELS[vowel])
    trail = longest(TRAILS, name, at)
    if trail < 0 or at + len(TRAILS[trail]) != len(name):
        return -1
    return HANGUL_BASE + (lead * len(VOWELS) + vowel) * len(TRAILS) + trail


def longest(parts, name, at):
    "The number of the longest part that stands there, or -1."
    best = -1
    size = -1
    for i in range(len(parts)):
        part = parts[i]
        if len(part) > size and stands_at(part, name, at):
            best = i
            size = len(part)
    return best


def stands_at(part, name, at):
    if at + len(part) > len(name):
        return False
    for i in range(len(part)):
        if name[at + i] != part[i]:
            return False
    return True


# ____________________________________________________________
# the automaton

def place_of(name):
    "Where the name stands in the sorted list of all, or -1."
    node = ROOT
    at = 0
    place = 0
    while True:
        head = number_at(node)
        edge = after_number(node)
        if at == len(name):
            if head & 1:
                return place
            return -1
        place += head & 1
        if head == 1:
            return -1               # nothing follows
        while True:
            to = number_at(edge)
            label = after_number(edge)
            child = node - (to >> 1)
            assert child >= 0
            if is_letter_at(label, upper(name[at])):
                break
            if to & 1:
                return -1
            place += number_at(child) >> 1
            while ord(NODES[label]) < 0x80:
                label += 1
            edge = label + 1
        while ord(NODES[label]) < 0x80:
            label += 1
            at += 1
            if at == len(name) or not is_letter_at(label, upper(name[at])):
                return -1
        at += 1
        node = child


def name_at(place):
    "The inverse: the name at that place."
    builder = StringBuilder(32)
    node = ROOT
    while True:
        is_final = number_at(node) & 1
        if is_final and place == 0:
            return builder.build()
        place -= is_final
        edge = after_number(node)
        while True:
            label = after_number(edge)
            child = node - (number_at(edge) >> 1)
            assert child >= 0
            count = number_at(child) >> 1
            if place < count:
                break
            place -= count
            while ord(NODES[label]) < 0x80:
                label += 1
            edge = label + 1
        while ord(NODES[label]) < 0x80:
            builder.append(NODES[label])
            label += 1
        builder.append(chr(ord(NODES[label]) & 0x7F))
        node = child


def is_letter_at(i, letter):
    return ord(NODES[i]) & 0x7F == ord(letter)


def upper(c):
    if 'a' <= c <= 'z':
        return chr(ord(c) - 32)
    return c


def number_at(i):
    result = 0
    shift = 0
    while True:
        byte = ord(NODES[i])
        result |= (byte & 0x7F) << shift
        if byte < 0x80:
            return result
        shift += 7
        i += 1


def after_number(i):
    while ord(NODES[i]) >= 0x80:
        i += 1
    return i + 1
