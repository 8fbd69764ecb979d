import { profile } from '../internal/profile.js';
import { icon, object, text, truth } from '../internal/schema.js';

const menuConfig = object(
  {
    label: text,
    menuItems: {
      type: 'array',
      uniqueItems: true,
      items: object({ id: text, label: text, iconColor: { ...text, enum: ['available', 'unavailable', 'busy'] } }, [
        'id',
        'label',
        'iconColor'
      ])
    }
  },
  ['label', 'menuItems']
);

const channelConfig = object(
  {
    actionTimeoutInSec: { type: 'integer', minimum: 1, maximum: 30 },
    icons: { type: 'array', minItems: 1, items: icon({ additionalProperties: false }) }
  },
  ['actionTimeoutInSec', 'icons']
);

const channelState = object(
  {
    label: text,
    currentState: text,
    iconColor: text,
    enable: truth,
    logoutDisabled: truth,
    logoutDisabledText: text,
    iconBadge: { ...text, enum: ['error', 'info', 'warning', 'none'] },
    hoverText: text,
    ...(profile.release === '12.0' ? {} : { hoverTextPrefixDisabled: truth })
  },
  ['label', 'currentState', 'iconColor', 'enable', 'logoutDisabled', 'iconBadge']
);

export const ChannelSchema = {
  getMenuConfigSchema: (): object => menuConfig,
  getChannelConfigSchema: (): object => channelConfig,
  getChannelStateSchema: (): object => channelState
};
