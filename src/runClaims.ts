import { claimsByChapter } from '../chapters/claims.ts';
import { claimsDigest, readVerified, writeVerified } from './build/verifiedClaims.ts';
import { calculatedOf, measuredOf } from './claims/calculatedClaim.ts';
import { checkClaims, seedsOf } from './claims/checkClaims.ts';
import { predictClaim } from './claims/predictClaim.ts';
import { type ClaimRecord, recordOf } from './claims/verified.ts';
import { type CheckedCalculation, calculationsTable, checkCalculation, isBorneOut } from './commandLine/calculationsTable.ts';
import { type CheckedClaim, claimsTable, holdsEverywhere } from './commandLine/claimsTable.ts';
import { drawInNode } from './commandLine/drawInNode.ts';

// npm run claims: every number that the book states, measured at three seeds or calculated; exit code 1 when one fails. With --record, where all hold, the
// measurements at the fixed seeds are written to chapters/verified.json.
const checked: CheckedClaim[] = [];
const calculated: CheckedCalculation[] = [];
const chapters: Record<string, Record<string, ClaimRecord>> = {};
const seeds = seedsOf(new Date());
for (const [chapter, all] of Object.entries(claimsByChapter)) {
  const claims = measuredOf(all);
  for (const [id, claim] of Object.entries(calculatedOf(all)))
    calculated.push({ chapter, id, claim, calculated: checkCalculation(claim, [...seeds.fixed, seeds.ofTheDay]) });
  const measurements = await checkClaims(Object.values(claims), seeds, drawInNode);
  const ofChapter = Object.entries(claims).map(([id, claim], i) => ({
    chapter,
    id,
    claim,
    predicted: predictClaim(claim),
    measurements: measurements[i],
  }));
  checked.push(...ofChapter);
  chapters[chapter] = Object.fromEntries(
    ofChapter.map(({ id, measurements: ofClaim }) => [id, recordOf(ofClaim.slice(0, seeds.fixed.length))]),
  );
}
const allHold = checked.length > 0 && checked.every(holdsEverywhere) && calculated.every(isBorneOut);
const digest = claimsDigest();
if (allHold && process.argv.includes('--record')) writeVerified({ digest, chapters });
process.stdout.write(`${calculationsTable(calculated)}\n\n${claimsTable(checked, { digest, recorded: readVerified().digest })}\n`);
process.exitCode = allHold ? 0 : 1;
