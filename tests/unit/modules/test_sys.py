"""sys: constants, functions and the standard streams.  memphis/modules/sys."""
import pytest

from memphis.entry import streams
from memphis.host import HostError
from memphis.host import current as host
from expectations import WithPrelude, check

PRELUDE = "import sys"


def test_constants(space):
    check(WithPrelude(space, PRELUDE), r"""
    sys.version_info                          # sys.version_info(major=3, minor=13, micro=0, releaselevel='final', serial=0)
    sys.version_info[:2], sys.version_info.minor, sys.version_info > (3, 12)  # ((3, 13), 13, True)
    type(sys.version_info)                    # <class 'sys.version_info'>
    type(sys.version_info)()                  # TypeError: cannot create 'sys.version_info' instances
    type(sys.version_info).n_fields           # 5
    type(sys.version_info).__match_args__     # ('major', 'minor', 'micro', 'releaselevel', 'serial')
    isinstance(sys.version_info, tuple)       # True
    sys.version_info == (3, 13, 0, 'final', 0), hash(sys.version_info) == hash((3, 13, 0, 'final', 0))  # (True, True)
    sys.hexversion                            # 51183856
    sys.version.split()[0]                    # '3.13.0'
    sys.implementation.name                   # 'memphis'
    sys.implementation.nope                   # AttributeError: 'types.SimpleNamespace' object has no attribute 'nope'
    sys.maxsize, sys.maxunicode, sys.byteorder  # (9223372036854775807, 1114111, 'little')
    sys.float_info.epsilon, sys.float_info.max_exp, sys.float_info.dig  # (2.220446049250313e-16, 1024, 15)
    sys.int_info.default_max_str_digits       # 4300
    sys.hash_info.modulus == 2 ** 61 - 1, sys.hash_info.inf == hash(float('inf'))  # (True, True)
    sys.modules['sys'] is sys                 # True
    sys.stdout is sys.__stdout__              # True
    """)


def test_namespace(space):
    check(WithPrelude(space, PRELUDE + "\nN = type(sys.implementation)"), r"""
    N                                         # <class 'types.SimpleNamespace'>
    N(a=1, b='x')                             # namespace(a=1, b='x')
    N({'b': 1}, a=2)                          # namespace(b=1, a=2)
    N(1)                                      # TypeError: 'int' object is not iterable
    N({1: 2})                                 # TypeError: keywords must be strings
    N(a=1) == N(a=1), N(a=1) == N(a=2), N() == 1  # (True, False, False)
    type('M', (N,), {})(a=1)                  # M(a=1)
    hash(N())                                 # TypeError: unhashable type: 'types.SimpleNamespace'
    """)


def test_namespace_in_itself(space):
    assert space.eval("import sys\nn = type(sys.implementation)()\nn.n = n\nn") == 'namespace(n=namespace(...))'


def test_functions(space):
    check(WithPrelude(space, PRELUDE), r"""
    sys.getrecursionlimit()                   # 1000
    sys.setrecursionlimit(0)                  # ValueError: recursion limit must be greater or equal than 1
    sys.setrecursionlimit('a')                # TypeError: 'str' object cannot be interpreted as an integer
    sys.setrecursionlimit(10 ** 30)           # OverflowError: Python int too large to convert to C int
    sys.setrecursionlimit(limit=3)            # TypeError: sys.setrecursionlimit() takes no keyword arguments
    sys.get_int_max_str_digits()              # 4300
    sys.set_int_max_str_digits(5)             # ValueError: maxdigits must be 0 or larger than 640
    sys.set_int_max_str_digits('5')           # TypeError: 'str' object cannot be interpreted as an integer
    sys.getdefaultencoding()                  # 'utf-8'
    sys.intern(3)                             # TypeError: intern() argument must be str, not int
    sys.intern(type('S', (str,), {})('a'))    # TypeError: can't intern S
    sys.intern('ab' + str(1)) is sys.intern('ab1')  # True
    sys.exc_info()                            # (None, None, None)
    sys.exception()                           # None
    sys.exc_info(1)                           # TypeError: sys.exc_info() takes no arguments (1 given)
    """)


