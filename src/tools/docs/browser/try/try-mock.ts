/** What answers the calls of a panel. */
export interface TryMock {
  /** Where calls go, for the reader. */
  readonly where: string;
  /** Takes a path with its query, which begins with a slash, and what `fetch` takes. */
  send(target: string, init: RequestInit): Promise<Response>;
  /** Forgets what was made. */
  startOver(): void;
}
