# -*- coding: utf-8 -*-
r"""Builtin exceptions: construction, attributes, text.  memphis/objects/exceptions."""
from expectations import WithPrelude, check

PRELUDE = r"""
def raises(f, *a, **k):
    try: f(*a, **k)
    except BaseException as e: return e
"""


def test_syntax_error(space):
    check(WithPrelude(space, PRELUDE), r"""
    SyntaxError('a',1)                                     # TypeError: 'int' object is not iterable
    SyntaxError('a',(1,))                                  # TypeError: function takes at least 4 arguments (1 given)
    SyntaxError('a',(1,2,3,4,5))                           # TypeError: end_offset must be provided when end_lineno is provided
    SyntaxError('a',(1,2,3,4,5,6,7,8))                     # TypeError: function takes at most 6 arguments (8 given)
    SyntaxError(a=1)                                       # TypeError: SyntaxError() takes no keyword arguments
    str(SyntaxError('m',('/a/b.py',3,4,'text')))           # 'm (b.py, line 3)'
    str(SyntaxError('m',(None,3,4,'text')))                # 'm (line 3)'
    str(SyntaxError('m',('f',None,4,'text')))              # 'm (f)'
    str(SyntaxError())                                     # 'None'
    SyntaxError('m',('f',1,4,'text')).end_lineno           # None
    SyntaxError('a',('f',1,2,'t','x','y')).end_lineno      # 'x'
    str(SyntaxError('m',('/a/b.py','x',4,'text')))         # 'm (b.py)'
    str(SyntaxError('m',(5,6,4,'text')))                   # 'm (line 6)'
    str(SyntaxError(5))                                    # '5'
    str(SyntaxError('a','abcd'))                           # 'a (a)'
    SyntaxError('a',('f',1,2,'t',None,None)).end_lineno    # None
    str(SyntaxError('m',('<string>',True,4,'text')))       # 'm (<string>)'
    str(SyntaxError('m',('a/',1,4,'text')))                # 'm (, line 1)'
    SyntaxError('a',('f',1,2,'t'),3).lineno                # None
    type('E',(OSError,SyntaxError),{})                     # TypeError: multiple bases have instance lay-out conflict
    sorted(set(dir(SyntaxError))-set(dir(BaseException)))  # ['end_lineno', 'end_offset', 'filename', 'lineno', 'msg', 'offset', 'print_file_and_line', 'text']
    """)


def test_text_and_arguments(space):
    check(WithPrelude(space, PRELUDE), r"""
    ValueError(a=1)                                   # TypeError: ValueError() takes no keyword arguments
    ValueError().with_traceback(3)                    # TypeError: __traceback__ must be a traceback or None
    str(KeyError())                                   # ''
    str(KeyError(1,2))                                # '(1, 2)'
    str(KeyError('a'))                                # "'a'"
    raises(lambda: 1/0)                               # ZeroDivisionError('division by zero')
    raises(lambda: {}['a'])                           # KeyError('a')
    isinstance(raises(lambda: 1/0), ArithmeticError)  # True
    ValueError('a')==ValueError('a')                  # False
    repr(ValueError)                                  # "<class 'ValueError'>"
    ValueError(1,2)                                   # ValueError(1, 2)
    str(ValueError(1,2))                              # '(1, 2)'
    ValueError('a\nb')                                # ValueError('a\nb')
    str(ValueError(''))                               # ''
    repr(ValueError(None))                            # 'ValueError(None)'
    ValueError().foo                                  # AttributeError: 'ValueError' object has no attribute 'foo'
    hash(ValueError()) == 5                           # False
    """)


