// Generated from openapi/ by `npm run generate`. Changes made here are lost.

import { frozen } from "../../src/validation/frozen.js";
import type { ConnectRequest, ConnectResponse, ConnectStatus, ErrorResponse, ProviderAccount, ProviderAccountList, UndocumentedError, VerificationCodes, VerifyResult } from "./types.js";

/** 200: Two accounts, both usable. */
export const accountsInOrder: ProviderAccountList = /* @__PURE__ */ frozen([
  {
    "Id": 2041,
    "Name": "Shop current account",
    "ProviderName": "ACH",
    "Status": "Complete",
    "Flags": [],
    "ExpirationDate": "2028-03-02T00:00:00Z",
    "CreatedDate": "2026-03-02T09:14:05Z",
    "Properties": {
      "Branch": "Harbour Street"
    }
  },
  {
    "Id": 2042,
    "Name": "Shop ledger",
    "ProviderName": "Xero",
    "Status": "Complete",
    "Flags": [],
    "CreatedDate": "2026-03-02T09:31:47Z"
  }
]);

/**
 * 200: One account works, the other was revoked by the provider. The page's sample, with category and reason as its
 * lists have them.
 */
export const accessToOneRevoked: ProviderAccountList = /* @__PURE__ */ frozen([
  {
    "Id": 2041,
    "Name": "Shop current account",
    "ProviderName": "ACH",
    "Status": "Complete",
    "Flags": [],
    "ExpirationDate": "2028-03-02T00:00:00Z",
    "CreatedDate": "2026-03-02T09:14:05Z",
    "Properties": {
      "Branch": "Harbour Street"
    }
  },
  {
    "Id": 2042,
    "Name": "Shop ledger",
    "ProviderName": "Xero",
    "Status": "Complete",
    "Flags": [
      {
        "Category": "Unauthorized",
        "Reason": "Revoked",
        "CreatedDate": "2026-04-11T06:30:00Z"
      }
    ],
    "CreatedDate": "2026-03-02T09:31:47Z"
  }
]);

/** 200: The user has connected nothing yet. */
export const noAccounts: ProviderAccountList = /* @__PURE__ */ frozen([]);

/** 400: A request that is not valid. Nothing is named here. Correct the request; do not repeat it unchanged. */
export const requestNotValid: ErrorResponse = /* @__PURE__ */ frozen({
  "Message": "The request is not valid.",
  "Errors": []
});

/**
 * 401: The access token is not valid. No page shows the body of this answer. This one is invented, in the form of the
 * other errors. Get a new token and repeat.
 */
export const invalidAccessToken: UndocumentedError = /* @__PURE__ */ frozen({
  "Message": "The access token is not valid.",
  "Errors": []
});

/** 404: No such user. Check the id in the path; do not repeat the request unchanged. */
export const unknownUser: ErrorResponse = /* @__PURE__ */ frozen({
  "Message": "There is no such user.",
  "Errors": [
    {
      "Key": "User",
      "Code": "NotFound"
    }
  ]
});

/** 503: The system of record is in maintenance. Wait and repeat. */
export const underMaintenance: ErrorResponse = /* @__PURE__ */ frozen({
  "Message": "The system of record cannot be reached at present.",
  "Errors": [
    {
      "Code": "SystemOfRecordUnavailable"
    }
  ]
});

/** 200: Connected and usable. What is in `Properties` differs by provider; this pair is invented. */
export const complete: ProviderAccount = /* @__PURE__ */ frozen({
  "Id": 2041,
  "Name": "Shop current account",
  "ProviderName": "ACH",
  "Status": "Complete",
  "Flags": [],
  "ExpirationDate": "2028-03-02T00:00:00Z",
  "CreatedDate": "2026-03-02T09:14:05Z",
  "Properties": {
    "Branch": "Harbour Street"
  }
});

