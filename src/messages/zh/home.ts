import type { Messages } from '../messages.ts';

/** 书名页。 */
export const home: Messages['home'] = {
  sentence: '看一看，深度网络在学到任何东西之前，对输入做了什么。',
  figureTitle: '十六个互不相关的输入，五十个随机 ReLU 层，一个开关',
  figureCaption:
    '没有归一化，输入会变得几乎一样：余弦向 1 攀升，十六个方向里几乎只剩下一个。拨动开关看看。实线是在随机抽取的网络上测出来的，虚线是理论。',
  read: '阅读',
  teach: '授课',
  teachHow: '任何一页都能投影，一个按键切换一幕',
};
