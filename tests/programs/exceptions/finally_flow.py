"""finally, else and return: which value and which exception wins, in loops, nested, in generators."""


def steps(function):
    trace = []
    try:
        result = "returned %r" % (function(trace.append),)
    except Exception as e:
        result = "raised %s(%s)" % (type(e).__name__, e)
    print(function.__name__, trace, result)


def plain(t):
    try:
        t("try")
    except ValueError:
        t("except")
    else:
        t("else")
    finally:
        t("finally")
    return "end"


def caught(t):
    try:
        raise ValueError
    except ValueError:
        t("except")
    else:
        t("else")
    finally:
        t("finally")


def return_in_try(t):
    try:
        return t("value") or "try"
    finally:
        t("finally")


def return_in_finally(t):
    try:
        raise ValueError("swallowed by the return")
    finally:
        return "finally"


def both_return(t):
    for i in range(3):
        try:
            return "try"
        finally:
            t(i)
            if i < 1:
                continue


def break_in_finally(t):
    while True:
        try:
            raise KeyError("gone")
        finally:
            t("finally")
            break
    return "after"


def value_fixed(t):
    x = 1
    try:
        return x
    finally:
        x = 2
        t(x)


def mutable_changed(t):
    x = [1]
    try:
        return x
    finally:
        x.append(2)


def error_in_else(t):
    try:
        pass
    except ValueError:
        t("not this")
    else:
        raise ValueError("else")
    finally:
        t("finally")


def error_in_except(t):
    try:
        raise ValueError("a")
    except ValueError:
        raise KeyError("b")
    finally:
        t("finally")


def nested(t):
    try:
        try:
            t(1)
            raise ValueError("x")
        finally:
            t(2)
            try:
                raise KeyError("y")
            except KeyError:
                t(3)
    except ValueError as e:
        t(str(e))
        try:
            return "inner"
        finally:
            t(4)
    finally:
        t(5)


def loop_else(t):
    for i in range(3):
        try:
            if i == 1:
                continue
            if i == 5:
                break
        finally:
            t(i)
    else:
        t("else")
    while True:
        try:
            break
        finally:
            t("break")
    return "done"


def order_of_handlers(t):
    for error in (KeyError, IndexError, LookupError, ValueError, UnicodeError):
        try:
            raise error
        except KeyError:
            t("key")
        except LookupError:
            t("lookup")
        except (TypeError, UnicodeError):
            t("unicode")
        except Exception as e:
            t(type(e).__name__)


def handler_expression(t):
    def kinds():
        t("evaluated")
        return ValueError, KeyError
    try:
        t("no error")
    except kinds():
        pass
    try:
        raise KeyError
    except kinds() as e:
        t(type(e).__name__)
    try:
        raise ValueError("original")
    except "not a class":
        pass


def deleted_name(t):
    e = "before"
    try:
        raise ValueError
    except ValueError as e:
        t(type(e).__name__)
    return e


for function in (plain, caught, return_in_try, return_in_finally, both_return, break_in_finally, value_fixed, mutable_changed,
                 error_in_else, error_in_except, nested, loop_else, order_of_handlers, handler_expression, deleted_name):
    steps(function)


def generator(t):
    try:
        for i in range(3):
            try:
                yield i
            except ValueError:
                t("value error")
            else:
                t("else %d" % i)
            finally:
                t("inner finally")
    finally:
        t("outer finally")


for how in ("exhaust", "close", "throw", "break"):
    trace = []
    g = generator(trace.append)
    next(g)
    if how == "exhaust":
        list(g)
    elif how == "close":
        g.close()
    elif how == "throw":
        print(g.throw(ValueError), end=" ")
        try:
            g.throw(OSError("out"))
        except OSError as e:
            print(e, end=" ")
    else:
        for x in g:
            break
        g.close()
    print(how, trace)
