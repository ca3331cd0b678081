import type { messages } from '../../../messages/messages.ts';
import type { AboutBook } from './aboutBook.ts';

/** What a report says of the place where something was wrong. */
export interface ReportFacts {
  /** The figure in exactly this state. */
  readonly address: string;
  /** The page's title. */
  readonly page: string;
  readonly figure: string;
  /** Absent where the build's own record could not be read. */
  readonly about: Pick<AboutBook, 'version' | 'commit'> | undefined;
  /** How and where the networks were drawn; absent where none were. */
  readonly drawn: string | undefined;
  /** As the browser calls itself. */
  readonly browser: string;
}

/** The longest address that trackers and mail programs are known to take, in characters. */
const longestAddress = 8000;

/** All that a report says, as plain text below room for the reader's own words. */
export function reportText({ address, page, figure, about, drawn, browser }: ReportFacts, words: typeof messages.share.report): string {
  const version = about && [about.version, ...(about.commit === undefined ? [] : [about.commit])].join(', ');
  const lines = [
    [words.page, page],
    [words.figure, figure],
    [words.state, address],
    ...(version === undefined ? [] : [[words.version, version]]),
    ...(drawn === undefined ? [] : [[words.drawn, drawn]]),
    [words.browser, browser],
  ];
  return `${words.happened}\n\n\n\n${lines.map(([name, value]) => words.line(name, value)).join('\n')}\n`;
}

/**
 * Where a report is sent from: the target with a subject and the text. Mail takes `subject` and `body`, a tracker `title` and `body`, or whatever
 * a target says that has the places `{title}` and `{text}`. Undefined where the text is too long for an address.
 */
export function reportAddress(target: string, title: string, text: string): string | undefined {
  const [escapedTitle, escapedText] = [encodeURIComponent(title), encodeURIComponent(text)];
  const keys = target.startsWith('mailto:') ? 'subject={title}&body={text}' : 'title={title}&body={text}';
  const form = /\{title\}|\{text\}/.test(target) ? target : `${target}${target.includes('?') ? '&' : '?'}${keys}`;
  const address = form.replaceAll('{title}', escapedTitle).replaceAll('{text}', escapedText);
  return address.length > longestAddress ? undefined : address;
}
