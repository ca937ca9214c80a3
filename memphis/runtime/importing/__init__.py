"""Import: language reference chapter 5, on top of importlib, which is CPython's own.

    statement.py   what import statements and __import__() mean
    bootstrap.py   loading importlib, and from a name to a module in sys.modules
    describe.py    what errors and repr() say about a module
"""
