"""Sources made from a grammar: Python 3.13's, with a few rules that are too generous, so that much is refused.

GRAMMAR is in the notation of the language reference: `'x'` is a token, `[x]` optional, `x*` any number of times, `x+`
at
least once, `','.x+` with commas between; `3: x` is chosen three times as often. NEWLINE, INDENT and DEDENT lay the
source out. Rules in capitals that have no definition are made by the functions of LEAVES.
"""
import re

GRAMMAR = r"""
file: 4: statement+ | statements_of_one_line NEWLINE
    | 3: maybe_async 'def' NAME '(' [parameters] ')' ':' NEWLINE INDENT statement+ DEDENT
maybe_async: 'async' | 15: EMPTY
single: statements_of_one_line NEWLINE | compound NEWLINE
eval: expressions NEWLINE

statement: 3: statements_of_one_line NEWLINE | 2: compound
statements_of_one_line: 8: simple | ';'.simple+ [';']
simple: 12: assignment | 9: star_expressions | 'return' [star_expressions] | 3: import | 3: raise | 4: 'pass'
    | 3: 'del' del_targets | yield_expression | 3: assert
    | 'break' | 'continue' | global | nonlocal | 2: type_alias
compound: 3: function | if | class | with | for | try | while | match | COMMENT NEWLINE

assignment: 15: star_targets '=' star_expressions | 5: (star_targets '=')+ (yield_expression | star_expressions)
    | 5: single_target ':' expression ['=' annotated_value] | 5: single_target AUGMENTED (yield_expression
    | star_expressions)
    | expression '=' expression | '(' single_target ')' ':' expression
annotated_value: star_expressions | yield_expression
raise: 'raise' [expression ['from' expression]]
assert: 'assert' expression [',' expression]
global: 'global' ','.NAME+
nonlocal: 'nonlocal' ','.NAME+
import: 5: 'import' ','.dotted_as+ | 5: 'from' dots_name 'import' import_targets | FUTURE
dots_name: dotted | '.'+ [dotted] | '...' dotted
dotted: '.'.NAME+
dotted_as: dotted ['as' NAME]
import_targets: '(' ','.from_as+ [','] ')' | 14: ','.from_as+ | '*' | ','.from_as+ ','
from_as: NAME ['as' NAME]
type_alias: 'type' NAME [type_params] '=' expression
type_params: '[' ','.type_param+ [','] ']'
type_param: 4: NAME [':' expression] ['=' expression] | '*' NAME ['=' star_expression] | '**' NAME ['=' expression]

block: 4: NEWLINE INDENT statement+ DEDENT | statements_of_one_line NEWLINE
if: 'if' named_expression ':' block ('elif' named_expression ':' block)* ['else' ':' block]
while: 'while' named_expression ':' block ['else' ':' block]
for: maybe_async 'for' star_targets 'in' star_expressions ':' block ['else' ':' block]
with: maybe_async 'with' with_items ':' block
with_items: 3: ','.with_item+ | '(' ','.with_item+ [','] ')'
with_item: expression ['as' star_target]
try: 'try' ':' block handlers ['else' ':' block] ['finally' ':' block] | 'try' ':' block 'finally' ':' block
    | 'try' ':' block except_star+
handlers: handler+ | handler* 'except' ':' block
handler: 'except' expression ['as' NAME] ':' block
except_star: 'except' '*' expression ['as' NAME] ':' block
function: decorator* maybe_async 'def' NAME [type_params] '(' [parameters] ')' ['->' expression] ':' block
decorator: '@' named_expression NEWLINE
class: decorator* 'class' NAME [type_params] ['(' [arguments] ')'] ':' block
parameters: 4: ','.parameter+ [','] | ','.parameter+ ',' '/' [',' ','.parameter+] [',' star_parameters]
    | star_parameters
    | ','.parameter+ ',' star_parameters
parameter: 3: NAME [':' expression] | NAME [':' expression] '=' expression
star_parameters: '*' NAME [':' star_expression] [',' ','.parameter+] [',' '**' NAME] | '*' ',' ','.parameter+
    | '**' NAME [':' expression] [',']
lambda_parameters: ','.lambda_parameter+ ['/'] | ','.lambda_parameter+ [',' '/'] [',' '*' NAME] [',' '**' NAME]
    | '*' ',' ','.lambda_parameter+ | '*' NAME | '**' NAME
lambda_parameter: 2: NAME | NAME '=' expression

match: 'match' subject ':' NEWLINE INDENT case+ DEDENT
subject: star_expression ',' [','.star_expression+] | 4: named_expression
case: 'case' patterns ['if' named_expression] ':' block
patterns: pattern | ','.star_pattern+ [',']
star_pattern: 3: pattern | '*' NAME
pattern: 3: or_pattern | or_pattern 'as' NAME
or_pattern: 4: closed_pattern | '|'.closed_pattern+
closed_pattern: NAME | 2: literal_pattern | dotted | '(' pattern ')' | '[' [','.star_pattern+ [',']] ']'
    | '(' [','.star_pattern+ [',']] ')' | '{' [','.key_pattern+ [',' '**' NAME] [',']] '}'
    | dotted '(' [','.argument_pattern+ [',']] ')'
literal_pattern: STRING | ['-'] NUMBER | ['-'] NUMBER ('+' | '-') NUMBER | 'None' | 'True' | 'False'
key_pattern: (literal_pattern | dotted) ':' pattern
argument_pattern: pattern | NAME '=' pattern

star_expressions: 5: star_expression | ','.star_expression+ [',']
star_expression: 20: expression | '*' bitwise
expressions: 5: expression | ','.expression+ [',']
named_expression: 5: expression | NAME ':=' expression
yield_expression: 'yield' [star_expressions] | 'yield' 'from' expression
expression: 8: disjunction | disjunction 'if' disjunction 'else' expression
    | 'lambda' [lambda_parameters] ':' expression
disjunction: 4: comparison | comparison ('and' | 'or') disjunction | 'not' disjunction
comparison: 4: bitwise | bitwise COMPARISON comparison
bitwise: 40: primary | 7: bitwise OPERATOR bitwise | 5: UNARY bitwise | 3: primary '**' bitwise
    | 'await' primary '**' bitwise
    | 'await' primary
primary: 30: atom | 5: primary '.' NAME | 8: primary '(' [arguments] ')' | 4: primary '[' slices ']'
    | primary comprehension
slices: slice | ','.(slice | star_expression)+ [',']
slice: expression | [expression] ':' [expression] [':' [expression]] | named_expression
arguments: ','.argument+ [',']
argument: 5: expression | NAME ':=' expression | NAME '=' expression | '*' expression | '**' expression
    | expression for_if+
atom: 6: NAME | 4: NUMBER | 4: STRING | 2: fstring | '...' | 'None' | 'True' | '__debug__'
    | '(' [','.star_expression+ [',']] ')' | '(' (yield_expression | 5: named_expression) ')' | comprehension
    | '[' [','.star_expression+ [',']] ']' | '[' named_expression for_if+ ']' | '{' ','.star_expression+ [','] '}'
    | '{' [','.pair+ [',']] '}' | '{' named_expression for_if+ '}' | '{' expression ':' expression for_if+ '}'
    | (STRING | fstring)+
comprehension: '(' named_expression for_if+ ')'
pair: expression ':' expression | '**' bitwise
for_if: 20: maybe_async 'for' star_targets 'in' disjunction ('if' disjunction)*
    | 'for' star_targets 'in' named_expression
star_targets: 5: star_target | ','.star_target+ [',']
star_target: 20: target | '*' target
target: 60: NAME | 9: primary '.' NAME | 9: primary '[' slices ']' | 5: '(' star_targets ')'
    | 5: '[' [star_targets] ']' | atom
single_target: 3: NAME | primary '.' NAME | primary '[' slices ']' | '(' single_target ')'
del_targets: ','.target+ [',']

fstring: FSTRING_START fstring_part* FSTRING_END
fstring_part: FSTRING_TEXT | 3: '{' fstring_value ['='] [FSTRING_CONVERSION] [':' format_part*] '}'
fstring_value: 5: expression | yield_expression | star_expressions | named_expression
format_part: 3: FORMAT_TEXT | '{' fstring_value [FSTRING_CONVERSION] [':' FORMAT_TEXT] '}'
"""

