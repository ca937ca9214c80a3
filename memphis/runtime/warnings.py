"""Warnings: filtered by sys.warnoptions' filters, and shown or raised (the library reference's `warnings`).

The module _warnings is this with a Python face; once the library's `warnings` is imported its filters, its
registries and its way of showing count.
"""
from memphis.errors import OperationError, oefmt
from memphis.objects.dictobject import W_Dict
from memphis.objects.listobject import W_List
from memphis.objects.tupleobject import W_Tuple
from memphis.runtime.linecache import source_line
from memphis.runtime.warning_text import write_warning


class Filters(object):
    "`version` tells registries that the filters have changed since."
    w_filters = None
    w_once = None
    w_default = None
    version = 0


state = Filters()


def fill(space):
    "What is in force at the start; import time only."
    w_ignore = space.newtext('ignore')
    filters_w = [filter_item(space, space.newtext('default'), space.w_DeprecationWarning, space.newtext('__main__'))]
    for w_category in [space.w_DeprecationWarning, space.w_PendingDeprecationWarning, space.w_ImportWarning,
                       space.w_ResourceWarning]:
        filters_w.append(filter_item(space, w_ignore, w_category, space.w_None))
    state.w_filters = space.newlist(filters_w)
    state.w_once = space.newdict()
    state.w_default = space.newtext('default')


def filter_item(space, w_action, w_category, w_module):
    return space.newtuple([w_action, space.w_None, w_category, w_module, space.newint(0)])


def library_attribute(space, name, w_own):
    "What the library's module says, if it is imported."
    w_module = space.finditem_str(space.w_modules, 'warnings')
    if w_module is None or w_module is space.w_None:
        return w_own
    w_value = space.findattr(w_module, name)
    return w_own if w_value is None else w_value


# ____________________________________________________________
# deciding

def find_action(space, w_category, w_text, w_lineno, w_module):
    w_filters = library_attribute(space, 'filters', state.w_filters)
    if not isinstance(w_filters, W_List):
        raise oefmt(space, space.w_ValueError, "_warnings.filters must be a list")
    i = 0
    while i < w_filters.length(space):
        w_item = space.getitem(w_filters, space.newint(i))
        space.tick(1)
        if not isinstance(w_item, W_Tuple) or len(w_item.items_w) != 5:
            raise oefmt(space, space.w_ValueError, "_warnings.filters item %d isn't a 5-tuple", i)
        w_action, w_message, w_class, w_where, w_line = unpack_filter(w_item)
        if not space.is_text(w_action):
            raise oefmt(space, space.w_TypeError, "action must be a string, not '%T'", w_action)
        line = space.int_w(w_line)
        if (matches(space, w_message, w_text) and space.is_subclass(w_category, w_class) and
                matches(space, w_where, w_module) and (line == 0 or space.eq_w(w_line, w_lineno))):
            return space.text_w(w_action), w_item
        i += 1
    w_action = library_attribute(space, 'defaultaction', state.w_default)
    if not space.is_text(w_action):
        raise oefmt(space, space.w_TypeError, "_warnings.defaultaction must be a string, not '%T'", w_action)
    return space.text_w(w_action), space.w_None


def unpack_filter(w_item):
    items_w = w_item.items_w
    return items_w[0], items_w[1], items_w[2], items_w[3], items_w[4]


def matches(space, w_pattern, w_text):
    if w_pattern is space.w_None:
        return True
    if space.is_text(w_pattern):
        return space.eq_w(w_pattern, w_text)
    return space.is_true(space.call_method(w_pattern, 'match', [w_text]))


def already_warned(space, w_registry, w_key, mark):
    w_version = w_registry.finditem_str(space, 'version')
    if w_version is None or not space.is_int(w_version) or not space.eq_w(w_version, space.newint(state.version)):
        w_registry.clear(space)
        w_registry.setitem_str(space, 'version', space.newint(state.version))
    else:
        w_known = w_registry.finditem(space, w_key)
        if w_known is not None and space.is_true(w_known):
            return True
    if mark:
        w_registry.setitem(space, w_key, space.w_True)
    return False