def test_current_exception(space):
    assert space.eval("import sys\n"
                      "try:\n"
                      "    1 / 0\n"
                      "except ZeroDivisionError as e:\n"
                      "    inside = sys.exception() is e, sys.exc_info() == (type(e), e, e.__traceback__)\n"
                      "inside, sys.exception()") == '((True, True), None)'


@pytest.mark.parametrize('argument, code, message', [
    ('', 0, ''), ('None', 0, ''), ('3', 3, ''), ("'text'", 1, 'text\n'), ('(4,)', 4, ''), ('True', 1, ''),
    ('(1, 2)', 1, '(1, 2)\n'), ('257', 1, ''), ('-1', 255, ''), ('SystemExit(7)', 7, '')])
def test_exit(space, argument, code, message):
    session = space._session()
    session.run("import sys\nsys.exit(%s)" % argument, '<string>', 'exec')
    assert (session.status, session.exit_code, session.exit_message) == (3, code, message)


# ____________________________________________________________
# streams

class FakeHost(object):
    "Records what is written; gives `data` in pieces to whoever reads."

    def __init__(self, data=()):
        self.written = []
        self.data = list(data)

    def write(self, fd, data):
        self.written.append((fd, data))
        return len(data)

    def read(self, fd, size):
        return self.data.pop(0) if self.data else ''


def run_with(monkeypatch, space, fake, source):
    monkeypatch.setattr(host, 'write', fake.write)
    monkeypatch.setattr(host, 'read', fake.read)
    monkeypatch.setattr(host, 'isatty', lambda fd: False)
    for name in ['stdin', 'stdout', 'stderr']:
        space.w_sys.getdictvalue(space._space, name).open_standard(
            space._space, ['stdin', 'stdout', 'stderr'].index(name), '<%s>' % name, 'r' if name == 'stdin' else 'w',
            'backslashreplace' if name == 'stderr' else 'strict')
    text = space._session().run("import sys\n" + source, '<string>', 'exec')
    streams.finish_evaluation(space._space)
    return text


def test_stdout_is_buffered_stderr_by_line(monkeypatch, space):
    fake = FakeHost()
    assert run_with(monkeypatch, space, fake,
                    "print('a')\nprint('b', file=sys.stderr)\nprint('c')") == ''
    assert fake.written == [(2, 'b\n'), (1, 'a\nc\n')]


def test_flush(monkeypatch, space):
    fake = FakeHost()
    assert run_with(monkeypatch, space, fake, "print('a', flush=True)\nprint('b')") == ''
    assert fake.written == [(1, 'a\n'), (1, 'b\n')]


def test_large_output_goes_out_early(monkeypatch, space):
    fake = FakeHost()
    assert run_with(monkeypatch, space, fake, "for i in range(100): print('x' * 1000)") == ''
    assert len(fake.written) > 10
    assert ''.join(data for fd, data in fake.written) == ('x' * 1000 + '\n') * 100


def test_surrogates(monkeypatch, space):
    fake = FakeHost()
    text = run_with(monkeypatch, space, fake,
                    "print('\\ud800', file=sys.stderr)\nprint('ab\\ud800\\udfffc')")
    assert fake.written[0] == (2, '\\ud800\n')
    assert text.endswith("UnicodeEncodeError: 'utf-8' codec can't encode characters in position 2-3: "
                         "surrogates not allowed\n")


def test_write_error(monkeypatch, space):
    def refuse(fd, data):
        raise HostError(32)
    fake = FakeHost()
    fake.write = refuse
    text = run_with(monkeypatch, space, fake, "print('a', flush=True)")
    assert text.endswith("BrokenPipeError: [Errno 32] Broken pipe\n")


