"""Warnings of the interpreter itself and of `_warnings`: filters decide, and the library's `warnings` shows them if it is loaded.

The library's module takes its filters from here, and what a program changes in it counts here too (library reference,
`warnings`).
"""
from memphis.errors import OperationError, oefmt
from memphis.objects.typeobject import W_Type
from memphis.runtime.linecache import source_line
from memphis.runtime.warning_text import write_warning


class State(object):
    """`version` counts the changes of the filters: a registry of warnings already shown is good for one version."""

    def __init__(self):
        self.w_filters = None
        self.w_once_registry = None
        self.default_action = 'default'
        self.version = 0


state = State()


def start_warnings(space):
    "The filters that CPython starts with; while the space is made."
    if state.w_filters is not None:
        return
    filters_w = [make_filter(space, 'default', space.w_DeprecationWarning, space.newtext('__main__'))]
    for w_category in [space.w_DeprecationWarning, space.w_PendingDeprecationWarning, space.w_ImportWarning,
                       space.w_ResourceWarning]:
        filters_w.append(make_filter(space, 'ignore', w_category, space.w_None))
    state.w_filters = space.newlist(filters_w)
    state.w_once_registry = space.newdict()


def make_filter(space, action, w_category, w_module):
    return space.newtuple([space.newtext(action), space.w_None, w_category, w_module, space.newint(0)])


def filters_mutated():
    state.version += 1


def library_attribute(space, name):
    "Of the library's module, None where it is not loaded or has no such attribute."
    w_module = space.finditem_str(space.w_modules, 'warnings')
    if w_module is None:
        return None
    return space.findattr(w_module, name)


# ____________________________________________________________
# where a warning is

class Context(object):
    def __init__(self, filename, line, w_globals):
        self.filename = filename
        self.line = line
        self.w_globals = w_globals


def is_internal(filename):
    return 'importlib' in filename and '_bootstrap' in filename


def is_skipped(filename, skipped):
    if is_internal(filename):
        return True
    for prefix in skipped:
        if filename.startswith(prefix):
            return True
    return False


def context_of(space, level, skipped):
    "Of the frame `level` calls up (1: the running one); frames of the import system do not count."
    frame = space.ec.gettopframe()
    if level <= 0 or (frame is not None and is_internal(frame.code.filename) and len(skipped) == 0):
        level -= 1
        while level > 0 and frame is not None:
            frame = frame.caller()
            level -= 1
    else:
        level -= 1
        while level > 0 and frame is not None:
            frame = frame.caller()
            while frame is not None and is_skipped(frame.code.filename, skipped):
                frame = frame.caller()
            level -= 1
    if frame is None:
        return Context('<sys>', 0, space.w_sys.getdict(space))
    return Context(frame.code.filename, frame.line(), frame.get_w_globals())


def registry_of(space, w_globals):
    w_registry = space.finditem_str(w_globals, '__warningregistry__')
    if w_registry is None:
        w_registry = space.newdict()
        space.setitem_str(w_globals, '__warningregistry__', w_registry)
    return w_registry


# ____________________________________________________________
# whether it is shown

def warn(space, w_message, w_category, level, skipped, w_source):
    context = context_of(space, level, skipped)
    w_module = space.finditem_str(context.w_globals, '__name__')
    if w_module is None or not space.is_text(w_module):
        w_module = space.newtext('<string>')
    warn_at(space, w_message, w_category, context.filename, context.line, w_module,
            registry_of(space, context.w_globals), w_source)


def warn_at(space, w_message, w_category, filename, line, w_module, w_registry, w_source, source_text=None):
    """`w_message` a text, or a Warning, whose class is its category then; `w_registry` a dict or None.
    `source_text`: the line, where somebody knows it."""
    if w_module is None:
        w_module = space.newtext(module_of_file(filename))
    if space.is_instance(w_message, space.w_Warning):
        w_text = space.str(w_message)
        w_category = space.type(w_message)
    else:
        w_text = w_message
        w_message = space.call_1(w_category, w_text)
    w_key = space.newtuple([w_text, w_category, space.newint(line)])
    if w_registry is not None and is_known(space, w_registry, w_key, False):
        return
    w_item, w_action = find_action(space, w_category, w_text, line, w_module)
    action = space.text_w(w_action) if space.is_text(w_action) else ''
    if action == 'error':
        raise OperationError(space.type(w_message), w_message)
    if action == 'ignore':
        return
    if action != 'always' and action != 'all':
        if w_registry is not None:
            space.setitem(w_registry, w_key, space.w_True)
        w_short_key = space.newtuple([w_text, w_category])
        if action == 'once':
            w_once = library_attribute(space, 'onceregistry')
            if w_once is None or not space.is_dict(w_once):
                w_once = state.w_once_registry
            if is_known(space, w_once, w_short_key, True):
                return
        elif action == 'module':
            if w_registry is not None and is_known(space, w_registry, w_short_key, True):
                return
        elif action != 'default':
            raise oefmt(space, space.w_RuntimeError, "Unrecognized action (%R) in warnings.filters:\n %R", w_action,
                        space.w_None if w_item is None else w_item)
    show(space, w_message, w_text, w_category, filename, line, w_source, source_text)


