/** What answers the calls of a panel. */
export interface TryMock {
  /** Where calls go, for the reader. */
  readonly where: string;
  /**
   * Takes a path with its query, which begins with a slash, what `fetch` takes, and whether the call belongs to those
   * that this tab wants to be remembered.
   */
  send(target: string, init: RequestInit, isRemembered: boolean): Promise<Response>;
  /** Forgets what was made. */
  startOver(): void;
}
