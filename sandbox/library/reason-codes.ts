import type { RestBase } from './rest-base.js';
import type { Rsp } from './rest-types.js';
import { Utilities } from './utilities.js';
import { asArray, isXmlObject, type XmlValue } from './xml.js';

export interface ReasonCodeHandlers {
  success(codes: { label: XmlValue; id: string }[]): void;
  error?(rsp: Rsp): void;
}

export function getReasonCodes(user: RestBase, category: 'NOT_READY' | 'LOGOUT', handlers: ReasonCodeHandlers): void {
  user.isLoaded().restRequest(`${user.getRestUrl()}/ReasonCodes?category=${category}`, {
    success: (rsp) => {
      const list = rsp.object?.['ReasonCodes'];
      const codes = isXmlObject(list) ? asArray(list['ReasonCode']).filter(isXmlObject) : [];
      handlers.success(codes.map((code) => ({ label: code['label'], id: Utilities.getId(code) })));
    },
    error: (rsp) => handlers.error?.(rsp)
  });
}
