// Generated from openapi/ by `npm run generate`. Changes made here are lost.

import type { MockTable } from "../../src/mock/answer/mock-table.js";
import { operations } from "./operation-table.js";

const texts = [
  "[{\"Id\":2041,\"Name\":\"Shop current account\",\"ProviderName\":\"ACH\",\"Status\":\"Complete\",\"Flags\":[],\"ExpirationDate\":\"2028-03-02T00:00:00Z\",\"CreatedDate\":\"2026-03-02T09:14:05Z\",\"Properties\":{\"Branch\":\"Harbour Street\"}},{\"Id\":2042,\"Name\":\"Shop ledger\",\"ProviderName\":\"Xero\",\"Status\":\"Complete\",\"Flags\":[],\"CreatedDate\":\"2026-03-02T09:31:47Z\"}]",
  "[{\"Id\":2041,\"Name\":\"Shop current account\",\"ProviderName\":\"ACH\",\"Status\":\"Complete\",\"Flags\":[],\"ExpirationDate\":\"2028-03-02T00:00:00Z\",\"CreatedDate\":\"2026-03-02T09:14:05Z\",\"Properties\":{\"Branch\":\"Harbour Street\"}},{\"Id\":2042,\"Name\":\"Shop ledger\",\"ProviderName\":\"Xero\",\"Status\":\"Complete\",\"Flags\":[{\"Category\":\"Unauthorized\",\"Reason\":\"Revoked\",\"CreatedDate\":\"2026-04-11T06:30:00Z\"}],\"CreatedDate\":\"2026-03-02T09:31:47Z\"}]",
  "[]",
  "{\"Message\":\"The request is not valid.\",\"Errors\":[]}",
  "{\"Message\":\"The access token is not valid.\",\"Errors\":[]}",
  "{\"Message\":\"There is no such user.\",\"Errors\":[{\"Key\":\"User\",\"Code\":\"NotFound\"}]}",
  "{\"Message\":\"The system of record cannot be reached at present.\",\"Errors\":[{\"Code\":\"SystemOfRecordUnavailable\"}]}",
  "{\"Id\":2041,\"Name\":\"Shop current account\",\"ProviderName\":\"ACH\",\"Status\":\"Complete\",\"Flags\":[],\"ExpirationDate\":\"2028-03-02T00:00:00Z\",\"CreatedDate\":\"2026-03-02T09:14:05Z\",\"Properties\":{\"Branch\":\"Harbour Street\"}}",
  "{\"Id\":2041,\"Name\":\"Shop current account\",\"ProviderName\":\"ACH\",\"Status\":\"Processing\",\"Flags\":[],\"CreatedDate\":\"2026-03-02T09:14:05Z\"}",
  "{\"Id\":2041,\"Name\":\"Shop current account\",\"ProviderName\":\"ACH\",\"Status\":\"Error\",\"Flags\":[{\"Category\":\"Error\",\"Reason\":\"Exception\",\"CreatedDate\":\"2026-03-02T09:15:10Z\"}],\"CreatedDate\":\"2026-03-02T09:14:05Z\"}",
  "{\"Id\":2041,\"Name\":\"Shop current account\",\"ProviderName\":\"ACH\",\"Status\":\"Complete\",\"Flags\":[{\"Category\":\"Unauthorized\",\"Reason\":\"Revoked\",\"CreatedDate\":\"2026-04-11T06:30:00Z\"}],\"CreatedDate\":\"2026-03-02T09:14:05Z\"}",
  "{\"Id\":2041,\"Name\":\"Shop current account\",\"ProviderName\":\"ACH\",\"Status\":\"Complete\",\"Flags\":[{\"Category\":\"Unauthorized\",\"Reason\":\"Unauthorized\",\"CreatedDate\":\"2026-04-11T06:30:00Z\"}],\"CreatedDate\":\"2026-03-02T09:14:05Z\"}",
  "{\"Id\":2041,\"Name\":\"Shop current account\",\"ProviderName\":\"ACH\",\"Status\":\"Complete\",\"Flags\":[{\"Category\":\"Unauthorized\",\"Reason\":\"Expired\",\"CreatedDate\":\"2026-04-11T06:30:00Z\"}],\"CreatedDate\":\"2026-03-02T09:14:05Z\"}",
  "{\"Id\":2041,\"Name\":\"Shop current account\",\"ProviderName\":\"ACH\",\"Status\":\"Complete\",\"Flags\":[{\"Category\":\"Locked\",\"Reason\":\"Suspended\",\"CreatedDate\":\"2026-04-11T06:30:00Z\"}],\"CreatedDate\":\"2026-03-02T09:14:05Z\"}",
  "{\"Id\":2041,\"Name\":\"Shop current account\",\"ProviderName\":\"ACH\",\"Status\":\"Complete\",\"Flags\":[{\"Category\":\"Locked\",\"Reason\":\"ClosedAccount\",\"CreatedDate\":\"2026-04-11T06:30:00Z\"}],\"CreatedDate\":\"2026-03-02T09:14:05Z\"}",
  "{\"Id\":2041,\"Name\":\"Shop current account\",\"ProviderName\":\"ACH\",\"Status\":\"Complete\",\"Flags\":[{\"Category\":\"Incomplete\",\"Reason\":\"RequiresVerification\",\"CreatedDate\":\"2026-04-11T06:30:00Z\"}],\"CreatedDate\":\"2026-03-02T09:14:05Z\"}",
  "{\"Id\":2041,\"Name\":\"Shop current account\",\"ProviderName\":\"ACH\",\"Status\":\"Complete\",\"Flags\":[{\"Category\":\"Incomplete\",\"Reason\":\"NewTermsRequired\",\"CreatedDate\":\"2026-04-11T06:30:00Z\"}],\"CreatedDate\":\"2026-03-02T09:14:05Z\"}",
  "{\"Id\":2041,\"Name\":\"Shop current account\",\"ProviderName\":\"ACH\",\"Status\":\"Complete\",\"Flags\":[{\"Category\":\"Incomplete\",\"Reason\":\"NeedsInformationUpdate\",\"CreatedDate\":\"2026-04-11T06:30:00Z\"}],\"CreatedDate\":\"2026-03-02T09:14:05Z\"}",
  "{\"Id\":2041,\"Name\":\"Shop current account\",\"ProviderName\":\"ACH\",\"Status\":\"Complete\",\"Flags\":[{\"Category\":\"Incomplete\",\"Reason\":\"NeedsToViewPromotion\",\"CreatedDate\":\"2026-04-11T06:30:00Z\"}],\"CreatedDate\":\"2026-03-02T09:14:05Z\"}",
  "{\"Id\":2041,\"Name\":\"Shop current account\",\"ProviderName\":\"ACH\",\"Status\":\"Complete\",\"Flags\":[{\"Category\":\"Unauthorized\",\"Reason\":\"ForcedDisconnect\",\"CreatedDate\":\"2026-04-11T06:30:00Z\"}],\"CreatedDate\":\"2026-03-02T09:14:05Z\"}",
  "{\"Id\":2041,\"Name\":\"Shop current account\",\"ProviderName\":\"ACH\",\"Status\":\"Complete\",\"Flags\":[{\"Category\":\"Error\",\"Reason\":\"CommunicationError\",\"CreatedDate\":\"2026-04-11T06:30:00Z\"}],\"CreatedDate\":\"2026-03-02T09:14:05Z\"}",
  "{\"Id\":2041,\"Name\":\"Shop current account\",\"ProviderName\":\"ACH\",\"Status\":\"Complete\",\"Flags\":[{\"Category\":\"Error\",\"Reason\":\"DatabaseError\",\"CreatedDate\":\"2026-04-11T06:30:00Z\"}],\"CreatedDate\":\"2026-03-02T09:14:05Z\"}",
  "{\"Token\":\"3f0b7c52-9d18-4e6a-8b47-51c2e9a0d6f4\",\"Result\":\"Processing\",\"RedirectUrl\":\"https://platform.example.com/authorise/3f0b7c52\"}",
  "{\"Token\":\"3f0b7c52-9d18-4e6a-8b47-51c2e9a0d6f4\",\"Result\":\"Success\"}",
  "{\"Message\":\"The request is not valid.\",\"Errors\":[{\"Key\":\"ProviderName\",\"Code\":\"MissingField\"}]}",
  "{\"Id\":2041,\"Name\":\"Shop current account\",\"Token\":\"3f0b7c52-9d18-4e6a-8b47-51c2e9a0d6f4\",\"Result\":\"Success\"}",
  "{\"Token\":\"3f0b7c52-9d18-4e6a-8b47-51c2e9a0d6f4\",\"Result\":\"Incomplete\"}",
  "{\"Token\":\"3f0b7c52-9d18-4e6a-8b47-51c2e9a0d6f4\",\"Result\":\"Abandoned\",\"ErrorCode\":\"501\",\"ErrorMessage\":\"The provider did not accept the credentials.\"}",
  "{\"Token\":\"3f0b7c52-9d18-4e6a-8b47-51c2e9a0d6f4\",\"Result\":\"Duplicate\"}",
  "{\"Token\":\"3f0b7c52-9d18-4e6a-8b47-51c2e9a0d6f4\",\"Result\":\"Blacklisted\"}",
  "{\"Result\":\"Succeeded\"}",
  "{\"Result\":\"Failed\",\"RetryAllowed\":true}",
  "{\"Result\":\"Failed\",\"RetryAllowed\":false}",
  "{\"Message\":\"The request is not valid.\",\"Errors\":[{\"Code\":\"MissingField\"}]}",
] as const;

