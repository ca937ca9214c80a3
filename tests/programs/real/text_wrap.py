"""Text layout: greedy and optimal wrapping, justification, columns, tables, word statistics."""

TEXT = """It is a truth universally acknowledged, that a single man in possession of a good fortune, must be in want of a
wife. However little known the feelings or views of such a man may be on his first entering a neighbourhood, this truth is so
well fixed in the minds of the surrounding families, that he is considered as the rightful property of some one or other of
their daughters."""


def greedy(words, width):
    lines, line, length = [], [], 0
    for word in words:
        if line and length + len(line) + len(word) > width:
            lines.append(line)
            line, length = [], 0
        line.append(word)
        length += len(word)
    if line:
        lines.append(line)
    return lines


def optimal(words, width):
    "Least sum of squared blanks at line ends."
    n = len(words)
    best, break_at = [0] + [float("inf")] * n, [0] * (n + 1)
    for end in range(1, n + 1):
        length = -1
        for start in range(end - 1, -1, -1):
            length += len(words[start]) + 1
            if length > width:
                break
            cost = best[start] + (0 if end == n else (width - length) ** 2)
            if cost < best[end]:
                best[end], break_at[end] = cost, start
    lines, end = [], n
    while end:
        lines.append(words[break_at[end]:end])
        end = break_at[end]
    return lines[::-1]


def raggedness(lines, width):
    return sum((width - len(" ".join(line))) ** 2 for line in lines[:-1])


def justify(line, width, last=False):
    if last or len(line) == 1:
        return " ".join(line).ljust(width)
    gaps = len(line) - 1
    blanks = width - sum(map(len, line))
    out = ""
    for i, word in enumerate(line):
        out += word
        if i < gaps:
            out += " " * (blanks // gaps + (i < blanks % gaps))
    return out


def columns(lines, count, gap=3):
    height = -(-len(lines) // count)
    parts = [lines[i * height:(i + 1) * height] for i in range(count)]
    width = max(map(len, lines))
    for row in range(height):
        yield (" " * gap).join((part[row] if row < len(part) else "").ljust(width) for part in parts).rstrip()


def table(rows, align):
    widths = [max(len(str(row[i])) for row in rows) for i in range(len(rows[0]))]
    rule = "+" + "+".join("-" * (w + 2) for w in widths) + "+"
    yield rule
    for n, row in enumerate(rows):
        yield "| " + " | ".join(f"{str(cell):{a}{w}}" for cell, a, w in zip(row, align, widths)) + " |"
        if n == 0:
            yield rule.replace("-", "=")
    yield rule


words = TEXT.split()
for width in 30, 44:
    lines = greedy(words, width)
    print("\n".join(map(" ".join, lines)))
    best = optimal(words, width)
    print("--", width, raggedness(lines, width), raggedness(best, width), len(lines), len(best))
    for i, line in enumerate(best):
        print("|%s|" % justify(line, width, i == len(best) - 1))
print("\n".join(columns([" ".join(line) for line in greedy(words, 24)], 3)))
counts = {}
for word in words:
    word = word.strip(",.").lower()
    counts[word] = counts.get(word, 0) + 1
common = sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:6]
rows = [("word", "count", "share")] + [(word, n, f"{n / len(words):.1%}") for word, n in common]
print("\n".join(table(rows, "<>^")))
longest = max(counts, key=lambda w: (len(w), w))
print(longest, len(longest), sum(map(len, counts)) / len(counts))
letters = {}
for c in TEXT.lower():
    if c.isalpha():
        letters[c] = letters.get(c, 0) + 1
for letter, n in sorted(letters.items(), key=lambda kv: (-kv[1], kv[0]))[:5]:
    print(letter, "#" * (n // 2), n)
print(greedy([], 10), optimal([], 10), greedy(["incomprehensibilities"], 5), [justify(["a", "b", "c"], 8), justify(["a"], 4)])


def hyphenate(word, width):
    vowels = "aeiouy"
    for at in range(min(width - 1, len(word) - 2), 1, -1):
        if word[at - 1] in vowels and word[at] not in vowels:
            return word[:at] + "-", word[at:]
    return None


print([hyphenate(w, 6) for w in ("neighbourhood", "possession", "strength", "of", "universally")])
title = "the quick brown fox"
print(title.center(31, "~"), title.title(), "".join(w[0].upper() for w in title.split()), title.upper().replace(" ", "_"), sep="\n")
