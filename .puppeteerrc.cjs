// An install step must never download a browser: scripts/lib/browser.mjs finds one when a test needs it.
module.exports = { skipDownload: true };
