"""The second pass: known mistakes, in the words and at the places of CPython 3.13.

Every method is called by the rule it is named after, before the rule does its own work, and returns if there is
nothing to say. They may parse ahead; they restore the position.
"""
from memphis.syntax import ast, tokens
from memphis.syntax.parser.cursor import NO_MATCH, NoMatch


class Explain(object):
    """Mixed into the parser."""

    def explained_expression(self):
        return self.plain_expression()

    def explain_replacement_field(self): pass
    def explain_named_expression(self): pass
    def explain_operand(self): pass
    def explain_starred(self): pass
    def explain_arguments(self): pass
    def explain_parenthesized(self): pass
    def explain_list_or_set(self): pass
    def explain_brace_display(self): pass
    def explain_comprehension_target(self): pass
    def explain_parameters(self, closing): pass
    def explain_star_parameter(self, closing): pass
    def explain_double_star_parameter(self, closing): pass
    def explain_default(self, closing): pass
    def explain_match(self, start): pass
    def explain_as_pattern(self): pass
    def explain_class_pattern(self): pass
    def explain_assignment(self): pass
    def explain_del(self): pass
    def explain_assert(self): pass
    def explain_import(self): pass
    def explain_import_as(self, end): pass
    def explain_import_from_nothing(self): pass
    def explain_colon(self, start, what): pass
    def explain_indent(self, start, what): pass
    def explain_for_target(self): pass
    def explain_with(self, keyword): pass
    def explain_with_target(self): pass
    def explain_mixed_except(self, is_star): pass
    def explain_except_star(self): pass
    def explain_except_types(self): pass
