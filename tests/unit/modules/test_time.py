"""time: the host's clocks.  memphis/modules/time."""


def test_clocks(space):
    assert space.eval("import time\n"
                      "a, b = time.time(), time.time_ns()\n"
                      "m, n = time.monotonic(), time.monotonic()\n"
                      "(1.7e9 < a < 1e11, abs(b / 1e9 - a) < 5, n >= m, type(time.perf_counter()),\n"
                      " type(time.perf_counter_ns()), type(time.monotonic_ns()))") == (
        "(True, True, True, <class 'float'>, <class 'int'>, <class 'int'>)")


def test_arguments(space):
    space.raises("TypeError", "time.time() takes no arguments (1 given)", "import time\ntime.time(1)")