def test_print_to_replaced_stdout(monkeypatch, space):
    fake = FakeHost()
    assert run_with(monkeypatch, space, fake,
                    "class W:\n"
                    "    def write(self, text): sys.__stdout__.write('<' + text + '>')\n"
                    "old, sys.stdout = sys.stdout, W()\n"
                    "print('a', 1)\n"
                    "sys.stdout = None\n"
                    "print('lost')\n"
                    "sys.stdout = old") == ''
    assert fake.written == [(1, '<a>< ><1><\n>')]


def test_lost_stdout(space):
    assert space.error("import sys\nold = sys.stdout\ndel sys.stdout\n"
                       "try:\n    print(1)\nfinally:\n    sys.stdout = old").endswith(
                           'RuntimeError: lost sys.stdout\n')


@pytest.mark.parametrize('data, expression, expected', [
    (['ab\nc', 'd\nef'], "[sys.stdin.readline() for i in range(4)]", "['ab\\n', 'cd\\n', 'ef', '']"),
    (['ab\r\nc\rd'], "sys.stdin.read()", "'ab\\nc\\nd'"),
    (['ab\ncd'], "list(sys.stdin)", "['ab\\n', 'cd']"),
    (['ab\ncd\n'], "sys.stdin.readlines()", "['ab\\n', 'cd\\n']"),
    (['ab\ncd\n'], "(input(), input())", "('ab', 'cd')"),
    (['\xc3', '\xa9\n'], "input() == chr(0xe9)", "True"),
])
def test_stdin(monkeypatch, space, data, expression, expected):
    fake = FakeHost(data)
    assert run_with(monkeypatch, space, fake, "assert repr(%s) == %r" % (expression, expected)) == ''


def test_input_prompt_and_end(monkeypatch, space):
    fake = FakeHost(['x\n'])
    text = run_with(monkeypatch, space, fake, "a = input('> ')\ninput(5)")
    assert text.endswith('EOFError: EOF when reading a line\n')
    assert fake.written == [(1, '> '), (1, '5')]


def test_stdin_that_is_not_utf8(monkeypatch, space):
    fake = FakeHost(['a\xff\n'])
    text = run_with(monkeypatch, space, fake, "input()")
    assert text.endswith("UnicodeDecodeError: 'utf-8' codec can't decode byte 0xff in position 1: "
                         "invalid start byte\n")


def test_file_attributes(space):
    check(WithPrelude(space, PRELUDE), r"""
    sys.stdout                                # <_io.TextIOWrapper name='<stdout>' mode='w' encoding='utf-8'>
    sys.stdin.mode, sys.stdin.name, sys.stderr.errors, sys.stdout.encoding  # ('r', '<stdin>', 'backslashreplace', 'utf-8')
    sys.stdout.write(3)                       # TypeError: write() argument must be str, not int
    sys.stdout.write()                        # TypeError: TextIOWrapper.write() takes exactly one argument (0 given)
    sys.stdout.writelines([1])                # TypeError: write() argument must be str, not int
    sys.stdout.read()                         # io.UnsupportedOperation: not readable
    sys.stdin.write('a')                      # io.UnsupportedOperation: not writable
    sys.stdout.fileno(), sys.stdin.fileno(), sys.stdout.writable(), sys.stdin.readable()  # (1, 0, True, True)
    sys.stdout.nope                           # AttributeError: '_io.TextIOWrapper' object has no attribute 'nope'
    """)


def test_breakpoint(space):
    check(WithPrelude(space, PRELUDE), r"""
    sys.breakpointhook = lambda *args, **kws: (args, kws); breakpoint(1, x=2)   # ((1,), {'x': 2})
    sys.breakpointhook = 3; breakpoint()      # TypeError: 'int' object is not callable
    del sys.breakpointhook; breakpoint()      # RuntimeError: lost sys.breakpointhook
    breakpoint.__text_signature__             # '($module, /, *args, **kws)'
    sys.breakpointhook = sys.__breakpointhook__; sys.breakpointhook.__name__    # 'breakpointhook'
    """)
