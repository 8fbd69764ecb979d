import type { ProxyAnswer } from '../internal/host.js';
import { readAnswer } from './payload.js';
import { RestBase, type RestOptions } from './rest-base.js';
import { lookUp, RestCachingService } from '../rest-caching-service.js';
import type { RequestHandlers, Rsp } from './rest-types.js';
import { idOf } from '../utilities/utilities.js';
import { isXmlObject, type XmlObject, type XmlValue } from '../internal/xml.js';

interface TeamOptions extends RestOptions {
  teamId?: XmlValue;
}

interface Found {
  label: XmlValue;
  id: string;
  uri: XmlValue;
  code: XmlValue;
}

const ITEMS = 'ReasonCodes';

/** What is configured for a team, since 15.0: of it the reason codes. It is asked anew each time, and never loads. */
export class TeamResource extends RestBase {
  declare teamId: XmlValue;
  declare rcs: typeof RestCachingService;

  constructor(options: TeamOptions) {
    super(options);
  }

  override init(options?: TeamOptions): void {
    if (!options?.teamId) throw new Error('Team Id is mandatory');
    this.teamId = options.teamId;
    super.init(options);
  }

  override getRestClass(): unknown {
    return TeamResource;
  }

  override getRestType(): string {
    return 'TeamResource';
  }

  getRestItemType(): string {
    return ITEMS;
  }

  override getRestUrl(): string {
    return `/finesse/api/TeamResource/${String(this.teamId)}/`;
  }

  override cacheEntry(): { rest: string; url(): string } {
    return { rest: ITEMS, url: () => this.getRestUrl() + ITEMS };
  }

  doGet(handlers: RequestHandlers): void {
    const ask = (): void => void this.restRequest(`${this.getRestUrl()}${ITEMS}?category=ALL`, { ...handlers });
    if (!this._rcs.isRestCacheServiceReachable() || !this._rcs.isCacheable(ITEMS)) return ask();
    lookUp(this.cacheEntry().url(), (answer: ProxyAnswer) => handlers.success?.(readAnswer(answer)), ask);
  }

  getReasonCodesByType(category: string, handlers: { success(codes: Found[]): void; error?(rsp: Rsp): void }): void {
    this.doGet({
      success: (rsp) =>
        handlers.success(
          codesOf(rsp)
            .filter((code) => code['category'] === category)
            .map(found)
        ),
      error: (rsp) => handlers.error?.(rsp)
    });
  }

  lookupReasonCode(handlers: { success(code: Found | undefined): void; error?(rsp: Rsp): void }, code: string, category: string): void {
    this.doGet({
      success: (rsp) => {
        const match = codesOf(rsp).find((each) => each['code'] === code && each['category'] === category);
        handlers.success(match && found(match));
      },
      error: (rsp) => handlers.error?.(rsp)
    });
  }
}

/** Several of them: the genuine library takes one alone for none. Where there is none this is a TypeError. */
function codesOf(rsp: Rsp): XmlObject[] {
  const codes = (rsp.object?.['ReasonCodes'] as XmlObject)['ReasonCode'];
  return Array.isArray(codes) ? codes.filter(isXmlObject) : [];
}

function found(code: XmlObject): Found {
  return { label: code['label'], id: idOf(code), uri: code['uri'], code: code['code'] };
}

Object.assign(TeamResource.prototype, {
  supportsRequests: false,
  supportsSubscriptions: false,
  doNotRefresh: true,
  teamId: null,
  rcs: RestCachingService
});
