"""The host's calls on what surrounds a program: its environment, and the ids of the one user and process that there are."""
from memphis.host.wasi import entropy

__all__ = ['environment', 'environment_items', 'set_environment', 'unset_environment', 'random', 'system_names',
           'getpid', 'getuid', 'geteuid', 'getgid', 'getegid']


class Environment(object):
    "Empty at the start, and the program's own."

    def __init__(self):
        self.variables = {}


variables = Environment()


def environment(name):
    return variables.variables.get(name, None)


def environment_items():
    return [(name, value) for name, value in variables.variables.items()]


def set_environment(name, value, overwrite):
    if overwrite or name not in variables.variables:
        variables.variables[name] = value
    return 0


def unset_environment(name):
    if name in variables.variables:
        del variables.variables[name]
    return 0


def random(size):
    return entropy(size)


def system_names():
    return 'Memphis', 'localhost', '0', '0', 'wasm32'


def getpid():
    return 1


def getuid():
    return 0


geteuid = getgid = getegid = getuid
