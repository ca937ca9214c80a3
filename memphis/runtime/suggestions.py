""""Did you mean": the candidate nearest to a wrong name, by CPython's weighted edit distance.

Names are compared as UTF-8 bytes, as CPython does.
"""
MAX_CANDIDATES = 750
MAX_LENGTH = 40
MOVE_COST = 2
CASE_COST = 1
NO_DISTANCE = 1 << 30


def nearest(candidates, wrong_name):
    "The best of `candidates`, or '' where none is near enough."
    if len(candidates) >= MAX_CANDIDATES:
        return ''
    best_distance = NO_DISTANCE
    best = ''
    for name in candidates:
        if name == wrong_name:
            continue
        # no more than a third of the characters may change
        limit = (len(name) + len(wrong_name) + 3) * MOVE_COST // 6
        if limit > best_distance - 1:
            limit = best_distance - 1
        distance = edit_distance(wrong_name, name, limit)
        if distance > limit:
            continue
        if best == '' or distance < best_distance:
            best = name
            best_distance = distance
    return best


def edit_distance(a, b, limit):
    "The cost of turning a into b; anything above `limit` means that it is above."
    start = 0
    while start < len(a) and start < len(b) and a[start] == b[start]:
        start += 1
    end_a, end_b = len(a), len(b)
    while end_a > start and end_b > start and a[end_a - 1] == b[end_b - 1]:
        end_a -= 1
        end_b -= 1
    assert 0 <= start <= end_a and start <= end_b
    a = a[start:end_a]
    b = b[start:end_b]
    if len(a) == 0 or len(b) == 0:
        return (len(a) + len(b)) * MOVE_COST
    if len(a) > MAX_LENGTH or len(b) > MAX_LENGTH:
        return limit + 1
    if len(b) < len(a):
        a, b = b, a
    if (len(b) - len(a)) * MOVE_COST > limit:
        return limit + 1
    row = [(i + 1) * MOVE_COST for i in range(len(a))]
    result = 0
    for j in range(len(b)):
        distance = result = j * MOVE_COST
        minimum = NO_DISTANCE
        for i in range(len(a)):
            substitute = distance + substitution_cost(b[j], a[i])
            distance = row[i]
            insert_or_delete = min(result, distance) + MOVE_COST
            result = min(insert_or_delete, substitute)
            row[i] = result
            if result < minimum:
                minimum = result
        if minimum > limit:
            return limit + 1
    return result


def substitution_cost(a, b):
    if a == b:
        return 0
    if lower(a) == lower(b):
        return CASE_COST
    return MOVE_COST


def lower(char):
    if 'A' <= char <= 'Z':
        return chr(ord(char) + 32)
    return char
