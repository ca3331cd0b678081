/** The instructions of a program over tiles, for the interpreter and for who writes programs. Plain TypeScript and AssemblyScript alike. */
export enum Opcode {
  square,
  sqrt,
  reciprocalOrZero,
  exp,
  tanh,
  sigmoid,
  sin,
  cos,
  erf,
  softplus,
  relu,
  step,
  /** a * number. */
  scale,
  /** a + number. */
  shift,
  add,
  subtract,
  multiply,
  /** The same with one number of b for each row of a. */
  addRows,
  subtractRows,
  multiplyRows,
  /** One number for each row, repeated along it. */
  spreadRows,
  /** `number` times the sum of each row. */
  sumRows,
  /** The largest number of each row. */
  largestRows,
  /** Adds the rows of a to those of dst. */
  addUp,
  /** Keeps in dst the larger of each number of it and those of the rows of a. */
  largestUp,
}

/** An instruction in memory: opcode, whether it goes over rows instead of entries, then address and bytes a tile of dst, a and b, all i32, then a number. */
export enum Instruction {
  opcode = 0,
  overRows = 4,
  target = 8,
  targetStep = 12,
  a = 16,
  aStep = 20,
  b = 24,
  bStep = 28,
  number = 32,
  bytes = 40,
}
