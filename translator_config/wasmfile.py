"""What a wasm file imports and exports.

The linker lets undefined symbols become imports, so the build checks that nothing is imported but what the C shim
declares; and emscripten exports functions of its own (malloc, stackSave …), which the build takes out again. The data is
cut at every few zeros, which a compressor does better without the headers of the pieces.
"""

KINDS = {0: "function", 1: "table", 2: "memory", 3: "global", 4: "tag"}
MAGIC = b"\0asm\1\0\0\0"
IMPORT_SECTION = 2
EXPORT_SECTION = 7
DATA_SECTION = 11
ACTIVE = b"\0\x41"         # a piece of memory 0 at a constant address
END = b"\x0b"
GAP = 64                    # zeros between pieces of data that are joined


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

    def signed(self):
        "A signed LEB128 number."
        start = self.position
        number = self.number()
        bits = 7 * (self.position - start)
        return number - (1 << bits) if number >> (bits - 1) else number

    def take(self, size):
        self.position += size
        return self.data[self.position - size:self.position]

    def text(self):
        return self.take(self.number()).decode()

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
    return with_section(data, EXPORT_SECTION, [entry for name, entry in exports(data) if name in names])


def pieces(data):
    "What a module's memory begins with: a list of (address, bytes)."
    found = []
    for section, start, _ in sections(data):
        if section == DATA_SECTION:
            reader = Reader(data, start)
            for _ in range(reader.number()):
                if reader.take(2) != ACTIVE:
                    raise ValueError("a piece of data without a constant address")
                address = reader.signed()
                reader.position += len(END)
                found.append((address, reader.take(reader.number())))
    return found


def with_joined_data(data):
    "The module with those pieces of data joined between which there are few zeros or none."
    joined = []
    for address, content in sorted(pieces(data)):
        end = joined[-1][0] + len(joined[-1][1]) if joined else address
        if joined and address - end <= GAP:
            joined[-1][1].extend(bytes(address - end) + content)
        else:
            joined.append((address, bytearray(content)))
    return with_section(data, DATA_SECTION, [ACTIVE + signed_leb(address) + END + leb(len(content)) + bytes(content)
                                             for address, content in joined])


def with_section(data, kind, entries):
    "The module with other entries in a section that it has."
    result = bytearray(MAGIC)
    for section, start, end in sections(data):
        body = leb(len(entries)) + b"".join(entries) if section == kind else data[start:end]
        result += bytes([section]) + leb(len(body)) + body
    return bytes(result)


def leb(number):
    "An unsigned number as LEB128."
    result = bytearray()
    while number > 0x7F:
        result.append(number & 0x7F | 0x80)
        number >>= 7
    return bytes(result) + bytes([number])


def signed_leb(number):
    "A signed number as LEB128."
    result = bytearray()
    while not -64 <= number < 64:
        result.append(number & 0x7F | 0x80)
        number >>= 7
    return bytes(result) + bytes([number & 0x7F])
