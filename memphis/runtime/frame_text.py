"""The lines of a traceback that show one frame each: file, line, function, source and carets."""
from memphis.runtime.carets import display_width, find_anchors, should_show
from memphis.runtime.linecache import source_line

REPEATS_SHOWN = 3       # of the same line, one after another
BLANK = ' \t\n\r\x0b\x0c'
MAX_FRAMES = 20000      # shown of one traceback; CPython has no bound
MAX_LINES = 10000       # of source looked at for one frame


class Entry(object):
    "A frame to show, and how often it is repeated without being shown again."

    def __init__(self, tb):
        self.tb = tb
        self.more = 0


def frames_to_show(tb):
    entries = []
    filename, name, lineno, count = '', '', -1, 0
    while tb is not None:
        code = tb.code
        line = tb.line()
        if count == 0 or line != lineno or code.filename != filename or code.name != name:
            filename, name, lineno, count = code.filename, code.name, line, 0
        count += 1
        if count <= REPEATS_SHOWN:
            entries.append(Entry(tb))
        else:
            entries[-1].more += 1
        tb = tb.next
    return entries


def append_frames(tb, pieces, plain=False):
    """The text of each frame, from the outermost; many repetitions of one are summed up,
    and of very many frames those in the middle are left out."""
    entries = frames_to_show(tb)
    skipped = len(entries) - MAX_FRAMES
    for i in range(len(entries)):
        if skipped > 0 and i >= MAX_FRAMES // 2 and i < MAX_FRAMES // 2 + skipped:
            if i == MAX_FRAMES // 2:
                pieces.append('  [%d more frames here]\n' % skipped)
            continue
        entry = entries[i]
        pieces.append(plain_frame_text(entry.tb) if plain else frame_text(entry.tb))
        if entry.more > 0:
            pieces.append('  [Previous line repeated %d more time%s]\n' % (
                entry.more, 's' if entry.more > 1 else ''))


def plain_frame_text(tb):
    "Without carets: what CPython prints where it does not use the traceback module."
    code = tb.code
    line = tb.line()
    text = '  File "%s", line %d, in %s\n' % (code.filename, line, code.name)
    source = stripped_line(code.filename, line)
    if source is not None and source != '':
        text += '    ' + source + '\n'
    return text


def frame_text(tb):
    code = tb.code
    line = tb.line()
    end_line, start, end = line, -1, -1
    if tb.instr_index >= 0:
        first, start, end_line, end = code.position(tb.instr_index)
        if first < 0:
            end_line = line
        else:
            line = first
    result = ['  File "%s", line %d, in %s\n' % (code.filename, line, code.name)]
    if end_line - line >= MAX_LINES:
        start = -1
    if start < 0 or end < 0 or end_line < line:
        text = stripped_line(code.filename, line)
        if text != '':
            result.append('    ' + text + '\n')
    else:
        lines = []
        for lineno in range(line, end_line + 1):
            lines.append(raw_line(code.filename, lineno).rstrip(BLANK))
        append_source(result, lines, start, end)
    return ''.join(result)


def raw_line(filename, lineno):
    text = source_line(filename, lineno)
    return '' if text is None else text


def stripped_line(filename, lineno):
    return raw_line(filename, lineno).strip(BLANK)


def append_source(result, lines, start, end):
    """The lines an instruction spans, from byte `start` of the first to byte `end` of
    the last, with carets where they tell something."""
    original = lines[0]
    lines = dedent(lines)
    if not has_text(lines):
        return
    removed = len(original) - len(lines[0])
    last = lines[-1]
    start = clamp(start - removed, len(lines[0]))
    end = clamp(end - removed, len(last))
    segment = join_segment(lines, start, end)
    anchors = find_anchors(segment)
    writer = SourceWriter(lines, start, end, anchors)
    writer.show_carets = should_show(lines, start, end, anchors)
    writer.write()
    for line in dedent(writer.output):
        result.append('    ' + line + '\n')


def clamp(position, limit):
    return max(0, min(position, limit))


def has_text(lines):
    for line in lines:
        if line != '':
            return True
    return False


def join_segment(lines, start, end):
    "The source of the instruction itself."
    assert start >= 0 and end >= 0
    if len(lines) == 1:
        return lines[0][start:max(start, end)]
    parts = [lines[0][start:]]
    for i in range(1, len(lines) - 1):
        parts.append(lines[i])
    parts.append(lines[-1][:end])
    return '\n'.join(parts)


def dedent(lines):
    "textwrap.dedent: without the white space that all lines begin with; blank lines become empty."
    margin = ''
    found = False
    for line in lines:
        indent = indent_of(line)
        if len(indent) == len(line):
            continue
        if not found:
            margin = indent
            found = True
            continue
        common = 0
        while common < len(margin) and common < len(indent) and margin[common] == indent[common]:
            common += 1
        margin = margin[:common]
    n = len(margin)
    result = []
    for line in lines:
        if len(indent_of(line)) == len(line):
            result.append('')
        else:
            result.append(line[n:])
    return result


def indent_of(line):
    i = 0
    while i < len(line) and (line[i] == ' ' or line[i] == '\t'):
        i += 1
    return line[:i]


class SourceWriter(object):
    "Writes the significant lines: the first, the last, and those around the anchors."
    show_carets = False

    def __init__(self, lines, start, end, anchors):
        self.lines = lines
        self.output = []
        self.anchors = anchors
        self.start = display_width(lines[0], start)
        self.end = display_width(lines[-1], end)
        self.left = 0
        self.right = 0
        if anchors is not None:
            self.left = self.anchor_column(anchors.left_line, anchors.left, start)
            self.right = self.anchor_column(anchors.right_line, anchors.right, start)

    def anchor_column(self, lineno, position, start):
        if lineno == 0:
            position += start
        line = self.lines[lineno]
        return display_width(line, clamp(position, len(line)))

    def write(self):
        previous = -1
        for lineno in range(len(self.lines)):
            if not self.is_significant(lineno):
                continue
            if previous >= 0:
                between = lineno - previous - 1
                if between == 1:
                    self.write_line(lineno - 1)
                elif between > 1:
                    self.output.append('...<%d lines>...' % between)
            self.write_line(lineno)
            previous = lineno

    def is_significant(self, lineno):
        if lineno == 0 or lineno == len(self.lines) - 1:
            return True
        anchors = self.anchors
        return anchors is not None and (
            anchors.left_line - 1 <= lineno <= anchors.left_line + 1 or
            anchors.right_line - 1 <= lineno <= anchors.right_line + 1)

    def write_line(self, lineno):
        line = self.lines[lineno]
        self.output.append(line)
        if not self.show_carets:
            return
        spaces = len(indent_of(line))
        width = self.end
        if lineno != len(self.lines) - 1:
            width = display_width(line, len(line))
        carets = []
        for col in range(width):
            if col < spaces or (lineno == 0 and col < self.start):
                carets.append(' ')
            elif self.anchors is None:
                carets.append('^')
            elif self.is_between_anchors(lineno, col):
                carets.append('^')
            else:
                carets.append('~')
        self.output.append(''.join(carets))

    def is_between_anchors(self, lineno, col):
        left, right = self.anchors.left_line, self.anchors.right_line
        return ((lineno > left or (lineno == left and col >= self.left)) and
                (lineno < right or (lineno == right and col < self.right)))
