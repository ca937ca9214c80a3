"""A class gets one ClassDef.

Making the ClassDef of a class makes that of its base first. That looks at the base's class attributes, and so at all
prebuilt objects that they lead to; where one of those is an instance of the class itself, stock makes a ClassDef for
it, and then a second one. Which class is met first depends on the order of annotation, so a change far away can
break the translation ("SomeInstance(X) does not contain SomeInstance(X)"). Our builtin classes have such an attribute:
`w_builtin_type`, whose dict leads to nearly everything.
"""


def apply():
    from rpython.annotator.classdesc import ClassDesc

    def getuniqueclassdef(self):
        if self.classdef is None and self.basedesc is not None:
            self.basedesc.getuniqueclassdef()       # may make ours as well
        if self.classdef is None:
            self._init_classdef()
        return self.classdef

    ClassDesc.getuniqueclassdef = getuniqueclassdef
