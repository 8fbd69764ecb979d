declare namespace finesse.restservices {
  /**
   * An entry of a phone book. Comes from `PhoneBook.getContacts`. It follows no notifications.
   *
   * Since 9.1(1).
   * See https://developer.cisco.com/docs/finesse/rest-services-contact
   */
  class Contact extends RestBase<ContactData> {
    protected constructor();

    /** Returns the first name. @throws Error before the load */
    getFirstName(): string | null;
    /** Returns the last name. @throws Error before the load */
    getLastName(): string | null;
    /** Returns the phone number. @throws Error before the load */
    getPhoneNumber(): string;
    /** Returns the description. @throws Error before the load */
    getDescription(): string | null;
    /** Always throws, so do not call it. @throws Error always: a contact is read with its collection */
    refresh(): never;

    // For administrators. Not documented; in every release since 9.1(1).

    /** Creates a contact. */
    add(newValues: ContactValues, handlers: interfaces.ChangeHandlers): this;
    /** Changes this contact; what is missing in `newValues` is sent empty. @throws Error before the load */
    update(newValues: ContactValues, handlers: interfaces.ChangeHandlers): this;
    /** Deletes this contact. @throws Error before the load */
    delete(handlers: interfaces.ChangeHandlers): this;
    /** Makes the success handler of `add` from `successHandler`: one that puts what was sent into the contact first. */
    createPostSuccessHandler(contact: Contact, contentBody: object, successHandler: interfaces.SuccessHandler): interfaces.SuccessHandler;
    /** Makes the success handler of `update` from `successHandler`: one that puts what was sent into the contact first. */
    createPutSuccessHandler(contact: Contact, contentBody: object, successHandler: interfaces.SuccessHandler): interfaces.SuccessHandler;
  }

  /** What is sent of a contact. */
  interface ContactValues {
    firstName?: string;
    lastName?: string;
    phoneNumber?: string;
    description?: string;
  }

  /** The parsed `Contact` resource. */
  interface ContactData {
    firstName?: string | null;
    lastName?: string | null;
    phoneNumber?: string;
    description?: string | null;
    uri?: string;
  }

  /** The contacts of a phone book as its data has them; a single one is not in an array. */
  interface ContactsData {
    Contact?: ContactData | ContactData[] | null;
  }
}
