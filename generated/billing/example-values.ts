// Generated from openapi/ by `npm run generate`. Changes made here are lost.

import { frozen } from "../../src/validation/frozen.js";
import type { AccountUpdate, AccountUpdateErrorResponse, AccountUpdateResponse, GraphqlRequest, GraphqlResponse, Order, OrderResponse, SubscriptionUpdate, SubscriptionUpdateErrorResponse, SubscriptionUpdateResponse } from "./types.js";

/**
 * Request: A new customer with internet and telephone. Both subscriptions belong to the account of the same order, so
 * they name none.
 */
export const newCustomer: Order = /* @__PURE__ */ frozen({
  "accounts": [
    {
      "packageId": 14,
      "alternateAccountNumber": "WB-004217",
      "companyName": "Wattlebird Bakery Pty Ltd",
      "tradingName": "Wattlebird Bakery",
      "abn": "11 222 333 444",
      "contactTitle": "MS",
      "givenName": "Mira",
      "familyName": "Holt",
      "emailAddress": "mira.holt@example.com",
      "dob": "1988-04-23",
      "currency": "AUD",
      "timezone": "Australia/Adelaide",
      "ratingCycleDay": 1,
      "invoicingCycleDay": 1,
      "taxable": true,
      "phoneContact": {
        "work": "(08) 5550 0142",
        "mobile": "0491 570 156"
      },
      "fax": "(08) 5550 0143",
      "serviceAddress": {
        "addressDetail": "Shop 3",
        "streetNumber": "18",
        "streetName": "Quandong",
        "streetType": "Street",
        "suburb": "Adelaide",
        "postcode": "5000",
        "state": "South Australia",
        "country": "Australia"
      },
      "billAddress": {
        "streetNumber": "204",
        "streetName": "Saltbush",
        "streetType": "Road",
        "suburb": "Glenelg",
        "postcode": "5045",
        "state": "South Australia",
        "country": "Australia"
      },
      "custom": {
        "loyalty_member": true,
        "referred_by": "Harbour Radio"
      }
    }
  ],
  "subscriptions": [
    {
      "serviceId": 210,
      "username": "office@wattlebird.example.com",
      "plan": "biz-fibre-50",
      "startTime": 1772285400000,
      "description": "Fibre to the shop",
      "custom": {
        "modem_model": "R2-Pro",
        "static_address": true
      }
    },
    {
      "serviceId": 225,
      "username": "phone@wattlebird.example.com",
      "plan": "biz-voice",
      "startTime": 1772285400000,
      "description": "Telephone on the counter"
    }
  ]
});

/**
 * Request: One more subscription for an existing customer. The order has no account, so the subscription names one by
 * its UUID.
 */
export const furtherSubscription: Order = /* @__PURE__ */ frozen({
  "subscriptions": [
    {
      "accountId": "7c1d9a52-4e0b-4f6a-9d38-2b5e8f1c0a64",
      "serviceId": 231,
      "username": "backup@wattlebird.example.com",
      "plan": "mobile-backup",
      "startTime": 1774963800000,
      "timezone": "Australia/Adelaide",
      "description": "Mobile connection for when the fibre is down",
      "releaseDelay": 0,
      "currency": "AUD",
      "ratingCycleDay": 1,
      "invoicingCycleDay": 1
    }
  ]
});

/**
 * Request: A customer whose subscriptions come later. No page says that an account may come alone; it follows from
 * nothing being required of the order.
 */
export const accountOnly: Order = /* @__PURE__ */ frozen({
  "accounts": [
    {
      "USN": "2147000381",
      "packageId": 14,
      "companyName": "Currawong Cycles",
      "contactTitle": "MR",
      "givenName": "Theo",
      "familyName": "Marsh",
      "emailAddress": "theo.marsh@example.com",
      "accountTerms": 3,
      "releaseDelay": 2,
      "comments": "Opens in April; subscriptions follow."
    }
  ]
});

