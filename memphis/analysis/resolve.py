"""Where each name lives: local, cell, free or global.

The second half of the symbol table, after all uses are known.  A scope is
analysed with the names bound around it; what its inner scopes leave free comes
back, and turns locals of this scope into cells.  Comprehensions other than
generator expressions are inlined (PEP 709): their symbols join the scope
around them.
"""
from memphis.analysis.symbols import (
    DEF_GLOBAL, DEF_PARAM, DEF_NONLOCAL, DEF_FREE_CLASS, DEF_TYPE_PARAM, DEF_COMP_CELL, DEF_BOUND,
    LOCAL, GLOBAL_EXPLICIT, GLOBAL_IMPLICIT, FREE, CELL, CLASS, GENERATOR_EXPRESSION, NO_COMPREHENSION,
    Symbol)


class Names(object):
    "A set of names."

    def __init__(self):
        self.members = {}

    def add(self, name):
        self.members[name] = True

    def discard(self, name):
        if name in self.members:
            del self.members[name]

    def has(self, name):
        return name in self.members

    def update(self, other):
        for name in other.members:
            self.members[name] = True

    def copy(self):
        result = Names()
        result.update(self)
        return result

    def names(self):
        return self.members.keys()


class Resolver(object):
    def __init__(self, source):
        self.source = source

    def resolve(self, top):
        self.analyse(top, None, Names(), Names(), Names(), None)

    def analyse(self, scope, bound, free, global_names, type_params, class_scope):
        """`bound` (None at module level), `global_names` and `type_params` tell of the scopes around;
        names free in this scope are added to `free`."""
        local = Names()
        child_bound = Names()
        child_global = Names()
        child_free = Names()
        inlined_cells = Names()
        if scope.kind == CLASS:            # a class's own names are not seen in its methods
            child_global.update(global_names)
            if bound is not None:
                child_bound.update(bound)
        for name, symbol in scope.symbols.items():
            self.analyse_name(scope, symbol, bound, local, free, global_names, type_params, class_scope)
        if scope.kind != CLASS:
            if scope.is_function_like():
                child_bound.update(local)
            if bound is not None:
                child_bound.update(bound)
            child_global.update(global_names)
        else:
            child_bound.add('__class__')
            child_bound.add('__classdict__')
        for child in scope.children:
            child_class_scope = None
            if child.can_see_class_scope:
                if scope.kind == CLASS:
                    child_class_scope = scope
                else:
                    child_class_scope = class_scope
            inline = (child.comprehension != NO_COMPREHENSION and
                      child.comprehension != GENERATOR_EXPRESSION and not scope.can_see_class_scope)
            its_free = Names()
            self.analyse(child, child_bound.copy(), its_free, child_global.copy(), type_params.copy(),
                         child_class_scope)
            if inline:
                self.inline_comprehension(scope, child, its_free, inlined_cells)
                child.comp_inlined = True
            child_free.update(its_free)
        self.splice_inlined_children(scope)
        if scope.is_function_like():
            self.make_cells(scope, child_free, inlined_cells)
        elif scope.kind == CLASS:
            self.drop_class_names(scope, child_free)
        self.record_free_names(scope, bound, child_free, inlined_cells)
        free.update(child_free)

    def analyse_name(self, scope, symbol, bound, local, free, global_names, type_params, class_scope):
        name = symbol.name
        flags = symbol.flags
        if flags & DEF_GLOBAL:
            if flags & DEF_NONLOCAL:
                raise self.error_at_directive(scope, name, "name '%s' is nonlocal and global" % name)
            symbol.scope = GLOBAL_EXPLICIT
            global_names.add(name)
            if bound is not None:
                bound.discard(name)
        elif flags & DEF_NONLOCAL:
            if bound is None:
                raise self.error_at_directive(scope, name, "nonlocal declaration not allowed at module level")
            if not bound.has(name):
                raise self.error_at_directive(scope, name, "no binding for nonlocal '%s' found" % name)
            if type_params.has(name):
                raise self.error_at_directive(scope, name,
                                              "nonlocal binding not allowed for type parameter '%s'" % name)
            symbol.scope = FREE
            free.add(name)
        elif flags & DEF_BOUND:
            symbol.scope = LOCAL
            local.add(name)
            global_names.discard(name)
            if flags & DEF_TYPE_PARAM:
                type_params.add(name)
            else:
                type_params.discard(name)
        else:
            symbol.scope = self.scope_of_used_name(name, bound, free, class_scope)

    def scope_of_used_name(self, name, bound, free, class_scope):
        if class_scope is not None:
            # a name that the class binds is looked up there first and then globally: never in
            # the functions around the class
            class_flags = class_scope.lookup(name).flags
            if class_flags & DEF_GLOBAL:
                return GLOBAL_EXPLICIT
            if class_flags & DEF_BOUND and not class_flags & DEF_NONLOCAL:
                return GLOBAL_IMPLICIT
        if bound is not None and bound.has(name):
            free.add(name)
            return FREE
        return GLOBAL_IMPLICIT

    def error_at_directive(self, scope, name, msg):
        for directive in scope.directives:
            if directive.name == name:
                return self.source.error(msg, directive.node)
        return self.source.error(msg, scope.node)

    def inline_comprehension(self, scope, comprehension, its_free, inlined_cells):
        drop_class = False
        for name, symbol in comprehension.symbols.items():
            if symbol.flags & DEF_PARAM:
                continue                   # the implicit iterable
            where = symbol.scope
            if where == CELL or symbol.flags & DEF_COMP_CELL:
                inlined_cells.add(name)
            existing = scope.symbols.get(name, None)
            if where == FREE and scope.kind == CLASS and name == '__class__':
                # not the cell that methods have, nor a variable of the class
                where = symbol.scope = GLOBAL_IMPLICIT
                its_free.discard(name)
                drop_class = existing is None
            if existing is None:
                scope.symbols[name] = Symbol(name, symbol.flags, where)
            elif existing.flags & DEF_BOUND and scope.kind != CLASS:
                # free in the comprehension, bound here: simply a local now
                if not self.free_in_a_child(comprehension, name):
                    its_free.discard(name)
        if drop_class:
            del comprehension.symbols['__class__']

    def free_in_a_child(self, scope, name):
        for child in scope.children:
            if child.scope_of(name) == FREE:
                return True
        return False

    def splice_inlined_children(self, scope):
        children = []
        for child in scope.children:
            if child.comp_inlined:
                children.extend(child.children)
            else:
                children.append(child)
        scope.children = children

    def make_cells(self, scope, free, inlined_cells):
        for name, symbol in scope.symbols.items():
            if symbol.scope == LOCAL and (free.has(name) or inlined_cells.has(name)):
                symbol.scope = CELL
                free.discard(name)

    def drop_class_names(self, scope, free):
        if free.has('__class__'):
            free.discard('__class__')
            scope.needs_class_closure = True
        if free.has('__classdict__'):
            free.discard('__classdict__')
            scope.needs_classdict = True

    def record_free_names(self, scope, bound, free, inlined_cells):
        class_like = scope.kind == CLASS or scope.can_see_class_scope
        for name in inlined_cells.names():
            symbol = scope.symbols.get(name, None)
            if symbol is not None:
                symbol.flags |= DEF_COMP_CELL
        for name in free.names():
            symbol = scope.symbols.get(name, None)
            if symbol is not None:
                if class_like:
                    symbol.flags |= DEF_FREE_CLASS
            elif bound is None or bound.has(name):
                scope.symbols[name] = Symbol(name, 0, FREE)
