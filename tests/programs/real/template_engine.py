"""A template language: {{ expression | filter }}, {% if %}, {% for %}, {% block %}, compiled to closures, with inheritance and escaping."""


class TemplateError(Exception):
    def __init__(self, message, line):
        super().__init__("line %d: %s" % (line, message))


class Safe(str):
    pass


def escape(text):
    if isinstance(text, Safe):
        return text
    for char, entity in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;")):
        text = text.replace(char, entity)
    return text


FILTERS = {"upper": str.upper, "title": str.title, "length": len, "safe": Safe, "join": lambda v, sep=", ": sep.join(map(str, v)), "default": lambda v, d="": d if v in (None, "") else v,
           "first": lambda v: next(iter(v)), "sort": sorted, "reverse": lambda v: v[::-1], "money": lambda v: f"${v:,.2f}", "truncate": lambda v, n: v if len(v) <= int(n) else v[:int(n) - 1] + "…",
           "repeat": lambda v, n: v * int(n), "sum": sum, "keys": list}


def split(source):
    "('text' | 'value' | 'tag', content, line)"
    line, at = 1, 0
    while at < len(source):
        opening = min((i for i in (source.find("{{", at), source.find("{%", at), source.find("{#", at)) if i >= 0), default=-1)
        if opening < 0:
            yield "text", source[at:], line
            return
        if opening > at:
            yield "text", source[at:opening], line
            line += source.count("\n", at, opening)
        closing = {"{{": "}}", "{%": "%}", "{#": "#}"}[source[opening:opening + 2]]
        end = source.find(closing, opening)
        if end < 0:
            raise TemplateError("missing %s" % closing, line)
        content = source[opening + 2:end].strip()
        if closing != "#}":
            yield "value" if closing == "}}" else "tag", content, line
        line += source.count("\n", opening, end)
        at = end + 2


def lookup(name, line):
    first, *rest = name.split(".")

    def get(context):
        for scope in reversed(context):
            if first in scope:
                value = scope[first]
                break
        else:
            raise TemplateError("unknown name %s" % first, line)
        for part in rest:
            try:
                value = value[int(part)] if part.isdigit() else value[part] if isinstance(value, dict) else getattr(value, part)
            except (KeyError, IndexError, AttributeError, TypeError):
                raise TemplateError("%s has no %s" % (first, part), line) from None
            if callable(value):
                value = value()
        return value
    return get


def atom(text, line):
    text = text.strip()
    if text[:1] in "'\"" and text[-1:] == text[:1] and len(text) > 1:
        return lambda context: text[1:-1]
    try:
        number = float(text) if "." in text else int(text)
        return lambda context: number
    except ValueError:
        return lookup(text, line)


def expression(text, line):
    for symbol, combine in ((" or ", lambda a, b: lambda c: a(c) or b(c)), (" and ", lambda a, b: lambda c: a(c) and b(c))):
        if symbol in text:
            left, right = text.split(symbol, 1)
            return combine(expression(left, line), expression(right, line))
    if text.startswith("not "):
        inner = expression(text[4:], line)
        return lambda context: not inner(context)
    for symbol, test in ((" == ", lambda a, b: a == b), (" > ", lambda a, b: a > b), (" < ", lambda a, b: a < b), (" in ", lambda a, b: a in b)):
        if symbol in text:
            left, right = [expression(part, line) for part in text.split(symbol, 1)]
            return lambda context: test(left(context), right(context))
    value, *filters = text.split("|")
    value = atom(value, line)
    for part in filters:
        name, _, argument = part.strip().partition(":")
        if name not in FILTERS:
            raise TemplateError("unknown filter %s" % name, line)
        arguments = [atom(a, line) for a in argument.split(",")] if argument else []
        value = (lambda inner, f, args: lambda context: f(inner(context), *[a(context) for a in args]))(value, FILTERS[name], arguments)
    return value


class Loop:
    def __init__(self, index, total):
        self.index, self.first, self.last, self.even = index + 1, index == 0, index == total - 1, index % 2 == 1


