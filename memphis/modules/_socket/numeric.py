"""Numbers of hosts as text: four bytes of the Internet protocol's version 4, sixteen of version 6.

Who reads gives '' for text that is none; nothing here asks the system.
"""

MOST_OF_LAST = [0xffffffff, 0xffffff, 0xffff, 0xff]     # with no, one, two, three numbers before it


def digit_of(c):
    "As a hexadecimal digit; -1 where it is none."
    if '0' <= c <= '9':
        return ord(c) - ord('0')
    if 'a' <= c <= 'f':
        return ord(c) - ord('a') + 10
    if 'A' <= c <= 'F':
        return ord(c) - ord('A') + 10
    return -1


def packed32(value):
    return chr(value >> 24 & 255) + chr(value >> 16 & 255) + chr(value >> 8 & 255) + chr(value & 255)


def parse_ipv4(text):
    "Four decimal numbers without leading zeros: inet_pton()."
    parts = text.split('.')
    if len(parts) != 4:
        return ''
    result = ''
    for part in parts:
        if len(part) == 0 or len(part) > 3 or (part[0] == '0' and len(part) > 1):
            return ''
        value = 0
        for c in part:
            if not '0' <= c <= '9':
                return ''
            value = value * 10 + ord(c) - ord('0')
        if value > 255:
            return ''
        result += chr(value)
    return result


def parse_ipv4_freely(text):
    """Up to four numbers, decimal, octal or hexadecimal, of which the last fills the bytes that are left; what follows
    a blank is not looked at: inet_aton()."""
    value = 0
    count = 0
    i = 0
    while True:
        start = i
        base = 10
        if i < len(text) and text[i] == '0':
            base = 8
            if i + 2 < len(text) and text[i + 1] in 'xX' and digit_of(text[i + 2]) >= 0:
                base = 16
                i += 2
        number = 0
        digits = 0
        while i < len(text):
            digit = digit_of(text[i])
            if digit < 0 or digit >= base:
                break
            number = number * base + digit
            if number > 0xffffffff:
                return ''
            digits += 1
            i += 1
        if digits == 0 or i == start:
            return ''
        if i < len(text) and text[i] == '.':
            if count == 3 or number > 255:
                return ''
            value = value << 8 | number
            count += 1
            i += 1
            continue
        if i < len(text) and text[i] not in ' \t\n\v\f\r':
            return ''
        if number > MOST_OF_LAST[count]:
            return ''
        return packed32(value << (8 * (4 - count)) | number)


def format_ipv4(data):
    return '%d.%d.%d.%d' % (ord(data[0]), ord(data[1]), ord(data[2]), ord(data[3]))


def parse_ipv6(text):
    "inet_pton()."
    words = []
    gap = -1            # where the zeros go that '::' stands for
    i = 0
    if text.startswith(':'):
        if not text.startswith('::'):
            return ''
        i = 1
    start = i
    value = 0
    digits = 0
    while i < len(text):
        c = text[i]
        i += 1
        digit = digit_of(c)
        if digit >= 0:
            if digits == 4:
                return ''
            value = value << 4 | digit
            digits += 1
        elif c == ':':
            start = i
            if digits == 0:
                if gap >= 0:
                    return ''
                gap = len(words)
                continue
            if i == len(text) or len(words) == 8:
                return ''
            words.append(value)
            value = digits = 0
        elif c == '.' and len(words) <= 6:
            assert start >= 0
            tail = parse_ipv4(text[start:])
            if tail == '':
                return ''
            words.append(ord(tail[0]) << 8 | ord(tail[1]))
            words.append(ord(tail[2]) << 8 | ord(tail[3]))
            digits = 0
            break
        else:
            return ''
    if digits > 0:
        words.append(value)
    if gap >= 0:
        if len(words) >= 8:
            return ''
        assert gap >= 0
        zeros = [0] * (8 - len(words))
        words = words[:gap] + zeros + words[gap:]
    if len(words) != 8:
        return ''
    result = ''
    for word in words:
        result += chr(word >> 8 & 255) + chr(word & 255)
    return result


def format_ipv6(data):
    "The longest run of zeros is '::', the first of several; inet_ntop()."
    words = [ord(data[2 * i]) << 8 | ord(data[2 * i + 1]) for i in range(8)]
    best = 0
    best_size = 1
    i = 0
    while i < 8:
        size = 0
        while i + size < 8 and words[i + size] == 0:
            size += 1
        if size > best_size:
            best, best_size = i, size
        i += size + 1
    if best_size == 1:
        best = 8
    result = ''
    i = 0
    while i < 8:
        if i == best:
            result += '::'
            i += best_size
            continue
        if i > 0 and i != best + best_size:
            result += ':'
        if i == 6 and best == 0 and (best_size == 6 or best_size == 5 and words[5] == 0xffff):
            return result + '%d.%d.%d.%d' % (words[6] >> 8, words[6] & 255, words[7] >> 8, words[7] & 255)
        result += '%x' % words[i]
        i += 1
    return result
