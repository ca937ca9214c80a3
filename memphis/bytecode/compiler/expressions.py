"""Mix-in of the compiler: expressions that leave their value on the stack."""
from memphis.analysis import constants
from memphis.analysis.calls import STACK_USE_GUIDELINE, has_star, is_none, is_plain_slice
from memphis.analysis.constants import ConstFrozenset, ConstTuple
from memphis.analysis.folding import constants_of
from memphis.analysis.walk import left_spine
from memphis.analysis import units
from memphis.bytecode import opcodes as op
from memphis.bytecode.compiler.tables import BINARY, COMPARE, UNARY
from memphis.bytecode.instructions import Block
from memphis.syntax import ast


class Expressions(object):

    def visit_Constant(self, node):
        self.load_const(node, node.value)

    def visit_Name(self, node):
        if node.ctx == ast.Load:
            self.load_name(node, node.id)
        elif node.ctx == ast.Store:
            self.store_name(node, node.id)
        else:
            self.delete_name(node, node.id)

    def visit_NamedExpr(self, node):
        self.visit(node.value)
        self.emit(node, op.COPY, 1)
        self.visit(node.target)

    def visit_UnaryOp(self, node):
        self.visit(node.operand)
        self.emit(node, UNARY[node.op])

    def visit_BoolOp(self, node):
        opcode = op.JUMP_IF_FALSE_OR_POP
        if node.op == ast.Or:
            opcode = op.JUMP_IF_TRUE_OR_POP
        end = Block()
        last = len(node.values) - 1
        for i in range(last):
            self.visit(node.values[i])
            self.emit_jump(node, opcode, end)
        self.visit(node.values[last])
        self.use(end)

    def visit_IfExp(self, node):
        end = Block()
        orelse = Block()
        self.jump_if(node.test, orelse, False)
        self.visit(node.body)
        self.emit_jump(self.no_location, op.JUMP, end)
        self.use(orelse)
        self.visit(node.orelse)
        self.use(end)

    def visit_Compare(self, node):
        last = len(node.ops) - 1
        self.visit(node.left)
        if last == 0:
            self.visit(node.comparators[0])
            self.compare(node, node.ops[0])
            return
        cleanup = Block()
        end = Block()
        for i in range(last):
            self.visit(node.comparators[i])
            self.emit(node, op.SWAP, 2)
            self.emit(node, op.COPY, 2)
            self.compare(node, node.ops[i])
            self.emit_jump(node, op.JUMP_IF_FALSE_OR_POP, cleanup)
        self.visit(node.comparators[last])
        self.compare(node, node.ops[last])
        self.emit_jump(self.no_location, op.JUMP, end)
        self.use(cleanup)
        self.emit(node, op.SWAP, 2)
        self.emit(node, op.POP_TOP)
        self.use(end)

    def compare(self, node, operator):
        if operator == ast.Is:
            self.emit(node, op.IS_OP, 0)
        elif operator == ast.IsNot:
            self.emit(node, op.IS_OP, 1)
        elif operator == ast.In:
            self.emit(node, op.CONTAINS_OP, 0)
        elif operator == ast.NotIn:
            self.emit(node, op.CONTAINS_OP, 1)
        else:
            self.emit(node, COMPARE[operator])

    def visit_Lambda(self, node):
        self.lambda_expression(node)

    # ____________________________________________________________
    # chains to the left: a + b, a.b, a(b), a[b]

    def visit_BinOp(self, node):
        self.left_chain(node)

    def visit_Attribute(self, node):
        if node.ctx == ast.Load:
            self.left_chain(node)
            return
        self.visit(node.value)
        place = self.attribute_place(node, node)
        if node.ctx == ast.Store:
            self.note_static_attribute(node)
            self.emit_name(place, op.STORE_ATTR, node.attr)
        else:
            self.emit_name(place, op.DELETE_ATTR, node.attr)

    def visit_Call(self, node):
        self.left_chain(node)

    def visit_Subscript(self, node):
        if node.ctx == ast.Load:
            self.left_chain(node)
            return
        self.visit(node.value)
        if is_plain_slice(node.slice) and node.ctx == ast.Store:
            self.slice_bounds(node.slice)
            self.emit(node, op.STORE_SLICE)
        else:
            self.visit(node.slice)
            if node.ctx == ast.Store:
                self.emit(node, op.STORE_SUBSCR)
            else:
                self.emit(node, op.DELETE_SUBSCR)

    def left_chain(self, node):
        spine = left_spine(node)
        i = len(spine) - 1
        self.visit(spine[i])
        i -= 1
        while i >= 0:
            link = spine[i]
            if isinstance(link, ast.BinOp):
                self.visit(link.right)
                self.emit(link, BINARY[link.op])
            elif isinstance(link, ast.Attribute):
                if i > 0 and self.is_method_call(spine[i - 1], link):
                    self.emit_name(self.attribute_place(link, link), op.LOAD_METHOD, link.attr)
                else:
                    self.emit_name(self.attribute_place(link, link), op.LOAD_ATTR, link.attr)
            elif isinstance(link, ast.Subscript):
                self.load_subscript(link)
            else:
                assert isinstance(link, ast.Call)
                self.call(link)
            i -= 1

    def load_subscript(self, node):
        if is_plain_slice(node.slice):
            self.slice_bounds(node.slice)
            self.emit(node, op.BINARY_SLICE)
        else:
            self.visit(node.slice)
            self.emit(node, op.BINARY_SUBSCR)

    def visit_Slice(self, node):
        self.slice_bounds(node)
        if node.step is not None:
            self.visit(node.step)
            self.emit(node, op.BUILD_SLICE, 3)
        else:
            self.emit(node, op.BUILD_SLICE, 2)

    def slice_bounds(self, node):
        assert isinstance(node, ast.Slice)
        if node.lower is not None:
            self.visit(node.lower)
        else:
            self.load_none(node)
        if node.upper is not None:
            self.visit(node.upper)
        else:
            self.load_none(node)

    # ____________________________________________________________
    # displays

    def visit_Tuple(self, node):
        if node.ctx == ast.Store:
            self.unpack(node, node.elts)
        elif node.ctx == ast.Del:
            self.visit_all(node.elts)
        else:
            self.sequence(node, node.elts, op.BUILD_TUPLE)

    def visit_List(self, node):
        if node.ctx == ast.Store:
            self.unpack(node, node.elts)
        elif node.ctx == ast.Del:
            self.visit_all(node.elts)
        else:
            self.sequence(node, node.elts, op.BUILD_LIST)

    def visit_Set(self, node):
        self.sequence(node, node.elts, op.BUILD_SET)

    def visit_Starred(self, node):
        # where a star is allowed, the node around it has dealt with it
        if node.ctx == ast.Store:
            raise self.error("starred assignment target must be in a list or tuple", node)
        raise self.error("can't use starred expression here", node)

    def sequence(self, node, elements, opcode):
        "A tuple, list or set display."
        build = opcode
        add = op.LIST_APPEND
        extend = op.LIST_EXTEND
        if opcode == op.BUILD_SET:
            add = op.SET_ADD
            extend = op.SET_UPDATE
        elif opcode == op.BUILD_TUPLE:
            build = op.BUILD_LIST
        count = len(elements)
        if count > 2 and opcode != op.BUILD_TUPLE:
            items = constants_of(elements)
            if items is not None:
                self.emit(node, build, 0)
                if opcode == op.BUILD_SET:
                    self.load_const(node, ConstFrozenset(items))
                else:
                    self.load_const(node, ConstTuple(items))
                self.emit(node, extend, 1)
                return
        if count <= STACK_USE_GUIDELINE and not has_star(elements):
            self.visit_all(elements)
            self.emit(node, opcode, count)
            return
        built = False
        if count > STACK_USE_GUIDELINE:
            self.emit(node, build, 0)
            built = True
        for i in range(count):
            element = elements[i]
            if isinstance(element, ast.Starred):
                if not built:
                    self.emit(node, build, i)
                    built = True
                self.visit(element.value)
                self.emit(node, extend, 1)
            else:
                self.visit(element)
                if built:
                    self.emit(node, add, 1)
        if opcode == op.BUILD_TUPLE:
            self.emit(node, op.LIST_TO_TUPLE)

    def visit_Dict(self, node):
        built = False
        start = 0                          # of the pairs not yet emitted
        count = len(node.values)
        for i in range(count):
            if node.keys[i] is None:
                if start < i:
                    self.pairs(node, start, i, built)
                    built = True
                if not built:
                    self.emit(node, op.BUILD_MAP, 0)
                    built = True
                self.visit(node.values[i])
                self.emit(node, op.DICT_UPDATE, 1)
                start = i + 1
            elif (i + 1 - start) * 2 >= STACK_USE_GUIDELINE:
                self.pairs(node, start, i + 1, built)
                built = True
                start = i + 1
        if start < count:
            self.pairs(node, start, count, built)
        elif not built:
            self.emit(node, op.BUILD_MAP, 0)

    def pairs(self, node, start, end, built):
        for i in range(start, end):
            self.visit(node.keys[i])
            self.visit(node.values[i])
        self.emit(node, op.BUILD_MAP, end - start)
        if built:
            self.emit(node, op.DICT_UPDATE, 1)

    # ____________________________________________________________
    # f-strings

    def visit_JoinedStr(self, node):
        count = len(node.values)
        if count == 0:
            self.load_text(node, '')
        elif count > STACK_USE_GUIDELINE:
            self.load_text(node, '')
            self.emit_name(node, op.LOAD_METHOD, 'join')
            self.emit(node, op.BUILD_LIST, 0)
            for value in node.values:
                self.visit(value)
                self.emit(node, op.LIST_APPEND, 1)
            self.emit(node, op.CALL, 1)
        else:
            self.visit_all(node.values)
            if count > 1:
                self.emit(node, op.BUILD_STRING, count)

    def visit_FormattedValue(self, node):
        self.visit(node.value)
        if node.conversion == ord('s'):
            self.emit(node, op.CONVERT_VALUE, 1)
        elif node.conversion == ord('r'):
            self.emit(node, op.CONVERT_VALUE, 2)
        elif node.conversion == ord('a'):
            self.emit(node, op.CONVERT_VALUE, 3)
        if node.format_spec is not None:
            self.visit(node.format_spec)
            self.emit(node, op.FORMAT_WITH_SPEC)
        else:
            self.emit(node, op.FORMAT_SIMPLE)

    # ____________________________________________________________
    # generators and coroutines

    def visit_Yield(self, node):
        if not self.unit.scope.is_function_like():
            raise self.error("'yield' outside function", node)
        if node.value is not None:
            self.visit(node.value)
        else:
            self.load_none(node)
        self.emit(node, op.YIELD_VALUE, 0)

    def visit_YieldFrom(self, node):
        if not self.unit.scope.is_function_like():
            raise self.error("'yield from' outside function", node)
        if self.unit.kind == units.ASYNC_FUNCTION:
            raise self.error("'yield from' inside async function", node)
        self.visit(node.value)
        self.emit(node, op.GET_YIELD_FROM_ITER)
        self.load_none(node)
        self.delegate(node)

    def visit_Await(self, node):
        problem = units.await_problem(self.unit)
        if problem != '':
            raise self.error(problem, node)
        self.visit(node.value)
        self.await_value(node, 0)

    def await_value(self, node, what):
        self.emit(node, op.GET_AWAITABLE, what)
        self.load_none(node)
        self.delegate(node)

    def delegate(self, node):
        """iterator, None -> result.  The VM relies on this very sequence: what is thrown in at YIELD_VALUE 1 goes
        to the iterator, and when that finishes, execution goes on where SEND jumps to."""
        send = Block()
        finished = Block()
        self.use(send)
        self.emit_jump(node, op.SEND, finished)
        self.emit(node, op.YIELD_VALUE, 1)
        self.emit_jump(node, op.JUMP_BACKWARD_NO_INTERRUPT, send)
        self.use(finished)
        self.emit(node, op.END_SEND)

    # ____________________________________________________________
    # conditions

    def jump_if(self, node, target, condition):
        "Jump to target if the truth of the expression is `condition`."
        self.enter_node()
        if isinstance(node, ast.UnaryOp) and node.op == ast.Not:
            self.jump_if(node.operand, target, not condition)
        elif isinstance(node, ast.BoolOp):
            self.jump_if_boolean(node, target, condition)
        elif isinstance(node, ast.IfExp):
            self.jump_if_conditional(node, target, condition)
        elif isinstance(node, ast.Compare):
            self.jump_if_comparison(node, target, condition)
        elif isinstance(node, ast.Constant):
            if constants.is_true(node.value) == condition:
                self.emit_jump(node, op.JUMP, target)
        else:
            self.visit(node)
            self.pop_jump_if(node, target, condition)
        self.leave_node()

    def pop_jump_if(self, node, target, condition):
        if condition:
            self.emit_jump(node, op.POP_JUMP_IF_TRUE, target)
        else:
            self.emit_jump(node, op.POP_JUMP_IF_FALSE, target)

    def jump_if_boolean(self, node, target, condition):
        decisive = node.op == ast.Or       # the truth of an operand that decides
        early = target
        if decisive != condition:
            early = Block()
        last = len(node.values) - 1
        for i in range(last):
            self.jump_if(node.values[i], early, decisive)
        self.jump_if(node.values[last], target, condition)
        if early is not target:
            self.use(early)

    def jump_if_conditional(self, node, target, condition):
        end = Block()
        orelse = Block()
        self.jump_if(node.test, orelse, False)
        self.jump_if(node.body, target, condition)
        self.emit_jump(self.no_location, op.JUMP, end)
        self.use(orelse)
        self.jump_if(node.orelse, target, condition)
        self.use(end)

    def jump_if_comparison(self, node, target, condition):
        last = len(node.ops) - 1
        if last == 0:
            operator = node.ops[0]
            if (operator == ast.Is or operator == ast.IsNot) and is_none(node.comparators[0]):
                self.visit(node.left)
                if (operator == ast.Is) == condition:
                    self.emit_jump(node, op.POP_JUMP_IF_NONE, target)
                else:
                    self.emit_jump(node, op.POP_JUMP_IF_NOT_NONE, target)
                return
            self.visit(node)
            self.pop_jump_if(node, target, condition)
            return
        cleanup = Block()
        end = Block()
        self.visit(node.left)
        for i in range(last):
            self.visit(node.comparators[i])
            self.emit(node, op.SWAP, 2)
            self.emit(node, op.COPY, 2)
            self.compare(node, node.ops[i])
            self.emit_jump(node, op.POP_JUMP_IF_FALSE, cleanup)
        self.visit(node.comparators[last])
        self.compare(node, node.ops[last])
        self.pop_jump_if(node, target, condition)
        self.emit_jump(self.no_location, op.JUMP, end)
        self.use(cleanup)
        self.emit(node, op.POP_TOP)
        if not condition:
            self.emit_jump(self.no_location, op.JUMP, target)
        self.use(end)
