"""One question to CPython 3.13, answered as JSON."""
import json

import oracle


def ask(program, *arguments):
    return encoded(json.loads(oracle.run("import json, sys, warnings\nwarnings.simplefilter('ignore')\n" + program,
                                         arguments)))


def encoded(value):
    "Unicode to UTF-8, all the way down."
    if isinstance(value, unicode):
        return value.encode('utf-8')
    if isinstance(value, list):
        return [encoded(item) for item in value]
    if isinstance(value, dict):
        return dict((encoded(key), encoded(value[key])) for key in value)
    return value
