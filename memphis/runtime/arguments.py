"""Binding the arguments of a call to a function's parameters: language
reference 6.3.4, with CPython's messages."""
from rpython.rlib import jit

from memphis.errors import make_error, oefmt
from memphis.runtime.code import CO_VARARGS, CO_VARKEYWORDS
from memphis.runtime.suggestions import nearest

NO_KEYWORDS = []


@jit.unroll_safe
def bind(space, w_func, code, args_w, keywords, keywords_w):
    "What the arguments give the parameters of a call: a list of the first slots of the frame."
    argcount = code.argcount
    nkwonly = code.kwonlyargcount
    nparams = argcount + nkwonly
    nslots = nparams
    if code.flags & CO_VARARGS:
        nslots += 1
    if code.flags & CO_VARKEYWORDS:
        nslots += 1
    slots = [None] * nslots
    given = len(args_w)
    take = min(given, argcount)
    for i in range(take):
        slots[i] = args_w[i]
    if code.flags & CO_VARARGS:
        assert take >= 0
        slots[nparams] = space.newtuple(args_w[take:])
    w_extra = None
    if code.flags & CO_VARKEYWORDS:
        w_extra = space.newdict()
        slots[nparams + (1 if code.flags & CO_VARARGS else 0)] = w_extra
    for i in range(len(keywords)):
        name = keywords[i]
        index = _find(code, name, nparams)
        if index < 0:
            if w_extra is None:
                raise _unexpected_keyword(space, w_func, name, keywords)
            space.setitem_str(w_extra, name, keywords_w[i])
        elif slots[index] is not None:
            raise oefmt(space, space.w_TypeError, "%s() got multiple values for argument '%s'",
                        w_func.qualname, name)
        else:
            slots[index] = keywords_w[i]
    if given > argcount and not code.flags & CO_VARARGS:
        raise _too_many_positional(space, w_func, given, slots)
    defaults_w = w_func.defaults_w
    first_default = argcount - len(defaults_w)
    if given < argcount:
        missing = []
        for i in range(given, argcount):
            if slots[i] is None:
                if i >= first_default:
                    index = i - first_default
                    assert index >= 0
                    slots[i] = defaults_w[index]
                else:
                    missing.append(code.slot_names[i])
        if missing:
            raise _missing(space, w_func, missing, "positional")
    if nkwonly:
        missing = []
        for i in range(argcount, nparams):
            if slots[i] is None:
                w_default = None
                if w_func.w_kwdefaults is not None:
                    w_default = space.finditem_str(w_func.w_kwdefaults, code.slot_names[i])
                if w_default is None:
                    missing.append(code.slot_names[i])
                slots[i] = w_default
        if missing:
            raise _missing(space, w_func, missing, "keyword-only")
    return slots


def _find(code, name, nparams):
    for i in range(code.posonlyargcount, nparams):
        if code.slot_names[i] == name:
            return i
    return -1


def _unexpected_keyword(space, w_func, name, keywords):
    code = w_func.code
    by_name = []
    for keyword in keywords:
        for i in range(code.posonlyargcount):
            if code.slot_names[i] == keyword:
                by_name.append(keyword)
    if by_name:
        return make_error(space, space.w_TypeError,
                          "%s() got some positional-only arguments passed as keyword arguments: '%s'",
                          w_func.qualname, ', '.join(by_name))
    possible = []
    for i in range(code.posonlyargcount, code.argcount + code.kwonlyargcount):
        possible.append(code.slot_names[i])
    suggestion = nearest(possible, name)
    if suggestion:
        return make_error(space, space.w_TypeError,
                          "%s() got an unexpected keyword argument '%s'. Did you mean '%s'?",
                          w_func.qualname, name, suggestion)
    return make_error(space, space.w_TypeError, "%s() got an unexpected keyword argument '%s'",
                      w_func.qualname, name)


def _too_many_positional(space, w_func, given, slots):
    code = w_func.code
    argcount = code.argcount
    ndefaults = len(w_func.defaults_w)
    if ndefaults:
        takes = "from %d to %d" % (argcount - ndefaults, argcount)
        plural = "s"
    else:
        takes = str(argcount)
        plural = "" if argcount == 1 else "s"
    kwonly_given = 0
    for i in range(argcount, argcount + code.kwonlyargcount):
        if slots[i] is not None:
            kwonly_given += 1
    were = "were" if given != 1 else "was"
    if kwonly_given:
        return make_error(space, space.w_TypeError,
                          "%s() takes %s positional argument%s but %d positional argument%s "
                          "(and %d keyword-only argument%s) were given", w_func.qualname, takes, plural, given,
                          "" if given == 1 else "s", kwonly_given, "" if kwonly_given == 1 else "s")
    return make_error(space, space.w_TypeError, "%s() takes %s positional argument%s but %d %s given",
                      w_func.qualname, takes, plural, given, were)


def _missing(space, w_func, names, kind):
    quoted = ["'%s'" % name for name in names]
    n = len(quoted)
    if n == 1:
        text = quoted[0]
    elif n == 2:
        text = quoted[0] + " and " + quoted[1]
    else:
        text = ""
        for i in range(n - 1):
            text += quoted[i] + ", "
        text += "and " + quoted[n - 1]
    return make_error(space, space.w_TypeError, "%s() missing %d required %s argument%s: %s",
                      w_func.qualname, n, kind, "" if n == 1 else "s", text)
