"""Times one forward pass (mlp, batch norm, ReLU) in NumPy and PyTorch: draw, multiply and normalise apart. Prints JSON.

Arguments: width depth batch repetitions. A peer that is not installed is left out.
"""

import json
import sys
import time

width, depth, batch, repetitions = map(int, sys.argv[1:5])


def timed(draw, multiply, normalise, start):
    """Seconds per part, summed over the layers, of the repetition with the median total."""
    runs = []
    for _ in range(repetitions + 1):
        parts = {"draw": 0.0, "multiply": 0.0, "normalise": 0.0}
        h = start()
        for _ in range(depth):
            t0 = time.perf_counter()
            w = draw()
            t1 = time.perf_counter()
            a = multiply(w, h)
            t2 = time.perf_counter()
            h = normalise(a)
            t3 = time.perf_counter()
            parts["draw"] += t1 - t0
            parts["multiply"] += t2 - t1
            parts["normalise"] += t3 - t2
        runs.append(parts)
    runs = sorted(runs[1:], key=lambda parts: sum(parts.values()))
    return {name: 1000 * value for name, value in runs[len(runs) // 2].items()}


results = {}
scale = (2 / width) ** 0.5

try:
    import numpy as np

    rng = np.random.default_rng(1)
    results[f"NumPy {np.__version__}"] = timed(
        lambda: rng.standard_normal((width, width), dtype=np.float32),
        lambda w, h: (w @ h) * np.float32(scale),
        lambda a: np.maximum((a - a.mean(1, keepdims=True)) / a.std(1, keepdims=True), 0),
        lambda: rng.standard_normal((width, batch), dtype=np.float32),
    )
except ImportError:
    pass

try:
    import torch

    def normalise(a):
        variance, mean = torch.var_mean(a, dim=1, unbiased=False, keepdim=True)
        return torch.relu((a - mean) * torch.rsqrt(variance))

    with torch.no_grad():
        results[f"PyTorch {torch.__version__}"] = timed(
            lambda: torch.randn(width, width),
            lambda w, h: (w @ h) * scale,
            normalise,
            lambda: torch.randn(width, batch),
        )
except ImportError:
    pass

print(json.dumps(results))
