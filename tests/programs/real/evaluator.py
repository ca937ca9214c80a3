"""A calculator language: tokenizer, precedence-climbing parser, tree evaluator, with functions and error positions."""
import math


class Problem(Exception):
    def __init__(self, message, position):
        super().__init__(message)
        self.position = position


OPERATORS = {"||": (1, "left"), "&&": (2, "left"), "==": (3, "left"), "<": (4, "left"), ">": (4, "left"), "+": (5, "left"),
             "-": (5, "left"), "*": (6, "left"), "/": (6, "left"), "%": (6, "left"), "^": (8, "right")}


def tokenize(text):
    at = 0
    while at < len(text):
        c = text[at]
        start = at
        if c.isspace():
            at += 1
            continue
        if c.isdigit() or c == ".":
            while at < len(text) and (text[at].isdigit() or text[at] == "."):
                at += 1
            word = text[start:at]
            try:
                value = float(word) if "." in word else int(word)
            except ValueError:
                raise Problem("bad number %s" % word, start) from None
            yield "number", value, start
        elif c.isalpha() or c == "_":
            while at < len(text) and (text[at].isalnum() or text[at] == "_"):
                at += 1
            yield "name", text[start:at], start
        elif text[at:at + 2] in ("==", "||", "&&", "=>"):
            at += 2
            yield "symbol", text[start:at], start
        elif c in "+-*/%^<>()=,?:!":
            at += 1
            yield "symbol", c, start
        else:
            raise Problem("unexpected %r" % c, start)
    yield "end", None, len(text)


class Parser:
    def __init__(self, text):
        self.tokens = list(tokenize(text))
        self.at = 0

    def peek(self):
        return self.tokens[self.at]

    def take(self, value=None):
        kind, got, position = self.tokens[self.at]
        if value is not None and got != value:
            raise Problem("expected %s, found %s" % (value, got if kind != "end" else "end"), position)
        self.at += 1
        return got

    def statement(self):
        if self.peek()[0] == "name" and self.tokens[self.at + 1][1] == "=":
            name = self.take()
            self.take("=")
            return "set", name, self.expression()
        result = self.expression()
        if self.peek()[0] != "end":
            raise Problem("unexpected %s" % self.peek()[1], self.peek()[2])
        return result

    def expression(self, lowest=1):
        left = self.unary()
        while True:
            kind, operator, position = self.peek()
            if kind == "symbol" and operator == "?" and lowest <= 1:
                self.take()
                yes = self.expression()
                self.take(":")
                return "if", left, yes, self.expression()
            if kind != "symbol" or operator not in OPERATORS:
                return left
            level, side = OPERATORS[operator]
            if level < lowest:
                return left
            self.take()
            left = ("binary", operator, left, self.expression(level + (side == "left")), position)

    def unary(self):
        if self.peek()[1] in ("-", "!") and self.peek()[0] == "symbol":
            operator = self.take()
            return "unary", operator, self.expression(7)
        return self.atom()

    def atom(self):
        kind, value, position = self.peek()
        if kind == "number":
            self.take()
            return "constant", value
        if value == "(":
            self.take()
            inner = self.expression()
            self.take(")")
            return inner
        if kind != "name":
            raise Problem("expected a value", position)
        self.take()
        if self.peek()[1] == "=>":
            self.take()
            return "function", value, self.expression()
        arguments = None
        result = ("name", value, position)
        while self.peek()[1] == "(":
            self.take()
            arguments = []
            while self.peek()[1] != ")":
                arguments.append(self.expression())
                if self.peek()[1] == ",":
                    self.take()
            self.take(")")
            result = ("call", result, arguments, position)
        return result


class Scope(dict):
    def __init__(self, parent=None, **names):
        super().__init__(names)
        self.parent = parent

    def __missing__(self, name):
        if self.parent is None:
            raise KeyError(name)
        return self.parent[name]


def evaluate(node, scope):
    match node:
        case "constant", value:
            return value
        case "name", name, position:
            try:
                return scope[name]
            except KeyError:
                raise Problem("unknown name %s" % name, position) from None
        case "set", name, value:
            scope[name] = evaluate(value, scope)
            return scope[name]
        case "if", test, yes, no:
            return evaluate(yes if evaluate(test, scope) else no, scope)
        case "unary", "-", value:
            return -evaluate(value, scope)
        case "unary", "!", value:
            return int(not evaluate(value, scope))
        case "binary", "&&", left, right, _:
            return evaluate(left, scope) and evaluate(right, scope)
        case "binary", "||", left, right, _:
            return evaluate(left, scope) or evaluate(right, scope)
        case "binary", operator, left, right, position:
            a, b = evaluate(left, scope), evaluate(right, scope)
            try:
                return {"+": lambda: a + b, "-": lambda: a - b, "*": lambda: a * b, "/": lambda: a / b, "%": lambda: a % b,
                        "^": lambda: a ** b, "<": lambda: int(a < b), ">": lambda: int(a > b), "==": lambda: int(a == b)}[operator]()
            except ArithmeticError as e:
                raise Problem(str(e), position) from e
        case "function", parameter, body:
            return lambda value: evaluate(body, Scope(scope, **{parameter: value}))
        case "call", function, arguments, position:
            called = evaluate(function, scope)
            if not callable(called):
                raise Problem("not a function", position)
            return called(*[evaluate(a, scope) for a in arguments])
    raise AssertionError(node)


world = Scope(pi=math.pi, max=max, sqrt=math.sqrt)
for line in """1 + 2 * 3
(1 + 2) * 3
2 ^ 3 ^ 2
-2 ^ 2
10 - 4 - 3
7 % 4 * 2
1 / 4 + .5
x = 5
x * x + 1
max(x, 3, 9) - sqrt(16)
fact = n => n < 2 ? 1 : n * fact(n - 1)
fact(20)
add = a => b => a + b
add(3)(4)
1 < 2 && 3 < 2 || 7
!0 + !5
fib = n => n < 2 ? n : fib(n - 1) + fib(n - 2)
fib(12)
x == 5 ? 100 : 1 / 0
1 / 0
1 +
2 * (3 + 4
y + 1
3 $ 4
1.2.3
5(6)
1 2
""".splitlines():
    try:
        result = evaluate(Parser(line).statement(), world)
        print("%-42s = %s" % (line, "function" if callable(result) else result))
    except Problem as e:
        print("%-42s ! %s\n%s^" % (line, e, " " * e.position))
