"""A class has one ClassDef, in whatever order the annotator meets it: rpython_patches/classdefs.py."""
import subprocess
import sys
import os

REPO = os.path.dirname(os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))))

# in a process of its own: the patch is for good
PROGRAM = """
import sys
sys.path.insert(0, %r)
from rpython.annotator.annrpython import RPythonAnnotator

class Root(object):
    type = None
class Base(Root):
    pass
class Sub(Base):
    def name(self):
        return 'sub'
class Type(object):
    member = None
Base.type = Type()
Base.type.member = Sub()

def f():
    other = Type().member           # both attributes are known when Base comes,
    found = Root().type
    if found is None or found.member is None or other is None:
        return Sub().name()         # and Sub comes before its base
    return ''

if %r:
    from translator_config.rpython_patches import classdefs
    classdefs.apply()
annotator = RPythonAnnotator()
annotator.build_types(f, [])
print(len([one for one in annotator.bookkeeper.classdefs if one.shortname == 'Sub']))
"""


def classdefs(patched):
    return subprocess.check_output([sys.executable, '-c', PROGRAM % (REPO, patched)])


def test_stock_makes_two():
    "If this fails the patch is not needed any more."
    assert classdefs(False) == '2\n'


def test_patched():
    assert classdefs(True) == '1\n'
