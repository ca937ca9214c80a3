"""`make test-syntax`: ASTs and symbol tables of the library, errors in what CPython's tests compile, random sources."""


def test_standard_library(compare):
    compare("compare_library.py")


def test_errors(compare):
    compare("compare_errors.py")


def test_errors_of_files(compare):
    compare("compare_files.py")


def test_symtables(compare):
    compare("compare_symtables.py")


def test_random_sources(compare):
    compare("fuzz.py", "--count", "2000")
