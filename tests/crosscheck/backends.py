"""What a crosscheck case can run on: each backend runs one source in a fresh __main__ and says how that ended.

    vm, treewalk            the two engines, untranslated, in this process
    native, wasm            build/libmemphis.so and build/memphis-core.wasm under node, on both engines each
                            (without the library, as untranslated)
    cpython                 the oracle: it shows that what the cases expect is true

`Missing` says why a backend cannot run here. Runs on Python 2.7.
"""
import json
import os
import subprocess
import sys
from collections import namedtuple

REPO = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
HOSTS = os.path.join(REPO, 'tests', 'embed', 'hosts')
ENGINES = ['vm', 'treewalk']
BUDGET = 10 ** 9
WHICH_ENGINE = "import sys\ngetattr(sys.implementation, 'engine', 'vm')"
FORGET = "None if [globals().pop(n) for n in [*globals()] if not n.startswith('__')] else None"

# kind: 'value' (text is its repr), 'none', 'exception' or 'exit'; printed: standard output; ticks: None if not counted
Outcome = namedtuple('Outcome', 'kind text printed ticks')


class Missing(Exception):
    pass


class InProcess(object):
    kinds = ['none', 'value', 'exception', 'exit', 'refused']

    def __init__(self, engine):
        from memphis.entry.session import space
        self.engine = engine
        if not hasattr(space, 'select_engine_by_name'):
            if engine != 'vm':
                raise Missing('there is no engine %s' % engine)
        self.space = space

    def run(self, source):
        from memphis.entry.session import Session
        from memphis.host import current as host
        from memphis.runtime.ticker import UNLIMITED, ticker
        if hasattr(self.space, 'select_engine_by_name'):
            assert self.space.select_engine_by_name(self.engine)
        written = []

        def write(fd, data):
            written.append(data)
            return len(data)
        original, host.write = host.write, write
        ticker.budget = BUDGET
        try:
            session = Session()
            text = session.evaluate(source)
            return Outcome(self.kinds[session.status], text, ''.join(written), BUDGET - ticker.budget)
        finally:
            ticker.budget = UNLIMITED
            host.write = original

    def close(self):
        pass


class Lines(object):
    "A process that answers each JSON line with one."

    def __init__(self, command, **environment):
        self.process = subprocess.Popen(command, cwd=HOSTS, env=dict(os.environ, **environment),
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def send(self, **command):
        self.process.stdin.write(json.dumps(command).encode('ascii') + b'\n')
        self.process.stdin.flush()
        reply = json.loads(self.process.stdout.readline().decode('utf-8') or '{"lost": "the process ended"}')
        if reply.get('lost'):
            raise AssertionError(reply['lost'])
        return reply

    def close(self):
        self.process.stdin.close()
        self.process.wait()


class Embedded(Lines):
    "A host of tests/embed, with one instance for all cases; another one after it was lost."

    def __init__(self, command, engine):
        Lines.__init__(self, command, MEMPHIS_ENGINE=engine)
        self.engine = engine
        self.loaded = False
        reply = self.evaluate(WHICH_ENGINE)
        if reply['text'] != repr(engine):
            self.close()
            raise Missing('%s cannot run the engine %s' % (os.path.basename(command[-1]), engine))

    def evaluate(self, source):
        if not self.loaded:
            self.send(op='load', engine=self.engine)
        self.loaded = False         # until it has answered
        self.send(op='set_budget', ticks=BUDGET)
        reply = self.send(op='evaluate', source=source)
        reply['ticks'] = BUDGET - int(self.send(op='budget_left')['value'])
        self.loaded = True
        return reply

    def run(self, source):
        reply = self.evaluate(source)
        assert self.evaluate(FORGET)['status'] == 'none'
        return Outcome(reply['status'], reply['text'].encode('utf-8'), reply['stdout'].encode('utf-8'), reply['ticks'])


class Oracle(Lines):
    def __init__(self):
        program = tool('oracle')
        Lines.__init__(self, [program, os.path.join(REPO, 'tests', 'crosscheck', 'oracle.py')], PYTHONIOENCODING='utf-8')

    def run(self, source):
        reply = self.send(source=source)
        return Outcome(reply['kind'], reply['text'].encode('utf-8'), reply['printed'].encode('utf-8'), None)


def tool(name):
    "The path of a tool, as MEMPHIS_NAME says or as found by the build."
    path = os.environ.get('MEMPHIS_' + name.upper())
    if not path and 'MEMPHIS_PYTHON27' not in os.environ:      # `make test` would have looked already
        code = 'from translator_config.tools import find_or_none; print(find_or_none("%s") or "")' % name
        path = subprocess.check_output(['python3', '-c', code], cwd=REPO).decode().strip()
    if not path:
        raise Missing('%s is not there' % name)
    return path


def artifact(name):
    path = os.path.join(REPO, 'build', name)
    if not os.path.exists(path):
        raise Missing('no %s' % name)
    return path


def expand(names):
    "The backends that the option names: native and wasm stand for both engines on them."
    result = []
    for name in names.split(','):
        result += ['%s-%s' % (name, engine) for engine in ENGINES] if name in ('native', 'wasm') else [name]
    return result


def start(name):
    "The backend of that name; Missing where it cannot run."
    if name in ENGINES:
        return InProcess(name)
    if name == 'cpython':
        return Oracle()
    where, _, engine = name.partition('-')
    if engine in ENGINES and where == 'native':
        return Embedded(['python3', 'runner_native.py', artifact('libmemphis.so')], engine)
    if engine in ENGINES and where == 'wasm':
        return Embedded([tool('node'), 'runner_node.mjs', artifact('memphis-core.wasm')], engine)
    raise Missing('no such backend: %s' % name)
