/** Why a backend is not used here. */
export type UnavailableReason = 'softwareRenderer' | 'noWebgl2' | 'noFloat32' | 'noWebgpu' | 'wrong' | 'failed';

/** Thrown by a backend that refuses to be created, with the reason. */
export class BackendUnavailable extends Error {
  readonly reason: UnavailableReason;

  constructor(reason: UnavailableReason, detail: string) {
    super(detail);
    this.name = 'BackendUnavailable';
    this.reason = reason;
  }
}
