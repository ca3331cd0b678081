import type { Messages } from '../messages.ts';

/** 投影模式：各键的作用，以及投影条上的文字。 */
export const presenter: Messages['presenter'] = {
  title: '按键与投影',
  close: '关闭',
  start: '投影本页',
  leave: '退出投影',
  previous: '后退',
  next: '前进',
  play: '播放这幅图',
  listen: '聆听这幅图',
  code: '当前内容的二维码',
  bar: '投影',
  place: (number, of, name) => `第 ${number} 处，共 ${of} 处：${name}`,
  keys: {
    projector: '打开或关闭投影模式',
    next: '到下一处：一幅图、一个公式或一个步骤',
    previous: '回到上一处',
    ends: '到第一处或最后一处',
    scene: '到本页的某一幕',
    fullscreen: '全屏，或恢复窗口',
    play: '让第一个旋钮逐步转动，或暂停',
    listen: '把图中的线奏成声音，或停止',
    code: '显示当前内容的二维码，供在场的人扫描',
    help: '显示这些按键',
    leave: '先离开旋钮、图或播放，再退出投影',
  },
  keyNames: { space: '空格键', escape: 'Esc 键', pageUp: '上翻页键', pageDown: '下翻页键', home: 'Home 键', end: 'End 键' },
  inControls: '在滑块、菜单、数字框或图中，方向键的作用照旧。',
  scenes: '本页各幕',
  singleKeys: '响应字母、数字和符号单键',
};
