"""A Forth: data and return stacks, colon definitions, loops, conditionals, variables, strings, errors."""


class ForthError(Exception):
    pass


class Forth:
    def __init__(self):
        self.stack, self.returns, self.memory, self.out = [], [], [], []
        self.words = {}
        self.compiling = None
        for name, method in self.primitives().items():
            self.words[name] = method

    def pop(self):
        if not self.stack:
            raise ForthError("stack underflow")
        return self.stack.pop()

    def primitives(self):
        push, pop = self.stack.append, self.pop

        def binary(operation):
            def word():
                b, a = pop(), pop()
                push(operation(a, b))
            return word

        def divide(a, b):
            if b == 0:
                raise ForthError("division by zero")
            return a // b

        def swap():
            b, a = pop(), pop()
            push(b), push(a)

        def over():
            b, a = pop(), pop()
            push(a), push(b), push(a)

        def rot():
            c, b, a = pop(), pop(), pop()
            push(b), push(c), push(a)

        def store():
            address, value = pop(), pop()
            self.cell(address)
            self.memory[address] = value

        def dup():
            a = pop()
            push(a), push(a)

        def depth():
            push(len(self.stack))
        return {"+": binary(lambda a, b: a + b), "-": binary(lambda a, b: a - b), "*": binary(lambda a, b: a * b), "/": binary(divide), "mod": binary(lambda a, b: a - b * divide(a, b)),
                "=": binary(lambda a, b: -(a == b)), "<": binary(lambda a, b: -(a < b)), ">": binary(lambda a, b: -(a > b)), "and": binary(lambda a, b: a & b), "or": binary(lambda a, b: a | b),
                "max": binary(max), "min": binary(min), "dup": dup, "drop": pop, "swap": swap, "over": over, "rot": rot, "depth": depth,
                ".": lambda: self.out.append("%d " % pop()), "cr": lambda: self.out.append("\n"), "emit": lambda: self.out.append(chr(pop())), "space": lambda: self.out.append(" "),
                "!": store, "@": lambda: push(self.cell(pop())), ".s": lambda: self.out.append("<%d> %s " % (len(self.stack), " ".join(map(str, self.stack)))),
                "negate": lambda: push(-pop()), "0=": lambda: push(-(pop() == 0)), ">r": lambda: self.returns.append(pop()), "r>": lambda: push(self.returns.pop()),
                "i": lambda: push(self.returns[-1]), "j": lambda: push(self.returns[-3]), "?dup": lambda: self.stack and self.stack[-1] and push(self.stack[-1])}

    def cell(self, address):
        if not 0 <= address < len(self.memory):
            raise ForthError("invalid address %d" % address)
        return self.memory[address]

    def run(self, source):
        self.out.clear()
        try:
            self.interpret(self.read(source))
        except ForthError as e:
            self.out.append("? %s" % e)
            self.stack.clear()
            self.returns.clear()
        except RecursionError:
            self.out.append("? too deep")
            self.stack.clear()
        return "".join(self.out).rstrip(" ")

    def read(self, source):
        words = iter(source.split(" "))
        for word in words:
            if word == "(":
                while next(words, ")") != ")":
                    pass
            elif word == '."':
                text = []
                for part in words:
                    if part.endswith('"'):
                        text.append(part[:-1])
                        break
                    text.append(part)
                else:
                    raise ForthError("unterminated string")
                yield '."', " ".join(text)
            elif word.strip():
                yield "word", word.strip().lower()

    def interpret(self, tokens):
        for kind, word in tokens:
            if kind == '."':
                self.out.append(word)
            elif word == ":":
                name = next(tokens)[1]
                self.words[name] = self.compile(tokens, (";",), name)[0]
            elif word == "variable":
                address = len(self.memory)
                self.memory.append(0)
                self.words[next(tokens)[1]] = lambda address=address: self.stack.append(address)
            elif word == "constant":
                value = self.pop()
                self.words[next(tokens)[1]] = lambda value=value: self.stack.append(value)
            elif word in ("if", "do", "begin"):
                self.control(word, tokens, None)()
            else:
                self.resolve(word)()

    def resolve(self, word):
        if word in self.words:
            return self.words[word]
        try:
            value = int(word)
        except ValueError:
            raise ForthError("unknown word %s" % word) from None
        return lambda: self.stack.append(value)

    def compile(self, tokens, until, name):
        body = []

        def run():
            for step in body:
                step()
        for kind, word in tokens:
            if kind == '."':
                body.append(lambda text=word: self.out.append(text))
            elif word in until:
                return run, word
            elif word == "recurse" or word == name:
                body.append(lambda: self.words[name]())
            elif word in ("if", "do", "begin"):
                body.append(self.control(word, tokens, name))
            else:
                body.append(self.resolve(word))
        raise ForthError("missing %s" % " or ".join(until))

    def control(self, word, tokens, name):
        if word == "if":
            yes, end = self.compile(tokens, ("else", "then"), name)
            no = self.compile(tokens, ("then",), name)[0] if end == "else" else lambda: None
            return lambda: yes() if self.pop() else no()
        if word == "do":
            body, end = self.compile(tokens, ("loop", "+loop"), name)

            def loop():
                index, limit = self.pop(), self.pop()
                self.returns += [limit, index]
                while self.returns[-1] < limit:
                    body()
                    self.returns[-1] += self.pop() if end == "+loop" else 1
                del self.returns[-2:]
            return loop
        body, end = self.compile(tokens, ("until", "while"), name)
        rest = self.compile(tokens, ("repeat",), name)[0] if end == "while" else None

        def loop():
            while True:
                body()
                if rest is None and self.pop() or rest is not None and not self.pop():
                    return
                if rest is not None:
                    rest()
        return loop


forth = Forth()
for line in ("2 3 + .", ": square dup * ;", "7 square .", "1 2 3 .s", "rot .s drop drop drop", ': greet ." Hello, World" cr ;', "greet", "5 0 do i . loop",
             ": fact dup 1 > if dup 1 - recurse * else drop 1 then ;", "20 fact .", "3 0 do 3 0 do i j * . loop cr loop", "variable x 42 x ! x @ . x @ 1 + x ! x @ .", ": countdown begin dup . 1 - dup 0= until drop ;", "5 countdown",
             ": collatz begin dup 1 > while dup . dup 2 mod if 3 * 1 + else 2 / then repeat . ;", "6 collatz", "10 0 do i . 3 +loop", "100 constant hundred hundred hundred * .", ": fib dup 2 < if else dup 1 - fib swap 2 - fib + then ;", "15 fib .",
             "( a comment ) 1 .", "+", "1 0 /", "nonsense", "1 2 swap . . 5 negate . 3 4 max . 3 4 min .", "72 emit 105 emit", "99 @", ": broken 1 2", '." open', ": forever forever ;", "forever", "1 if ." + '" yes" else ." no" then', "7 2 / . -7 2 / . -7 2 mod .", ": primes 2 do 1 i 2 do j i mod 0= if drop 0 then loop if i . then loop ;", "30 primes"):
    print("%-60s %s" % (line, forth.run(line)))
