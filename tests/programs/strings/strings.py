"""str: methods, unicode, escapes, comparison, searching, splitting, joining, tests."""
s = "Hello, World"
print(s.upper(), s.lower(), s.title(), s.swapcase(), s.capitalize(), s.casefold(), len(s), s.count("l"), s.find("o"), s.rfind("o"), s.find("z"), s.index("W"))
print(s.startswith("Hell"), s.endswith(("x", "ld")), s.startswith("World", 7), s.replace("l", "L"), s.replace("l", "", 2), s.replace("", "-"), "lo, W" in s)
print("a,b,,c".split(","), " a  b ".split(), "a,b,c".split(",", 1), "a b c".rsplit(" ", 1), "".split(), "".split(","), "x\ny\r\nz\n".splitlines(), "a\nb".splitlines(True))
print("-".join("abc"), "".join([]), ", ".join(str(n) for n in range(3)), "key=value=x".partition("="), "a.b.c".rpartition("."), "none".partition("?"))
print("  pad ".strip() + "|", "xxhixx".strip("x"), "  l".lstrip(), "r  ".rstrip() + "|", "abcba".strip("ab"), "prefix_x".removeprefix("prefix_"), "x.py".removesuffix(".py"))
print("ab".center(7, "*"), "ab".ljust(5) + "|", "ab".rjust(5), "42".zfill(5), "-42".zfill(6), "a\tb".expandtabs(4), "abc".translate({97: "X", 98: None}))
print("abc".isalpha(), "a1".isalnum(), "123".isdigit(), "²".isdigit(), "½".isnumeric(), " \t".isspace(), "Abc".istitle(), "ABC".isupper(), "abc".islower(), "".isalpha(), "a_1".isidentifier(), "é".isprintable(), "\n".isprintable(), "é".isascii())
print("a" * 3, "ab" + "cd", "a" < "b", "Z" < "a", "abc" < "abd", "" < "a", "é" > "z", "a" == "a", max("hello"), sorted("hello"), list("héé"))
print("é☃😀", len("é☃😀"), "é☃😀"[1], ord("😀"), chr(128512), "straße".upper(), "ÀÉ".lower(), "ǆ".title(), "İ".lower(), "ΑΣ".lower(), "ﬁ".upper(), "日本" + "語")
print(repr("it's"), repr('say "hi"'), repr("both ' and \""), repr("tab\t nl\n nul\0 \x7f \x80 é \u200b ☃ \U0001F600 \\"), ascii("é☃😀"), "\x41\u0042\103")
print(r"raw\n", "line one \
continued", """triple
"quoted" text""", 'mixed' "quotes", "\a\b".__len__(), "a\\b")
print("abc"[::-1], "racecar" == "racecar"[::-1], "abc".index("c", 1), "banana".count("an"), "banana".rfind("an", 0, 4), "aaa".count("aa"), "abc".find("", 3), "abc".find("", 4))
text = "It was the best of times, it was the worst of times."
words = [w.strip(".,").lower() for w in text.split()]
print(words, len(set(words)), " ".join(reversed(words)), max(words, key=len), {w: words.count(w) for w in words if words.count(w) > 1})


def caesar(text, shift):
    result = ""
    for c in text:
        if c.isalpha() and c.isascii():
            base = ord("A") if c.isupper() else ord("a")
            c = chr((ord(c) - base + shift) % 26 + base)
        result += c
    return result


def run_length(text):
    result, i = [], 0
    while i < len(text):
        j = i
        while j < len(text) and text[j] == text[i]:
            j += 1
        result.append("%s%d" % (text[i], j - i))
        i = j
    return "".join(result)


def wrap(text, width):
    lines, line = [], ""
    for word in text.split():
        if len(line) + len(word) + bool(line) > width:
            lines.append(line)
            line = ""
        line += (" " if line else "") + word
    return lines + [line]


print(caesar("Hello, Wörld!", 3), caesar(caesar(s, 5), -5), run_length("aaabccdddd"), wrap(text, 20))
print(str(None), str([1, "a"]), str(1.0), str({"k": (1,)}), str(print)[:9], str(type("")), "%s" % "x", "a" "b", not "", "x" is not None)
table = str.maketrans("abc", "xyz", "!")
print("aabbcc!".translate(table), "abc".encode("utf-8") == b"abc" if "encode" in dir("") else True, "A-B".lower().split("-"), "a".__add__("b"), "abc".__contains__("b"))
for action in ("'a' + 1", "'abc'[5]", "'a'.join([1])", "'abc'.index('z')", "'a'.split('')", "'a'[0] = 'b'", "'a' * 'b'", "'a' < 1", "'a'.nothing", "'a'.replace(1, 2)", "'a'.center()", "1 in 'a'", "'ab'.zfill('x')", "'a'.startswith(1)", "'a'.center(5, 'xx')", "ord('')", "int('a')", "'abc'.strip(5)"):
    try:
        exec(action)
    except Exception as e:
        print(action, "->", type(e).__name__, e)