def warn_explicit(space, w_category, w_message, w_filename, lineno, w_module, w_registry, w_source, shows_line=True):
    "`w_module` may be None, `w_registry` None or a dict."
    if w_module is None:
        w_module = module_of_file(space, space.text_w(w_filename))
    if space.isinstance_w(w_message, space.w_Warning):
        w_text = space.str(w_message)
        w_category = space.type(w_message)
    else:
        w_text = w_message
        w_message = space.call_list(w_category, [w_message])
    w_lineno = space.newint(lineno)
    w_key = space.newtuple([w_text, w_category, w_lineno])
    if w_registry is not None and already_warned(space, w_registry, w_key, False):
        return
    action, w_item = find_action(space, w_category, w_text, w_lineno, w_module)
    if action == 'error':
        raise OperationError(space.type(w_message), w_message)
    if action == 'ignore':
        return
    w_short_key = space.newtuple([w_text, w_category])
    if action != 'always':
        if w_registry is not None:
            w_registry.setitem(space, w_key, space.w_True)
        if action == 'once':
            w_once = w_registry
            if w_once is None:
                w_all = library_attribute(space, 'onceregistry', state.w_once)
                if not isinstance(w_all, W_Dict):
                    raise oefmt(space, space.w_TypeError, "_warnings.onceregistry must be a dict, not '%T'", w_all)
                w_once = w_all
            if already_warned(space, w_once, w_short_key, True):
                return
        elif action == 'module':
            if w_registry is not None and already_warned(space, w_registry, w_short_key, True):
                return
        elif action != 'default':
            raise oefmt(space, space.w_RuntimeError, "Unrecognized action (%s) in warnings.filters:\n %s",
                        space.repr_text(space.newtext(action)), space.repr_text(w_item))
    show(space, w_category, w_text, w_message, w_filename, w_lineno, w_source, shows_line)


def module_of_file(space, filename):
    if filename == '':
        return space.newtext('<unknown>')
    if filename.endswith('.py'):
        end = len(filename) - 3
        assert end >= 0
        return space.newtext(filename[:end])
    return space.newtext(filename)


def show(space, w_category, w_text, w_message, w_filename, w_lineno, w_source, shows_line):
    w_show = library_attribute(space, '_showwarnmsg', space.w_None)
    if w_show is space.w_None:
        filename, line = space.text_w(w_filename), space.int_w(w_lineno)
        write_warning(space, w_category.getname(space), space.str_text(w_text), filename, line,
                      source_line(filename, line) if shows_line else None)
        return
    if not space.is_callable(w_show):
        raise oefmt(space, space.w_TypeError, "warnings._showwarnmsg() must be set to a callable")
    w_class = library_attribute(space, 'WarningMessage', None)
    if w_class is None:
        raise oefmt(space, space.w_RuntimeError, "unable to get warnings.WarningMessage")
    w_record = space.call_list(w_class, [w_message, w_category, w_filename, w_lineno, space.w_None, space.w_None,
                                         w_source])
    space.call_list(w_show, [w_record])


# ____________________________________________________________
# where a warning belongs

def is_internal(filename):
    return filename.find('importlib') >= 0 and filename.find('_bootstrap') >= 0


def is_skipped(filename, prefixes):
    for prefix in prefixes:
        if filename.startswith(prefix):
            return True
    return is_internal(filename)


def next_external(frame, prefixes):
    frame = frame.caller()
    while frame is not None and is_skipped(frame.code.filename, prefixes):
        frame = frame.caller()
    return frame


def responsible_frame(space, level, prefixes):
    "The running frame is level 1; None beyond the outermost."
    frame = space.ec.gettopframe()
    if frame is not None and len(prefixes) > 0 and is_skipped(frame.code.filename, prefixes):
        frame = next_external(frame, prefixes)
    internal = level <= 0 or frame is None or is_internal(frame.code.filename)
    while level > 1 and frame is not None:
        level -= 1
        frame = frame.caller() if internal else next_external(frame, prefixes)
    return frame


def warn(space, w_category, w_message, level, w_source, prefixes):
    frame = responsible_frame(space, level, prefixes)
    if frame is None:
        w_globals = space.w_sys.w_dict
        filename, lineno = '<sys>', 0
    else:
        w_globals = frame.get_w_globals()
        filename, lineno = frame.code.filename, frame.line()
    w_registry = space.finditem_str(w_globals, '__warningregistry__')
    if w_registry is None:
        w_registry = space.newdict()
        space.setitem_str(w_globals, '__warningregistry__', w_registry)
    if not isinstance(w_registry, W_Dict):
        raise oefmt(space, space.w_TypeError, "'registry' must be a dict or None")
    w_module = space.finditem_str(w_globals, '__name__')
    if w_module is None or not (w_module is space.w_None or space.is_text(w_module)):
        w_module = space.newtext('<string>')
    warn_explicit(space, w_category, w_message, space.newtext(filename), lineno, w_module, w_registry, w_source)


def warn_syntax(space, record, filename):
    "What the parser or the compiler has found (a SyntaxWarningRecord); only files have lines to show."
    w_category = space.w_SyntaxWarning if record.category == 'SyntaxWarning' else space.w_DeprecationWarning
    w_message = space.newtext(record.msg)
    try:
        warn_explicit(space, w_category, w_message, space.newtext(filename), record.lineno, None, None, space.w_None,
                      not filename.startswith('<'))
    except OperationError as e:
        if not e.match(space, w_category):
            raise
        line = source_line(filename, record.lineno)
        w_place = space.newtuple([space.newtext(filename), space.newint(record.lineno), space.newint(record.col + 1),
                                  space.w_None if line is None else space.newtext(line)])
        raise OperationError(space.w_SyntaxError, space.call_list(space.w_SyntaxError, [w_message, w_place]))
