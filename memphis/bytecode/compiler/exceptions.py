"""Mix-in of the compiler: try, with, and leaving them by return, break and continue."""
from memphis.analysis import units
from memphis.bytecode import opcodes as op
from memphis.bytecode.compiler import unit as frameblocks
from memphis.bytecode.compiler.unit import FrameBlock
from memphis.bytecode.instructions import Block, POP_BLOCK, SETUP_CLEANUP, SETUP_FINALLY, SETUP_WITH


class Exceptions(object):

    def push_frame_block(self, block):
        blocks = self.unit.frame_blocks
        if len(blocks) >= units.max_blocks(self.unit.scope):
            raise self.error("too many statically nested blocks", block.location)
        blocks.append(block)

    def pop_frame_block(self):
        self.unit.frame_blocks.pop()

    # ____________________________________________________________
    # leaving statements early

    def unwind_all(self, node, keep_top):
        "Emit what return must do; the place where the rest of it is to be reported comes back."
        place, loop = self.unwind(node, keep_top, False)
        return place

    def unwind_to_loop(self, node):
        "Emit what break and continue must do to reach the loop, which comes back (or None)."
        place, loop = self.unwind(node, False, True)
        return loop

    def unwind(self, node, keep_top, to_loop):
        blocks = self.unit.frame_blocks
        if not blocks:
            return node, None
        top = blocks[len(blocks) - 1]
        if top.kind == frameblocks.EXCEPTION_GROUP_HANDLER:
            raise self.error("'break', 'continue' and 'return' cannot appear in an except* block", node)
        if to_loop and (top.kind == frameblocks.WHILE_LOOP or top.kind == frameblocks.FOR_LOOP):
            return node, top
        blocks.pop()
        place = self.unwind_frame_block(top, node, keep_top)
        place, loop = self.unwind(place, keep_top, to_loop)
        blocks.append(top)
        return place, loop

    def unwind_frame_block(self, block, place, keep_top):
        "Emit the end of one statement; keep_top: a value to be returned lies on top of the stack."
        kind = block.kind
        if kind == frameblocks.FOR_LOOP:
            self.drop_below(place, keep_top)
        elif kind == frameblocks.TRY_EXCEPT:
            self.emit(place, POP_BLOCK)
        elif kind == frameblocks.FINALLY_TRY:
            self.emit(place, POP_BLOCK)
            if keep_top:
                self.push_frame_block(FrameBlock(frameblocks.POP_VALUE, None, None, block.location))
            self.visit_all(block.finalbody)
            if keep_top:
                self.pop_frame_block()
            return self.no_location        # what follows seems to happen where the finally block ends
        elif kind == frameblocks.FINALLY_END:
            self.drop_below(place, keep_top)
            self.leave_handler(place, keep_top)
        elif kind == frameblocks.WITH or kind == frameblocks.ASYNC_WITH:
            place = block.location
            self.emit(place, POP_BLOCK)
            if keep_top:
                self.emit(place, op.SWAP, 2)
            self.call_exit_with_nones(place)
            if kind == frameblocks.ASYNC_WITH:
                self.await_value(place, 2)
            self.emit(place, op.POP_TOP)
            return self.no_location
        elif kind == frameblocks.HANDLER_CLEANUP:
            if block.name is not None:
                self.emit(place, POP_BLOCK)
            self.leave_handler(place, keep_top)
            if block.name is not None:
                self.forget_name(place, block.name)
        elif kind == frameblocks.POP_VALUE:
            self.drop_below(place, keep_top)
        return place

    def drop_below(self, node, keep_top):
        if keep_top:
            self.emit(node, op.SWAP, 2)
        self.emit(node, op.POP_TOP)

    def leave_handler(self, node, keep_top):
        if keep_top:
            self.emit(node, op.SWAP, 2)
        self.emit(node, POP_BLOCK)
        self.emit(node, op.POP_EXCEPT)

    def forget_name(self, node, name):
        "`except ... as name` ends by name = None; del name."
        self.load_none(node)
        self.store_name(node, name)
        self.delete_name(node, name)

    def pop_except_and_reraise(self):
        "The stack: previous exception, ..., index, exception."
        nowhere = self.no_location
        self.emit(nowhere, op.COPY, 3)
        self.emit(nowhere, op.POP_EXCEPT)
        self.emit(nowhere, op.RERAISE, 1)

    # ____________________________________________________________
    # try

    def visit_Try(self, node):
        if node.finalbody:
            self.try_finally(node, node.body, node.handlers, node.orelse, node.finalbody, False)
        else:
            self.try_except(node, node.body, node.handlers, node.orelse)

    def visit_TryStar(self, node):
        if node.finalbody:
            self.try_finally(node, node.body, node.handlers, node.orelse, node.finalbody, True)
        else:
            self.try_star(node, node.body, node.handlers, node.orelse)

    def try_finally(self, node, body, handlers, orelse, finalbody, is_star):
        nowhere = self.no_location
        start = Block()
        handler = Block()
        end = Block()
        cleanup = Block()
        self.emit_jump(node, SETUP_FINALLY, handler)
        self.use(start)
        frame_block = FrameBlock(frameblocks.FINALLY_TRY, start, handler, node)
        frame_block.finalbody = finalbody
        self.push_frame_block(frame_block)
        if not handlers:
            self.visit_all(body)
        elif is_star:
            self.try_star(node, body, handlers, orelse)
        else:
            self.try_except(node, body, handlers, orelse)
        self.emit(nowhere, POP_BLOCK)
        self.pop_frame_block()
        self.visit_all(finalbody)
        self.emit_jump(nowhere, op.JUMP, end)

        self.use(handler)
        self.push_frame_block(FrameBlock(frameblocks.FINALLY_END, handler, None, node))
        self.emit_jump(node, SETUP_CLEANUP, cleanup)
        self.emit(node, op.PUSH_EXC_INFO)
        self.visit_all(finalbody)
        self.pop_frame_block()
        self.emit(nowhere, op.RERAISE, 0)
        self.use(cleanup)
        self.pop_except_and_reraise()
        self.use(end)

    def try_except(self, node, body, handlers, orelse):
        nowhere = self.no_location
        start = Block()
        next_handler = Block()
        cleanup = Block()
        end = Block()
        self.emit_jump(node, SETUP_FINALLY, next_handler)
        self.use(start)
        self.push_frame_block(FrameBlock(frameblocks.TRY_EXCEPT, start, None, node))
        self.visit_all(body)
        self.pop_frame_block()
        self.emit(nowhere, POP_BLOCK)
        self.visit_all(orelse)
        self.emit_jump(nowhere, op.JUMP, end)

        self.use(next_handler)
        self.emit_jump(nowhere, SETUP_CLEANUP, cleanup)
        self.emit(nowhere, op.PUSH_EXC_INFO)
        self.push_frame_block(FrameBlock(frameblocks.EXCEPTION_HANDLER, None, None, node))
        last = len(handlers) - 1
        for i in range(last + 1):
            handler = handlers[i]
            next_handler = Block()
            if handler.type is not None:
                self.visit(handler.type)
                self.emit(handler, op.CHECK_EXC_MATCH)
                self.emit_jump(handler, op.POP_JUMP_IF_FALSE, next_handler)
            elif i < last:
                raise self.error("default 'except:' must be last", handler)
            if handler.name is not None:
                self.named_handler(handler, end)
            else:
                self.plain_handler(handler, end)
            self.use(next_handler)
        self.pop_frame_block()
        self.emit(nowhere, op.RERAISE, 0)
        self.use(cleanup)
        self.pop_except_and_reraise()
        self.use(end)

    def plain_handler(self, handler, end):
        nowhere = self.no_location
        start = Block()
        self.use(start)
        self.push_frame_block(FrameBlock(frameblocks.HANDLER_CLEANUP, start, None, handler))
        self.emit(handler, op.POP_TOP)
        self.visit_all(handler.body)
        self.pop_frame_block()
        self.emit(nowhere, POP_BLOCK)
        self.emit(nowhere, op.POP_EXCEPT)
        self.emit_jump(nowhere, op.JUMP, end)

    def named_handler(self, handler, end):
        nowhere = self.no_location
        start = Block()
        cleanup = Block()
        self.store_name(handler, handler.name)
        self.emit_jump(handler, SETUP_CLEANUP, cleanup)
        self.use(start)
        frame_block = FrameBlock(frameblocks.HANDLER_CLEANUP, start, None, handler)
        frame_block.name = handler.name
        self.push_frame_block(frame_block)
        self.visit_all(handler.body)
        self.pop_frame_block()
        self.emit(nowhere, POP_BLOCK)
        self.emit(nowhere, POP_BLOCK)
        self.emit(nowhere, op.POP_EXCEPT)
        self.forget_name(nowhere, handler.name)
        self.emit_jump(nowhere, op.JUMP, end)
        self.use(cleanup)
        self.forget_name(nowhere, handler.name)
        self.emit(nowhere, op.RERAISE, 1)

    def try_star(self, node, body, handlers, orelse):
        """except*: what the handlers raise, and what no handler matched, is gathered in a list.

        The stack in a handler: previous exception, original, list, rest.
        """
        nowhere = self.no_location
        start = Block()
        handler_entry = Block()
        after_body = Block()
        cleanup = Block()
        reraise_star = Block()
        reraise = Block()
        end = Block()
        self.emit_jump(node, SETUP_FINALLY, handler_entry)
        self.use(start)
        self.push_frame_block(FrameBlock(frameblocks.TRY_EXCEPT, start, None, node))
        self.visit_all(body)
        self.pop_frame_block()
        self.emit(nowhere, POP_BLOCK)
        self.emit_jump(nowhere, op.JUMP, after_body)

        self.use(handler_entry)
        self.emit_jump(nowhere, SETUP_CLEANUP, cleanup)
        self.emit(nowhere, op.PUSH_EXC_INFO)
        self.push_frame_block(FrameBlock(frameblocks.EXCEPTION_GROUP_HANDLER, None, None, node))
        for i in range(len(handlers)):
            if i == 0:
                self.emit(handlers[i], op.BUILD_LIST, 0)
                self.emit(handlers[i], op.COPY, 2)
            self.star_handler(handlers[i])
        self.emit(nowhere, op.LIST_APPEND, 1)
        self.pop_frame_block()
        self.use(reraise_star)
        self.emit(nowhere, op.PREP_RERAISE_STAR)
        self.emit(nowhere, op.COPY, 1)
        self.emit_jump(nowhere, op.POP_JUMP_IF_NOT_NONE, reraise)
        self.emit(nowhere, op.POP_TOP)
        self.emit(nowhere, POP_BLOCK)
        self.emit(nowhere, op.POP_EXCEPT)
        self.emit_jump(nowhere, op.JUMP, end)
        self.use(reraise)
        self.emit(nowhere, POP_BLOCK)
        self.emit(nowhere, op.SWAP, 2)
        self.emit(nowhere, op.POP_EXCEPT)
        self.emit(nowhere, op.RERAISE, 0)
        self.use(cleanup)
        self.pop_except_and_reraise()
        self.use(after_body)
        self.visit_all(orelse)
        self.use(end)

    def star_handler(self, handler):
        nowhere = self.no_location
        start = Block()
        cleanup = Block()
        no_match = Block()
        next_handler = Block()
        self.visit(handler.type)
        self.emit(handler, op.CHECK_EG_MATCH)
        self.emit(handler, op.COPY, 1)
        self.emit_jump(handler, op.POP_JUMP_IF_NONE, no_match)
        if handler.name is not None:
            self.store_name(handler, handler.name)
        else:
            self.emit(handler, op.POP_TOP)
        self.emit_jump(handler, SETUP_CLEANUP, cleanup)
        self.use(start)
        frame_block = FrameBlock(frameblocks.HANDLER_CLEANUP, start, None, handler)
        frame_block.name = handler.name
        self.push_frame_block(frame_block)
        self.visit_all(handler.body)
        self.pop_frame_block()
        self.emit(nowhere, POP_BLOCK)
        if handler.name is not None:
            self.forget_name(nowhere, handler.name)
        self.emit_jump(nowhere, op.JUMP, next_handler)
        self.use(cleanup)
        if handler.name is not None:
            self.forget_name(nowhere, handler.name)
        self.emit(nowhere, op.LIST_APPEND, 3)      # the exception that the handler raised
        self.emit(nowhere, op.POP_TOP)             # the index
        self.emit_jump(nowhere, op.JUMP, next_handler)
        self.use(no_match)
        self.emit(handler, op.POP_TOP)
        self.use(next_handler)

    # ____________________________________________________________
    # with

    def visit_With(self, node):
        self.with_item(node, node.items, node.body, 0, False)

    def visit_AsyncWith(self, node):
        if not self.in_async_function():
            raise self.error("'async with' outside async function", node)
        self.with_item(node, node.items, node.body, 0, True)

    def with_item(self, node, items, body, index, is_async):
        nowhere = self.no_location
        item = items[index]
        place = item.context_expr
        start = Block()
        handler = Block()
        cleanup = Block()
        end = Block()
        self.visit(item.context_expr)
        if is_async:
            self.emit(place, op.BEFORE_ASYNC_WITH)
            self.await_value(place, 1)
        else:
            self.emit(place, op.BEFORE_WITH)
        self.emit_jump(place, SETUP_WITH, handler)
        self.use(start)
        kind = frameblocks.WITH
        if is_async:
            kind = frameblocks.ASYNC_WITH
        self.push_frame_block(FrameBlock(kind, start, handler, place))
        if item.optional_vars is not None:
            self.visit(item.optional_vars)
        else:
            self.emit(place, op.POP_TOP)
        if index == len(items) - 1:
            self.visit_all(body)
        else:
            self.enter_node()
            self.with_item(node, items, body, index + 1, is_async)
            self.leave_node()
        self.emit(nowhere, POP_BLOCK)
        self.pop_frame_block()
        self.call_exit_with_nones(place)
        if is_async:
            self.await_value(place, 2)
        self.emit(place, op.POP_TOP)
        self.emit_jump(place, op.JUMP, end)

        self.use(handler)                  # exit, index, exception
        self.emit_jump(place, SETUP_CLEANUP, cleanup)
        self.emit(place, op.PUSH_EXC_INFO)
        self.emit(place, op.WITH_EXCEPT_START)
        if is_async:
            self.await_value(place, 2)
        suppress = Block()
        self.emit_jump(nowhere, op.POP_JUMP_IF_TRUE, suppress)
        self.emit(nowhere, op.RERAISE, 2)
        self.use(suppress)
        self.emit(nowhere, op.POP_TOP)
        self.emit(nowhere, POP_BLOCK)
        self.emit(nowhere, op.POP_EXCEPT)
        self.emit(nowhere, op.POP_TOP)
        self.emit(nowhere, op.POP_TOP)
        self.emit_jump(nowhere, op.JUMP, end)
        self.use(cleanup)
        self.pop_except_and_reraise()
        self.use(end)

    def call_exit_with_nones(self, node):
        "__exit__(None, None, None): the first takes the self slot."
        self.load_none(node)
        self.load_none(node)
        self.load_none(node)
        self.emit(node, op.CALL, 2)
