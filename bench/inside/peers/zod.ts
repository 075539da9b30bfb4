// As a namespace, of which bundlers leave out what is not used. `z` by name is all of zod.
import * as z from "zod";
import type { ForEach } from "../payloads.js";

// Functions, so that a bundle of one schema holds no other. Answers are open: zod lets further attributes through by
// leaving them out of what it returns. A request is closed.

/** The contract's lists of known values take any other text too, as the contract says, so they are texts here. */
const openText = z.string();
const dateTime = () => z.iso.datetime({ offset: true });
const noneOr = (schema: z.ZodType) => z.optional(z.nullable(schema));

const ERROR_CODE = /^(?:INVALID_(?:CREDENTIALS|PARAMETERS|TOKEN)|UNAUTHORIZED_ACCESS|MISSING_RESOURCE)$/;
const SERVICE_ERROR_CODE =
  /^(?:UNSUPPORTED_(?:TYPE|METHOD)|REQUEST_LIMIT_EXCEEDED|SERVER_(?:ERROR|UNAVAILABLE)|TIME_LIMIT_EXCEEDED)$/;

const pageOf = (item: z.ZodType) =>
  z.object({
    code: z.string().refine((code: string) => !ERROR_CODE.test(code) && !SERVICE_ERROR_CODE.test(code)),
    message: z.string(),
    requestId: z.string(),
    data: z.object({ nextCursor: noneOr(z.string()), items: z.array(item) }),
  });

export const makeAccountPage = () =>
  pageOf(
    z.object({
      id: z.string(),
      createdAt: dateTime(),
      providerId: z.string(),
      userId: z.string(),
      connectionStatus: openText,
      connection: z.object({
        status: noneOr(openText),
        errorCode: noneOr(openText),
        errorMessage: noneOr(z.string()),
        updatedAt: noneOr(dateTime()),
      }),
      monitorStatus: openText,
      monitor: z.object({ status: noneOr(openText), updatedAt: noneOr(dateTime()) }),
    }),
  );

const makeTransactionPage = () =>
  pageOf(
    z.object({
      id: z.string(),
      date: noneOr(z.iso.date()),
      description: noneOr(z.string()),
      currency: noneOr(z.string()),
      amount: noneOr(z.number()),
      referenceId: noneOr(z.string()),
      metadata: noneOr(
        z.object({
          createdAt: noneOr(dateTime()),
          itemCreatedAt: noneOr(dateTime()),
          sourceId: z.string(),
          sourceType: openText,
          userId: z.string(),
          providerId: z.string(),
          accountId: noneOr(z.string()),
        }),
      ),
    }),
  );

const makeProviderAccountList = () =>
  z.array(
    z.object({
      Id: z.int(),
      Name: z.string(),
      ProviderName: z.string(),
      Status: openText,
      Flags: z.array(z.object({ Category: openText, Reason: openText, CreatedDate: dateTime() })),
      ExpirationDate: dateTime().optional(),
      CreatedDate: dateTime(),
      Properties: noneOr(z.record(z.string(), z.unknown())),
    }),
  );

const optionalTexts = (...names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, z.string().optional()]));
const optionalIntegers = (...names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, z.int().optional()]));

interface Order {
  readonly accounts?: readonly object[];
  readonly subscriptions?: readonly { readonly accountId?: string }[];
}

const makeOrder = () => {
  const fields = z.record(z.string(), z.unknown());
  const custom = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), fields, z.array(z.unknown())]));
  const address = z.strictObject(
    optionalTexts(
      ...["addressDetail", "streetNumber", "streetName", "streetType", "suburb", "postcode", "state", "country"],
    ),
  );
  const account = z.strictObject({
    ...optionalTexts("USN", "alternateAccountNumber", "currency", "comments", "tradingName", "abn", "companyName"),
    ...optionalTexts("contactTitle", "givenName", "familyName", "emailAddress", "fax", "timezone"),
    ...optionalIntegers("ratingCycleDay", "invoicingCycleDay", "releaseDelay", "accountTerms"),
    packageId: z.int(),
    taxable: z.boolean().optional(),
    serviceAddress: address.optional(),
    billAddress: address.optional(),
    phoneContact: z.strictObject(optionalTexts("work", "home", "mobile")).optional(),
    dob: z.iso.date().optional(),
    custom: custom.optional(),
  });
  const subscription = z.strictObject({
    ...optionalTexts("username", "plan", "timezone", "description", "currency"),
    ...optionalIntegers("startTime", "ratingCycleDay", "invoicingCycleDay", "releaseDelay"),
    serviceId: z.int(),
    accountId: z.guid().optional(),
    custom: custom.optional(),
  });
  return z
    .strictObject({
      accounts: z.array(account).max(1).optional(),
      subscriptions: z.array(subscription).max(100).optional(),
    })
    .refine(
      ({ accounts = [], subscriptions = [] }: Order) =>
        accounts.length > 0 || subscriptions.every(({ accountId }) => accountId !== undefined),
    );
};

export function makeSchemas(): ForEach<z.ZodType> {
  return {
    accounts: makeAccountPage(),
    transactions: makeTransactionPage(),
    order: makeOrder(),
    "provider accounts": makeProviderAccountList(),
  };
}
