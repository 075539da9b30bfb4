// Generated from openapi/ by `npm run generate`. Changes made here are lost.

import type { MockTable } from "../../src/mock/answer/mock-table.js";
import { operations } from "./operation-table.js";

const texts = [
  "{\"accounts\":{\"0\":{\"uuid\":\"7c1d9a52-4e0b-4f6a-9d38-2b5e8f1c0a64\"}},\"subscriptions\":{\"0\":{\"uuid\":\"3f8b6e20-91d4-4c7a-8e15-6a0c4d9b7f32\"},\"1\":{\"uuid\":\"b46a0f7d-2c83-4e59-9f01-d7e5c3a81b60\"}}}",
  "{\"accounts\":{\"0\":{\"uuid\":\"7c1d9a52-4e0b-4f6a-9d38-2b5e8f1c0a64\"}},\"subscriptions\":{\"0\":{\"uuid\":\"3f8b6e20-91d4-4c7a-8e15-6a0c4d9b7f32\"},\"1\":{\"errors\":[\"DUPLICATE_USERNAME\"]}}}",
  "{\"accounts\":{\"0\":{\"errors\":[\"CURRENCY_NOT_FOUND\",\"PACKAGE_NOT_FOUND\"]}},\"subscriptions\":{\"0\":{\"errors\":[\"NOT_ACCOUNT\",\"CURRENCY_NOT_FOUND\",\"SERVICE_NOT_FOUND\",\"PLAN_NOT_FOUND\"]},\"1\":{\"errors\":[\"NOT_ACCOUNT\",\"CURRENCY_NOT_FOUND\",\"SERVICE_NOT_FOUND\",\"PLAN_NOT_FOUND\"]}}}",
  "{\"accounts\":{\"0\":{\"errors\":[\"PACKAGE_MISSING\"]}},\"subscriptions\":{\"0\":{\"errors\":[\"NOT_ACCOUNT\"]},\"1\":{\"errors\":[\"NOT_ACCOUNT\"]}}}",
  "{\"accounts\":{\"0\":{\"uuid\":\"7c1d9a52-4e0b-4f6a-9d38-2b5e8f1c0a64\"}},\"subscriptions\":{\"0\":{\"uuid\":\"3f8b6e20-91d4-4c7a-8e15-6a0c4d9b7f32\"},\"1\":{\"errors\":[\"SERVICE_MISSING\"]}}}",
  "{\"accounts\":{\"0\":{\"errors\":[\"NO_PACKAGE_FOR_CURRENCY\"]}},\"subscriptions\":{\"0\":{\"errors\":[\"NOT_ACCOUNT\",\"CURRENCY_NOT_AVAILABLE\"]},\"1\":{\"errors\":[\"NOT_ACCOUNT\",\"CURRENCY_NOT_AVAILABLE\"]}}}",
  "{\"accounts\":{\"0\":{\"errors\":[\"PACKAGE_NOT_PUBLISHED\"]}},\"subscriptions\":{\"0\":{\"errors\":[\"NOT_ACCOUNT\",\"SERVICE_NOT_PUBLISHED\"]},\"1\":{\"errors\":[\"NOT_ACCOUNT\",\"PLAN_NOT_PUBLISHED\"]}}}",
  "{\"accounts\":{\"0\":{\"uuid\":\"7c1d9a52-4e0b-4f6a-9d38-2b5e8f1c0a64\"}},\"subscriptions\":{\"0\":{\"errors\":[\"NO_PLAN_FOR_SERVICE\"]},\"1\":{\"errors\":[\"PLAN_NOT_VALID\"]}}}",
  "{\"accounts\":{\"0\":{\"uuid\":\"7c1d9a52-4e0b-4f6a-9d38-2b5e8f1c0a64\"}},\"subscriptions\":{\"0\":{\"uuid\":\"3f8b6e20-91d4-4c7a-8e15-6a0c4d9b7f32\"},\"1\":{\"errors\":[\"SERVICE_NOT_VALID\",\"NO_PLAN_FOR_ACCOUNT\"]}}}",
  "{\"accounts\":{\"0\":{\"errors\":[\"TIMEZONE_NOT_FOUND\"]}},\"subscriptions\":{\"0\":{\"errors\":[\"NOT_ACCOUNT\"]},\"1\":{\"errors\":[\"NOT_ACCOUNT\"]}}}",
  "{\"accounts\":{\"0\":{\"errors\":[\"DUPLICATE_LEGACY_ACCOUNT_NUMBER\"]}},\"subscriptions\":{\"0\":{\"errors\":[\"NOT_ACCOUNT\"]},\"1\":{\"errors\":[\"NOT_ACCOUNT\"]}}}",
  "{\"accounts\":{\"0\":{\"errors\":[\"INTERNAL_ERROR\"]}},\"subscriptions\":{\"0\":{\"errors\":[\"ACCOUNT_MISSING\"]},\"1\":{\"errors\":[\"ACCOUNT_MISSING\"]}}}",
  "{\"accounts\":{\"0\":{\"uuid\":\"25f17058-35dd-4647-a00b-536c915c83cf\"}},\"subscriptions\":{\"0\":{\"uuid\":\"dc120f6c-8c29-4e18-9944-c3b082ee1daa\"},\"1\":{\"uuid\":\"e0d540b7-5f3c-4c4f-a022-8447dfcba5df\"}}}",
  "{\"accountId\":\"7c1d9a52-4e0b-4f6a-9d38-2b5e8f1c0a64\",\"status\":\"UPDATED\"}",
  "{\"accountId\":\"7c1d9a52-4e0b-4f6a-9d38-2b5e8f1c0a64\",\"status\":\"ERROR\",\"errors\":[\"ACCOUNT_TYPE_NOT_FOUND\"]}",
  "{\"accountId\":\"7c1d9a52-4e0b-4f6a-9d38-2b5e8f1c0a64\",\"status\":\"ERROR\",\"errors\":[\"ACCOUNT_MISSING\"]}",
  "{\"accountId\":\"e5f946bb-6b31-4bbd-ae6c-247c54a57b4b\",\"status\":\"ERROR\",\"errors\":[\"NOT_ACCOUNT\",\"TIMEZONE_NOT_FOUND\"]}",
  "{\"accountId\":\"7c1d9a52-4e0b-4f6a-9d38-2b5e8f1c0a64\",\"status\":\"INTERNAL_ERROR\"}",
  "{\"subscriptionId\":\"3f8b6e20-91d4-4c7a-8e15-6a0c4d9b7f32\",\"status\":\"UPDATED\"}",
  "{\"subscriptionId\":\"3f8b6e20-91d4-4c7a-8e15-6a0c4d9b7f32\",\"status\":\"ERROR\",\"errors\":[\"DUPLICATE_USERNAME\"]}",
  "{\"subscriptionId\":\"3f8b6e20-91d4-4c7a-8e15-6a0c4d9b7f32\",\"status\":\"ERROR\",\"errors\":[\"SUBSCRIPTION_MISSING\"]}",
  "{\"subscriptionId\":\"e5f946bb-6b31-4bbd-ae6c-247c54a57b4b\",\"status\":\"ERROR\",\"errors\":[\"NOT_SUBSCRIPTION\",\"TIMEZONE_NOT_FOUND\"]}",
  "{\"subscriptionId\":\"3f8b6e20-91d4-4c7a-8e15-6a0c4d9b7f32\",\"status\":\"INTERNAL_ERROR\"}",
  "{\"data\":{\"account\":{\"accountUuid\":\"7c1d9a52-4e0b-4f6a-9d38-2b5e8f1c0a64\",\"usn\":\"2142420815\",\"currency\":\"AUD\"}}}",
  "{\"data\":{\"allTickets\":{\"count\":2,\"objects\":[{\"number\":\"T-5517\",\"summary\":\"A fee for paying late\",\"ticketStatusName\":\"Open\",\"closedTime\":null}]}}}",
  "{\"data\":{\"account\":null}}",
  "{\"errors\":[{\"message\":\"Cannot query field \\\"curency\\\" on type \\\"Account\\\". Did you mean \\\"currency\\\"?\",\"locations\":[{\"line\":1,\"column\":32}]}]}",
  "{\"data\":{\"account\":{\"account\":\"4217\",\"accountUuid\":\"7c1d9a52-4e0b-4f6a-9d38-2b5e8f1c0a64\",\"usn\":\"2142420815\",\"alternateAccountNumber\":\"WB-004217\",\"accountType\":1,\"creationTime\":1771544700000,\"description\":\"Wattlebird Bakery\",\"taxable\":true,\"currency\":\"AUD\",\"custom\":\"{\\\"loyalty_member\\\":true,\\\"referred_by\\\":\\\"Harbour Radio\\\"}\",\"Contact\":null,\"Address\":[{\"addressType\":1,\"addressName\":\"Shop\",\"companyName\":\"Wattlebird Bakery Pty Ltd\",\"addressDetail\":\"Shop 3\",\"buildingName\":\"Quandong Arcade\",\"subUnit\":\"3\",\"floor\":\"G\",\"lot\":null,\"postalDeliveryType\":null,\"streetNumber\":\"18\",\"streetName\":\"Quandong\",\"streetType\":\"Street\",\"suburb\":\"Adelaide\",\"state\":\"South Australia\",\"postcode\":\"5000\",\"country\":\"Australia\"},{\"addressType\":2,\"addressName\":\"Office\",\"companyName\":null,\"addressDetail\":null,\"buildingName\":null,\"subUnit\":null,\"floor\":null,\"lot\":null,\"postalDeliveryType\":null,\"streetNumber\":\"204\",\"streetName\":\"Saltbush\",\"streetType\":\"Road\",\"suburb\":\"Glenelg\",\"state\":\"South Australia\",\"postcode\":\"5045\",\"country\":\"Australia\"}]}},\"errors\":[{\"message\":\"The contacts cannot be read at the moment\",\"locations\":[{\"line\":13,\"column\":5}],\"path\":[\"account\",\"Contact\"]}]}",
  "{\"data\":null,\"errors\":[{\"message\":\"The query could not be carried out\"}]}",
] as const;

