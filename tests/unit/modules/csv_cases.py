"""What _csv does.

Run by Memphis and by CPython 3.13: test_csv.py compares what they print."""
import _csv


class W:
    def __init__(self):
        self.written = []

    def write(self, text):
        self.written.append(text)
        return len(text)


def rd(lines, **options):
    return list(_csv.reader(lines, **options))


def wr(rows, **options):
    f = W()
    w = _csv.writer(f, **options)
    return [w.writerow(row) for row in rows], f.written


class D:
    delimiter = ';'
    quotechar = "'"
    quoting = 1


class E0:
    pass


class It2:
    def __iter__(self):
        return self

    def __next__(self):
        raise KeyError('x')


class I2:
    def __str__(self):
        return 'i,2'


def exc(v):
    class Raises:
        def __str__(self):
            raise v
    return Raises()


def show(text):
    try:
        print(text, '->', repr(eval(text)))
    except BaseException as e:
        print(text, '!!', type(e).__name__, e)

for case in r'''rd(['a,b,c'])
rd(['a,"b,c",d','"x""y"','"a\nb",c'])
rd(['"a','b",c'])
rd(['"abc'])
rd(['"abc'],strict=True)
rd(['"a"b'],strict=True)
rd(['"a"b'])
rd(['a"b"'])
rd(['a\rb'])
rd(['a\r\n'])
rd(['a\nb'])
rd(['a\n'])
rd(['a\r\nb'])
rd(['']) 
rd(['','a'])
rd(['\n'])
rd([' a, b'],skipinitialspace=True)
rd([' a, b'])
rd(['1,"2",x'],quoting=_csv.QUOTE_NONNUMERIC)
rd(['1,"2",3.5,'],quoting=_csv.QUOTE_NONNUMERIC)
rd(['1,"2",3.5,,""'],quoting=_csv.QUOTE_STRINGS)
rd(['1,"2",3.5,,""'],quoting=_csv.QUOTE_NOTNULL)
rd(['x,"2",3.5,,""'],quoting=_csv.QUOTE_NOTNULL)
rd(['a\\,b,c'],escapechar='\\')
rd(['a\\'],escapechar='\\')
rd(['a\\','b'],escapechar='\\')
rd(['"a\\"b"'],escapechar='\\',doublequote=False)
rd(['"a""b"'],doublequote=False)
rd(['"a,b"'],quoting=_csv.QUOTE_NONE)
rd(['\\"a,b'],quoting=_csv.QUOTE_NONE,escapechar='\\')
rd(["'a','b'"],quotechar="'")
rd(['aéb'],delimiter='é')
rd([b'a'])
rd([3])
rd(3)
rd(It2())
rd(['a\0b'])
rd(['a'],dialect='nope')
rd(['a'],dialect=3)
rd(['a;b'],dialect=D)
rd(['a;b'],dialect=E0)
rd(['a;b'],dialect=E0())
rd(['a'],delimiter='ab')
rd(['a'],delimiter='')
rd(['a'],delimiter=3)
rd(['a'],delimiter=None)
rd(['a'],delimiter='\n')
rd(['a'],quotechar=3)
rd(['a'],quotechar='ab')
rd(['a'],quotechar='')
rd(['a'],quotechar=None)
rd(['a'],quotechar=None,quoting=0)
rd(['a'],quotechar='\r')
rd(['a'],escapechar='ab')
rd(['a'],escapechar=3)
rd(['a'],escapechar='\n')
rd(['a'],quoting=9)
rd(['a'],quoting='x')
rd(['a'],quoting=-1)
rd(['a'],lineterminator=3)
rd(['a'],lineterminator=None)
rd(['a'],delimiter='"')
rd(['a'],escapechar='"')
rd(['a'],escapechar=',')
rd(['a'],delimiter=' ',skipinitialspace=True)
rd(['a'],quotechar=' ',skipinitialspace=True)
rd(['a'],escapechar=' ',skipinitialspace=True)
rd(['a'],strict=3,doublequote='x')
rd(['a'],lineterminator='"')
rd(['a'],lineterminator=',')
_csv.reader()
_csv.reader(['a'],'excel',3)
wr([['a','b',1,None,2.5,True]])
wr([['a,b','x"y','l\nm','r\rm','']])
wr([[]])
wr([['']])
wr([[None]])
wr([['a',None,'']],quoting=1)
wr([['a',1,2.5,None,True]],quoting=2)
wr([['a',1,None,'']],quoting=_csv.QUOTE_STRINGS)
wr([['a',1,None,'']],quoting=_csv.QUOTE_NOTNULL)
wr([[None]],quoting=_csv.QUOTE_NOTNULL)
wr([[None]],quoting=_csv.QUOTE_STRINGS)
wr([['']],quoting=_csv.QUOTE_STRINGS)
wr([['a,b']],quoting=3)
wr([['a,b']],quoting=3,escapechar='\\')
wr([['a"b']],quoting=3,escapechar='\\')
wr([['a"b']],quoting=3)
wr([['a"b']],quoting=3,quotechar=None)
wr([['']],quoting=3)
wr([['a\nb']],quoting=3,escapechar='\\')
wr([['a"b']],doublequote=False)
wr([['a"b']],doublequote=False,escapechar='\\')
wr([['a\\b','c,d']],escapechar='\\')
wr([['a']],lineterminator='!')
wr([['a!']],lineterminator='!')
wr([['a','b']],delimiter='\t')
wr([[' a','b ']],delimiter=' ')
wr([[' a','']],skipinitialspace=True)
wr([['',' ']],delimiter=' ',skipinitialspace=False)
wr([['']],delimiter=' ',skipinitialspace=True) 
wr([3])
wr(['abc'])
wr([I2(),])
wr([[I2()]])
wr([[exc(ValueError('v'))]])
wr([It2()])
_csv.writer(3)
_csv.writer(W()).writerows([[1],[2]])
_csv.writer(W()).writerows(3)
_csv.writer(W()).writerow()
_csv.register_dialect('x',delimiter=';')
_csv.get_dialect('x').delimiter
_csv.list_dialects()
_csv.unregister_dialect('x')
_csv.unregister_dialect('x')
_csv.get_dialect('x')
_csv.register_dialect(3)
_csv.register_dialect('y',D)
_csv.get_dialect('y').quotechar, _csv.get_dialect('y').quoting
rd(["'a;b';c"],dialect='y')
_csv.Dialect()
_csv.Dialect('y').delimiter
_csv.Dialect(_csv.get_dialect('y')) is _csv.get_dialect('y')
_csv.Dialect(_csv.get_dialect('y'),strict=1).strict
_csv.Dialect().lineterminator,_csv.Dialect().escapechar,_csv.Dialect().doublequote,_csv.Dialect().skipinitialspace,_csv.Dialect().strict
_csv.Dialect().x
_csv.Dialect().delimiter.__class__
_csv.field_size_limit()
_csv.field_size_limit(3)
rd(['abcd'])
rd(['abc'])
_csv.field_size_limit(131072)
_csv.field_size_limit('x')
_csv.field_size_limit(1,2)
_csv.field_size_limit(-1)
_csv.field_size_limit(131072)
_csv.field_size_limit(2**70)
_csv.reader(['a','b']).line_num
_csv.reader(['a']).dialect.delimiter
_csv.writer(W()).dialect
_csv.writer(W(),'y').dialect is _csv.get_dialect('y')
_csv.reader(['"a','b"']).__next__()
_csv.reader([]).__next__()
_csv.Reader()
_csv.Writer()
type('X',(_csv.Dialect,),{})().delimiter
_csv.reader(['a']).line_num
_csv.Dialect().__reduce__()
_csv.Dialect().__reduce_ex__(2)
'''.splitlines():
    show(case)

r = _csv.reader(['"a', 'b",c', 'd'])
print(next(r), r.line_num, next(r), r.line_num, iter(r) is r)
r = _csv.reader(['1,"2"x', 'ok'], strict=1)
for i in range(3):
    show('next(r)')
