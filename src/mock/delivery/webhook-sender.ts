/** A named example of an event. */
export interface EventExample {
  readonly name: string;
  readonly value: unknown;
}

/** How a service sends its webhooks: what an API gives to whoever delivers them. */
export interface WebhookSender {
  /** The named examples of each type of event, in the order of the contract. */
  readonly examples: Readonly<Record<string, readonly EventExample[]>>;
  /** Takes an event. Returns the words for what breaks the contract; an empty list where nothing does. */
  check(event: unknown): readonly string[];
  /** Takes the body as it will be sent, and the secret. Returns the headers that the service adds. */
  sign(body: string, secret: string): Promise<Readonly<Record<string, string>>>;
}