def module_of_file(filename):
    if filename == '':
        return '<unknown>'
    if filename.endswith('.py'):
        stop = len(filename) - 3
        assert stop >= 0
        return filename[:stop]
    return filename


def is_known(space, w_registry, w_key, enter):
    "Has the registry the key? One of another version of the filters is emptied first."
    w_version = space.finditem_str(w_registry, 'version')
    if w_version is None or not space.is_int(w_version) or not space.eq_w(w_version, space.newint(state.version)):
        space.call_method(w_registry, 'clear', [])
        space.setitem_str(w_registry, 'version', space.newint(state.version))
    else:
        w_value = space.finditem(w_registry, w_key)
        if w_value is not None and space.is_true(w_value):
            return True
    if enter:
        space.setitem(w_registry, w_key, space.w_True)
    return False


def find_action(space, w_category, w_text, line, w_module):
    "The filter that decides (None for the default) and its action."
    w_filters = library_attribute(space, 'filters')
    if w_filters is None:
        w_filters = state.w_filters
    if not space.is_list(w_filters):
        raise oefmt(space, space.w_ValueError, "_warnings.filters must be a list")
    i = 0
    while i < space.len_w(w_filters):       # a filter's match() may change the list
        space.tick(1)
        w_item = space.getitem(w_filters, space.newint(i))
        if not space.is_tuple(w_item) or space.len_w(w_item) != 5:
            raise oefmt(space, space.w_ValueError, "_warnings.filters item %d isn't a 5-tuple", i)
        fields_w = space.listview(w_item)
        if not space.is_text(fields_w[0]):
            raise oefmt(space, space.w_TypeError, "action must be a string, not '%T'", fields_w[0])
        line_of_filter = space.int_w(fields_w[4])
        if (matches(space, fields_w[1], w_text) and space.is_subclass(w_category, fields_w[2]) and
                matches(space, fields_w[3], w_module) and (line_of_filter == 0 or line_of_filter == line)):
            return w_item, fields_w[0]
        i += 1
    w_action = library_attribute(space, 'defaultaction')
    if w_action is None:
        w_action = space.newtext(state.default_action)
    return None, w_action


def matches(space, w_pattern, w_text):
    "None matches all, a text itself, a compiled expression what it matches."
    if w_pattern is space.w_None:
        return True
    if space.is_text(w_pattern) and not w_pattern.is_user:
        return space.eq_w(w_pattern, w_text)
    return space.is_true(space.call_method(w_pattern, 'match', [w_text]))


# ____________________________________________________________
# showing

def show(space, w_message, w_text, w_category, filename, line, w_source, source_text):
    w_show = library_attribute(space, '_showwarnmsg')
    if w_show is None:
        if source_text is None and not filename.startswith('<'):
            source_text = source_line(filename, line)
        assert isinstance(w_category, W_Type)
        write_warning(space, w_category.name, space.str_text(w_text), filename, line, source_text)
        return
    if not space.is_callable(w_show):
        raise oefmt(space, space.w_TypeError, "warnings._showwarnmsg() must be set to a callable")
    w_class = library_attribute(space, 'WarningMessage')
    if w_class is None:
        raise oefmt(space, space.w_RuntimeError, "unable to get warnings.WarningMessage")
    w_record = space.call_list(w_class, [w_message, w_category, space.newtext(filename), space.newint(line), space.w_None,
                                         space.w_None, space.w_None if w_source is None else w_source])
    space.call_1(w_show, w_record)


def warn_of_source(space, record, filename):
    "What the parser or the compiler has found (a SyntaxWarningRecord); an error where the filters say so."
    w_category = space.w_SyntaxWarning
    if record.category == 'DeprecationWarning':
        w_category = space.w_DeprecationWarning
    warn_at(space, space.newtext(record.msg), w_category, filename, record.lineno, None, None, None)
