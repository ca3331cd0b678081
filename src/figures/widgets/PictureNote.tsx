import type { ReactElement } from 'react';

interface PictureNoteProps {
  readonly said: string;
  /** Whether the theory holds, which is said of the picture at hand alone. */
  readonly verdict?: string;
}

/** What is said below a picture of one layer. */
export function PictureNote({ said, verdict }: PictureNoteProps): ReactElement {
  return (
    <p className="profile-note">
      {said}
      {verdict !== undefined && <span className="profile-verdict">{verdict}</span>}
    </p>
  );
}
