// The form of what gadgets hand to the container, as JSON schemas.
import { profile } from './profile.js';
const text = { type: 'string' };
const truth = { type: 'boolean' };

function object(properties: object, required: string[], more: object = { additionalProperties: false }): object {
  return { type: 'object', properties, required, ...more };
}

const icon = (more: object) => object({ type: { ...text, enum: ['collab-icon', 'url'] }, value: text }, ['type', 'value'], more);

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

const bannerData = object(
  {
    icon: icon({}),
    content: { type: 'array', items: object({ name: text, value: text }, ['name', 'value'], {}) },
    headerContent: object({ maxHeaderTitle: text, minHeaderTitle: text }, [], {})
  },
  ['icon']
);

/** A timer that is shown says which way it counts; one that is not says nothing of it. */
const timerData = object(
  {
    displayTimeoutInSecs: { type: 'integer', oneOf: [{ minimum: 3, maximum: 3600 }, { enum: [-1] }] },
    display: truth,
    counterType: { ...text, enum: ['COUNT_UP', 'COUNT_DOWN'] }
  },
  ['displayTimeoutInSecs', 'display'],
  {
    additionalProperties: false,
    oneOf: [
      { properties: { display: { enum: [false] } }, not: { required: ['counterType'] } },
      { properties: { display: { enum: [true] } }, required: ['counterType'] }
    ]
  }
);

const confirmButton = object({ id: text, label: text, hoverText: text }, ['id', 'label'], {});
const popoverButton = object(
  { id: text, label: text, type: text, hoverText: text, confirmButtons: { type: 'array', uniqueItems: true, items: confirmButton } },
  ['id', 'label', 'type'],
  {}
);

/** Only a popover that cannot be dismissed has buttons. */
const actionData = object(
  {
    keepMaximised: truth,
    dismissible: truth,
    clientIdentifier: text,
    requiredActionText: text,
    buttons: { type: 'array', minItems: 1, maxItems: 2, uniqueItems: true, items: popoverButton }
  },
  ['dismissible'],
  {
    additionalProperties: false,
    oneOf: [
      { properties: { dismissible: { enum: [false] } } },
      { properties: { dismissible: { enum: [true] } }, not: { required: ['buttons'] } }
    ]
  }
);

export const PopoverSchema = {
  getBannerDataSchema: (): object => bannerData,
  getTimerDataSchema: (): object => timerData,
  getActionDataSchema: (): object => actionData
};

const workflowParam = object({ mediaType: text, dialogId: text, state: text, taskVariables: { type: 'object' } }, [
  'dialogId',
  'state',
  'mediaType'
]);

export const WorkflowSchema = { getWorkflowParamSchema: (): object => workflowParam };
