"""Import: language reference chapter 5, for builtin modules and .py files.

    statement.py   what import statements and __import__() mean
    loading.py     from a name to a module in sys.modules
    finding.py     where a module is: builtin, or on a path
    spec.py        ModuleSpec, the loaders, the path of a namespace package
    describe.py    what errors and repr() say about a module

CPython does this in Python (importlib); here it is interpreter level, so that tracebacks have no frames of it and
start-up runs nothing.  Files are looked at through the host only: where it denies, nothing is found.
"""