def test_classes_with_fields(space):
    check(WithPrelude(space, PRELUDE), r"""
    AttributeError(x=1)                                   # TypeError: AttributeError() got an unexpected keyword argument 'x'
    AttributeError('m',name=1,obj=2).args                 # ('m',)
    AttributeError('m',name=1,obj=2).name                 # 1
    AttributeError('m',name=1,obj=2).obj                  # 2
    NameError(x=1)                                        # TypeError: NameError() got an unexpected keyword argument 'x'
    ImportError(x=1)                                      # TypeError: ImportError() got an unexpected keyword argument 'x'
    SystemExit(1,2).code                                  # (1, 2)
    SystemExit().code                                     # None
    StopIteration(1,2).value                              # 1
    str(ImportError('a','b'))                             # "('a', 'b')"
    str(ImportError('a'))                                 # 'a'
    ImportError('a',name='b').__reduce__()                # (<class 'ImportError'>, ('a',), {'name': 'b'})
    NameError('a',name='b').__reduce__()                  # (<class 'NameError'>, ('a',))
    AttributeError('a',name='b').__reduce__()             # (<class 'AttributeError'>, ('a',), {'name': 'b', 'args': ('a',)})
    AttributeError('a',name=1).__getstate__()             # {'name': 1, 'args': ('a',)}
    AttributeError('a').__getstate__()                    # {'args': ('a',)}
    AttributeError('a').__reduce__()                      # (<class 'AttributeError'>, ('a',), {'args': ('a',)})
    ImportError('a').__reduce__()                         # (<class 'ImportError'>, ('a',))
    ImportError('a',path='x',name_from='y').__reduce__()  # (<class 'ImportError'>, ('a',), {'path': 'x', 'name_from': 'y'})
    str(ImportError(3))                                   # '3'
    ImportError(3).msg                                    # 3
    ImportError(3,4).msg                                  # None
    StopIteration().value                                 # None
    AttributeError('a','b').name                          # None
    str(NameError('a','b'))                               # "('a', 'b')"
    type('E',(KeyError,AttributeError),{'x':5}).__base__  # <class 'AttributeError'>
    """)


def test_os_error(space):
    check(WithPrelude(space, PRELUDE), r"""
    OSError(1,x=2)                                                # TypeError: OSError() takes no keyword arguments
    BaseException.__new__(OSError)                                # TypeError: BaseException.__new__(OSError) is not safe, use OSError.__new__()
    OSError.__new__(ValueError)                                   # TypeError: OSError.__new__(ValueError): ValueError is not a subtype of OSError
    OSError(2,'x').__class__                                      # <class 'FileNotFoundError'>
    OSError(2,'x',  'f', None, 'g')                               # FileNotFoundError(2, 'x')
    str(OSError(2,'x',  'f', None, 'g'))                          # "[Errno 2] x: 'f' -> 'g'"
    OSError(2,'x',  'f', None, 'g').__dict__                      # {}
    OSError(2,'x','f').args                                       # (2, 'x')
    OSError(2,'x','f').__reduce__()                               # (<class 'FileNotFoundError'>, (2, 'x', 'f'))
    OSError(1,2,3,4,5,6).args                                     # (1, 2, 3, 4, 5, 6)
    BlockingIOError(11,'a',5).characters_written                  # 5
    BlockingIOError(11,'a').characters_written                    # AttributeError: characters_written
    BlockingIOError(11,'a','f').filename                          # 'f'
    setattr(BlockingIOError(11,'a'),'characters_written','f')     # TypeError: 'str' object cannot be interpreted as an integer
    OSError(2).errno                                              # None
    OSError('a',2).errno                                          # 'a'
    OSError('a',2)                                                # OSError('a', 2)
    str(OSError('a',2))                                           # '[Errno a] 2'
    str(OSError(None,2))                                          # '[Errno None] 2'
    OSError(2,'x',None).args                                      # (2, 'x', None)
    OSError(2,'x',None).__reduce__()                              # (<class 'FileNotFoundError'>, (2, 'x', None))
    OSError(2,'x','f',None,'g').__reduce__()                      # (<class 'FileNotFoundError'>, (2, 'x', 'f', None, 'g'))
    OSError(2,'x',None).filename                                  # None
    str(OSError(2,'x',None))                                      # '[Errno 2] x'
    type('E',(OSError,),{})(2,'x')                                # E(2, 'x')
    type('E',(OSError,),{'__init__':lambda s,*a:None})(2,'x').errno  # None
    type('E',(OSError,),{'__init__':lambda s,*a:None})(2,'x').args  # ()
    type('E',(OSError,),{'__new__':lambda c,*a:OSError.__new__(c,*a)})(2,'x').errno  # 2
    type('E',(OSError,),{'__init__':lambda s,*a,**k:None})(2,x=3)  # E()
    OSError(True,'x')                                             # PermissionError(True, 'x')
    OSError(10**30,'x')                                           # OSError(1000000000000000000000000000000, 'x')
    FileNotFoundError(13,'x').__class__                           # <class 'FileNotFoundError'>
    BlockingIOError(11,'a',5).args                                # (11, 'a', 5)
    BlockingIOError(11,'a',5).filename                            # None
    delattr(BlockingIOError(11,'a'),'characters_written')         # AttributeError: characters_written
    delattr(BlockingIOError(11,'a',3),'characters_written')       # None
    BlockingIOError(11,'a',10**30)                                # ValueError: cannot fit 'int' into an index-sized integer
    str(OSError())                                                # ''
    str(OSError(2,'x','f','g'))                                   # "[Errno 2] x: 'f'"
    str(OSError(None,None,'f'))                                   # "[Errno None] None: 'f'"
    type('E',(OSError,KeyError),{})(2,'x')                        # E(2, 'x')
    OSError.__doc__                                               # 'Base class for I/O related errors.'
    sorted(set(dir(OSError))-set(dir(BaseException)))             # ['characters_written', 'errno', 'filename', 'filename2', 'strerror']
    """)


