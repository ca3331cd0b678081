import type { Messages } from '../messages.ts';

/** 把各层上的曲线变成声音。 */
export const listen: Messages['listen'] = {
  open: '聆听',
  group: (title) => `聆听“${title}”`,
  line: '曲线',
  volume: '音量',
  percent: (volume) => `音量 ${volume}%`,
  start: '播放声音',
  stop: '停止声音',
  silent: '尚无图形，因此没有可听的。',
  explained: (line, [low, high], around, theory) =>
    [
      `${line}：每层一个音，从左边的输入到右边的最后一层。`,
      `最低音是 ${low}，高三个八度是 ${high}；每一声轻响是一层。`,
      around ? '较轻的音是离散程度：收拢之处它们合成一个音。' : '',
      theory ? '嗡嗡的音是理论。' : '',
    ].join(''),
};
