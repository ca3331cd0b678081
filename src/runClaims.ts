import { claimsByChapter } from '../chapters/claims.ts';
import { checkClaims, seedsOf } from './claims/checkClaims.ts';
import { predictClaim } from './claims/predictClaim.ts';
import { type CheckedClaim, claimsTable, holdsEverywhere } from './commandLine/claimsTable.ts';
import { drawInNode } from './commandLine/drawInNode.ts';

// npm run claims: every number that the book states, measured at three seeds; exit code 1 when one fails.
const checked: CheckedClaim[] = [];
for (const [chapter, claims] of Object.entries(claimsByChapter)) {
  const measurements = await checkClaims(Object.values(claims), seedsOf(new Date()), drawInNode);
  const ofChapter = Object.entries(claims).map(([id, claim], i) => ({
    chapter,
    id,
    claim,
    predicted: predictClaim(claim),
    measurements: measurements[i],
  }));
  checked.push(...ofChapter);
}
process.stdout.write(`${claimsTable(checked)}\n`);
process.exitCode = checked.length > 0 && checked.every(holdsEverywhere) ? 0 : 1;
