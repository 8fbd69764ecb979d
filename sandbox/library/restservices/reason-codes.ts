import { profile } from '../internal/profile.js';
import type { RestBase } from './rest-base.js';
import type { Rsp } from './rest-types.js';
import { TeamResource } from './team-resource.js';
import { idOf } from '../utilities/utilities.js';
import { asArray, isXmlObject, type XmlObject, type XmlValue } from '../internal/xml.js';

export interface ReasonCodesHandlers {
  success(codes: { label: XmlValue; id: string }[]): void;
  error?(rsp: Rsp): void;
}

export interface ReasonCodeHandlers {
  success(code: { uri: XmlValue; label: XmlValue; id: string }): void;
  error?(rsp: Rsp): void;
}

/** One code, as an answer has it. */
export function reasonCodeOf(rsp: Rsp): { uri: XmlValue; label: XmlValue; id: string } {
  const code = rsp.object?.['ReasonCode'] as XmlObject;
  return { uri: code['uri'], label: code['label'], id: idOf(code) };
}

/** 12.0 asks for the codes of the user, in that category; 15.0 for all codes of the user's team. */
export function getReasonCodes(user: RestBase, category: 'NOT_READY' | 'LOGOUT', handlers: ReasonCodesHandlers): void {
  const { teamId } = user.isLoaded()._data;
  if (profile.asksByTeam) return new TeamResource({ teamId }).getReasonCodesByType(category, handlers);
  user.restRequest(`${user.getRestUrl()}/ReasonCodes?category=${category}`, {
    // Where there is none, this is a TypeError.
    success: (rsp) => {
      const codes = asArray((rsp.object?.['ReasonCodes'] as XmlObject)['ReasonCode']).filter(isXmlObject);
      handlers.success(codes.map((code) => ({ label: code['label'], id: idOf(code) })));
    },
    error: (rsp) => handlers.error?.(rsp)
  });
}
