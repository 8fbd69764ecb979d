// What a gadget that imports nothing adds to the vendor's globals.

// Its own module.
declare namespace finesse {
  interface Modules {
    TaskGadget: { init(): void };
  }
}

// A topic of its own on the hub.
declare namespace finesse.containerservices {
  interface ContainerServicesEvents {
    'acme.ticket': { ticketId: string };
  }
}
