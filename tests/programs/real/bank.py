"""A bank: accounts with rules, transactions that roll back, a journal, statements, interest; errors of its own."""


class BankError(Exception):
    pass


class Insufficient(BankError):
    def __init__(self, account, amount):
        super().__init__("%s lacks %s" % (account.number, money(amount - account.available())))
        self.account, self.amount = account, amount


class Frozen(BankError):
    pass


def money(cents):
    sign = "-" if cents < 0 else ""
    return f"{sign}${abs(cents) // 100:,}.{abs(cents) % 100:02d}"


class Account:
    count = 0
    minimum = 0

    def __init__(self, owner, balance=0):
        type(self).count += 1
        self.number = "%s%03d" % (type(self).__name__[0], type(self).count)
        self.owner, self._balance, self.frozen, self.history = owner, 0, False, []
        if balance:
            self.deposit(balance, "opening")

    @property
    def balance(self):
        return self._balance

    @balance.setter
    def balance(self, value):
        if value < self.minimum:
            raise Insufficient(self, self._balance - value)
        self._balance = value

    def available(self):
        return self._balance - self.minimum

    def check(self):
        if self.frozen:
            raise Frozen("%s is frozen" % self.number)

    def deposit(self, amount, text="deposit"):
        self.check()
        if amount <= 0:
            raise ValueError("amount must be positive: %r" % amount)
        self.balance += amount
        self.history.append((text, amount, self.balance))

    def withdraw(self, amount, text="withdrawal"):
        self.check()
        if amount <= 0:
            raise ValueError("amount must be positive: %r" % amount)
        self.balance -= amount
        self.history.append((text, -amount, self.balance))

    def month_end(self):
        pass

    def __lt__(self, other):
        return (self.balance, self.number) < (other.balance, other.number)

    def __repr__(self):
        return "<%s %s %s %s>" % (type(self).__name__, self.number, self.owner, money(self.balance))

    def snapshot(self):
        return self._balance, len(self.history)

    def restore(self, state):
        self._balance = state[0]
        del self.history[state[1]:]


class Savings(Account):
    rate = 3

    def month_end(self):
        interest = self.balance * self.rate // 1200
        if interest:
            self.deposit(interest, "interest")

    def withdraw(self, amount, text="withdrawal"):
        if sum(1 for t, a, b in self.history if a < 0) >= 2:
            raise BankError("%s: two withdrawals a month" % self.number)
        super().withdraw(amount, text)


class Credit(Account):
    minimum = -100000

    def month_end(self):
        if self.balance < 0:
            self._balance += self.balance * 2 // 100
            self.history.append(("charge", 0, self.balance))


class Bank:
    def __init__(self):
        self.accounts, self.journal = {}, []

    def open(self, kind, *args):
        account = kind(*args)
        self.accounts[account.number] = account
        return account

    def __getitem__(self, number):
        try:
            return self.accounts[number]
        except KeyError:
            raise BankError("no account %s" % number) from None

    def transaction(self, name):
        return Transaction(self, name)

    def transfer(self, source, target, amount):
        with self.transaction("transfer %s" % money(amount)):
            self[source].withdraw(amount, "to " + target)
            self[target].deposit(amount, "from " + source)

    def total(self):
        return sum(a.balance for a in self.accounts.values())

    def month_end(self):
        for account in sorted(self.accounts.values(), key=lambda a: a.number):
            account.month_end()


class Transaction:
    def __init__(self, bank, name):
        self.bank, self.name = bank, name

    def __enter__(self):
        self.saved = {n: a.snapshot() for n, a in self.bank.accounts.items()}
        return self

    def __exit__(self, kind, error, traceback):
        if kind is None:
            self.bank.journal.append("ok   " + self.name)
            return False
        for number, state in self.saved.items():
            self.bank.accounts[number].restore(state)
        self.bank.journal.append("undo %s (%s: %s)" % (self.name, kind.__name__, error))
        return isinstance(error, BankError)


bank = Bank()
ann = bank.open(Account, "Ann", 100000)
bob = bank.open(Savings, "Bob", 2500050)
cat = bank.open(Credit, "Cat")
print(list(bank.accounts.values()), money(bank.total()), money(-5), money(123456789))
bank.transfer("A001", "S001", 25000)
bank.transfer("C001", "A001", 60000)
bank.transfer("C001", "A001", 60000)
bank.transfer("A001", "X999", 1)
bank.transfer("S001", "A001", 100)
bank.transfer("S001", "A001", 100)
bank.transfer("S001", "A001", 100)
cat.frozen = True
bank.transfer("A001", "C001", 5)
cat.frozen = False
with bank.transaction("several steps"):
    ann.withdraw(1000)
    with bank.transaction("inner"):
        ann.deposit(5)
        bob.withdraw(10 ** 9)
    ann.deposit(7)
try:
    with bank.transaction("bad amount"):
        ann.deposit(-5)
except ValueError as e:
    print("ValueError", e)
for entry in bank.journal:
    print(entry)
before = bank.total()
for _ in range(3):
    bank.month_end()
print(money(bank.total() - before), sorted(bank.accounts.values()), max(bank.accounts.values()).owner)
for account in ann, bob, cat:
    print("%s %s" % (account.number, account.owner))
    for text, amount, balance in account.history:
        print("  %-12s %14s %16s" % (text, money(amount), money(balance)))
try:
    ann.balance = -1
except Insufficient as e:
    print(e, e.account is ann, money(e.amount), isinstance(e, BankError), e.__context__)
