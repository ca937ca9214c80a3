"""The type memoryview: view.py declares it, geometry.py knows where items lie, formats.py what they are."""
from memphis.objects.memoryobject.view import W_MemoryView
