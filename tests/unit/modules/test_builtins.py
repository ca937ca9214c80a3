# -*- coding: utf-8 -*-
r"""The builtin functions, argument errors included.  memphis/modules/builtins."""
from expectations import WithPrelude, check

PRELUDE = r"""
class A: pass
class B:
    def __abs__(s): return 'x'
    def __len__(s): return -1
    def __dir__(s): return 3
    def __round__(s,n=7): return n
    def __reversed__(s): return 5
    def __format__(s,x): return 3
class C:
    def __dir__(s): return [1,'a']
class D:
    def __dir__(s): return ['b','a']
    def __instancecheck__(s,x): return 3
    __bases__=5
class E2:
    __bases__=()
class F:
    __dict__=5
    __index__=lambda s:'a'
class G:
    __iter__=lambda s:5
    __next__=None
    __getattr__=lambda s,n:1/0
    __hash__=None
class Meta(type):
    def __instancecheck__(c, x): return x == 3
    def __subclasscheck__(c, x): return x is int
class WithMeta(metaclass=Meta): pass
class W:
    def __init__(s): s.out=[]
    def write(s, x): s.out.append(x)
    def flush(s): s.out.append('FLUSH')
w = W()
class Fake:
    __class__ = property(lambda s: int)
class It:
    def __iter__(s): return s
    def __next__(s): raise StopIteration(5)
def deep(n):
    t = int
    for i in range(n): t = (t,)
    return t
"""


def test_numbers(space):
    check(WithPrelude(space, PRELUDE), r"""
    abs('a')                                                      # TypeError: bad operand type for abs(): 'str'
    abs()                                                         # TypeError: abs() takes exactly one argument (0 given)
    abs(1,2)                                                      # TypeError: abs() takes exactly one argument (2 given)
    abs(B())                                                      # 'x'
    abs(-5), abs(-2.5), abs(True), abs(-10**30), abs(3+4j)        # (5, 2.5, 1, 1000000000000000000000000000000, 5.0)
    bin('a')                                                      # TypeError: 'str' object cannot be interpreted as an integer
    bin(-5), bin(0), bin(10**20), hex(-255), oct(8), hex(True)    # ('-0b101', '0b0', '0b1010110101111000111010111100010110101100011000100000000000000000000', '-0xff', '0o10', '0x1')
    bin(2.0)                                                      # TypeError: 'float' object cannot be interpreted as an integer
    bin(F())                                                      # TypeError: __index__ returned non-int (type str)
    divmod(1,0)                                                   # ZeroDivisionError: integer division or modulo by zero
    divmod(1,'a')                                                 # TypeError: unsupported operand type(s) for divmod(): 'int' and 'str'
    divmod(7,-2)                                                  # (-4, -1)
    divmod(1)                                                     # TypeError: divmod expected 2 arguments, got 1
    hash([])                                                      # TypeError: unhashable type: 'list'
    hash(G())                                                     # TypeError: unhashable type: 'G'
    hash((1,[]))                                                  # TypeError: unhashable type: 'list'
    id()                                                          # TypeError: id() takes exactly one argument (0 given)
    pow(2,3)                                                      # 8
    pow(2,3,5)                                                    # 3
    pow(2,'a')                                                    # TypeError: unsupported operand type(s) for ** or pow(): 'int' and 'str'
    pow(2,3,'a')                                                  # TypeError: unsupported operand type(s) for ** or pow(): 'int', 'int', 'str'
    pow(2.0,3,4)                                                  # TypeError: pow() 3rd argument not allowed unless all arguments are integers
    pow(2,3,0)                                                    # ValueError: pow() 3rd argument cannot be 0
    pow(2,-1,5)                                                   # 3
    pow(2,-1,4)                                                   # ValueError: base is not invertible for the given modulus
    pow()                                                         # TypeError: pow() missing required argument 'base' (pos 1)
    pow(2)                                                        # TypeError: pow() missing required argument 'exp' (pos 2)
    pow(base=2,exp=3)                                             # 8
    pow('a',2,3)                                                  # TypeError: unsupported operand type(s) for ** or pow(): 'str', 'int', 'int'
    round(2.5)                                                    # 2
    round('a')                                                    # TypeError: type str doesn't define __round__ method
    round(B())                                                    # 7
    round(B(),3)                                                  # 3
    round(2.567,2)                                                # 2.57
    round(1,None)                                                 # 1
    round()                                                       # TypeError: round() missing required argument 'number' (pos 1)
    round(number=2.5)                                             # 2
    round(2.5,'a')                                                # TypeError: 'str' object cannot be interpreted as an integer
    round(15,-1)                                                  # 20
    sum(['a'],'')                                                 # TypeError: sum() can't sum strings [use ''.join(seq) instead]
    sum([b''],b'')                                                # TypeError: sum() can't sum bytes [use b''.join(seq) instead]
    sum([[1],[2]],[])                                             # [1, 2]
    sum([1,'a'])                                                  # TypeError: unsupported operand type(s) for +: 'int' and 'str'
    sum(3)                                                        # TypeError: 'int' object is not iterable
    sum([1.5,2],start=1)                                          # 4.5
    sum(start=3)                                                  # TypeError: sum() takes at least 1 positional argument (0 given)
    sum()                                                         # TypeError: sum() takes at least 1 positional argument (0 given)
    sum([0.1]*10)                                                 # 1.0
    sum([1,2.5,True,1e100,-1e100])                                # 4.5
    sum([1,2],3,4)                                                # TypeError: sum() takes at most 2 arguments (3 given)
    sum([True,True])                                              # 2
    sum([1,2],x=3)                                                # TypeError: sum() got an unexpected keyword argument 'x'
    sum([10**18]*20), sum([10**30, 1.5]), sum(range(10)), sum([1.5, 10**400 if 0 else 3]), sum([float('inf'), 1.0]), sum([1e308,1e308])  # (20000000000000000000, 1e+30, 45, 4.5, inf, inf)
    hash(1,2)                                                     # TypeError: hash() takes exactly one argument (2 given)
    hash(2**61-1)                                                 # 0
    hash(-1)                                                      # -2
    id(3,4)                                                       # TypeError: id() takes exactly one argument (2 given)
    abs(x=3)                                                      # TypeError: abs() takes no keyword arguments
    sum(iterable=[])                                              # TypeError: sum() takes at least 1 positional argument (0 given)
    divmod(1,2,3)                                                 # TypeError: divmod expected 2 arguments, got 3
    """)


