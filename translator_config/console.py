"""What the set-up and the build print: to standard error only, one line a step; the full output lies in build/logs."""
import os
import subprocess
import sys
import time

from translator_config.cache import REPO

LOGS = REPO / "build" / "logs"


class Failure(Exception):
    "The command cannot go on; the text is all the user needs to read."


def say(text):
    print(text, file=sys.stderr, flush=True)


def minutes(seconds):
    return "%02d:%02d" % divmod(int(seconds + 0.5), 60)


def log_path(name):
    LOGS.mkdir(parents=True, exist_ok=True)
    return LOGS / (name + ".log")


def tail(path, lines=30):
    "The last lines of a log."
    return "\n".join(path.read_text(errors="replace").splitlines()[-lines:])


def run(command, log, what=None, env=None, cwd=None):
    "Run a command with its output appended to build/logs/LOG.log; a failure tells the last line of it."
    path = log_path(log)
    command = [str(part) for part in command]
    with open(path, "a") as handle:
        handle.write("$ %s\n" % " ".join(command))
        handle.flush()
        try:
            code = subprocess.call(command, stdin=subprocess.DEVNULL, stdout=handle, stderr=handle,
                                   env=dict(os.environ, **(env or {})), cwd=cwd)
        except OSError as error:
            handle.write("%s\n" % error)
            code = 127
    if code:
        raise Failure("%s failed (exit %d): %s (the whole log: %s)" % (
            what or command[0], code, tail(path, 1), os.path.relpath(path)))


class Step:
    """One line that tells what is going on, for how long and how long it took last time. On a terminal the line
    is kept current; elsewhere it is printed when the step ends."""

    def __init__(self, label, expected=None):
        self.label = label
        self.expected = expected
        self.started = time.time()
        self.tty = sys.stderr.isatty() and not os.environ.get("MEMPHIS_PLAIN_PROGRESS")

    def __enter__(self):
        self.show()
        return self

    def elapsed(self):
        return time.time() - self.started

    def text(self):
        usual = " (about %s)" % minutes(self.expected) if self.expected and self.expected > 1 else ""
        return "%s %s%s" % (self.label, minutes(self.elapsed()), usual)

    def show(self):
        if self.tty:
            sys.stderr.write("\r\033[K" + self.text())
            sys.stderr.flush()

    def __exit__(self, kind, value, traceback):
        self.end(" failed" if kind else "")

    def end(self, remark=""):
        text = self.text() + remark
        say("\r\033[K" + text if self.tty else text)
