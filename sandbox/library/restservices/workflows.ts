// Workflows and their actions: what an administrator has configured, in a form of its own.
import { urlByTeam } from './addresses.js';
import { defineClass, defineCollection, ITEM, writable } from './define.js';
import { profile } from '../internal/profile.js';
import type { RestBase } from './rest-base.js';
import { asArray, type XmlObject } from '../internal/xml.js';

const actionVariable = ({ name, type, node = '', testValue = '', actualValue }: XmlObject): XmlObject => ({
  name,
  type,
  node,
  testValue,
  ...(actualValue === undefined ? {} : { actualValue })
});

function paramsForRest(params: object = {}): object {
  return { Param: Object.entries(params).map(([name, value]) => ({ name, value: value as string })) };
}

function variablesForRest(variables: object = {}): object {
  return {
    ActionVariable: (Object.values(variables) as XmlObject[]).map(({ name, type, node, testValue }) => ({ name, type, node, testValue }))
  };
}

export const WorkflowAction = defineClass('WorkflowAction', {
  type: 'WorkflowAction',
  getters: {
    getName: 'name',
    getType: 'type',
    getUri: 'uri',
    getHandledBy: 'handledBy'
  },
  members: {
    ...ITEM,
    actionTypes: [{ name: 'BROWSER_POP' }, { name: 'HTTP_REQUEST' }],
    /** Values by name. */
    getParams(this: RestBase) {
      const { Param } = this.isLoaded()._data['params'] as XmlObject;
      return Object.fromEntries((asArray(Param) as XmlObject[]).map(({ name, value }) => [name, value]));
    },
    /** By name. */
    getActionVariables(this: RestBase) {
      const variables = this.isLoaded()._data['actionVariables'] as { ActionVariable: XmlObject | XmlObject[] } | null | undefined;
      if (!variables) return {};
      if (variables.ActionVariable === null) throw new TypeError("Cannot read properties of null (reading 'length')");
      return Object.fromEntries(asArray(variables.ActionVariable).map((variable) => [variable['name'], actionVariable(variable)]));
    },
    buildParamsForRest: paramsForRest,
    buildActionVariablesForRest: variablesForRest,
    ...writable(
      ({ name, type, handledBy, params, actionVariables }) => ({
        name,
        type,
        handledBy,
        params: paramsForRest(params as object),
        actionVariables: variablesForRest(actionVariables as object)
      }),
      ['add', 'update', 'delete'],
      { withUri: true }
    )
  }
});
export const WorkflowActions = defineCollection('WorkflowActions', {
  type: 'WorkflowActions',
  itemType: 'WorkflowAction',
  item: () => WorkflowAction
});

export const Workflow = defineClass('Workflow', {
  type: 'Workflow',
  getters: {
    getUri: 'uri',
    getName: 'name',
    getDescription: 'description',
    getMedia: 'media',
    getTriggerSet: 'TriggerSet',
    getConditionSet: 'ConditionSet',
    getWorkflowActions: 'workflowActions'
  },
  members: {
    ...ITEM,
    ...writable(
      ({ media, name, description, TriggerSet, ConditionSet, workflowActions }) => ({
        media: profile.release === '12.0' ? undefined : media,
        name,
        description,
        TriggerSet,
        ConditionSet,
        workflowActions
      }),
      ['add', 'update', 'delete'],
      { withUri: true }
    )
  }
});
export const Workflows = defineCollection('Workflows', {
  type: 'Workflows',
  itemType: 'Workflow',
  item: () => Workflow,
  members: { getRestUrl: urlByTeam }
});