/** The answers of error statuses, each set once. */
const errors = [
  [[400, "request-not-valid", texts[3]], [401, "invalid-access-token", texts[4]], [404, "unknown-user", texts[5]], [503, "under-maintenance", texts[6]]],
  [[400, "missing-provider-name", texts[24]], [401, "invalid-access-token", texts[4]], [404, "unknown-user", texts[5]], [503, "under-maintenance", texts[6]]],
  [[400, "no-verification-codes", texts[33]], [401, "invalid-access-token", texts[4]], [404, "unknown-user", texts[5]], [503, "under-maintenance", texts[6]]],
] as const;

/** What the mock of the Data platform provider accounts API answers with. */
export const table: MockTable = {
  credentials: {"kind":"bearer","header":"Authorization","isOptional":false},
  errorResponses: {"malformed-target":{"status":404},"unknown-route":{"status":404},"unsupported-method":{"status":404,"x-source":"inferred"},"unsupported-media-type":{"status":400,"x-source":"inferred"},"malformed-json":{"status":400},"body-too-large":{"status":400,"reasonIn":"Message","x-source":"inferred"},"unfit-path":{"status":404},"invalid-request":{"status":400},"impossible-preference":{"status":400,"reasonIn":"Message","x-source":"inferred"},"mock-failed":{"status":500,"reasonIn":"Message","x-source":"inferred"}},
  newestTime: "2026-04-11T06:30:00Z",
  operations: [
    {
      operation: operations.listProviderAccounts,
      answers: [[200, "accounts-in-order", texts[0]], [200, "access-to-one-revoked", texts[1]], [200, "no-accounts", texts[2]], ...errors[0]],
    },
    {
      operation: operations.getProviderAccount,
      echo: {"providerAccountId":["/Id"]},
      answers: [[200, "complete", texts[7]], [200, "still-processing", texts[8]], [200, "failed-to-add", texts[9]], [200, "access-revoked", texts[10]], [200, "credentials-invalid", texts[11]], [200, "credentials-expired", texts[12]], [200, "credentials-suspended", texts[13]], [200, "account-closed", texts[14]], [200, "waiting-for-verification", texts[15]], [200, "new-terms", texts[16]], [200, "information-to-review", texts[17]], [200, "promotion-in-the-way", texts[18]], [200, "cut-off-by-provider", texts[19]], [200, "provider-unreachable", texts[20]], [200, "database-unreachable", texts[21]], ...errors[0]],
    },
    {
      operation: operations.deleteProviderAccount,
      answers: [[204], ...errors[0]],
    },
    {
      operation: operations.refreshProviderAccount,
      answers: [[204], ...errors[0]],
    },
    {
      operation: operations.connectProviderAccount,
      mediaTypes: ["application/json"],
      answers: [[200, "redirect-user", texts[22]], [200, "connected-at-once", texts[23]], ...errors[1]],
    },
    {
      operation: operations.getConnectStatus,
      echo: {"token":["/Token"]},
      answers: [[200, "success", texts[25]], [200, "incomplete", texts[26]], [200, "abandoned", texts[27]], [200, "duplicate", texts[28]], [200, "blacklisted", texts[29]], ...errors[0]],
    },
    {
      operation: operations.verifyProviderAccount,
      mediaTypes: ["application/json"],
      answers: [[200, "succeeded", texts[30]], [200, "failed-retry-allowed", texts[31]], [200, "failed-for-good", texts[32]], ...errors[2]],
    },
  ],
};
