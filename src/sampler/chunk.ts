/** Networks firstNetwork .. firstNetwork + networks - 1 of an ensemble, drawn side by side. */
export interface Chunk {
  readonly firstNetwork: number;
  readonly networks: number;
}