/** 200: The platform is still talking to the provider. Wait, and get the account again. */
export const stillProcessing: ProviderAccount = /* @__PURE__ */ frozen({
  "Id": 2041,
  "Name": "Shop current account",
  "ProviderName": "ACH",
  "Status": "Processing",
  "Flags": [],
  "CreatedDate": "2026-03-02T09:14:05Z"
});

/** 200: The platform could not add the account. Look at the flag for the reason, and let the user connect again. */
export const failedToAdd: ProviderAccount = /* @__PURE__ */ frozen({
  "Id": 2041,
  "Name": "Shop current account",
  "ProviderName": "ACH",
  "Status": "Error",
  "Flags": [
    {
      "Category": "Error",
      "Reason": "Exception",
      "CreatedDate": "2026-03-02T09:15:10Z"
    }
  ],
  "CreatedDate": "2026-03-02T09:14:05Z"
});

/** 200: The provider has taken the access back. Let the user log in and connect the account again. */
export const accessRevoked: ProviderAccount = /* @__PURE__ */ frozen({
  "Id": 2041,
  "Name": "Shop current account",
  "ProviderName": "ACH",
  "Status": "Complete",
  "Flags": [
    {
      "Category": "Unauthorized",
      "Reason": "Revoked",
      "CreatedDate": "2026-04-11T06:30:00Z"
    }
  ],
  "CreatedDate": "2026-03-02T09:14:05Z"
});

/** 200: The credentials are not valid any more. Let the user connect the account again with the right credentials. */
export const credentialsInvalid: ProviderAccount = /* @__PURE__ */ frozen({
  "Id": 2041,
  "Name": "Shop current account",
  "ProviderName": "ACH",
  "Status": "Complete",
  "Flags": [
    {
      "Category": "Unauthorized",
      "Reason": "Unauthorized",
      "CreatedDate": "2026-04-11T06:30:00Z"
    }
  ],
  "CreatedDate": "2026-03-02T09:14:05Z"
});

/** 200: The credentials have run out. Let the user renew them at the provider and connect the account again. */
export const credentialsExpired: ProviderAccount = /* @__PURE__ */ frozen({
  "Id": 2041,
  "Name": "Shop current account",
  "ProviderName": "ACH",
  "Status": "Complete",
  "Flags": [
    {
      "Category": "Unauthorized",
      "Reason": "Expired",
      "CreatedDate": "2026-04-11T06:30:00Z"
    }
  ],
  "CreatedDate": "2026-03-02T09:14:05Z"
});

/**
 * 200: The provider has suspended the credentials. The user settles it with the provider first, then connects the
 * account again.
 */
export const credentialsSuspended: ProviderAccount = /* @__PURE__ */ frozen({
  "Id": 2041,
  "Name": "Shop current account",
  "ProviderName": "ACH",
  "Status": "Complete",
  "Flags": [
    {
      "Category": "Locked",
      "Reason": "Suspended",
      "CreatedDate": "2026-04-11T06:30:00Z"
    }
  ],
  "CreatedDate": "2026-03-02T09:14:05Z"
});

/** 200: The provider has closed the account. Ask the user for another account. */
export const accountClosed: ProviderAccount = /* @__PURE__ */ frozen({
  "Id": 2041,
  "Name": "Shop current account",
  "ProviderName": "ACH",
  "Status": "Complete",
  "Flags": [
    {
      "Category": "Locked",
      "Reason": "ClosedAccount",
      "CreatedDate": "2026-04-11T06:30:00Z"
    }
  ],
  "CreatedDate": "2026-03-02T09:14:05Z"
});

/** 200: The account has to be verified. Ask the user for the codes and send them with `verifyProviderAccount`. */
export const waitingForVerification: ProviderAccount = /* @__PURE__ */ frozen({
  "Id": 2041,
  "Name": "Shop current account",
  "ProviderName": "ACH",
  "Status": "Complete",
  "Flags": [
    {
      "Category": "Incomplete",
      "Reason": "RequiresVerification",
      "CreatedDate": "2026-04-11T06:30:00Z"
    }
  ],
  "CreatedDate": "2026-03-02T09:14:05Z"
});

