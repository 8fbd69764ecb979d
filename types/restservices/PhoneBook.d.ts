declare namespace finesse.restservices {
  /**
   * A phone book. Comes from `User.getPhoneBooks`. It follows no notifications.
   *
   * Since 9.1(1).
   * See https://developer.cisco.com/docs/finesse/rest-services-phonebook
   */
  class PhoneBook extends RestBase<PhoneBookData> {
    protected constructor();

    /** Returns the name of the phone book. @throws Error before the load */
    getName(): string;
    /** Returns `GLOBAL` for a phone book of every team, or `TEAM` for one that is assigned to teams. @throws Error before the load */
    getType(): PhoneBook.Type;
    /** Returns the contacts. The first call makes the collection. Later calls ignore their handlers. @throws Error before the load */
    getContacts(handlers?: interfaces.RestCollectionHandlers<Contacts, Contact>): Contacts;
    /** Returns what the phone book's data has for its contacts: the contacts themselves, or their path. @throws Error before the load */
    getEmbeddedContacts(): ContactsData | (string & { Contact?: undefined }) | null | undefined;
    /** Returns the path of the phone book. Not documented; in every release seen. @throws Error before the load */
    getUri(): string;
    /** Always throws, so do not call it. @throws Error always: a phone book is read with its collection */
    refresh(): never;

    // For administrators. Not documented; in every release since 9.1(1).

    /** Creates a phone book. */
    add(newValues: PhoneBookValues, handlers: interfaces.ChangeHandlers): this;
    /** Changes this phone book; what is missing in `newValues` is sent empty. @throws Error before the load */
    update(newValues: PhoneBookValues, handlers: interfaces.ChangeHandlers): this;
    /** Deletes this phone book. @throws Error before the load */
    delete(handlers: interfaces.ChangeHandlers): this;
    /** Makes the success handler of `add` from `successHandler`: one that puts what was sent into the phone book first. */
    createPostSuccessHandler(
      phoneBook: PhoneBook,
      contentBody: object,
      successHandler: interfaces.SuccessHandler
    ): interfaces.SuccessHandler;
    /** Makes the success handler of `update` from `successHandler`: one that puts what was sent into the phone book first. */
    createPutSuccessHandler(
      phoneBook: PhoneBook,
      contentBody: object,
      successHandler: interfaces.SuccessHandler
    ): interfaces.SuccessHandler;
  }

  namespace PhoneBook {
    /** Which teams a phone book is for. */
    type Type = 'GLOBAL' | 'TEAM';
  }

  /** What is sent of a phone book. */
  interface PhoneBookValues {
    name?: string;
    type?: PhoneBook.Type;
  }

  /** The parsed `PhoneBook` resource. */
  interface PhoneBookData {
    name?: string;
    type?: PhoneBook.Type;
    uri?: string;
    contacts?: string | ContactsData | null;
  }
}
