"""A compiler from a small expression AST to bytecode, a peephole optimiser, a verifier and a stack machine with call frames."""

OPCODES = {name: i for i, name in enumerate("CONST LOAD STORE ADD SUB MUL DIV LT EQ NOT JUMP JUMP_IF_FALSE CALL RETURN PRINT POP DUP NEG".split())}
NAMES = {code: name for name, code in OPCODES.items()}
HAS_ARGUMENT = {"CONST", "LOAD", "STORE", "JUMP", "JUMP_IF_FALSE", "CALL"}
EFFECT = {"CONST": 1, "LOAD": 1, "STORE": -1, "JUMP": 0, "JUMP_IF_FALSE": -1, "RETURN": -1, "PRINT": -1, "POP": -1, "DUP": 1, "NOT": 0, "NEG": 0}


class Code:
    def __init__(self, name, parameters=()):
        self.name, self.locals, self.constants, self.ops = name, list(parameters), [], []
        self.arity = len(self.locals)

    def emit(self, name, argument=0):
        self.ops.append([OPCODES[name], argument])
        return len(self.ops) - 1

    def constant(self, value):
        key = (type(value), value)
        known = [(type(v), v) for v in self.constants]
        if key not in known:
            self.constants.append(value)
            return len(self.constants) - 1
        return known.index(key)

    def slot(self, name):
        if name not in self.locals:
            self.locals.append(name)
        return self.locals.index(name)

    def listing(self):
        for i, (op, argument) in enumerate(self.ops):
            name = NAMES[op]
            note = {"CONST": lambda: repr(self.constants[argument]), "LOAD": lambda: self.locals[argument], "STORE": lambda: self.locals[argument],
                    "JUMP": lambda: "-> %d" % argument, "JUMP_IF_FALSE": lambda: "-> %d" % argument, "CALL": lambda: "%s/%d" % argument}.get(name, lambda: "")()
            yield ("%3d %-14s %s" % (i, name, note)).rstrip()


class Compiler:
    def __init__(self):
        self.functions = {}

    def program(self, *statements):
        main = Code("main")
        for statement in statements:
            self.statement(main, statement)
        main.emit("CONST", main.constant(0))
        main.emit("RETURN")
        self.functions["main"] = main
        return self.functions

    def statement(self, code, node):
        match node:
            case ["def", name, parameters, *body]:
                function = self.functions[name] = Code(name, parameters)
                for inner in body:
                    self.statement(function, inner)
                function.emit("CONST", function.constant(0))
                function.emit("RETURN")
            case ["let", name, value]:
                self.expression(code, value)
                code.emit("STORE", code.slot(name))
            case ["print", value]:
                self.expression(code, value)
                code.emit("PRINT")
            case ["return", value]:
                self.expression(code, value)
                code.emit("RETURN")
            case ["while", test, *body]:
                start = len(code.ops)
                self.expression(code, test)
                leave = code.emit("JUMP_IF_FALSE")
                for inner in body:
                    self.statement(code, inner)
                code.emit("JUMP", start)
                code.ops[leave][1] = len(code.ops)
            case ["if", test, yes, *rest]:
                self.expression(code, test)
                no = code.emit("JUMP_IF_FALSE")
                self.statement(code, yes)
                end = code.emit("JUMP")
                code.ops[no][1] = len(code.ops)
                for inner in rest:
                    self.statement(code, inner)
                code.ops[end][1] = len(code.ops)
            case _:
                self.expression(code, node)
                code.emit("POP")

    def expression(self, code, node):
        match node:
            case int() | float():
                code.emit("CONST", code.constant(node))
            case str():
                code.emit("LOAD", code.slot(node))
            case ["not" | "neg" as op, value]:
                self.expression(code, value)
                code.emit(op.upper())
            case ["+" | "-" | "*" | "/" | "<" | "==" as op, left, right]:
                self.expression(code, left)
                self.expression(code, right)
                code.emit({"+": "ADD", "-": "SUB", "*": "MUL", "/": "DIV", "<": "LT", "==": "EQ"}[op])
            case ["call", name, *arguments]:
                for argument in arguments:
                    self.expression(code, argument)
                code.emit("CALL", (name, len(arguments)))
            case _:
                raise SyntaxError("cannot compile %r" % (node,))


FOLD = {"ADD": lambda a, b: a + b, "SUB": lambda a, b: a - b, "MUL": lambda a, b: a * b, "LT": lambda a, b: int(a < b), "EQ": lambda a, b: int(a == b)}


def optimise(code):
    "Folds constants until nothing changes; jump targets are kept in step. Returns how many instructions went."
    before = len(code.ops)
    changed = True
    while changed:
        changed = False
        targets = {argument for op, argument in code.ops if NAMES[op].startswith("JUMP")}
        for i in range(len(code.ops) - 2):
            (a, x), (b, y), (c, _) = code.ops[i:i + 3]
            if NAMES[a] == NAMES[b] == "CONST" and NAMES[c] in FOLD and not targets & {i + 1, i + 2}:
                value = FOLD[NAMES[c]](code.constants[x], code.constants[y])
                code.ops[i:i + 3] = [[OPCODES["CONST"], code.constant(value)]]
                for op in code.ops:
                    if NAMES[op[0]].startswith("JUMP") and op[1] > i:
                        op[1] -= 2
                changed = True
                break
    return before - len(code.ops)