/** The answers of error statuses, each set once. */
const errors = [
  [[500]],
  [[500, "update-failed", texts[17]]],
  [[500, "update-failed", texts[22]]],
] as const;

/** What the mock of the Smile billing API answers with. */
export const table: MockTable = {
  credentials: {"kind":"basic","header":"Authorization","isOptional":true},
  errorResponses: {"malformed-target":{"status":404,"x-source":"inferred"},"unknown-route":{"status":404,"x-source":"inferred"},"unsupported-method":{"status":404,"x-source":"inferred"},"unsupported-media-type":{"status":500,"x-source":"inferred"},"malformed-json":{"status":500,"x-source":"inferred"},"body-too-large":{"status":500,"x-source":"inferred"},"unfit-path":{"status":500,"x-source":"inferred"},"invalid-request":{"status":500,"x-source":"inferred"},"impossible-preference":{"status":400,"reasonIn":"message","x-source":"inferred"},"mock-failed":{"status":500,"reasonIn":"message","x-source":"inferred"}},
  operations: [
    {
      operation: operations.createOrder,
      mediaTypes: ["application/json"],
      violations: [{"at":"/accounts/*/packageId","keyword":"required","status":200,"code":"PACKAGE_MISSING"},{"at":"/subscriptions/*/serviceId","keyword":"required","status":200,"code":"SERVICE_MISSING"},{"at":"/subscriptions/*/accountId","keyword":"required","status":200,"code":"ACCOUNT_MISSING"},{"at":"/accounts/*/currency","keyword":"pattern","status":200,"code":"CURRENCY_NOT_FOUND","x-source":"inferred"},{"at":"/subscriptions/*/currency","keyword":"pattern","status":200,"code":"CURRENCY_NOT_FOUND","x-source":"inferred"},{"at":"/accounts","keyword":"maxItems","status":500},{"at":"/subscriptions","keyword":"maxItems","status":500}],
      listsByIndex: ["accounts","subscriptions"],
      answers: [[200, "order-created", texts[0]], [200, "subscription-refused", texts[1]], [200, "everything-refused", texts[2]], [200, "package-missing", texts[3]], [200, "service-missing", texts[4]], [200, "wrong-currency", texts[5]], [200, "unpublished-catalogue", texts[6]], [200, "plan-does-not-fit", texts[7]], [200, "service-does-not-fit", texts[8]], [200, "unknown-time-zone", texts[9]], [200, "account-imported-before", texts[10]], [200, "account-failed", texts[11]], [200, "order-of-the-page-created", texts[12]], ...errors[0]],
    },
    {
      operation: operations.updateAccount,
      mediaTypes: ["application/json"],
      echo: {"id":["/accountId"]},
      answers: [[200, "account-updated", texts[13]], [200, "account-type-unknown", texts[14]], [200, "account-missing", texts[15]], [200, "refused-for-two-reasons", texts[16]], [200, "internal-error-in-a-200", texts[17]], ...errors[1]],
    },
    {
      operation: operations.updateSubscription,
      mediaTypes: ["application/json"],
      echo: {"id":["/subscriptionId"]},
      answers: [[200, "subscription-updated", texts[18]], [200, "username-taken", texts[19]], [200, "subscription-missing", texts[20]], [200, "refused-for-two-reasons", texts[21]], [200, "internal-error-in-a-200", texts[22]], ...errors[2]],
    },
    {
      operation: operations.queryGraphql,
      mediaTypes: ["application/json"],
      executesGraphql: true,
      answers: [[200, "account-found", texts[23]], [200, "tickets-found", texts[24]], [200, "no-such-account", texts[25]], [200, "unknown-field", texts[26]], [200, "part-of-the-data", texts[27]], [200, "nothing-could-be-read", texts[28]]],
    },
  ],
};
