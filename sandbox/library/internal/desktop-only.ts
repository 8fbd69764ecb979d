/** Stands for what only the desktop's own page can use. */
export function ofTheDesktop(name: string): () => never {
  return () => {
    throw new TypeError(`finesse.${name} works in the desktop's own page only.`);
  };
}
