"""The builtin __import__, which the import statement calls."""
print(__import__("sys").__name__)
try:
    __import__("no_such_module")
except ModuleNotFoundError as e:
    print(e)
