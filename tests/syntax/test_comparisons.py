"""`make test-syntax`: the standard library's ASTs, and the errors in the sources that CPython's own tests compile."""


def test_standard_library(compare):
    compare("compare_library.py")


def test_errors(compare):
    compare("compare_errors.py")


def test_errors_of_files(compare):
    compare("compare_files.py")
