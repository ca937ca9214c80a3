"""Blocks that add each other again and again do not keep the others waiting."""
from translator_config.rpython_patches import fair_annotation


def test_every_block_gets_its_turn(monkeypatch):
    from rpython.annotator.annrpython import RPythonAnnotator
    monkeypatch.setattr(RPythonAnnotator, 'complete_pending_blocks', None)
    fair_annotation.apply()
    done = []

    class Annotator(object):
        complete = RPythonAnnotator.complete_pending_blocks.im_func

        def __init__(self):
            self.pendingblocks = dict((name, 'graph of ' + name) for name in 'abcdefgh')

        def processblock(self, graph, block):
            assert graph == 'graph of ' + block
            done.append(block)
            assert len(done) < 100
            if len(set(done)) < 8:          # blocked: each adds all others that are blocked
                for name in 'ab':
                    self.pendingblocks[name] = 'graph of ' + name
    annotator = Annotator()
    annotator.complete()
    assert sorted(set(done)) == list('abcdefgh')
    assert not annotator.pendingblocks
