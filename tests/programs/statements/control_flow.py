"""if, while, for, else clauses, break and continue, also through finally."""


def classify(n):
    if n < 0:
        return "negative"
    elif n == 0:
        return "zero"
    elif n < 10:
        return "small"
    else:
        return "large"


print([classify(n) for n in (-5, 0, 7, 70)])
for n in range(2, 12):
    for d in range(2, n):
        if n % d == 0:
            print(n, "=", d, "*", n // d)
            break
    else:
        print(n, "is prime")
count = 0
while True:
    count += 1
    if count % 2:
        continue
    if count > 8:
        break
    print(count, end=" ")
else:
    print("never")
print()
while count:
    count -= 1
else:
    print("ran out", count)
for i in []:
    pass
else:
    print("empty")


def through_finally():
    for i in range(5):
        try:
            if i == 1:
                continue
            if i == 3:
                break
            print("body", i)
        finally:
            print("finally", i)
    else:
        print("not here")
    for i in range(3):
        try:
            return i
        finally:
            print("leaving")


print(through_finally())


def override():
    try:
        return "first"
    finally:
        return "second"


print(override())
items = [1, 2, 3]
for item in items:
    if item < 4:
        items.append(item + 3)
print(items, item)
d = {"a": 1}
try:
    for key in d:
        d[key + "x"] = 2
except RuntimeError as e:
    print(e)


def collatz(n):
    steps = 0
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        steps += 1
    return steps


print([collatz(n) for n in range(1, 20)])
for i in range(3):
    for j in range(3):
        if j == 2: break
        if i == j: continue
        print((i, j), end=";")
print()
pass; print("one"); print("line")
if 1: print("a"); print("b")
for target in (0, 1): globals()["set_%d" % target] = target
print(set_0, set_1)
try:
    for x in 5: pass
except TypeError as e:
    print(e)
