"""Questions about calls and expressions that the engines' front ends ask alike; where a call of a method stands."""
from memphis.analysis.source import Location
from memphis.analysis.symbols import DEF_IMPORT, MODULE
from memphis.syntax import ast
from memphis.syntax.constants import CONST_NONE

STACK_USE_GUIDELINE = 30           # the VM builds longer displays and calls piece by piece


class CallPlaces(object):
    "Mix-in of a front end (units.Naming) with `symbols`."

    def is_method_call(self, call, function):
        "Is the chain's next link a call whose function can be loaded by LOAD_METHOD?"
        return (isinstance(call, ast.Call) and is_simple(call.args, call.keywords) and
                not self.is_import(function.value))

    def is_import(self, node):
        "A name the module imports: its attributes are functions rather than methods."
        return (isinstance(node, ast.Name) and
                self.symbols.top.lookup(node.id).flags & DEF_IMPORT != 0 and
                self.unit.scope.kind == MODULE)

    def attribute_place(self, node, attribute):
        "The position of an operation on an attribute: where it spans lines, only its name."
        if node.lineno == attribute.end_lineno:
            return node
        length = len(attribute.attr)
        if length > attribute.end_col_offset:
            return Location(attribute.end_lineno, -1, node.end_lineno, -1)
        return Location(attribute.end_lineno, attribute.end_col_offset - length,
                        node.end_lineno, node.end_col_offset)

    def check_keywords(self, keywords):
        seen = {}
        for keyword in keywords:
            if keyword.arg is not None:
                if keyword.arg in seen:
                    raise self.error("keyword argument repeated: %s" % keyword.arg, keyword)
                seen[keyword.arg] = None


def is_simple(args, keywords):
    "No stars, and not too many to lie on the stack."
    if len(args) + len(keywords) > STACK_USE_GUIDELINE or has_star(args):
        return False
    for keyword in keywords:
        if keyword.arg is None:
            return False
    return True


def is_none(node):
    return isinstance(node, ast.Constant) and node.value.const_kind == CONST_NONE


def is_plain_slice(node):
    return isinstance(node, ast.Slice) and node.step is None


def has_star(nodes):
    for node in nodes:
        if isinstance(node, ast.Starred):
            return True
    return False


def is_pattern_value(node):
    "May a value pattern be made of this expression? Signs and complex numbers have been folded."
    return isinstance(node, ast.Constant) or isinstance(node, ast.Attribute)


def place_of_return(node):
    "The position of what a return statement does before it returns: its constant's, where they share a line."
    value = node.value
    if isinstance(value, ast.Constant) and value.lineno == node.lineno:
        return value
    return node
