"""A spreadsheet: formulas compiled to closures, dependencies, recalculation of what changed only, cycles, ranges, errors as values."""


class CellError(Exception):
    pass


def name_of(row, column):
    return chr(65 + column) + str(row + 1)


def place_of(name):
    return int(name[1:]) - 1, ord(name[0]) - 65


class Formula:
    "expr: term (('+'|'-') term)*; term: power (('*'|'/') power)*; power: atom ('^' power)?; atom: number, cell, NAME(args), (expr), -atom, \"text\""

    def __init__(self, text):
        self.tokens, self.at, self.cells = self.split(text), 0, set()
        self.value = self.comparison()
        if self.tokens[self.at] != "":
            raise CellError("#SYNTAX")

    def split(self, text):
        tokens, i = [], 0
        while i < len(text):
            c, j = text[i], i + 1
            if c == '"':
                j = text.find('"', j) + 1
                if not j:
                    raise CellError("#SYNTAX")
            elif c.isalnum() or c == ".":
                while j < len(text) and (text[j].isalnum() or text[j] == "."):
                    j += 1
            elif text[i:i + 2] in ("<=", ">=", "<>"):
                j = i + 2
            if c != " ":
                tokens.append(text[i:j])
            i = j
        return tokens + [""]

    def accept(self, *options):
        token = self.tokens[self.at]
        if token in options:
            self.at += 1
            return token
        return None

    def expect(self, token):
        if not self.accept(token):
            raise CellError("#SYNTAX")

    def binary(self, part, operators):
        left = part()
        while operator := self.accept(*operators):
            left = (lambda a, b, f: lambda sheet: f(a(sheet), b(sheet)))(left, part(), operators[operator])
        return left

    def comparison(self):
        return self.binary(self.sum, {"=": lambda a, b: a == b, "<>": lambda a, b: a != b, "<": lambda a, b: a < b, ">": lambda a, b: a > b,
                                      "<=": lambda a, b: a <= b, ">=": lambda a, b: a >= b})

    def sum(self):
        return self.binary(self.product, {"+": lambda a, b: number(a) + number(b), "-": lambda a, b: number(a) - number(b), "&": lambda a, b: show(a) + show(b)})

    def product(self):
        return self.binary(self.power, {"*": lambda a, b: number(a) * number(b), "/": divide})

    def power(self):
        left = self.atom()
        if self.accept("^"):
            right = self.power()
            return lambda sheet: number(left(sheet)) ** number(right(sheet))
        return left

    def atom(self):
        token = self.tokens[self.at]
        self.at += 1
        if token == "(":
            inner = self.comparison()
            self.expect(")")
            return inner
        if token == "-":
            inner = self.atom()
            return lambda sheet: -number(inner(sheet))
        if token.startswith('"'):
            return lambda sheet: token[1:-1]
        if token[:1].isdigit() or token.startswith("."):
            value = float(token) if "." in token else int(token)
            return lambda sheet: value
        if token.isalpha() and self.accept("("):
            arguments = []
            while not self.accept(")"):
                arguments.append(self.argument())
                if not self.accept(","):
                    self.expect(")")
                    break
            return self.call(token.upper(), arguments)
        return self.cell(token)

    def cell(self, token):
        if not (len(token) > 1 and token[0].isalpha() and token[1:].isdigit()):
            raise CellError("#NAME")
        place = place_of(token.upper())
        self.cells.add(place)
        return lambda sheet: sheet.value(place)

    def argument(self):
        if self.tokens[self.at + 1] == ":":
            first, last = place_of(self.tokens[self.at].upper()), place_of(self.tokens[self.at + 2].upper())
            self.at += 3
            places = [(r, c) for r in range(first[0], last[0] + 1) for c in range(first[1], last[1] + 1)]
            self.cells.update(places)
            return lambda sheet: [v for v in map(sheet.value, places) if v is not None]
        return self.comparison()

    def call(self, name, arguments):
        if name == "IF":
            if len(arguments) != 3:
                raise CellError("#ARGS")
            test, yes, no = arguments
            return lambda sheet: yes(sheet) if test(sheet) else no(sheet)
        if name not in FUNCTIONS:
            raise CellError("#NAME")
        function = FUNCTIONS[name]

        def run(sheet):
            values = []
            for argument in arguments:
                value = argument(sheet)
                values += value if isinstance(value, list) else [value]
            return function(values)
        return run


def number(value):
    if value is None:
        return 0
    if isinstance(value, str):
        raise CellError("#VALUE")
    return value


