"""Sources made from real ones: statements of CPython's library and of its tests of the compiler, damaged a little."""
import ast
import re

from comparing import library_files

LONGEST = 2500          # characters of a statement that is taken
TOKEN = re.compile(r'''[ \t\f]+|\r\n?|\n|\#[^\r\n]*|\w+|"""|\'\'\'|'''
                   r'''\*\*=?|//=?|>>=?|<<=?|:=|->|!=|[-+*/%@&|^<>=]=|\.\.\.|\\.|.''',
                   re.DOTALL)
KEYWORDS = """False None True and as assert async await break class continue def del elif else except finally for from
    global if import in is lambda nonlocal not or pass raise return try while with yield match case type _ print exec
    __debug__ __class__ super""".split()
PUNCTUATION = "( ) [ ] { } , : ; . ... -> := = == != <> + - * ** / // % @ & | ^ ~ < > << >> += **= ! $ ? `".split()
PUNCTUATION += ["\\", "\\\n", "#"]
LITERALS = ["0", "1.", "1_", "0x", "012", "1if", "1j", "''", "b''", "f'", "f\"{", "{x!r:>{y}}", "}'", "{{", "'''",
            '"""', "u''",
            "r'\\", "f'{a=}'", "f'{*a}'", "f'{lambda x:1}'", "f'''{\n1}'''", "rb'", "'\\N{x}'", "\\x", "!r", "!", ":="]
CHARACTERS = list("\"'\\{}()[]!:=#\t\f\r\n\0\x01\x1a;,@$?` .") + [
    "\u00a0", "\u00e9", "e\u0301", "\u2028", "\u3000", "\ufeff", "\uff08", "\uff41", "\U0001f40d", "\u202e", "\u0660",
    "\u2118",
    "\u00b7", "\u201c", "\u2212", "\ud800", "\u20ac", "\U000e0100", "\u00ad"]
WRAPPERS = [("(", ")"), ("[", "]"), ("{", "}"), ("not ", ""), ("-", ""), ("lambda: ", ""), ("f(", ")"), ("a[", "]"),
            ("*", ""),
            ("await ", ""), ("f'{", "}'"), ("x if x else ", ""), ("", " if x else x"), ("", "()"), ("", ".a"),
            ("x + ", ""),
            ("", " + x"), ("x ** ", ""), ("{x: ", "}"), ("(yield ", ")"), ("[x for x in ", "]"), ("x = ", ""),
            ("x < ", ""),
            ("x and ", ""), ("~", ""), ("@", "\n")]
BLOCKS = ["if x:", "while x:", "for x in y:", "with x:", "def f():", "class C:", "try:", "async def f():", "else:"]


def statements_of(path):
    "The sources of the file's statements, and of the methods and the like in its classes."
    with open(path, encoding="utf-8", errors="strict") as f:
        try:
            text = f.read()
            tree = ast.parse(text)
        except (UnicodeDecodeError, SyntaxError, ValueError):
            return []
    lines = text.splitlines(True)
    found = []
    for node in tree.body:
        parts = node.body if isinstance(node, ast.ClassDef) else [node]
        for part in parts:
            source = "".join(lines[part.lineno - 1:part.end_lineno])
            if len(source) <= LONGEST:
                found.append(source if part is node else "class C:\n" + source)
    return found


def statements_of_library(random, files):
    "Statements of some files of the standard library and its tests."
    return [source for path in random.sample(list(library_files()), files) for source in statements_of(path)]