/** Request: As little as an account needs. */
export const smallestOrder: Order = /* @__PURE__ */ frozen({
  "accounts": [
    {
      "packageId": 14
    }
  ]
});

/** Request: The order that the service's page shows. Repaired; a comma and the last brace are missing there. */
export const orderOfThePage: Order = /* @__PURE__ */ frozen({
  "accounts": [
    {
      "taxable": true,
      "packageId": 27,
      "comments": "Comments",
      "fax": "(03) 9663 3555",
      "ratingCycleDay": 31,
      "invoicingCycleDay": 31,
      "phoneContact": {
        "work": "(03) 9663 3554",
        "home": "(03) 9663 3554",
        "mobile": "0411 888 000"
      },
      "releaseDelay": 0,
      "contactTitle": "MR",
      "givenName": "John",
      "familyName": "Smith",
      "abn": "94 088 172 301",
      "serviceAddress": {
        "country": "Australia",
        "postcode": "3000",
        "suburb": "Melbourne",
        "streetNumber": "120",
        "streetType": "Road",
        "streetName": "Main",
        "addressDetail": "Main Building",
        "state": "Victoria"
      },
      "companyName": "Example Telecom",
      "billAddress": {
        "streetNumber": "620",
        "streetType": "Street",
        "streetName": "Bourke",
        "country": "Australia",
        "suburb": "Melbourne",
        "state": "Victoria",
        "postcode": "3000"
      },
      "timezone": "Australia/Victoria",
      "alternateAccountNumber": "abc111115",
      "currency": "AUD",
      "tradingName": "Example Telco",
      "emailAddress": "john.smith@example.com",
      "dob": "1995-12-08",
      "custom": {
        "sms_subscribe": false,
        "referrer": "Acme Telecoms"
      }
    }
  ],
  "subscriptions": [
    {
      "releaseDelay": 0,
      "startTime": 1514725200000,
      "description": "The A2 Start D Plan",
      "plan": "a2startd",
      "username": "john.adsl@example.com",
      "currency": "AUD",
      "ratingCycleDay": 31,
      "invoicingCycleDay": 31,
      "timezone": "Australia/Victoria",
      "serviceId": 382,
      "custom": {
        "newsletter_subscribe": true,
        "productDescription": "3G Wireless Modem",
        "productCode": "3gwifi",
        "colour": "Purple"
      }
    }
  ]
});

/** 200: Everything was created. */
export const orderCreated: OrderResponse = /* @__PURE__ */ frozen({
  "accounts": {
    "0": {
      "uuid": "7c1d9a52-4e0b-4f6a-9d38-2b5e8f1c0a64"
    }
  },
  "subscriptions": {
    "0": {
      "uuid": "3f8b6e20-91d4-4c7a-8e15-6a0c4d9b7f32"
    },
    "1": {
      "uuid": "b46a0f7d-2c83-4e59-9f01-d7e5c3a81b60"
    }
  }
});

/**
 * 200: One username is taken. The account and the first subscription exist now. Order the second one again, with
 * another username and the account's UUID.
 */
export const subscriptionRefused: OrderResponse = /* @__PURE__ */ frozen({
  "accounts": {
    "0": {
      "uuid": "7c1d9a52-4e0b-4f6a-9d38-2b5e8f1c0a64"
    }
  },
  "subscriptions": {
    "0": {
      "uuid": "3f8b6e20-91d4-4c7a-8e15-6a0c4d9b7f32"
    },
    "1": {
      "errors": [
        "DUPLICATE_USERNAME"
      ]
    }
  }
});

