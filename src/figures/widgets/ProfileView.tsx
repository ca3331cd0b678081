import type { ReactElement } from 'react';
import { BrushMark } from '../plots/BrushMark.tsx';
import { LayerMark } from '../plots/LayerMark.tsx';
import { type PlotArea, parted } from '../plots/plotArea.ts';
import { plotScale } from '../plots/plotScale.ts';
import type { Range } from '../plots/ranges.ts';
import { EarlierNote } from './EarlierNote.tsx';
import { hueOf, ProfilePlane, type ProfilePlaneProps } from './ProfilePlane.tsx';
import { ProfileReadouts } from './ProfileReadouts.tsx';

interface ProfileViewProps extends Omit<ProfilePlaneProps, 'area' | 'strip' | 'scales'> {
  /** What the frame has room for. */
  readonly whole: PlotArea;
  /** Whether differences from theory have a strip of their own. */
  readonly hasStrip: boolean;
  /** The ends of the axes. */
  readonly left: number;
  readonly right: number;
  readonly foot: number;
  readonly top: number;
  /** Whether the picture is of earlier settings. */
  readonly stale: boolean;
  /** The layer that is read off, where one is. */
  readonly place: number | undefined;
  /** What is read off there of the pinned picture, of the present one, and how far it is from theory. */
  readonly beside: number | undefined;
  readonly measured: number | undefined;
  readonly fromTheory: number | undefined;
  readonly litLayers: Range | undefined;
  readonly drawn: Range | undefined;
}

/** The plot of one metric in its frame, with all that lies over it. A component of its own, so that its axes stay as they are while only the picture is another one. */
export function ProfileView(props: ProfileViewProps): ReactElement {
  const { whole, hasStrip, left, right, foot, top, stale, place, beside, measured, fromTheory, litLayers, drawn, ...plane } = props;
  const { metric, kind, picture, prediction } = plane;
  const { plane: area, strip } = hasStrip ? parted(whole) : { plane: whole, strip: undefined };
  const x = plotScale([left, right], area.left, area.right);
  const y = plotScale([foot, top], area.bottom, area.top);
  const scales = { x, y };
  return (
    <>
      <ProfilePlane {...plane} area={area} strip={strip} scales={scales} />
      {stale && picture && (
        <EarlierNote metric={metric} kind={kind} picture={picture} prediction={prediction} area={area} scales={scales} />
      )}
      {place !== undefined && (
        <ProfileReadouts
          place={place}
          area={area}
          strip={strip}
          scales={scales}
          hue={hueOf(metric)}
          pinned={beside}
          measured={measured}
          fromTheory={fromTheory}
        />
      )}
      {litLayers && <LayerMark layers={litLayers} area={area} x={x} />}
      <BrushMark drawn={drawn} area={area} x={x} />
    </>
  );
}
