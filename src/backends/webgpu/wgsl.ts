import type { Scalar, ShadingLanguage } from '../fused/shadingLanguage.ts';

const scalars: Readonly<Record<Scalar, string>> = { float: 'f32', int: 'i32' };

/** WGSL, as far as it says what GLSL says otherwise. */
export const wgsl: ShadingLanguage = {
  define(type, name, parameters, constants, value) {
    const list = parameters.map(([parameterType, parameter]) => `${parameter}: ${scalars[parameterType]}`).join(', ');
    const lines = constants.map(([constantType, constant, its]) => `let ${constant}: ${scalars[constantType]} = ${its};`);
    return `
  fn ${name}(${list}) -> ${scalars[type]} {
    ${[...lines, `return ${value};`].join('\n    ')}
  }
`;
  },
  choose: (condition, yes, no) => `select(${no}, ${yes}, ${condition})`,
  toInt: (float) => `i32(${float})`,
  floatOfBits: (int) => `bitcast<f32>(${int})`,
};

/** WGSL of isNotANumber(x), by its bits: WGSL lets a compiler assume that no comparison meets NaN. */
export const isNotANumberWgsl = `
  fn isNotANumber(x: f32) -> bool {
    return (bitcast<u32>(x) & 0x7fffffffu) > 0x7f800000u;
  }
`;
