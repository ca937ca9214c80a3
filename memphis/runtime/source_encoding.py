"""The encoding that a source file declares (PEP 263), and its text as far as there is no doubt about it.

source_file.py raises the errors of what cannot be decoded.
"""
from rpython.rlib.rstring import startswith

from memphis.objects.codecs.names import LATIN1, OTHER, find_codec
from memphis.unicode import charmaps, utf8

BOM = '\xef\xbb\xbf'


class Declaration(object):
    "`encoding` is the declared name in CPython's spelling, '' without a declaration; `end`: where its line ends."

    def __init__(self, encoding, end):
        self.encoding = encoding
        self.end = end


def find_declaration(data):
    "In the first line, or in the second if the first holds nothing but a comment."
    start = 3 if data.startswith(BOM) else 0
    for lineno in range(2):
        end = start
        while end < len(data) and data[end] != '\n' and data[end] != '\r':
            end += 1
        at = start
        while at < end and (data[at] == ' ' or data[at] == '\t' or data[at] == '\x0c'):
            at += 1
        if at < end and data[at] != '#':
            break
        encoding = declared_in(data, at, end)
        if encoding != '':
            return Declaration(normal_name(encoding), end)
        if startswith(data, '\r\n', end):
            end += 1
        start = end + 1
    return Declaration('', 0)


def declared_in(data, start, end):
    "What follows `coding:` or `coding=` in a comment, or ''."
    at = start
    while at + 6 < end:
        if startswith(data, 'coding', at) and (data[at + 6] == ':' or data[at + 6] == '='):
            at += 7
            while at < end and (data[at] == ' ' or data[at] == '\t'):
                at += 1
            stop = at
            while stop < end and (data[stop].isalnum() or data[stop] in '-_.'):
                stop += 1
            if stop > at:
                return data[at:stop]
        else:
            at += 1
    return ''


def normal_name(encoding):
    "The two spellings that CPython's tokenizer knows; others stay as they are."
    name = encoding[:12].lower().replace('_', '-')
    if name == 'utf-8' or name.startswith('utf-8-'):
        return 'utf-8'
    for latin1 in ['latin-1', 'iso-8859-1', 'iso-latin-1']:
        if name == latin1 or name.startswith(latin1 + '-'):
            return 'iso-8859-1'
    return encoding


def text_or_empty(data):
    "UTF-8; '' for what is no text in the declared encoding."
    encoding = find_declaration(data).encoding
    if encoding != '' and encoding != 'utf-8':
        codec = find_codec(encoding)
        if codec == OTHER or codec > LATIN1:
            table = charmaps.find(encoding)
            if table == '' or charmaps.first_undefined(table, data) >= 0:
                return ''
            return charmaps.decode(table, data)
        if codec == LATIN1:
            return utf8.from_latin1(data)
    return data if utf8.is_valid(data) else ''
