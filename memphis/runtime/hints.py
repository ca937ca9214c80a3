""""Did you mean" at the end of the message of an AttributeError, ImportError or NameError."""
from memphis.errors import OperationError
from memphis.objects.exceptions.fields import W_AttributeError, W_ImportError, W_NameError
from memphis.runtime.directory import dir_of
from memphis.runtime.stdlib_names import STDLIB_NAMES
from memphis.runtime.suggestions import MAX_CANDIDATES, nearest
from memphis.runtime.traceback import traceback_of


def suggestion_text(space, w_exception):
    "What follows the message, '' mostly.  Never raises."
    try:
        if isinstance(w_exception, W_AttributeError):
            return did_you_mean(attribute_suggestion(space, w_exception))
        if isinstance(w_exception, W_ImportError):
            return did_you_mean(import_suggestion(space, w_exception))
        if isinstance(w_exception, W_NameError):
            return name_text(space, w_exception)
    except OperationError:
        pass
    return ''


def did_you_mean(suggestion):
    if suggestion == '':
        return ''
    return ". Did you mean: '" + suggestion + "'?"


def wrong_name(space, w_name):
    if w_name is None or not space.is_text(w_name):
        return ''
    return space.text_w(w_name)


def innermost_frame(w_exception):
    tb = traceback_of(w_exception)
    if tb is None:
        return None
    while tb.next is not None:
        tb = tb.next
    return tb.frame


def own_instance(space, frame):
    "The `self` of the method that `frame` runs, or None."
    if frame is None:
        return None
    w_locals = frame.getdict_locals(space)
    if not space.is_dict(w_locals):
        return None
    return space.finditem_str(w_locals, 'self')


def attribute_suggestion(space, w_exception):
    name = wrong_name(space, w_exception.w_name)
    if name == '':
        return ''
    w_obj = space.w_None if w_exception.w_obj is None else w_exception.w_obj
    hide_private = not name.startswith('_')
    if hide_private and own_instance(space, innermost_frame(w_exception)) is w_obj:
        hide_private = False
    return nearest(visible_names(space, w_obj, hide_private), name)


def visible_names(space, w_obj, hide_private):
    "dir(w_obj)"
    names = []
    for w_name in space.listview(dir_of(space, w_obj)):
        name = wrong_name(space, w_name)
        if not (hide_private and name.startswith('_')):
            names.append(name)
    return names


def import_suggestion(space, w_exception):
    name = wrong_name(space, w_exception.w_name_from)
    module = wrong_name(space, w_exception.w_name)
    if name == '' or module == '':
        return ''
    w_module = space.finditem_str(space.w_modules, module)
    if w_module is None:
        return ''
    return nearest(visible_names(space, w_module, not name.startswith('_')), name)


def name_text(space, w_exception):
    name = wrong_name(space, w_exception.w_name)
    if name == '':
        return ''
    suggestion = ''
    try:
        suggestion = name_suggestion(space, w_exception, name)
    except OperationError:
        pass
    if name in STDLIB_NAMES:
        if suggestion != '':
            return did_you_mean(suggestion) + " Or did you forget to import '" + name + "'?"
        return ". Did you forget to import '" + name + "'?"
    return did_you_mean(suggestion)


def name_suggestion(space, w_exception, name):
    frame = innermost_frame(w_exception)
    if frame is None:
        return ''
    w_self = own_instance(space, frame)
    if w_self is not None and space.findattr(w_self, name) is not None:
        return 'self.' + name
    names = []
    for w_dict in [frame.getdict_locals(space), frame.get_w_globals(), frame.get_w_builtins()]:
        if space.is_dict(w_dict) and space.len_w(w_dict) < MAX_CANDIDATES:
            for w_name in space.unpack(w_dict):
                names.append(wrong_name(space, w_name))
    return nearest(names, name)