# what is always right, and what is so only here and there, or never
NAMES = """a b c x y z self cls _ __ T args __x super match case type _x print exec async_ \u03b1 __init__ f rb
annotations
    n1 n2 n3 n4 n5 i j k m n o p q r s t""".split()
ODD_NAMES = ["__class__", "__debug__", "\u00b5", "\ufb01x", "None", "in", "\u20ac", "a\u0300", "lambda", "async",
             "__classdict__"]
NUMBERS = """0 1 2 7 1.5 1e3 2j 0x1F 0o17 0b101 1_000 .5 3. 0xffffffffffffffffffff 1e400 00 0_0 1.e5j
    9223372036854775807 9223372036854775808""".split()
ODD_NUMBERS = "1__0 012 0b2 0o8 1_ 0x 1e 0xg 1a 1if 0_7 1.5_ 0b 1_j".split()
STRINGS = [r"''", r'"x"', r"'a\n'", r"b'x'", r"r'\d'", "\'\'\'a\'\'\'", r'"""b"""', r"u'x'", r"b'\xff'",
           r"'\N{BULLET}'",
           r"'\u1234'", "'\u00e9'", r"rb'\x'", r"'it\'s'", r'Rb""', "'\\\n'", '"%s"', '"{}"', r"'\ud800'"]
