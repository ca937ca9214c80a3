"""The bases of classes: the order in which they are searched (mro(), language reference 3.3.3.1), whose layout the
instances get, and what happens when `__bases__` is assigned.

A class has no MRO (`mro_w` is empty) until the mro() of its metaclass has returned.  A mro() written in Python may do
anything meanwhile, an assignment to `__bases__` included: what it leaves is what counts.
"""
from memphis.errors import OperationError, oefmt
from memphis.objects.layouts import GC


# ____________________________________________________________
# the order

def linearize(space, w_type):
    "C3, what type.mro() does."
    bases_w = w_type.bases_w
    for i in range(len(bases_w)):
        if len(bases_w[i].mro_w) == 0:
            raise oefmt(space, space.w_TypeError, "Cannot extend an incomplete type '%s'", bases_w[i].shown_name())
    if len(bases_w) == 0:
        return [w_type]
    if len(bases_w) == 1:
        return [w_type] + bases_w[0].mro_w
    for i in range(len(bases_w)):
        for j in range(i):
            if bases_w[i] is bases_w[j]:
                raise oefmt(space, space.w_TypeError, "duplicate base class %N", bases_w[i])
    sequences = [w_base.mro_w[:] for w_base in bases_w]
    sequences.append(bases_w[:])
    result = [w_type]
    while True:
        sequences = [seq for seq in sequences if len(seq) > 0]
        if len(sequences) == 0:
            return result
        w_candidate = None
        for seq in sequences:
            w_candidate = seq[0]
            for other in sequences:
                for i in range(1, len(other)):
                    if other[i] is w_candidate:
                        w_candidate = None
                        break
                if w_candidate is None:
                    break
            if w_candidate is not None:
                break
        if w_candidate is None:
            names = []
            for seq in sequences:
                if seq[0].name not in names:
                    names.append(seq[0].name)
            raise oefmt(space, space.w_TypeError,
                        "Cannot create a consistent method resolution order (MRO) for bases %s",
                        ', '.join(names))
        result.append(w_candidate)
        for seq in sequences:
            if seq[0] is w_candidate:
                del seq[0]


def has_own_mro(space, w_type):
    "Is its MRO what a method written in Python says?"
    if w_type.has_plain_metaclass(space):
        return False
    return w_type.getclass(space).lookup('mro') is not space.w_type_mro


def ask_mro(space, w_type):
    "The MRO as the metaclass has it."
    if not has_own_mro(space, w_type):
        return linearize(space, w_type)
    from memphis.objects.typeobject import W_Type
    w_solid = w_type.solid_base()
    mro_w = []
    for w_class in space.unpack(space.call_special(w_type.getclass(space).lookup('mro'), w_type)):
        if not isinstance(w_class, W_Type):
            raise oefmt(space, space.w_TypeError, "mro() returned a non-class ('%T')", w_class)
        if not w_solid.issubtype(w_class.solid_base()):
            raise oefmt(space, space.w_TypeError, "mro() returned base with unsuitable layout ('%s')",
                        w_class.shown_name())
        mro_w.append(w_class)
    if len(mro_w) == 0:
        raise oefmt(space, space.w_TypeError, "type MRO must not be empty")
    return mro_w


def settle_mro(space, w_type):
    "Give a class its MRO; False where somebody else has done so meanwhile."
    old_w = w_type.mro_w
    new_w = ask_mro(space, w_type)
    if w_type.mro_w is not old_w:
        return False
    w_type.set_mro(new_w)
    return True


# ____________________________________________________________
# the layout

def best_base(space, bases_w):
    "The base whose layout the instances get."
    w_best = bases_w[0]
    for w_base in bases_w:
        if not w_base.accepts_subclasses:
            raise oefmt(space, space.w_TypeError, "type '%s' is not an acceptable base type", w_base.shown_name())
        w_solid, w_best_solid = w_base.solid_base(), w_best.solid_base()
        if w_best_solid.issubtype(w_solid):
            continue
        if not w_solid.issubtype(w_best_solid):
            raise oefmt(space, space.w_TypeError, "multiple bases have instance lay-out conflict")
        w_best = w_base
    return w_best


def check_assignable(space, w_old, w_new, attribute):
    "May what has the layout of w_old get that of w_new?"
    if w_old.get_facts().flags & GC != w_new.get_facts().flags & GC:
        problem = "deallocator"
    elif not space.same_layout(w_old, w_new):
        problem = "object layout"
    else:
        return
    raise oefmt(space, space.w_TypeError, "%s assignment: '%s' %s differs from '%s'",
                attribute, w_new.shown_name(), problem, w_old.shown_name())


# ____________________________________________________________
# __bases__ assignment

class Change(object):
    "A class and its MRO before and after."
    def __init__(self, w_type, old_w):
        self.w_type = w_type
        self.old_w = old_w
        self.new_w = w_type.mro_w

    def undo(self):
        if self.w_type.mro_w is self.new_w:
            self.w_type.set_mro(self.old_w[:])


def check_bases(space, w_type, w_bases):
    "What is assigned to `__bases__` as a list of classes."
    from memphis.objects.typeobject import W_Type
    name = w_type.shown_name()
    if not space.is_tuple(w_bases):
        raise oefmt(space, space.w_TypeError, "can only assign tuple to %s.__bases__, not %T", name, w_bases)
    given_w = space.listview(w_bases)
    if len(given_w) == 0:
        raise oefmt(space, space.w_TypeError, "can only assign non-empty tuple to %s.__bases__, not ()", name)
    bases_w = []
    for w_base in given_w:
        if not isinstance(w_base, W_Type):
            raise oefmt(space, space.w_TypeError, "%s.__bases__ must be tuple of classes, not '%T'", name, w_base)
        if w_base.issubtype(w_type) or w_base.extends(w_type):
            raise oefmt(space, space.w_TypeError, "a __bases__ item causes an inheritance cycle")
        bases_w.append(w_base)
    return bases_w


def assign_bases(space, w_type, w_bases):
    bases_w = check_bases(space, w_type, w_bases)
    w_best = best_base(space, bases_w)
    old_bases_w, w_old_best = w_type.bases_w, w_type.w_best_base
    check_assignable(space, w_old_best, w_best, '__bases__')
    w_type.bases_w = bases_w
    w_type.w_best_base = w_best
    changes = []
    try:
        settle_hierarchy(space, w_type, changes)
    except OperationError:
        for change in changes:
            change.undo()
        if w_type.bases_w is bases_w:
            w_type.bases_w = old_bases_w
            w_type.w_best_base = w_old_best
            w_type.mutated()
        raise
    if w_type.bases_w is bases_w:       # else an mro() has assigned others, and they count
        for w_base in old_bases_w:
            w_base.forget_subclass(w_type)
        for w_base in bases_w:
            w_base.add_subclass(w_type)


def settle_hierarchy(space, w_type, changes):
    "New MROs for a class and its subclasses."
    old_w = w_type.mro_w
    if not settle_mro(space, w_type):
        return
    changes.append(Change(w_type, old_w))
    space.enter_native()
    try:
        for w_sub in w_type.live_subclasses():
            settle_hierarchy(space, w_sub, changes)
    finally:
        space.leave_native()
