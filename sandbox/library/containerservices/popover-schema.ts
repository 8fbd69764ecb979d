import { icon, object, text, truth } from '../internal/schema.js';

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
