"""Matrices with exact fractions: operators, determinant, inverse, solving, powers, text."""
import math


class Fraction:
    def __init__(self, n, d=1):
        if d == 0:
            raise ZeroDivisionError("Fraction(%s, 0)" % n)
        g = math.gcd(n, d) * (1 if d > 0 else -1)
        self.n, self.d = n // g, d // g

    @staticmethod
    def of(x):
        return x if isinstance(x, Fraction) else Fraction(x)

    def __add__(self, other):
        other = Fraction.of(other)
        return Fraction(self.n * other.d + other.n * self.d, self.d * other.d)

    def __mul__(self, other):
        other = Fraction.of(other)
        return Fraction(self.n * other.n, self.d * other.d)

    def __neg__(self):
        return Fraction(-self.n, self.d)

    def __sub__(self, other):
        return self + -Fraction.of(other)

    def __rsub__(self, other):
        return -self + other

    def __truediv__(self, other):
        other = Fraction.of(other)
        return Fraction(self.n * other.d, self.d * other.n)

    def __rtruediv__(self, other):
        return Fraction.of(other) / self

    __radd__, __rmul__ = __add__, __mul__

    def __eq__(self, other):
        other = Fraction.of(other)
        return (self.n, self.d) == (other.n, other.d)

    def __bool__(self):
        return self.n != 0

    def __float__(self):
        return self.n / self.d

    def __repr__(self):
        return str(self.n) if self.d == 1 else "%d/%d" % (self.n, self.d)


class Matrix:
    def __init__(self, rows):
        self.rows = [list(map(Fraction.of, row)) for row in rows]
        if len({len(row) for row in self.rows}) > 1:
            raise ValueError("rows of different lengths")

    @classmethod
    def identity(cls, n):
        return cls([[int(i == j) for j in range(n)] for i in range(n)])

    @property
    def shape(self):
        return len(self.rows), len(self.rows[0])

    @property
    def T(self):
        return Matrix(zip(*self.rows))

    def __getitem__(self, key):
        i, j = key
        if isinstance(i, slice) or isinstance(j, slice):
            i = i if isinstance(i, slice) else slice(i, i + 1)
            j = j if isinstance(j, slice) else slice(j, j + 1)
            return Matrix([row[j] for row in self.rows[i]])
        return self.rows[i][j]

    def __setitem__(self, key, value):
        self.rows[key[0]][key[1]] = Fraction.of(value)

    def __matmul__(self, other):
        if self.shape[1] != other.shape[0]:
            raise ValueError("cannot multiply %dx%d by %dx%d" % (*self.shape, *other.shape))
        columns = list(zip(*other.rows))
        return Matrix([[sum(a * b for a, b in zip(row, column)) for column in columns] for row in self.rows])

    def __add__(self, other):
        return Matrix([[a + b for a, b in zip(r, s)] for r, s in zip(self.rows, other.rows)])

    def __mul__(self, k):
        return Matrix([[a * k for a in row] for row in self.rows])

    __rmul__ = __mul__

    def __sub__(self, other):
        return self + -1 * other

    def __pow__(self, n):
        if n < 0:
            return self.inverse() ** -n
        result, base = Matrix.identity(len(self.rows)), self
        while n:
            if n & 1:
                result = result @ base
            base = base @ base
            n >>= 1
        return result

    def __eq__(self, other):
        return isinstance(other, Matrix) and self.rows == other.rows

    def __str__(self):
        cells = [list(map(str, row)) for row in self.rows]
        widths = [max(map(len, column)) for column in zip(*cells)]
        return "\n".join("[" + "  ".join(c.rjust(w) for c, w in zip(row, widths)) + "]" for row in cells)

    def reduced(self):
        "(reduced row echelon form, determinant of the left square, rank)"
        rows, sign, rank = [row[:] for row in self.rows], Fraction(1), 0
        for column in range(min(self.shape)):
            pivot = next((r for r in range(rank, len(rows)) if rows[r][column]), None)
            if pivot is None:
                sign = Fraction(0)
                continue
            if pivot != rank:
                rows[rank], rows[pivot] = rows[pivot], rows[rank]
                sign = -sign
            p = rows[rank][column]
            sign = sign * p
            rows[rank] = [x / p for x in rows[rank]]
            for r, row in enumerate(rows):
                if r != rank and row[column]:
                    factor = row[column]
                    rows[r] = [x - factor * y for x, y in zip(row, rows[rank])]
            rank += 1
        return Matrix(rows), sign, rank

    def determinant(self):
        return self.reduced()[1]

    def inverse(self):
        n = len(self.rows)
        wide = Matrix([row + unit for row, unit in zip(self.rows, Matrix.identity(n).rows)])
        reduced, determinant, _ = wide.reduced()
        if not determinant:
            raise ZeroDivisionError("singular matrix")
        return reduced[:, n:]


a = Matrix([[2, 1, 1], [1, 3, 2], [1, 0, 0]])
b = Matrix([[1, 2], [3, 4], [5, 6]])
print(a)
print(a @ b)
print(b.T, b.shape, b.T.shape, sep="\n")
print(a.determinant(), a.inverse(), a @ a.inverse() == Matrix.identity(3), sep="\n")
print(a ** 5, a ** -2, (a ** -2) @ (a ** 2) == Matrix.identity(3), sep="\n")
print(a[0, 1], a[1:, :2], a[:, 0], sep="\n")
print(2 * a - a == a, a == b, a + a == a * 2)
solution = a.inverse() @ Matrix([[4], [5], [6]])
print(solution.T, [float(x) for x in solution.T.rows[0]])
hilbert = Matrix([[Fraction(1, i + j + 1) for j in range(5)] for i in range(5)])
print(hilbert.determinant(), hilbert.inverse(), sep="\n")
print(Matrix([[1, 2], [2, 4]]).reduced()[0], Matrix([[1, 2], [2, 4]]).reduced()[2])
print((Matrix([[1, 1], [1, 0]]) ** 100)[0, 1])
for action in (lambda: b @ b, lambda: Matrix([[1, 2], [2, 4]]).inverse(), lambda: Matrix([[1], [1, 2]]), lambda: a[5, 0], lambda: Fraction(1) / 0):
    try:
        print(action())
    except (ValueError, ZeroDivisionError, IndexError) as e:
        print(type(e).__name__, e)
