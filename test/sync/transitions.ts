// The table of transitions: from which state to which, and why. docs/guides/recovery.md draws it, and transitions.spec.ts checks decide() against it.
export type Phase = 'loading' | 'ready' | 'disconnected' | 'recovering' | 'stale' | 'failed';
export type Cause = keyof typeof CAUSES;

/** The labels in the diagram. */
const CAUSES = {
  failing: 'failing',
  recovered: 'recovered',
  complete: 'all is read',
  readFailed: 'a read fails',
  gone: 'a 404 of the Media, and the list lacks it',
  notListed: 'the list lacks the MRD',
  refused: 'it cannot be done',
  audit: 'auditEveryMs',
  silence: 'silence',
  appeared: 'the MRD appears'
} as const;

export interface Transition {
  from: Phase;
  to: Phase;
  causes: Cause[];
  /** Whether a load or recovery was completed before. */
  completed: boolean;
}

export const TRANSITIONS: Transition[] = [
  { from: 'loading', to: 'ready', causes: ['complete'], completed: false },
  { from: 'loading', to: 'disconnected', causes: ['failing'], completed: false },
  { from: 'loading', to: 'failed', causes: ['notListed', 'refused'], completed: false },
  { from: 'ready', to: 'disconnected', causes: ['failing'], completed: true },
  { from: 'ready', to: 'recovering', causes: ['recovered', 'audit', 'silence'], completed: true },
  { from: 'ready', to: 'stale', causes: ['readFailed'], completed: true },
  { from: 'disconnected', to: 'recovering', causes: ['recovered'], completed: true },
  { from: 'disconnected', to: 'loading', causes: ['recovered'], completed: false },
  { from: 'recovering', to: 'ready', causes: ['complete'], completed: true },
  { from: 'recovering', to: 'stale', causes: ['readFailed'], completed: true },
  { from: 'recovering', to: 'disconnected', causes: ['failing'], completed: true },
  { from: 'recovering', to: 'failed', causes: ['gone'], completed: true },
  { from: 'stale', to: 'ready', causes: ['complete'], completed: true },
  { from: 'stale', to: 'recovering', causes: ['recovered'], completed: true },
  { from: 'stale', to: 'disconnected', causes: ['failing'], completed: true },
  { from: 'stale', to: 'failed', causes: ['gone'], completed: true },
  { from: 'failed', to: 'loading', causes: ['appeared'], completed: false }
];

/** Returns the table as a mermaid diagram. */
export function picture(): string {
  const lines = TRANSITIONS.map(({ from, to, causes }) => `  ${from} --> ${to}: ${causes.map((cause) => CAUSES[cause]).join(', ')}`);
  return ['stateDiagram-v2', '  [*] --> loading', ...lines].join('\n');
}
