import { object, text } from '../internal/schema.js';

const workflowParam = object({ mediaType: text, dialogId: text, state: text, taskVariables: { type: 'object' } }, [
  'dialogId',
  'state',
  'mediaType'
]);

export const WorkflowSchema = { getWorkflowParamSchema: (): object => workflowParam };