def test_iteration(space):
    check(WithPrelude(space, PRELUDE), r"""
    all(3)                                                        # TypeError: 'int' object is not iterable
    any(3)                                                        # TypeError: 'int' object is not iterable
    all([1,0]), all([]), any([]), any([0,2])                      # (False, True, False, True)
    iter(3)                                                       # TypeError: 'int' object is not iterable
    iter(3,4)                                                     # TypeError: iter(v, w): v must be callable
    iter(G())                                                     # TypeError: iter() returned non-iterator of type 'int'
    iter([],3)                                                    # TypeError: iter(v, w): v must be callable
    list(iter(iter([1,2,3,4]).__next__, 3))                       # [1, 2]
    len(3)                                                        # TypeError: object of type 'int' has no len()
    len(B())                                                      # ValueError: __len__() should return >= 0
    len()                                                         # TypeError: len() takes exactly one argument (0 given)
    max()                                                         # TypeError: max expected at least 1 argument, got 0
    max(1)                                                        # TypeError: 'int' object is not iterable
    max([])                                                       # ValueError: max() iterable argument is empty
    max([],default=3)                                             # 3
    max(1,2,default=3)                                            # TypeError: Cannot specify a default for max() with multiple positional arguments
    max(1,2,key=lambda x:-x)                                      # 1
    max([1,2],key=None)                                           # 2
    max(1,'a')                                                    # TypeError: '>' not supported between instances of 'str' and 'int'
    max([1,'a'])                                                  # TypeError: '>' not supported between instances of 'str' and 'int'
    min('a',1)                                                    # TypeError: '<' not supported between instances of 'int' and 'str'
    max(1,2,x=3)                                                  # TypeError: max() got an unexpected keyword argument 'x'
    min([])                                                       # ValueError: min() iterable argument is empty
    min(3,1,2)                                                    # 1
    max(iter([]))                                                 # ValueError: max() iterable argument is empty
    max('abc'), min((3,1,2)), max({1:2,3:4}), max([1,3,3.0]), min(2.0, 2), max(2, 2.0)  # ('c', 1, 3, 3, 2.0, 2)
    max(['aa','b'], key=len), min(['aa','b'], key=len), max([], default=None)  # ('aa', 'b', None)
    next(3)                                                       # TypeError: 'int' object is not an iterator
    next(iter([]))                                                # StopIteration
    next(iter([]),3)                                              # 3
    next()                                                        # TypeError: next expected at least 1 argument, got 0
    next(1,2,3)                                                   # TypeError: next expected at most 2 arguments, got 3
    next(It(), 7)                                                 # 7
    next(It())                                                    # StopIteration: 5
    next(iter((1,2)))                                             # 1
    reversed(3)                                                   # TypeError: 'int' object is not reversible
    reversed({1})                                                 # TypeError: 'set' object is not reversible
    reversed(B())                                                 # 5
    sorted(3)                                                     # TypeError: 'int' object is not iterable
    sorted()                                                      # TypeError: sorted expected 1 argument, got 0
    sorted([3,1],reverse=True)                                    # [3, 1]
    sorted([1,'a'])                                               # TypeError: '<' not supported between instances of 'str' and 'int'
    sorted([1],x=3)                                               # TypeError: sort() got an unexpected keyword argument 'x'
    sorted([1],2)                                                 # TypeError: sorted expected 1 argument, got 2
    sorted([1,2,3],key=lambda x:-x)                               # [3, 2, 1]
    sorted('hello'), sorted({3:1,2:1})                            # (['e', 'h', 'l', 'l', 'o'], [2, 3])
    len(obj=3)                                                    # TypeError: len() takes no keyword arguments
    sorted(iterable=[])                                           # TypeError: sorted expected 1 argument, got 0
    next(iterator=1)                                              # TypeError: next() takes no keyword arguments
    iter()                                                        # TypeError: iter expected at least 1 argument, got 0
    iter(1,2,3)                                                   # TypeError: iter expected at most 2 arguments, got 3
    """)