def verify(code):
    "The greatest depth of the stack; every path to an instruction has the same depth."
    depths, work = {}, [(0, 0)]
    while work:
        at, depth = work.pop()
        if at in depths:
            assert depths[at] == depth, "%s: %d and %d at %d" % (code.name, depths[at], depth, at)
            continue
        depths[at] = depth
        op, argument = code.ops[at]
        name = NAMES[op]
        depth += 1 - argument[1] if name == "CALL" else EFFECT.get(name, -1)
        assert depth >= 0, "underflow"
        if name.startswith("JUMP"):
            work.append((argument, depth))
        if name not in ("JUMP", "RETURN"):
            work.append((at + 1, depth))
    return max(depths.values())


class MachineError(Exception):
    pass


def run(functions, limit=10 ** 6):
    out, steps = [], 0
    frames = [(functions["main"], [0] * len(functions["main"].locals), [], 0)]
    while True:
        code, slots, stack, pc = frames.pop()
        while True:
            steps += 1
            if steps > limit:
                raise MachineError("too many steps")
            op, argument = code.ops[pc]
            name = NAMES[op]
            pc += 1
            if name == "CONST":
                stack.append(code.constants[argument])
            elif name == "LOAD":
                stack.append(slots[argument])
            elif name == "STORE":
                slots[argument] = stack.pop()
            elif name in ("ADD", "SUB", "MUL", "DIV", "LT", "EQ"):
                b, a = stack.pop(), stack.pop()
                if name == "DIV":
                    if b == 0:
                        raise MachineError("division by zero in %s at %d" % (code.name, pc - 1))
                    stack.append(a // b)
                else:
                    stack.append(FOLD[name](a, b))
            elif name == "NOT":
                stack.append(int(not stack.pop()))
            elif name == "NEG":
                stack.append(-stack.pop())
            elif name == "POP":
                stack.pop()
            elif name == "PRINT":
                out.append(stack.pop())
            elif name == "JUMP":
                pc = argument
            elif name == "JUMP_IF_FALSE":
                if not stack.pop():
                    pc = argument
            elif name == "CALL":
                callee = functions.get(argument[0])
                if callee is None or callee.arity != argument[1]:
                    raise MachineError("cannot call %s/%d" % argument)
                arguments = [stack.pop() for _ in range(argument[1])][::-1]
                if len(frames) > 200:
                    raise MachineError("stack overflow in %s" % code.name)
                frames.append((code, slots, stack, pc))
                frames.append((callee, arguments + [0] * (len(callee.locals) - callee.arity), [], 0))
                break
            elif name == "RETURN":
                result = stack.pop()
                if not frames:
                    return out, result, steps
                frames[-1][2].append(result)
                break


PROGRAMS = {
    "arithmetic": [["print", ["+", 1, ["*", 2, 3]]], ["print", ["neg", ["-", 10, ["/", 7, 2]]]], ["print", ["not", 0]]],
    "loop": [["let", "i", 0], ["let", "s", 0], ["while", ["<", "i", 10], ["let", "s", ["+", "s", ["*", "i", "i"]]], ["let", "i", ["+", "i", 1]]], ["print", "s"]],
    "fib": [["def", "fib", ["n"], ["if", ["<", "n", 2], ["return", "n"]], ["return", ["+", ["call", "fib", ["-", "n", 1]], ["call", "fib", ["-", "n", 2]]]]], ["print", ["call", "fib", 15]]],
    "gcd": [["def", "mod", ["a", "b"], ["return", ["-", "a", ["*", "b", ["/", "a", "b"]]]]], ["def", "gcd", ["a", "b"], ["while", "b", ["let", "t", ["call", "mod", "a", "b"]], ["let", "a", "b"], ["let", "b", "t"]], ["return", "a"]], ["print", ["call", "gcd", 1071, 462]]],
    "zero": [["def", "f", [], ["return", ["/", 1, 0]]], ["call", "f"]], "deep": [["def", "f", [], ["return", ["call", "f"]]], ["call", "f"]], "endless": [["while", 1]],
    "unknown": [["call", "nothing", 1]], "arity": [["def", "f", ["x"], ["return", "x"]], ["call", "f"]], "folding": [["print", ["+", ["*", 6, 7], ["-", 10, ["+", 3, 4]]]], ["if", ["<", 1, 2], ["print", 1], ["print", 2]]],
}
for name, source in PROGRAMS.items():
    functions = Compiler().program(*source)
    removed = sum(optimise(code) for code in functions.values())
    depths = {code.name: verify(code) for code in functions.values()}
    try:
        print(name, *run(functions), removed, depths)
    except MachineError as e:
        print(name, "error:", e, removed, depths)
for function in ("fib", "main"):
    print("\n".join(Compiler().program(*PROGRAMS["fib"])[function].listing()))
try:
    Compiler().program(["print", ["@", 1]])
except SyntaxError as e:
    print(e)
