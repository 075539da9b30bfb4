import typia, { type tags } from "typia";

// Types for just these four payloads, with our contract's rules as far as typia's tags can say them. Its dates are
// looser: 30 February passes. What stands under `if` in the contract of an order is asked for beside.

type DateTime = string & tags.Format<"date-time">;
type Day = string & tags.Format<"date">;
type Integer = number & tags.Type<"int64">;
type NoneOr<Value> = Value | null | undefined;

interface PageOf<Item> {
  code: string;
  message: string;
  requestId: string;
  data: { nextCursor?: NoneOr<string>; items: Item[] };
}

interface Account {
  id: string;
  createdAt: DateTime;
  providerId: string;
  userId: string;
  connectionStatus: string;
  connection: {
    status?: NoneOr<string>;
    errorCode?: NoneOr<string>;
    errorMessage?: NoneOr<string>;
    updatedAt?: NoneOr<DateTime>;
  };
  monitorStatus: string;
  monitor: { status?: NoneOr<string>; updatedAt?: NoneOr<DateTime> };
}

interface Transaction {
  id: string;
  date?: NoneOr<Day>;
  description?: NoneOr<string>;
  currency?: NoneOr<string>;
  amount?: NoneOr<number>;
  referenceId?: NoneOr<string>;
  metadata?: NoneOr<{
    createdAt?: NoneOr<DateTime>;
    itemCreatedAt?: NoneOr<DateTime>;
    sourceId: string;
    sourceType: string;
    userId: string;
    providerId: string;
    accountId?: NoneOr<string>;
  }>;
}

interface ProviderAccount {
  Id: Integer;
  Name: string;
  ProviderName: string;
  Status: string;
  Flags: { Category: string; Reason: string; CreatedDate: DateTime }[];
  ExpirationDate?: DateTime;
  CreatedDate: DateTime;
  Properties?: NoneOr<Record<string, unknown>>;
}

type Custom = Record<string, string | number | boolean | Record<string, unknown> | unknown[]>;

interface Address {
  addressDetail?: string;
  streetNumber?: string;
  streetName?: string;
  streetType?: string;
  suburb?: string;
  postcode?: string;
  state?: string;
  country?: string;
}

interface BillingAccount {
  USN?: string;
  alternateAccountNumber?: string;
  ratingCycleDay?: Integer;
  invoicingCycleDay?: Integer;
  releaseDelay?: Integer;
  currency?: string;
  accountTerms?: Integer;
  taxable?: boolean;
  packageId: Integer;
  comments?: string;
  tradingName?: string;
  abn?: string;
  companyName?: string;
  contactTitle?: string;
  givenName?: string;
  familyName?: string;
  emailAddress?: string;
  serviceAddress?: Address;
  billAddress?: Address;
  phoneContact?: { work?: string; home?: string; mobile?: string };
  fax?: string;
  timezone?: string;
  dob?: Day;
  custom?: Custom;
}

interface Subscription {
  accountId?: string & tags.Format<"uuid">;
  serviceId: Integer;
  username?: string;
  plan?: string;
  startTime?: Integer;
  timezone?: string;
  description?: string;
  ratingCycleDay?: Integer;
  invoicingCycleDay?: Integer;
  releaseDelay?: Integer;
  currency?: string;
  custom?: Custom;
}

interface Order {
  accounts?: BillingAccount[] & tags.MaxItems<1>;
  subscriptions?: Subscription[] & tags.MaxItems<100>;
}

export const isAccountPage = typia.createIs<PageOf<Account>>();
export const isTransactionPage = typia.createIs<PageOf<Transaction>>();
export const isProviderAccountList = typia.createIs<ProviderAccount[]>();
export const isOrder = typia.createEquals<Order>();
export const validateAccountPage = typia.createValidate<PageOf<Account>>();
export const validateTransactionPage = typia.createValidate<PageOf<Transaction>>();
export const validateProviderAccountList = typia.createValidate<ProviderAccount[]>();
export const validateOrder = typia.createValidateEquals<Order>();