def test_text(space):
    check(WithPrelude(space, PRELUDE), r"""
    ascii('\xe9\x00\U00012345')                                 # "'\\xe9\\x00\\U00012345'"
    ascii("abc'")                                               # '"abc\'"'
    chr(-1)                                                     # ValueError: chr() arg not in range(0x110000)
    chr(1114112)                                                # ValueError: chr() arg not in range(0x110000)
    chr('a')                                                    # TypeError: 'str' object cannot be interpreted as an integer
    chr(10**30)                                                 # ValueError: chr() arg not in range(0x110000)
    chr(-10**30)                                                # ValueError: chr() arg not in range(0x110000)
    chr(2.0)                                                    # TypeError: 'float' object cannot be interpreted as an integer
    chr(0), chr(65), chr(0x20ac), chr(0x10ffff), chr(0xd800)    # ('\x00', 'A', '€', '\U0010ffff', '\ud800')
    ord('')                                                     # TypeError: ord() expected a character, but string of length 0 found
    ord('ab')                                                   # TypeError: ord() expected a character, but string of length 2 found
    ord(3)                                                      # TypeError: ord() expected string of length 1, but int found
    ord(b'ab')                                                  # TypeError: ord() expected a character, but string of length 2 found
    ord(b'a'), ord('\u20ac'), ord('\U0010ffff'), ord('\ud800')  # (97, 8364, 1114111, 55296)
    ord()                                                       # TypeError: ord() takes exactly one argument (0 given)
    repr()                                                      # TypeError: repr() takes exactly one argument (0 given)
    repr('a'), repr(1), repr(None)                              # ("'a'", '1', 'None')
    format(3)                                                   # '3'
    format(3,3)                                                 # TypeError: format() argument 2 must be str, not int
    format(3,'d')                                               # '3'
    format(B())                                                 # TypeError: __format__ must return a str, not int
    format()                                                    # TypeError: format expected at least 1 argument, got 0
    format('a','>5','x')                                        # TypeError: format expected at most 2 arguments, got 3
    format('a','>5')                                            # '    a'
    chr(i=3)                                                    # TypeError: chr() takes no keyword arguments
    """)


