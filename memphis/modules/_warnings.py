"""The _warnings module: what the library's `warnings` is built upon, and shares its filters with."""
from memphis.errors import oefmt
from memphis.gateway.typedef import ModuleDef
from memphis.objects.typeobject import W_Type
from memphis.runtime import warnings
from memphis.runtime.linecache import line_of_text
from memphis.runtime.warnings import start_warnings, state

module = ModuleDef('_warnings', "_warnings provides basic warning filtering support.\n"
                                "It is a helper module to speed up interpreter start-up.")


@module.constant('filters')
def make_filters(space):
    start_warnings(space)
    return state.w_filters


@module.constant('_onceregistry')
def make_once_registry(space):
    start_warnings(space)
    return state.w_once_registry


@module.constant('_defaultaction')
def make_default_action(space):
    return space.newtext(state.default_action)


@module.function("_filters_mutated() -> None")
def filters_mutated(space):
    warnings.filters_mutated()


def category_of(space, w_message, w_category):
    if space.is_instance(w_message, space.w_Warning):
        return space.type(w_message)
    if w_category is None or w_category is space.w_None:
        return space.w_UserWarning
    if not isinstance(w_category, W_Type) or not space.is_subclass(w_category, space.w_Warning):
        raise oefmt(space, space.w_TypeError, "category must be a Warning subclass, not '%T'", w_category)
    return w_category


def prefixes_of(space, w_prefixes):
    if w_prefixes is None:
        return []
    if not space.is_tuple(w_prefixes):
        raise oefmt(space, space.w_TypeError, "warn() argument 'skip_file_prefixes' must be tuple, not %T", w_prefixes)
    prefixes = []
    for w_prefix in space.listview(w_prefixes):
        if not space.is_text(w_prefix):
            raise oefmt(space, space.w_TypeError, "Found non-str '%T' in skip_file_prefixes.", w_prefix)
        prefixes.append(space.text_w(w_prefix))
    return prefixes


@module.function("warn(message, category=None, stacklevel: index = 1, source=None, *, skip_file_prefixes=...) -> None")
def warn(space, w_message, w_category, stacklevel, w_source, w_skip_file_prefixes):
    """Issue a warning, or maybe ignore it or raise an exception.

  message
    Text of the warning message.
  category
    The Warning category subclass. Defaults to UserWarning.
  stacklevel
    How far up the call stack to make this warning appear. A value of 2 for
    example attributes the warning to the caller of the code calling warn().
  source
    If supplied, the destroyed object which emitted a ResourceWarning
  skip_file_prefixes
    An optional tuple of module filename prefixes indicating frames to skip
    during stacklevel computations for stack frame attribution."""
    w_category = category_of(space, w_message, w_category)
    skipped = prefixes_of(space, w_skip_file_prefixes)
    if len(skipped) > 0 and stacklevel < 2:
        stacklevel = 2
    warnings.warn(space, w_message, w_category, stacklevel, skipped, w_source)


@module.function("warn_explicit(message, category, filename, lineno: c_int, module=..., registry=None, "
                 "module_globals=None, source=None) -> None")
def warn_explicit(space, w_message, w_category, w_filename, lineno, w_module, w_registry, w_module_globals, w_source):
    """Issue a warning, or maybe ignore it or raise an exception.

  message
    Text of the warning message.
  category
    The Warning category subclass. Defaults to UserWarning."""
    if not space.is_text(w_filename):
        raise oefmt(space, space.w_TypeError, "warn_explicit() argument 'filename' must be str, not %T", w_filename)
    source_text = None
    if w_module_globals is not space.w_None:
        if not space.is_dict(w_module_globals):
            raise oefmt(space, space.w_TypeError, "module_globals must be a dict, not '%T'", w_module_globals)
        source_text = line_from_loader(space, w_module_globals, lineno)
    if w_registry is space.w_None:
        w_registry = None
    elif not space.is_dict(w_registry):
        raise oefmt(space, space.w_TypeError, "'registry' must be a dict or None")
    if w_module is space.w_None:
        return
    warnings.warn_at(space, w_message, w_category, space.text_w(w_filename), lineno, w_module, w_registry, w_source,
                     source_text)


def line_from_loader(space, w_globals, lineno):
    "The line as the module's loader knows it, or None."
    w_loader = space.finditem_str(w_globals, '__loader__')
    w_name = space.finditem_str(w_globals, '__name__')
    if w_loader is None or w_name is None:
        return None
    w_get_source = space.findattr(w_loader, 'get_source')
    if w_get_source is None:
        return None
    w_source = space.call_1(w_get_source, w_name)
    if not space.is_text(w_source):
        return None
    return line_of_text(space.text_w(w_source), lineno)
