import type { Fault, Truth } from '../../../model/types.js';

export interface FaultButton {
  label: string;
  hint: string;
  fault: Fault;
  /** How the timeline names it. */
  told: string;
}

/** The failures that have a button. */
export function faultButtons({ node, media }: Pick<Truth, 'node' | 'media'>): FaultButton[] {
  const other = node === 'A' ? 'B' : 'A';
  const first = media.find(({ skilled }) => skilled)?.id ?? '5001';
  return [
    button('Lose notifications', { type: 'notifications-down' }, 'Notifications are lost', 'REST works, notifications are lost'),
    button(`Fail over ${node} → ${other}`, { type: 'failover' }, 'Failover to the other node', 'The other node has its own media options'),
    button('Finesse down', { type: 'finesse-down' }, 'Finesse is down', 'No REST, no notifications'),
    button('CTI down', { type: 'cti-down' }, 'CTI is down', 'REST answers 503; media go to WORK; offered tasks are taken back'),
    button(
      'CTI server fails',
      { type: 'cti-server-failure' },
      'A CTI server failed, the other takes over',
      'Like CTI down, but offered tasks stay until the Start Timeout'
    ),
    button('CCP down', { type: 'ccp-down' }, 'CCP is down', 'Transfers are refused; tasks that would be submitted again are lost'),
    button('PG failure', { type: 'pg-failure' }, 'One side of the PG failed', 'One side fails: tasks are kept, media options are lost'),
    button('Double PG failure', { type: 'double-pg-failure' }, 'Both sides of the PG failed', 'Both sides fail: tasks are lost'),
    button(
      'Options drift',
      { type: 'options-drift' },
      'The media options were changed without a notification',
      'The media options change on the server, without a notification'
    ),
    button('Slow REST', { type: 'slow', ms: 2000 }, 'REST is slow', 'Every answer comes 2 s later'),
    button(
      'Next GET fails',
      { type: 'get-fails', path: '/Dialogs', times: 1 },
      'The next GETs of a path will fail',
      'The next GET of dialogs is answered with 503'
    ),
    button(
      'Next PUT fails',
      { type: 'put-fails', path: `/Media/${first}`, times: 1 },
      'The next PUTs of a path will fail',
      `The next change of MRD ${first} is answered with 503`
    )
  ];
}

function button(label: string, fault: Fault, told: string, hint: string): FaultButton {
  return { label, fault, told, hint };
}
