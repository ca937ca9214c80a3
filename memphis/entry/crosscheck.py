"""memphis crosscheck FILE [args]: one program on both engines, each in a process of its own, and what differs first.

Standard output, standard error (so the traceback too) and the exit status must be the same.  Exit status: 0 where they
are, 1 where not, 2 where the program could not be run.  The processes share the program's input where that is a file,
and the key of the string hash; what depends on time, addresses or chance differs and is reported as any difference.
"""
from memphis.engine import ENGINES
from memphis.entry.streams import print_to
from memphis.host import HostError
from memphis.host import current as host

STDOUT, STDERR = 1, 2
CHUNK = 65536
SHOWN = 160             # bytes of a line that are shown


class Run(object):
    "How the program ended on one engine; its output lies in two files."

    def __init__(self, engine, args):
        self.engine = engine
        self.output = host.temporary_file()
        self.errors = host.temporary_file()
        self.status = host.run_again(args, 'MEMPHIS_ENGINE', engine, self.output, self.errors)
        host.rewind(self.output)
        host.rewind(self.errors)


def crosscheck(args):
    "The exit status of `memphis crosscheck args`."
    try:
        runs = [Run(engine, args) for engine in ENGINES]
        report = difference(runs[0], runs[1])
    except HostError as e:
        print_to(STDERR, "memphis: crosscheck: %s\n" % host.error_text(e.errno))
        return 2
    if report == '':
        print_to(STDOUT, "identical (%s)\n" % ending(runs[0].status))
        return 0
    print_to(STDOUT, report)
    return 1


def difference(first, second):
    "The first difference as text, or ''."
    report = difference_of_files('standard output', first, first.output, second, second.output)
    if report == '':
        report = difference_of_files('standard error', first, first.errors, second, second.errors)
    if report == '' and first.status != second.status:
        report = side_by_side('exit', first, ending(first.status), second, ending(second.status))
    return report


def difference_of_files(name, first, fd1, second, fd2):
    line = 1
    start = ''          # of the line that both are in
    while True:
        a, b = host.read(fd1, CHUNK), host.read(fd2, CHUNK)
        if a == b:
            if a == '':
                return ''
            line += a.count('\n')
            start = last_line(start + a)
            continue
        same = 0
        while same < len(a) and same < len(b) and a[same] == b[same]:
            same += 1
        assert same >= 0
        common = a[:same]
        line += common.count('\n')
        start = last_line(start + common)
        return side_by_side('%s, line %d' % (name, line), first, start + rest_of_line(a[same:]),
                            second, start + rest_of_line(b[same:]))


def last_line(text):
    "What stands after the last newline: the end of it where it is long."
    at = text.rfind('\n') + 1
    assert at >= 0
    text = text[at:]
    if len(text) > SHOWN:
        skipped = len(text) - SHOWN
        assert skipped >= 0
        return text[skipped:]
    return text


def rest_of_line(text):
    end = text.find('\n')
    if end < 0 or end > SHOWN:
        end = min(len(text), SHOWN)
    assert end >= 0
    return text[:end]


def side_by_side(where, first, text1, second, text2):
    return "different: %s\n  %s: %s\n  %s: %s\n" % (
        where, first.engine, shown(text1), second.engine, shown(text2))


def shown(text):
    return '(nothing)' if text == '' else text


def ending(status):
    if status >= 256:
        return 'ended by signal %d' % (status - 256)
    return 'exit status %d' % status
