"""crosscheck_async: a case with ways to drive coroutines and things to await, as there is no asyncio here."""
import textwrap

from crosschecking import crosscheck

PRELUDE = '''
def drive(awaitable, *answers):
    "Run to the end; each thing that is given to the driver is answered with the next of the answers, else with None."
    iterator, answers = awaitable.__await__(), list(answers)
    try:
        iterator.send(None)
        while True: iterator.send(answers.pop(0) if answers else None)
    except StopIteration as e: return e.value
def outcome(f, *args):
    try: return f(*args)
    except BaseException as e: return repr(e)
def send(it, value=None): return outcome(it.send, value)
def throw(it, *args): return outcome(it.throw, *args)
class Give:
    def __init__(self, x): self.x = x
    def __await__(self): return (yield self.x)
class Plain:
    def __init__(self, items): self.items = items
    def __await__(self): return iter(self.items)
async def value(x): return x
class Each:
    def __init__(self, items): self.items = list(items)
    def __aiter__(self): return self
    async def __anext__(self):
        if not self.items: raise StopAsyncIteration
        return self.items.pop(0)
def Count(n): return Each(range(n))
class Slow(Each):
    async def __anext__(self):
        await Give('anext')
        return await Each.__anext__(self)
    def __init__(self, n): Each.__init__(self, range(n))
class Manager:
    def __init__(self, value, suppress=False): self.value, self.suppress = value, suppress
    async def __aenter__(self): log.append(('enter', self.value)); return self.value
    async def __aexit__(self, type, exc, tb): log.append(('exit', self.value, repr(exc), tb is None)); return self.suppress
'''


def crosscheck_async(source, returns=None, same_price=True):
    crosscheck(PRELUDE + textwrap.dedent(source), returns, same_price=same_price)
