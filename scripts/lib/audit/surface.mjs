// The form in which a library's run-time surface is kept: one entry per public name.
//
//   "finesse.restservices.User"            { "kind": "class", "extends": "finesse.restservices.RestBase" }
//   "finesse.restservices.User#getState"   { "kind": "function", "arity": 0 }    an instance has it: on the class's own prototype
//   "finesse.restservices.User.States"     { "kind": "object" }
//   "finesse.restservices.User.States.HOLD" { "kind": "constant", "value": "HOLD" }
//
// Other kinds are what `typeof` says of a value that changes (boolean, string, number, null), and array and regexp. Names that begin with an
// underscore are private, and left out.

/** The class, object or namespace a name belongs to; empty for `finesse` itself. */
export function ownerOf(name) {
  return name.slice(0, Math.max(name.lastIndexOf('#'), name.lastIndexOf('.'), 0));
}

/** The class and its bases, nearest first, as far as the surface names them. */
export function lineage(names, path) {
  const line = [];
  for (let at = path; at && names[at]?.kind === 'class' && !line.includes(at); at = names[at].extends) line.push(at);
  return line;
}

/** The entry of `name`, its own or, for a member of instances, inherited. */
export function entryOf(names, name) {
  const owner = ownerOf(name);
  if (names[name] || name[owner.length] !== '#') return names[name];
  const holder = lineage(names, owner).find((path) => names[path + name.slice(owner.length)]);
  return holder && names[holder + name.slice(owner.length)];
}
