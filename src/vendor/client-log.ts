// The client log, which an agent sends with "Send Error Report". Gadgets write into it through the library's ClientLogger.
import { dig } from '../base/objects.js';
import type { Finesse } from './library.js';

/** Writes a line, whether or not the gadget has initialised its logger, which else drops every line without a word. */
export function publishLogLine(library: Finesse | undefined, line: string): void {
  const hub = gadgets.Hub;
  const { publish } = hub;
  let published = false;
  // An initialised logger publishes in the same turn. Nothing of it tells whether it is initialised.
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
