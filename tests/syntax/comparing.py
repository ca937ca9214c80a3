"""What the comparisons share: running a command, and the summary."""
import os
import subprocess

SHOWN = 10              # differences
WIDTH = 300             # characters of each side of one
TIMEOUT = 300
PROCESSES = 2
MULTIBYTE = [b"cp949", b"cp932"]


def environment():
    "No colours, and no option of the caller's Python."
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    return dict(kept, NO_COLOR="1", PYTHON_COLORS="0", PYTHONDONTWRITEBYTECODE="1", LC_ALL="C.UTF-8")


def run(command, folder=None):
    "(status, stdout, stderr) as bytes."
    done = subprocess.run(command, cwd=folder, env=environment(), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE, timeout=TIMEOUT)
    return done.returncode, done.stdout, done.stderr


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
