import { shorten } from './show.js';
import { toXml } from './xml.js';

/** The asynchronous (ARM) errors this model can answer with; number and text as they go over the wire. */
export const armErrors = {
  E_ARM_STAT_AGENT_ALREADY_LOGGED_IN: { code: '1', text: 'Agent already logged into MRD' },
  // Its documented number collides with the line above; clients go by the constant.
  E_ARM_STAT_ALREADY_IN_REQUESTED_AGENT_MODE: { code: '1', text: 'Agent already in requested mode' },
  E_ARM_STAT_AGENT_NOT_FOUND: { code: '2', text: 'The agent is not known to CCE' },
  E_ARM_STAT_MRD_LIST_ENTRY_NOT_FOUND: { code: '3', text: 'The MRD is not known to CCE' },
  E_ARM_STAT_AGENT_NOT_LOGGED_IN: { code: '6', text: 'Agent is not logged in' },
  E_ARM_STAT_ALREADY_HAVE_PENDING_MAKE_AGENT_NOT_READY: { code: '9', text: 'A request to go not ready is pending' },
  E_ARM_STAT_CANT_LOGIN_TO_VOICE_MRD: { code: '11', text: 'Voice has no login of this kind' },
  E_ARM_STAT_DO_THIS_WITH_TASK_SENT_RECENTLY: { code: '14', text: 'A task was offered to the agent' },
  E_ARM_STAT_TASK_OBJECT_NOT_FOUND: { code: '18', text: 'No such dialog' },
  E_ARM_STAT_INVALID_MESSAGE_SEQUENCE: { code: '19', text: 'The action does not fit the state of the dialog' },
  E_ARM_STAT_INCONSISTENT_MEDIA_ROUTING_DOMAIN_IDS: { code: '20', text: 'The dialog is of another MRD' },
  E_ARM_STAT_LOGIN_NOT_ALLOWED_FOR_APP_PATH: { code: '27', text: 'The MRD is not a member of the application path' },
  E_ARM_STAT_NOT_VALID_AFTER_INTERRUPT_ADVISORY_ACCEPT: { code: '30', text: 'The dialog is interrupted' },
  E_ARM_STAT_PERFORMANCE_LIMIT_EXCEEDED: { code: '34', text: 'The PG has as many agents as it can' },
  E_ARM_STAT_CC_OFFLINE: { code: '36', text: 'The central controller is offline' },
  E_ARM_STAT_LOGIN_TIMEOUT: { code: '37', text: 'The login took too long' },
  E_ARM_STAT_PQ_LOGIN_FAILED: { code: '38', text: 'The agent has no skill group in the MRD' },
  E_ARM_STAT_LOGIN_REQUEST_ALREADY_PENDING: { code: '41', text: 'A login request is pending' },
  INVALID_DIALOG_ID: { code: '6030', text: 'The dialog has ended' }
} as const;

export type ArmError = keyof typeof armErrors;

/** What a notification carries instead of a Media or a dialog. */
export function armErrorXml(error: ArmError, mediaId: string, dialogId: string): string {
  const { code, text } = armErrors[error];
  return toXml({
    apiErrors: {
      apiError: {
        errorData: code,
        errorMedia: mediaId,
        errorMessage: error === 'INVALID_DIALOG_ID' ? `${error}: ${dialogId}` : error,
        errorType: text
      }
    }
  });
}

/** A request that is refused at once. */
export interface Refusal {
  status: number;
  type: string;
  message: string;
  data: string;
  mediaId?: string;
}

/** Whatever a request held is not sent back in full. */
const DATA_LIMIT = 500;

export function refusalXml({ type, message, data, mediaId }: Refusal): string {
  return toXml({
    ApiErrors: {
      ApiError: {
        ErrorType: type,
        ErrorMessage: message,
        ErrorData: shorten(data, DATA_LIMIT),
        ...(mediaId === undefined ? {} : { ErrorMedia: mediaId })
      }
    }
  });
}

export const refuse = {
  malformed: (root: string): Refusal => ({
    status: 400,
    type: 'Bad Request',
    message: `The body is not a well-formed <${root}>`,
    data: root
  }),
  missing: (parameter: string): Refusal => ({
    status: 400,
    type: 'Parameter Missing',
    message: `'${parameter}' is required`,
    data: parameter
  }),
  invalid: (parameter: string, value: string): Refusal => ({
    status: 400,
    type: 'Invalid Input',
    message: `'${parameter}' has an invalid value`,
    data: value
  }),
  action: (action: string): Refusal => ({
    status: 400,
    type: 'Invalid Input',
    message: "Invalid 'requestedAction' specified for task",
    data: action
  }),
  notFound: (what: string): Refusal => ({ status: 404, type: 'Not Found', message: 'There is no such resource', data: what }),
  credentials: (): Refusal => ({
    status: 401,
    type: 'Authorization Failure',
    message: 'The credentials are not those of the agent',
    data: ''
  }),
  otherUser: (id: string): Refusal => ({
    status: 401,
    type: 'Invalid Authorization User Specified',
    message: 'The user of the credentials and the user of the URI differ',
    data: id
  }),
  otherTask: (id: string): Refusal => ({
    status: 401,
    type: 'Authorization Failure',
    message: "The dialog is another agent's",
    data: id
  }),
  noCcp: (): Refusal => ({ status: 400, type: 'Generic Error', message: 'CCP cannot be reached: the task stays', data: 'TRANSFER' }),
  unavailable: (): Refusal => ({ status: 503, type: 'Service Unavailable', message: 'Finesse is out of service', data: '' }),
  status: (status: number): Refusal => ({
    status,
    type: status === 503 ? 'Service Unavailable' : status === 404 ? 'Not Found' : status >= 500 ? 'Internal Server Error' : 'Generic Error',
    message: 'Failed on demand',
    data: ''
  })
};
