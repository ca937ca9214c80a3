"""What the comparisons share: running a command, what compile() says of many sources, and the summary."""
import os
import subprocess
import tempfile

SHOWN = 10              # differences
WIDTH = 300             # characters of each side of one
TIMEOUT = 300
PROCESSES = 2
MULTIBYTE = [b"cp949", b"cp932"]

PROGRAM = r'''
def told(number, source, mode):
    try:
        compile(source, '<%d>' % number, mode, 0, True)
    except SyntaxError as e:
        return [type(e).__name__, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset, e.text]
    except (ValueError, OverflowError, MemoryError, RecursionError) as e:
        return [type(e).__name__, str(e)]
    return None

for number, (source, mode) in enumerate(SOURCES):
    print(ascii(told(number, source, mode)))
'''


def environment():
    "No colours, and no option of the caller's Python."
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    return dict(kept, NO_COLOR="1", PYTHON_COLORS="0", PYTHONDONTWRITEBYTECODE="1", LC_ALL="C.UTF-8")


def run(command, folder=None, timeout=TIMEOUT):
    "(status, stdout, stderr) as bytes."
    done = subprocess.run(command, cwd=folder, env=environment(), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE, timeout=timeout)
    return done.returncode, done.stdout, done.stderr


def compile_all(command, sources, timeout=TIMEOUT, program=PROGRAM):
    """One process compiles all of the (source, mode) pairs, for which `program` prints a line each. (lines, standard
    error, how the process ended badly or None)"""
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "program.py")
        with open(path, "w") as f:
            f.write("SOURCES = [\n%s]\n%s" % ("".join("    %a,\n" % (item,) for item in sources), program))
        try:
            status, stdout, stderr = run([*command, path], timeout=timeout)
        except subprocess.TimeoutExpired:
            return [], "", "no end after %d seconds" % timeout
    lines, errors = stdout.decode().splitlines(), stderr.decode("utf-8", "backslashreplace")
    if status != 0 or len(lines) != len(sources):
        return lines, errors, "status %d: %s" % (status, errors[-300:])
    return lines, errors, None


def library_files():
    "Every .py file of the standard library, in order."
    root = os.path.dirname(os.__file__)
    for folder, folders, names in os.walk(root):
        folders[:] = sorted(name for name in folders if name != "site-packages")
        yield from (os.path.join(folder, name) for name in sorted(names) if name.endswith(".py"))


def is_limit(text):
    "Refused for its size, not for its syntax: where that begins is up to the implementation."
    return text.startswith(("['RecursionError'", "['MemoryError'"))


def first_difference(expected, got):
    "Both texts from shortly before where they part."
    at = next((i for i, (a, b) in enumerate(zip(expected, got)) if a != b), min(len(expected), len(got)))
    start = max(0, at - 60)
    return "at %d\n    expected %s\n    got      %s" % (at, expected[start:start + WIDTH], got[start:start + WIDTH])


def is_multibyte(source):
    "Is it in an encoding of several bytes a character?  Memphis has none but UTF-8 yet, and refuses them."
    return isinstance(source, bytes) and any(b"coding: " + name in source[:100] for name in MULTIBYTE)


class Summary:
    def __init__(self, what):
        self.what = what
        self.counts = {}
        self.differences = []

    def count(self, kind):
        self.counts[kind] = self.counts.get(kind, 0) + 1

    def differs(self, name, text):
        self.differences.append("%s: %s" % (name, text))

    def show(self):
        "Print it; the exit status."
        total = sum(self.counts.values())
        counts = ", ".join("%d %s" % (number, kind) for kind, number in sorted(self.counts.items()))
        print("%s: %d compared (%s), %d differ" % (self.what, total, counts, len(self.differences)))
        for text in self.differences[:SHOWN]:
            print("  " + text)
        if len(self.differences) > SHOWN:
            print("  and %d more" % (len(self.differences) - SHOWN))
        return 1 if self.differences else 0
