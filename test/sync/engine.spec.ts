import { rules } from '../../src/decisions/rules.js';
import type { Effects } from '../../src/decisions/effects.js';
import { newState } from '../../src/decisions/state.js';
import { createEngine, type Engine } from '../../src/sync/engine.js';

const OPTIONS = { maxDialogLimit: '5', interruptAction: 'ACCEPT', dialogLogoutAction: 'TRANSFER' } as const;

describe('The engine', () => {
  function engineWith(effects: Partial<Effects>): Engine {
    const library = { clientservices: { ClientServices: {} } } as never;
    const initial = newState({ ...OPTIONS }, 'connected');
    const moment = () => ({ at: 0, turn: 0 });
    return createEngine({ library, coalesce: true, initial, effects, moment, view: () => undefined, mayRead: () => true });
  }

  it('dispose() in a listener: no effect is carried out after it, and no fact is taken', () => {
    const had: string[] = [];
    const engine = engineWith({
      enter(phase) {
        had.push(phase);
        engine.stop();
      },
      error: (code) => void had.push(code)
    });
    engine.take(rules.refused, { code: 'OPTIONS_CONFLICT', message: '' });
    engine.take(rules.connection, { status: 'failing', at: 0, turn: 0 });
    expect(had).toEqual(['failed']);
    expect(engine.state().connection.status).toBe('connected');
  });

  it('a fact that arrives while effects are carried out waits its turn', () => {
    const had: string[] = [];
    const engine = engineWith({
      enter(phase) {
        had.push(`enter ${phase}`);
        if (phase === 'failed') engine.take(rules.listLoaded, { has: true, appeared: true });
      },
      error: (code) => void had.push(code),
      take: (what) => void had.push(`take ${what}`)
    });
    engine.take(rules.refused, { code: 'OPTIONS_CONFLICT', message: '' });
    expect(had).toEqual(['enter failed', 'OPTIONS_CONFLICT', 'enter loading', 'take media']);
  });

  it('an effect that throws takes neither the effects that follow nor later facts with it, and is reported', () => {
    jasmine.clock().install();
    const had: string[] = [];
    const engine = engineWith({
      enter() {
        throw new Error('of the library');
      },
      error: (code) => void had.push(code)
    });
    engine.take(rules.refused, { code: 'OPTIONS_CONFLICT', message: '' });
    expect(had).toEqual(['OPTIONS_CONFLICT']);
    engine.take(rules.connection, { status: 'failing', at: 0, turn: 0 });
    expect(engine.state().connection.status).toBe('failing');
    expect(() => jasmine.clock().tick(0)).toThrowError('of the library');
    jasmine.clock().uninstall();
  });
});
