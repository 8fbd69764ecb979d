// How a run of specs ends: it hands its counts to the process that started it, or prints them.

/** @param {{passed: number, failed: number, skipped: number}} counts */
export function endWith(counts) {
  const end = () => process.exit(counts.failed === 0 && counts.passed > 0 ? 0 : 1);
  if (process.send) return void process.send(counts, end);
  console.log(`${counts.passed} passed, ${counts.failed} failed`);
  end();
}
