"""Random sources, right and wrong: Memphis must accept what CPython accepts, refuse what it refuses, and end well.

    python3.13 fuzz.py MEMPHIS [--count NUMBER] [--seed NUMBER] [--words]

A third of the sources is made from a grammar, the rest are statements of real programs with damage (fuzzing/). A
finding is made smaller before it is shown. Other words or places in an error are told as information, or, with
--words, are findings too. The seed decides everything; inputs that were findings once are in fuzzing/found.txt and
come first. Hypothesis does not draw the choices: a source from the grammar takes some 500 of them, and with its record of each
one input took half a second where it takes a millisecond here.
"""
import argparse
import collections
import os
import random
import re
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor

from comparing import compile_all, is_limit
from compare_errors import recorded
from fuzzing.grammar import Generator
from fuzzing.mutation import TOKEN, Mutator, statements_of_library

# those that run within a second or two
MODULES = """test_syntax test_fstring test_patma test_named_expressions test_grammar test_eof test_string_literals
    test_unpack_ex test_type_params test_except_star test_codeop test_extcall test_type_annotations test_genexps
    test_positional_only_arg test_keywordonlyarg test_decorators test_with test_listcomps""".split()
FOUND = os.path.join(os.path.dirname(os.path.abspath(__file__)), "fuzzing", "found.txt")
FILES = 60              # of the library
BATCH = 500
TIMEOUT = 60            # seconds for a batch: it takes one or two
MINIMISED = 20          # findings
EXAMPLES = 10           # of other words
PROGRESS = 5000
NOTED_LENGTH = 400      # of a source that is shown


def inputs(seed):
    "Pairs of source and mode, without an end."
    rng = random.Random(seed)
    folder = os.getcwd()
    with tempfile.TemporaryDirectory() as scratch:
        os.chdir(scratch)               # the tests leave files behind
        sources = [source for name in MODULES for source, _ in recorded(name) or [] if isinstance(source, str)]
        os.chdir(folder)
    sources += statements_of_library(rng, FILES)
    generator, mutator = Generator(rng), Mutator(rng, sources)
    while True:
        mode = rng.choice(["exec"] * 8 + ["eval", "single"])
        if rng.random() < 0.33:
            source = generator.source({"exec": "file"}.get(mode, mode))
        else:
            source = mutator.source()
        yield as_bytes(rng, source) if rng.random() < 0.03 else source, mode


def as_bytes(rng, source):
    "The source encoded, perhaps wrongly, with or without a mark of its encoding."
    head = rng.choice([b"", b"", b"\xef\xbb\xbf", b"# coding: latin-1\n", b"# -*- coding: utf-8 -*-\n",
                       b"\n# coding: ascii\n",
                       b"# coding: none\n", b"\xef\xbb\xbf# coding: latin-1\n"])
    data = head + source.encode("utf-8", "surrogatepass")
    if rng.random() < 0.3:
        at = rng.randrange(len(data) + 1)
        data = data[:at] + bytes([rng.randrange(128, 256)]) + data[at:]
    return data


def answers(command, sources):
    "What is said of each; of one at which the process ends badly, how."
    lines, _, failure = compile_all(command, sources, TIMEOUT)
    if not failure:
        return lines
    if len(sources) == 1:
        return [failure]
    half = len(sources) // 2
    return answers(command, sources[:half]) + answers(command, sources[half:])


class Comparison:
    def __init__(self, memphis):
        self.commands = [[sys.executable, "-X", "utf8", "-W", "ignore"], [memphis]]
        self.pool = ThreadPoolExecutor(2)

    def both(self, sources):
        "For each source what CPython and what Memphis say."
        return list(zip(*self.pool.map(answers, self.commands, [sources] * 2)))


def kind_of(line):
    if line == "None":
        return "accepted"
    if is_limit(line):
        return "too big"
    return "refused" if line.startswith("[") else "crash"


def words_of(line):
    "The message without what stands for names and numbers."
    return re.sub(r"'[^']*'|\d+|\(.*", "_", ", ".join(line.split(", ")[:2])) if line.startswith("[") else line[:60]


