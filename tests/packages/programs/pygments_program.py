"Pygments: a source as HTML and with colours; the tokens of JSON."
from pygments import highlight
from pygments.lexers import PythonLexer, get_lexer_by_name
from pygments.formatters import HtmlFormatter, TerminalFormatter, NullFormatter
code = '''@deco
class A(B):
    """doc"""
    def f(self, x: int = 0x1F) -> str:
        return f"{x!r:>{10}} {self.y}" + r'raw' # c
'''
print(highlight(code, PythonLexer(), HtmlFormatter(linenos=True)))
print(highlight(code, PythonLexer(), TerminalFormatter()))
print(list(get_lexer_by_name('json').get_tokens('{"a": [1, 2.5e3, null, true]}')))
print(HtmlFormatter().get_style_defs('.h')[:300])
