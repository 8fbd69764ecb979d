import { page, type Hub } from '../internal/host.js';

const NO_DRIFT = '--- -- ---- --:--:--.--- -----';

let hub: Hub | undefined;
let gadgetName = '';
let host = '';

/** "2026-11-23T19:20:08.862 +00:00", with the browser's offset. */
function timestamp(now: Date): string {
  const pad = (value: number, width = 2): string => String(value).padStart(width, '0');
  const offset = -now.getTimezoneOffset();
  const zone = `${offset < 0 ? '-' : '+'}${pad(Math.floor(Math.abs(offset) / 60))}:${pad(Math.abs(offset) % 60)}`;
  const local = new Date(now.getTime() + offset * 60000).toISOString().slice(0, -1);
  return `${local} ${zone}`;
}

/** Logs a gadget's line to the console and, for the desktop's client log, to the hub. */
export const ClientLogger = {
  init(givenHub: Hub, name: string, config: { host?: string } | undefined = page.finesse?.gadget?.Config): void {
    hub = givenHub;
    host = config?.host || '?.?.?.?';
    gadgetName = name;
  },

  log(message: string, error?: unknown): void {
    if (!hub) return;
    const line = `${timestamp(new Date())}: : ${host}: ${NO_DRIFT}: ${gadgetName} : ${message}`;
    console.log(error === undefined ? line : `${line} ${String(error)}`);
    hub.publish(`finesse.clientLogging.${gadgetName}`, line);
  }
};