/** 200: New terms stand in the way. Send the user to the provider to accept them, then refresh. */
export const newTerms: ProviderAccount = /* @__PURE__ */ frozen({
  "Id": 2041,
  "Name": "Shop current account",
  "ProviderName": "ACH",
  "Status": "Complete",
  "Flags": [
    {
      "Category": "Incomplete",
      "Reason": "NewTermsRequired",
      "CreatedDate": "2026-04-11T06:30:00Z"
    }
  ],
  "CreatedDate": "2026-03-02T09:14:05Z"
});

/** 200: The provider wants information reviewed. Send the user to the provider to review it, then refresh. */
export const informationToReview: ProviderAccount = /* @__PURE__ */ frozen({
  "Id": 2041,
  "Name": "Shop current account",
  "ProviderName": "ACH",
  "Status": "Complete",
  "Flags": [
    {
      "Category": "Incomplete",
      "Reason": "NeedsInformationUpdate",
      "CreatedDate": "2026-04-11T06:30:00Z"
    }
  ],
  "CreatedDate": "2026-03-02T09:14:05Z"
});

/** 200: The provider wants a promotion accepted. Send the user to the provider to deal with it, then refresh. */
export const promotionInTheWay: ProviderAccount = /* @__PURE__ */ frozen({
  "Id": 2041,
  "Name": "Shop current account",
  "ProviderName": "ACH",
  "Status": "Complete",
  "Flags": [
    {
      "Category": "Incomplete",
      "Reason": "NeedsToViewPromotion",
      "CreatedDate": "2026-04-11T06:30:00Z"
    }
  ],
  "CreatedDate": "2026-03-02T09:14:05Z"
});

/** 200: The provider has cut the platform off. Let the user log in and connect the account again. */
export const cutOffByProvider: ProviderAccount = /* @__PURE__ */ frozen({
  "Id": 2041,
  "Name": "Shop current account",
  "ProviderName": "ACH",
  "Status": "Complete",
  "Flags": [
    {
      "Category": "Unauthorized",
      "Reason": "ForcedDisconnect",
      "CreatedDate": "2026-04-11T06:30:00Z"
    }
  ],
  "CreatedDate": "2026-03-02T09:14:05Z"
});

/** 200: The network to the provider failed. Wait, then refresh the account. */
export const providerUnreachable: ProviderAccount = /* @__PURE__ */ frozen({
  "Id": 2041,
  "Name": "Shop current account",
  "ProviderName": "ACH",
  "Status": "Complete",
  "Flags": [
    {
      "Category": "Error",
      "Reason": "CommunicationError",
      "CreatedDate": "2026-04-11T06:30:00Z"
    }
  ],
  "CreatedDate": "2026-03-02T09:14:05Z"
});

/** 200: The platform could not connect to the database. Wait, then refresh the account. */
export const databaseUnreachable: ProviderAccount = /* @__PURE__ */ frozen({
  "Id": 2041,
  "Name": "Shop current account",
  "ProviderName": "ACH",
  "Status": "Complete",
  "Flags": [
    {
      "Category": "Error",
      "Reason": "DatabaseError",
      "CreatedDate": "2026-04-11T06:30:00Z"
    }
  ],
  "CreatedDate": "2026-03-02T09:14:05Z"
});

/** Request: The user logs in at the provider and comes back. */
export const withCallback: ConnectRequest = /* @__PURE__ */ frozen({
  "CallbackUrl": "https://app.example.com/accounts/connected",
  "ProviderName": "PayPal"
});

/**
 * Request: A provider that needs no login. Nobody is sent anywhere, so there is no callback. The parameter is invented;
 * the names differ by provider.
 */
export const withoutAuthentication: ConnectRequest = /* @__PURE__ */ frozen({
  "ProviderName": "ACH",
  "Parameters": {
    "Label": "Shop current account"
  }
});

