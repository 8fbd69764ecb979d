/** `finesse.FinesseBase`. */
export class FinesseBase {
  init(..._args: unknown[]): void {}
}
