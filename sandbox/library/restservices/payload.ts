import type { ProxyAnswer } from '../internal/host.js';
import type { Rsp } from './rest-types.js';
import { isXmlObject, xmlToObject } from '../internal/xml.js';

/** Only text is read: jQuery may have made a document of it. */
export function readAnswer({ rc, text, isUnsent }: ProxyAnswer): Rsp {
  const rsp: Rsp = { status: rc, content: text, isUnsent };
  if (text && typeof text !== 'string') return { ...rsp, object: {} };
  try {
    rsp.object = xmlToObject(text);
  } catch (error) {
    rsp.error = { errorType: 'parseError', errorMessage: String(error) };
  }
  return rsp;
}

/** Events may begin the type in lower case, answers may not. */
export function typeInUpperCase(data: unknown, type: string): unknown {
  const lower = type.charAt(0).toLowerCase() + type.slice(1);
  return isXmlObject(data) && !(type in data) && lower in data ? { [type]: data[lower] } : data;
}
