// Writes to the client log through the library's ClientLogger. The agent sends this log with "Send Error Report".
import { dig } from '../base/objects.js';
import type { Finesse } from './library.js';

/** Writes a line, even if the gadget has not initialised its ClientLogger, which would silently drop it. */
export function publishLogLine(library: Finesse | undefined, line: string): void {
  const hub = gadgets.Hub;
  const { publish } = hub;
  let published = false;
  // An initialised logger publishes in the same turn. There is no other sign that it is initialised.
  hub.publish = (topic, data) => {
    published = true;
    return publish.call(hub, topic, data);
  };
  try {
    if (dig(library, 'cslogger.ClientLogger.log')) library!.cslogger.ClientLogger.log(line);
  } finally {
    hub.publish = publish;
  }
  if (published) return;
  const host = String(dig(library, 'gadget.Config.host') || '?');
  hub.publish('finesse.clientLogging.MediaManager', new Date().toISOString() + ': : ' + host + ': : MediaManager : ' + line);
}
