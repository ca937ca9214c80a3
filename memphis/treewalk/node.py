"""The nodes of the treewalk engine: a function's body as objects that execute themselves.

An expression's execute() gives its value.  A statement's gives how it
completed: None when the next statement is to follow, else one of BREAK, CONTINUE
and YIELDED, or the value of a `return`.  (No exceptions of RPython's: a test
for None costs less than raising and catching, and every statement around can
see what passes through it.)

`index` names a node in its code object: frame.instr_index is the index of the
node that runs, and tells where in the source that is.  A node stores it right
before the step that may raise or call, after its operands have been evaluated.
"""
from memphis.objects.base import W_Object
from memphis.runtime.ticker import ticker


SLICE_MASK = 0xfff              # how many ticks pass between two looks at the clock


class Completion(W_Object):
    "How a statement completed, other than by `return`; never seen by Python code."


BREAK = Completion()
CONTINUE = Completion()
YIELDED = Completion()          # the value is frame.w_yielded; resumable nodes keep their places


class Node(object):
    _immutable_fields_ = ['index']
    index = 0

    def renumber(self, numbers):
        "Slots get their final numbers, once the code object's variables are all known."


class Expression(Node):

    def execute(self, space, frame):
        raise NotImplementedError

    def truth(self, space, frame):
        w_value = self.execute(space, frame)
        if w_value is space.w_True:
            return True
        if w_value is space.w_False:
            return False
        frame.instr_index = self.index
        return space.is_true(w_value)


class Link(Expression):
    """What stands right of something else: an operator, attribute, subscript or call.  `left` is what it is applied
    to; None inside a Chain, which passes the value."""
    _immutable_fields_ = ['left']

    def execute(self, space, frame):
        return self.apply(space, frame, self.left.execute(space, frame))

    def apply(self, space, frame, w_left):
        raise NotImplementedError


class Statement(Node):

    def execute(self, space, frame):
        raise NotImplementedError


class Target(Node):
    "What can be assigned to."

    def store(self, space, frame, w_value):
        raise NotImplementedError


def final_slot(slot, numbers):
    "Variables are numbered from 0 while a code object is built, temporaries from -1 downwards."
    if slot >= 0:
        return numbers[slot]
    return len(numbers) - slot - 1


def tick(space):
    "One for each backward jump and each entry of a function."
    left = ticker.budget - 1
    ticker.budget = left
    if left < 0 or ticker.flag != 0:
        space.safe_point()
    if left & SLICE_MASK == 0:
        space.check_deadline()
tick._always_inline_ = True