class Mutator:
    def __init__(self, random, sources):
        self.random = random
        self.sources = sources
        self.mutations = [self.delete, self.delete, self.insert, self.insert, self.swap, self.duplicate, self.splice,
                          self.character, self.character, self.indentation, self.truncate, self.prefix, self.quote,
                          self.rename, self.nest, self.nest_blocks, self.newlines, self.replace, self.replace,
                          self.wrap]

    def source(self):
        text = self.random.choice(self.sources)
        for _ in range(self.random.choice([1, 1, 1, 2, 2, 3, 5])):
            text = self.random.choice(self.mutations)(text)
        return text

    def place(self, tokens, only=None):
        "The index of a token that is no white space; `only` is a regular expression for it."
        places = [i for i, token in enumerate(tokens) if token.strip() and (not only or re.fullmatch(only, token))]
        return self.random.choice(places) if places else 0

    def some_token(self):
        kind = self.random.randrange(5)
        if kind < 4:
            return self.random.choice([KEYWORDS, PUNCTUATION, PUNCTUATION, LITERALS][kind])
        tokens = TOKEN.findall(self.random.choice(self.sources))
        return tokens[self.place(tokens)] if tokens else "x"

    def few(self):
        return self.random.choice([1, 1, 1, 2, 3, 8])

    def delete(self, text):
        tokens = TOKEN.findall(text)
        at = self.place(tokens)
        return "".join(tokens[:at] + tokens[at + self.few():])

    def insert(self, text):
        tokens = TOKEN.findall(text)
        at = self.place(tokens)
        space = self.random.choice([" ", " ", "", "\n"])
        return "".join(tokens[:at] + [self.some_token(), space] + tokens[at:])

    def replace(self, text):
        tokens = TOKEN.findall(text)
        at = self.place(tokens)
        return "".join(tokens[:at] + [self.some_token()] + tokens[at + 1:])

    def swap(self, text):
        tokens = TOKEN.findall(text)
        if tokens:
            a, b = self.place(tokens), self.place(tokens)
            tokens[a], tokens[b] = tokens[b], tokens[a]
        return "".join(tokens)

    def duplicate(self, text):
        tokens = TOKEN.findall(text)
        at = self.place(tokens)
        part = tokens[at:at + self.few()]
        return "".join(tokens[:at] + part + [" "] * self.random.randrange(2) + part + tokens[at + len(part):])

    def splice(self, text):
        tokens, others = TOKEN.findall(text), TOKEN.findall(self.random.choice(self.sources))
        at, start = self.place(tokens), self.place(others)
        return "".join(tokens[:at] + others[start:start + 3 * self.few()] + tokens[at + self.few():])

    def character(self, text):
        at = self.random.randrange(len(text) + 1)
        return text[:at] + self.random.choice(CHARACTERS) + text[at + self.random.randrange(2):]

    def indentation(self, text):
        lines = text.split("\n")
        at = self.random.randrange(len(lines))
        rest = lines[at].lstrip(" \t")
        white = lines[at][:len(lines[at]) - len(rest)]
        lines[at] = self.random.choice([white + " ", white[1:], white + "\t", "\t" + white,
                                        white.replace("    ", "\t"), "",
                                        white + "    ", "\f" + white, white + "\f", white + "\\\n", " " * 101]) + rest
        return "\n".join(lines)

    def truncate(self, text):
        at = self.random.randrange(len(text) + 1)
        return text[:at] if self.random.random() < 0.8 else text[at:]

    def prefix(self, text):
        "Gives a string another prefix."
        quotes = list(re.finditer(r"""\w*(?=["'])""", text))
        if not quotes:
            return self.insert(text)
        found = self.random.choice(quotes)
        return text[:found.start()] + self.random.choice(["f", "F", "rf", "b", "u", "r", "Rb", "", "t",
                                                          "fb"]) + text[found.end():]

    def quote(self, text):
        quotes = [i for i, c in enumerate(text) if c in "\"'"]
        if not quotes:
            return self.insert(text)
        at = self.random.choice(quotes)
        return text[:at] + self.random.choice(["", "'", '"', "'''", '"""', "\\'", "{", "}", "{x",
                                               "{x!r:"]) + text[at + 1:]

    def rename(self, text):
        tokens = TOKEN.findall(text)
        at = self.place(tokens, r"[^\W\d]\w*")
        name = self.random.choice(["\u03b1", "\u00aa", "\u212b", "x\u0301", "\u00b2x", "__debug__", "None", "x" * 300,
                                   "\u4e2d\u6587", "_", "match",
                                   "type", "case", "\U0001d41a", "\u0131f", "\u00b7a"])
        return "".join(tokens[:at] + [name] + tokens[at + 1:])

    def depth(self):
        return self.random.choice([1, 2, 3, 5, 20, 50, 99, 100, 101, 150, 199, 200, 201])

    def nest(self, text):
        tokens = TOKEN.findall(text)
        at = self.place(tokens)
        opening, closing = self.random.choice(WRAPPERS)
        depth = self.depth()
        return "".join(tokens[:at] + [opening * depth] + tokens[at:at + 1] + [closing * depth] + tokens[at + 1:])

    def wrap(self, text):
        "Puts a part of it in brackets or behind an operator."
        tokens = TOKEN.findall(text)
        at = self.place(tokens)
        end = at + self.few()
        opening, closing = self.random.choice(WRAPPERS)
        return "".join(tokens[:at] + [opening] + tokens[at:end] + [closing] + tokens[end:])

    def nest_blocks(self, text):
        lines = text.split("\n")
        head = self.random.choice(BLOCKS)
        levels = self.random.choice([1, 1, 2, 3, 10, 19, 20, 21, 22, 99, 100, 101])
        opened = [" " * level + head for level in range(levels)]
        tail = []
        if head == "try:":
            tail = [" " * level + self.random.choice(["finally: x", "except: x", "except* x: x"])
                    for level in range(len(opened) - 1, -1, -1)]
        return "\n".join(opened + [" " * len(opened) + line for line in lines] + tail)

    def newlines(self, text):
        return text.replace("\n", self.random.choice([
            "\r\n", "\r", "\n\n", "\\\n", " \n", "\n#\n", "\f\n", ";\n", "\x0b\n"]))
