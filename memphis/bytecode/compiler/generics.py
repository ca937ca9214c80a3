"""Mix-in of the compiler: type parameters and type aliases (PEP 695).  To come."""


class Generics(object):

    def generic_function(self, node, kind, name, args, body, returns, type_params, firstlineno, bits):
        raise self.error("type parameters are not supported yet", node)

    def generic_class(self, node, firstlineno):
        raise self.error("type parameters are not supported yet", node)

    def visit_TypeAlias(self, node):
        raise self.error("type aliases are not supported yet", node)
