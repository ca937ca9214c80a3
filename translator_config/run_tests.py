"""`make test`: builds what the tests need, runs all of them and closes with one line of counts.

`--unit`: only what needs no build. `--syntax` (`make test-syntax`): only the native parser against CPython's; `--fuzz`
(`make fuzz`) the same with random sources for as long as one likes. `--jit` (`make test-jit`): the command with the JIT
is built, since that takes too long for every run; its traces are looked at (tests/jit), and it runs the programs and the
tests of the command line.

Tests run on Python 2.7, where the interpreter runs untranslated, but for the folders in PYTHON3_FOLDERS: those look
at the built artifacts, or at the toolchain. Tests get the tools' paths as MEMPHIS_ORACLE, MEMPHIS_NODE and so on; in
CI, MEMPHIS_REQUIRE_BACKENDS=1 tells them that a missing backend is a failure and no reason to skip.
"""
import os
import shlex
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from concurrent.futures import ThreadPoolExecutor

from translator_config import stdlib
from translator_config.cache import REPO
from translator_config.console import Failure, log_path, say
from translator_config.tools import find

PYTHON3_FOLDERS = ["cli", "embed", "packages", "programs", "syntax", "toolchain"]
JIT_FOLDERS = ["jit", "programs", "cli"]     # run with build/memphis by --jit; "jit" by nothing else
TORTURE = REPO / "tests" / "embed" / "test_torture.py"
TORTURE_PASSES = 20
SYNTAX = REPO / "tests" / "syntax"
CROSSCHECK = REPO / "tests" / "crosscheck"
BUILDS = [["native", "lib"], ["wasm", "wasm-core"]]      # side by side: a translation uses one core
BACKENDS = ["wasmer_python", "wasmtime_python", "node", "chromium", "oracle", "packages"]
NOTHING_COLLECTED = 5


class Counts:
    def __init__(self, passed=0, failed=0, skipped=0):
        self.passed, self.failed, self.skipped = passed, failed, skipped

    def add(self, other):
        self.passed += other.passed
        self.failed += other.failed
        self.skipped += other.skipped

    def __str__(self):
        return "%d passed, %d failed, %d skipped" % (self.passed, self.failed, self.skipped)


def counts_of(report, code):
    "The counts in a JUnit report; a run that ended badly without saying so counts as one failure."
    try:
        suites = list(ElementTree.parse(report).getroot().iter("testsuite"))
    except (OSError, ElementTree.ParseError):
        suites = []
    counts = Counts()
    for suite in suites:
        failed = int(suite.get("failures", 0)) + int(suite.get("errors", 0))
        skipped = int(suite.get("skipped", suite.get("skips", 0)))
        counts.add(Counts(int(suite.get("tests", 0)) - failed - skipped, failed, skipped))
    if code not in (0, NOTHING_COLLECTED) and not counts.failed:
        counts.failed += 1
    return counts


def folders_of_tests():
    "The test folders and files, as (on Python 2, on Python 3)."
    tests = REPO / "tests"
    names = sorted(path for path in tests.iterdir()
                   if path.is_dir() and path.name != "__pycache__" or path.match("test_*.py"))
    python3 = [path for path in names if path.name in PYTHON3_FOLDERS]
    return [path for path in names if path not in python3 and path.name != "jit"], python3


