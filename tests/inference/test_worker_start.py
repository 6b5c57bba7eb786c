"""What the worker brings into memory before it is ready: its start is waited for."""

import subprocess
import sys

SCRIPT = """
import sys
import core.inference.worker as worker
assert "llama_cpp" not in sys.modules and "numpy" not in sys.modules
worker._import_bindings()
import core.inference.runtime
print(*sorted({name.partition(".")[0] for name in sys.modules} & set(sys.argv[1:])))
"""


def test_the_worker_imports_what_it_needs_and_no_more() -> None:
    unwanted = ("jinja2", "diskcache", "torch", "transformers", "gguf", "sqlcipher3", "keyring")
    found = subprocess.run([sys.executable, "-c", SCRIPT, *unwanted], capture_output=True, text=True, check=True)
    assert found.stdout.split() == []