/** 200: Nothing was created, for several reasons at once. The sample of the service's page. */
export const everythingRefused: OrderResponse = /* @__PURE__ */ frozen({
  "accounts": {
    "0": {
      "errors": [
        "CURRENCY_NOT_FOUND",
        "PACKAGE_NOT_FOUND"
      ]
    }
  },
  "subscriptions": {
    "0": {
      "errors": [
        "NOT_ACCOUNT",
        "CURRENCY_NOT_FOUND",
        "SERVICE_NOT_FOUND",
        "PLAN_NOT_FOUND"
      ]
    },
    "1": {
      "errors": [
        "NOT_ACCOUNT",
        "CURRENCY_NOT_FOUND",
        "SERVICE_NOT_FOUND",
        "PLAN_NOT_FOUND"
      ]
    }
  }
});

/** 200: The account names no package. Without an account, its subscriptions are refused as well. */
export const packageMissing: OrderResponse = /* @__PURE__ */ frozen({
  "accounts": {
    "0": {
      "errors": [
        "PACKAGE_MISSING"
      ]
    }
  },
  "subscriptions": {
    "0": {
      "errors": [
        "NOT_ACCOUNT"
      ]
    },
    "1": {
      "errors": [
        "NOT_ACCOUNT"
      ]
    }
  }
});

/**
 * 200: A subscription names no service. Order the second subscription again, with a `serviceId` and the account's UUID.
 */
export const serviceMissing: OrderResponse = /* @__PURE__ */ frozen({
  "accounts": {
    "0": {
      "uuid": "7c1d9a52-4e0b-4f6a-9d38-2b5e8f1c0a64"
    }
  },
  "subscriptions": {
    "0": {
      "uuid": "3f8b6e20-91d4-4c7a-8e15-6a0c4d9b7f32"
    },
    "1": {
      "errors": [
        "SERVICE_MISSING"
      ]
    }
  }
});

/** 200: The currency is known, but not on offer. Choose another currency or package, then order everything again. */
export const wrongCurrency: OrderResponse = /* @__PURE__ */ frozen({
  "accounts": {
    "0": {
      "errors": [
        "NO_PACKAGE_FOR_CURRENCY"
      ]
    }
  },
  "subscriptions": {
    "0": {
      "errors": [
        "NOT_ACCOUNT",
        "CURRENCY_NOT_AVAILABLE"
      ]
    },
    "1": {
      "errors": [
        "NOT_ACCOUNT",
        "CURRENCY_NOT_AVAILABLE"
      ]
    }
  }
});

/** 200: Package, service and plan are not on sale. Each exists in Smile, but has not been published. */
export const unpublishedCatalogue: OrderResponse = /* @__PURE__ */ frozen({
  "accounts": {
    "0": {
      "errors": [
        "PACKAGE_NOT_PUBLISHED"
      ]
    }
  },
  "subscriptions": {
    "0": {
      "errors": [
        "NOT_ACCOUNT",
        "SERVICE_NOT_PUBLISHED"
      ]
    },
    "1": {
      "errors": [
        "NOT_ACCOUNT",
        "PLAN_NOT_PUBLISHED"
      ]
    }
  }
});

/**
 * 200: Neither subscription has a plan that goes with its service. The account exists now. Order the subscriptions
 * again, with the account's UUID.
 */
export const planDoesNotFit: OrderResponse = /* @__PURE__ */ frozen({
  "accounts": {
    "0": {
      "uuid": "7c1d9a52-4e0b-4f6a-9d38-2b5e8f1c0a64"
    }
  },
  "subscriptions": {
    "0": {
      "errors": [
        "NO_PLAN_FOR_SERVICE"
      ]
    },
    "1": {
      "errors": [
        "PLAN_NOT_VALID"
      ]
    }
  }
});

/**
 * 200: A service that cannot be had on this account. Order the second subscription again, with another service and the
 * account's UUID.
 */
export const serviceDoesNotFit: OrderResponse = /* @__PURE__ */ frozen({
  "accounts": {
    "0": {
      "uuid": "7c1d9a52-4e0b-4f6a-9d38-2b5e8f1c0a64"
    }
  },
  "subscriptions": {
    "0": {
      "uuid": "3f8b6e20-91d4-4c7a-8e15-6a0c4d9b7f32"
    },
    "1": {
      "errors": [
        "SERVICE_NOT_VALID",
        "NO_PLAN_FOR_ACCOUNT"
      ]
    }
  }
});

