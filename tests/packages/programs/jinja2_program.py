"Jinja2: inheritance of templates, loops, macros, filters, escaping, errors."
from jinja2 import Environment, DictLoader, StrictUndefined, TemplateSyntaxError, UndefinedError
env = Environment(loader=DictLoader({'base': '<t>{% block b %}base{% endblock %}</t>', 'child': '{% extends "base" %}{% block b %}{{ super() }}{% for i in items if i is odd %}{{ loop.index }}:{{ i|e }}{% if not loop.last %},{% endif %}{% else %}none{% endfor %}{% endblock %}', 'm': '{% macro f(a, b=2) %}{{a}}-{{b}}{% endmacro %}{{ f(1) }}{{ f(1, b="<x>") }}'}), autoescape=True, undefined=StrictUndefined)
print(env.get_template('child').render(items=range(7)), env.get_template('child').render(items=[]), env.get_template('m').render())
print(env.from_string('{{ x|upper|replace("A","b")|truncate(5) }} {{ d.k }} {{ "%.2f"|format(y) }} {{ l|join("; ")|title }} {{ l|map("length")|list }}').render(x='aaaa bbbb', d={'k': 3}, y=1/3, l=['ab', 'cde']))
try: env.from_string('{{ nope }}').render()
except UndefinedError as e: print(e)
try: env.from_string('{% if %}')
except TemplateSyntaxError as e: print(e, e.lineno)
