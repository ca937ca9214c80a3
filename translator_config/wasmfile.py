"""What a wasm file imports and exports.

The linker lets undefined symbols become imports, so the build checks that nothing is imported but what the C shim
declares; and emscripten exports functions of its own (malloc, stackSave …), which the build takes out again.
"""

KINDS = {0: "function", 1: "table", 2: "memory", 3: "global", 4: "tag"}
MAGIC = b"\0asm\1\0\0\0"
IMPORT_SECTION = 2
EXPORT_SECTION = 7


class Reader:
    def __init__(self, data, position=0):
        self.data = data
        self.position = position

    def byte(self):
        self.position += 1
        return self.data[self.position - 1]

    def number(self):
        "An unsigned LEB128 number."
        result = shift = 0
        while True:
            byte = self.byte()
            result |= (byte & 0x7F) << shift
            shift += 7
            if byte < 0x80:
                return result

    def text(self):
        size = self.number()
        self.position += size
        return self.data[self.position - size:self.position].decode()

    def limits(self):
        flags = self.number()
        self.number()
        if flags & 1:
            self.number()

    def skip_type(self, kind):
        if kind == "function":
            self.number()
        elif kind == "table":
            self.byte()
            self.limits()
        elif kind == "memory":
            self.limits()
        elif kind == "global":
            self.byte()
            self.byte()
        else:
            self.byte()
            self.number()


def sections(data):
    "The sections of a module: a list of (id, start of the contents, end)."
    if data[:8] != MAGIC:
        raise ValueError("not a wasm module")
    reader, found = Reader(data, 8), []
    while reader.position < len(data):
        kind, size = reader.byte(), reader.number()
        found.append((kind, reader.position, reader.position + size))
        reader.position += size
    return found


def imports(data):
    "What a module imports: a list of (module, name, kind)."
    found = []
    for section, start, _ in sections(data):
        if section == IMPORT_SECTION:
            reader = Reader(data, start)
            for _ in range(reader.number()):
                module, name, kind = reader.text(), reader.text(), KINDS[reader.byte()]
                reader.skip_type(kind)
                found.append((module, name, kind))
    return found


def exports(data):
    "What a module exports: a list of (name, the entry's bytes)."
    found = []
    for section, start, _ in sections(data):
        if section == EXPORT_SECTION:
            reader = Reader(data, start)
            for _ in range(reader.number()):
                entry = reader.position
                name = reader.text()
                reader.byte()
                reader.number()
                found.append((name, data[entry:reader.position]))
    return found


def with_exports(data, names):
    "The module with those of its exports that are in `names`."
    kept = [entry for name, entry in exports(data) if name in names]
    result = bytearray(MAGIC)
    for section, start, end in sections(data):
        body = leb(len(kept)) + b"".join(kept) if section == EXPORT_SECTION else data[start:end]
        result += bytes([section]) + leb(len(body)) + body
    return bytes(result)


def leb(number):
    "An unsigned number as LEB128."
    result = bytearray()
    while number > 0x7F:
        result.append(number & 0x7F | 0x80)
        number >>= 7
    return bytes(result) + bytes([number])
