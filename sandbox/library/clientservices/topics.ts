export const Topics = {
  REQUESTS: 'finesse.info.requests',
  RESPONSES: 'finesse.info.responses',
  EVENTS_CONNECTION_INFO: 'finesse.info.connection',
  PRESENCE: 'finesse.info.presence',
  ACCESS_TOKEN_REFRESHED_EVENT: 'finesse.info.accessTokenRefresh',

  /** The hub's topic of a notification node. */
  getTopic(node: string): string {
    const topic = node.replace(/\//g, '.');
    return topic.startsWith('.') ? topic.slice(1) : topic;
  }
};
