"""The _ast module: the syntax tree as Python objects, for the library's `ast`.

classes.py makes the node classes from the one declaration of nodes (memphis/syntax/ast.py), node.py has what they
inherit;
to_python.py and from_python.py translate between them and the tree that the engines compile, validate.py checks such a
tree that a program has made.
"""
from memphis.modules._ast.moduledef import module
