"""docs/conformance.md from what run_cpython_tests.py --json wrote: one table of modules a list, and what fails most.

    tests/conformance/report.py core.json lib.json > docs/conformance.md
"""
import collections
import json
import re
import sys

CAUSES = 40
OPENING = """# Conformance

How many of the methods of CPython 3.13's own tests, of those that CPython passes on the same machine, pass on the native
binary (VM engine). Made by `make conformance`; do not edit it by hand. `failed` are errors and failures, `missing` never
ran since the module did not load or ended early.
"""


def cause(message):
    "A message without what differs from test to test."
    message = re.sub(r"0x[0-9a-f]+", "0x…", message)
    message = re.sub(r"\d+(\.\d+)?", "N", message)
    return message[:100].replace("|", "\\|").replace("`", "'")


def describe(path):
    with open(path) as f:
        run = json.load(f)
    modules, total = run["modules"], run["total"]
    name = re.sub(r".*/|\.json$", "", path)
    yield "\n## The list `%s`\n" % name
    yield "%d of %d methods pass (%.1f %%); skipped %d, failed %d, crashed or hung %d, missing %d.\n" % (
        total["passed"], total["of"], 100.0 * total["passed"] / total["of"], total["skipped"], total["failed"],
        total["crashed"], total["missing"])
    yield "| module | passed | of | skipped | failed | crashed | missing | |\n|---|---|---|---|---|---|---|---|"
    for module in sorted(modules):
        row = modules[module]
        if row["of"]:
            yield "| %s | %d | %d | %d | %d | %d | %d | %s |" % (
                module, row["passed"], row["of"], row["skipped"], row["failed"], row["crashed"], row["missing"],
                cause(row["note"]))
    causes, places = collections.Counter(), collections.defaultdict(set)
    for module, row in modules.items():
        for _, status, message in row.get("bad", []):
            if status != "M":
                causes[cause(message)] += 1
                places[cause(message)].add(module)
    yield "\nThe %d most frequent causes:\n\n| methods | message | in |\n|---|---|---|" % CAUSES
    for text, count in causes.most_common(CAUSES):
        where = sorted(places[text])
        yield "| %d | `%s` | %s |" % (count, text, ", ".join(where[:4]) + (", …" if len(where) > 4 else ""))


def main(paths):
    print(OPENING.rstrip())
    for path in paths:
        for line in describe(path):
            print(line)


if __name__ == "__main__":
    main(sys.argv[1:])