/** 200: The account's time zone is misspelt. Correct the time zone, then order everything again. */
export const unknownTimeZone: OrderResponse = /* @__PURE__ */ frozen({
  "accounts": {
    "0": {
      "errors": [
        "TIMEZONE_NOT_FOUND"
      ]
    }
  },
  "subscriptions": {
    "0": {
      "errors": [
        "NOT_ACCOUNT"
      ]
    },
    "1": {
      "errors": [
        "NOT_ACCOUNT"
      ]
    }
  }
});

/**
 * 200: The number from the old system is taken. Perhaps the same customer was imported before. Look the account up
 * first.
 */
export const accountImportedBefore: OrderResponse = /* @__PURE__ */ frozen({
  "accounts": {
    "0": {
      "errors": [
        "DUPLICATE_LEGACY_ACCOUNT_NUMBER"
      ]
    }
  },
  "subscriptions": {
    "0": {
      "errors": [
        "NOT_ACCOUNT"
      ]
    },
    "1": {
      "errors": [
        "NOT_ACCOUNT"
      ]
    }
  }
});

/**
 * 200: The service failed on the account. Its subscriptions had nothing to belong to. Find out what exists before you
 * repeat the order.
 */
export const accountFailed: OrderResponse = /* @__PURE__ */ frozen({
  "accounts": {
    "0": {
      "errors": [
        "INTERNAL_ERROR"
      ]
    }
  },
  "subscriptions": {
    "0": {
      "errors": [
        "ACCOUNT_MISSING"
      ]
    },
    "1": {
      "errors": [
        "ACCOUNT_MISSING"
      ]
    }
  }
});

/** 200: The success that the service's page shows. It has two subscriptions, while the order on that page has one. */
export const orderOfThePageCreated: OrderResponse = /* @__PURE__ */ frozen({
  "accounts": {
    "0": {
      "uuid": "25f17058-35dd-4647-a00b-536c915c83cf"
    }
  },
  "subscriptions": {
    "0": {
      "uuid": "dc120f6c-8c29-4e18-9944-c3b082ee1daa"
    },
    "1": {
      "uuid": "e0d540b7-5f3c-4c4f-a022-8447dfcba5df"
    }
  }
});

/** Request: A new e-mail address, and nothing else. */
export const newEmailAddress: AccountUpdate = /* @__PURE__ */ frozen({
  "emailAddress": "accounts@wattlebird.example.com"
});

/**
 * Request: The customer has moved. The address is sent whole, since it is not documented what happens to parts that are
 * left out.
 */
export const moved: AccountUpdate = /* @__PURE__ */ frozen({
  "serviceAddress": {
    "streetNumber": "7",
    "streetName": "Banksia",
    "streetType": "Avenue",
    "suburb": "Norwood",
    "postcode": "5067",
    "state": "South Australia",
    "country": "Australia"
  },
  "phoneContact": {
    "work": "(08) 5550 0188",
    "mobile": "0491 570 156"
  }
});

/**
 * Request: Custom fields of every documented type. Each code exists already. A misspelt one would become a new field.
 */
export const customFieldsSet: AccountUpdate = /* @__PURE__ */ frozen({
  "custom": {
    "referred_by": "Harbour Radio",
    "loyalty_member": true,
    "contract_signed": "2026-02-20",
    "credit_score": 71.5,
    "notes": [
      "Prefers calls in the afternoon",
      "Bakes from two in the morning"
    ],
    "opening_hours": {
      "weekdays": "6 to 18",
      "saturday": "7 to 13"
    }
  }
});

