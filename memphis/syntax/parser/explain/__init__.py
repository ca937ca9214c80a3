"""The second pass: known mistakes, in the words and at the places of CPython 3.13.

The rules call these hooks while `explaining` is on. A hook named explain_x either raises the problem it has found or
puts the position back and returns. What is tried, and in which order, follows the `invalid_` rules of CPython's
grammar, because the first match wins: a hook called on entry stands where such a rule is the first alternative, a
hook called after NoMatch where it is the last.
"""
from rpython.rlib.objectmodel import import_from_mixin

from memphis.syntax.parser.explain.arguments import ExplainArguments
from memphis.syntax.parser.explain.attempts import Attempts
from memphis.syntax.parser.explain.displays import ExplainDisplays
from memphis.syntax.parser.explain.expressions import ExplainExpressions
from memphis.syntax.parser.explain.fstrings import ExplainFStrings
from memphis.syntax.parser.explain.imports import ExplainImports
from memphis.syntax.parser.explain.parameters import ExplainParameters
from memphis.syntax.parser.explain.patterns import ExplainPatterns
from memphis.syntax.parser.explain.statements import ExplainStatements


class Explain(object):
    """Mixed into the parser."""
    import_from_mixin(Attempts)
    import_from_mixin(ExplainExpressions)
    import_from_mixin(ExplainArguments)
    import_from_mixin(ExplainDisplays)
    import_from_mixin(ExplainFStrings)
    import_from_mixin(ExplainParameters)
    import_from_mixin(ExplainImports)
    import_from_mixin(ExplainPatterns)
    import_from_mixin(ExplainStatements)
