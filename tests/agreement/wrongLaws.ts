import type { ReferenceSignal } from '../../src/backends/referenceBackend.ts';
import { orthonormalFrame } from '../../src/math/orthonormalFrame.ts';
import type { gaussianLaw } from '../../src/sampler/law/gaussianLaw.ts';
import type { haarLaw } from '../../src/sampler/law/haarLaw.ts';
import type { LawOfWeights, LawSizes, Way } from '../../src/sampler/law/lawOfWeights.ts';
import { type LawBackend, type OrthogonalFactor, orthogonalFactor } from '../../src/sampler/law/orthogonalFactor.ts';
import type { LayerDraws } from '../../src/sampler/layerDraws.ts';

type MakeLaw = typeof gaussianLaw | typeof haarLaw;
type Signal = ReferenceSignal;

/** A law with an error in its way back, made from the right one. */
export type Spoil = (
  right: LawOfWeights<Signal>,
  made: { readonly backend: LawBackend<Signal>; readonly draws: LayerDraws<Signal>; readonly sizes: LawSizes; readonly way: Way },
) => LawOfWeights<Signal>;

/** A law as the sampler makes it, with the error of the moment in it; none of them has a place in the product. */
export function spoiled(right: MakeLaw, spoil: () => Spoil | undefined): MakeLaw {
  return <T>(backend: LawBackend<T>, draws: LayerDraws<T>, sizes: LawSizes, way: Way): LawOfWeights<T> => {
    const law = right(backend, draws, sizes, way);
    const made = { backend, draws, sizes, way } as unknown as Parameters<Spoil>[1];
    return (spoil()?.(law as unknown as LawOfWeights<Signal>, made) ?? law) as LawOfWeights<T>;
  };
}

/** W^T G of independent entries without the projection of what is fresh: (I - Q Q^T) is left out, so what is known counts twice. */
export const projectorLeftOut: Spoil = (right, { backend, draws, sizes: { fanIn, width, batch, scale } }) => ({
  apply: right.apply,
  transpose: (x, g, factorOfG) => {
    const right1 = right.transpose(x, g, factorOfG);
    const most = Math.min(batch, width);
    const z = draws.take({ role: 'weights', subStream: 1, law: 'gaussian in law, back', rows: fanIn, columns: most }, (ops) =>
      ops.normals(fanIn, most),
    );
    const fresh = backend.columns.times(z, backend.columns.withRows(backend.ops.scale(factorOfG().upper, scale), most));
    return backend.ops.add(right1, x.span(x.coefficients(fresh)));
  },
});

/** The bias folded into the covariance of W X + b: the way back takes what the layer gave, bias and all, for the effect of its weights. */
export const biasAsWeights: Spoil = (right, { backend, draws, sizes }) => {
  const { columns, ops } = backend;
  let product: Signal | undefined;
  return {
    apply: (x) => {
      product = right.apply(x);
      return product;
    },
    transpose: (x, g, factorOfG) => {
      const ofBias = columns.cross(ops.subtract(draws.bias(sizes.width)?.addTo(product!) ?? product!, product!), g);
      const inverse = columns.cholesky(columns.cross(x.upper, x.upper))!.inverse;
      return ops.add(right.transpose(x, g, factorOfG), x.span(backend.multiply(inverse, ofBias, true)));
    },
  };
};

/** The root of n that entries of variance sigma_w^2 / fan-in take, and U with as many columns as samples. */
function frameOf(draws: LayerDraws<Signal>, { batch, fanIn, width }: LawSizes): Signal {
  const side = Math.max(fanIn, width);
  return draws.take({ role: 'weights', law: 'haar in law', rows: side, columns: Math.min(batch, fanIn) }, () => {
    throw new Error('the right law draws its frame first');
  });
}

/** A frame of n columns where X has rank r < n: what G owes to the columns that X does not have is lost. */
export const frameOfBatch: Spoil = (right, { backend, draws, sizes }) => ({
  apply: right.apply,
  transpose: (x, g, factorOfG) => {
    const { columns, ops } = backend;
    const u = frameOf(draws, sizes);
    const beyond = ops.subtract(columns.cross(u, g), columns.withRows(columns.withRows(columns.cross(u, g), x.rank), ops.shape(u)[2]));
    return right.transpose(x, columns.times(u, ops.scale(beyond, -1), { onto: g }), factorOfG);
  },
});

/** As many columns of a frame as samples, n, where only k < n fit beside Q, times a root of n rows. */
export const backFrameOfBatch: Spoil = (right, { backend, draws, sizes }) => ({
  apply: right.apply,
  transpose: (x, g) => {
    const { columns, ops } = backend;
    const { batch, fanIn } = sizes;
    const scale = sizes.scale * Math.sqrt(fanIn);
    const u = frameOf(draws, sizes);
    const along = columns.cross(u, g);
    const rest = orthogonalFactor(backend, columns.times(u, ops.scale(along, -1), { onto: g }));
    const normals = draws.take({ role: 'weights', subStream: 1, law: 'haar in law, back', rows: fanIn, columns: batch }, (matrices) =>
      matrices.normals(fanIn, batch),
    );
    const projected = columnsOff(backend, x, normals);
    const frame = backend.upload(orthonormalFrame(projected.values, fanIn, batch), [1, fanIn, batch]);
    const root = mirrored(backend, columns.withRows(ops.scale(rest.upper, scale), batch));
    return x.span(ops.scale(along, scale), columns.times(frame, root));
  },
});

function columnsOff({ ops }: LawBackend<Signal>, x: OrthogonalFactor<Signal>, y: Signal): Signal {
  return ops.subtract(y, x.span(x.coefficients(y)));
}

/** (I - 2/n 1 1^T) M: another root of M^T M, with no row of zeros. */
function mirrored(backend: LawBackend<Signal>, m: Signal): Signal {
  const [, rows] = m.shape;
  const mirror = Float64Array.from({ length: rows * rows }, (_, at) => (at % (rows + 1) === 0 ? 1 : 0) - 2 / rows);
  return backend.multiply(backend.upload(mirror, [1, rows, rows]), m);
}
