"""docs/source-map.md names every file that there is, and none that is gone."""
import os
import re

from test_layering import REPO, python_files, read


def named():
    "The paths in the map."
    paths, folder = set(), ''
    for line in read(os.path.join('docs', 'source-map.md')).split('\n'):
        if line.startswith('## '):
            folder = line[3:].strip('/')
            paths.add(folder)
        row = re.match(r'\| `([^`]+)` \|', line)
        if row:
            paths.add(os.path.join(folder, row.group(1)))
    return paths


def test_every_file_is_named():
    paths = named()
    missing = [path for path in python_files('memphis') + python_files('translator_config')
               if (path[:-len('/__init__.py')] if path.endswith('/__init__.py') else path) not in paths]
    assert not missing, 'run python3 docs/make_source_map.py'


def test_nothing_named_is_missing():
    gone = [path for path in named() if path != 'Programs' and not path.startswith('Programs/')
            and not os.path.exists(os.path.join(REPO, path))]
    assert not gone, 'run python3 docs/make_source_map.py'
