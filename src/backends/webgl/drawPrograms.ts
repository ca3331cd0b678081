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
import type { GpuProgram } from './gpuDevice.ts';
import { philoxGlsl } from './philoxGlsl.ts';

/** GLSL of boxMuller(words): the pair of standard normals of two words, by the polynomials of src/math/normals.ts in float32. */
const boxMullerGlsl = `
  float minusTwoLn(uint odd) {
    uint bits = floatBitsToUint(float(int(odd)));
    uint mantissa = (bits & 0x7fffffu) | 0x800000u;
    bool lower = mantissa < ${SQRT2_MANTISSA}u;
    float exponent = float(int(bits >> 23) - 127 - 24 + (lower ? 0 : 1));
    float m = float(mantissa) * (lower ? ${floatLiteral(2 ** -23)} : ${floatLiteral(2 ** -24)});
    float s = (m - 1.0) / (m + 1.0);
    float t = s * s;
    float series = ${polynomial(LN_COEFFICIENTS, 't')};
    return -2.0 * (exponent * ${floatLiteral(LN2_HIGH)} + (exponent * ${floatLiteral(LN2_LOW)} + 2.0 * s * series));
  }

  vec2 boxMuller(uvec2 words) {
    uvec2 odd = ((words >> ${UNIFORM_SHIFT}) << 1) | 1u;
    float radius = sqrt(minusTwoLn(odd.x));
    int quarter = int((odd.y + 0x200000u) >> 22);
    float x = float(int(odd.y) - (quarter << 22)) * ${floatLiteral(ANGLE_UNIT)};
    float t = x * x;
    float cosine = ${polynomial(COSINE_COEFFICIENTS, 't')};
    float sine = x * ${polynomial(SINE_COEFFICIENTS, 't')};
    vec2 turned = (quarter & 1) == 0 ? vec2(cosine, sine) : vec2(-sine, cosine);
    return radius * ((quarter & 2) == 0 ? turned : -turned);
  }
`;

/** A program whose output texel is the GLSL vec4 expression `texel` of the block's four words `x`; one launch draws all networks. */
function drawProgram(texel: string, functions = ''): GpuProgram {
  return {
    inputs: [],
    uniforms: [
      { name: 'seed', type: 'int' },
      { name: 'stream', type: 'int' },
      { name: 'firstNetwork', type: 'int' },
    ],
    code: `
      ${philoxGlsl}
      ${functions}
      void main() {
        ivec3 o = outputTexel();
        uvec4 counter = uvec4(o.z, o.y, stream, firstNetwork + o.x);
        uvec4 x = philox(counter, uvec2(uint(seed), ${STREAM_VERSION}u));
        setOutput(${texel});
      }
    `,
  };
}

/** Standard normal matrices. */
export const normalsProgram = drawProgram('vec4(boxMuller(x.xy), boxMuller(x.zw))', boxMullerGlsl);

/** The upper 16 bits of the words that `normalsProgram` reads, word k in lane k: for the comparison bit by bit. */
export const upperBitsProgram = drawProgram('vec4(x >> 16)');

/** The lower 16 bits of those words. */
export const lowerBitsProgram = drawProgram('vec4(x & 0xffffu)');
