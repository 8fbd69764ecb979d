describe('toolchain', () => { it('runs', () => { expect(typeof jQuery).toBe('function'); }); });
declare const jQuery: unknown;