def test_groups(space):
    check(WithPrelude(space, PRELUDE), r"""
    ExceptionGroup()                                              # TypeError: BaseExceptionGroup.__new__() takes exactly 2 arguments (0 given)
    ExceptionGroup(1,2)                                           # TypeError: BaseExceptionGroup.__new__() argument 1 must be str, not int
    ExceptionGroup('a',2)                                         # TypeError: second argument (exceptions) must be a sequence
    ExceptionGroup('a',[])                                        # ValueError: second argument (exceptions) must be a non-empty sequence
    ExceptionGroup('a',[1])                                       # ValueError: Item 0 of second argument (exceptions) is not an exception
    ExceptionGroup('a',[BaseException()])                         # TypeError: Cannot nest BaseExceptions in an ExceptionGroup
    BaseExceptionGroup('a',[ValueError()])                        # ExceptionGroup('a', [ValueError()])
    ExceptionGroup('a',[ValueError(3),KeyError(2)])               # ExceptionGroup('a', [ValueError(3), KeyError(2)])
    str(ExceptionGroup('a',[ValueError(3),KeyError(2)]))          # 'a (2 sub-exceptions)'
    setattr(ExceptionGroup('a',[ValueError()]),'message',3)       # AttributeError: readonly attribute
    ExceptionGroup('a',(x for x in []))                           # TypeError: second argument (exceptions) must be a sequence
    ExceptionGroup('a','abc')                                     # ValueError: Item 0 of second argument (exceptions) is not an exception
    ExceptionGroup('a',{1})                                       # TypeError: second argument (exceptions) must be a sequence
    ExceptionGroup('a',[ValueError()]).split(3)                   # TypeError: expected an exception type, a tuple of exception types, or a callable (other than a class)
    ExceptionGroup('a',[ValueError()]).subgroup(int)              # TypeError: expected an exception type, a tuple of exception types, or a callable (other than a class)
    ExceptionGroup('a',[ValueError()]).derive(int)                # TypeError: second argument (exceptions) must be a sequence
    ExceptionGroup(message='a')                                   # TypeError: BaseExceptionGroup.__new__() takes exactly 2 arguments (0 given)
    ExceptionGroup('a',[ValueError()],x=3)                        # TypeError: ExceptionGroup() takes no keyword arguments
    ExceptionGroup('a',[ValueError(1),TypeError(2)]).split(ValueError)  # (ExceptionGroup('a', [ValueError(1)]), ExceptionGroup('a', [TypeError(2)]))
    ExceptionGroup('a',[ValueError(1),TypeError(2)]).split((ValueError,TypeError))  # (ExceptionGroup('a', [ValueError(1), TypeError(2)]), None)
    ExceptionGroup('a',[ValueError(1),TypeError(2)]).split(lambda e:isinstance(e,ExceptionGroup))  # (ExceptionGroup('a', [ValueError(1), TypeError(2)]), None)
    ExceptionGroup('a',[ValueError(1),TypeError(2)]).split((ValueError,3))  # TypeError: expected an exception type, a tuple of exception types, or a callable (other than a class)
    ExceptionGroup('a',[ValueError(1),TypeError(2)]).split(())    # (None, ExceptionGroup('a', [ValueError(1), TypeError(2)]))
    ExceptionGroup('a',[ValueError(1),TypeError(2)]).subgroup(KeyError)  # None
    BaseExceptionGroup('a',[KeyboardInterrupt()])                 # BaseExceptionGroup('a', [KeyboardInterrupt()])
    type('E',(ExceptionGroup,),{})('a',[KeyboardInterrupt()])     # TypeError: Cannot nest BaseExceptions in 'E'
    type('E',(BaseExceptionGroup,ValueError),{})('a',[KeyboardInterrupt()])  # TypeError: Cannot nest BaseExceptions in 'E'
    type('E',(BaseExceptionGroup,),{})('a',[KeyboardInterrupt()])  # E('a', [KeyboardInterrupt()])
    ExceptionGroup('a',(ValueError(),)).exceptions                # (ValueError(),)
    ExceptionGroup('a',(ValueError(),)).args                      # ('a', (ValueError(),))
    ExceptionGroup('a',[ValueError()]).derive([KeyError()])       # ExceptionGroup('a', [KeyError()])
    type('E',(ExceptionGroup,),{})('a',[KeyError()]).derive([ValueError()])  # ExceptionGroup('a', [ValueError()])
    type('E',(ExceptionGroup,),{'derive':lambda s,x:3})('a',[KeyError(),ValueError()]).split(KeyError)  # TypeError: derive must return an instance of BaseExceptionGroup
    str(ExceptionGroup('a',[KeyError()]))                         # 'a (1 sub-exception)'
    ExceptionGroup('a',{1:2})                                     # TypeError: second argument (exceptions) must be a sequence
    ExceptionGroup.__module__                                     # 'builtins'
    ExceptionGroup.__bases__                                      # (<class 'BaseExceptionGroup'>, <class 'Exception'>)
    ExceptionGroup.__mro__                                        # (<class 'ExceptionGroup'>, <class 'BaseExceptionGroup'>, <class 'Exception'>, <class 'BaseException'>, <class 'object'>)
    sorted(set(dir(BaseExceptionGroup))-set(dir(BaseException)))  # ['__class_getitem__', 'derive', 'exceptions', 'message', 'split', 'subgroup']
    """)