def test_attributes(space):
    check(WithPrelude(space, PRELUDE), r"""
    callable()                                                    # TypeError: callable() takes exactly one argument (0 given)
    callable(A), callable(A()), callable(len), callable([].append), callable(int.__add__), callable(str.upper), callable(lambda:1), callable(staticmethod(len)), callable(3)  # (True, False, True, True, True, True, True, True, False)
    delattr(A(),'x')                                              # AttributeError: 'A' object has no attribute 'x'
    delattr(A(),3)                                                # TypeError: attribute name must be string, not 'int'
    getattr(A(),'x')                                              # AttributeError: 'A' object has no attribute 'x'
    getattr(A(),3)                                                # TypeError: attribute name must be string, not 'int'
    getattr(A())                                                  # TypeError: getattr expected at least 2 arguments, got 1
    getattr(A(),'x',3)                                            # 3
    getattr(G(),'x',3)                                            # ZeroDivisionError: division by zero
    getattr(A(),'x',3,4)                                          # TypeError: getattr expected at most 3 arguments, got 4
    hasattr(A(),3)                                                # TypeError: attribute name must be string, not 'int'
    hasattr(G(),'x')                                              # ZeroDivisionError: division by zero
    setattr(A(),3,3)                                              # TypeError: attribute name must be string, not 'int'
    setattr(A(),'x')                                              # TypeError: setattr expected 3 arguments, got 2
    dir(B())                                                      # TypeError: 'int' object is not iterable
    dir(C())                                                      # TypeError: '<' not supported between instances of 'str' and 'int'
    dir(D())                                                      # ['a', 'b']
    dir(1,2)                                                      # TypeError: dir expected at most 1 argument, got 2
    vars(3)                                                       # TypeError: vars() argument must have __dict__ attribute
    vars(F())                                                     # 5
    vars(1,2)                                                     # TypeError: vars expected at most 1 argument, got 2
    callable(obj=1)                                               # TypeError: callable() takes no keyword arguments
    hasattr(1)                                                    # TypeError: hasattr expected 2 arguments, got 1
    delattr(1)                                                    # TypeError: delattr expected 2 arguments, got 1
    setattr(1)                                                    # TypeError: setattr expected 3 arguments, got 1
    dir(object=1)                                                 # TypeError: dir() takes no keyword arguments
    """)


def test_classes(space):
    check(WithPrelude(space, PRELUDE), r"""
    isinstance(1,2)                                               # TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union
    isinstance(1,(int,2))                                         # True
    isinstance(1,(2,int))                                         # TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union
    isinstance(1,((str,(int,)),))                                 # True
    isinstance('a',(2,int))                                       # TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union
    isinstance(1, deep(50))                                       # True
    isinstance(3, WithMeta), isinstance(4, WithMeta), isinstance(WithMeta(), WithMeta)  # (True, False, True)
    issubclass(int, WithMeta), issubclass(str, WithMeta), issubclass(WithMeta, WithMeta)  # (True, False, False)
    isinstance(Fake(), int), isinstance(Fake(), Fake), isinstance(Fake(), str)  # (True, True, False)
    issubclass(1,int)                                             # TypeError: issubclass() arg 1 must be a class
    issubclass(int,1)                                             # TypeError: issubclass() arg 2 must be a class, a tuple of classes, or a union
    issubclass(int,(str,int))                                     # True
    issubclass(E2(),int)                                          # False
    issubclass(E2(),(E2(),))                                      # False
    isinstance(E2(),E2())                                         # False
    isinstance(1,D())                                             # True
    issubclass(D(),int)                                           # TypeError: issubclass() arg 1 must be a class
    isinstance(True,int), isinstance(1,bool), issubclass(bool,int), isinstance(int,type), isinstance(type,object)  # (True, False, True, True, True)
    __build_class__()                                             # TypeError: __build_class__: not enough arguments
    __build_class__(1)                                            # TypeError: __build_class__: not enough arguments
    __build_class__(1,2)                                          # TypeError: __build_class__: func must be a function
    __build_class__(lambda:1,2)                                   # TypeError: __build_class__: name is not a string
    __build_class__(lambda:1,'a')                                 # <class '__main__.a'>
    isinstance(1)                                                 # TypeError: isinstance expected 2 arguments, got 1
    isinstance()                                                  # TypeError: isinstance expected 2 arguments, got 0
    isinstance(1,2,3)                                             # TypeError: isinstance expected 2 arguments, got 3
    """)