ODD_STRINGS = [r"'\d'", "b'\u00e9'", r"'\x4'", r"'\N{no}'", "ur''", r"'\777'", "'", '"""', r"b'\400'", r"'\U00110000'"]
OPERATORS = "+ - * / // % @ & | ^ << >>".split()
COMPARISONS = "< > == >= <= != in is".split() + ["is not", "not in"]
AUGMENTED = "+= -= *= /= //= %= @= &= |= ^= >>= <<= **=".split()
FSTRING_QUOTES = ["'", '"', "'''", '"""']
FSTRING_TEXTS = ["a", " ", "{{", "}}", "\\n", "\\N{BULLET}", "\u00e9", "\\x41", "#"]
ODD_FSTRING_TEXTS = ["\\", "'", "\n", "\\{", "}", "{", "\\d", "\\N{", "\\x"]
FORMAT_TEXTS = [">10", "x", " ", "=", "!r", "%H:%M", "\\n", ""]
ODD_FORMAT_TEXTS = ["{{", "}}", "\n", "'", "{", "\\d"]
CONVERSIONS = ["!r", "!s", "!a", "!r "]
ODD_CONVERSIONS = ["! r", "!x", "!", "!rr", "!r!s", "!\u00e9"]
FUTURES = ["annotations", "division", "barry_as_FLUFL", "braces", "nested_scopes", "nothing"]
LAYOUT = {"NEWLINE", "INDENT", "DEDENT"}
TOKEN = re.compile(r"\s*('[^']+'|\w+|[\[\]()|*+.:])")


def parse_grammar(text):
    """The rules by name, each a tree: ('choice', [(weight, node)]), ('sequence', nodes), ('many', least, separator,
    node), ('rule' | 'token',
    name)."""
    rules = {}
    for definition in re.split(r"\n(?=\w+:)", text.strip()):
        name, _, body = definition.partition(":")
        tokens = TOKEN.findall(body)
        rules[name] = parse_choice(tokens)
        assert not tokens, (name, tokens)
    return rules


def parse_choice(tokens):
    choices = []
    while True:
        weight = 1
        if tokens[0].isdigit():
            weight = int(tokens.pop(0))
            assert tokens.pop(0) == ":"
        choices.append((weight, parse_sequence(tokens)))
        if not tokens or tokens[0] != "|":
            return choices[0][1] if len(choices) == 1 else ("choice", choices)
        tokens.pop(0)


def parse_sequence(tokens):
    nodes = []
    while tokens and tokens[0] not in ("|", ")", "]"):
        node = parse_item(tokens)
        if tokens and tokens[0] == ".":
            tokens.pop(0)
            separator, node = node, parse_item(tokens)
            assert tokens.pop(0) == "+"
            node = ("many", 1, separator, node)
        elif tokens and tokens[0] in ("*", "+"):
            node = ("many", int(tokens.pop(0) == "+"), ("sequence", []), node)
        nodes.append(node)
    return ("sequence", nodes)


def parse_item(tokens):
    token = tokens.pop(0)
    if token == "(" or token == "[":
        node = parse_choice(tokens)
        assert tokens.pop(0) == (")" if token == "(" else "]")
        return node if token == "(" else ("choice", [(1, node), (2, ("sequence", []))])
    return ("token", token[1:-1]) if token.startswith("'") else ("rule", token)


RULES = parse_grammar(GRAMMAR)


def least_depths():
    "For each rule how deep its smallest expansion is."
    depths = {name: 1000 for name in RULES}
    changed = True
    while changed:
        changed = False
        for name, node in RULES.items():
            depth = 1 + least_depth(node, depths)
            if depth < depths[name]:
                depths[name] = depth
                changed = True
    return depths


def least_depth(node, depths):
    if node[0] == "choice":
        return min(least_depth(choice, depths) for _, choice in node[1])
    if node[0] == "sequence":
        return max([least_depth(item, depths) for item in node[1]], default=0)
    if node[0] == "many":
        return least_depth(node[3], depths) if node[1] else 0
    return depths.get(node[1], 0) if node[0] == "rule" else 0


