"""Paths put together."""


def below(folder, path):
    "A relative path in an absolute folder, not normalised."
    if path == '' or path == '.':
        return folder
    if folder.endswith('/'):
        return folder + path
    return folder + '/' + path
