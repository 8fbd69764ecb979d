import { log } from '../clientservices/client-services.js';
import { ContainerServices } from '../containerservices/container-services.js';
import { JsonValidator } from '../utilities/json-validator.js';
import { WorkflowSchema } from './workflow-schema.js';

/** finesse.workflow.WorkflowService: tells the desktop of a task for which workflows may be configured. */
export const WorkflowService = {
  init(_containerServices?: object): unknown {
    return this;
  },

  /** @throws Error for a payload of another form. */
  submitTask(payload: object): void {
    const { valid, error } = JsonValidator.validateJson(payload, WorkflowSchema.getWorkflowParamSchema());
    if (!valid) {
      log(`WorkflowService: ${error?.dataPath} ${error?.message}`);
      throw new Error('workflow parameter structure is not in expected format. Refer finesse client logs for more details.');
    }
    ContainerServices.publish('finesse.workflow.digitalChannels', { gadgetId: ContainerServices.getMyGadgetId(), payload });
  }
};