/**
 * 200: Send the user to the provider. `Processing` is the legacy name of `Incomplete`, which the page's sample of this
 * answer still has. Either way the user is to be sent to `RedirectUrl`.
 */
export const redirectUser: ConnectResponse = /* @__PURE__ */ frozen({
  "Token": "3f0b7c52-9d18-4e6a-8b47-51c2e9a0d6f4",
  "Result": "Processing",
  "RedirectUrl": "https://platform.example.com/authorise/3f0b7c52"
});

/**
 * 200: There was nothing to authenticate. Without a `RedirectUrl` the user is sent nowhere. Ask for the connect status
 * all the same, to get the account's `Id`.
 */
export const connectedAtOnce: ConnectResponse = /* @__PURE__ */ frozen({
  "Token": "3f0b7c52-9d18-4e6a-8b47-51c2e9a0d6f4",
  "Result": "Success"
});

/** 400: A connect request without a provider. Correct the request; do not repeat it unchanged. */
export const missingProviderName: ErrorResponse = /* @__PURE__ */ frozen({
  "Message": "The request is not valid.",
  "Errors": [
    {
      "Key": "ProviderName",
      "Code": "MissingField"
    }
  ]
});

/** 200: Connected. Get the provider account by its `Id`. */
export const success: ConnectStatus = /* @__PURE__ */ frozen({
  "Id": 2041,
  "Name": "Shop current account",
  "Token": "3f0b7c52-9d18-4e6a-8b47-51c2e9a0d6f4",
  "Result": "Success"
});

/** 200: The user has not finished yet. Ask again after a pause. */
export const incomplete: ConnectStatus = /* @__PURE__ */ frozen({
  "Token": "3f0b7c52-9d18-4e6a-8b47-51c2e9a0d6f4",
  "Result": "Incomplete"
});

/**
 * 200: The provider answered with an error. The error code is text without a list; it is not the HTTP status. Let the
 * user start again.
 */
export const abandoned: ConnectStatus = /* @__PURE__ */ frozen({
  "Token": "3f0b7c52-9d18-4e6a-8b47-51c2e9a0d6f4",
  "Result": "Abandoned",
  "ErrorCode": "501",
  "ErrorMessage": "The provider did not accept the credentials."
});

/**
 * 200: Already added under another user. Look for the other user in your own records before the person starts again.
 */
export const duplicate: ConnectStatus = /* @__PURE__ */ frozen({
  "Token": "3f0b7c52-9d18-4e6a-8b47-51c2e9a0d6f4",
  "Result": "Duplicate"
});

/** 200: The account is on the platform's blacklist. Do not try again; the vendor can say why. */
export const blacklisted: ConnectStatus = /* @__PURE__ */ frozen({
  "Token": "3f0b7c52-9d18-4e6a-8b47-51c2e9a0d6f4",
  "Result": "Blacklisted"
});

/** Request: The amounts of two small deposits. */
export const twoDeposits: VerificationCodes = /* @__PURE__ */ frozen([
  "0.07",
  "0.34"
]);

/** 200: The codes were right. */
export const succeeded: VerifyResult = /* @__PURE__ */ frozen({
  "Result": "Succeeded"
});

/** 200: The codes were wrong, and the user may try again. Ask the user for the codes again. */
export const failedRetryAllowed: VerifyResult = /* @__PURE__ */ frozen({
  "Result": "Failed",
  "RetryAllowed": true
});

/** 200: The codes were wrong, and that was the last try. Let the user connect the account anew. */
export const failedForGood: VerifyResult = /* @__PURE__ */ frozen({
  "Result": "Failed",
  "RetryAllowed": false
});

/**
 * 400: A verification without codes. The list of codes was empty. No page says how a field of a list is named, so none
 * is here. Ask the user for the codes; do not repeat the request unchanged.
 */
export const noVerificationCodes: ErrorResponse = /* @__PURE__ */ frozen({
  "Message": "The request is not valid.",
  "Errors": [
    {
      "Code": "MissingField"
    }
  ]
});
