"""A toy language: lexer, Pratt parser, and a tree-walking interpreter with closures and its own errors."""


class ToyError(Exception):
    pass


class Return(Exception):
    def __init__(self, value):
        self.value = value


SYMBOLS = ["==", "!=", "<=", ">=", "&&", "||", *"+-*/%<>=(){},;!"]
KEYWORDS = {"let", "fn", "if", "else", "while", "return", "print"}
POWERS = {"||": 1, "&&": 2, "==": 3, "!=": 3, "<": 4, ">": 4, "<=": 4, ">=": 4, "+": 5, "-": 5, "*": 6, "/": 6, "%": 6}


def tokens(text):
    i, line = 0, 1
    while i < len(text):
        c = text[i]
        if c == "\n":
            line += 1
        if c.isspace():
            i += 1
            continue
        start = i
        if c.isdigit():
            while i < len(text) and (text[i].isdigit() or text[i] == "."):
                i += 1
            number = text[start:i]
            yield "number", float(number) if "." in number else int(number), line
        elif c.isalpha() or c == "_":
            while i < len(text) and (text[i].isalnum() or text[i] == "_"):
                i += 1
            word = text[start:i]
            yield (word if word in KEYWORDS else "name"), word, line
        elif c == '"':
            i = text.index('"', i + 1) + 1
            yield "string", text[start + 1:i - 1], line
        else:
            for symbol in SYMBOLS:
                if text.startswith(symbol, i):
                    i += len(symbol)
                    yield symbol, symbol, line
                    break
            else:
                raise ToyError(f"line {line}: unexpected {c!r}")
    yield "end", "the end", line


class Parser:
    def __init__(self, text):
        self.tokens = tokens(text)
        self.advance()

    def advance(self):
        self.kind, self.value, self.line = next(self.tokens)

    def accept(self, kind):
        if self.kind != kind:
            return None
        value = self.value
        if kind != "end":
            self.advance()
        return (value,)

    def expect(self, kind):
        found = self.accept(kind)
        if found is None:
            raise ToyError(f"line {self.line}: expected {kind}, found {self.value}")
        return found[0]

    def program(self, closing="end"):
        statements = []
        while not self.accept(closing):
            statements.append(self.statement())
        return statements

    def block(self):
        self.expect("{")
        return self.program("}")

    def statement(self):
        if self.accept("let"):
            name = self.expect("name")
            self.expect("=")
            result = ("let", name, self.expression())
        elif self.accept("print"):
            result = ("print", self.expression())
        elif self.accept("return"):
            result = ("return", self.expression())
        elif self.accept("while"):
            return "while", self.expression(), self.block()
        elif self.accept("if"):
            condition, body = self.expression(), self.block()
            return "if", condition, body, self.block() if self.accept("else") else []
        else:
            result = ("do", self.expression())
        self.expect(";")
        return result

    def expression(self, power=0):
        left = self.prefix()
        while True:
            if self.accept("("):
                arguments = []
                while not self.accept(")"):
                    arguments.append(self.expression())
                    if self.kind != ")":
                        self.expect(",")
                left = ("call", left, arguments)
            elif self.kind == "=" and left[0] == "name" and power == 0:
                self.advance()
                return "set", left[1], self.expression()
            elif POWERS.get(self.kind, 0) > power:
                operator = self.kind
                self.advance()
                left = (operator, left, self.expression(POWERS[operator]))
            else:
                return left

    def prefix(self):
        kind, value = self.kind, self.value
        if kind == "end":
            raise ToyError(f"line {self.line}: unexpected {value}")
        self.advance()
        if kind in ("number", "string"):
            return "constant", value
        if kind == "name":
            return "name", value
        if kind in ("-", "!"):
            return "unary" + kind, self.expression(7)
        if kind == "(":
            inner = self.expression()
            self.expect(")")
            return inner
        if kind == "fn":
            self.expect("(")
            names = []
            while not self.accept(")"):
                names.append(self.expect("name"))
                self.accept(",")
            return "fn", names, self.block()
        raise ToyError(f"line {self.line}: unexpected {value}")


