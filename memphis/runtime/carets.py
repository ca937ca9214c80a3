"""The line of ~~~^^^ under a source line: which part of an instruction's source is pointed at.

CPython's rules (Lib/traceback.py of 3.13), in terms of UTF-8 byte offsets:
the range of an instruction is underlined unless it is all there is on its
lines; within a binary operation, a subscript or a call, ^ marks the operator or
the brackets and ~ the rest.
"""
from memphis.syntax import ast
from memphis.syntax.errors import SyntaxProblem
from memphis.syntax.parser import make_parser
from memphis.syntax.parser.cursor import NoMatch
from memphis.unicode import utf8
from memphis.unicode.wide import is_wide

MAX_PARSED = 20000          # longer ranges are underlined without anchors


class Anchors(object):
    "What ^ marks: from (left_line, left) to (right_line, right); offsets within the segment's lines."

    def __init__(self, left_line, left, right_line, right):
        self.left_line = left_line
        self.left = left
        self.right_line = right_line
        self.right = right


class NoAnchors(Exception):
    "The source is not what the syntax tree says."


def parse_statements(source):
    "The statements of `source`, or None where it is not Python."
    if len(source) > MAX_PARSED:
        return None
    try:
        module = make_parser(source, '<traceback>', 'exec').start_rule('exec')
    except NoMatch:
        return None
    except SyntaxProblem:
        return None
    assert isinstance(module, ast.Module)
    return module.body


def find_anchors(segment):
    "The anchors in the source of one instruction, or None."
    # in brackets, so that an expression may go over several lines; a line more is before it
    body = parse_statements('(\n' + segment + '\n)')
    if body is None or len(body) != 1:
        return None
    statement = body[0]
    if not isinstance(statement, ast.Expr):
        return None
    place = Place(segment.split('\n'))
    value = statement.value
    try:
        if isinstance(value, ast.BinOp):
            return operator_anchors(place, value)
        if isinstance(value, ast.Subscript):
            return bracket_anchors(place, value.value, value, '[')
        if isinstance(value, ast.Call):
            return bracket_anchors(place, value.func, value, '(')
    except NoAnchors:
        pass
    return None


class Place(object):
    "A position that moves through the lines of a segment, always at an existing character."

    def __init__(self, lines):
        self.lines = lines
        self.line = 0
        self.col = 0

    def go_to_end_of(self, node):
        self.line = node.end_lineno - 2
        self.col = node.end_col_offset
        self.skip_line_ends()

    def skip_line_ends(self):
        while self.line < len(self.lines) and self.col >= len(self.lines[self.line]):
            self.col = 0
            self.line += 1
        if self.line >= len(self.lines):
            raise NoAnchors

    def char(self):
        line, col = self.lines[self.line], self.col
        assert col >= 0
        return line[col]

    def skip_comment(self):
        "True after moving to the next line, for a comment or a continued line."
        char = self.char()
        if char != '\\' and char != '#':
            return False
        self.col = 0
        self.line += 1
        self.skip_line_ends()
        return True

    def step(self):
        self.col += 1
        self.skip_line_ends()


def operator_anchors(place, node):
    place.go_to_end_of(node.left)
    while True:
        if place.skip_comment():
            continue
        char = place.char()
        if not is_blank(char) and char != ')':
            break
        place.step()
    line = place.lines[place.line]
    right = place.col + 1
    # an operator has one or two characters
    if right < len(line) and (node.right.lineno - 2 > place.line or right < node.right.col_offset):
        assert right >= 0
        if not is_blank(line[right]) and line[right] not in '\\#':
            right += 1
    return Anchors(place.line, place.col, place.line, right)


def bracket_anchors(place, inner, node, bracket):
    place.go_to_end_of(inner)
    while place.char() != bracket:
        if not place.skip_comment():
            place.step()
    return Anchors(place.line, place.col, node.end_lineno - 2, node.end_col_offset)


def is_blank(char):
    return char in ' \t\n\r\x0b\x0c'


def is_plain_call(lines, start, end):
    """True for `return f(...)` and `name = f(...)` where the call is the instruction: the
    whole line is pointed at, which says nothing."""
    body = parse_statements('\n'.join(lines))
    if body is None:
        return False
    if len(body) == 0:
        return True
    statement = body[0]
    value = None
    if isinstance(statement, ast.Return):
        call = statement.value
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name):
            value = call
    elif isinstance(statement, ast.Assign):
        if (isinstance(statement.value, ast.Call) and len(statement.targets) == 1 and
                isinstance(statement.targets[0], ast.Name)):
            value = statement.value
    return (value is not None and value.lineno == 1 and value.end_lineno == len(lines) and
            value.col_offset == start and value.end_col_offset == end)


def should_show(lines, start, end, anchors):
    if is_plain_call(lines, start, end):
        return False
    if anchors is not None:
        return True
    first, last = lines[0], lines[-1]
    assert 0 <= start and 0 <= end
    return first[:start].strip(' \t\x0c\x0b\r\n') != '' or last[end:].strip(' \t\x0c\x0b\r\n') != ''


def display_width(line, end):
    "Columns that line[:end] takes on a terminal: wide characters take two."
    assert end >= 0
    part = line[:end]
    if utf8.is_ascii(line):
        return end
    width = 0
    i = 0
    while i < len(part):
        code = utf8.codepoint_at(part, i)
        width += 2 if is_wide(code) else 1
        i = utf8.next_position(part, i)
    return width
