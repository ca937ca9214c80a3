"""Every block that waits to be annotated gets its turn.

A block that cannot be annotated yet (it reads what nobody has written so far) waits again as soon as anybody calls its
function. Stock takes the next block with dict.popitem(), on PyPy always the one that was added last: two functions
that call each other and are both blocked, as nodes' execute() are, then take turns for ever, while the block that
would unblock them waits. Here all that wait are taken before those that they add.
"""


def apply():
    from rpython.annotator.annrpython import RPythonAnnotator

    def complete_pending_blocks(self):
        while self.pendingblocks:
            for block, graph in self.pendingblocks.items():
                if block in self.pendingblocks:
                    del self.pendingblocks[block]
                    self.processblock(graph, block)

    RPythonAnnotator.complete_pending_blocks = complete_pending_blocks
