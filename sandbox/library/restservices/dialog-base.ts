import { RestBase } from './rest-base.js';
import type { RequestHandlers } from './rest-types.js';
import { asArray, isXmlObject, type XmlObject, type XmlValue } from '../internal/xml.js';

/** Items of a dialog collection: without a subscription of their own, not on the refresh list. */
export class DialogBase extends RestBase {
  static Actions: Record<string, string> = { UPDATE_CALL_DATA: 'UPDATE_CALL_DATA' };

  declare private flat: { of: XmlObject; map: XmlObject } | undefined;

  override getRestType(): string {
    return 'Dialog';
  }

  getMediaType(): XmlValue {
    return this.isLoaded()._data['mediaType'];
  }

  getDialogUri(): XmlValue {
    return this.isLoaded()._data['uri'];
  }

  getCallType(): XmlValue {
    const properties = this.isLoaded()._data['mediaProperties'];
    return isXmlObject(properties) ? properties['callType'] : undefined;
  }

  getState(): XmlValue {
    return this.isLoaded()._data['state'];
  }

  /** Times of a participant: of the call, of its state, and of hold and wrap-up if it is in one. */
  getParticipantTimerCounters(extension: string): XmlObject {
    const found = this.getParticipants()
      .filter(isXmlObject)
      .find((participant) => participant['mediaAddress'] === extension);
    if (!found) return {};
    return { startTime: found['startTime'], stateChangeTime: found['stateChangeTime'], state: found['state'] };
  }

  /** Without participants in the data this is a TypeError. */
  getParticipants(): XmlValue[] {
    const found = (this.isLoaded()._data['participants'] as XmlObject)['Participant'];
    if (found === null || found === undefined) throw new TypeError("Cannot read properties of null (reading 'constructor')");
    return asArray(found);
  }

  /** One flat map of call variables and the other fields. As a side effect, a single call variable in the data becomes an array. */
  getMediaProperties(): XmlObject {
    const given = this.isLoaded()._data['mediaProperties'];
    if (!isXmlObject(given)) return {};
    if (this.flat?.of === given) return this.flat.map;
    const map: XmlObject = {};
    const { callvariables, ...others } = given;
    if (isXmlObject(callvariables)) {
      const variables = asArray(callvariables['CallVariable']);
      callvariables['CallVariable'] = variables;
      for (const variable of variables.filter(isXmlObject)) map[String(variable['name'])] = variable['value'];
    }
    this.flat = { of: given, map: Object.assign(map, others) };
    return map;
  }

  /** Since 12.5. @param variables value by name */
  updateCallVariables(variables: Record<string, string> = {}, handlers?: RequestHandlers): this {
    const CallVariable = Object.entries(variables).map(([name, value]) => ({ name, value }));
    this.isLoaded().restRequest(this.getRestUrl(), {
      success: handlers?.success,
      error: handlers?.error,
      content: { Dialog: { mediaProperties: { callvariables: { CallVariable } }, requestedAction: 'UPDATE_CALL_DATA' } },
      method: 'PUT'
    });
    return this;
  }

  getServices(): XmlValue[] {
    return servicesOf(this.isLoaded()._data);
  }

  getConferenceController(): XmlValue {
    return this.isLoaded()._data['conferenceController'];
  }
}

/** A list, also of one. @throws TypeError of services without any */
export function servicesOf({ services }: XmlObject): XmlValue[] {
  if (!services) return [];
  const found = (services as XmlObject)['service'];
  if (found === undefined || found === null) throw new TypeError("Cannot read properties of undefined (reading 'constructor')");
  return asArray(found);
}

Object.assign(DialogBase.prototype, { supportsRequests: false, supportsSubscriptions: false });
