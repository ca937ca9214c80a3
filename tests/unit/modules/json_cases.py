"""What _json does, without the library: a stand-in for json.decoder has the exception.

Run by Memphis and by CPython 3.13: test_json.py compares what they print."""
import sys


class JSONDecodeError(ValueError):
    def __init__(self, msg, doc, pos):
        ValueError.__init__(self, '%s: line %d column %d (char %d)' % (
            msg, doc.count('\n', 0, pos) + 1, pos - doc.rfind('\n', 0, pos), pos))


class Thing:
    pass


package = Thing()
package.__path__ = []
package.__name__ = 'json'
package.decoder = Thing()
package.decoder.JSONDecodeError = JSONDecodeError
sys.modules['json'] = package
sys.modules['json.decoder'] = package.decoder
import _json

D = Thing()
D.strict = True
D.object_hook = D.object_pairs_hook = None
D.parse_float = float
D.parse_int = int
D.parse_constant = {'NaN': float('nan'), 'Infinity': float('inf'), '-Infinity': float('-inf')}.__getitem__
s = _json.make_scanner(D)
P = Thing()
P.__dict__.update(D.__dict__)
P.object_pairs_hook = lambda pairs: ('pairs', pairs)
P.parse_float = P.parse_int = lambda text: '<%s>' % text
P.strict = False
p = _json.make_scanner(P)


def mk(sort=False, skip=False, nan=True, enc=_json.encode_basestring_ascii, default=None, ks=': ', isep=', ',
       markers=None, indent=None):
    def refuse(o):
        raise TypeError(f'Object of type {o.__class__.__name__} is not JSON serializable')
    return _json.make_encoder(markers, default or refuse, enc, indent, ks, isep, sort, skip, nan)


class S(str):
    pass


class I(int):
    def __repr__(self):
        return 'I'

    __str__ = __repr__


class F(float):
    def __repr__(self):
        return 'F'


class Dd(dict):
    pass


class L(list):
    pass


a = []
a.append(a)
b = {}
b['x'] = b


def show(text):
    try:
        print(text, '->', repr(eval(text)))
    except BaseException as e:
        print(text, '!!', type(e).__name__, e)

for case in r'''s('1',0)
s('',0)
s('x',5)
s('x',-1)
s('x',0)
s(1,0)
s('[1, 2.5, -3e5, 1E2, 0.5, -0, 00]',0)
s('[1, 2.5, -3e5, 1E2, 0.5, -0]',0)
s('-',0)
s('-x',0)
s('1.',0)
s('1e',0)
s('1e+',0)
s('[1,]',0)
s('[1 2]',0)
s('[',0)
s('[1',0)
s('[1,',0)
s('{"a":1,}',0)
s('{"a" 1}',0)
s('{"a":}',0)
s('{"a":1 "b":2}',0)
s('{"a":1',0)
s('{',0)
s('{1:2}',0)
s('{"a":1,"a":2}',0)
s('{}',0)
s('[]',0)
s('[ ]x',0)
s('{ }',0)
s('{"a":[],"b":{}}',0)
s('NaN',0)
s('Infinity',0)
s('-Infinity',0)
s('nul',0)
s('null',0)
s('true',0)
s('false',0)
s('"a\\u00e9\\ud83d\\ude00"',0)
s('"\\ud83d"',0)
s('"\\ud83d\\u0041"',0)
s('"\\ud83d\\ud83d\\ude00"',0)
s('"\\x"',0)
s('"\\u12"',0)
s('"\\u12g4"',0)
s('"abc',0)
s('"abc\\',0)
s('"a\nb"',0)
_json.scanstring('"a\nb"',1,False)
_json.scanstring('abc"',0)
_json.scanstring('abc"',10)
_json.scanstring('abc"',-1)
_json.scanstring(1,1)
_json.scanstring('a"','b')
_json.scanstring('é"x',0)
_json.scanstring('é\\n"x',0,1)
_json.scanstring(b'a"',0)
_json.encode_basestring_ascii('é"\\\n\x01\x7f😀/')
_json.encode_basestring('é"\\\n\x01\x7f😀/')
_json.encode_basestring_ascii('\ud800')
_json.encode_basestring_ascii(1)
_json.encode_basestring(b'')
mk()([1,2.5,None,True,False,"a",{"b":[]},{},()],0)
mk()({1:2,None:3,True:4,False:4,2.5:5,"x":6},0)
mk()({(1,):2},0)
mk(skip=True)({(1,):2, 3:4},0)
mk(sort=True)({"b":1,"a":2},0)
mk(sort=True)({"b":1,1:2},0)
mk()(float('nan'),0)
mk()([float('nan'),float('inf'),-float('inf')],0)
mk(nan=False)([float('nan')],0)
mk(nan=False)({float('inf'):1},0)
mk(nan=False)(float('-inf'),0)
mk()(I(3),0)
mk()({I(3):1},0)
mk()(F(3),0)
mk()({F(3):1},0)
mk()(S('x'),0)
mk()(Dd(a=1),0)
mk()(L([1]),0)
mk()(10**400//10**390,0)
mk()({1:2},1)
mk()(object(),0)
mk()([1,object()],0)
mk()({'a':[object()]},0)
mk(default=lambda o:3)([object()],0)
mk(markers={},default=lambda o:o)([object()],0)
mk(enc=lambda x:'<%s>'%x)({'a':'b'},0)
mk(enc=lambda x:3)('b',0)
mk(enc=lambda x:3)({'a':1},0)
mk(indent=2)([1,[2]],0)
mk(indent='  ')([1,[2]],1)
mk(markers=3)
mk(ks=3)
_json.make_scanner(3)
mk(default=3)([object()],0)
s('[1]',idx=0)
s(string='[1]',idx=0)
mk()(obj=1,_current_indent_level=0)
mk().key_separator, mk().markers, mk().skipkeys, mk().sort_keys, mk().indent, mk().item_separator, mk().encoder
mk().allow_nan
s('1'*5000,0)
s('"a" ',0)
s('"\ud800"',0)
s('[1'+'\u00a0'+']',0)
s(S('[1]'),0)
s('  1',0)
mk(markers={})(a,0)
mk(markers={})(b,0)
mk(markers=None)([[[]]],0)
p('{"a":[1,2.5],"b":"\n"}',0)
p('{}',0)
(s.strict, s.object_hook, s.parse_float, s.parse_int, s.object_pairs_hook)
'''.splitlines():
    show(case)
