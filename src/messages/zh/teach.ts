import type { Messages } from '../messages.ts';

/** 给授课者的各页：全书一页，每章一页。 */
export const teach: Messages['teach'] = {
  scenesTitle: '可以调用的各幕',
  scenesLead: '每个链接都在投影模式下打开对应的一幕；在章节里按它的数字键也会到那里。',
  key: (digit) => `按键 ${digit}`,
  minutes: (from, to) => `${from}–${to} 分钟`,
  takes: (minutes) => `${minutes} 分钟`,
  answers: '答案，不上投影',
  chapterTitle: (chapter) => `讲授${chapter}`,
  chapterSummary: '十分钟和五十分钟的教案各一份，各幕及其按键，作业，以及答案。',
  chapterDoor: '教案、作业与答案',
  forTeachers: '授课者请看',
};