/** Request: The update that the service's page shows. */
export const accountOfThePage: AccountUpdate = /* @__PURE__ */ frozen({
  "taxable": true,
  "releaseDelay": 0,
  "comments": "Comments",
  "contactTitle": "MR",
  "givenName": "Alfred",
  "familyName": "Sample",
  "abn": "94 088 172 301",
  "serviceAddress": {
    "addressDetail": "Main Building",
    "streetNumber": "120",
    "streetType": "Road",
    "streetName": "Main",
    "suburb": "Melbourne",
    "country": "Australia",
    "postcode": "3000"
  },
  "companyName": "Example Telecom",
  "tradingName": "Example Telco",
  "billAddress": {
    "streetNumber": "620",
    "streetType": "Street",
    "streetName": "Bourke",
    "suburb": "Melbourne",
    "state": "Victoria",
    "country": "Australia",
    "postcode": "3000"
  },
  "phoneContact": {
    "work": "(03) 9663 3554",
    "home": "(03) 9663 3554",
    "mobile": "0411 888 000"
  },
  "fax": "(03) 9663 3555",
  "emailAddress": "alfred.sample@example.com",
  "dob": "1995-12-08",
  "accountType": 1,
  "accountTerms": 1,
  "custom": {
    "sms_subscribe": false,
    "referrer": "Acme Telecoms"
  }
});

/** 200: Updated. */
export const accountUpdated: AccountUpdateResponse = /* @__PURE__ */ frozen({
  "accountId": "7c1d9a52-4e0b-4f6a-9d38-2b5e8f1c0a64",
  "status": "UPDATED"
});

/** 200: The account type does not exist. Correct `accountType`; do not repeat the update unchanged. */
export const accountTypeUnknown: AccountUpdateResponse = /* @__PURE__ */ frozen({
  "accountId": "7c1d9a52-4e0b-4f6a-9d38-2b5e8f1c0a64",
  "status": "ERROR",
  "errors": [
    "ACCOUNT_TYPE_NOT_FOUND"
  ]
});

/** 200: There is no such account. Check that the path has the id of an account. */
export const accountMissing: AccountUpdateResponse = /* @__PURE__ */ frozen({
  "accountId": "7c1d9a52-4e0b-4f6a-9d38-2b5e8f1c0a64",
  "status": "ERROR",
  "errors": [
    "ACCOUNT_MISSING"
  ]
});

/** 200: Refused, with two codes. The sample of the service's page. */
export const refusedForTwoReasons: AccountUpdateResponse = /* @__PURE__ */ frozen({
  "accountId": "e5f946bb-6b31-4bbd-ae6c-247c54a57b4b",
  "status": "ERROR",
  "errors": [
    "NOT_ACCOUNT",
    "TIMEZONE_NOT_FOUND"
  ]
});

/** 200: An internal error that came with 200. Documented with 500 only. With 200 it is no success either. */
export const internalErrorInA200: AccountUpdateResponse = /* @__PURE__ */ frozen({
  "accountId": "7c1d9a52-4e0b-4f6a-9d38-2b5e8f1c0a64",
  "status": "INTERNAL_ERROR"
});

/** 500: The service failed during the update. Look up what is stored, then repeat the update. */
export const updateFailed: AccountUpdateErrorResponse = /* @__PURE__ */ frozen({
  "accountId": "7c1d9a52-4e0b-4f6a-9d38-2b5e8f1c0a64",
  "status": "INTERNAL_ERROR"
});

/** Request: A new username, and nothing else. */
export const newUsername: SubscriptionUpdate = /* @__PURE__ */ frozen({
  "username": "front-desk@wattlebird.example.com"
});

/** Request: The shop has moved to another time zone. */
export const movedToAnotherTimeZone: SubscriptionUpdate = /* @__PURE__ */ frozen({
  "timezone": "Australia/Perth",
  "description": "Fibre to the new shop"
});

