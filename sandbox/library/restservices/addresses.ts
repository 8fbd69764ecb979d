// Where the configured is asked for.
import { profile } from '../internal/profile.js';
import type { RestBase } from './rest-base.js';
import { RestCollectionBase, type CollectionOptions } from './rest-collection-base.js';
import type { XmlValue } from '../internal/xml.js';

export const fixedUrl = (path: string) => (): string => `/finesse/api/${path}`;

/** 15.0 asks for what is configured for the user's team, where the user has one. */
export function urlByTeam(this: RestBase): string {
  const owner = this._restObj;
  const teamId = profile.asksByTeam && owner?.getRestType() === 'User' ? owner._data['teamId'] : undefined;
  const above = teamId ? `/finesse/api/TeamResource/${String(teamId)}` : owner ? owner.getRestUrl() : '/finesse/api';
  return `${above}/${this.getRestType()}`;
}

/** In 15.0 such a list remembers the team of its user. */
export function withTeam(this: RestCollectionBase & { teamId: XmlValue }, options: CollectionOptions): void {
  if (profile.asksByTeam) this.teamId = this._restObj?._data['teamId'] ?? null;
  (RestCollectionBase.prototype as unknown as { prepare(options: CollectionOptions): void }).prepare.call(this, options);
}

/** There is one for all: the id that a gadget gives is dropped. */
export function withoutId(this: RestBase): void {
  this._id = '';
}
