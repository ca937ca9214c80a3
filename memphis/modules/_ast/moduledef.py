"""The declaration of _ast: the node classes, and the flags with which compile() makes trees."""
from memphis.gateway.typedef import ModuleDef
from memphis.modules._ast.classes import CLASS_NAMES, class_of

module = ModuleDef('_ast')

ONLY_AST = 0x400
TYPE_COMMENTS = 0x1000
ALLOW_TOP_LEVEL_AWAIT = 0x2000
OPTIMIZED_AST = 0x8000 | ONLY_AST


def _constant(name, make):
    module.constant(name)(make)


for _name in CLASS_NAMES:
    _constant(_name, lambda space, name=_name: class_of(space, name))
for _name, _value in [('PyCF_ONLY_AST', ONLY_AST), ('PyCF_TYPE_COMMENTS', TYPE_COMMENTS),
                      ('PyCF_ALLOW_TOP_LEVEL_AWAIT', ALLOW_TOP_LEVEL_AWAIT), ('PyCF_OPTIMIZED_AST', OPTIMIZED_AST)]:
    _constant(_name, lambda space, value=_value: space.newint(value))
