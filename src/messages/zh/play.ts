import type { Messages } from '../messages.ts';
import { numberText } from './numberText.ts';

/** 让图随一个旋钮播放。 */
export const play: Messages['play'] = {
  open: '播放旋钮',
  group: (title) => `让“${title}”随一个旋钮播放`,
  knob: '旋钮',
  speed: '速度',
  speeds: { slow: '慢', medium: '中', fast: '快' },
  play: '播放',
  playThrough: (label) => `随${label}播放`,
  pause: '暂停',
  previous: '上一步',
  next: '下一步',
  stay: '停在这里',
  explained: (stops) =>
    `依次显示 ${numberText(stops)} 个值，每个都等到图形出现。播放完或按 Esc 时回到开始的样子；转动旋钮则停在当时的样子。`,
  standing: (label, value, place, stops) => `${label} ${value}，第 ${numberText(place)} 个，共 ${numberText(stops)} 个`,
};
