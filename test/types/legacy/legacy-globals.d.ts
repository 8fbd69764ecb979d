// What the page has besides: a gadget would take @types/jquery.
declare var jQuery: (selector: string) => { text(text: string): void };

// Until TypeScript 6 the assignment in the gadget declares its module. 7 wants it said.
declare namespace finesse {
  interface Modules {
    LegacyGadget: { init(): void; signOut(): void };
    OwnConfigGadget: { init(): finesse.restservices.User };
  }
}
