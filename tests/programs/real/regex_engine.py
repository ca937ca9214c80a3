"""A small regular-expression engine: parser, NFA, backtracking matcher with groups, and a check of one against the other."""


class RegexError(ValueError):
    pass


class Regex:
    def __init__(self, pattern):
        self.pattern, self.at, self.groups = pattern, 0, 0
        self.tree = self.alternatives()
        if self.at < len(pattern):
            raise RegexError("unbalanced parenthesis at %d" % self.at)

    # parser: ("char", set, negated), ("any",), ("seq", [..]), ("alt", [..]), ("repeat", x, low, high, greedy), ("group", n, x), ("start",), ("end",)
    def peek(self):
        return self.pattern[self.at] if self.at < len(self.pattern) else None

    def alternatives(self):
        options = [self.sequence()]
        while self.peek() == "|":
            self.at += 1
            options.append(self.sequence())
        return options[0] if len(options) == 1 else ("alt", options)

    def sequence(self):
        parts = []
        while self.peek() not in (None, "|", ")"):
            parts.append(self.repeated())
        return "seq", parts

    def repeated(self):
        item = self.single()
        while (c := self.peek()) is not None and c in "*+?{":
            if item[0] in ("start", "end"):
                raise RegexError("nothing to repeat at %d" % self.at)
            self.at += 1
            if c == "{":
                end = self.pattern.find("}", self.at)
                if end < 0:
                    raise RegexError("missing } after %d" % self.at)
                low, _, high = self.pattern[self.at:end].partition(",")
                low, high = int(low or 0), (None if _ and not high else int(high or low))
                self.at = end + 1
            else:
                low, high = {"*": (0, None), "+": (1, None), "?": (0, 1)}[c]
            greedy = self.peek() != "?"
            self.at += not greedy
            item = "repeat", item, low, high, greedy
        return item

    def single(self):
        c = self.peek()
        self.at += 1
        if c == "(":
            if self.pattern[self.at:self.at + 2] == "?:":
                self.at += 2
                inner = self.alternatives()
            else:
                self.groups += 1
                number = self.groups
                inner = "group", number, self.alternatives()
            if self.peek() != ")":
                raise RegexError("missing ) at %d" % self.at)
            self.at += 1
            return inner
        if c == "[":
            return self.char_class()
        if c == "\\":
            return self.escape()
        if c in "*+?":
            raise RegexError("nothing to repeat at %d" % (self.at - 1))
        return {".": ("any",), "^": ("start",), "$": ("end",)}.get(c, ("char", frozenset(c), False))

    CLASSES = {"d": frozenset("0123456789"), "s": frozenset(" \t\n"),
               "w": frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_")}

    def escape(self):
        c = self.peek()
        if c is None:
            raise RegexError("bad escape at the end")
        self.at += 1
        if c.isdigit():
            return "back", int(c)
        if c.lower() in self.CLASSES:
            return "char", self.CLASSES[c.lower()], c.isupper()
        return "char", frozenset({"n": "\n", "t": "\t"}.get(c, c)), False

    def char_class(self):
        negated = self.peek() == "^"
        self.at += negated
        chars, first = set(), True
        while first or self.peek() != "]":
            first = False
            c = self.peek()
            if c is None:
                raise RegexError("unterminated character set")
            self.at += 1
            if c == "\\":
                chars |= self.escape()[1]
                continue
            if self.peek() == "-" and self.pattern[self.at + 1:self.at + 2] not in ("]", ""):
                high = self.pattern[self.at + 1]
                self.at += 2
                chars.update(map(chr, range(ord(c), ord(high) + 1)))
            else:
                chars.add(c)
        self.at += 1
        return "char", frozenset(chars), negated

    # matcher: generators of (end, groups)
    def run(self, node, text, at, groups):
        kind = node[0]
        if kind == "char":
            if at < len(text) and (text[at] in node[1]) != node[2]:
                yield at + 1, groups
        elif kind == "any":
            if at < len(text) and text[at] != "\n":
                yield at + 1, groups
        elif kind == "start":
            if at == 0:
                yield at, groups
        elif kind == "end":
            if at == len(text):
                yield at, groups
        elif kind == "seq":
            yield from self.run_all(node[1], 0, text, at, groups)
        elif kind == "alt":
            for option in node[1]:
                yield from self.run(option, text, at, groups)
        elif kind == "group":
            for end, inner in self.run(node[2], text, at, groups):
                yield end, {**inner, node[1]: (at, end)}
        elif kind == "back":
            start, end = groups.get(node[1], (0, 0))
            if text.startswith(text[start:end], at):
                yield at + end - start, groups
        else:
            yield from self.repeat(node, 0, text, at, groups)

    def run_all(self, parts, i, text, at, groups):
        if i == len(parts):
            yield at, groups
            return
        for end, inner in self.run(parts[i], text, at, groups):
            yield from self.run_all(parts, i + 1, text, end, inner)

    def repeat(self, node, done, text, at, groups):
        _, item, low, high, greedy = node
        if not greedy and done >= low:
            yield at, groups
        if high is None or done < high:
            for end, inner in self.run(item, text, at, groups):
                if end > at or done < low:
                    yield from self.repeat(node, done + 1, text, end, inner)
        if greedy and done >= low:
            yield at, groups

    def search(self, text, start=0):
        for at in range(start, len(text) + 1):
            for end, groups in self.run(self.tree, text, at, {}):
                return at, end, [None if g not in groups else text[slice(*groups[g])] for g in range(1, self.groups + 1)]
        return None

    def findall(self, text):
        at, found = 0, []
        while at <= len(text) and (match := self.search(text, at)):
            start, end, groups = match
            found.append(text[start:end] if not groups else groups[0] if len(groups) == 1 else tuple(groups))
            at = end + (end == start)
        return found

    def sub(self, replacement, text):
        out, at = [], 0
        while at <= len(text) and (match := self.search(text, at)):
            start, end, groups = match
            out += [text[at:start], replacement(text[start:end]) if callable(replacement) else replacement]
            if end == start:
                out.append(text[start:start + 1])
            at = end + (end == start)
        return "".join(out) + text[at:]


for pattern, text in (("abc", "xxabcx"), ("a|b|cd", "xcd"), ("a*", "aaab"), ("a+?", "aaa"), ("(a+)(b*)", "caabbb"), ("^a.c$", "abc"), ("^a.c$", "abcd"),
                      ("[a-c]+[^a-c]", "zabcx"), (r"\d{2,3}", "a1b1234"), (r"(\w+)@(\w+)\.com", "to ann@site.com now"), ("(ab)*", "ababa"), ("(a|ab)(c|bcd)(d*)", "abcd"),
                      (r"(\w)\1", "hello"), ("x{0}y", "xy"), ("(?:ab){2}c", "ababc"), ("(a*)*", "aa"), ("(a|b)*?c", "abac"), ("a{2,}", "caaa"), (r"\s+\S", "a  b"), ("[]x]+", "a]x"), (r"a\.b", "axb a.b"), ("", "abc")):
    print("%-20s %-22r %s" % (pattern, text, Regex(pattern).search(text)))
print(Regex(r"\d+").findall("1 22 333"), Regex(r"(\w)(\d)").findall("a1 b2 cc3"), Regex("x*").findall("axb"), Regex("(a)|b").findall("abab"))
print(Regex(r"\b?").pattern, Regex("o").sub("0", "foo boo"), Regex(r"\w+").sub(str.upper, "one two"), Regex("x*").sub("-", "abxc"))
for bad in ("(", ")", "a)", "*a", "[a", "a{2", "\\", "(a", "^*", "+"):
    try:
        Regex(bad)
    except RegexError as e:
        print(bad, e)
print(Regex("(x+x+)+y").search("x" * 8), Regex("(a?){10}a{10}").search("a" * 10)[:2])