DEPTHS = least_depths()
SHALLOWEST = {}


def shallowest(choices):
    "Those of the choices that end soonest."
    key = id(choices)
    if key not in SHALLOWEST:
        depths = [least_depth(node, DEPTHS) for _, node in choices]
        SHALLOWEST[key] = [choice for choice, depth in zip(choices, depths) if depth == min(depths)]
    return SHALLOWEST[key]


class Generator:
    "Makes sources; `random` decides everything."

    def __init__(self, random):
        self.random = random
        self.leaves = {
            "NAME": self.mostly(NAMES, ODD_NAMES), "NUMBER": self.mostly(NUMBERS, ODD_NUMBERS),
            "STRING": self.mostly(STRINGS, ODD_STRINGS), "OPERATOR": self.mostly(OPERATORS, ["!", "$", "->"]),
            "COMPARISON": self.mostly(COMPARISONS, ["<>", "=", "=>"]),
            "AUGMENTED": self.mostly(AUGMENTED, [":=", "=+"]),
            "UNARY": lambda: random.choice("+-~"),
            "COMMENT": lambda: random.choice(["# x", "#", "# type: ignore", "#\u00e9"]),
            "FUTURE": lambda: "from __future__ import " + random.choice(FUTURES),
            "FSTRING_START": self.start_fstring, "FSTRING_END": lambda: self.quotes.pop(),
            "FSTRING_TEXT": self.mostly(FSTRING_TEXTS, ODD_FSTRING_TEXTS),
            "FORMAT_TEXT": self.mostly(FORMAT_TEXTS, ODD_FORMAT_TEXTS),
            "FSTRING_CONVERSION": self.mostly(CONVERSIONS, ODD_CONVERSIONS)}

    def mostly(self, right, odd):
        return lambda: self.random.choice(odd if self.random.random() < self.oddity else right)

    def start_fstring(self):
        quote = self.random.choice(FSTRING_QUOTES)
        self.quotes.append(quote)
        return self.random.choice(["f", "f", "rf", "F", "fR"]) + quote

    def source(self, rule="file", depth=None):
        self.tokens, self.quotes = [], []
        self.max_depth = depth or self.random.choice([12, 16, 22, 28])
        self.oddity = self.random.choice([0, 0, 0.01, 0.1])
        self.expand(("rule", rule), 0)
        return self.laid_out()

    def expand(self, node, depth):
        kind = node[0]
        if kind == "token":
            self.tokens.append(node[1])
        elif kind == "choice":
            self.expand(self.chosen(node[1], depth), depth)
        elif kind == "sequence":
            for item in node[1]:
                self.expand(item, depth)
        elif kind == "many":
            number = node[1]
            while depth < self.max_depth and number < 5 and self.random.random() < 0.3:
                number += 1
            for i in range(number):
                if i:
                    self.expand(node[2], depth)
                self.expand(node[3], depth)
        elif node[1] == "EMPTY":
            pass
        elif node[1] in RULES:
            self.expand(RULES[node[1]], depth + 1)
        else:
            self.tokens.append(node[1] if node[1] in LAYOUT else self.leaves[node[1]]())

    def chosen(self, choices, depth):
        if depth + 1 >= self.max_depth or len(self.tokens) > 400:
            choices = shallowest(choices)
        return self.random.choices([node for _, node in choices], [weight for weight, _ in choices])[0]

    def laid_out(self):
        random = self.random
        unit = random.choice(["    ", "    ", " ", "\t", "  "])
        newline = random.choice(["\n"] * 12 + ["\r\n", "\r"])
        sloppy = random.random() < 0.2
        parts, level, at_start, in_string = [], 0, True, []
        for token in self.tokens:
            if token == "NEWLINE":
                parts.append(newline)
                at_start = True
            elif token == "INDENT":
                level += 1
            elif token == "DEDENT":
                level -= 1
            else:
                if at_start:
                    parts.append(unit * level)
                elif not in_string or sloppy and random.random() < 0.1:
                    parts.append(self.space(sloppy))
                at_start = False
                parts.append(token)
                if re.fullmatch("[fFrRbB]+(\"|')+", token):
                    in_string.append(token)
                elif in_string and token == in_string[-1].lstrip("fFrRbB"):
                    in_string.pop()
        return "".join(parts)

    def space(self, sloppy):
        if not sloppy:
            return " "
        return self.random.choice([" "] * 8 + ["", "", "  ", "\t", "\\\n", "\f", "\n"])
