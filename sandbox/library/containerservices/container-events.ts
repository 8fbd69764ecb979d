import { FinesseBase } from '../finesse-base.js';

/** What the container tells its gadgets: an object per kind, made from the message of the hub. */

export class TimerTickEvent extends FinesseBase {
  declare _tickFrequency: unknown;
  declare _dateQueued: unknown;

  constructor(tickFrequency?: unknown, dateQueued?: unknown) {
    super();
    this._tickFrequency = tickFrequency;
    this._dateQueued = dateQueued;
  }
  getTickFrequency(): unknown {
    return this._tickFrequency;
  }
  getDateQueued(): unknown {
    return this._dateQueued;
  }
}

export class GadgetViewChangedEvent extends FinesseBase {
  declare _gadgetId: unknown;
  declare _tabId: unknown;
  declare _maxAvailableHeight: unknown;
  declare _view: unknown;

  constructor(gadgetId?: unknown, tabId?: unknown, maxAvailableHeight?: unknown, view?: unknown) {
    super();
    this._gadgetId = gadgetId ?? '';
    this._tabId = tabId ?? '';
    this._maxAvailableHeight = maxAvailableHeight ?? '';
    this._view = view ?? '';
  }
  getGadgetId(): unknown {
    return this._gadgetId;
  }
  getTabId(): unknown {
    return this._tabId;
  }
  getMaxAvailableHeight(): unknown {
    return this._maxAvailableHeight;
  }
  getView(): unknown {
    return this._view;
  }
}

export class MaxAvailableHeightChangedEvent extends FinesseBase {
  declare _maxAvailableHeight: unknown;

  constructor(maxAvailableHeight?: unknown) {
    super();
    this._maxAvailableHeight = maxAvailableHeight ?? '';
  }
  getMaxAvailableHeight(): unknown {
    return this._maxAvailableHeight;
  }
}

type Named = Record<string, { name: string; value: string; [field: string]: unknown }>;

export class WorkflowActionEvent extends FinesseBase {
  static HandledBy = { FINESSE: 'FINESSE', OTHER: 'OTHER' };

  declare _name: string | null;
  declare _type: string | null;
  declare _handledBy: string | null;
  declare _params: Named;
  declare _actionVariables: Named;

  constructor() {
    super();
    Object.assign(this, { _name: '', _type: '', _handledBy: '', _params: {}, _actionVariables: {} });
  }

  /** False if the object has not all that makes an event. */
  setWorkflowActionEvent(message: unknown): boolean {
    const given = message as Record<string, unknown>;
    const complete = ['name', 'type', 'handledBy', 'params', 'actionVariables'].every((name) =>
      Object.prototype.hasOwnProperty.call(given, name)
    );
    if (!complete) return false;
    this._name = text(given['name']);
    this._type = text(given['type']);
    this._handledBy = text(given['handledBy']);
    this._params = byName(given['params'], { expandedValue: '' });
    this._actionVariables = byName(given['actionVariables'], { node: '', type: '', testValue: '', actualValue: '' });
    return true;
  }
  getName(): string | null {
    return this._name;
  }
  getType(): string | null {
    return this._type;
  }
  getHandledBy(): string | null {
    return this._handledBy;
  }
  getParams(): Named {
    return this._params;
  }
  getActionVariables(): Named {
    return this._actionVariables;
  }
}

function text(value: unknown): string {
  return value === null || value === undefined ? '' : String(value);
}

function byName(list: unknown, empty: object): Named {
  const items = Array.isArray(list) ? (list as { name: string; value: string }[]) : [];
  return Object.fromEntries(items.map((item) => [item.name, { ...empty, ...item }]));
}

interface Message {
  gadgetId?: unknown;
  tabId?: unknown;
  maxAvailableHeight?: unknown;
  view?: unknown;
}

/** The event for a topic's message; messages of other topics are handed over as they are. */
export function eventOf(topic: string, data: unknown): unknown {
  const { gadgetId, tabId, maxAvailableHeight, view } = (data ?? {}) as Message;
  if (topic.endsWith('.gadgetViewChangedEvent')) return new GadgetViewChangedEvent(gadgetId, tabId, maxAvailableHeight, view);
  if (topic.endsWith('.maxAvailableHeightChangedEvent')) return new MaxAvailableHeightChangedEvent(maxAvailableHeight);
  if (!topic.endsWith('.workflowActionEvent')) return data;
  const event = new WorkflowActionEvent();
  return event.setWorkflowActionEvent(data) ? event : data;
}