def test_printing(space):
    check(WithPrelude(space, PRELUDE), r"""
    print(x=3)                                               # TypeError: print() got an unexpected keyword argument 'x'
    print(sep=3)                                             # TypeError: sep must be None or a string, not int
    print(end=3)                                             # TypeError: end must be None or a string, not int
    print(file=3)                                            # AttributeError: 'int' object has no attribute 'write'
    (print(1,'a',sep='-',end='!',file=w,flush=True), w.out)  # (None, ['1', '-', 'a', '!', 'FLUSH'])
    (print(file=w), w.out)                                   # (None, ['\n'])
    """)


def test_scopes(space):
    check(WithPrelude(space, PRELUDE), r"""
    globals(1)                                            # TypeError: globals() takes no arguments (1 given)
    locals(1)                                             # TypeError: locals() takes no arguments (1 given)
    eval(3)                                               # TypeError: eval() arg 1 must be a string, bytes or code object
    exec(3)                                               # TypeError: exec() arg 1 must be a string, bytes or code object
    eval('1',3)                                           # TypeError: globals must be a dict
    eval('1',{},3)                                        # TypeError: locals must be a mapping
    exec('1',3)                                           # TypeError: exec() globals must be a dict, not int
    exec('1',{},3)                                        # TypeError: locals must be a mapping or None, not int
    eval('1+')                                            # SyntaxError: invalid syntax
    eval(' 1+1')                                          # 2
    eval('x', {'x': 5}), eval('x+y', {'x': 5}, {'y': 2})  # (5, 7)
    eval(b'1+1')                                          # 2
    eval(compile('1+2','f','eval'))                       # 3
    exec('a_=3', globals()) or a_                         # 3
    eval('1\0')                                           # SyntaxError: source code string cannot contain null bytes
    compile('1','f','foo')                                # ValueError: compile() mode must be 'exec', 'eval' or 'single'
    compile('1',3,'eval')                                 # TypeError: expected str, bytes or os.PathLike object, not int
    compile('1','f','eval',1)                             # ValueError: compile(): unrecognised flags
    compile('1','f','eval',0,False,7)                     # ValueError: compile(): invalid optimize value
    compile(3,'f','eval')                                 # TypeError: compile() arg 1 must be a string, bytes or AST object
    compile('x=','f','exec')                              # SyntaxError: invalid syntax
    (lambda x: eval('x'))(7)                              # 7
    (lambda x: sorted(locals()))(7)                       # ['x']
    (lambda x: locals())(7)                               # {'x': 7}
    compile()                                             # TypeError: compile() missing required argument 'source' (pos 1)
    """)


def test_other(space):
    check(WithPrelude(space, PRELUDE), r"""
    __debug__  # True
    """)


def test_functions_as_objects(space):
    check(space, r"""
    abs.__name__, abs.__qualname__, abs.__module__  # ('abs', 'abs', 'builtins')
    abs.__doc__                                # 'Return the absolute value of the argument.'
    abs.__text_signature__                     # '($module, x, /)'
    pow.__text_signature__                     # '($module, /, base, exp, mod=None)'
    globals.__text_signature__                 # '($module, /)'
    abs                                        # <built-in function abs>
    """)
