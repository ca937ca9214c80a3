"""A brainf*** interpreter and optimising compiler to Python closures; both must agree."""

HELLO = "++++++++[>++++[>++>+++>+++>+<<<<-]>+>+>->>+[<]<-]>>.>---.+++++++..+++.>>.<-.<.+++.------.--------.>>+.>++."
REVERSE = ">,[>,]<[.<]"
SQUARES = "++++++[>++++++++<-]>[>+>+<<-]>>[<<+>>-]<++++++++++<" + ".>.<+" * 5     # counts aloud
SUM = ">" + ",>" * 3 + "<<[<+>-]>[<<+>>-]<<<[>+<-]>."
UPPER = ",[" + "-" * 32 + ".,]"


class SyntaxProblem(Exception):
    pass


def brackets(program):
    pairs, open_ones = {}, []
    for i, c in enumerate(program):
        if c == "[":
            open_ones.append(i)
        elif c == "]":
            if not open_ones:
                raise SyntaxProblem("] at %d has no [" % i)
            j = open_ones.pop()
            pairs[i], pairs[j] = j, i
    if open_ones:
        raise SyntaxProblem("[ at %d has no ]" % open_ones[-1])
    return pairs


def interpret(program, data=b""):
    pairs, tape, at, pc, out, steps = brackets(program), [0] * 100, 0, 0, [], 0
    data = iter(data)
    while pc < len(program):
        steps += 1
        c = program[pc]
        if c == ">":
            at += 1
            if at == len(tape):
                tape.append(0)
        elif c == "<":
            at -= 1
            if at < 0:
                raise IndexError("left of the tape at %d" % pc)
        elif c == "+":
            tape[at] = tape[at] + 1 & 255
        elif c == "-":
            tape[at] = tape[at] - 1 & 255
        elif c == ".":
            out.append(tape[at])
        elif c == ",":
            tape[at] = next(data, 0)
        elif c == "[":
            if not tape[at]:
                pc = pairs[pc]
        elif c == "]":
            if tape[at]:
                pc = pairs[pc]
        pc += 1
    return bytes(out), steps


def parse(program):
    "A nested list of operations: ('add', offset, n), ('move', n), ('clear',), ('multiply', [(offset, n)]), ('out',), ('in',), ('loop', [...])"
    brackets(program)
    stack = [[]]
    for c in program:
        block = stack[-1]
        if c in "+-<>":
            kind, n = ("add" if c in "+-" else "move"), (1 if c in "+>" else -1)
            if block and block[-1][0] == kind:
                n += block.pop()[1]
            if n:
                block.append((kind, n))
        elif c in ".,":
            block.append(("out",) if c == "." else ("in",))
        elif c == "[":
            stack.append([])
        elif c == "]":
            body = stack.pop()
            stack[-1].append(simplify(body))
    return stack[0]


def simplify(body):
    if body in ([("add", -1)], [("add", 1)]):
        return ("clear",)
    if all(operation[0] in ("add", "move") for operation in body) and sum(op[1] for op in body if op[0] == "move") == 0:
        changes, at = {}, 0
        for kind, n in body:
            if kind == "move":
                at += n
            else:
                changes[at] = changes.get(at, 0) + n
        if changes.pop(0, 0) == -1:
            return ("multiply", sorted(changes.items()))
    return ("loop", body)


class Machine:
    def __init__(self, data):
        self.tape, self.at, self.out, self.data, self.steps = [0] * 3000, 0, [], iter(data), 0

    def run(self, block):
        tape = self.tape
        for operation in block:
            self.steps += 1
            match operation:
                case "add", n:
                    tape[self.at] = tape[self.at] + n & 255
                case "move", n:
                    self.at += n
                case "clear",:
                    tape[self.at] = 0
                case "multiply", changes:
                    value = tape[self.at]
                    if value:
                        for offset, n in changes:
                            tape[self.at + offset] = tape[self.at + offset] + n * value & 255
                        tape[self.at] = 0
                case "out",:
                    self.out.append(tape[self.at])
                case "in",:
                    tape[self.at] = next(self.data, 0)
                case "loop", body:
                    while tape[self.at]:
                        self.run(body)


def optimised(program, data=b""):
    machine = Machine(data)
    machine.run(parse(program))
    return bytes(machine.out), machine.steps


print(interpret(HELLO)[0])
for name, program, data in (("hello", HELLO, b""), ("reverse", REVERSE, b"stressed"), ("squares", SQUARES, b""), ("upper", UPPER, b"shout"),
                            ("sum", SUM, bytes([20, 30, 15])), ("nothing", "", b"")):
    slow, many = interpret(program, data)
    fast, few = optimised(program, data)
    print(name, slow == fast, few <= many, slow, many, few)
print(parse("+++[->++<]>[-]<[[>]+]"), parse(">><<+-"), parse(""))
for bad in ("[", "]", "[[]", "<", "+]+["):
    try:
        print(bad, interpret(bad))
    except (SyntaxProblem, IndexError) as e:
        print(bad, type(e).__name__, e)
