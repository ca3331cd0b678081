import fc from 'fast-check';
import { parameterIds } from '../../src/networks/parameters.ts';

const hostileText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(
    '%',
    '%E0%A4%A',
    '%ZZ',
    '__proto__',
    'constructor',
    '1e999',
    '-0',
    'NaN',
    'Infinity',
    '9'.repeat(5000),
    '<b>',
    '',
    '0x10',
  ),
);
const hostileKey = fc.oneof(hostileText, fc.constantFrom('v', 'figure', ...parameterIds));

/** The query string of a link that somebody broke, by accident or not. */
export const hostileQuery = fc
  .array(fc.tuple(hostileKey, hostileText), { maxLength: 8 })
  .map((pairs) => `?${pairs.map(([key, text]) => `${key}=${text}`).join('&')}`);
