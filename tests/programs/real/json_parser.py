"""A JSON parser and writer: recursive descent over text, with positions in its errors."""


class JSONError(ValueError):
    def __init__(self, message, text, position):
        line = text.count("\n", 0, position) + 1
        column = position - (text.rfind("\n", 0, position) + 1) + 1
        super().__init__(f"{message}: line {line} column {column}")
        self.line, self.column = line, column


class Parser:
    ESCAPES = {'"': '"', "\\": "\\", "/": "/", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}
    WORDS = {"true": True, "false": False, "null": None}

    def __init__(self, text):
        self.text = text
        self.position = 0

    def fail(self, message):
        raise JSONError(message, self.text, self.position)

    def peek(self):
        while self.position < len(self.text) and self.text[self.position] in " \t\r\n":
            self.position += 1
        return self.text[self.position] if self.position < len(self.text) else ""

    def expect(self, character):
        if self.peek() != character:
            self.fail(f"expected {character!r}")
        self.position += 1

    def parse(self):
        value = self.value()
        if self.peek():
            self.fail("extra data")
        return value

    def value(self):
        c = self.peek()
        if c == "{":
            return self.object()
        if c == "[":
            return self.array()
        if c == '"':
            return self.string()
        if c and c in "-0123456789":
            return self.number()
        for word, value in self.WORDS.items():
            if self.text.startswith(word, self.position):
                self.position += len(word)
                return value
        self.fail("expected a value")

    def object(self):
        result = {}
        self.expect("{")
        while self.peek() != "}":
            if result:
                self.expect(",")
            if self.peek() != '"':
                self.fail("expected a key")
            key = self.string()
            self.expect(":")
            result[key] = self.value()
        self.position += 1
        return result

    def array(self):
        result = []
        self.expect("[")
        while self.peek() != "]":
            if result:
                self.expect(",")
            result.append(self.value())
        self.position += 1
        return result

    def string(self):
        self.expect('"')
        parts = []
        while True:
            if self.position >= len(self.text):
                self.fail("unterminated string")
            c = self.text[self.position]
            self.position += 1
            if c == '"':
                return "".join(parts)
            if c != "\\":
                parts.append(c)
                continue
            e = self.text[self.position]
            self.position += 1
            if e == "u":
                parts.append(chr(int(self.text[self.position:self.position + 4], 16)))
                self.position += 4
            elif e in self.ESCAPES:
                parts.append(self.ESCAPES[e])
            else:
                self.fail("bad escape")

    def number(self):
        start = self.position
        while self.position < len(self.text) and self.text[self.position] in "+-.eE0123456789":
            self.position += 1
        text = self.text[start:self.position]
        return float(text) if set(text) & set(".eE") else int(text)


def dump(value, indent=0):
    pad = "  " * (indent + 1)
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    if isinstance(value, str):
        escapes = {v: "\\" + k for k, v in Parser.ESCAPES.items() if k != "/"}
        return '"%s"' % "".join(escapes.get(c) or (c if c >= " " else "\\u%04x" % ord(c)) for c in value)
    if isinstance(value, (int, float)):
        return repr(value)
    if isinstance(value, dict):
        lines = [f"{pad}{dump(k)}: {dump(v, indent + 1)}" for k, v in value.items()]
        opening, closing = "{}"
    else:
        lines = [pad + dump(v, indent + 1) for v in value]
        opening, closing = "[]"
    return opening + "\n" + ",\n".join(lines) + "\n" + "  " * indent + closing if lines else opening + closing


document = r"""
{ "name": "Memphis \"☃\" \u00e9\n", "version": 3.13, "big": 123456789012345678901234567890,
  "nested": {"list": [1, -2, 3.5e2, true, false, null, [], {}, [[["deep"]]]], "empty": ""},
  "control": "\u0001\t/" }
"""
data = Parser(document).parse()
print(data)
text = dump(data)
print(text)
print(Parser(text).parse() == data, dump(Parser(text).parse()) == text)
for bad in ("", "[1, 2", '{"a" 1}', '{"a": }', '["x', '{1: 2}', "[1]\n  ]", '\n\n["\\q"]', "tru", "[1 2]", "[,1]"):
    try:
        print(Parser(bad).parse())
    except JSONError as e:
        print(repr(bad), "->", e, (e.line, e.column))
deep = Parser("[" * 200 + "7" + "]" * 200).parse()
levels = 0
while isinstance(deep, list):
    deep, levels = deep[0], levels + 1
print(levels, deep)
