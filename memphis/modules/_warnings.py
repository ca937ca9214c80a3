"""The _warnings module: the Python face of runtime/warnings.py."""
from memphis.errors import oefmt
from memphis.gateway.typedef import ModuleDef
from memphis.objects.dictobject import W_Dict
from memphis.objects.typeobject import W_Type
from memphis.runtime import warnings

module = ModuleDef('_warnings', "_warnings provides basic warning filtering support.\n"
                                "It is a helper module to speed up interpreter start-up.")


@module.constant('filters')
def make_filters(space):
    warnings.fill(space)
    return warnings.state.w_filters


@module.constant('_onceregistry')
def make_once_registry(space):
    return warnings.state.w_once


@module.constant('_defaultaction')
def make_default_action(space):
    return warnings.state.w_default


def category_of(space, w_message, w_category):
    if space.isinstance_w(w_message, space.w_Warning):
        return space.type(w_message)
    if w_category is space.w_None:
        return space.w_UserWarning
    if not isinstance(w_category, W_Type) or not w_category.issubtype(space.w_Warning):
        raise oefmt(space, space.w_TypeError, "category must be a Warning subclass, not '%T'", w_category)
    return w_category


@module.function("warn(message, category=None, stacklevel: int = 1, source=None, *, skip_file_prefixes=...) -> None")
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
    prefixes = []
    if w_skip_file_prefixes is not None:
        if not space.is_tuple(w_skip_file_prefixes):
            raise oefmt(space, space.w_TypeError, "warn() argument 'skip_file_prefixes' must be tuple, not %T",
                        w_skip_file_prefixes)
        for w_prefix in space.listview(w_skip_file_prefixes):
            if not space.is_text(w_prefix):
                raise oefmt(space, space.w_TypeError, "Found non-str '%T' in skip_file_prefixes.", w_prefix)
            prefixes.append(space.text_w(w_prefix))
        if len(prefixes) > 0 and stacklevel < 2:
            stacklevel = 2
    warnings.warn(space, w_category, w_message, stacklevel, w_source, prefixes)


@module.function("warn_explicit(message, category, filename, lineno: int, module=..., registry=None,"
                 " module_globals=None, source=None) -> None")
def warn_explicit(space, w_message, w_category, w_filename, lineno, w_module, w_registry, w_module_globals, w_source):
    "Issue a warning, or maybe ignore it or raise an exception."
    if not space.is_text(w_filename):
        raise oefmt(space, space.w_TypeError, "warn_explicit() argument 'filename' must be str, not %T", w_filename)
    if w_module_globals is not space.w_None and not space.is_dict(w_module_globals):
        raise oefmt(space, space.w_TypeError, "module_globals must be a dict, not '%T'", w_module_globals)
    if w_registry is space.w_None:
        registry = None
    elif isinstance(w_registry, W_Dict):
        registry = w_registry
    else:
        raise oefmt(space, space.w_TypeError, "'registry' must be a dict or None")
    if not space.isinstance_w(w_message, space.w_Warning) and not (
            isinstance(w_category, W_Type) and w_category.issubtype(space.w_Warning)):
        raise oefmt(space, space.w_TypeError, "category must be a Warning subclass, not '%T'", w_category)
    warnings.warn_explicit(space, w_category, w_message, w_filename, lineno, w_module, registry, w_source)


@module.function("_filters_mutated() -> None")
def filters_mutated(space):
    warnings.state.version += 1
