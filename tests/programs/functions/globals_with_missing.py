# exec() in a dict subclass: names that are not there are asked of its __missing__, but for those of class bodies.
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)

class CD(dict):
    def __missing__(self, k): return k
ns = CD()
exec("type Alias = undefined\nclass B: type Alias = undefined\ndef f(): return nope\nv = zip", ns)
t(lambda: exec("class C:\n  x = what", ns))
t(lambda: ns['Alias'].__value__); t(lambda: ns['B'].Alias.__value__); t(lambda: ns['f']()); t(lambda: ns['v'])
