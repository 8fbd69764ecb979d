// Ends a run of specs: sends the counts to the parent process, or prints them.

/** @param {{passed: number, failed: number, skipped: number}} counts */
export function endWith(counts) {
  const end = () => process.exit(counts.failed === 0 && counts.passed > 0 ? 0 : 1);
  if (process.send) return void process.send(counts, end);
  console.log(`${counts.passed} passed, ${counts.failed} failed`);
  end();
}
