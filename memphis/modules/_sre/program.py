"""The code of a pattern with what the matcher derives from it: the literal that it starts with, tables for its sets."""
from rpython.rlib.rstring import StringBuilder

from memphis.modules._sre.characters import make_table
from memphis.modules._sre.constants import (
    AT, AT_BEGINNING, AT_BEGINNING_STRING, INFO, INFO_CHARSET, INFO_LITERAL, INFO_PREFIX, LITERAL)
from memphis.unicode import utf8


class Program(object):
    """`min_width`: the fewest characters that the pattern fits; `prefix` as UTF-8 and as one byte a character (None
    where that cannot be), '' where there is none; of its characters `skip` stand before the first group, and the code
    behind them is at `skip_pc`. `set_pc`: where the set is that the first character is in, else 0."""
    _immutable_fields_ = ['code[*]', 'ngroups', 'min_width', 'is_literal', 'prefix_utf8', 'prefix_bytes', 'skip',
                          'skip_pc', 'set_pc', 'body_pc', 'anchored']

    def __init__(self, code, ngroups):
        self.code = code
        self.ngroups = ngroups
        self.tables = None
        self.min_width = 0
        self.is_literal = False
        self.prefix_utf8 = ''
        self.prefix_bytes = ''
        self.skip = 0
        self.skip_pc = 0
        self.set_pc = 0
        self.body_pc = 0
        if code[0] == INFO:
            self.read_info()
        self.anchored = code[self.body_pc] == AT and (
            code[self.body_pc + 1] == AT_BEGINNING or code[self.body_pc + 1] == AT_BEGINNING_STRING)

    def read_info(self):
        code = self.code
        flags = code[2]
        self.body_pc = 1 + code[1]
        self.min_width = code[3]
        if flags & INFO_PREFIX:
            self.read_prefix(code[5:5 + 2 + code[5]])
            self.is_literal = flags & INFO_LITERAL != 0
        elif flags & INFO_CHARSET:
            self.set_pc = 5

    def read_prefix(self, words):
        "Its length, how much of it can be skipped, and its characters."
        encoded = StringBuilder()
        single = StringBuilder()
        fits = True
        for i in range(2, len(words)):
            ch = words[i]
            utf8.append(encoded, ch)
            if ch < 256:
                single.append(chr(ch))
            else:
                fits = False
        self.prefix_utf8 = encoded.build()
        self.prefix_bytes = single.build() if fits else None
        pc = self.body_pc
        skip = 0
        while skip < words[1] and self.code[pc] == LITERAL and self.code[pc + 1] == words[2 + skip]:
            pc += 2
            skip += 1
        self.skip = skip
        self.skip_pc = pc

    def table(self, op, pc):
        "For the set at `pc`: a string of 256 characters, which of the first code points it holds."
        tables = self.tables
        if tables is None:
            tables = self.tables = [None] * len(self.code)
        table = tables[pc]
        if table is None:
            table = tables[pc] = make_table(op, self.code, pc)
        return table
