import { messages } from '../../messages/messages.ts';

const { pinned } = messages.figure;

/** What a pinned picture is called: by what differs from the present settings, or shortly where there is no room to say it. */
export function pinnedText(line: string | undefined): string {
  if (line === undefined) return pinned.short;
  return pinned.of(line === '' ? pinned.same : line);
}