/** Request: Custom fields, one of them a list. Each code exists already. A misspelt one would become a new field. */
export const customFieldsSet2: SubscriptionUpdate = /* @__PURE__ */ frozen({
  "custom": {
    "modem_model": "R2-Pro",
    "static_address": false,
    "site_notes": [
      "Cabinet is behind the counter",
      "Key at the office"
    ]
  }
});

/** Request: The update that the service's page shows. */
export const subscriptionOfThePage: SubscriptionUpdate = /* @__PURE__ */ frozen({
  "releaseDelay": 0,
  "timezone": "Australia/Victoria",
  "username": "john.adsl@example.com",
  "description": "The A2 Start D Plan",
  "custom": {
    "newsletter_subscribe": true,
    "productDescription": "3G Wireless Modem"
  }
});

/** 200: Updated. */
export const subscriptionUpdated: SubscriptionUpdateResponse = /* @__PURE__ */ frozen({
  "subscriptionId": "3f8b6e20-91d4-4c7a-8e15-6a0c4d9b7f32",
  "status": "UPDATED"
});

/** 200: The username belongs to another subscription. Choose another username. */
export const usernameTaken: SubscriptionUpdateResponse = /* @__PURE__ */ frozen({
  "subscriptionId": "3f8b6e20-91d4-4c7a-8e15-6a0c4d9b7f32",
  "status": "ERROR",
  "errors": [
    "DUPLICATE_USERNAME"
  ]
});

/** 200: There is no such subscription. Check that the path has the id of a subscription. */
export const subscriptionMissing: SubscriptionUpdateResponse = /* @__PURE__ */ frozen({
  "subscriptionId": "3f8b6e20-91d4-4c7a-8e15-6a0c4d9b7f32",
  "status": "ERROR",
  "errors": [
    "SUBSCRIPTION_MISSING"
  ]
});

/** 200: Refused, with two codes. The sample of the service's page. */
export const refusedForTwoReasons2: SubscriptionUpdateResponse = /* @__PURE__ */ frozen({
  "subscriptionId": "e5f946bb-6b31-4bbd-ae6c-247c54a57b4b",
  "status": "ERROR",
  "errors": [
    "NOT_SUBSCRIPTION",
    "TIMEZONE_NOT_FOUND"
  ]
});

/** 200: An internal error that came with 200. Documented with 500 only. With 200 it is no success either. */
export const internalErrorInA2002: SubscriptionUpdateResponse = /* @__PURE__ */ frozen({
  "subscriptionId": "3f8b6e20-91d4-4c7a-8e15-6a0c4d9b7f32",
  "status": "INTERNAL_ERROR"
});

/** 500: The service failed during the update. Look up what is stored, then repeat the update. */
export const updateFailed2: SubscriptionUpdateErrorResponse = /* @__PURE__ */ frozen({
  "subscriptionId": "3f8b6e20-91d4-4c7a-8e15-6a0c4d9b7f32",
  "status": "INTERNAL_ERROR"
});

/** Request: An account by its USN. The USN goes into a variable, never into the document itself. */
export const accountByUsn: GraphqlRequest = /* @__PURE__ */ frozen({
  "query": "query ($usn: String!) {\n  account(usn: $usn) {\n    accountUuid\n    usn\n    currency\n  }\n}\n",
  "variables": {
    "usn": "2142420815"
  }
});

/**
 * Request: The first ticket with a status. A filter is a list. What the names of statuses are is the installation's
 * affair.
 */
export const ticketsByStatus: GraphqlRequest = /* @__PURE__ */ frozen({
  "query": "query openTickets($filter: [TicketFilter], $limit: Int) {\n  allTickets(filter: $filter) {\n    count\n    objects(limit: $limit) {\n      number\n      summary\n      ticketStatusName\n      closedTime\n    }\n  }\n}\n",
  "variables": {
    "filter": [
      {
        "ticketStatusName": "Open"
      }
    ],
    "limit": 1
  },
  "operationName": "openTickets"
});

