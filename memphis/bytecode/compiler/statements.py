"""Mix-in of the compiler: simple statements, loops and conditionals."""
from memphis.analysis import constants
from memphis.analysis.calls import has_star, is_plain_slice, place_of_return
from memphis.analysis.constants import ConstTuple
from memphis.analysis.future import is_late_future
from memphis.analysis.unparse import unparse
from memphis.analysis.walk import only_elif
from memphis.analysis import units
from memphis.bytecode import opcodes as op
from memphis.bytecode.compiler import unit as frameblocks
from memphis.bytecode.compiler.tables import INPLACE
from memphis.bytecode.compiler.unit import FrameBlock
from memphis.bytecode.instructions import Block
from memphis.syntax import ast
from memphis.syntax.constants import ConstInt


class Statements(object):

    def visit_Expr(self, node):
        if self.mode == 'single' and len(self.units) == 1:
            self.visit(node.value)
            self.emit(node, op.PRINT_EXPR)
        elif not isinstance(node.value, ast.Constant):
            self.visit(node.value)
            self.emit(self.no_location, op.POP_TOP)

    def visit_Pass(self, node):
        self.emit(node, op.NOP)

    def visit_Global(self, node):
        pass

    def visit_Nonlocal(self, node):
        pass

    def visit_Delete(self, node):
        self.visit_all(node.targets)

    # ____________________________________________________________
    # assignment

    def visit_Assign(self, node):
        if len(node.targets) == 1 and self.swaps(node.targets[0], node.value):
            return
        self.visit(node.value)
        last = len(node.targets) - 1
        for i in range(last + 1):
            if i < last:
                self.emit(node, op.COPY, 1)
            self.visit(node.targets[i])

    def swaps(self, target, value):
        "`a, b = b, a` and the like, of two or three values, need no tuple."
        if not isinstance(target, ast.Tuple) or not isinstance(value, ast.Tuple):
            return False
        count = len(target.elts)
        if count != len(value.elts) or count < 2 or count > 3 or has_star(target.elts) or has_star(value.elts):
            return False
        self.visit_all(value.elts)
        self.emit(value, op.SWAP, count)
        self.visit_all(target.elts)
        return True

    def unpack(self, node, targets):
        star = -1
        count = len(targets)
        for i in range(count):
            if isinstance(targets[i], ast.Starred):
                if star >= 0:
                    raise self.error("multiple starred expressions in assignment", node)
                if i >= 1 << 8 or count - i - 1 >= 1 << 23:
                    raise self.error("too many expressions in star-unpacking assignment", node)
                star = i
        if star >= 0:
            self.emit(node, op.UNPACK_EX, star | (count - star - 1) << 8)
        else:
            self.emit(node, op.UNPACK_SEQUENCE, count)
        for target in targets:
            if isinstance(target, ast.Starred):
                self.visit(target.value)
            else:
                self.visit(target)

    def visit_AugAssign(self, node):
        target = node.target
        if isinstance(target, ast.Name):
            self.load_name(target, target.id)
            self.augment(node)
            self.store_name(target, target.id)
        elif isinstance(target, ast.Attribute):
            self.visit(target.value)
            place = self.attribute_place(target, target)
            self.emit(place, op.COPY, 1)
            self.emit_name(place, op.LOAD_ATTR, target.attr)
            self.augment(node)
            self.emit(place, op.SWAP, 2)
            self.emit_name(place, op.STORE_ATTR, target.attr)
        else:
            assert isinstance(target, ast.Subscript)
            self.visit(target.value)
            if is_plain_slice(target.slice):
                self.slice_bounds(target.slice)
                for i in range(3):
                    self.emit(target, op.COPY, 3)
                self.emit(target, op.BINARY_SLICE)
                self.augment(node)
                self.emit(target, op.SWAP, 4)
                self.emit(target, op.SWAP, 3)
                self.emit(target, op.SWAP, 2)
                self.emit(target, op.STORE_SLICE)
            else:
                self.visit(target.slice)
                self.emit(target, op.COPY, 2)
                self.emit(target, op.COPY, 2)
                self.emit(target, op.BINARY_SUBSCR)
                self.augment(node)
                self.emit(target, op.SWAP, 3)
                self.emit(target, op.SWAP, 2)
                self.emit(target, op.STORE_SUBSCR)

    def augment(self, node):
        self.visit(node.value)
        self.emit(node, INPLACE[node.op])

    def visit_AnnAssign(self, node):
        target = node.target
        in_namespace = self.unit.kind == units.MODULE or self.unit.kind == units.CLASS_BODY
        if node.value is not None:
            self.visit(node.value)
            self.visit(target)
        if isinstance(target, ast.Name):
            if node.simple and in_namespace:
                self.annotation(node.annotation)
                self.emit(node, op.LOAD_NAME, self.unit.name_number('__annotations__'))
                self.load_text(node, self.mangled(target.id))
                self.emit(node, op.STORE_SUBSCR)
        elif isinstance(target, ast.Attribute):
            if node.value is None:
                self.evaluate(target.value)
        elif isinstance(target, ast.Subscript):
            if node.value is None:
                self.evaluate(target.value)
                self.evaluate_slice(target.slice)
        if not node.simple and in_namespace and not self.future_annotations:
            self.evaluate(node.annotation)

    def evaluate_slice(self, node):
        "What stands between the brackets of a target that gets no value: the parts by themselves."
        if isinstance(node, ast.Slice):
            for part in [node.lower, node.upper, node.step]:
                if part is not None:
                    self.evaluate(part)
        elif isinstance(node, ast.Tuple):
            for part in node.elts:
                self.evaluate_slice(part)
        else:
            self.evaluate(node)

    def evaluate(self, node):
        "For its effects only; constants have none."
        if not isinstance(node, ast.Constant):
            self.visit(node)
            self.emit(node, op.POP_TOP)

    def annotation(self, node):
        if self.future_annotations:
            self.load_text(node, unparse(node))
        else:
            self.visit(node)

    # ____________________________________________________________
    # conditionals and loops

    def visit_If(self, node):
        end = Block()
        while True:
            orelse = end
            if node.orelse:
                orelse = Block()
            self.jump_if(node.test, orelse, False)
            self.visit_all(node.body)
            if not node.orelse:
                break
            self.emit_jump(self.no_location, op.JUMP, end)
            self.use(orelse)
            chained = only_elif(node)
            if chained is None:
                self.visit_all(node.orelse)
                break
            node = chained
        self.use(end)

    def visit_While(self, node):
        start = Block()
        otherwise = Block()
        end = Block()
        self.use(start)
        self.push_frame_block(FrameBlock(frameblocks.WHILE_LOOP, start, end, node))
        self.jump_if(node.test, otherwise, False)
        self.visit_all(node.body)
        self.emit_jump(node, op.JUMP_BACKWARD, start)
        self.pop_frame_block()
        self.use(otherwise)
        self.visit_all(node.orelse)
        self.use(end)

    def visit_For(self, node):
        start = Block()
        exhausted = Block()
        end = Block()
        self.push_frame_block(FrameBlock(frameblocks.FOR_LOOP, start, end, node))
        self.visit(node.iter)
        self.emit(node.iter, op.GET_ITER)
        self.use(start)
        self.emit_jump(node.iter, op.FOR_ITER, exhausted)
        self.visit(node.target)
        self.visit_all(node.body)
        self.emit_jump(self.no_location, op.JUMP_BACKWARD, start)
        self.use(exhausted)
        self.pop_frame_block()
        self.visit_all(node.orelse)
        self.use(end)

    def visit_AsyncFor(self, node):
        if not self.in_async_function():
            raise self.error("'async for' outside async function", node)
        start = Block()
        exhausted = Block()
        end = Block()
        self.visit(node.iter)
        self.emit(node.iter, op.GET_AITER)
        self.use(start)
        self.push_frame_block(FrameBlock(frameblocks.FOR_LOOP, start, end, node))
        self.next_async(node, exhausted)
        self.visit(node.target)
        self.visit_all(node.body)
        self.emit_jump(self.no_location, op.JUMP_BACKWARD, start)
        self.pop_frame_block()
        self.use(exhausted)
        self.emit(node.iter, op.END_ASYNC_FOR)
        self.visit_all(node.orelse)
        self.use(end)

    def in_async_function(self):
        return self.unit.kind == units.ASYNC_FUNCTION

    def visit_Break(self, node):
        loop = self.unwind_to_loop(node)
        if loop is None:
            raise self.error("'break' outside loop", node)
        place = self.unwind_frame_block(loop, node, False)
        self.emit_jump(place, op.JUMP, loop.exit)

    def visit_Continue(self, node):
        loop = self.unwind_to_loop(node)
        if loop is None:
            raise self.error("'continue' not properly in loop", node)
        self.emit_jump(node, op.JUMP_BACKWARD, loop.start)

    def visit_Return(self, node):
        scope = self.unit.scope
        if self.unit.kind > units.COMPREHENSION or self.unit.kind < units.FUNCTION:
            raise self.error("'return' outside function", node)
        value = node.value
        if value is not None and scope.is_coroutine and scope.is_generator:
            raise self.error("'return' with value in async generator", node)
        if value is None or isinstance(value, ast.Constant):
            place = self.unwind_all(place_of_return(node), False)
            if value is None:
                self.load_none(place)
            else:
                self.visit(value)
        else:
            self.visit(value)
            place = self.unwind_all(node, True)
        self.emit(place, op.RETURN_VALUE)

    def visit_Assert(self, node):
        if self.source.optimize:
            return
        end = Block()
        self.jump_if(node.test, end, True)
        self.emit(node, op.LOAD_ASSERTION_ERROR)
        if node.msg is not None:
            self.visit(node.msg)
            self.emit(node, op.CALL, 0)    # the message takes the self slot
        self.emit(node.test, op.RAISE_VARARGS, 1)
        self.use(end)

    def visit_Raise(self, node):
        count = 0
        if node.exc is not None:
            self.visit(node.exc)
            count = 1
            if node.cause is not None:
                self.visit(node.cause)
                count = 2
        self.emit(node, op.RAISE_VARARGS, count)

    # ____________________________________________________________
    # imports

    def visit_Import(self, node):
        for alias in node.names:
            self.load_const(node, ConstInt(0))
            self.load_none(node)
            self.emit_module_name(node, op.IMPORT_NAME, alias.name)
            dot = alias.name.find('.')
            if alias.asname is not None:
                if dot >= 0:               # import a.b.c as d
                    for part in alias.name.split('.')[1:]:
                        self.emit_module_name(node, op.IMPORT_FROM, part)
                        self.emit(node, op.SWAP, 2)
                        self.emit(node, op.POP_TOP)
                self.store_name(node, alias.asname)
            elif dot >= 0:
                self.store_name(node, alias.name[:dot])
            else:
                self.store_name(node, alias.name)

    def visit_ImportFrom(self, node):
        if is_late_future(node, self.last_future):
            raise self.error("from __future__ imports must occur at the beginning of the file", node)
        self.load_const(node, ConstInt(node.level))
        self.load_const(node, ConstTuple([constants.text(alias.name) for alias in node.names]))
        module = node.module
        if module is None:
            module = ''
        self.emit_module_name(node, op.IMPORT_NAME, module)
        for alias in node.names:
            if alias.name == '*':
                self.emit(node, op.IMPORT_STAR)
                return
            self.emit_module_name(node, op.IMPORT_FROM, alias.name)
            name = alias.asname
            if name is None:
                name = alias.name
            self.store_name(node, name)
        self.emit(node, op.POP_TOP)

    def emit_module_name(self, node, opcode, name):
        "Names of modules are not mangled."
        self.emit(node, opcode, self.unit.name_number(name))
