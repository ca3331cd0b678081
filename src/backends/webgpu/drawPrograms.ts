import {
  ANGLE_UNIT,
  COSINE_COEFFICIENTS,
  LN_COEFFICIENTS,
  LN2_HIGH,
  LN2_LOW,
  SINE_COEFFICIENTS,
  SQRT2_MANTISSA,
  STREAM_VERSION,
  UNIFORM_SHIFT,
} from '../../math/normals.ts';
import { floatLiteral, polynomial } from '../fused/shadingLanguage.ts';
import { type ComputeProgram, entryWgsl, threadWgsl } from './computeProgram.ts';
import { philoxWgsl } from './philoxWgsl.ts';

/** WGSL of boxMuller(words): the pair of standard normals of two words, by the polynomials of src/math/normals.ts in float32. */
const boxMullerWgsl = `
  fn minusTwoLn(odd: u32) -> f32 {
    let bits = bitcast<u32>(f32(odd));
    let mantissa = (bits & 0x7fffffu) | 0x800000u;
    let lower = mantissa < ${SQRT2_MANTISSA}u;
    let exponent = f32(i32(bits >> 23u) - 127 - 24 + select(1, 0, lower));
    let m = f32(mantissa) * select(${floatLiteral(2 ** -24)}, ${floatLiteral(2 ** -23)}, lower);
    let s = (m - 1.0) / (m + 1.0);
    let t = s * s;
    let series = ${polynomial(LN_COEFFICIENTS, 't')};
    return -2.0 * (exponent * ${floatLiteral(LN2_HIGH)} + (exponent * ${floatLiteral(LN2_LOW)} + 2.0 * s * series));
  }

  fn boxMuller(words: vec2<u32>) -> vec2<f32> {
    let odd = ((words >> vec2<u32>(${UNIFORM_SHIFT}u)) << vec2<u32>(1u)) | vec2<u32>(1u);
    let radius = sqrt(minusTwoLn(odd.x));
    let quarter = i32((odd.y + 0x200000u) >> 22u);
    let x = f32(i32(odd.y) - (quarter << 22u)) * ${floatLiteral(ANGLE_UNIT)};
    let t = x * x;
    let cosine = ${polynomial(COSINE_COEFFICIENTS, 't')};
    let sine = x * ${polynomial(SINE_COEFFICIENTS, 't')};
    let turned = select(vec2<f32>(-sine, cosine), vec2<f32>(cosine, sine), (quarter & 1) == 0);
    return radius * select(-turned, turned, (quarter & 2) == 0);
  }
`;

/** A program whose 2 x 2 blocks are the WGSL vec4<f32> expression `block`, upper row first, of the block's four words `x`; one launch draws all networks. */
function drawProgram(block: string, functions = ''): ComputeProgram {
  return {
    inputs: 0,
    parameters: ['networks', 'rows', 'columns', 'seed', 'stream', 'firstNetwork'].map((name) => ({ name, type: 'u32' as const })),
    code: `
      ${philoxWgsl}
      ${functions}
      ${entryWgsl} {
        let thread = ${threadWgsl};
        let pairsDown = (p.rows + 1u) / 2u;
        let pairsAcross = (p.columns + 1u) / 2u;
        let network = thread / (pairsDown * pairsAcross);
        if (network >= p.networks) { return; }
        let within = thread - network * pairsDown * pairsAcross;
        let row = within / pairsAcross;
        let column = within - row * pairsAcross;
        let counter = vec4<u32>(column, row, p.stream, p.firstNetwork + network);
        let x = philox(counter, vec2<u32>(p.seed, ${STREAM_VERSION}u));
        let values: vec4<f32> = ${block};
        let at = (network * p.rows + 2u * row) * p.columns + 2u * column;
        let second = 2u * column + 1u < p.columns;
        result[at] = values.x;
        if (second) { result[at + 1u] = values.y; }
        if (2u * row + 1u < p.rows) {
          result[at + p.columns] = values.z;
          if (second) { result[at + p.columns + 1u] = values.w; }
        }
      }
    `,
  };
}

/** Standard normal matrices. */
export const normalsProgram = drawProgram('vec4<f32>(boxMuller(x.xy), boxMuller(x.zw))', boxMullerWgsl);

/** The upper 16 bits of the words that `normalsProgram` reads, word k in entry k of a block: for the comparison bit by bit. */
export const upperBitsProgram = drawProgram('vec4<f32>(x >> vec4<u32>(16u))');

/** The lower 16 bits of those words. */
export const lowerBitsProgram = drawProgram('vec4<f32>(x & vec4<u32>(0xffffu))');
