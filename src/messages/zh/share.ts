import type { Messages } from '../messages.ts';

/** 图的分享面板。 */
export const share: Messages['share'] = {
  open: '分享',
  title: (figure) => `分享“${figure}”`,
  close: '关闭',
  ways: '分享方式',
  way: { link: '链接', embed: '嵌入', code: '二维码', report: '报告问题' },
  copy: '复制',
  copied: '已复制',
  notCopied: '浏览器不允许网页复制：请选中文字，自行复制。',
  onlyHere: '这个地址只在本机有效，别人打不开。',
  ownData: '你的数据只留在本机。打开的人需要自己提供文件。',
  link: {
    label: '这幅图的地址，设置与现在完全相同',
    laboratory: '在实验室中打开',
    laboratoryNote: '同一幅图、同样的设置，旋钮齐全。',
    beside: '与另一个网络并排比较',
    besideNote: '同一个网络的两份，并排画在同样的坐标轴上：转动其中一个的旋钮。',
  },
  embed: {
    code: '放进网页的代码',
    knobs: '旋钮',
    knob: { shown: '显示', locked: '锁定', hidden: '隐藏' },
    parts: '显示的部分',
    part: { title: '标题', caption: '说明', actions: '操作' },
    language: '语言',
    theme: '主题',
    themes: { system: '跟随系统', light: '浅色', dark: '深色' },
    withScript: '附带自动适应高度的脚本',
    note: '嵌入后只有这一幅图，设置与现在相同，并附有回到本书的链接。脚本只听从这个框架；网页不允许脚本时，去掉脚本即可，高度保持不变。',
    look: '看看效果',
  },
  code: {
    picture: (address) => `${address} 的二维码`,
    screen: '全屏显示',
    back: '返回',
    tooLong: (letters) => `这个状态的地址有 ${letters} 个字符，二维码放不下。请复制链接，或者少改几个旋钮。`,
  },
  report: {
    text: '将要发送的全部内容，可以修改',
    nothingSent: '本页不会自行发送任何内容。',
    send: '带着这段文字打开报告页面',
    mail: '用这段文字写邮件',
    noTarget: '这份书没有写明到哪里报告问题。请复制文字，发给提供本书的人。',
    tooLong: '文字太长，放不进地址。请复制后粘贴到那里。',
    there: '打开报告页面',
    subject: (figure) => `“${figure}”这幅图有问题`,
    happened: '发生了什么？你原本期待什么？',
    page: '页面',
    figure: '图',
    state: '状态',
    version: '版本',
    drawn: '抽取方式',
    browser: '浏览器',
    line: (name, value) => `${name}：${value}`,
    drawnBy: (method, program) => `${method}，${program}`,
  },
};

/** 嵌在其他网页里的一幅图。 */
export const embed: Messages['embed'] = {
  locked: '已由嵌入者锁定',
  inTheBook: (title) => `在书中打开，设置相同：${title}`,
  problem: (key, given, allowed) =>
    `这个框架的地址写着 ${key}=${given.slice(0, 40)}，在这里没有意义，已忽略。${key} 可取 ${allowed.join('、')}。`,
  noFigure: (given, allowed) =>
    `这个框架的地址要显示图 ${given.slice(0, 40)}，而本页没有这幅图。${allowed.length === 0 ? '本页没有图。' : `本页有 ${allowed.join('、')}。`}`,
};
