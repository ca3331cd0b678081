/** @typedef {{ passed: number, failed: number }} Sum */
/** @typedef {{ status: string, assertionResults: readonly unknown[] }} FileReport */
/** @typedef {{ numPassedTests: number, numFailedTests: number, testResults: readonly FileReport[] }} Report */

/**
 * The sum of a run of Vitest. A file that could not be loaded counts as a failure, and so does a run that failed
 * although no test did (an error outside of every test), or that ran none.
 * @param {Report} report
 * @param {boolean} ok whether Vitest itself ended well
 * @returns {Sum}
 */
export function countTests({ numPassedTests, numFailedTests, testResults }, ok) {
  const unloaded = testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0).length;
  const failed = numFailedTests + unloaded;
  const nothingRan = numPassedTests + failed === 0;
  return { passed: numPassedTests, failed: failed === 0 && (!ok || nothingRan) ? 1 : failed };
}
