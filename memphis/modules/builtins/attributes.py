"""Builtin functions on attributes: callable, delattr, dir, getattr, hasattr, setattr, vars."""
from memphis.errors import oefmt
from memphis.modules.builtins.moduledef import module
from memphis.runtime.directory import dir_of, sorted_list


def attribute_name(space, w_name):
    if not space.is_text(w_name):
        raise oefmt(space, space.w_TypeError, "attribute name must be string, not '%T'", w_name)
    return space.text_w(w_name)


@module.function("callable(obj, /) -> bool")
def callable_(space, w_obj):
    """Return whether the object is callable (i.e., some kind of function).

Note that classes are callable, as are instances of classes with a
__call__() method."""
    return space.is_callable(w_obj)


@module.function("getattr(object, name, default=..., /)")
def getattr_(space, w_object, w_name, w_default):
    """getattr(object, name[, default]) -> value

Get a named attribute from an object; getattr(x, 'y') is equivalent to x.y.
When a default argument is given, it is returned when the attribute doesn't
exist; without it, an exception is raised in that case."""
    name = attribute_name(space, w_name)
    if w_default is None:
        return space.getattr(w_object, name)
    w_value = space.findattr(w_object, name)
    return w_default if w_value is None else w_value


@module.function("hasattr(obj, name, /) -> bool")
def hasattr_(space, w_obj, w_name):
    """Return whether the object has an attribute with the given name.

This is done by calling getattr(obj, name) and catching AttributeError."""
    return space.findattr(w_obj, attribute_name(space, w_name)) is not None


@module.function("setattr(obj, name, value, /) -> None")
def setattr_(space, w_obj, w_name, w_value):
    """Sets the named attribute on the given object to the specified value.

setattr(x, 'y', v) is equivalent to ``x.y = v``"""
    space.setattr(w_obj, attribute_name(space, w_name), w_value)


@module.function("delattr(obj, name, /) -> None")
def delattr_(space, w_obj, w_name):
    """Deletes the named attribute from the given object.

delattr(x, 'y') is equivalent to ``del x.y``"""
    space.delattr(w_obj, attribute_name(space, w_name))


@module.function("dir(object=..., /)")
def dir_(space, w_object):
    """dir([object]) -> list of strings

If called without an argument, return the names in the current scope.
Else, return an alphabetized list of names comprising (some of) the attributes
of the given object, and of attributes reachable from it.
If the object supplies a method named __dir__, it will be used; otherwise
the default dir() logic is used and returns:
  for a module object: the module's attributes.
  for a class object:  its attributes, and recursively the attributes
    of its bases.
  for any other object: its attributes, its class's attributes, and
    recursively the attributes of its class's base classes."""
    if w_object is None:
        return sorted_list(space, current_locals(space))
    return dir_of(space, w_object)


def current_locals(space):
    frame = space.ec.gettopframe()
    if frame is None:
        raise oefmt(space, space.w_SystemError, "frame does not exist")
    return frame.getdict_locals(space)


@module.function("vars(object=..., /)")
def vars_(space, w_object):
    """vars([object]) -> dictionary

Without arguments, equivalent to locals().
With an argument, equivalent to object.__dict__."""
    if w_object is None:
        return current_locals(space)
    w_dict = space.findattr(w_object, '__dict__')
    if w_dict is None:
        raise oefmt(space, space.w_TypeError, "vars() argument must have __dict__ attribute")
    return w_dict
