"""Logic: a tiny Prolog with unification and backtracking, a DPLL SAT solver, truth tables."""
import sys


class Var:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name


def parse(text):
    "Terms: atoms, Variables, f(a, b), [a, b | T]; facts and rules end with a full stop."
    tokens, word = [], ""
    for c in text + " ":
        if c.isalnum() or c == "_":
            word += c
            continue
        if word:
            tokens.append(word)
            word = ""
        if not c.isspace():
            tokens.append(c)
    at = 0

    def take(expected=None):
        nonlocal at
        token = tokens[at]
        if expected and token != expected:
            raise SyntaxError("expected %s, found %s" % (expected, token))
        at += 1
        return token

    def term(names):
        token = take()
        if token == "[":
            items, tail = [], "nil"
            while tokens[at] not in "|]":
                items.append(term(names))
                if tokens[at] == ",":
                    take()
            if tokens[at] == "|":
                take()
                tail = term(names)
            take("]")
            for item in reversed(items):
                tail = (".", item, tail)
            return tail
        if token[0].isupper() or token[0] == "_":
            return names.setdefault(token, Var(token)) if token != "_" else Var("_")
        if token.isdigit():
            return int(token)
        if at < len(tokens) and tokens[at] == "(":
            take()
            arguments = [term(names)]
            while tokens[at] == ",":
                take()
                arguments.append(term(names))
            take(")")
            return (token, *arguments)
        return token
    clauses = []
    while at < len(tokens):
        names = {}
        head, body = term(names), []
        if tokens[at] == ":":
            take()
            take("-")
            body.append(term(names))
            while tokens[at] == ",":
                take()
                body.append(term(names))
        take(".")
        clauses.append((head, body, names))
    return clauses


def walk(term, env):
    while isinstance(term, Var) and term in env:
        term = env[term]
    return term


def unify(a, b, env):
    a, b = walk(a, env), walk(b, env)
    if a is b or a == b:
        return env
    if isinstance(a, Var):
        return {**env, a: b}
    if isinstance(b, Var):
        return {**env, b: a}
    if isinstance(a, tuple) and isinstance(b, tuple) and len(a) == len(b):
        for x, y in zip(a, b):
            env = unify(x, y, env)
            if env is None:
                return None
        return env
    return None


def rename(term, fresh):
    if isinstance(term, Var):
        return fresh.setdefault(term, Var(term.name))
    if isinstance(term, tuple):
        return tuple(rename(t, fresh) for t in term)
    return term


def show(term, env):
    term = walk(term, env)
    if isinstance(term, tuple) and term[0] == ".":
        items = []
        while isinstance(term, tuple) and term[0] == ".":
            items.append(show(term[1], env))
            term = walk(term[2], env)
        return "[%s%s]" % (", ".join(items), "" if term == "nil" else " | " + show(term, env))
    if isinstance(term, tuple):
        return "%s(%s)" % (term[0], ", ".join(show(t, env) for t in term[1:]))
    return "[]" if term == "nil" else str(term)


class Prolog:
    def __init__(self, text):
        self.clauses = parse(text)

    def solve(self, goals, env):
        if not goals:
            yield env
            return
        goal, *rest = goals
        if goal[0] == "different":
            if walk(goal[1], env) != walk(goal[2], env):
                yield from self.solve(rest, env)
            return
        if goal[0] == "plus":
            a, b, c = [walk(t, env) for t in goal[1:]]
            result = unify(c, a + b, env) if isinstance(a, int) and isinstance(b, int) else unify(b, c - a, env)
            if result is not None:
                yield from self.solve(rest, result)
            return
        for head, body, _ in self.clauses:
            fresh = {}
            extended = unify(goal, rename(head, fresh), env)
            if extended is not None:
                yield from self.solve([rename(t, fresh) for t in body] + rest, extended)

    def ask(self, query, limit=10):
        [(head, _, names)] = parse(query + ".")
        answers = []
        for env in self.solve([head], {}):
            answers.append(", ".join("%s = %s" % (n, show(v, env)) for n, v in names.items() if not n.startswith("_")) or "yes")
            if len(answers) == limit:
                answers.append("...")
                break
        return answers or ["no"]