def test_unicode_errors(space):
    check(WithPrelude(space, PRELUDE), r"""
    UnicodeDecodeError()                                          # TypeError: function takes exactly 5 arguments (0 given)
    UnicodeDecodeError(1,2,3,4,5)                                 # TypeError: argument 1 must be str, not int
    UnicodeDecodeError('a','b',3,4,'r')                           # TypeError: a bytes-like object is required, not 'str'
    UnicodeDecodeError('a',b'b',3,4,'r')                          # UnicodeDecodeError('a', b'b', 3, 4, 'r')
    str(UnicodeDecodeError('a',b'b',3,4,'r'))                     # "'a' codec can't decode bytes in position 3-3: r"
    str(UnicodeDecodeError('a',b'bc',0,1,'r'))                    # "'a' codec can't decode byte 0x62 in position 0: r"
    str(UnicodeDecodeError('a',b'bc',0,2,'r'))                    # "'a' codec can't decode bytes in position 0-1: r"
    str(UnicodeEncodeError('a','b\u1234c',1,2,'r'))               # "'a' codec can't encode character '\\u1234' in position 1: r"
    str(UnicodeEncodeError('a','b\u1234c',1,3,'r'))               # "'a' codec can't encode characters in position 1-2: r"
    str(UnicodeEncodeError('a','b',7,8,'r'))                      # "'a' codec can't encode characters in position 7-7: r"
    str(UnicodeTranslateError('b\U00012345c',1,2,'r'))            # "can't translate character '\\U00012345' in position 1: r"
    UnicodeTranslateError('b',1)                                  # TypeError: function takes exactly 4 arguments (2 given)
    UnicodeTranslateError('b',1,'a',3)                            # TypeError: 'str' object cannot be interpreted as an integer
    UnicodeDecodeError(b'',b'',0,1,'')                            # TypeError: argument 1 must be str, not bytes
    UnicodeDecodeError.__new__(UnicodeDecodeError).start          # 0
    UnicodeDecodeError.__new__(UnicodeDecodeError).object         # None
    str(UnicodeDecodeError.__new__(UnicodeDecodeError))           # ''
    setattr(UnicodeDecodeError('a',b'bc',0,1,'r'),'object',3)     # None
    setattr(UnicodeDecodeError('a',b'bc',0,1,'r'),'start','3')    # TypeError: an integer is required
    UnicodeDecodeError('a',b'bc',-5,100,'r').start                # -5
    UnicodeDecodeError('a',b'bc',-5,100,'r').end                  # 100
    UnicodeDecodeError(1,b'',0,1,'r')                             # TypeError: argument 1 must be str, not int
    UnicodeDecodeError('a',b'x',0,1,'r').__init__()               # TypeError: function takes exactly 5 arguments (0 given)
    UnicodeTranslateError()                                       # TypeError: function takes exactly 4 arguments (0 given)
    UnicodeDecodeError(None,None,1,2,3)                           # TypeError: argument 1 must be str, not None
    UnicodeEncodeError('a',b'x',1,2,'3')                          # TypeError: argument 2 must be str, not bytes
    delattr(UnicodeDecodeError('a',b'x',0,1,'r'),'start')         # TypeError: can't delete numeric/char attribute
    (lambda e:(delattr(e,'object'),e.object))(UnicodeDecodeError('a',b'x',0,1,'r'))  # (None, None)
    (lambda e:(delattr(e,'object'),str(e)))(UnicodeDecodeError('a',b'x',0,1,'r'))  # (None, '')
    (lambda e:(delattr(e,'reason'),str(e)))(UnicodeDecodeError('a',b'x',0,1,'r'))  # (None, "'a' codec can't decode byte 0x78 in position 0: <NULL>")
    (lambda e:(delattr(e,'encoding'),str(e)))(UnicodeDecodeError('a',b'x',0,1,'r'))  # (None, "'<NULL>' codec can't decode byte 0x78 in position 0: r")
    (lambda e:(setattr(e,'reason',5),str(e)))(UnicodeDecodeError('a',b'x',0,1,'r'))  # (None, "'a' codec can't decode byte 0x78 in position 0: 5")
    str(UnicodeEncodeError('a','\xe9',0,1,'r'))                   # "'a' codec can't encode character '\\xe9' in position 0: r"
    str(UnicodeEncodeError('a','\U00012345',0,1,'r'))             # "'a' codec can't encode character '\\U00012345' in position 0: r"
    UnicodeDecodeError('a',b'x',0,1,'r',3)                        # TypeError: function takes exactly 5 arguments (6 given)
    UnicodeDecodeError('a',b'x',0,1,r='r')                        # TypeError: UnicodeDecodeError() takes no keyword arguments
    sorted(set(dir(UnicodeDecodeError))-set(dir(BaseException)))  # ['encoding', 'end', 'object', 'reason', 'start']
    """)


