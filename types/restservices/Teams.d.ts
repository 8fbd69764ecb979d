declare namespace finesse.restservices {
  /**
   * All teams, by team id. For administrators; `User.getSupervisedTeams` has those of a supervisor.
   *
   * Since 9.1(1). Not documented; seen in 12.0(1) and 15.0(1).
   */
  class Teams extends RestCollectionBase<Team> {
    constructor(options?: interfaces.RestCollectionHandlers<Teams, Team>);

    /** Reads the teams again, into an emptied collection, and fires `load` again. `length` goes on growing. */
    get(): this;
  }
}
