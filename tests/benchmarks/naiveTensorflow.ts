import { MathBackendWebGL } from '@tensorflow/tfjs-backend-webgl';
import * as tf from '@tensorflow/tfjs-core';
import type { Timed } from './settings.ts';

/** A backend and a context of its own, with all that TensorFlow.js sets by itself. */
async function openTensorflow(): Promise<void> {
  if (tf.getBackend() === 'webgl') return;
  tf.removeBackend('webgl');
  tf.registerBackend('webgl', () => new MathBackendWebGL(new OffscreenCanvas(1, 1)));
  await tf.setBackend('webgl');
}

/**
 * The same forward pass as most would write it in TensorFlow.js: weights from randomNormal, stock operations, all layers kept, then one
 * read-back. It does less than the sampler: no scales, no readings, other numbers from other words.
 */
export async function naiveForward({ width, depth, batch }: Timed): Promise<void> {
  await openTensorflow();
  const signals = tf.tidy(() => {
    let h: tf.Tensor = tf.randomNormal([width, batch]);
    const kept: tf.Tensor[] = [];
    for (let layer = 0; layer < depth; layer++) {
      const weights = tf.mul(tf.randomNormal([width, width]), Math.sqrt(2 / width));
      const a = tf.matMul(weights as tf.Tensor2D, h as tf.Tensor2D);
      const { mean, variance } = tf.moments(a, 1, true);
      h = tf.relu(tf.div(tf.sub(a, mean), tf.sqrt(variance)));
      kept.push(h);
    }
    return tf.stack(kept);
  });
  await signals.data();
  signals.dispose();
}