def test_attributes_and_methods(space):
    check(WithPrelude(space, PRELUDE), r"""
    ValueError().__init__(1,a=2)                                  # TypeError: ValueError() takes no keyword arguments
    ValueError().add_note(3)                                      # TypeError: note must be a str, not 'int'
    ValueError().__setstate__(3)                                  # TypeError: state is not a dictionary
    setattr(ValueError(),'args',3)                                # TypeError: 'int' object is not iterable
    delattr(ValueError(),'args')                                  # TypeError: args may not be deleted
    delattr(ValueError(),'__cause__')                             # TypeError: __cause__ may not be deleted
    setattr(ValueError(),'__cause__',3)                           # TypeError: exception cause must be None or derive from BaseException
    setattr(ValueError(),'__context__',3)                         # TypeError: exception context must be None or derive from BaseException
    delattr(ValueError(),'__context__')                           # TypeError: __context__ may not be deleted
    setattr(ValueError(),'__traceback__',3)                       # TypeError: __traceback__ must be a traceback or None
    delattr(ValueError(),'__traceback__')                         # TypeError: __traceback__ may not be deleted
    setattr(ValueError(),'__suppress_context__',3)                # TypeError: attribute value type must be bool
    delattr(ValueError(),'__suppress_context__')                  # TypeError: can't delete numeric/char attribute
    setattr(ValueError(),'__dict__',3)                            # TypeError: __dict__ must be set to a dictionary, not a 'int'
    delattr(ValueError(),'__dict__')                              # TypeError: cannot delete __dict__
    ValueError('a').__reduce__()                                  # (<class 'ValueError'>, ('a',))
    BaseException.__dict__['args']                                # <attribute 'args' of 'BaseException' objects>
    BaseException.__new__(int)                                    # TypeError: BaseException.__new__(int): int is not a subtype of BaseException
    BaseException.__new__(3)                                      # TypeError: BaseException.__new__(X): X is not a type object (int)
    raises(lambda: 1/0).__traceback__.tb_lineno                   # 3
    raises(lambda: 1/0).__traceback__.tb_next.tb_next             # None
    ValueError.__name__, ValueError.__doc__, ValueError.__module__, ValueError.__mro__  # ('ValueError', 'Inappropriate argument value (of correct type).', 'builtins', (<class 'ValueError'>, <class 'Exception'>, <class 'BaseException'>, <class 'object'>))
    (lambda e: (setattr(e,'x',1), e.x, e.__dict__))(ValueError())  # (None, 1, {'x': 1})
    (lambda e: (e.add_note('a'), e.add_note('b'), e.__notes__))(ValueError())  # (None, None, ['a', 'b'])
    (lambda e: (setattr(e,'__notes__',3), e.add_note('b')))(ValueError())  # TypeError: Cannot add note: __notes__ is not a list
    (lambda e: (e.__setstate__({'x':1}), e.x))(ValueError())      # (None, 1)
    (lambda e: (setattr(e,'x',1), e.__reduce__()))(ValueError(5))  # (None, (<class 'ValueError'>, (5,), {'x': 1}))
    (lambda e: (setattr(e,'__cause__',KeyError()), e.__cause__, e.__suppress_context__, e.__context__))(ValueError(5))  # (None, KeyError(), True, None)
    (lambda e: (setattr(e,'args',[1,2]), e.args, str(e), repr(e)))(ValueError(5))  # (None, (1, 2), '(1, 2)', 'ValueError(1, 2)')
    (lambda e: (setattr(e,'x',1), delattr(e,'x'), hasattr(e,'x')))(ValueError())  # (None, None, False)
    delattr(ValueError(),'x')                                     # AttributeError: 'ValueError' object has no attribute 'x'
    """)


def test_python_subclasses(space):
    check(WithPrelude(space, PRELUDE), r"""
    type('E',(ValueError,KeyError),{})(1)                         # E(1)
    str(type('E',(ValueError,KeyError),{})(1))                    # '1'
    str(type('E',(KeyError,ValueError),{})(''))                   # "''"
    type('E',(int,ValueError),{})                                 # TypeError: multiple bases have instance lay-out conflict
    setattr(type('E',(ValueError,),{})(), 'args', 'ab')           # None
    (lambda e: (setattr(e, 'args', 'ab'), e.args))(type('E',(ValueError,),{})())  # (None, ('a', 'b'))
    """)
