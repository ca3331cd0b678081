"""Times one network in NumPy and PyTorch, float32: forward and backward (mlp, batch norm, ReLU), and the default metrics of every layer.

Weights are drawn once per layer and kept for the way back. Prints JSON: milliseconds a layer, the fastest of the repetitions.
Arguments: width batch depth repetitions. A peer that is not installed is left out.
"""

import json
import sys
import time

width, batch, depth, repetitions = map(int, sys.argv[1:5])


def fastest(run):
    times = []
    for _ in range(repetitions + 1):
        start = time.perf_counter()
        run()
        times.append(time.perf_counter() - start)
    return 1000 * min(times[1:] or times) / depth


results = {}

try:
    import numpy as np

    rng = np.random.default_rng(1)
    scale = np.float32((2 / width) ** 0.5)

    def metrics(h):
        gram = h.T @ h
        norms = np.sqrt(np.diag(gram))
        cosines = gram / np.outer(norms, norms)
        shares = np.linalg.eigvalsh(gram)
        shares = np.clip(shares / shares.sum(), 1e-30, None)
        return (cosines.sum() - batch) / (batch * (batch - 1)), np.exp(-(shares * np.log(shares)).sum())

    def numpy_run():
        h = rng.standard_normal((width, batch), dtype=np.float32)
        tape = []
        for _ in range(depth):
            w = rng.standard_normal((width, width), dtype=np.float32)
            a = (w @ h) * scale
            a -= a.mean(1, keepdims=True)
            std = np.sqrt((a * a).mean(1, keepdims=True))
            y = a / std
            tape.append((w, y, std))
            h = np.maximum(y, 0)
            metrics(h)
        g = rng.standard_normal((width, batch), dtype=np.float32)
        for w, y, std in reversed(tape):
            g = g * (y > 0)
            g = (g - g.mean(1, keepdims=True) - y * (g * y).mean(1, keepdims=True)) / std
            g = (w.T @ g) * scale
            norm = np.sqrt((g * g).sum())
            g /= norm

    results[f"NumPy {np.__version__}"] = fastest(numpy_run)
except ImportError:
    pass

try:
    import torch

    scale = (2 / width) ** 0.5

    def torch_metrics(h):
        gram = h.T @ h
        norms = gram.diagonal().sqrt()
        cosines = gram / torch.outer(norms, norms)
        shares = torch.linalg.eigvalsh(gram)
        shares = (shares / shares.sum()).clamp(min=1e-30)
        return (cosines.sum() - batch) / (batch * (batch - 1)), torch.exp(-(shares * shares.log()).sum())

    def torch_run():
        with torch.no_grad():
            h = torch.randn(width, batch)
            tape = []
            for _ in range(depth):
                w = torch.randn(width, width)
                a = (w @ h) * scale
                variance, mean = torch.var_mean(a, dim=1, unbiased=False, keepdim=True)
                inverse = torch.rsqrt(variance)
                y = (a - mean) * inverse
                tape.append((w, y, inverse))
                h = torch.relu(y)
                torch_metrics(h)
            g = torch.randn(width, batch)
            for w, y, inverse in reversed(tape):
                g = g * (y > 0)
                g = (g - g.mean(1, keepdim=True) - y * (g * y).mean(1, keepdim=True)) * inverse
                g = (w.T @ g) * scale
                g = g / g.norm()

    results[f"PyTorch {torch.__version__}"] = fastest(torch_run)
except ImportError:
    pass

print(json.dumps(results))
