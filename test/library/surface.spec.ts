// The stand-in has every name of finesse.js that a gadget may use, in its release and in no earlier one.
import { openDesk, type Desk } from '../support/desk.js';
import { enter, playableReleases, usualWorld } from '../support/world.js';
import { ADDED_BY_15_0, GONE_BY_15_0, IN_12_0 } from './surface.js';

type Node = Record<string, unknown>;

interface Name {
  path: string;
  exists: boolean;
  value: unknown;
  expected: string | undefined;
}

function names(root: object, surface: Record<string, string>): Name[] {
  return Object.entries(surface).flatMap(([owner, list]) =>
    list.split(' ').map((entry) => {
      const [marked = '', expected] = entry.split('=');
      const path = owner.split('.').concat(marked.startsWith('#') ? 'prototype' : []);
      const holder = path.reduce<Node | undefined>((node, part) => (part === '' ? node : (node?.[part] as Node | undefined)), root as Node);
      const name = marked.replace('#', '');
      const exists = holder !== undefined && holder !== null && name in Object(holder);
      return { path: `${owner} ${marked}`, exists, value: exists ? holder[name] : undefined, expected };
    })
  );
}

const missing = (root: object, surface: Record<string, string>): string[] =>
  names(root, surface)
    .filter(({ exists }) => !exists)
    .map(({ path }) => path);
const present = (root: object, surface: Record<string, string>): string[] =>
  names(root, surface)
    .filter(({ exists }) => exists)
    .map(({ path }) => path);
const wrong = (root: object, surface: Record<string, string>): string[] =>
  names(root, surface)
    .filter(({ exists, value, expected }) => exists && expected !== undefined && value !== expected)
    .map(({ path, value, expected }) => `${path} is ${String(value)}, not ${expected}`);

describe('names of finesse.js', () => {
  let desk: Desk;
  /** A genuine library needs a gadget's page when it is evaluated. */
  function library(release: string): object {
    enter(usualWorld(release));
    desk = openDesk();
    return desk.library;
  }
  afterEach(() => {
    desk.dispose();
    enter(usualWorld());
  });

  it('of 12.0 are all there, with their values', () => {
    const { release } = usualWorld();
    const found = library(release);

    expect(missing(found, IN_12_0).sort()).toEqual(release === '12.0' ? [] : listed(GONE_BY_15_0).sort());
    expect(wrong(found, IN_12_0)).toEqual([]);
  });

  if (playableReleases().includes('12.0'))
    it('that came later are not there in 12.0', () => {
      expect(present(library('12.0'), ADDED_BY_15_0)).toEqual([]);
    });

  if (playableReleases().includes('15.0'))
    it('of 15.0 are all there, with their values', () => {
      const found = library('15.0');

      expect(missing(found, ADDED_BY_15_0)).toEqual([]);
      expect(wrong(found, ADDED_BY_15_0)).toEqual([]);
      expect(missing(found, IN_12_0).sort()).toEqual(listed(GONE_BY_15_0).sort());
    });
});

/** Formats names in the way of `missing`. */
function listed(surface: Record<string, string>): string[] {
  return Object.entries(surface).flatMap(([owner, list]) => list.split(' ').map((entry) => `${owner} ${entry}`));
}
