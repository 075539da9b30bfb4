import type { ApiName } from "../../../generated/apis.js";
import type { Delivery } from "../delivery/delivery.js";
import type { FaultName } from "../story/fault.js";

/** A request that came, and what it was answered. Credentials, and what is called a secret, read `[secret]`. */
export interface JournalRequest {
  /** In the order in which they came, from 1, over all that the session has noted. */
  readonly number: number;
  /** When it came: RFC 3339. */
  readonly at: string;
  /** Absent where the request is none to an API. */
  readonly api?: ApiName;
  /** Absent where the API has no such operation. */
  readonly operationId?: string;
  /** As it came. */
  readonly method: string;
  /** As it came, without the query and what names the session. */
  readonly path: string;
  /** The values of the parameters of an operation, by name, as the contract has their types. */
  readonly parameters?: { readonly path: object; readonly query: object };
  /** By their names in small letters. */
  readonly headers: Readonly<Record<string, string>>;
  /** The parsed body. Texts of a large one are cut, and what goes beyond 64 KiB is left out. */
  readonly body?: unknown;
  /** Whether it is as the contract has it, whatever it was answered. */
  readonly valid: boolean;
  /** Why it was refused, where it was. */
  readonly reason?: string;
  /** What it was answered. */
  readonly answer: JournalAnswer;
}

/** What a request was answered. */
export interface JournalAnswer {
  /** 0 where there was none: the connection broke off, or nothing came. */
  readonly status: number;
  /** The name of the example that it is, or was made of. */
  readonly example?: string;
  /** The fault that it was told to have. */
  readonly fault?: FaultName;
}

/** An event that was sent. */
export interface JournalDelivery extends Delivery {
  /** In one order with the requests. */
  readonly number: number;
}

/** Which requests are asked for. All of them unless given. */
export interface RequestFilter<OperationId extends string = string> {
  /** Those to this API. */
  readonly api?: ApiName;
  /** Those for this operation. */
  readonly operationId?: OperationId;
  /** Those that are as the contract has them, or those that are not. */
  readonly valid?: boolean;
}

/** Which deliveries are asked for. All of them unless given. */
export interface DeliveryFilter {
  /** The type of the event. */
  readonly type?: string;
}
