"""str: every method, with Unicode, bounds and errors."""

s = "Hello, Wörld"
print(len(s), s[0], s[-1], s[7:], s[::-1], s[::2], s[-5:-1], s.upper(), s.lower(), s.title(), s.swapcase(), s.casefold(), "ß".upper(), "ǆ".title())
print("a,b,,c".split(","), " a  b ".split(), "a b c d".split(None, 2), "a,b,c".rsplit(",", 1), "".split(), "".split(","), "abc".split("abc"), "l1\nl2\r\nl3\x0bl4\u2028l5".splitlines(), "a\nb\n".splitlines(True))
print("-".join("abc"), ", ".join(["x"]), "".join([]), "ab".join(("1", "2", "3")), "a".join(x for x in "xyz"))
print("banana".find("an"), "banana".rfind("an"), "banana".index("n", 3), "banana".count("an"), "banana".count(""), "banana".find("z"), "banana".find("a", 2, 3), "aaa".count("aa"), "abc".find("", 3), "abc".find("", 4))
print("abc".replace("b", "XX"), "aaa".replace("a", "b", 2), "abc".replace("", "-"), "".replace("", "x"), "äöü".replace("ö", "o"), "aaaa".replace("aa", "b"))
print("  x ".strip(), "xxabcxx".strip("x"), "abcba".strip("ab"), " \t\nx\u3000".strip(), "xa".lstrip("x"), "ax".rstrip("x"), "mississippi".strip("ipmsz"))
print("prefix.a".removeprefix("prefix."), "a.py".removesuffix(".py"), "abc".removeprefix("z"), "abc".removesuffix(""))
print("abc".startswith("ab"), "abc".endswith(("x", "bc")), "abc".startswith("b", 1), "abc".startswith(""), "abc".endswith("b", 0, 2), "abc".startswith(()), "abc".startswith("", 4))
print("abc".center(9, "*"), "abc".center(8), "|", "abc".ljust(6, "."), "abc".rjust(6), "42".zfill(5), "-42".zfill(5), "+1".zfill(4), "a\tbc\td".expandtabs(4), "\t".expandtabs(0), "é".center(4, "ü"))
print("a-b-c".partition("-"), "a-b-c".rpartition("-"), "abc".partition("z"), "abc".rpartition("z"))
print([m for m in ("abc", "123", "a1", " ", "Abc", "ABC", "", "½", "٣", "é", "_x", "x y", "\x00", "②", "一")
       if m.isalpha()], [m for m in ("123", "½", "٣", "②", "一", "1.5") if m.isdigit()], [m for m in ("123", "½", "٣", "一") if m.isnumeric()], [m for m in ("123", "½", "٣") if m.isdecimal()])
print("abc".islower(), "ABC".isupper(), "Abc Def".istitle(), " \n".isspace(), "a b".isidentifier(), "_x1".isidentifier(), "é1".isidentifier(), "1x".isidentifier(), "abc".isascii(), "é".isascii(), "a\n".isprintable(), "".isprintable())
print("hello".translate({104: "J", 108: None}), "abc".translate(str.maketrans("ab", "xy", "c")), "abc".translate(str.maketrans({"a": "1", 98: 50})), str.maketrans("a", "b"))
print("{} {}".format(1, "two"), "{1} {0} {1}".format("a", "b"), "{x} {y!r:>5}".format(x=1, y="q"), "{0[k]} {0[l]}".format({"k": 1, "l": 2}), "{0.real} {0.imag}".format(1 + 2j), "{{}} {:%}".format(0.5), "{:>{}}".format("x", 5))
print("{a}".format_map({"a": 5}), "%s %r %a" % ("é", "é", "é"), "%-5s|%5.1s|" % ("ab", "xyz"), "a" "b" 'c', "a" * 3, 2 * "é", "" * 5, "x" * -1, "é" in "café", "" in "", "b" not in "abc")
print("abc" < "abd", "Z" < "a", "" < "a", "é" > "z", "a" == "a", "a" != b"a", "\U0001F600" > "\uffff", max("aÉz"), sorted("béaÀ"), "abc" <= "abc")
print("é".encode(), "\U0001F600".encode(), "a\u20ac".encode("utf-8"), "abc".encode("ascii"), "é".encode("ascii", "replace"), "é€".encode("ascii", "backslashreplace"), "é".encode("ascii", "xmlcharrefreplace"), "é".encode("latin-1"))
print(repr("it's"), repr('say "hi"'), repr("both ' and \""), repr("tab\t nl\n nul\x00 del\x7f"), repr("é\u20ac\u200b\U0001F600\ud800"[:-1]), repr("\\"), ascii("é\U0001F600"))
print(ord("é"), chr(8364), chr(128512), ord("\U0001F600"), len("\U0001F600x"), "\U0001F600x"[0], "\U0001F600x"[1], "a\u0301", len("a\u0301"), [c for c in "aé\U0001F600"], "😀é"[::-1])
print("abc".__contains__("b"), "abc".__len__(), str(5) + str(None) + str([1]), str(b"x"), str(b"caf\xc3\xa9", "utf-8"), str(), "%s" % None, hash("a") == hash("a"))
print(r"raw\n", """triple "quoted" 'text'""", "line \
continued", "\x41\101\u0041\U00000041", f"{'nested'!r} {'a' if True else 'b'} {{}} {1:>3}", f"{'x' * 3:^9}", f"{[1, 2][0]}{ {'k': 'v'}['k'] }", f'{"a" "b"}')
for text in ("'abc'[5]", "'abc'['a']", "'a' + 1", "1 + 'a'", "'a' * 'b'", "'a' - 'b'", "'abc'.index('z')", "'abc'.rindex('z')", "'a'.split('')", "'a'.join([1])", "'a'.join(5)", "'abc'[1.0]", "'a' < 1", "chr(1114112)",
             "ord('ab')", "ord('')", "'{'.format()", "'}'.format()", "'{0} {}'.format(1, 2)", "'{2}'.format(1)", "'{x}'.format()", "'{:d}'.format('x')", "'{!z}'.format(1)", "'abc'.center(5, 'ab')", "'a'.zfill('x')",
             "'é'.encode('ascii')", "'a'.encode('nope')", "'\\ud800'.encode()", "str(b'\\xff', 'utf-8')", "str(1, 'utf-8')", "'a'.startswith(1)", "'a'.replace('a')", "'a'.translate(5)", "str.maketrans('a', 'bc')", "'abc'.count(1)",
             "'a' in 5", "5 in 'a'", "'{0.x}'.format(1)", "'{0[x]}'.format([1])", "int('x' 'y')", "'a'.foo", "'%d' % 'a'", "del 'abc'[0]", "'a'.strip(5)", "'a'.expandtabs('x')", "str.upper(5)", "str.join()", "'x'.__getitem__('y')"):
    try:
        exec("result = " + text)
        print(text, "=", result)
    except Exception as e:
        print(text, "!!", type(e).__name__, e)


def caesar(text, shift):
    return "".join(chr((ord(c) - base + shift) % 26 + base) if (base := 97 if c.islower() else 65) and c.isalpha() else c for c in text)


def is_palindrome(text):
    letters = [c.casefold() for c in text if c.isalnum()]
    return letters == letters[::-1]


print(caesar("Hello, World!", 3), caesar(caesar("Hello, World!", 3), -3), is_palindrome("A man, a plan, a canal: Panama"), is_palindrome("No"))
print(" ".join(word[::-1] for word in "the quick fox".split()), "".join(sorted(set("mississippi"))), {c: "hello".count(c) for c in "helo"})
