"""A discrete-event simulator on generators: processes that sleep, wait for resources, messages and each other; interruption."""


class Interrupt(Exception):
    pass


class Process:
    serial = 0

    def __init__(self, scheduler, generator, name):
        Process.serial += 1
        self.id, self.scheduler, self.generator, self.name = Process.serial, scheduler, generator, name
        self.done, self.result, self.waiters, self.waiting_on = False, None, [], None

    def step(self, value=None, error=None):
        self.waiting_on = None
        try:
            command = self.generator.throw(error) if error else self.generator.send(value)
        except StopIteration as stop:
            self.finish(stop.value)
        except Interrupt as e:
            self.finish("interrupted: %s" % e)
        else:
            self.scheduler.commands[type(command)](self, command)

    def finish(self, result):
        self.done, self.result = True, result
        for waiter in self.waiters:
            self.scheduler.later(0, waiter, result)

    def interrupt(self, why):
        if not self.done:
            if self.waiting_on is not None:
                self.waiting_on.remove(self)
            self.scheduler.later(0, self, error=Interrupt(why), interrupting=True)

    def __repr__(self):
        return "<%s>" % self.name


class Resource:
    def __init__(self, name, capacity):
        self.name, self.free, self.queue = name, capacity, []


class Take:
    def __init__(self, resource):
        self.resource = resource


class Give(Take):
    pass


class Send:
    def __init__(self, channel, value):
        self.channel, self.value = channel, value


class Receive:
    def __init__(self, channel):
        self.channel = channel


class Channel:
    def __init__(self):
        self.values, self.receivers = [], []


class Scheduler:
    def __init__(self):
        self.now, self.queue, self.order, self.log = 0, [], 0, []
        self.commands = {int: self.sleep, Take: self.take, Give: self.give, Send: self.send, Receive: self.receive, Process: self.join, tuple: self.fork}

    def say(self, text):
        self.log.append("%4d %s" % (self.now, text))

    def spawn(self, generator, name):
        process = Process(self, generator, name)
        self.later(0, process)
        return process

    def later(self, delay, process, value=None, error=None, interrupting=False):
        self.order += 1
        if interrupting:
            self.queue = [event for event in self.queue if event[2] is not process]
        entry = (self.now + delay, self.order, process, value, error)
        at = len(self.queue)
        while at and self.queue[at - 1][:2] > entry[:2]:
            at -= 1
        self.queue.insert(at, entry)

    def run(self, until=10 ** 9):
        while self.queue and self.queue[0][0] <= until:
            self.now, _, process, value, error = self.queue.pop(0)
            process.step(value, error)
        return self.now

    def sleep(self, process, delay):
        self.later(delay, process, self.now + delay)

    def take(self, process, command):
        resource = command.resource
        if resource.free:
            resource.free -= 1
            self.later(0, process)
        else:
            resource.queue.append(process)
            process.waiting_on = resource.queue

    def give(self, process, command):
        resource = command.resource
        if resource.queue:
            self.later(0, resource.queue.pop(0))
        else:
            resource.free += 1
        self.later(0, process)

    def send(self, process, command):
        if command.channel.receivers:
            self.later(0, command.channel.receivers.pop(0), command.value)
        else:
            command.channel.values.append(command.value)
        self.later(0, process)

    def receive(self, process, command):
        if command.channel.values:
            self.later(0, process, command.channel.values.pop(0))
        else:
            command.channel.receivers.append(process)
            process.waiting_on = command.channel.receivers

    def join(self, process, other):
        if other.done:
            self.later(0, process, other.result)
        else:
            other.waiters.append(process)
            process.waiting_on = other.waiters

    def fork(self, process, command):
        self.later(0, process, self.spawn(*command))


def customer(sim, till, arrives, items):
    yield arrives
    sim.say("customer %d arrives" % arrives)
    yield Take(till)
    start = sim.now
    try:
        sim.say("customer %d is served" % arrives)
        yield items * 2
    finally:
        sim.say("customer %d leaves" % arrives)
    yield Give(till)
    return start - arrives


def producer(sim, channel, count):
    for i in range(count):
        yield 3
        yield Send(channel, "item %d" % i)
    yield Send(channel, None)
    return "produced %d" % count


def consumer(sim, channel):
    got = []
    while (item := (yield Receive(channel))) is not None:
        sim.say("got " + item)
        got.append(item)
        yield 5
    return got


def impatient(sim, till):
    try:
        yield Take(till)
        return "served"
    except Interrupt as e:
        sim.say("gave up: %s" % e)
        yield 1
        return "went home"


def worker(sim, n):
    if n > 1:
        left = yield worker(sim, n // 2), "left %d" % n
        right = yield worker(sim, n - n // 2), "right %d" % n
        return (yield left) + (yield right)
    yield 1
    return n


def main(sim):
    till = Resource("till", 1)
    customers = []
    for arrives, items in (1, 3), (2, 1), (4, 5), (20, 2):
        customers.append((yield customer(sim, till, arrives, items), "customer"))
    waits = []
    for process in customers:
        waits.append((yield process))
    sim.say("waits %s" % waits)
    channel = Channel()
    p = yield producer(sim, channel, 4), "producer"
    c = yield consumer(sim, channel), "consumer"
    sim.say("%s %s" % ((yield p), (yield c)))
    till.free = 0
    person = yield impatient(sim, till), "impatient"
    yield 10
    person.interrupt("too slow")
    sim.say("impatient " + (yield person))
    sleeper = yield (x for x in [1000]), "sleeper"
    yield 2
    sleeper.interrupt("wake up")
    sim.say("sleeper " + (yield sleeper))
    total = yield worker(sim, 10), "worker"
    sim.say("workers made %d" % (yield total))
    return "all done"


sim = Scheduler()
root = sim.spawn(main(sim), "main")
print(sim.run(until=5), root.done)
print(sim.run(), root.result, Process.serial)
print("\n".join(sim.log))
