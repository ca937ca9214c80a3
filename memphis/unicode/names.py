"""The names of characters: what `\\N{...}` stands for.

names.dat, read at import time, has the names and aliases (make_name_data.py explains how); names of Hangul syllables
and those that are a prefix and the code point are made here. As in CPython, case matters in the latter ones only.
"""
import ast
import pkgutil
import zlib

from memphis import config


def _load():
    head, rest = zlib.decompress(pkgutil.get_data(__name__, 'names.dat')).split('\n', 1)
    root, size, numbered = ast.literal_eval(head)
    return root, numbered, rest[:size], rest[size:]


if config.CHARACTER_NAMES:
    ROOT, NUMBERED, NODES, CODES = _load()

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
    at = place * 3
    return ord(CODES[at]) | ord(CODES[at + 1]) << 8 | ord(CODES[at + 2]) << 16


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