def pytest(title, python, paths, environment, options=()):
    "Run pytest on some folders; returns the counts."
    if not paths:
        return Counts()
    report = log_path("tests-" + title).with_suffix(".xml")
    if report.exists():
        report.unlink()
    command = [python, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--junitxml=%s" % report]
    command += list(options) + shlex.split(os.environ.get("MEMPHIS_TESTS", ""))
    command += [os.path.relpath(path, REPO) for path in paths]
    done = subprocess.run([str(part) for part in command], cwd=REPO, env=environment, stdin=subprocess.DEVNULL,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    # printed whole, since other suites run at the same time
    print("== %s: %s\n%s" % (title, " ".join(os.path.relpath(path, REPO) for path in paths),
                             done.stdout.decode(errors="replace")), end="", flush=True)
    return counts_of(report, done.returncode)


def run_suites(suites):
    "Run suites (arguments of pytest()) two at a time, the longest first; the sum of their counts."
    total = Counts()
    with ThreadPoolExecutor(2) as pool:
        for future in [pool.submit(pytest, *suite) for suite in suites]:
            total.add(future.result())
    return total


def build_all(builds):
    "Build artifacts, those of a list in turn and the lists side by side; returns how many of the lists failed."
    environment = dict(os.environ, MEMPHIS_PLAIN_PROGRESS="1")
    running = [subprocess.Popen([sys.executable, "-m", "translator_config.build"] + names, cwd=REPO,
                                env=environment, stdin=subprocess.DEVNULL) for names in builds]
    return sum(process.wait() != 0 for process in running)


def environment_of_tests(backends):
    "The environment with the tools' paths; a tool that cannot be had is told once, and left out."
    environment = dict(os.environ, PYTHONPATH=str(REPO), PYTHONDONTWRITEBYTECODE="1",
                       MEMPHIS_PYTHON27=str(find("python27")))
    if os.environ.get("CI"):
        environment["MEMPHIS_REQUIRE_BACKENDS"] = "1"
    for name in backends:
        try:
            environment["MEMPHIS_" + name.upper()] = str(find(name))
        except Failure as failure:
            say("[setup] %s" % failure)
    return environment


def main(arguments):
    total = Counts()
    if arguments == ["--jit"]:
        return report(run_jit(total))
    if arguments == ["--syntax"]:
        return report(run_syntax(total))
    if arguments[:1] == ["--fuzz"]:
        return run_fuzz(arguments[1:])
    unit_only = arguments == ["--unit"]
    torture_only = arguments == ["--torture"]
    try:
        environment = environment_of_tests(["oracle"] if unit_only else BACKENDS)
        if not unit_only:
            find("emcc")                    # before the builds, which would set it up side by side with others
            total.failed += stdlib.main()
            total.failed += build_all(BUILDS)
        python2, python3 = folders_of_tests()
        # crosscheck by itself: its folder has modules of the same names as folders of tests/unit have
        suites = [("python2", find("python27"), [path for path in python2 if path != CROSSCHECK], environment),
                  ("crosscheck", find("python27"), [CROSSCHECK], environment)]
        if torture_only:
            environment["MEMPHIS_TORTURE_PASSES"] = str(TORTURE_PASSES)
            suites = [("torture", find("test_python3"), [TORTURE], environment)]
        elif not unit_only:
            suites[:0] = [(path.name, find("test_python3"), [path], environment)
                          for path in sorted(python3, key=lambda path: path.name != "embed")]
            suites.append(("crosscheck-built", find("python27"), [CROSSCHECK], environment, ["--backend=native,wasm"]))
        total.add(run_suites(suites))
    except Failure as failure:
        say(str(failure))
        total.failed += 1
    except KeyboardInterrupt:
        return 130
    return report(total)


def run_syntax(total):
    "Build the command and compare its parser with CPython's; the counts."
    try:
        total.failed += build_all([["native"]])
        total.add(pytest("syntax", find("test_python3"), [SYNTAX], environment_of_tests(["oracle"])))
    except Failure as failure:
        say(str(failure))
        total.failed += 1
    return total


def run_fuzz(options):
    "Build the command, and let tests/syntax/fuzz.py look for sources at which it parts from CPython; the exit status."
    try:
        if build_all([["native"]]):
            return 1
        oracle = find("oracle")
    except Failure as failure:
        say(str(failure))
        return 1
    return subprocess.run([str(oracle), "-X", "utf8", "-W", "ignore", str(SYNTAX / "fuzz.py"),
                           str(REPO / "build" / "memphis-nojit"), *options]).returncode


def run_jit(total):
    "Build the command with JIT and run what concerns it; the counts."
    try:
        total.failed += stdlib.main()
        total.failed += build_all([["native-jit"]])
        environment = dict(environment_of_tests(["oracle"]), MEMPHIS_NATIVE=str(REPO / "build" / "memphis"))
        total.add(run_suites([("jit-" + name, find("test_python3"), [REPO / "tests" / name], environment)
                              for name in JIT_FOLDERS]))
    except Failure as failure:
        say(str(failure))
        total.failed += 1
    return total


def report(total):
    print(total, flush=True)
    return 1 if total.failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