def divide(a, b):
    if number(b) == 0:
        raise CellError("#DIV/0")
    return number(a) / number(b)


def show(value):
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, float):
        return f"{value:.6g}"
    return str(value)


FUNCTIONS = {"SUM": lambda v: sum(map(number, v)), "MAX": max, "MIN": min, "COUNT": len, "AVG": lambda v: divide(sum(map(number, v)), len(v)),
             "UPPER": lambda v: show(v[0]).upper(), "LEN": lambda v: len(show(v[0])), "ROUND": lambda v: round(number(v[0]), v[1]), "JOIN": lambda v: "-".join(map(show, v))}


class Sheet:
    def __init__(self):
        self.raw, self.formulas, self.cache, self.used_by, self.computing, self.computed = {}, {}, {}, {}, [], 0

    def __setitem__(self, name, text):
        place = place_of(name)
        self.invalidate(place)
        if place in self.formulas:
            for other in self.formulas.pop(place).cells:
                self.used_by[other].discard(place)
        self.raw[place] = text
        if text.startswith("="):
            try:
                formula = self.formulas[place] = Formula(text[1:])
            except CellError as e:
                self.cache[place] = e
            else:
                for other in formula.cells:
                    self.used_by.setdefault(other, set()).add(place)
        else:
            try:
                self.cache[place] = int(text)
            except ValueError:
                try:
                    self.cache[place] = float(text)
                except ValueError:
                    self.cache[place] = text or None

    def invalidate(self, place):
        if self.cache.pop(place, None) is not None or place not in self.raw or place in self.formulas:
            for other in list(self.used_by.get(place, ())):
                if other in self.cache:
                    self.invalidate(other)

    def value(self, place):
        if place not in self.raw:
            return None
        if place not in self.cache:
            if place in self.computing:
                raise CellError("#CYCLE")
            self.computing.append(place)
            try:
                self.computed += 1
                self.cache[place] = self.formulas[place].value(self)
            except CellError as e:
                self.cache[place] = e
            except (TypeError, ValueError):
                self.cache[place] = CellError("#VALUE")
            finally:
                self.computing.pop()
        value = self.cache[place]
        if isinstance(value, CellError):
            raise CellError(*value.args)
        return value

    def __getitem__(self, name):
        try:
            return show(self.value(place_of(name)))
        except CellError as e:
            return str(e)

    def __str__(self):
        rows, columns = 1 + max(r for r, c in self.raw), 1 + max(c for r, c in self.raw)
        lines = ["   " + "".join(chr(65 + c).center(11) for c in range(columns))]
        for r in range(rows):
            lines.append("%2d %s" % (r + 1, "".join(self[name_of(r, c)].rjust(10) + " " for c in range(columns))))
        return "\n".join(line.rstrip() for line in lines)


sheet = Sheet()
for name, text in {"A1": "item", "B1": "price", "C1": "count", "D1": "total", "A2": "tea", "B2": "2.5", "C2": "4", "D2": "=B2*C2", "A3": "cake", "B3": "12", "C3": "3", "D3": "=b3 * c3",
                   "A4": "", "D4": "=SUM(D2:D3)", "D5": "=IF(D4 > 40, D4 * 0.9, D4)", "A6": "=UPPER(A2) & \" x\" & C2", "B6": "=MAX(B2:B3) - MIN(B2:B3)", "C6": "=AVG(C2:C3)", "D6": "=COUNT(A1:D3)",
                   "A7": "=A1+1", "B7": "=1/0", "C7": "=B7+1", "D7": "=NOPE(1)", "A8": "=B8", "B8": "=C8+1", "C8": "=A8", "D8": "=2^3^2-(1+2)*-4", "A9": "=1+", "B9": "=LEN(JOIN(A1:B1))", "C9": "=Z9", "D9": "=IF(1)"}.items():
    sheet[name] = text
print(sheet)
before = sheet.computed
print(sheet["D5"], sheet.computed - before)
sheet["C2"] = "10"
print(sheet["D4"], sheet["D5"], sheet["A6"], sheet["C6"], sheet.computed - before)
sheet["C8"] = "41"
print(sheet["A8"], sheet["B8"], sheet["C8"])
sheet["D2"] = "gone"
print(sheet["D4"], sheet["D5"])
sheet["B7"] = "=ROUND(10/3, 2)"
print(sheet["B7"], sheet["C7"])
for i in range(1, 26):
    sheet["F%d" % i] = "1" if i < 3 else "=F%d+F%d" % (i - 1, i - 2)
print(sheet["F25"])
sheet["F1"] = "5"
print(sheet["F25"], sheet["F3"])
