/** The panel of what a figure offers to be shared. */
export const share = {
  open: 'Share',
  title: (figure: string) => `Share “${figure}”`,
  close: 'Close',
  ways: 'How to share',
  way: { link: 'Link', embed: 'Embed', code: 'QR code', report: 'Report a problem' },
  copy: 'Copy',
  copied: 'Copied',
  notCopied: 'This browser does not let pages copy: select the text and copy it.',
  onlyHere: 'This address is of your own machine: nobody else can open it.',
  ownData: 'Your own data stay on this machine. Who opens it is asked for the file.',
  link: {
    label: 'Address of the figure, exactly as it is set now',
    laboratory: 'Open in the Laboratory',
    laboratoryNote: 'The same figure at the same settings, with every knob.',
    beside: 'Put another one beside it',
    besideNote: 'Twice the same network, side by side on the same axes: turn one of them.',
  },
  embed: {
    code: 'Code for your page',
    knobs: 'Knobs',
    knob: { shown: 'Shown', locked: 'Locked', hidden: 'Hidden' },
    parts: 'Parts that are shown',
    part: { title: 'Title', caption: 'Caption', actions: 'Actions' },
    language: 'Language',
    theme: 'Theme',
    themes: { system: 'System', light: 'Light', dark: 'Dark' },
    withScript: 'With a script that fits the height',
    note: 'The figure stands alone at the settings that it has now, with a link to the book. The script listens to this frame alone; where a page allows no script, leave it out, and the height stays as it is.',
    look: 'See how it will look',
  },
  code: {
    picture: (address: string) => `QR code of ${address}`,
    screen: 'Show on the whole screen',
    back: 'Back',
    tooLong: (letters: number) =>
      `The address of this state has ${letters} letters, more than a QR code holds. Copy the link, or set fewer knobs.`,
  },
  report: {
    text: 'All that is sent, and you can change it',
    nothingSent: 'Nothing leaves this page by itself.',
    send: 'Open the place for reports with this text',
    mail: 'Write a mail with this text',
    noTarget: 'This copy of the book does not say where problems are reported. Copy the text, and send it to whoever gave you the book.',
    tooLong: 'The text is too long for an address. Copy it, and paste it there.',
    there: 'Open the place for reports',
    subject: (figure: string) => `Problem with the figure “${figure}”`,
    happened: 'What happened, and what did you expect?',
    page: 'Page',
    figure: 'Figure',
    state: 'State',
    version: 'Version',
    drawn: 'Drawn',
    browser: 'Browser',
    line: (name: string, value: string) => `${name}: ${value}`,
    drawnBy: (method: string, program: string) => `${method}, ${program}`,
  },
} as const;

/** One figure of the book in the frame of another page. */
export const embed = {
  locked: 'Locked by whoever embedded this figure',
  inTheBook: (title: string) => `In the book, exactly like this: ${title}`,
  problem: (key: string, given: string, allowed: readonly string[]) =>
    `The address of this frame says ${key}=${given.slice(0, 40)}, which means nothing here and is left out. ${key} takes ${allowed.join(', ')}.`,
  noFigure: (given: string, allowed: readonly string[]) =>
    `The address of this frame asks for a figure ${given.slice(0, 40)}, which this page does not have. ${allowed.length === 0 ? 'It has none.' : `It has ${allowed.join(', ')}.`}`,
} as const;
