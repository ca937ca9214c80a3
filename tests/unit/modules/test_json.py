"""_json: the scanner and the encoder, against CPython 3.13."""
import imp
import os

import pytest

HERE = os.path.dirname(os.path.abspath(__file__))
comparing = imp.load_source('comparing', os.path.join(HERE, 'comparing.py'))


@pytest.mark.skipif(not comparing.has_oracle(), reason="needs CPython 3.13 (MEMPHIS_ORACLE, or python3.13 on the PATH)")
def test_against_cpython(space):
    comparing.compare(space, 'json_cases.py')
