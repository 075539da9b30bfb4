/** What is wrong with a delivery on purpose, or unusual about it. */
export type DeliveryVariant = "bad-signature" | "duplicate" | "late" | "unknown-type";

/** How an event is delivered. */
export interface DeliverOptions<Example extends string = string> {
  /** The name of one of the event's examples. Its first unless given. */
  readonly example?: Example;
  /**
   * Where to: a URL, or a function that answers a `Request` as a server would. A URL must be of the loopback
   * interface (`localhost`, 127.0.0.0/8 or `[::1]`), unless the mock was started with `allowRemote`. One of loopback is
   * sent to by plain http, also where it begins with `https:`, as every registered one must: to its port, or to 443.
   * Redirects are not followed.
   */
  readonly to: string | ((request: Request) => Response | Promise<Response>);
  /** The secret that the webhook was registered with, 1 to 64 characters. */
  readonly secret: string;
  /** Takes the place of attributes of the example's `data`. The event must still fulfil the contract. */
  readonly data?: Readonly<Record<string, unknown>>;
  /**
   * `bad-signature` is signed with another secret, `duplicate` comes twice, `late` was created a day before it comes,
   * and `unknown-type` has a type that the contract does not have: the given one, where that is so.
   */
  readonly variant?: DeliveryVariant;
  /**
   * How long to wait before each further attempt, in milliseconds, at most an hour. 30,000 unless given: the pages say
   * a few dozen seconds.
   */
  readonly retryDelayMs?: number;
  /**
   * How long to wait for the answer to an attempt, in milliseconds, at most an hour. 10,000 unless given: no page names
   * a limit.
   */
  readonly timeoutMs?: number;
}

/** One try to deliver an event. */
export interface DeliveryAttempt {
  /** When it began: RFC 3339. */
  readonly at: string;
  /** The status of the answer. Absent where there was none. */
  readonly status?: number;
  /** Why there was no answer. */
  readonly error?: string;
}

/** How an event was delivered. */
export interface Delivery {
  /** The type of the event as sent. */
  readonly type: string;
  /** The `id` of the event, by which receivers know one that they had before. */
  readonly eventId: string;
  /** Where it was sent to: the URL, or `function`. */
  readonly to: string;
  /**
   * `accepted` where an attempt was answered with 200 to 299, which holds for both deliveries of a duplicate; `refused`
   * where none was; `not-sent` where the mock may not send there; and, in the journal, `under-way` where more may come.
   */
  readonly outcome: "accepted" | "refused" | "not-sent" | "under-way";
  /** Why nothing was sent. */
  readonly reason?: string;
  /** In the order in which they were made; at most three, and as many again for a duplicate. */
  readonly attempts: readonly DeliveryAttempt[];
}
