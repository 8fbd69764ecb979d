export type Pattern = 'library-12.0' | 'library-15.0' | 'naive' | 'manager-12.0' | 'manager-15.0';
export interface Conditions {
  managers: number;
  recoveredWithinMs: number;
  outageMs: number;
  latencyMs: [number, number];
  watchedMs: number;
  retriesFromMs: number;
}
export interface Outcome {
  pattern: Pattern;
  perSecond: number[];
  total: number;
  peak: number;
  peakOfRetries: number;
  right: number;
  rightAt: number | undefined;
}
export interface RetryCode {
  createEngine: unknown;
  newState: unknown;
  rules: unknown;
  randomFrom(seed: number): () => number;
}
export const conditions: Conditions;
export const patterns: Record<Pattern, unknown>;
export function loadRetryCode(): Promise<RetryCode>;
export function simulate(
  pattern: Pattern,
  retryCode: RetryCode,
  options: { seed: number; jitter?: () => number } & Partial<Conditions>
): Outcome;
