import { GadgetError, type GadgetSpec } from './spec.js';

/** The features that the sandbox has. */
const OFFERED = [
  'collapsible',
  'content-rewrite',
  'core',
  'core.io',
  'dynamic-height',
  'dynamic-title',
  'globals',
  'loadingindicator',
  'locked-domain',
  'minimessage',
  'osapi',
  'pubsub-2',
  'setprefs',
  'settitle',
  'views',
  'xmlutil'
];

/** Other features that Shindig, Finesse's container, has. A gadget that requires one is shown, with a message that it is missing. */
const OF_SHINDIG = [
  'auth-refresh',
  'dynamic-width',
  'flash',
  'i18n',
  'jquery',
  'oauthpopup',
  'open-views',
  'opensocial',
  'opensocial-0.7',
  'opensocial-0.8',
  'opensocial-0.9',
  'opensocial-1.0',
  'opensocial-2.0',
  'opensocial-data',
  'opensocial-templates',
  'osml',
  'pubsub',
  'rpc',
  'security-token',
  'selection',
  'skins',
  'tabs',
  'xmlutil'
];

/**
 * @returns Messages for the author.
 * @throws GadgetError for a required feature that no container has: Shindig does not show such a gadget either.
 */
export function checkFeatures({ features }: GadgetSpec, file: string): string[] {
  const required = features.filter((feature) => feature.required).map(({ name }) => name);
  const unknown = required.find((name) => !OFFERED.includes(name) && !OF_SHINDIG.includes(name));
  if (unknown !== undefined) {
    throw new GadgetError(
      `Gadget "${file}" requires the feature "${unknown}", which no Finesse desktop has, so it is not shown. Known: ${OFFERED.join(', ')}.`
    );
  }
  return required
    .filter((name) => OF_SHINDIG.includes(name))
    .map(
      (name) => `The gadget requires the feature "${name}", which the sandbox does not have: what belongs to it is missing from "gadgets".`
    );
}