class Template:
    library = {}

    def __init__(self, source, name=None):
        self.blocks, self.parent = {}, None
        self.tokens = split(source)
        self.body, end = self.parse(())
        if name:
            self.library[name] = self

    def parse(self, until):
        steps = []
        for kind, content, line in self.tokens:
            if kind == "text":
                steps.append(lambda out, context, root, text=content: out.append(text))
            elif kind == "value":
                value = expression(content, line)
                steps.append(lambda out, context, root, value=value: out.append(escape(v if isinstance(v := value(context), str) else str(v))))
            else:
                word, _, rest = content.partition(" ")
                if word in until:
                    return steps, (word, rest, line)
                try:
                    handler = getattr(self, "tag_" + word)
                except AttributeError:
                    raise TemplateError("unknown tag %s" % word, line) from None
                steps.append(handler(rest, line))
        if until:
            raise TemplateError("missing %s" % until[-1], line if steps else 1)
        return steps, None

    @staticmethod
    def play(steps, out, context, root):
        for step in steps:
            step(out, context, root)

    def tag_if(self, rest, line):
        branches, test = [], expression(rest, line)
        while True:
            steps, (word, rest, line) = self.parse(("elif", "else", "endif"))
            branches.append((test, steps))
            if word == "endif":
                break
            test = expression(rest, line) if word == "elif" else lambda context: True

        def run(out, context, root):
            for test, steps in branches:
                if test(context):
                    return self.play(steps, out, context, root)
        return run

    def tag_for(self, rest, line):
        names, _, values = rest.partition(" in ")
        names, values = [n.strip() for n in names.split(",")], expression(values, line)
        body, (word, _, _) = self.parse(("else", "endfor"))
        empty = self.parse(("endfor",))[0] if word == "else" else []

        def run(out, context, root):
            items = list(values(context))
            for i, item in enumerate(items):
                scope = dict(zip(names, item if len(names) > 1 else [item]), loop=Loop(i, len(items)))
                self.play(body, out, context + [scope], root)
            if not items:
                self.play(empty, out, context, root)
        return run

    def tag_set(self, rest, line):
        name, _, value = rest.partition("=")
        value = expression(value.strip(), line)
        return lambda out, context, root: context[-1].__setitem__(name.strip(), value(context))

    def tag_block(self, rest, line):
        self.blocks[rest] = self.parse(("endblock",))[0]

        def run(out, context, root):
            template = root
            while template is not None and rest not in template.blocks:
                template = template.parent and self.library[template.parent]
            self.play(template.blocks[rest], out, context, root)
        return run

    def tag_extends(self, rest, line):
        self.parent = rest.strip("'\"")
        return lambda out, context, root: None

    def tag_include(self, rest, line):
        return lambda out, context, root: out.append(Safe(self.library[rest.strip("'\"")].render(*context)))

    def render(self, *scopes, **names):
        out, top = [], self
        while top.parent:
            top = self.library[top.parent]
        self.play(top.body, out, [*scopes, names], self)
        return "".join(out)


class User:
    def __init__(self, name, tags):
        self.name, self.tags = name, tags

    def greeting(self):
        return "Hello, %s!" % self.name


Template("<html>{% block title %}Untitled{% endblock %}|{% block body %}nothing{% endblock %}</html>", "base")
Template("[{{ user.name }}{# hidden #}]", "badge")
page = Template("""{% extends 'base' %}{% block title %}{{ user.name|title }} & co{% endblock %}{% block body %}
{% for item, price in prices %}{{ loop.index }}. {{ item|upper }} {{ price|money }}{% if not loop.last %};{% endif %} {% else %}empty{% endfor %}
{% include 'badge' %} {{ user.greeting|safe }} {{ user.tags|sort|join:" / " }}{% endblock %}""")
user = User("ann <b>", ["z", "a&b"])
print(page.render(user=user, prices=[("tea", 2.5), ("cake", 1200)]))
print(page.render(user=User("x", []), prices=[]))
for source in ("{{ n|default:'none' }} {{ text|truncate:5 }} {{ 'lit' }} {{ 3 }} {{ d.k.0 }}", "{% if n > 3 and text %}big{% elif n == 1 %}one{% else %}small{% endif %}",
               "{% for x in rows %}{% for y in x %}{{ y }}{% if not loop.last %},{% endif %}{% endfor %}{% if loop.even %}|{% else %}/{% endif %}{% endfor %}", "{% set total = rows|length %}{{ total }}{{ text|repeat:2|upper }}",
               "{{ missing }}", "{{ d.nothing }}", "{{ n|nofilter }}", "{% if n %}", "{% nonsense %}", "a\nb\n{{ x", "{% for a in n %}{% endfor %}", "{{ 'a' in text or missing }}", "plain", ""):
    try:
        print(repr(Template(source).render(n=1, text="abcdefgh", d={"k": [7]}, rows=[[1, 2], [3]])))
    except (TemplateError, TypeError) as e:
        print(type(e).__name__, e)