def finding(expected, got):
    "What kind of difference that is, in a form that is equal for equal causes; None where there is none that counts."
    theirs, ours = kind_of(expected), kind_of(got)
    if theirs == "crash":
        return None                     # of CPython
    if ours == "crash":
        return "crash", words_of(got)
    if theirs == ours or theirs == "too big" or (theirs, ours) == ("refused", "too big"):
        return None
    return "%s by CPython, %s by Memphis" % (theirs, ours), words_of(got if theirs == "accepted" else expected)


def other_words(expected, got):
    if kind_of(expected) == kind_of(got) == "refused" and expected != got:
        if words_of(expected) == words_of(got):
            return "place", words_of(got)
        return "words", words_of(expected), words_of(got)
    return None


def minimised(comparison, item, difference, wanted):
    "A smaller source for which difference(CPython's line, Memphis's line) is still `wanted`."
    source, mode = item
    parts = TOKEN.findall(source) if isinstance(source, str) else [source[i:i + 1] for i in range(len(source))]
    join = "".join if isinstance(source, str) else b"".join
    size = max(1, len(parts) // 2)
    fine = False
    while True:
        candidates = [parts[:i] + parts[i + size:] for i in range(0, len(parts), size)]
        sources = [(join(candidate), mode) for candidate in candidates]
        smaller = [candidate for candidate, (expected, got) in zip(candidates, comparison.both(sources))
                   if difference(expected, got) == wanted] if len(parts) > 1 else []
        if smaller:
            parts = smaller[0]
            size = max(1, min(size, len(parts) // 2))
        elif size > 1:
            size //= 2
        elif fine or isinstance(source, bytes):
            return join(parts), mode
        else:                           # now characters instead of tokens
            parts, fine = list(join(parts)), True
            size = max(1, len(parts) // 2)


def noted():
    "The inputs of fuzzing/found.txt."
    with open(FOUND, encoding="ascii") as f:
        return [eval(line) for line in f if line.strip() and not line.startswith("#")]


def show(title, item, lines):
    print("%s\n    %s\n    expected %s\n    got      %s" % (
        title, ascii(item)[:NOTED_LENGTH], lines[0][:NOTED_LENGTH], lines[1][:NOTED_LENGTH]), flush=True)


def main(memphis, count, seed, with_words):
    print("fuzzing with seed %d" % seed, flush=True)
    start = time.monotonic()
    comparison = Comparison(memphis)
    counts, found, told_otherwise = collections.Counter(), {}, {}
    source_of_inputs = inputs(seed)
    batch = noted()
    done = 0
    while batch or done < count:
        for item, lines in zip(batch, comparison.both(batch)):
            counts[kind_of(lines[0]) if kind_of(lines[0]) != "crash" else "crash of CPython"] += 1
            difference, words = finding(*lines), other_words(*lines)
            if words and with_words:
                difference = words
            if difference:
                found.setdefault(difference, []).append(item)
            elif words:
                told_otherwise.setdefault(words, []).append((item, lines))
        done += len(batch)
        if done // PROGRESS > (done - len(batch)) // PROGRESS or done >= count:
            print("%d of %d inputs in %d s: %s; %d findings, %d told otherwise" % (
                done, count, time.monotonic() - start, ", ".join("%d %s" % (n, k) for k, n in sorted(counts.items())),
                sum(map(len, found.values())), sum(map(len, told_otherwise.values()))), flush=True)
        batch = [next(source_of_inputs) for _ in range(min(BATCH, count - done))]
    for words, examples in sorted(told_otherwise.items(), key=lambda pair: -len(pair[1]))[:EXAMPLES]:
        item, lines = min(examples, key=lambda example: len(example[0][0]))
        show("told otherwise, %d times:" % len(examples), item, lines)
    for difference, items in sorted(found.items(), key=lambda pair: -len(pair[1]))[:MINIMISED]:
        smallest = min(items, key=lambda item: len(item[0]))
        item = minimised(comparison, smallest, other_words if difference[0] in ("place", "words") else finding,
                         difference)
        show("FOUND, %d times: %s" % (len(items), " / ".join(difference)), item, comparison.both([item])[0])
    print("fuzzing with seed %d: %d inputs, %d kinds of findings" % (seed, done, len(found)))
    return 1 if found else 0


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("memphis")
    parser.add_argument("--count", type=int, default=100000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--words", action="store_true", help="errors in other words are findings too")
    arguments = parser.parse_args()
    sys.setrecursionlimit(10000)
    sys.exit(main(os.path.abspath(arguments.memphis), arguments.count, arguments.seed, arguments.words))
