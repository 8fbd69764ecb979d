// What a gadget that imports nothing adds to the vendor's globals.

// Its own module.
declare namespace finesse {
  interface Modules {
    TaskGadget: { init(): void };
  }
}

// Topics of its own on the hub; the second under the former name.
declare namespace finesse.containerservices {
  interface EventsByTopic {
    'acme.ticket': { ticketId: string };
  }
  interface ContainerServicesEvents {
    'acme.queue': { queueId: string };
  }
}
