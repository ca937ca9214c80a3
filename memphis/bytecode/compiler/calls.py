"""Mix-in of the compiler: calls.

The callable and what fills its self slot are on the stack before the arguments:
LOAD_METHOD leaves both, other callables are followed by PUSH_NULL.
"""
from memphis.analysis.constants import ConstTuple
from memphis.analysis import constants
from memphis.analysis.calls import STACK_USE_GUIDELINE, has_star, is_simple
from memphis.bytecode import opcodes as op
from memphis.syntax import ast


class Calls(object):

    def call(self, node):
        "The function is on the stack already (as LOAD_METHOD leaves it, if it is a method call)."
        function = node.func
        place = node
        if isinstance(function, ast.Attribute) and self.is_method_call(node, function):
            place = self.attribute_place(node, function)
        else:
            self.emit(function, op.PUSH_NULL)
        self.arguments(place, 0, node.args, node.keywords)

    def arguments(self, node, pushed, args, keywords):
        "The arguments after the first `pushed`, and the call."
        self.check_keywords(keywords)
        if not is_simple(args, keywords):
            self.call_with_unpacking(node, pushed, args, keywords)
            return
        self.visit_all(args)
        count = pushed + len(args)
        if not keywords:
            self.emit(node, op.CALL, count)
            return
        names = []
        for keyword in keywords:
            self.visit(keyword.value)
            names.append(constants.text(self.mangled(keyword.arg)))
        self.load_const(node, ConstTuple(names))
        self.emit(node, op.CALL_KW, count + len(keywords))

    def call_with_unpacking(self, node, pushed, args, keywords):
        if pushed == 0 and len(args) == 1 and isinstance(args[0], ast.Starred):
            star = args[0]
            assert isinstance(star, ast.Starred)
            self.visit(star.value)
        else:
            self.unpacked_arguments(node, pushed, args)
        if keywords:
            self.keyword_dict(node, keywords)
            self.emit(node, op.CALL_FUNCTION_EX, 1)
        else:
            self.emit(node, op.CALL_FUNCTION_EX, 0)

    def unpacked_arguments(self, node, pushed, args):
        "All positional arguments as one tuple; those already pushed go into it."
        count = len(args)
        if not has_star(args) and count + pushed <= STACK_USE_GUIDELINE:
            self.visit_all(args)
            self.emit(node, op.BUILD_TUPLE, pushed + count)
            return
        built = False
        if count + pushed > STACK_USE_GUIDELINE:
            self.emit(node, op.BUILD_LIST, pushed)
            built = True
        for i in range(count):
            argument = args[i]
            if isinstance(argument, ast.Starred):
                if not built:
                    self.emit(node, op.BUILD_LIST, pushed + i)
                    built = True
                self.visit(argument.value)
                self.emit(node, op.LIST_EXTEND, 1)
            else:
                self.visit(argument)
                if built:
                    self.emit(node, op.LIST_APPEND, 1)
        self.emit(node, op.LIST_TO_TUPLE)

    def keyword_dict(self, node, keywords):
        built = False
        start = 0                          # of the keywords not yet emitted
        count = len(keywords)
        for i in range(count):
            if keywords[i].arg is None:
                if start < i:
                    self.keyword_pairs(node, keywords, start, i, built)
                    built = True
                if not built:
                    self.emit(node, op.BUILD_MAP, 0)
                    built = True
                self.visit(keywords[i].value)
                self.emit(node, op.DICT_MERGE, 1)
                start = i + 1
        if start < count:
            self.keyword_pairs(node, keywords, start, count, built)

    def keyword_pairs(self, node, keywords, start, end, merge):
        big = (end - start) * 2 > STACK_USE_GUIDELINE
        if big:
            self.emit(node, op.BUILD_MAP, 0)
        for i in range(start, end):
            self.load_text(node, self.mangled(keywords[i].arg))
            self.visit(keywords[i].value)
            if big:
                self.emit(node, op.MAP_ADD, 1)
        if not big:
            self.emit(node, op.BUILD_MAP, end - start)
        if merge:
            self.emit(node, op.DICT_MERGE, 1)
