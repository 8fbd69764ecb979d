declare namespace finesse.restservices {
  /**
   * The entries of a phone book, by contact id. Only `PhoneBook.getContacts` makes it.
   *
   * Since 9.1(1).
   * See https://developer.cisco.com/docs/finesse/contacts
   */
  class Contacts extends RestCollectionBase<Contact> {
    protected constructor();

    /** Reads the contacts again, into an emptied collection, and fires `load` again. `length` goes on growing. */
    get(): this;
  }
}