world = Prolog("""parent(tom, bob). parent(tom, liz). parent(bob, ann). parent(bob, pat). parent(pat, jim).
grandparent(X, Z) :- parent(X, Y), parent(Y, Z). ancestor(X, Y) :- parent(X, Y). ancestor(X, Z) :- parent(X, Y), ancestor(Y, Z).
sibling(X, Y) :- parent(P, X), parent(P, Y), different(X, Y). append([], L, L). append([H | T], L, [H | R]) :- append(T, L, R).
member(X, [X | _]). member(X, [_ | T]) :- member(X, T). reverse([], []). reverse([H | T], R) :- reverse(T, S), append(S, [H], R).
length([], 0). length([_ | T], N) :- length(T, M), plus(M, 1, N). colour(red). colour(green). colour(blue).
map(A, B, C, D) :- colour(A), colour(B), different(A, B), colour(C), different(A, C), different(B, C), colour(D), different(B, D), different(C, D).""")
for query in ("parent(tom, X)", "grandparent(tom, Who)", "ancestor(X, jim)", "sibling(ann, S)", "parent(jim, X)", "ancestor(tom, jim)", "append([1, 2], [3], L)", "append(X, Y, [1, 2])", "member(M, [a, b, c])",
              "reverse([1, 2, 3, 4], R)", "length([a, b, c], N)", "map(A, B, C, D)", "append(X, [3 | T], [1, 3, 5])", "member(q, [])", "ancestor(A, B)"):
    print("?- %-30s" % query, "; ".join(world.ask(query)))
try:
    parse("broken(X")
except (SyntaxError, IndexError) as e:
    print(type(e).__name__)


def dpll(clauses, assignment=None):
    "Clauses: lists of non-zero ints, -n is not n. A model as a dict, or None."
    assignment = dict(assignment or {})
    while True:
        simplified = []
        for clause in clauses:
            if any(assignment.get(abs(x)) == (x > 0) for x in clause):
                continue
            clause = [x for x in clause if abs(x) not in assignment]
            if not clause:
                return None
            simplified.append(clause)
        clauses = simplified
        units = {c[0] for c in clauses if len(c) == 1}
        if not units:
            break
        if any(-u in units for u in units):
            return None
        assignment.update((abs(u), u > 0) for u in units)
    if not clauses:
        return assignment
    counts = {}
    for clause in clauses:
        for x in clause:
            counts[x] = counts.get(x, 0) + 1
    choice = max(counts, key=lambda x: (counts[x], -abs(x), x))
    return dpll(clauses, assignment | {abs(choice): choice > 0}) or dpll(clauses, assignment | {abs(choice): choice < 0})


def pigeons(n, holes):
    var = lambda p, h: p * holes + h + 1
    return [[var(p, h) for h in range(holes)] for p in range(n)] + [[-var(p, h), -var(q, h)] for h in range(holes) for p in range(n) for q in range(p)]


def queens(n):
    var = lambda r, c: r * n + c + 1
    squares = [(r, c) for r in range(n) for c in range(n)]
    return [[var(r, c) for c in range(n)] for r in range(n)] + [[-var(*a), -var(*b)] for a in squares for b in squares if a < b and (a[0] == b[0] or a[1] == b[1] or abs(a[0] - b[0]) == abs(a[1] - b[1]))]


print(dpll([[1, 2], [-1], [-2, 3]]), dpll([[1], [-1]]), dpll([]), dpll([[]]), dpll(pigeons(4, 3)), dpll(pigeons(4, 4)) is not None)
model = dpll(queens(6))
print("\n".join("".join("Q" if model.get(r * 6 + c + 1) else "." for c in range(6)) for r in range(6)), dpll(queens(3)))


def table(text):
    names = sorted({c for c in text if c.isalpha() and c.isupper()})
    rows = []
    for bits in range(2 ** len(names)):
        values = {n: bool(bits >> i & 1) for i, n in enumerate(reversed(names))}
        rows.append(eval(text, {}, values))
    return "tautology" if all(rows) else "contradiction" if not any(rows) else "".join("FT"[bool(r)] for r in rows)


for formula in ("A and B", "A or not A", "A and not A", "(not A or B) == (not (A and not B))", "A != B != C", "not (A and B) or C"):
    print("%-40s %s" % (formula, table(formula)))