/** Request: A field that the schema does not have. The whole query is refused, with status 200. */
export const misspeltField: GraphqlRequest = /* @__PURE__ */ frozen({
  "query": "{ account(usn: \"2142420815\") { curency } }"
});

/** 200: The account. The answer has the shape of the query. */
export const accountFound: GraphqlResponse = /* @__PURE__ */ frozen({
  "data": {
    "account": {
      "accountUuid": "7c1d9a52-4e0b-4f6a-9d38-2b5e8f1c0a64",
      "usn": "2142420815",
      "currency": "AUD"
    }
  }
});

/** 200: The first of two tickets. `count` says how many there are in all. An open ticket has no `closedTime`. */
export const ticketsFound: GraphqlResponse = /* @__PURE__ */ frozen({
  "data": {
    "allTickets": {
      "count": 2,
      "objects": [
        {
          "number": "T-5517",
          "summary": "A fee for paying late",
          "ticketStatusName": "Open",
          "closedTime": null
        }
      ]
    }
  }
});

/** 200: No account has the USN. What is not found is null, and no error. */
export const noSuchAccount: GraphqlResponse = /* @__PURE__ */ frozen({
  "data": {
    "account": null
  }
});

/** 200: The schema does not have the field. Nothing was carried out, so there is no `data`. */
export const unknownField: GraphqlResponse = /* @__PURE__ */ frozen({
  "errors": [
    {
      "message": "Cannot query field \"curency\" on type \"Account\". Did you mean \"currency\"?",
      "locations": [
        {
          "line": 1,
          "column": 32
        }
      ]
    }
  ]
});

/**
 * 200: A part could not be read. The contacts failed and are null; the account and its addresses stand beside the
 * error.
 */
export const partOfTheData: GraphqlResponse = /* @__PURE__ */ frozen({
  "data": {
    "account": {
      "account": "4217",
      "accountUuid": "7c1d9a52-4e0b-4f6a-9d38-2b5e8f1c0a64",
      "usn": "2142420815",
      "alternateAccountNumber": "WB-004217",
      "accountType": 1,
      "creationTime": 1771544700000,
      "description": "Wattlebird Bakery",
      "taxable": true,
      "currency": "AUD",
      "custom": "{\"loyalty_member\":true,\"referred_by\":\"Harbour Radio\"}",
      "Contact": null,
      "Address": [
        {
          "addressType": 1,
          "addressName": "Shop",
          "companyName": "Wattlebird Bakery Pty Ltd",
          "addressDetail": "Shop 3",
          "buildingName": "Quandong Arcade",
          "subUnit": "3",
          "floor": "G",
          "lot": null,
          "postalDeliveryType": null,
          "streetNumber": "18",
          "streetName": "Quandong",
          "streetType": "Street",
          "suburb": "Adelaide",
          "state": "South Australia",
          "postcode": "5000",
          "country": "Australia"
        },
        {
          "addressType": 2,
          "addressName": "Office",
          "companyName": null,
          "addressDetail": null,
          "buildingName": null,
          "subUnit": null,
          "floor": null,
          "lot": null,
          "postalDeliveryType": null,
          "streetNumber": "204",
          "streetName": "Saltbush",
          "streetType": "Road",
          "suburb": "Glenelg",
          "state": "South Australia",
          "postcode": "5045",
          "country": "Australia"
        }
      ]
    }
  },
  "errors": [
    {
      "message": "The contacts cannot be read at the moment",
      "locations": [
        {
          "line": 13,
          "column": 5
        }
      ],
      "path": [
        "account",
        "Contact"
      ]
    }
  ]
});

/**
 * 200: The query failed as a whole. An answer with errors and without data is a failure of the query, although the
 * status is 200.
 */
export const nothingCouldBeRead: GraphqlResponse = /* @__PURE__ */ frozen({
  "data": null,
  "errors": [
    {
      "message": "The query could not be carried out"
    }
  ]
});
