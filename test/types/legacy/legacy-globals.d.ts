// Declares jQuery. A real gadget would use @types/jquery.
declare var jQuery: (selector: string) => { text(text: string): void };

// Up to TypeScript 6 the assignment in the gadget declares its module. TypeScript 7 needs a declaration.
declare namespace finesse {
  interface Modules {
    LegacyGadget: { init(): void; signOut(): void };
    OwnConfigGadget: { init(): finesse.restservices.User };
  }
}
