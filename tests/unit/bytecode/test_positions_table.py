"""Positions: packing, and where instructions point compared with CPython 3.13."""
from memphis.runtime import positions
from memphis.runtime.positions import PositionWriter


def test_round_trip():
    rows = [(1, 0, 1, 5), (1, 0, 1, 5), (1, 2, 3, 0), (100000, 70, 100000, 4000), (2, -1, 2, -1), (-1, -1, -1, -1)]
    writer = PositionWriter()
    for row in rows:
        writer.add(*row)
    data = writer.finish()
    assert [positions.find(data, i) for i in range(len(rows))] == rows
    assert positions.find(data, len(rows)) == (-1, -1, -1, -1)


def test_runs_are_shared():
    writer = PositionWriter()
    for i in range(1000):
        writer.add(3, 4, 3, 9)
    assert len(writer.finish()) == 6