class Scope:
    def __init__(self, parent=None, **names):
        self.names, self.parent = names, parent

    def find(self, name):
        scope = self
        while scope and name not in scope.names:
            scope = scope.parent
        if not scope:
            raise ToyError(f"unknown name {name}")
        return scope.names


OPERATIONS = {
    "+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b, "%": lambda a, b: a % b,
    "/": lambda a, b: a // b if isinstance(a, int) and isinstance(b, int) else a / b, "<": lambda a, b: a < b,
    ">": lambda a, b: a > b, "<=": lambda a, b: a <= b, ">=": lambda a, b: a >= b, "==": lambda a, b: a == b,
    "!=": lambda a, b: a != b}


def evaluate(node, scope):
    kind, *parts = node
    if kind == "constant":
        return parts[0]
    if kind == "name":
        return scope.find(parts[0])[parts[0]]
    if kind == "set":
        value = evaluate(parts[1], scope)
        scope.find(parts[0])[parts[0]] = value
        return value
    if kind == "&&":
        return evaluate(parts[0], scope) and evaluate(parts[1], scope)
    if kind == "||":
        return evaluate(parts[0], scope) or evaluate(parts[1], scope)
    if kind == "unary-":
        return -evaluate(parts[0], scope)
    if kind == "unary!":
        return not evaluate(parts[0], scope)
    if kind == "fn":
        return lambda *values: call(parts[0], parts[1], values, scope)
    if kind == "call":
        function = evaluate(parts[0], scope)
        return function(*[evaluate(argument, scope) for argument in parts[1]])
    try:
        return OPERATIONS[kind](*[evaluate(part, scope) for part in parts])
    except ZeroDivisionError:
        raise ToyError("division by zero") from None
    except TypeError as e:
        raise ToyError("bad operands of " + kind) from e


def call(names, body, values, scope):
    if len(names) != len(values):
        raise ToyError(f"{len(names)} arguments wanted, {len(values)} given")
    try:
        execute(body, Scope(scope, **dict(zip(names, values))))
    except Return as result:
        return result.value


def execute(statements, scope):
    for kind, *parts in statements:
        if kind == "let":
            scope.names[parts[0]] = evaluate(parts[1], scope)
        elif kind == "print":
            print(evaluate(parts[0], scope))
        elif kind == "return":
            raise Return(evaluate(parts[0], scope))
        elif kind == "while":
            while evaluate(parts[0], scope):
                execute(parts[1], scope)
        elif kind == "if":
            execute(parts[1] if evaluate(parts[0], scope) else parts[2], scope)
        else:
            evaluate(parts[0], scope)


def run(text):
    try:
        execute(Parser(text).program(), Scope(len=len, str=str))
    except ToyError as e:
        print("error:", e, "| cause:", repr(e.__cause__))


run("""
let fib = fn(n) { if n < 2 { return n; } return fib(n - 1) + fib(n - 2); };
print fib(15);
let counter = fn() { let n = 0; return fn() { n = n + 1; return n; }; };
let a = counter(); let b = counter();
a(); a();
print str(a()) + " " + str(b());
let i = 1; let text = "";
while i <= 15 {
  if i % 15 == 0 { text = text + "FizzBuzz "; }
  else { if i % 5 == 0 { text = text + "Buzz "; } else { if i % 3 == 0 { text = text + "Fizz "; } else { text = text + str(i) + " "; } } }
  i = i + 1;
}
print text;
print -2 * (3 + 4) - 10 / 4 + 7.0 / 2;
print 1 < 2 && !(2 == 3) || 1 / 0;
print fn(f, x) { return f(f(x)); }(fn(x) { return x * x; }, 7);
let power = fn(x, n) { if n == 0 { return 1; } return x * power(x, n - 1); };
print power(3, 80);
""")
for bad in ("print 1 +;", "let = 5;", "print x;", "print 1 / 0;", 'print "a" - 1;', "fn(a) { return a; }(1, 2);", "print 5 # 3;",
            "if 1 { print 2;", "\n\nlet x 5;"):
    run(bad)
