// The functions that scripts/bench.mjs calls in Chromium.
import { liveEvents, recovery, scriptTags } from './measure.js';
import { createAndDispose, held, lookAgain, openPage, playEvents, playRecoveries } from './memory.js';

Object.assign(window, {
  benchLiveEvents: liveEvents,
  benchRecovery: recovery,
  benchScriptTags: scriptTags,
  benchMemory: { openPage, playEvents, playRecoveries, createAndDispose, lookAgain, held }
});
