import { defineClass, ITEM } from './define.js';
import { page } from './host.js';
import { profile } from './profile.js';
import type { RestBase } from './rest-base.js';
import type { Rsp } from './rest-types.js';
import { TeamResource } from './team-resource.js';
import { Utilities } from './utilities.js';
import { asArray, isXmlObject, type XmlObject, type XmlValue } from './xml.js';

export interface ReasonCodeHandlers<Found = { label: XmlValue; id: string }[]> {
  success(found: Found): void;
  error?(rsp: Rsp): void;
}

type FoundCode = { label: XmlValue; id: string; uri: XmlValue } | undefined;

/** 12.0 asks for the codes of the user, in that category; 15.0 for all codes of the user's team. */
export function getReasonCodes(user: RestBase, category: 'NOT_READY' | 'LOGOUT', handlers: ReasonCodeHandlers): void {
  const { teamId } = user.isLoaded()._data;
  if (profile.asksByTeam) return new TeamResource({ teamId }).getReasonCodesByType(category, handlers);
  user.restRequest(`${user.getRestUrl()}/ReasonCodes?category=${category}`, {
    // Where there is none, this is a TypeError.
    success: ({ object }) => {
      const codes = asArray((object!['ReasonCodes'] as XmlObject)['ReasonCode']).filter(isXmlObject);
      handlers.success(codes.map((code) => ({ label: code['label'], id: Utilities.getId(code) })));
    },
    error: (rsp) => handlers.error?.(rsp)
  });
}

/** One code, at its own address. */
export function getReasonCode(object: RestBase, url: string, handlers: ReasonCodeHandlers<FoundCode>): void {
  object.restRequest(url, {
    method: 'GET',
    success: (rsp) => {
      const code = rsp.object!['ReasonCode'] as XmlObject;
      handlers.success({ uri: code['uri'], label: code['label'], id: Utilities.getId(code) });
    },
    error: (rsp) => handlers.error?.(rsp),
    content: undefined
  });
}

/** 12.0 asks for the one code; 15.0 looks for it among those of the gadget's team. */
export const ReasonCodeLookup = defineClass('ReasonCodeLookup', {
  type: 'ReasonCode',
  members: {
    ...ITEM,
    doNotRefresh: true,
    autoSubscribe: false,
    /** It asks for nothing. */
    doGet(_handlers: object): void {},
    lookupReasonCode(this: RestBase, handlers: ReasonCodeHandlers<FoundCode>, code: string, category: string) {
      const teamId = page.finesse?.gadget?.Config?.teamId;
      if (profile.asksByTeam) new TeamResource({ teamId }).lookupReasonCode(handlers, code, category);
      else getReasonCode(this, `${this.getRestUrl()}?category=${category}&code=${code}`, handlers);
    }
  }
});
