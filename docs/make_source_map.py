"""Writes docs/source-map.md: a line for each file, the sentence that the file opens with.

    python3 docs/make_source_map.py

What the map says is said once, in the file. tests/test_source_map.py fails when a file is missing in the map or gone.
"""
import re
from pathlib import Path

REPO = Path(__file__).resolve().parent.parent
MAP = REPO / "docs" / "source-map.md"
ROOTS = ["memphis", "translator_config", "tests", "bench", "embed"]
KINDS = {".py": r'(?:#[^\n]*\n)*\s*r?("""|")(?P<text>.*?)\1', ".mjs": r"(?P<text>(?://[^\n]*\n)+)", ".sh": r"(?P<text>(?:#[^\n]*\n)+)",
         ".c": r"/\*(?P<text>.*?)\*/", ".h": r"(?:#[^\n]*\n)*\s*/\*(?P<text>.*?)\*/"}
# Folders whose files have no line of their own.
PROGRAMS = {"tests/programs/*": "programs that print, by chapter of the language; CPython's output is the expectation",
            "bench/programs": "the ten programs of `make bench`"}
LONGEST = 150
INTRODUCTION = """# Source map

A line for each file: the sentence that it opens with. Made by `python3 docs/make_source_map.py`; do not edit it by hand.
What may import what is in [architecture.md](architecture.md).
"""


def opening(path):
    "The first sentence of a file's comment or docstring, on one line; '' where it has none."
    match = re.match(r"\s*(?:#![^\n]*\n)?" + KINDS[path.suffix], path.read_text(encoding="utf-8"), re.DOTALL)
    if not match:
        return "Tests of `%s`" % path.stem[len("test_"):] if path.stem.startswith("test_") else ""
    rows = [re.sub(r"^\s*(?://|#|\*)\s?", "", row).strip() for row in match.group("text").strip().split("\n")]
    paragraph = " ".join(rows[:rows.index("")] if "" in rows else rows)
    sentence = re.split(r"(?<=[^.])\.(?:\s|$)", paragraph)[0]
    if len(sentence) > LONGEST:
        sentence = sentence[:LONGEST].rsplit(" ", 1)[0] + " …"
    return sentence.rstrip(":;,").replace("|", "\\|")


def folders():
    "(name, files) of every folder with files that have a line, in the order of the map."
    found = {}
    for root in ROOTS:
        for path in sorted((REPO / root).rglob("*")):
            folder = path.parent.relative_to(REPO)
            if path.suffix in KINDS and path.is_file() and not any(folder.match(programs) for programs in PROGRAMS):
                found.setdefault(folder.as_posix(), []).append(path)
    return sorted(found.items(), key=lambda item: (ROOTS.index(item[0].split("/")[0]), item[0]))


def text():
    out = [INTRODUCTION]
    for name, paths in folders():
        package = [opening(path) for path in paths if path.name == "__init__.py"]
        rows = [(path.name, opening(path)) for path in paths if path.name != "__init__.py"]
        out.append("## %s/\n" % name)
        if package and package[0]:
            out.append("%s.\n" % package[0])
        if rows:
            out.append("| file | |\n|---|---|\n" + "".join("| `%s` | %s |\n" % row for row in rows))
    out.append("## Programs\n\n| folder | |\n|---|---|")
    for programs, about in PROGRAMS.items():
        names = sorted(path.relative_to(REPO).as_posix() for path in REPO.glob(programs) if any(path.glob("*.py")))
        out += ["| `%s/` | %s |" % (name, about) for name in names]
    return "\n".join(out) + "\n"


if __name__ == "__main__":
    MAP.write_text(text(), encoding="utf-8")
