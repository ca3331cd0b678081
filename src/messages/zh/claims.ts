import type { Messages } from '../messages.ts';
import { numberText } from './numberText.ts';

/** 关于正文所述数值的说明。 */
export const claims: Messages['claims'] = {
  measured: (networks, halfUnit) => `实测：${numberText(networks)} 个网络的均值，在三个种子下测量，标准误不超过 ${halfUnit}`,
};
