"""Games: tic-tac-toe by minimax with alpha-beta and memo, nim, connect-four moves, knights and pegs."""
import math

LINES = [(0, 1, 2), (3, 4, 5), (6, 7, 8), (0, 3, 6), (1, 4, 7), (2, 5, 8), (0, 4, 8), (2, 4, 6)]


def winner(board):
    for a, b, c in LINES:
        if board[a] != "." and board[a] == board[b] == board[c]:
            return board[a]
    return "draw" if "." not in board else None


class Player:
    def __init__(self):
        self.memo, self.visited = {}, 0

    def value(self, board, mark):
        "1: X wins, -1: O wins, with the number of empty squares as a bonus for speed."
        if board in self.memo:
            return self.memo[board]
        self.visited += 1
        result = winner(board)
        if result:
            score = {"X": 1, "O": -1, "draw": 0}[result] * (1 + board.count("."))
        else:
            options = [self.value(after, "O" if mark == "X" else "X") for after in moves(board, mark)]
            score = max(options) if mark == "X" else min(options)
        self.memo[board] = score
        return score

    def best(self, board, mark):
        choose = max if mark == "X" else min
        return choose(moves(board, mark), key=lambda after: self.value(after, "O" if mark == "X" else "X"))


def moves(board, mark):
    return [board[:i] + mark + board[i + 1:] for i, cell in enumerate(board) if cell == "."]


def alpha_beta(board, mark, low=-math.inf, high=math.inf, counter=None):
    counter[0] += 1
    result = winner(board)
    if result:
        return {"X": 1, "O": -1, "draw": 0}[result]
    for after in moves(board, mark):
        score = alpha_beta(after, "O" if mark == "X" else "X", low, high, counter)
        if mark == "X":
            low = max(low, score)
        else:
            high = min(high, score)
        if low >= high:
            break
    return low if mark == "X" else high


def rows(board):
    return " ".join(board[i:i + 3] for i in (0, 3, 6))


player, board, mark, game = Player(), "." * 9, "X", []
while not winner(board):
    board = player.best(board, mark)
    game.append(rows(board))
    mark = "O" if mark == "X" else "X"
print(winner(board), player.visited, *game, sep="\n")
for start, mark in (("XX.OO....", "X"), ("XX.OO....", "O"), ("X...O...X", "O"), ("XOX.O....", "X"), ("........." , "X")):
    counter = [0]
    print(rows(start), mark, player.value(start, mark), rows(player.best(start, mark)), alpha_beta(start, mark, counter=counter), counter[0] < 20000)


def play(first, second):
    "All games of a fixed strategy against every reply: the outcomes."
    outcomes = {}

    def go(board, mark):
        result = winner(board)
        if result:
            outcomes[result] = outcomes.get(result, 0) + 1
        elif mark == first:
            go(player.best(board, mark), second)
        else:
            for after in moves(board, mark):
                go(after, first)
    go("." * 9, "X")
    return dict(sorted(outcomes.items()))


print(play("X", "O"), play("O", "X"))


def nim(heaps):
    "A winning move (heap, take), or None."
    total = 0
    for heap in heaps:
        total ^= heap
    for i, heap in enumerate(heaps):
        if heap ^ total < heap:
            return i, heap - (heap ^ total)
    return None


print(nim((3, 4, 5)), nim((1, 2, 3)), nim((7,)), nim(()), nim((1, 1, 8)))


class Connect:
    def __init__(self, width=7, height=6):
        self.columns, self.height, self.turn = [""] * width, height, "R"

    def drop(self, column):
        if len(self.columns[column]) == self.height:
            raise ValueError("column %d is full" % column)
        self.columns[column] += self.turn
        self.turn = "Y" if self.turn == "R" else "R"

    def at(self, x, y):
        return self.columns[x][y] if 0 <= x < len(self.columns) and 0 <= y < len(self.columns[x]) else " "

    def won(self):
        for x in range(len(self.columns)):
            for y in range(len(self.columns[x])):
                for dx, dy in (1, 0), (0, 1), (1, 1), (1, -1):
                    if all(self.at(x + k * dx, y + k * dy) == self.at(x, y) for k in range(4)):
                        return self.at(x, y)
        return None

    def winning_move(self):
        for column in range(len(self.columns)):
            if len(self.columns[column]) < self.height:
                saved = self.columns[:], self.turn
                self.drop(column)
                won = self.won()
                self.columns, self.turn = saved
                if won:
                    return column
        return None

    def __str__(self):
        return "\n".join("|" + "".join(self.at(x, y) for x in range(len(self.columns))) + "|" for y in reversed(range(self.height)))


game = Connect()
for column in (3, 3, 4, 4, 5, 5):
    game.drop(column)
print(game.winning_move(), game.won())
game.drop(game.winning_move())
print(game, game.won(), sep="\n")
try:
    for _ in range(9):
        game.drop(0)
except ValueError as e:
    print(e)


def knights_tour(n):
    jumps = [(1, 2), (2, 1), (2, -1), (1, -2), (-1, -2), (-2, -1), (-2, 1), (-1, 2)]
    order, at = {(0, 0): 1}, (0, 0)

    def exits(square):
        return [(square[0] + a, square[1] + b) for a, b in jumps if 0 <= square[0] + a < n and 0 <= square[1] + b < n and (square[0] + a, square[1] + b) not in order]
    while options := exits(at):
        at = min(options, key=lambda s: (len(exits(s)), s))
        order[at] = len(order) + 1
    return order


tour = knights_tour(8)
print(len(tour))
for r in range(8):
    print(" ".join("%2d" % tour[r, c] for c in range(8)))


def pegs(board, left, seen, path):
    if left == 1:
        return path
    if board in seen:
        return None
    seen.add(board)
    for i in range(len(board)):
        for step in (1, -1):
            j, k = i + step, i + 2 * step
            if 0 <= k < len(board) and board[i] == board[j] == "o" and board[k] == ".":
                cells = list(board)
                cells[i], cells[j], cells[k] = ".", ".", "o"
                found = pegs("".join(cells), left - 1, seen, path + [(i, k)])
                if found is not None:
                    return found
    return None


print(pegs("oo.oo", 4, set(), []), pegs("oo.o", 3, set(), []), pegs("o.o", 2, set(), []))
