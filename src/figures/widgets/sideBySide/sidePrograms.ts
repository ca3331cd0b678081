import { messages } from '../../../messages/messages.ts';
import type { TakenProfiles } from '../export/takenFigure.ts';
import type { SideNetwork } from './sidePicture.ts';

interface SidePrograms {
  readonly id: string;
  readonly title: string;
  readonly link: string;
  readonly networks: readonly SideNetwork[];
}

/** The networks of a group that are drawn, each as a figure by itself, of which there is a program. */
export const sidePrograms = ({ id, title, link, networks }: SidePrograms): readonly TakenProfiles[] =>
  networks.flatMap(({ letter, settings, result }) =>
    result === undefined
      ? []
      : {
          id: networks.length === 1 ? id : `${id}-${letter.toLowerCase()}`,
          title: networks.length === 1 ? title : messages.sideBySide.titleOf(title, letter),
          name: messages.sideBySide.ofNetwork(letter),
          link,
          result,
          summary: settings.summary,
        },
  );
