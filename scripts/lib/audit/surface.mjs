// The format of a surface, the list of a library's public names. It has one entry for each name:
//
//   "finesse.restservices.User"            { "kind": "class", "extends": "finesse.restservices.RestBase" }
//   "finesse.restservices.User#getState"   { "kind": "function", "arity": 0 }    "#": a member of instances, on the prototype
//   "finesse.restservices.User.States"     { "kind": "object" }
//   "finesse.restservices.User.States.HOLD" { "kind": "constant", "value": "HOLD" }
//
// The other kinds are the results of `typeof` for a value that changes (boolean, string, number, null), and array and regexp. Names that begin with
// an underscore are private and left out.

/** Returns the class, object or namespace that a name belongs to; an empty text for `finesse` itself. */
export function ownerOf(name) {
  return name.slice(0, Math.max(name.lastIndexOf('#'), name.lastIndexOf('.'), 0));
}

/** Returns the class and its bases, nearest first, as far as the surface has them. */
export function lineage(names, path) {
  const line = [];
  for (let at = path; at && names[at]?.kind === 'class' && !line.includes(at); at = names[at].extends) line.push(at);
  return line;
}

/** Returns the entry of `name`. A member of instances may be inherited. */
export function entryOf(names, name) {
  const owner = ownerOf(name);
  if (names[name] || name[owner.length] !== '#') return names[name];
  const holder = lineage(names, owner).find((path) => names[path + name.slice(owner.length)]);
  return holder && names[holder + name.slice(owner.length)];
}
