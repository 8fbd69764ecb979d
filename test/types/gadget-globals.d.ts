// Declarations that a gadget without imports adds to the vendor's globals.

// The gadget's own module.
declare namespace finesse {
  interface Modules {
    TaskGadget: { init(): void };
  }
}

// The gadget's own topics on the hub. The second uses the former name.
declare namespace finesse.containerservices {
  interface EventsByTopic {
    'acme.ticket': { ticketId: string };
  }
  interface ContainerServicesEvents {
    'acme.queue': { queueId: string };
  }
}
