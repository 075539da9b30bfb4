// Generated from openapi/ by `npm run generate`. Changes made here are lost.

import { frozen } from "../../src/validation/frozen.js";
import type { AccountConnectedCallback, AccountConnectedEvent, AccountCreatedCallback, AccountCreatedEvent, AccountDisconnectedEvent, AccountErrorCallback, AccountExportGenerateRequest, AccountExportResponse, AccountFailedEvent, AccountListResponse, AccountPayloadResponse, AccountRemovedCallback, AccountResponse, AccountSyncTaskFinishedEvent, AcknowledgementResponse, ArchiveAnalyzedEvent, ArchiveClassifyRequest, ArchiveCreateRequest, ArchiveFailedEvent, ArchiveListResponse, ArchivePayslipManualResultSendRequest, ArchivePayslipPredictionListResponse, ArchivePayslipPredictionResponse, ArchivePayslipRawFileUploadRequest, ArchiveResponse, ArchiveRevokedEvent, ArchiveStartedEvent, CloseCallback, ConsentTemplateCreateRequest, ConsentTemplateListResponse, ConsentTemplateResponse, ContributionListResponse, ContributionResponse, ContributionsAddedEvent, ContributionsUpdatedEvent, DocumentsAddedEvent, DocumentsUpdatedEvent, EincomeListResponse, EincomeResponse, EincomesAddedEvent, EincomesUpdatedEvent, EmploymentListResponse, EmploymentResponse, EmploymentsAddedEvent, EmploymentsUpdatedEvent, ErrorResponse, FileTypeListResponse, IdentityAddedEvent, IdentityListResponse, IdentityResponse, IncomeListResponse, IncomeResponse, IncomesAddedEvent, IncomesUpdatedEvent, InsightAddedEvent, InsightListResponse, InsightResponse, InviteInvitedEvent, InviteLinkedEvent, InviteListResponse, InviteLogListResponse, InvitePostRequest, InviteResponse, InviteTemplateListResponse, InviteTemplatePostRequest, InviteTemplateResponse, InviteTemplateUpdateRequest, LiabilitiesAddedEvent, LiabilitiesUpdatedEvent, LiabilityListResponse, LiabilityResponse, LinkAddedEvent, LinkListResponse, LinkResponse, ProfileQueryRequest, ProfileRecordResponse, ProfileVerificationResponse, ProfileVerifyRequest, ProviderListResponse, ProviderResponse, RatingAddedEvent, RatingListResponse, RatingResponse, RecordCompletedEvent, RecordCreatedEvent, TaskFinishedEvent, TaskListResponse, TaskResponse, TaskStartedEvent, TokenResponse, TransactionListResponse, TransactionResponse, TransactionsAddedEvent, UiEventCallback, UploadListResponse, UploadResponse, UserCreatedEvent, UserCreatedResponse, UserDocumentListResponse, UserDocumentResponse, UserListResponse, UserPayloadResponse, UserPostRequest, UserResponse, UserSessionCompletedEvent, UserSessionResetEvent, VerificationCompletedEvent, VerificationStartedEvent, WebhookListResponse, WebhookPostRequest, WebhookResponse } from "./types.js";

/** 200: The users of a tenant with a single one. */
export const onlyUser: UserListResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "6e4a1c8f-3b72-4d95-a0c6-9f5b2e7d3a01",
  "data": {
    "nextCursor": null,
    "items": [
      {
        "id": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
        "externalMetadata": {
          "customerNumber": "C-204817"
        },
        "createdAt": "2025-11-20T05:28:40Z",
        "session": {
          "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
          "channel": "Default",
          "channelId": null,
          "status": "IN_PROGRESS"
        }
      }
    ]
  }
});

/** 200: Nobody was created on these days. */
export const noUsers: UserListResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "6e4a1c8f-3b72-4d95-a0c6-9f5b2e7d3a02",
  "data": {
    "nextCursor": null,
    "items": []
  }
});

/** 400: A parameter is missing or invalid. */
export const invalidParameters: ErrorResponse = /* @__PURE__ */ frozen({
  "code": "INVALID_PARAMETERS",
  "message": "A parameter of the request is missing or invalid.",
  "requestId": "6f1d0f0a-4d7e-4b0a-9a35-0c8f2c1e7b01"
});

/** 400: The API key and secret are wrong. */
export const wrongCredentials: ErrorResponse = /* @__PURE__ */ frozen({
  "code": "INVALID_CREDENTIALS",
  "message": "The API key or the API secret is wrong.",
  "requestId": "6f1d0f0a-4d7e-4b0a-9a35-0c8f2c1e7b02"
});

/** 401: No valid credentials. */
export const invalidToken: ErrorResponse = /* @__PURE__ */ frozen({
  "code": "INVALID_TOKEN",
  "message": "The credentials are missing, invalid or expired.",
  "requestId": "6f1d0f0a-4d7e-4b0a-9a35-0c8f2c1e7b03"
});

/** 403: Known, but not allowed. */
export const noPermission: ErrorResponse = /* @__PURE__ */ frozen({
  "code": "UNAUTHORIZED_ACCESS",
  "message": "This resource is not open to these credentials.",
  "requestId": "6f1d0f0a-4d7e-4b0a-9a35-0c8f2c1e7b04"
});

/** 404: No such resource. */
export const unknownResource: ErrorResponse = /* @__PURE__ */ frozen({
  "code": "MISSING_RESOURCE",
  "message": "The resource does not exist or is no longer available.",
  "requestId": "6f1d0f0a-4d7e-4b0a-9a35-0c8f2c1e7b05"
});

/** 415: A body that is not JSON. */
export const unsupportedContentType: ErrorResponse = /* @__PURE__ */ frozen({
  "code": "UNSUPPORTED_TYPE",
  "message": "The content type of the request is missing or not supported.",
  "requestId": "6f1d0f0a-4d7e-4b0a-9a35-0c8f2c1e7b06"
});

/** 429: Over the rate limit. */
export const tooManyRequests: ErrorResponse = /* @__PURE__ */ frozen({
  "code": "REQUEST_LIMIT_EXCEEDED",
  "message": "Too many requests from this address.",
  "requestId": "6f1d0f0a-4d7e-4b0a-9a35-0c8f2c1e7b07"
});

/** 500: The service failed. */
export const serverFailed: ErrorResponse = /* @__PURE__ */ frozen({
  "code": "SERVER_ERROR",
  "message": "The service failed to handle the request.",
  "requestId": "6f1d0f0a-4d7e-4b0a-9a35-0c8f2c1e7b08"
});

/** 501: A method the resource does not have. */
export const unsupportedMethod: ErrorResponse = /* @__PURE__ */ frozen({
  "code": "UNSUPPORTED_METHOD",
  "message": "The resource does not support this HTTP method.",
  "requestId": "6f1d0f0a-4d7e-4b0a-9a35-0c8f2c1e7b09"
});

/** 503: Down for maintenance. */
export const underMaintenance: ErrorResponse = /* @__PURE__ */ frozen({
  "code": "SERVER_UNAVAILABLE",
  "message": "The service is under maintenance.",
  "requestId": "6f1d0f0a-4d7e-4b0a-9a35-0c8f2c1e7b10"
});

/** 504: No answer in time. */
export const tookTooLong: ErrorResponse = /* @__PURE__ */ frozen({
  "code": "TIME_LIMIT_EXCEEDED",
  "message": "The service did not answer in time.",
  "requestId": "6f1d0f0a-4d7e-4b0a-9a35-0c8f2c1e7b11"
});

/** Request: With your own number for the customer. */
export const withOwnReference: UserPostRequest = /* @__PURE__ */ frozen({
  "externalMetadata": {
    "customerNumber": "C-204817"
  }
});

/** Request: With nothing to keep. */
export const withoutMetadata: UserPostRequest = /* @__PURE__ */ frozen({});

/**
 * 201: The user is created, with a first token. Keep `user.id`. Hand `token.accessToken` to the widget, and do not
 * store it.
 */
export const userCreated: UserCreatedResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "6e4a1c8f-3b72-4d95-a0c6-9f5b2e7d3a04",
  "data": {
    "user": {
      "id": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
      "externalMetadata": {
        "customerNumber": "C-204817"
      },
      "createdAt": "2025-11-20T05:28:40Z",
      "session": {
        "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
        "channel": "Default",
        "channelId": null,
        "status": "IN_PROGRESS"
      }
    },
    "token": {
      "id": "3f9b1d7a5c0e4826b6d8f0a2c4e61795",
      "expiresAt": "2025-11-20T10:28:40Z",
      "mode": "SANDBOX",
      "accessToken": "invented-first-link-token"
    }
  }
});

/** 200: A user who is sharing data. */
export const userInProgress: UserResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "6e4a1c8f-3b72-4d95-a0c6-9f5b2e7d3a03",
  "data": {
    "id": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
    "externalMetadata": {
      "customerNumber": "C-204817"
    },
    "createdAt": "2025-11-20T05:28:40Z",
    "session": {
      "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
      "channel": "Default",
      "channelId": null,
      "status": "IN_PROGRESS"
    }
  }
});

/**
 * 200: The user has filled in a form, connected an account and uploaded a payslip. What the payslip does not have is
 * absent.
 */
export const sessionCompleted: UserPayloadResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "2fb06e4d-9c83-4b5a-8d7f-503b8c1e2f22",
  "data": {
    "metadata": {
      "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
      "channel": "Default",
      "channelId": null,
      "status": "COMPLETED"
    },
    "forms": [
      {
        "id": "form-1b3d5f7a9c0e48264d6f8b0a2c4e1973",
        "name": "Personal information",
        "data": {
          "civilStatus": "Single",
          "dependents": 1,
          "ownsHome": false
        }
      }
    ],
    "accounts": [
      {
        "id": "a-7a3e9c5d1f0b4682a9d4c6e8b0f25173",
        "providerId": "housing-fund",
        "payload": {
          "identity": null,
          "rating": null,
          "documents": {
            "nextCursor": null,
            "items": [
              {
                "id": "d-bd3f5b7e9a6c4e8ca2ce4a6b8d0f5397",
                "name": "Course on saving for a home",
                "documentType": "CERTIFICATE",
                "issueDate": "2025-06-14"
              }
            ]
          },
          "incomes": {
            "nextCursor": null,
            "items": []
          },
          "transactions": {
            "nextCursor": null,
            "items": []
          },
          "employments": {
            "nextCursor": null,
            "items": []
          },
          "contributions": {
            "nextCursor": null,
            "items": [
              {
                "id": "con-f1bd50729e844cfde0a1ce4268719bcd",
                "date": "2025-12-31",
                "currency": "PHP",
                "amount": 400.25,
                "referenceId": null
              }
            ]
          },
          "liabilities": {
            "nextCursor": null,
            "items": [
              {
                "id": "lia-4f618dae0c324b59c17e9a1b2d4f5071",
                "type": "Housing Loan",
                "referenceId": "HL-2021-55021",
                "startDate": "2021-08-02",
                "endDate": "2041-08-31",
                "firstAmortizationDate": "2021-09-30",
                "amortizationFrequency": "Monthly",
                "currency": "PHP",
                "loanAmount": 850000,
                "amortizationAmount": 6500.25,
                "outstandingBalance": 712400.8,
                "nextPaymentAmount": 13000.5,
                "overduePaymentAmount": 6500.25
              }
            ]
          },
          "eincomes": {
            "nextCursor": null,
            "items": [
              {
                "id": "einc-aec0426d8f714df9e1b23d5f709b16c8",
                "month": "2025-12",
                "currency": "PHP",
                "baseAmount": 25000.5
              }
            ]
          },
          "links": {
            "nextCursor": null,
            "items": []
          },
          "insight": null
        }
      }
    ],
    "archives": [
      {
        "id": "u-5e7a9c1b3d4f48628a0c2e4f6b8d1a73",
        "fileType": "PAYSLIP",
        "payload": {
          "incomes": {
            "nextCursor": null,
            "items": [
              {
                "id": "inc-e5b7d9f13a2c4c8ef4b6d8fa0c1e3527",
                "workItem": null,
                "employer": "Lantern Print Works",
                "startDate": "2026-03-01",
                "endDate": "2026-03-15",
                "currency": "PHP",
                "frequency": "Semimonthly",
                "baseAmount": null,
                "grossAmount": 21500,
                "netAmount": 18250.75
              }
            ]
          }
        }
      }
    ]
  }
});

/** 200: The session is open, and nothing is shared yet. */
export const nothingSharedYet: UserPayloadResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "2fb06e4d-9c83-4b5a-8d7f-503b8c1e2f23",
  "data": {
    "metadata": {
      "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
      "channel": "Default",
      "channelId": null,
      "status": "IN_PROGRESS"
    },
    "forms": [],
    "accounts": [],
    "archives": []
  }
});

/** 200: The payload data of the session is removed. */
export const sessionReset: AcknowledgementResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "6e4a1c8f-3b72-4d95-a0c6-9f5b2e7d3a05"
});

/** 201: A token for another visit. Asked for at 02:40; it works until 07:40. */
export const tokenCreated: TokenResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "6e4a1c8f-3b72-4d95-a0c6-9f5b2e7d3a06",
  "data": {
    "id": "5b0d7f3a9c1e4628b4d6e8f0a2c51739",
    "expiresAt": "2026-03-05T07:40:00Z",
    "mode": "SANDBOX",
    "accessToken": "invented-link-token"
  }
});

/** 200: Gig platforms, and more to come. Asked for with `type=GIG`. Pass `nextCursor` back as `cursor`. */
export const gigPlatformsFirstPage: ProviderListResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "6e4a1c8f-3b72-4d95-a0c6-9f5b2e7d3a07",
  "data": {
    "nextCursor": "2",
    "items": [
      {
        "id": "harbor-freelance",
        "name": "Harbor",
        "longName": "Harbor Freelance",
        "logoUrl": "https://logos.example.com/harbor-freelance.png",
        "type": "GIG",
        "typeLabel": "Gig Platform",
        "subType": "SERVICES",
        "subTypeLabel": "Professional Services",
        "active": true,
        "enabled": true,
        "mfa": false,
        "accountConnection": true,
        "supported": [
          "IDENTITIES",
          "TRANSACTIONS",
          "RATINGS",
          "INCOMES"
        ],
        "monitorSupported": false
      },
      {
        "id": "city-rides",
        "name": "City Rides",
        "longName": "City Rides and Deliveries",
        "logoUrl": "https://logos.example.com/city-rides.png",
        "type": "GIG",
        "typeLabel": "Gig Platform",
        "subType": "TRANSPORTATION",
        "subTypeLabel": "Transport and Delivery",
        "active": true,
        "enabled": true,
        "mfa": true,
        "accountConnection": true,
        "supported": [
          "IDENTITIES",
          "TRANSACTIONS",
          "RATINGS",
          "DOCUMENTS"
        ],
        "monitorSupported": false
      }
    ]
  }
});

/**
 * 200: The government services, all on one page. Asked for with `type=GOVERNMENT`. The cursor is null, so this is the
 * last page.
 */
export const governmentServices: ProviderListResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "6e4a1c8f-3b72-4d95-a0c6-9f5b2e7d3a08",
  "data": {
    "nextCursor": null,
    "items": [
      {
        "id": "island-pension",
        "name": "Island Pension",
        "longName": "Island Pension Fund for Employees",
        "logoUrl": "https://logos.example.com/island-pension.png",
        "type": "GOVERNMENT",
        "typeLabel": "Govt Service",
        "subType": "INSURANCE",
        "subTypeLabel": "Social Insurance",
        "active": true,
        "enabled": true,
        "mfa": false,
        "accountConnection": true,
        "supported": [
          "IDENTITIES",
          "EMPLOYMENTS",
          "DOCUMENTS",
          "CONTRIBUTIONS",
          "LIABILITIES",
          "EINCOMES"
        ],
        "monitorSupported": true
      },
      {
        "id": "island-health",
        "name": "Island Health",
        "longName": "Island Health Insurance",
        "logoUrl": "https://logos.example.com/island-health.png",
        "type": "GOVERNMENT",
        "typeLabel": "Govt Service",
        "subType": "INSURANCE",
        "subTypeLabel": "Social Insurance",
        "active": true,
        "enabled": true,
        "mfa": true,
        "accountConnection": true,
        "supported": [
          "IDENTITIES",
          "EMPLOYMENTS",
          "DOCUMENTS",
          "CONTRIBUTIONS",
          "EINCOMES"
        ],
        "monitorSupported": true
      },
      {
        "id": "housing-fund",
        "name": "Housing Fund",
        "longName": "National Housing Fund",
        "logoUrl": "https://logos.example.com/housing-fund.png",
        "type": "GOVERNMENT",
        "typeLabel": "Govt Service",
        "subType": "INSURANCE",
        "subTypeLabel": "Social Insurance",
        "active": true,
        "enabled": true,
        "mfa": true,
        "accountConnection": true,
        "supported": [
          "IDENTITIES",
          "EMPLOYMENTS",
          "DOCUMENTS",
          "CONTRIBUTIONS",
          "LIABILITIES",
          "EINCOMES"
        ],
        "monitorSupported": true
      }
    ]
  }
});

/** 200: No provider has this name. */
export const noProviders: ProviderListResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "6e4a1c8f-3b72-4d95-a0c6-9f5b2e7d3a09",
  "data": {
    "nextCursor": null,
    "items": []
  }
});

/** 200: A government service whose accounts can be kept up to date. */
export const governmentService: ProviderResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "6e4a1c8f-3b72-4d95-a0c6-9f5b2e7d3a10",
  "data": {
    "id": "island-pension",
    "name": "Island Pension",
    "longName": "Island Pension Fund for Employees",
    "logoUrl": "https://logos.example.com/island-pension.png",
    "type": "GOVERNMENT",
    "typeLabel": "Govt Service",
    "subType": "INSURANCE",
    "subTypeLabel": "Social Insurance",
    "active": true,
    "enabled": true,
    "mfa": false,
    "accountConnection": true,
    "supported": [
      "IDENTITIES",
      "EMPLOYMENTS",
      "DOCUMENTS",
      "CONTRIBUTIONS",
      "LIABILITIES",
      "EINCOMES"
    ],
    "monitorSupported": true
  }
});

/** 200: A platform for freelancers. */
export const freelancePlatform: ProviderResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "6e4a1c8f-3b72-4d95-a0c6-9f5b2e7d3a11",
  "data": {
    "id": "harbor-freelance",
    "name": "Harbor",
    "longName": "Harbor Freelance",
    "logoUrl": "https://logos.example.com/harbor-freelance.png",
    "type": "GIG",
    "typeLabel": "Gig Platform",
    "subType": "SERVICES",
    "subTypeLabel": "Professional Services",
    "active": true,
    "enabled": true,
    "mfa": false,
    "accountConnection": true,
    "supported": [
      "IDENTITIES",
      "TRANSACTIONS",
      "RATINGS",
      "INCOMES"
    ],
    "monitorSupported": false
  }
});

/** 200: A platform that requires a verification code. */
export const ridePlatform: ProviderResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "6e4a1c8f-3b72-4d95-a0c6-9f5b2e7d3a12",
  "data": {
    "id": "city-rides",
    "name": "City Rides",
    "longName": "City Rides and Deliveries",
    "logoUrl": "https://logos.example.com/city-rides.png",
    "type": "GIG",
    "typeLabel": "Gig Platform",
    "subType": "TRANSPORTATION",
    "subTypeLabel": "Transport and Delivery",
    "active": true,
    "enabled": true,
    "mfa": true,
    "accountConnection": true,
    "supported": [
      "IDENTITIES",
      "TRANSACTIONS",
      "RATINGS",
      "DOCUMENTS"
    ],
    "monitorSupported": false
  }
});

/** 200: A payroll system whose integration does not work. Do not offer it to users for the time being. */
export const payrollSystemInactive: ProviderResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "6e4a1c8f-3b72-4d95-a0c6-9f5b2e7d3a13",
  "data": {
    "id": "riverside-payroll",
    "name": "Riverside",
    "longName": "Riverside Payroll",
    "logoUrl": "https://logos.example.com/riverside-payroll.png",
    "type": "SYSTEM",
    "typeLabel": "System",
    "subType": "PAYROLL",
    "subTypeLabel": "Payroll System",
    "active": false,
    "enabled": true,
    "mfa": false,
    "accountConnection": true,
    "supported": [
      "IDENTITIES",
      "EMPLOYMENTS",
      "INCOMES",
      "DOCUMENTS"
    ],
    "monitorSupported": false
  }
});

/** 200: A page that another one follows. Pass `nextCursor` back as `cursor`. */
export const firstPage: AccountListResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "0d9e2c4b-7a61-4f38-8b5d-3e1f6a9c0d28",
  "data": {
    "nextCursor": "2",
    "items": [
      {
        "id": "a-4c0f6d1e8b2a47d39e5f7a1b3c8d2e60",
        "createdAt": "2026-03-05T02:45:19Z",
        "providerId": "island-pension",
        "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
        "connectionStatus": "CONNECTED",
        "connection": {
          "status": "CONNECTED",
          "errorCode": null,
          "errorMessage": null,
          "updatedAt": "2026-03-05T02:46:30Z"
        },
        "monitorStatus": "ACTIVE",
        "monitor": {
          "status": "ACTIVE",
          "updatedAt": "2026-04-05T02:46:30Z"
        }
      },
      {
        "id": "a-9d4f1b6a2c8e4570b3a5f7d0e1c69284",
        "createdAt": "2026-03-03T11:02:37Z",
        "providerId": "city-rides",
        "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
        "connectionStatus": "ERROR",
        "connection": {
          "status": "ERROR",
          "errorCode": "ACCOUNT_LOCKED",
          "errorMessage": "The provider has locked this account.",
          "updatedAt": "2026-03-03T11:03:02Z"
        },
        "monitorStatus": "UNSUPPORTED",
        "monitor": {
          "status": "UNSUPPORTED",
          "updatedAt": null
        }
      }
    ]
  }
});

/** 200: The last page. The cursor is null. It may also be absent. */
export const lastPage: AccountListResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "0d9e2c4b-7a61-4f38-8b5d-3e1f6a9c0d29",
  "data": {
    "nextCursor": null,
    "items": [
      {
        "id": "a-6b1d7f3a5c9e4820a4b6c8d0e2f41735",
        "createdAt": "2025-12-08T14:50:23Z",
        "providerId": "city-rides",
        "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
        "connectionStatus": "DISCONNECTED",
        "connection": {
          "status": "DISCONNECTED",
          "errorCode": null,
          "errorMessage": null,
          "updatedAt": "2026-03-01T16:12:48Z"
        },
        "monitorStatus": "UNSUPPORTED",
        "monitor": {
          "status": "UNSUPPORTED",
          "updatedAt": null
        }
      }
    ]
  }
});

/** 200: Nothing matches. */
export const noAccounts: AccountListResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "0d9e2c4b-7a61-4f38-8b5d-3e1f6a9c0d30",
  "data": {
    "nextCursor": null,
    "items": []
  }
});

/** 200: One account in each state of its connection. */
export const everyConnectionStatus: AccountListResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "0d9e2c4b-7a61-4f38-8b5d-3e1f6a9c0d31",
  "data": {
    "nextCursor": null,
    "items": [
      {
        "id": "a-0b7e5d3c9f1a4826b4d0e6c2a8f13579",
        "createdAt": "2026-03-02T08:14:05Z",
        "providerId": "riverside-payroll",
        "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
        "connectionStatus": "PENDING",
        "connection": {
          "status": "PENDING",
          "errorCode": null,
          "errorMessage": null,
          "updatedAt": "2026-03-02T08:14:05Z"
        },
        "monitorStatus": "UNSUPPORTED",
        "monitor": {
          "status": "UNSUPPORTED",
          "updatedAt": null
        }
      },
      {
        "id": "a-5e2c8a7f4b6d4913a0c1d7e9f3b82460",
        "createdAt": "2026-03-02T08:21:40Z",
        "providerId": "island-health",
        "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
        "connectionStatus": "AWAITING_MFA",
        "connection": {
          "status": "AWAITING_MFA",
          "errorCode": null,
          "errorMessage": null,
          "updatedAt": "2026-03-02T08:22:11Z"
        },
        "monitorStatus": "UNSUPPORTED",
        "monitor": {
          "status": "UNSUPPORTED",
          "updatedAt": null
        }
      },
      {
        "id": "a-9d4f1b6a2c8e4570b3a5f7d0e1c69284",
        "createdAt": "2026-03-03T11:02:37Z",
        "providerId": "city-rides",
        "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
        "connectionStatus": "ERROR",
        "connection": {
          "status": "ERROR",
          "errorCode": "ACCOUNT_LOCKED",
          "errorMessage": "The provider has locked this account.",
          "updatedAt": "2026-03-03T11:03:02Z"
        },
        "monitorStatus": "UNSUPPORTED",
        "monitor": {
          "status": "UNSUPPORTED",
          "updatedAt": null
        }
      },
      {
        "id": "a-4c0f6d1e8b2a47d39e5f7a1b3c8d2e60",
        "createdAt": "2026-03-05T02:45:19Z",
        "providerId": "island-pension",
        "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
        "connectionStatus": "CONNECTED",
        "connection": {
          "status": "CONNECTED",
          "errorCode": null,
          "errorMessage": null,
          "updatedAt": "2026-03-05T02:46:30Z"
        },
        "monitorStatus": "ACTIVE",
        "monitor": {
          "status": "ACTIVE",
          "updatedAt": "2026-04-05T02:46:30Z"
        }
      },
      {
        "id": "a-6b1d7f3a5c9e4820a4b6c8d0e2f41735",
        "createdAt": "2025-12-08T14:50:23Z",
        "providerId": "city-rides",
        "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
        "connectionStatus": "DISCONNECTED",
        "connection": {
          "status": "DISCONNECTED",
          "errorCode": null,
          "errorMessage": null,
          "updatedAt": "2026-03-01T16:12:48Z"
        },
        "monitorStatus": "UNSUPPORTED",
        "monitor": {
          "status": "UNSUPPORTED",
          "updatedAt": null
        }
      }
    ]
  }
});

/** 200: Connected, without data sync. The sample of the source page. */
export const connected: AccountResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "0d9e2c4b-7a61-4f38-8b5d-3e1f6a9c0d20",
  "data": {
    "id": "a-123abc456def789abc123def456abc78",
    "createdAt": "2022-10-01T00:00:00Z",
    "providerId": "abccorp",
    "userId": "tenantId-123abc456def789abc123def456abc78",
    "connectionStatus": "CONNECTED",
    "connection": {
      "status": "CONNECTED",
      "errorCode": null,
      "errorMessage": null,
      "updatedAt": "2022-10-01T00:00:00Z"
    },
    "monitorStatus": "UNSUPPORTED",
    "monitor": {
      "status": "UNSUPPORTED",
      "updatedAt": null
    }
  }
});

/** 200: The user has opened the login. */
export const loginStarted: AccountResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "0d9e2c4b-7a61-4f38-8b5d-3e1f6a9c0d21",
  "data": {
    "id": "a-0b7e5d3c9f1a4826b4d0e6c2a8f13579",
    "createdAt": "2026-03-02T08:14:05Z",
    "providerId": "riverside-payroll",
    "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
    "connectionStatus": "PENDING",
    "connection": {
      "status": "PENDING",
      "errorCode": null,
      "errorMessage": null,
      "updatedAt": "2026-03-02T08:14:05Z"
    },
    "monitorStatus": "UNSUPPORTED",
    "monitor": {
      "status": "UNSUPPORTED",
      "updatedAt": null
    }
  }
});

/** 200: The provider waits for a verification code. */
export const waitingForVerificationCode: AccountResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "0d9e2c4b-7a61-4f38-8b5d-3e1f6a9c0d22",
  "data": {
    "id": "a-5e2c8a7f4b6d4913a0c1d7e9f3b82460",
    "createdAt": "2026-03-02T08:21:40Z",
    "providerId": "island-health",
    "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
    "connectionStatus": "AWAITING_MFA",
    "connection": {
      "status": "AWAITING_MFA",
      "errorCode": null,
      "errorMessage": null,
      "updatedAt": "2026-03-02T08:22:11Z"
    },
    "monitorStatus": "UNSUPPORTED",
    "monitor": {
      "status": "UNSUPPORTED",
      "updatedAt": null
    }
  }
});

/** 200: The provider has locked the account. The user has to unlock it at the provider, then connect again. */
export const lockedByProvider: AccountResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "0d9e2c4b-7a61-4f38-8b5d-3e1f6a9c0d23",
  "data": {
    "id": "a-9d4f1b6a2c8e4570b3a5f7d0e1c69284",
    "createdAt": "2026-03-03T11:02:37Z",
    "providerId": "city-rides",
    "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
    "connectionStatus": "ERROR",
    "connection": {
      "status": "ERROR",
      "errorCode": "ACCOUNT_LOCKED",
      "errorMessage": "The provider has locked this account.",
      "updatedAt": "2026-03-03T11:03:02Z"
    },
    "monitorStatus": "UNSUPPORTED",
    "monitor": {
      "status": "UNSUPPORTED",
      "updatedAt": null
    }
  }
});

/** 200: Connected, at a platform that has transactions. */
export const connectedGigPlatform: AccountResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "0d9e2c4b-7a61-4f38-8b5d-3e1f6a9c0d32",
  "data": {
    "id": "a-8e2d4b6f0a1c47359b7d9f1e3c5a8260",
    "createdAt": "2026-02-10T06:20:11Z",
    "providerId": "harbor-freelance",
    "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
    "connectionStatus": "CONNECTED",
    "connection": {
      "status": "CONNECTED",
      "errorCode": null,
      "errorMessage": null,
      "updatedAt": "2026-02-10T06:21:05Z"
    },
    "monitorStatus": "UNSUPPORTED",
    "monitor": {
      "status": "UNSUPPORTED",
      "updatedAt": null
    }
  }
});

/** 200: Connected, with data sync running. */
export const syncActive: AccountResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "0d9e2c4b-7a61-4f38-8b5d-3e1f6a9c0d24",
  "data": {
    "id": "a-4c0f6d1e8b2a47d39e5f7a1b3c8d2e60",
    "createdAt": "2026-03-05T02:45:19Z",
    "providerId": "island-pension",
    "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
    "connectionStatus": "CONNECTED",
    "connection": {
      "status": "CONNECTED",
      "errorCode": null,
      "errorMessage": null,
      "updatedAt": "2026-03-05T02:46:30Z"
    },
    "monitorStatus": "ACTIVE",
    "monitor": {
      "status": "ACTIVE",
      "updatedAt": "2026-04-05T02:46:30Z"
    }
  }
});

/** 200: Data sync has stopped until the user authorises it again. */
export const syncNeedsUser: AccountResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "0d9e2c4b-7a61-4f38-8b5d-3e1f6a9c0d25",
  "data": {
    "id": "a-7a3e9c5d1f0b4682a9d4c6e8b0f25173",
    "createdAt": "2026-01-12T23:08:54Z",
    "providerId": "housing-fund",
    "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
    "connectionStatus": "CONNECTED",
    "connection": {
      "status": "CONNECTED",
      "errorCode": null,
      "errorMessage": null,
      "updatedAt": "2026-01-12T23:09:41Z"
    },
    "monitorStatus": "USER_ACTION_REQUIRED",
    "monitor": {
      "status": "USER_ACTION_REQUIRED",
      "updatedAt": "2026-03-12T23:10:02Z"
    }
  }
});

/** 200: Data sync was disabled. */
export const syncDisabled: AccountResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "0d9e2c4b-7a61-4f38-8b5d-3e1f6a9c0d26",
  "data": {
    "id": "a-2f8b6d4a0c1e4937b5a7d9f1e3c06284",
    "createdAt": "2025-11-20T05:31:16Z",
    "providerId": "island-pension",
    "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
    "connectionStatus": "CONNECTED",
    "connection": {
      "status": "CONNECTED",
      "errorCode": null,
      "errorMessage": null,
      "updatedAt": "2025-11-20T05:32:00Z"
    },
    "monitorStatus": "CUSTOMER_DISABLED",
    "monitor": {
      "status": "CUSTOMER_DISABLED",
      "updatedAt": "2026-02-01T09:00:00Z"
    }
  }
});

/** 200: The user has revoked the account. */
export const disconnectedByUser: AccountResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "0d9e2c4b-7a61-4f38-8b5d-3e1f6a9c0d27",
  "data": {
    "id": "a-6b1d7f3a5c9e4820a4b6c8d0e2f41735",
    "createdAt": "2025-12-08T14:50:23Z",
    "providerId": "city-rides",
    "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
    "connectionStatus": "DISCONNECTED",
    "connection": {
      "status": "DISCONNECTED",
      "errorCode": null,
      "errorMessage": null,
      "updatedAt": "2026-03-01T16:12:48Z"
    },
    "monitorStatus": "UNSUPPORTED",
    "monitor": {
      "status": "UNSUPPORTED",
      "updatedAt": null
    }
  }
});

/** 200: The account is revoked. */
export const accountRevoked: AcknowledgementResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "0d9e2c4b-7a61-4f38-8b5d-3e1f6a9c0d33"
});

/**
 * 200: All data of an account at a pension fund. The fund has no ratings, incomes and transactions. No part has
 * metadata of its own.
 */
export const allDataOfPensionAccount: AccountPayloadResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "2fb06e4d-9c83-4b5a-8d7f-503b8c1e2f18",
  "data": {
    "metadata": {
      "sourceId": "a-4c0f6d1e8b2a47d39e5f7a1b3c8d2e60",
      "sourceType": "ACCOUNT",
      "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
      "providerId": "island-pension"
    },
    "identity": {
      "id": "i-5d1f9b3a7c4e48829f6a8b0c2d3e4f59",
      "fullName": "VILLANUEVA, ANA R.",
      "firstName": null,
      "middleName": null,
      "lastName": null,
      "suffix": null,
      "gender": null,
      "dob": "1991-05-17",
      "maritalStatus": null,
      "countryResidence": null,
      "citizenship": null,
      "photoUrl": null,
      "referenceId": "34-1029384-7",
      "profileUrl": null,
      "emails": [],
      "phones": [],
      "socialProfiles": [],
      "addresses": []
    },
    "rating": null,
    "documents": [
      {
        "id": "d-5f7b9d1e3a0c48264e6a8c0d2f4b1739",
        "name": "Member's card",
        "docId": "34-1029384-7",
        "status": null,
        "documentType": "IDENTIFICATION",
        "issueDate": "2018-02-26",
        "expiryDate": null,
        "fileUrl": "https://files.example.com/d-5f7b9d1e3a0c48264e6a8c0d2f4b1739",
        "remarks": null
      }
    ],
    "incomes": [],
    "transactions": [],
    "employments": [
      {
        "id": "e-2a8c6e0f4b1d47359e7f9a3c5d1b8064",
        "name": "Graphic design",
        "description": "Covers and layout for printed books",
        "jobTitle": "Graphic Designer",
        "department": "Design",
        "employeeNumber": "LP-01842",
        "employerNumber": "03-9182736-4",
        "employer": "Lantern Print Works",
        "status": "Permanent",
        "startDate": "2022-07-04",
        "endDate": null,
        "reportedDate": "2022-07-08"
      },
      {
        "id": "e-5c0e8a2b6d3f49571a9b1c5e7f3d0286",
        "name": "Design assistance",
        "description": null,
        "jobTitle": "Junior Designer",
        "department": null,
        "employeeNumber": "0417",
        "employerNumber": "03-5540912-8",
        "employer": "Monsoon Sign Studio",
        "status": "Separated",
        "startDate": "2018-02-19",
        "endDate": "2022-06-30",
        "reportedDate": "2018-03-02"
      }
    ],
    "contributions": [
      {
        "id": "con-9b5d7f1a3c2e48069a4f6e8c0d1b3257",
        "date": "2026-02-17",
        "currency": "PHP",
        "amount": 1650,
        "referenceId": "PR-2026-0271845"
      },
      {
        "id": "con-ce8a2d4f6b5149cabd7e9b1f3a4e658a",
        "date": "2026-01-19",
        "currency": "PHP",
        "amount": 1650,
        "referenceId": "PR-2026-0138604"
      }
    ],
    "liabilities": [
      {
        "id": "lia-1c3e5a7b9d0f48269e4b6d8f0a2c4e61",
        "type": "Salary Loan",
        "referenceId": "SL-20250314-0081",
        "startDate": "2025-03-14",
        "endDate": "2027-04-30",
        "firstAmortizationDate": "2025-05-31",
        "amortizationFrequency": "Monthly",
        "currency": "PHP",
        "loanAmount": 24000,
        "amortizationAmount": 1100,
        "outstandingBalance": 15400,
        "nextPaymentAmount": 1100,
        "overduePaymentAmount": 0
      },
      {
        "id": "lia-7a94b0d13f654e8cf4a1bd4e506183a4",
        "type": "Calamity Loan",
        "referenceId": null,
        "startDate": "2023-11-20",
        "endDate": null,
        "firstAmortizationDate": null,
        "amortizationFrequency": "Unspecified",
        "currency": "PHP",
        "loanAmount": 20000,
        "amortizationAmount": null,
        "outstandingBalance": null,
        "nextPaymentAmount": null,
        "overduePaymentAmount": null
      }
    ],
    "eincomes": [
      {
        "id": "einc-4e6a8c0d2f1b47938b5c7d9e1f3a5062",
        "month": "2026-02",
        "currency": "PHP",
        "baseAmount": 27500,
        "amount": 27500
      },
      {
        "id": "einc-7b9d1f3a5c4e4ac6be8f0a2c4d6e8395",
        "month": "2026-01",
        "currency": "PHP",
        "baseAmount": 27500,
        "amount": 27500
      }
    ],
    "links": [
      {
        "id": "link-6a8c0e2d4f1b47937c9e1a3b5d7f2064",
        "startDate": "2024-03-05T02:46:30Z",
        "endDate": "2026-03-05T02:46:30Z",
        "records": [
          {
            "count": 2,
            "linkedAt": [
              "2026-01-27T07:15:32Z"
            ]
          },
          {
            "count": 1,
            "linkedAt": [
              "2026-02-18T13:05:09Z"
            ]
          }
        ]
      }
    ],
    "insight": {
      "id": "insight-6a8c0e2b4d3f45b97c9d1a3e5f7b4028",
      "cutoffTime": "2026-03-05T02:49:03Z",
      "features": {
        "incomes_count": 2,
        "incomes_first_income_month_range": 2,
        "incomes_missing_month_max": 0,
        "incomes_missing_month_count": 0,
        "incomes_amount_sum": 55000,
        "incomes_amount_average": 27500,
        "incomes_starting_amount": 27500,
        "incomes_current_amount": 27500,
        "incomes_latest_growth": -999,
        "liabilities_loan_count": 2,
        "liabilities_outstanding_loan_count": 1,
        "liabilities_overdue_loan_count": 0,
        "liabilities_finished_loan_count": 0,
        "liabilities_loan_amount_min": 20000,
        "liabilities_loan_amount_max": 24000,
        "liabilities_loan_amount_total": 44000,
        "liabilities_loan_amount_average": 22000,
        "liabilities_loan_amount_std": 2828.43,
        "liabilities_outstanding_amount_max": 15400,
        "liabilities_outstanding_amount_total": 15400,
        "liabilities_outstanding_amount_average": 15400,
        "liabilities_overdue_amount_total": 0,
        "liabilities_overdue_amount_average": 0,
        "liabilities_ongoing_amortization_amount_sum": 1100,
        "liabilities_ongoing_amortization_amount_average": 1100,
        "liabilities_ongoing_amortization_amount_min": 1100,
        "liabilities_ongoing_amortization_amount_max": 1100,
        "liabilities_ongoing_amortization_amount_median": 1100,
        "liabilities_ongoing_amortization_amount_std": 0,
        "liabilities_payment_count": 10,
        "liabilities_payment_amount_max": 1100,
        "liabilities_payment_amount_min": 1100,
        "liabilities_payment_amount_median": 1100,
        "liabilities_payment_amount_average": 1100,
        "liabilities_payment_amount_sum": 11000,
        "liabilities_payment_amount_std": -998,
        "employments_current_status": "EMPLOYED",
        "employments_employer_count": 2,
        "employments_current_tenure": 44,
        "identity_age": 34
      }
    }
  }
});

/** 200: The user has only opened the login. */
export const nothingReadYet: AccountPayloadResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "2fb06e4d-9c83-4b5a-8d7f-503b8c1e2f19",
  "data": {
    "metadata": {
      "sourceId": "a-0b7e5d3c9f1a4826b4d0e6c2a8f13579",
      "sourceType": "ACCOUNT",
      "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
      "providerId": "riverside-payroll"
    },
    "identity": null,
    "rating": null,
    "documents": [],
    "incomes": [],
    "transactions": [],
    "employments": [],
    "contributions": [],
    "liabilities": [],
    "eincomes": [],
    "links": [],
    "insight": null
  }
});

/** Request: A file for people to read. */
export const makePdf: AccountExportGenerateRequest = /* @__PURE__ */ frozen({
  "exportExtensionType": "PDF"
});

/** Request: A file for a program to read. */
export const makeCsv: AccountExportGenerateRequest = /* @__PURE__ */ frozen({
  "exportExtensionType": "CSV"
});

/** 200: The account's data as PDF. Download it soon. No operation returns the URL again. */
export const exportAsPdf: AccountExportResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "2fb06e4d-9c83-4b5a-8d7f-503b8c1e2f20",
  "data": {
    "id": "export-2e4c6a8b0d1f43759f1b3d5a7c9e8064",
    "accountId": "a-4c0f6d1e8b2a47d39e5f7a1b3c8d2e60",
    "downloadUrl": "https://files.example.com/export-2e4c6a8b0d1f43759f1b3d5a7c9e8064.pdf",
    "exportExtensionType": "PDF",
    "md5": "9b2f4d6e8a0c1e3f5a7b9d1c3e5f7082",
    "createdAt": "2026-04-06T01:15:30Z"
  }
});

/** 200: The account's data as CSV. */
export const exportAsCsv: AccountExportResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "2fb06e4d-9c83-4b5a-8d7f-503b8c1e2f21",
  "data": {
    "id": "export-5b7f9d1e3a4c46a8b24e6c8d0f2a1397",
    "accountId": "a-4c0f6d1e8b2a47d39e5f7a1b3c8d2e60",
    "downloadUrl": "https://files.example.com/export-5b7f9d1e3a4c46a8b24e6c8d0f2a1397.csv",
    "exportExtensionType": "CSV",
    "md5": "4c6e8a0b2d1f43957b9d1f3e5a7c8062",
    "createdAt": "2026-04-06T01:15:30Z"
  }
});

/** 200: Data sync is disabled. */
export const monitoringDisabled: AcknowledgementResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "0d9e2c4b-7a61-4f38-8b5d-3e1f6a9c0d34"
});

/** 200: An account was read once, and is being read again. */
export const tasksOfOneAccount: TaskListResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "6e4a1c8f-3b72-4d95-a0c6-9f5b2e7d3a14",
  "data": {
    "nextCursor": null,
    "items": [
      {
        "id": "task-1e7c5a3f9b2d4086a4c2e0f8d6b41937",
        "type": "LINK_ACCOUNT",
        "startedAt": "2026-03-05T02:46:30Z",
        "finishedAt": "2026-03-05T02:50:12Z",
        "status": "Finished",
        "datapoints": [
          "IDENTITIES",
          "EMPLOYMENTS",
          "DOCUMENTS",
          "CONTRIBUTIONS",
          "LIABILITIES",
          "EINCOMES"
        ],
        "metadata": {
          "createdAt": "2026-03-05T02:45:19Z",
          "itemCreatedAt": "2026-03-05T02:46:30Z",
          "sourceId": "a-4c0f6d1e8b2a47d39e5f7a1b3c8d2e60",
          "sourceType": "ACCOUNT",
          "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
          "providerId": "island-pension"
        }
      },
      {
        "id": "task-8b4d2f0a6c1e4973b5f7d9e1a3c60824",
        "type": "UPDATE_ACCOUNT",
        "startedAt": "2026-04-05T02:44:02Z",
        "finishedAt": null,
        "status": "Started",
        "datapoints": [],
        "metadata": {
          "createdAt": "2026-03-05T02:45:19Z",
          "itemCreatedAt": "2026-04-05T02:44:02Z",
          "sourceId": "a-4c0f6d1e8b2a47d39e5f7a1b3c8d2e60",
          "sourceType": "ACCOUNT",
          "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
          "providerId": "island-pension"
        }
      }
    ]
  }
});

/** 200: Nothing was read on these days. */
export const noTasks: TaskListResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "6e4a1c8f-3b72-4d95-a0c6-9f5b2e7d3a15",
  "data": {
    "nextCursor": null,
    "items": []
  }
});

/** 200: A connected account was read. What it read is listed with the task's `sourceId`. */
export const accountRead: TaskResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "6e4a1c8f-3b72-4d95-a0c6-9f5b2e7d3a16",
  "data": {
    "id": "task-1e7c5a3f9b2d4086a4c2e0f8d6b41937",
    "type": "LINK_ACCOUNT",
    "startedAt": "2026-03-05T02:46:30Z",
    "finishedAt": "2026-03-05T02:50:12Z",
    "status": "Finished",
    "datapoints": [
      "IDENTITIES",
      "EMPLOYMENTS",
      "DOCUMENTS",
      "CONTRIBUTIONS",
      "LIABILITIES",
      "EINCOMES"
    ],
    "metadata": {
      "createdAt": "2026-03-05T02:45:19Z",
      "itemCreatedAt": "2026-03-05T02:46:30Z",
      "sourceId": "a-4c0f6d1e8b2a47d39e5f7a1b3c8d2e60",
      "sourceType": "ACCOUNT",
      "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
      "providerId": "island-pension"
    }
  }
});

/** 200: A monthly sync is running. */
export const syncRunning: TaskResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "6e4a1c8f-3b72-4d95-a0c6-9f5b2e7d3a17",
  "data": {
    "id": "task-8b4d2f0a6c1e4973b5f7d9e1a3c60824",
    "type": "UPDATE_ACCOUNT",
    "startedAt": "2026-04-05T02:44:02Z",
    "finishedAt": null,
    "status": "Started",
    "datapoints": [],
    "metadata": {
      "createdAt": "2026-03-05T02:45:19Z",
      "itemCreatedAt": "2026-04-05T02:44:02Z",
      "sourceId": "a-4c0f6d1e8b2a47d39e5f7a1b3c8d2e60",
      "sourceType": "ACCOUNT",
      "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
      "providerId": "island-pension"
    }
  }
});

/** 200: Two providers, one person. Both identities belong to the same user. They differ in what they know. */
export const identitiesOfOneUser: IdentityListResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "0d9e2c4b-7a61-4f38-8b5d-3e1f6a9c0d37",
  "data": {
    "nextCursor": null,
    "items": [
      {
        "id": "i-3b9d7f1e5a2c48609d4e6f8a0b1c2d37",
        "fullName": "Ana Reyes Villanueva",
        "firstName": "Ana",
        "middleName": "Reyes",
        "lastName": "Villanueva",
        "suffix": null,
        "gender": "Female",
        "dob": "1991-05-17",
        "maritalStatus": "Single",
        "countryResidence": "PH",
        "citizenship": "Citizen",
        "photoUrl": "https://photos.example.com/ana-reyes.jpg",
        "referenceId": "204817",
        "profileUrl": "https://harbor.example.com/freelancers/204817",
        "emails": [
          {
            "address": "ana.reyes@example.com",
            "type": "Primary"
          }
        ],
        "phones": [
          {
            "number": "+639550001234",
            "type": "Mobile"
          }
        ],
        "socialProfiles": [
          {
            "socialUrl": "https://social.example.com/ana.reyes",
            "type": "Others"
          }
        ],
        "addresses": [
          {
            "fullAddress": "7 Harbor Road, Cebu City, Central Visayas, 6000, PH",
            "line1": "7 Harbor Road",
            "line2": null,
            "city": "Cebu City",
            "region": "Central Visayas",
            "zip": "6000",
            "country": "PH",
            "latitude": "10.315699",
            "longitude": "123.885437",
            "type": "Primary"
          }
        ],
        "metadata": {
          "createdAt": "2026-02-10T06:20:11Z",
          "itemCreatedAt": "2026-02-10T06:25:40Z",
          "sourceId": "a-8e2d4b6f0a1c47359b7d9f1e3c5a8260",
          "sourceType": "ACCOUNT",
          "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
          "providerId": "harbor-freelance"
        }
      },
      {
        "id": "i-5d1f9b3a7c4e48829f6a8b0c2d3e4f59",
        "fullName": "VILLANUEVA, ANA R.",
        "firstName": null,
        "middleName": null,
        "lastName": null,
        "suffix": null,
        "gender": null,
        "dob": "1991-05-17",
        "maritalStatus": null,
        "countryResidence": null,
        "citizenship": null,
        "photoUrl": null,
        "referenceId": "34-1029384-7",
        "profileUrl": null,
        "emails": [],
        "phones": [],
        "socialProfiles": [],
        "addresses": [],
        "metadata": {
          "createdAt": "2026-03-05T02:45:19Z",
          "itemCreatedAt": "2026-03-05T02:49:03Z",
          "sourceId": "a-4c0f6d1e8b2a47d39e5f7a1b3c8d2e60",
          "sourceType": "ACCOUNT",
          "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
          "providerId": "island-pension"
        }
      }
    ]
  }
});

/** 200: Nothing matches. */
export const noIdentities: IdentityListResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "0d9e2c4b-7a61-4f38-8b5d-3e1f6a9c0d38",
  "data": {
    "nextCursor": null,
    "items": []
  }
});

/** 200: A provider that knows the person well. */
export const completeIdentity: IdentityResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "0d9e2c4b-7a61-4f38-8b5d-3e1f6a9c0d35",
  "data": {
    "id": "i-3b9d7f1e5a2c48609d4e6f8a0b1c2d37",
    "fullName": "Ana Reyes Villanueva",
    "firstName": "Ana",
    "middleName": "Reyes",
    "lastName": "Villanueva",
    "suffix": null,
    "gender": "Female",
    "dob": "1991-05-17",
    "maritalStatus": "Single",
    "countryResidence": "PH",
    "citizenship": "Citizen",
    "photoUrl": "https://photos.example.com/ana-reyes.jpg",
    "referenceId": "204817",
    "profileUrl": "https://harbor.example.com/freelancers/204817",
    "emails": [
      {
        "address": "ana.reyes@example.com",
        "type": "Primary"
      }
    ],
    "phones": [
      {
        "number": "+639550001234",
        "type": "Mobile"
      }
    ],
    "socialProfiles": [
      {
        "socialUrl": "https://social.example.com/ana.reyes",
        "type": "Others"
      }
    ],
    "addresses": [
      {
        "fullAddress": "7 Harbor Road, Cebu City, Central Visayas, 6000, PH",
        "line1": "7 Harbor Road",
        "line2": null,
        "city": "Cebu City",
        "region": "Central Visayas",
        "zip": "6000",
        "country": "PH",
        "latitude": "10.315699",
        "longitude": "123.885437",
        "type": "Primary"
      }
    ],
    "metadata": {
      "createdAt": "2026-02-10T06:20:11Z",
      "itemCreatedAt": "2026-02-10T06:25:40Z",
      "sourceId": "a-8e2d4b6f0a1c47359b7d9f1e3c5a8260",
      "sourceType": "ACCOUNT",
      "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
      "providerId": "harbor-freelance"
    }
  }
});

/** 200: A provider that has little on record. What it does not know is null or empty. */
export const providerKnowsLittle: IdentityResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "0d9e2c4b-7a61-4f38-8b5d-3e1f6a9c0d36",
  "data": {
    "id": "i-5d1f9b3a7c4e48829f6a8b0c2d3e4f59",
    "fullName": "VILLANUEVA, ANA R.",
    "firstName": null,
    "middleName": null,
    "lastName": null,
    "suffix": null,
    "gender": null,
    "dob": "1991-05-17",
    "maritalStatus": null,
    "countryResidence": null,
    "citizenship": null,
    "photoUrl": null,
    "referenceId": "34-1029384-7",
    "profileUrl": null,
    "emails": [],
    "phones": [],
    "socialProfiles": [],
    "addresses": [],
    "metadata": {
      "createdAt": "2026-03-05T02:45:19Z",
      "itemCreatedAt": "2026-03-05T02:49:03Z",
      "sourceId": "a-4c0f6d1e8b2a47d39e5f7a1b3c8d2e60",
      "sourceType": "ACCOUNT",
      "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
      "providerId": "island-pension"
    }
  }
});

/**
 * 200: Two accounts, three employments, two jobs. The first and the last are the same job, read from two accounts. No
 * id links them.
 */
export const jobsOfOneUser: EmploymentListResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "1eaf5d3c-8b72-4a49-9c6e-4f2a7b0d1e04",
  "data": {
    "nextCursor": null,
    "items": [
      {
        "id": "e-2a8c6e0f4b1d47359e7f9a3c5d1b8064",
        "name": "Graphic design",
        "description": "Covers and layout for printed books",
        "jobTitle": "Graphic Designer",
        "department": "Design",
        "employeeNumber": "LP-01842",
        "employerNumber": "03-9182736-4",
        "employer": "Lantern Print Works",
        "status": "Permanent",
        "startDate": "2022-07-04",
        "endDate": null,
        "reportedDate": "2022-07-08",
        "metadata": {
          "createdAt": "2026-03-05T02:45:19Z",
          "itemCreatedAt": "2026-03-05T02:49:03Z",
          "sourceId": "a-4c0f6d1e8b2a47d39e5f7a1b3c8d2e60",
          "sourceType": "ACCOUNT",
          "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
          "providerId": "island-pension"
        }
      },
      {
        "id": "e-5c0e8a2b6d3f49571a9b1c5e7f3d0286",
        "name": "Design assistance",
        "description": null,
        "jobTitle": "Junior Designer",
        "department": null,
        "employeeNumber": "0417",
        "employerNumber": "03-5540912-8",
        "employer": "Monsoon Sign Studio",
        "status": "Separated",
        "startDate": "2018-02-19",
        "endDate": "2022-06-30",
        "reportedDate": "2018-03-02",
        "metadata": {
          "createdAt": "2026-03-05T02:45:19Z",
          "itemCreatedAt": "2026-03-05T02:49:03Z",
          "sourceId": "a-4c0f6d1e8b2a47d39e5f7a1b3c8d2e60",
          "sourceType": "ACCOUNT",
          "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
          "providerId": "island-pension"
        }
      },
      {
        "id": "e-8f3b1d5e9a6c4c84b2d4e6f8a0c1e359",
        "name": null,
        "description": null,
        "jobTitle": null,
        "department": null,
        "employeeNumber": null,
        "employer": "Lantern Print Works",
        "status": null,
        "startDate": "2022-07-04",
        "endDate": null,
        "metadata": {
          "createdAt": "2025-11-20T05:31:16Z",
          "itemCreatedAt": "2025-11-20T05:34:48Z",
          "sourceId": "a-2f8b6d4a0c1e4937b5a7d9f1e3c06284",
          "sourceType": "ACCOUNT",
          "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
          "providerId": "island-pension"
        }
      }
    ]
  }
});

/** 200: Nothing matches. */
export const noEmployments: EmploymentListResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "1eaf5d3c-8b72-4a49-9c6e-4f2a7b0d1e05",
  "data": {
    "nextCursor": null,
    "items": []
  }
});

/** 200: A job without a last day. We conclude that it goes on. */
export const currentJob: EmploymentResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "1eaf5d3c-8b72-4a49-9c6e-4f2a7b0d1e01",
  "data": {
    "id": "e-2a8c6e0f4b1d47359e7f9a3c5d1b8064",
    "name": "Graphic design",
    "description": "Covers and layout for printed books",
    "jobTitle": "Graphic Designer",
    "department": "Design",
    "employeeNumber": "LP-01842",
    "employerNumber": "03-9182736-4",
    "employer": "Lantern Print Works",
    "status": "Permanent",
    "startDate": "2022-07-04",
    "endDate": null,
    "reportedDate": "2022-07-08",
    "metadata": {
      "createdAt": "2026-03-05T02:45:19Z",
      "itemCreatedAt": "2026-03-05T02:49:03Z",
      "sourceId": "a-4c0f6d1e8b2a47d39e5f7a1b3c8d2e60",
      "sourceType": "ACCOUNT",
      "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
      "providerId": "island-pension"
    }
  }
});

/** 200: A job that has ended. */
export const formerJob: EmploymentResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "1eaf5d3c-8b72-4a49-9c6e-4f2a7b0d1e02",
  "data": {
    "id": "e-5c0e8a2b6d3f49571a9b1c5e7f3d0286",
    "name": "Design assistance",
    "description": null,
    "jobTitle": "Junior Designer",
    "department": null,
    "employeeNumber": "0417",
    "employerNumber": "03-5540912-8",
    "employer": "Monsoon Sign Studio",
    "status": "Separated",
    "startDate": "2018-02-19",
    "endDate": "2022-06-30",
    "reportedDate": "2018-03-02",
    "metadata": {
      "createdAt": "2026-03-05T02:45:19Z",
      "itemCreatedAt": "2026-03-05T02:49:03Z",
      "sourceId": "a-4c0f6d1e8b2a47d39e5f7a1b3c8d2e60",
      "sourceType": "ACCOUNT",
      "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
      "providerId": "island-pension"
    }
  }
});

/**
 * 200: Only the employer and the first day are known. What the provider does not know, or does not show, is null or
 * absent.
 */
export const providerKnowsLittle2: EmploymentResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "1eaf5d3c-8b72-4a49-9c6e-4f2a7b0d1e03",
  "data": {
    "id": "e-8f3b1d5e9a6c4c84b2d4e6f8a0c1e359",
    "name": null,
    "description": null,
    "jobTitle": null,
    "department": null,
    "employeeNumber": null,
    "employer": "Lantern Print Works",
    "status": null,
    "startDate": "2022-07-04",
    "endDate": null,
    "metadata": {
      "createdAt": "2025-11-20T05:31:16Z",
      "itemCreatedAt": "2025-11-20T05:34:48Z",
      "sourceId": "a-2f8b6d4a0c1e4937b5a7d9f1e3c06284",
      "sourceType": "ACCOUNT",
      "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
      "providerId": "island-pension"
    }
  }
});

/** 200: All incomes of one account. All of them on one page, so there is no cursor. */
export const incomesOfOneUser: IncomeListResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "1eaf5d3c-8b72-4a49-9c6e-4f2a7b0d1e09",
  "data": {
    "nextCursor": null,
    "items": [
      {
        "id": "inc-7f3b1d9e5a2c48069d4e6f8a0b1c2e39",
        "workItem": "Cover design retainer",
        "employer": "Quiet Tide Books",
        "startDate": "2026-03-16",
        "endDate": "2026-03-31",
        "currency": "PHP",
        "frequency": "Semimonthly",
        "baseAmount": 12000,
        "grossAmount": 13500,
        "netAmount": 12150,
        "metadata": {
          "createdAt": "2026-02-10T06:20:11Z",
          "itemCreatedAt": "2026-04-01T06:25:40Z",
          "sourceId": "a-8e2d4b6f0a1c47359b7d9f1e3c5a8260",
          "sourceType": "ACCOUNT",
          "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
          "providerId": "harbor-freelance"
        }
      },
      {
        "id": "inc-a06e4c2b8d5f4b39a07b9d1c3e4f5162",
        "workItem": "Logo design",
        "employer": "Quiet Tide Books",
        "startDate": "2026-03-10",
        "endDate": "2026-03-14",
        "currency": "PHP",
        "frequency": "Variable",
        "baseAmount": null,
        "grossAmount": 4200.5,
        "netAmount": 3780.45,
        "metadata": {
          "createdAt": "2026-02-10T06:20:11Z",
          "itemCreatedAt": "2026-03-15T06:25:40Z",
          "sourceId": "a-8e2d4b6f0a1c47359b7d9f1e3c5a8260",
          "sourceType": "ACCOUNT",
          "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
          "providerId": "harbor-freelance"
        }
      },
      {
        "id": "inc-d39b7f5e1a8c4e6cd3a0c4f6b7182495",
        "workItem": null,
        "employer": null,
        "startDate": "2026-03-09",
        "endDate": null,
        "currency": "PHP",
        "frequency": null,
        "baseAmount": null,
        "grossAmount": 1500,
        "netAmount": null,
        "metadata": {
          "createdAt": "2026-02-10T06:20:11Z",
          "itemCreatedAt": "2026-03-10T06:25:40Z",
          "sourceId": "a-8e2d4b6f0a1c47359b7d9f1e3c5a8260",
          "sourceType": "ACCOUNT",
          "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
          "providerId": "harbor-freelance"
        }
      }
    ]
  }
});

/** 200: Nothing matches. Not every provider shows incomes. There may be estimated incomes instead. */
export const noIncomes: IncomeListResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "1eaf5d3c-8b72-4a49-9c6e-4f2a7b0d1e10",
  "data": {
    "nextCursor": null,
    "items": []
  }
});

/** 200: Paid twice a month. */
export const twiceAMonth: IncomeResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "1eaf5d3c-8b72-4a49-9c6e-4f2a7b0d1e06",
  "data": {
    "id": "inc-7f3b1d9e5a2c48069d4e6f8a0b1c2e39",
    "workItem": "Cover design retainer",
    "employer": "Quiet Tide Books",
    "startDate": "2026-03-16",
    "endDate": "2026-03-31",
    "currency": "PHP",
    "frequency": "Semimonthly",
    "baseAmount": 12000,
    "grossAmount": 13500,
    "netAmount": 12150,
    "metadata": {
      "createdAt": "2026-02-10T06:20:11Z",
      "itemCreatedAt": "2026-04-01T06:25:40Z",
      "sourceId": "a-8e2d4b6f0a1c47359b7d9f1e3c5a8260",
      "sourceType": "ACCOUNT",
      "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
      "providerId": "harbor-freelance"
    }
  }
});

/** 200: Paid once, for one piece of work. What the platform keeps is the difference between gross and net. */
export const oneOffWork: IncomeResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "1eaf5d3c-8b72-4a49-9c6e-4f2a7b0d1e07",
  "data": {
    "id": "inc-a06e4c2b8d5f4b39a07b9d1c3e4f5162",
    "workItem": "Logo design",
    "employer": "Quiet Tide Books",
    "startDate": "2026-03-10",
    "endDate": "2026-03-14",
    "currency": "PHP",
    "frequency": "Variable",
    "baseAmount": null,
    "grossAmount": 4200.5,
    "netAmount": 3780.45,
    "metadata": {
      "createdAt": "2026-02-10T06:20:11Z",
      "itemCreatedAt": "2026-03-15T06:25:40Z",
      "sourceId": "a-8e2d4b6f0a1c47359b7d9f1e3c5a8260",
      "sourceType": "ACCOUNT",
      "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
      "providerId": "harbor-freelance"
    }
  }
});

/** 200: Only the whole amount is known. What the provider does not know is null. */
export const providerKnowsLittle3: IncomeResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "1eaf5d3c-8b72-4a49-9c6e-4f2a7b0d1e08",
  "data": {
    "id": "inc-d39b7f5e1a8c4e6cd3a0c4f6b7182495",
    "workItem": null,
    "employer": null,
    "startDate": "2026-03-09",
    "endDate": null,
    "currency": "PHP",
    "frequency": null,
    "baseAmount": null,
    "grossAmount": 1500,
    "netAmount": null,
    "metadata": {
      "createdAt": "2026-02-10T06:20:11Z",
      "itemCreatedAt": "2026-03-10T06:25:40Z",
      "sourceId": "a-8e2d4b6f0a1c47359b7d9f1e3c5a8260",
      "sourceType": "ACCOUNT",
      "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
      "providerId": "harbor-freelance"
    }
  }
});

/** 200: A page that another one follows. Pass `nextCursor` back as `cursor`. */
export const monthsWithMoreToCome: EincomeListResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "1eaf5d3c-8b72-4a49-9c6e-4f2a7b0d1e13",
  "data": {
    "nextCursor": "2",
    "items": [
      {
        "id": "einc-4e6a8c0d2f1b47938b5c7d9e1f3a5062",
        "month": "2026-02",
        "currency": "PHP",
        "baseAmount": 27500,
        "amount": 27500,
        "metadata": {
          "createdAt": "2026-03-05T02:45:19Z",
          "itemCreatedAt": "2026-03-05T02:49:03Z",
          "sourceId": "a-4c0f6d1e8b2a47d39e5f7a1b3c8d2e60",
          "sourceType": "ACCOUNT",
          "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
          "providerId": "island-pension"
        }
      },
      {
        "id": "einc-7b9d1f3a5c4e4ac6be8f0a2c4d6e8395",
        "month": "2026-01",
        "currency": "PHP",
        "baseAmount": 27500,
        "amount": 27500,
        "metadata": {
          "createdAt": "2026-03-05T02:45:19Z",
          "itemCreatedAt": "2026-03-05T02:49:03Z",
          "sourceId": "a-4c0f6d1e8b2a47d39e5f7a1b3c8d2e60",
          "sourceType": "ACCOUNT",
          "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
          "providerId": "island-pension"
        }
      }
    ]
  }
});

/** 200: The last page. The cursor is null. It may also be absent. */
export const lastMonths: EincomeListResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "1eaf5d3c-8b72-4a49-9c6e-4f2a7b0d1e14",
  "data": {
    "nextCursor": null,
    "items": [
      {
        "id": "einc-aec0426d8f714df9e1b23d5f709b16c8",
        "month": "2025-12",
        "currency": "PHP",
        "baseAmount": 25000.5,
        "metadata": {
          "createdAt": "2026-01-12T23:08:54Z",
          "itemCreatedAt": "2026-01-12T23:12:20Z",
          "sourceId": "a-7a3e9c5d1f0b4682a9d4c6e8b0f25173",
          "sourceType": "ACCOUNT",
          "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
          "providerId": "housing-fund"
        }
      }
    ]
  }
});

/** 200: Nothing matches. */
export const noEstimatedIncomes: EincomeListResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "1eaf5d3c-8b72-4a49-9c6e-4f2a7b0d1e15",
  "data": {
    "nextCursor": null,
    "items": []
  }
});

/** 200: The estimate for one month. The former name of the amount stands beside the present one. */
export const estimatedMonth: EincomeResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "1eaf5d3c-8b72-4a49-9c6e-4f2a7b0d1e11",
  "data": {
    "id": "einc-4e6a8c0d2f1b47938b5c7d9e1f3a5062",
    "month": "2026-02",
    "currency": "PHP",
    "baseAmount": 27500,
    "amount": 27500,
    "metadata": {
      "createdAt": "2026-03-05T02:45:19Z",
      "itemCreatedAt": "2026-03-05T02:49:03Z",
      "sourceId": "a-4c0f6d1e8b2a47d39e5f7a1b3c8d2e60",
      "sourceType": "ACCOUNT",
      "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
      "providerId": "island-pension"
    }
  }
});

/** 200: Only the former name of the amount. Read `baseAmount` where `amount` is missing. */
export const amountUnderItsFormerName: EincomeResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "1eaf5d3c-8b72-4a49-9c6e-4f2a7b0d1e12",
  "data": {
    "id": "einc-aec0426d8f714df9e1b23d5f709b16c8",
    "month": "2025-12",
    "currency": "PHP",
    "baseAmount": 25000.5,
    "metadata": {
      "createdAt": "2026-01-12T23:08:54Z",
      "itemCreatedAt": "2026-01-12T23:12:20Z",
      "sourceId": "a-7a3e9c5d1f0b4682a9d4c6e8b0f25173",
      "sourceType": "ACCOUNT",
      "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
      "providerId": "housing-fund"
    }
  }
});

/** 200: A page that another one follows. Pass `nextCursor` back as `cursor`. */
export const contributionsWithMoreToCome: ContributionListResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "1eaf5d3c-8b72-4a49-9c6e-4f2a7b0d1e18",
  "data": {
    "nextCursor": "2",
    "items": [
      {
        "id": "con-9b5d7f1a3c2e48069a4f6e8c0d1b3257",
        "date": "2026-02-17",
        "currency": "PHP",
        "amount": 1650,
        "referenceId": "PR-2026-0271845",
        "metadata": {
          "createdAt": "2026-03-05T02:45:19Z",
          "itemCreatedAt": "2026-03-05T02:49:03Z",
          "sourceId": "a-4c0f6d1e8b2a47d39e5f7a1b3c8d2e60",
          "sourceType": "ACCOUNT",
          "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
          "providerId": "island-pension"
        }
      },
      {
        "id": "con-ce8a2d4f6b5149cabd7e9b1f3a4e658a",
        "date": "2026-01-19",
        "currency": "PHP",
        "amount": 1650,
        "referenceId": "PR-2026-0138604",
        "metadata": {
          "createdAt": "2026-03-05T02:45:19Z",
          "itemCreatedAt": "2026-03-05T02:49:03Z",
          "sourceId": "a-4c0f6d1e8b2a47d39e5f7a1b3c8d2e60",
          "sourceType": "ACCOUNT",
          "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
          "providerId": "island-pension"
        }
      }
    ]
  }
});

/** 200: The last page. The cursor is null. It may also be absent. */
export const lastContributions: ContributionListResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "1eaf5d3c-8b72-4a49-9c6e-4f2a7b0d1e19",
  "data": {
    "nextCursor": null,
    "items": [
      {
        "id": "con-f1bd50729e844cfde0a1ce4268719bcd",
        "date": "2025-12-31",
        "currency": "PHP",
        "amount": 400.25,
        "referenceId": null,
        "metadata": {
          "createdAt": "2026-01-12T23:08:54Z",
          "itemCreatedAt": "2026-01-12T23:12:20Z",
          "sourceId": "a-7a3e9c5d1f0b4682a9d4c6e8b0f25173",
          "sourceType": "ACCOUNT",
          "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
          "providerId": "housing-fund"
        }
      }
    ]
  }
});

/** 200: Nothing matches. */
export const noContributions: ContributionListResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "1eaf5d3c-8b72-4a49-9c6e-4f2a7b0d1e20",
  "data": {
    "nextCursor": null,
    "items": []
  }
});

/** 200: A contribution to social insurance. */
export const contributionWithReference: ContributionResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "1eaf5d3c-8b72-4a49-9c6e-4f2a7b0d1e16",
  "data": {
    "id": "con-9b5d7f1a3c2e48069a4f6e8c0d1b3257",
    "date": "2026-02-17",
    "currency": "PHP",
    "amount": 1650,
    "referenceId": "PR-2026-0271845",
    "metadata": {
      "createdAt": "2026-03-05T02:45:19Z",
      "itemCreatedAt": "2026-03-05T02:49:03Z",
      "sourceId": "a-4c0f6d1e8b2a47d39e5f7a1b3c8d2e60",
      "sourceType": "ACCOUNT",
      "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
      "providerId": "island-pension"
    }
  }
});

/** 200: The fund tells the month only. The date is the last day of the month. */
export const onlyTheMonthIsKnown: ContributionResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "1eaf5d3c-8b72-4a49-9c6e-4f2a7b0d1e17",
  "data": {
    "id": "con-f1bd50729e844cfde0a1ce4268719bcd",
    "date": "2025-12-31",
    "currency": "PHP",
    "amount": 400.25,
    "referenceId": null,
    "metadata": {
      "createdAt": "2026-01-12T23:08:54Z",
      "itemCreatedAt": "2026-01-12T23:12:20Z",
      "sourceId": "a-7a3e9c5d1f0b4682a9d4c6e8b0f25173",
      "sourceType": "ACCOUNT",
      "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
      "providerId": "housing-fund"
    }
  }
});

/** 200: Three loans from two providers. All of them on one page, so there is no cursor. */
export const loansOfOneUser: LiabilityListResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "1eaf5d3c-8b72-4a49-9c6e-4f2a7b0d1e24",
  "data": {
    "nextCursor": null,
    "items": [
      {
        "id": "lia-1c3e5a7b9d0f48269e4b6d8f0a2c4e61",
        "type": "Salary Loan",
        "referenceId": "SL-20250314-0081",
        "startDate": "2025-03-14",
        "endDate": "2027-04-30",
        "firstAmortizationDate": "2025-05-31",
        "amortizationFrequency": "Monthly",
        "currency": "PHP",
        "loanAmount": 24000,
        "amortizationAmount": 1100,
        "outstandingBalance": 15400,
        "nextPaymentAmount": 1100,
        "overduePaymentAmount": 0,
        "metadata": {
          "createdAt": "2026-03-05T02:45:19Z",
          "itemCreatedAt": "2026-03-05T02:49:03Z",
          "sourceId": "a-4c0f6d1e8b2a47d39e5f7a1b3c8d2e60",
          "sourceType": "ACCOUNT",
          "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
          "providerId": "island-pension"
        }
      },
      {
        "id": "lia-4f618dae0c324b59c17e9a1b2d4f5071",
        "type": "Housing Loan",
        "referenceId": "HL-2021-55021",
        "startDate": "2021-08-02",
        "endDate": "2041-08-31",
        "firstAmortizationDate": "2021-09-30",
        "amortizationFrequency": "Monthly",
        "currency": "PHP",
        "loanAmount": 850000,
        "amortizationAmount": 6500.25,
        "outstandingBalance": 712400.8,
        "nextPaymentAmount": 13000.5,
        "overduePaymentAmount": 6500.25,
        "metadata": {
          "createdAt": "2026-01-12T23:08:54Z",
          "itemCreatedAt": "2026-01-12T23:12:20Z",
          "sourceId": "a-7a3e9c5d1f0b4682a9d4c6e8b0f25173",
          "sourceType": "ACCOUNT",
          "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
          "providerId": "housing-fund"
        }
      },
      {
        "id": "lia-7a94b0d13f654e8cf4a1bd4e506183a4",
        "type": "Calamity Loan",
        "referenceId": null,
        "startDate": "2023-11-20",
        "endDate": null,
        "firstAmortizationDate": null,
        "amortizationFrequency": "Unspecified",
        "currency": "PHP",
        "loanAmount": 20000,
        "amortizationAmount": null,
        "outstandingBalance": null,
        "nextPaymentAmount": null,
        "overduePaymentAmount": null,
        "metadata": {
          "createdAt": "2026-03-05T02:45:19Z",
          "itemCreatedAt": "2026-03-05T02:49:03Z",
          "sourceId": "a-4c0f6d1e8b2a47d39e5f7a1b3c8d2e60",
          "sourceType": "ACCOUNT",
          "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
          "providerId": "island-pension"
        }
      }
    ]
  }
});

/** 200: Nothing matches. An empty list, not a 404. It does not mean that the user owes nothing. */
export const noLiabilities: LiabilityListResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "1eaf5d3c-8b72-4a49-9c6e-4f2a7b0d1e25",
  "data": {
    "nextCursor": null,
    "items": []
  }
});

/** 200: A loan that is repaid as agreed. Fourteen repayments of 24 are left. */
export const loanOnSchedule: LiabilityResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "1eaf5d3c-8b72-4a49-9c6e-4f2a7b0d1e21",
  "data": {
    "id": "lia-1c3e5a7b9d0f48269e4b6d8f0a2c4e61",
    "type": "Salary Loan",
    "referenceId": "SL-20250314-0081",
    "startDate": "2025-03-14",
    "endDate": "2027-04-30",
    "firstAmortizationDate": "2025-05-31",
    "amortizationFrequency": "Monthly",
    "currency": "PHP",
    "loanAmount": 24000,
    "amortizationAmount": 1100,
    "outstandingBalance": 15400,
    "nextPaymentAmount": 1100,
    "overduePaymentAmount": 0,
    "metadata": {
      "createdAt": "2026-03-05T02:45:19Z",
      "itemCreatedAt": "2026-03-05T02:49:03Z",
      "sourceId": "a-4c0f6d1e8b2a47d39e5f7a1b3c8d2e60",
      "sourceType": "ACCOUNT",
      "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
      "providerId": "island-pension"
    }
  }
});

/** 200: One repayment is overdue. What is to be paid next includes it. */
export const loanInArrears: LiabilityResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "1eaf5d3c-8b72-4a49-9c6e-4f2a7b0d1e22",
  "data": {
    "id": "lia-4f618dae0c324b59c17e9a1b2d4f5071",
    "type": "Housing Loan",
    "referenceId": "HL-2021-55021",
    "startDate": "2021-08-02",
    "endDate": "2041-08-31",
    "firstAmortizationDate": "2021-09-30",
    "amortizationFrequency": "Monthly",
    "currency": "PHP",
    "loanAmount": 850000,
    "amortizationAmount": 6500.25,
    "outstandingBalance": 712400.8,
    "nextPaymentAmount": 13000.5,
    "overduePaymentAmount": 6500.25,
    "metadata": {
      "createdAt": "2026-01-12T23:08:54Z",
      "itemCreatedAt": "2026-01-12T23:12:20Z",
      "sourceId": "a-7a3e9c5d1f0b4682a9d4c6e8b0f25173",
      "sourceType": "ACCOUNT",
      "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
      "providerId": "housing-fund"
    }
  }
});

/** 200: A loan whose terms the provider does not show. */
export const termsUnknown: LiabilityResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "1eaf5d3c-8b72-4a49-9c6e-4f2a7b0d1e23",
  "data": {
    "id": "lia-7a94b0d13f654e8cf4a1bd4e506183a4",
    "type": "Calamity Loan",
    "referenceId": null,
    "startDate": "2023-11-20",
    "endDate": null,
    "firstAmortizationDate": null,
    "amortizationFrequency": "Unspecified",
    "currency": "PHP",
    "loanAmount": 20000,
    "amortizationAmount": null,
    "outstandingBalance": null,
    "nextPaymentAmount": null,
    "overduePaymentAmount": null,
    "metadata": {
      "createdAt": "2026-03-05T02:45:19Z",
      "itemCreatedAt": "2026-03-05T02:49:03Z",
      "sourceId": "a-4c0f6d1e8b2a47d39e5f7a1b3c8d2e60",
      "sourceType": "ACCOUNT",
      "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
      "providerId": "island-pension"
    }
  }
});

/** 200: A page that another one follows. Pass `nextCursor` back as `cursor`. */
export const earningsAndFees: TransactionListResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "0d9e2c4b-7a61-4f38-8b5d-3e1f6a9c0d41",
  "data": {
    "nextCursor": "2",
    "items": [
      {
        "id": "t-6c1e8a4f2b7d49359f0a1c3e5d7b9286",
        "date": "2026-03-14",
        "description": "Logo design",
        "currency": "PHP",
        "amount": 4200.5,
        "referenceId": "Order 20931",
        "metadata": {
          "createdAt": "2026-02-10T06:20:11Z",
          "itemCreatedAt": "2026-03-15T06:25:40Z",
          "sourceId": "a-8e2d4b6f0a1c47359b7d9f1e3c5a8260",
          "sourceType": "ACCOUNT",
          "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
          "providerId": "harbor-freelance"
        }
      },
      {
        "id": "t-7d2f9b5a3c8e4a46a01b2d4f6e8c0397",
        "date": "2026-03-14",
        "description": "Platform fee",
        "currency": "PHP",
        "amount": -420.05,
        "referenceId": "Order 20931",
        "metadata": {
          "createdAt": "2026-02-10T06:20:11Z",
          "itemCreatedAt": "2026-03-15T06:25:40Z",
          "sourceId": "a-8e2d4b6f0a1c47359b7d9f1e3c5a8260",
          "sourceType": "ACCOUNT",
          "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
          "providerId": "harbor-freelance"
        }
      }
    ]
  }
});

/**
 * 200: The last page. An empty description is allowed, so this can be an earning or a deposit. Without a reference,
 * that is null.
 */
export const lastTransactions: TransactionListResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "0d9e2c4b-7a61-4f38-8b5d-3e1f6a9c0d42",
  "data": {
    "nextCursor": null,
    "items": [
      {
        "id": "t-8e3a0c6b4d9f4b57b12c3e5a7f9d1408",
        "date": "2026-03-09",
        "description": "",
        "currency": "PHP",
        "amount": 1500,
        "referenceId": null,
        "metadata": {
          "createdAt": "2026-02-10T06:20:11Z",
          "itemCreatedAt": "2026-03-10T06:25:40Z",
          "sourceId": "a-8e2d4b6f0a1c47359b7d9f1e3c5a8260",
          "sourceType": "ACCOUNT",
          "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
          "providerId": "harbor-freelance"
        }
      }
    ]
  }
});

/** 200: Nothing matches. */
export const noTransactions: TransactionListResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "0d9e2c4b-7a61-4f38-8b5d-3e1f6a9c0d43",
  "data": {
    "nextCursor": null,
    "items": []
  }
});

/** 200: Paid for a piece of work. */
export const earning: TransactionResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "0d9e2c4b-7a61-4f38-8b5d-3e1f6a9c0d39",
  "data": {
    "id": "t-6c1e8a4f2b7d49359f0a1c3e5d7b9286",
    "date": "2026-03-14",
    "description": "Logo design",
    "currency": "PHP",
    "amount": 4200.5,
    "referenceId": "Order 20931",
    "metadata": {
      "createdAt": "2026-02-10T06:20:11Z",
      "itemCreatedAt": "2026-03-15T06:25:40Z",
      "sourceId": "a-8e2d4b6f0a1c47359b7d9f1e3c5a8260",
      "sourceType": "ACCOUNT",
      "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
      "providerId": "harbor-freelance"
    }
  }
});

/** 200: A fee that the platform keeps. What the user pays is negative. */
export const platformFee: TransactionResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "0d9e2c4b-7a61-4f38-8b5d-3e1f6a9c0d40",
  "data": {
    "id": "t-7d2f9b5a3c8e4a46a01b2d4f6e8c0397",
    "date": "2026-03-14",
    "description": "Platform fee",
    "currency": "PHP",
    "amount": -420.05,
    "referenceId": "Order 20931",
    "metadata": {
      "createdAt": "2026-02-10T06:20:11Z",
      "itemCreatedAt": "2026-03-15T06:25:40Z",
      "sourceId": "a-8e2d4b6f0a1c47359b7d9f1e3c5a8260",
      "sourceType": "ACCOUNT",
      "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
      "providerId": "harbor-freelance"
    }
  }
});

/** 200: The ratings of one user. Of this user's accounts only one has a rating. */
export const ratingsOfOneUser: RatingListResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "2fb06e4d-9c83-4b5a-8d7f-503b8c1e2f02",
  "data": {
    "nextCursor": null,
    "items": [
      {
        "id": "r-8c0e2a4f6b1d47395d7f9b1e3a5c2068",
        "currentRating": 4.8,
        "maxRating": 5,
        "calculatedPercentage": 96,
        "reviewsReceived": 31,
        "likesReceived": null,
        "jobsCompleted": 44,
        "metadata": {
          "createdAt": "2026-02-10T06:20:11Z",
          "itemCreatedAt": "2026-02-10T06:25:40Z",
          "sourceId": "a-8e2d4b6f0a1c47359b7d9f1e3c5a8260",
          "sourceType": "ACCOUNT",
          "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
          "providerId": "harbor-freelance"
        }
      }
    ]
  }
});

/** 200: Nothing matches. */
export const noRatings: RatingListResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "2fb06e4d-9c83-4b5a-8d7f-503b8c1e2f03",
  "data": {
    "nextCursor": null,
    "items": []
  }
});

/** 200: A rating out of five. The platform has no likes. */
export const ratingOutOfFive: RatingResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "2fb06e4d-9c83-4b5a-8d7f-503b8c1e2f01",
  "data": {
    "id": "r-8c0e2a4f6b1d47395d7f9b1e3a5c2068",
    "currentRating": 4.8,
    "maxRating": 5,
    "calculatedPercentage": 96,
    "reviewsReceived": 31,
    "likesReceived": null,
    "jobsCompleted": 44,
    "metadata": {
      "createdAt": "2026-02-10T06:20:11Z",
      "itemCreatedAt": "2026-02-10T06:25:40Z",
      "sourceId": "a-8e2d4b6f0a1c47359b7d9f1e3c5a8260",
      "sourceType": "ACCOUNT",
      "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
      "providerId": "harbor-freelance"
    }
  }
});

/** 200: A page that another one follows. Pass `nextCursor` back as `cursor`. */
export const documentsOfOneUser: UserDocumentListResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "2fb06e4d-9c83-4b5a-8d7f-503b8c1e2f07",
  "data": {
    "nextCursor": "2",
    "items": [
      {
        "id": "d-5f7b9d1e3a0c48264e6a8c0d2f4b1739",
        "name": "Member's card",
        "docId": "34-1029384-7",
        "status": null,
        "documentType": "IDENTIFICATION",
        "issueDate": "2018-02-26",
        "expiryDate": null,
        "fileUrl": "https://files.example.com/d-5f7b9d1e3a0c48264e6a8c0d2f4b1739",
        "remarks": null,
        "metadata": {
          "createdAt": "2026-03-05T02:45:19Z",
          "itemCreatedAt": "2026-03-05T02:49:03Z",
          "sourceId": "a-4c0f6d1e8b2a47d39e5f7a1b3c8d2e60",
          "sourceType": "ACCOUNT",
          "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
          "providerId": "island-pension"
        }
      },
      {
        "id": "d-8a0c2e4b6d3f4b597f9b1d3e5a7c2064",
        "name": "Clearance",
        "docId": "V0LANTERN26-4471",
        "status": "VALID",
        "documentType": "CLEARANCE",
        "issueDate": null,
        "expiryDate": "2027-02-26",
        "fileUrl": null,
        "remarks": "NO RECORD ON FILE",
        "metadata": {
          "createdAt": "2026-03-10T09:05:48Z",
          "itemCreatedAt": "2026-03-10T09:06:57Z",
          "sourceId": "u-4d6f8b0a2c1e43799a5c7e9b1d3f0862",
          "sourceType": "ARCHIVE",
          "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
          "providerId": "user-provided"
        }
      }
    ]
  }
});

/** 200: The last page. The cursor is null. It may also be absent. */
export const lastDocuments: UserDocumentListResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "2fb06e4d-9c83-4b5a-8d7f-503b8c1e2f08",
  "data": {
    "nextCursor": null,
    "items": [
      {
        "id": "d-bd3f5b7e9a6c4e8ca2ce4a6b8d0f5397",
        "name": "Course on saving for a home",
        "documentType": "CERTIFICATE",
        "issueDate": "2025-06-14",
        "metadata": {
          "createdAt": "2026-01-12T23:08:54Z",
          "itemCreatedAt": "2026-01-12T23:12:20Z",
          "sourceId": "a-7a3e9c5d1f0b4682a9d4c6e8b0f25173",
          "sourceType": "ACCOUNT",
          "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
          "providerId": "housing-fund"
        }
      }
    ]
  }
});

/** 200: Nothing matches. */
export const noDocuments: UserDocumentListResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "2fb06e4d-9c83-4b5a-8d7f-503b8c1e2f09",
  "data": {
    "nextCursor": null,
    "items": []
  }
});

/** 200: A card with a file. No last day is known. */
export const membersCard: UserDocumentResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "2fb06e4d-9c83-4b5a-8d7f-503b8c1e2f04",
  "data": {
    "id": "d-5f7b9d1e3a0c48264e6a8c0d2f4b1739",
    "name": "Member's card",
    "docId": "34-1029384-7",
    "status": null,
    "documentType": "IDENTIFICATION",
    "issueDate": "2018-02-26",
    "expiryDate": null,
    "fileUrl": "https://files.example.com/d-5f7b9d1e3a0c48264e6a8c0d2f4b1739",
    "remarks": null,
    "metadata": {
      "createdAt": "2026-03-05T02:45:19Z",
      "itemCreatedAt": "2026-03-05T02:49:03Z",
      "sourceId": "a-4c0f6d1e8b2a47d39e5f7a1b3c8d2e60",
      "sourceType": "ACCOUNT",
      "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
      "providerId": "island-pension"
    }
  }
});

/** 200: A clearance that the user uploaded. Its source is an archive, not an account. */
export const clearanceFromArchive: UserDocumentResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "2fb06e4d-9c83-4b5a-8d7f-503b8c1e2f05",
  "data": {
    "id": "d-8a0c2e4b6d3f4b597f9b1d3e5a7c2064",
    "name": "Clearance",
    "docId": "V0LANTERN26-4471",
    "status": "VALID",
    "documentType": "CLEARANCE",
    "issueDate": null,
    "expiryDate": "2027-02-26",
    "fileUrl": null,
    "remarks": "NO RECORD ON FILE",
    "metadata": {
      "createdAt": "2026-03-10T09:05:48Z",
      "itemCreatedAt": "2026-03-10T09:06:57Z",
      "sourceId": "u-4d6f8b0a2c1e43799a5c7e9b1d3f0862",
      "sourceType": "ARCHIVE",
      "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
      "providerId": "user-provided"
    }
  }
});

/** 200: A certificate of which little is known. What the provider does not know is absent. */
export const courseCertificate: UserDocumentResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "2fb06e4d-9c83-4b5a-8d7f-503b8c1e2f06",
  "data": {
    "id": "d-bd3f5b7e9a6c4e8ca2ce4a6b8d0f5397",
    "name": "Course on saving for a home",
    "documentType": "CERTIFICATE",
    "issueDate": "2025-06-14",
    "metadata": {
      "createdAt": "2026-01-12T23:08:54Z",
      "itemCreatedAt": "2026-01-12T23:12:20Z",
      "sourceId": "a-7a3e9c5d1f0b4682a9d4c6e8b0f25173",
      "sourceType": "ACCOUNT",
      "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
      "providerId": "housing-fund"
    }
  }
});

/** 200: Insights from two accounts. All of them on one page, so there is no cursor. */
export const insightsOfOneUser: InsightListResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "2fb06e4d-9c83-4b5a-8d7f-503b8c1e2f12",
  "data": {
    "nextCursor": null,
    "items": [
      {
        "id": "insight-3d5f7b9a1c0e42864f6a8d0b2c4e1795",
        "cutoffTime": "2026-03-02T08:26:02Z",
        "features": {
          "incomes_count": 4,
          "incomes_first_income_month_range": 6,
          "incomes_missing_month_max": 1,
          "incomes_missing_month_count": 1,
          "incomes_amount_sum": 52500,
          "incomes_amount_average": 13125,
          "incomes_amount_min": 12000,
          "incomes_amount_max": 15000,
          "incomes_amount_median": 12750,
          "incomes_amount_std": 1436.14,
          "incomes_last3_months_amount_sum": 28500,
          "incomes_last3_months_amount_average": 14250,
          "incomes_last3_months_amount_min": 13500,
          "incomes_last3_months_amount_max": 15000,
          "incomes_last3_months_amount_median": 14250,
          "incomes_last3_months_amount_std": 1060.66,
          "incomes_last6_months_amount_sum": 52500,
          "incomes_last6_months_amount_average": 13125,
          "incomes_last6_months_amount_min": 12000,
          "incomes_last6_months_amount_max": 15000,
          "incomes_last6_months_amount_median": 12750,
          "incomes_last6_months_amount_std": 1436.14,
          "incomes_last9_months_amount_sum": 52500,
          "incomes_last9_months_amount_average": 13125,
          "incomes_last9_months_amount_min": 12000,
          "incomes_last9_months_amount_max": 15000,
          "incomes_last9_months_amount_median": 12750,
          "incomes_last9_months_amount_std": 1436.14,
          "incomes_last12_months_amount_sum": 52500,
          "incomes_last12_months_amount_average": 13125,
          "incomes_last12_months_amount_min": 12000,
          "incomes_last12_months_amount_max": 15000,
          "incomes_last12_months_amount_median": 12750,
          "incomes_last12_months_amount_std": 1436.14,
          "incomes_last18_months_amount_sum": 52500,
          "incomes_last18_months_amount_average": 13125,
          "incomes_last18_months_amount_min": 12000,
          "incomes_last18_months_amount_max": 15000,
          "incomes_last18_months_amount_median": 12750,
          "incomes_last18_months_amount_std": 1436.14,
          "incomes_last18_months_max_amount_count": 1,
          "incomes_starting_amount": 12000,
          "incomes_current_amount": 15000,
          "incomes_latest_growth": -999,
          "liabilities_loan_count": -999,
          "liabilities_outstanding_loan_count": -999,
          "liabilities_overdue_loan_count": -999,
          "liabilities_finished_loan_count": -999,
          "liabilities_loan_amount_min": -999,
          "liabilities_loan_amount_max": -999,
          "liabilities_loan_amount_total": -999,
          "liabilities_loan_amount_average": -999,
          "liabilities_loan_amount_std": -999,
          "liabilities_outstanding_amount_max": -999,
          "liabilities_outstanding_amount_total": -999,
          "liabilities_outstanding_amount_average": -999,
          "liabilities_overdue_amount_total": -999,
          "liabilities_overdue_amount_average": -999,
          "liabilities_ongoing_amortization_amount_sum": -999,
          "liabilities_ongoing_amortization_amount_average": -999,
          "liabilities_ongoing_amortization_amount_min": -999,
          "liabilities_ongoing_amortization_amount_max": -999,
          "liabilities_ongoing_amortization_amount_median": -999,
          "liabilities_ongoing_amortization_amount_std": -999,
          "liabilities_payment_count": -999,
          "liabilities_payment_amount_max": -999,
          "liabilities_payment_amount_min": -999,
          "liabilities_payment_amount_median": -999,
          "liabilities_payment_amount_average": -999,
          "liabilities_payment_amount_sum": -999,
          "liabilities_payment_amount_std": -999,
          "employments_current_status": null,
          "employments_employer_count": -999,
          "employments_current_tenure": -999,
          "identity_age": 34,
          "link_days_since_first": 72,
          "link_days_since_last": 11,
          "link_day3_count": 0,
          "link_day7_count": 0,
          "link_day30_count": 1,
          "link_day90_count": 3,
          "link_day180_count": 3,
          "link_day365_count": 3,
          "link_day730_count": 3
        },
        "metadata": {
          "createdAt": "2026-03-02T08:21:40Z",
          "itemCreatedAt": "2026-03-02T08:26:30Z",
          "sourceId": "a-5e2c8a7f4b6d4913a0c1d7e9f3b82460",
          "sourceType": "ACCOUNT",
          "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
          "providerId": "island-health"
        }
      },
      {
        "id": "insight-6a8c0e2b4d3f45b97c9d1a3e5f7b4028",
        "cutoffTime": "2026-03-05T02:49:03Z",
        "features": {
          "incomes_count": 2,
          "incomes_first_income_month_range": 2,
          "incomes_missing_month_max": 0,
          "incomes_missing_month_count": 0,
          "incomes_amount_sum": 55000,
          "incomes_amount_average": 27500,
          "incomes_starting_amount": 27500,
          "incomes_current_amount": 27500,
          "incomes_latest_growth": -999,
          "liabilities_loan_count": 2,
          "liabilities_outstanding_loan_count": 1,
          "liabilities_overdue_loan_count": 0,
          "liabilities_finished_loan_count": 0,
          "liabilities_loan_amount_min": 20000,
          "liabilities_loan_amount_max": 24000,
          "liabilities_loan_amount_total": 44000,
          "liabilities_loan_amount_average": 22000,
          "liabilities_loan_amount_std": 2828.43,
          "liabilities_outstanding_amount_max": 15400,
          "liabilities_outstanding_amount_total": 15400,
          "liabilities_outstanding_amount_average": 15400,
          "liabilities_overdue_amount_total": 0,
          "liabilities_overdue_amount_average": 0,
          "liabilities_ongoing_amortization_amount_sum": 1100,
          "liabilities_ongoing_amortization_amount_average": 1100,
          "liabilities_ongoing_amortization_amount_min": 1100,
          "liabilities_ongoing_amortization_amount_max": 1100,
          "liabilities_ongoing_amortization_amount_median": 1100,
          "liabilities_ongoing_amortization_amount_std": 0,
          "liabilities_payment_count": 10,
          "liabilities_payment_amount_max": 1100,
          "liabilities_payment_amount_min": 1100,
          "liabilities_payment_amount_median": 1100,
          "liabilities_payment_amount_average": 1100,
          "liabilities_payment_amount_sum": 11000,
          "liabilities_payment_amount_std": -998,
          "employments_current_status": "EMPLOYED",
          "employments_employer_count": 2,
          "employments_current_tenure": 44,
          "identity_age": 34
        },
        "metadata": {
          "createdAt": "2026-03-05T02:45:19Z",
          "itemCreatedAt": "2026-03-05T02:49:40Z",
          "sourceId": "a-4c0f6d1e8b2a47d39e5f7a1b3c8d2e60",
          "sourceType": "ACCOUNT",
          "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
          "providerId": "island-pension"
        }
      }
    ]
  }
});

/** 200: Nothing matches. */
export const noInsights: InsightListResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "2fb06e4d-9c83-4b5a-8d7f-503b8c1e2f13",
  "data": {
    "nextCursor": null,
    "items": []
  }
});

/**
 * 200: Estimated incomes but no loans. A freelancer who pays into a health insurance, after the user had entered the
 * verification code there. Such a source has neither loans nor employers, so each figure about them is -999, that is,
 * not available; so is the growth, for want of the same month a year before. The incomes are four estimated months from
 * September 2025 to January 2026, of which November is missing. The latest one is of January.
 */
export const freelancerWithoutLoans: InsightResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "2fb06e4d-9c83-4b5a-8d7f-503b8c1e2f10",
  "data": {
    "id": "insight-3d5f7b9a1c0e42864f6a8d0b2c4e1795",
    "cutoffTime": "2026-03-02T08:26:02Z",
    "features": {
      "incomes_count": 4,
      "incomes_first_income_month_range": 6,
      "incomes_missing_month_max": 1,
      "incomes_missing_month_count": 1,
      "incomes_amount_sum": 52500,
      "incomes_amount_average": 13125,
      "incomes_amount_min": 12000,
      "incomes_amount_max": 15000,
      "incomes_amount_median": 12750,
      "incomes_amount_std": 1436.14,
      "incomes_last3_months_amount_sum": 28500,
      "incomes_last3_months_amount_average": 14250,
      "incomes_last3_months_amount_min": 13500,
      "incomes_last3_months_amount_max": 15000,
      "incomes_last3_months_amount_median": 14250,
      "incomes_last3_months_amount_std": 1060.66,
      "incomes_last6_months_amount_sum": 52500,
      "incomes_last6_months_amount_average": 13125,
      "incomes_last6_months_amount_min": 12000,
      "incomes_last6_months_amount_max": 15000,
      "incomes_last6_months_amount_median": 12750,
      "incomes_last6_months_amount_std": 1436.14,
      "incomes_last9_months_amount_sum": 52500,
      "incomes_last9_months_amount_average": 13125,
      "incomes_last9_months_amount_min": 12000,
      "incomes_last9_months_amount_max": 15000,
      "incomes_last9_months_amount_median": 12750,
      "incomes_last9_months_amount_std": 1436.14,
      "incomes_last12_months_amount_sum": 52500,
      "incomes_last12_months_amount_average": 13125,
      "incomes_last12_months_amount_min": 12000,
      "incomes_last12_months_amount_max": 15000,
      "incomes_last12_months_amount_median": 12750,
      "incomes_last12_months_amount_std": 1436.14,
      "incomes_last18_months_amount_sum": 52500,
      "incomes_last18_months_amount_average": 13125,
      "incomes_last18_months_amount_min": 12000,
      "incomes_last18_months_amount_max": 15000,
      "incomes_last18_months_amount_median": 12750,
      "incomes_last18_months_amount_std": 1436.14,
      "incomes_last18_months_max_amount_count": 1,
      "incomes_starting_amount": 12000,
      "incomes_current_amount": 15000,
      "incomes_latest_growth": -999,
      "liabilities_loan_count": -999,
      "liabilities_outstanding_loan_count": -999,
      "liabilities_overdue_loan_count": -999,
      "liabilities_finished_loan_count": -999,
      "liabilities_loan_amount_min": -999,
      "liabilities_loan_amount_max": -999,
      "liabilities_loan_amount_total": -999,
      "liabilities_loan_amount_average": -999,
      "liabilities_loan_amount_std": -999,
      "liabilities_outstanding_amount_max": -999,
      "liabilities_outstanding_amount_total": -999,
      "liabilities_outstanding_amount_average": -999,
      "liabilities_overdue_amount_total": -999,
      "liabilities_overdue_amount_average": -999,
      "liabilities_ongoing_amortization_amount_sum": -999,
      "liabilities_ongoing_amortization_amount_average": -999,
      "liabilities_ongoing_amortization_amount_min": -999,
      "liabilities_ongoing_amortization_amount_max": -999,
      "liabilities_ongoing_amortization_amount_median": -999,
      "liabilities_ongoing_amortization_amount_std": -999,
      "liabilities_payment_count": -999,
      "liabilities_payment_amount_max": -999,
      "liabilities_payment_amount_min": -999,
      "liabilities_payment_amount_median": -999,
      "liabilities_payment_amount_average": -999,
      "liabilities_payment_amount_sum": -999,
      "liabilities_payment_amount_std": -999,
      "employments_current_status": null,
      "employments_employer_count": -999,
      "employments_current_tenure": -999,
      "identity_age": 34,
      "link_days_since_first": 72,
      "link_days_since_last": 11,
      "link_day3_count": 0,
      "link_day7_count": 0,
      "link_day30_count": 1,
      "link_day90_count": 3,
      "link_day180_count": 3,
      "link_day365_count": 3,
      "link_day730_count": 3
    },
    "metadata": {
      "createdAt": "2026-03-02T08:21:40Z",
      "itemCreatedAt": "2026-03-02T08:26:30Z",
      "sourceId": "a-5e2c8a7f4b6d4913a0c1d7e9f3b82460",
      "sourceType": "ACCOUNT",
      "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
      "providerId": "island-health"
    }
  }
});

/**
 * 200: Loans, and incomes that are only estimated. The account has no incomes: the figures about them come from its two
 * estimated incomes. For the growth the same month a year before is missing (-999), and one computation has failed
 * (-998). One of the two loans has no known balance and counts as neither outstanding nor finished. Other features are
 * absent.
 */
export const borrowerWithoutIncomes: InsightResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "2fb06e4d-9c83-4b5a-8d7f-503b8c1e2f11",
  "data": {
    "id": "insight-6a8c0e2b4d3f45b97c9d1a3e5f7b4028",
    "cutoffTime": "2026-03-05T02:49:03Z",
    "features": {
      "incomes_count": 2,
      "incomes_first_income_month_range": 2,
      "incomes_missing_month_max": 0,
      "incomes_missing_month_count": 0,
      "incomes_amount_sum": 55000,
      "incomes_amount_average": 27500,
      "incomes_starting_amount": 27500,
      "incomes_current_amount": 27500,
      "incomes_latest_growth": -999,
      "liabilities_loan_count": 2,
      "liabilities_outstanding_loan_count": 1,
      "liabilities_overdue_loan_count": 0,
      "liabilities_finished_loan_count": 0,
      "liabilities_loan_amount_min": 20000,
      "liabilities_loan_amount_max": 24000,
      "liabilities_loan_amount_total": 44000,
      "liabilities_loan_amount_average": 22000,
      "liabilities_loan_amount_std": 2828.43,
      "liabilities_outstanding_amount_max": 15400,
      "liabilities_outstanding_amount_total": 15400,
      "liabilities_outstanding_amount_average": 15400,
      "liabilities_overdue_amount_total": 0,
      "liabilities_overdue_amount_average": 0,
      "liabilities_ongoing_amortization_amount_sum": 1100,
      "liabilities_ongoing_amortization_amount_average": 1100,
      "liabilities_ongoing_amortization_amount_min": 1100,
      "liabilities_ongoing_amortization_amount_max": 1100,
      "liabilities_ongoing_amortization_amount_median": 1100,
      "liabilities_ongoing_amortization_amount_std": 0,
      "liabilities_payment_count": 10,
      "liabilities_payment_amount_max": 1100,
      "liabilities_payment_amount_min": 1100,
      "liabilities_payment_amount_median": 1100,
      "liabilities_payment_amount_average": 1100,
      "liabilities_payment_amount_sum": 11000,
      "liabilities_payment_amount_std": -998,
      "employments_current_status": "EMPLOYED",
      "employments_employer_count": 2,
      "employments_current_tenure": 44,
      "identity_age": 34
    },
    "metadata": {
      "createdAt": "2026-03-05T02:45:19Z",
      "itemCreatedAt": "2026-03-05T02:49:40Z",
      "sourceId": "a-4c0f6d1e8b2a47d39e5f7a1b3c8d2e60",
      "sourceType": "ACCOUNT",
      "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
      "providerId": "island-pension"
    }
  }
});

/**
 * 200: Records about two accounts. Nothing was found when the first account was connected, and other organisations when
 * the second was. All of them on one page, so there is no cursor.
 */
export const linksOfOneUser: LinkListResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "2fb06e4d-9c83-4b5a-8d7f-503b8c1e2f16",
  "data": {
    "nextCursor": null,
    "items": [
      {
        "id": "link-6a8c0e2d4f1b47937c9e1a3b5d7f2064",
        "startDate": "2024-03-05T02:46:30Z",
        "endDate": "2026-03-05T02:46:30Z",
        "records": [
          {
            "count": 2,
            "linkedAt": [
              "2026-01-27T07:15:32Z"
            ]
          },
          {
            "count": 1,
            "linkedAt": [
              "2026-02-18T13:05:09Z"
            ]
          }
        ],
        "metadata": {
          "createdAt": "2026-03-05T02:45:19Z",
          "itemCreatedAt": "2026-03-05T02:49:03Z",
          "sourceId": "a-4c0f6d1e8b2a47d39e5f7a1b3c8d2e60",
          "sourceType": "ACCOUNT",
          "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
          "providerId": "island-pension"
        }
      },
      {
        "id": "link-9d1f3b5a7c4e4ac6af2c4d6e8a0b5397",
        "startDate": "2023-11-21T05:32:00Z",
        "endDate": "2025-11-20T05:32:00Z",
        "records": [],
        "metadata": {
          "createdAt": "2025-11-20T05:31:16Z",
          "itemCreatedAt": "2025-11-20T05:35:02Z",
          "sourceId": "a-2f8b6d4a0c1e4937b5a7d9f1e3c06284",
          "sourceType": "ACCOUNT",
          "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
          "providerId": "island-pension"
        }
      }
    ]
  }
});

/** 200: Nothing matches. */
export const noLinks: LinkListResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "2fb06e4d-9c83-4b5a-8d7f-503b8c1e2f17",
  "data": {
    "nextCursor": null,
    "items": []
  }
});

/**
 * 200: A user who has connected at other organisations too. A warning: in the 730 days before connecting this account,
 * the user connected at other organisations of the network, last on 18 February. Of two connections only the latest
 * time is told. The user's other accounts of this tenant are not among them.
 */
export const linkedSeveralAccounts: LinkResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "2fb06e4d-9c83-4b5a-8d7f-503b8c1e2f14",
  "data": {
    "id": "link-6a8c0e2d4f1b47937c9e1a3b5d7f2064",
    "startDate": "2024-03-05T02:46:30Z",
    "endDate": "2026-03-05T02:46:30Z",
    "records": [
      {
        "count": 2,
        "linkedAt": [
          "2026-01-27T07:15:32Z"
        ]
      },
      {
        "count": 1,
        "linkedAt": [
          "2026-02-18T13:05:09Z"
        ]
      }
    ],
    "metadata": {
      "createdAt": "2026-03-05T02:45:19Z",
      "itemCreatedAt": "2026-03-05T02:49:03Z",
      "sourceId": "a-4c0f6d1e8b2a47d39e5f7a1b3c8d2e60",
      "sourceType": "ACCOUNT",
      "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
      "providerId": "island-pension"
    }
  }
});

/**
 * 200: No other organisation was found. In the time that was analysed the user had connected at no other organisation
 * of the network. That says nothing about the user's accounts of this tenant.
 */
export const neverLinkedBefore: LinkResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "2fb06e4d-9c83-4b5a-8d7f-503b8c1e2f15",
  "data": {
    "id": "link-9d1f3b5a7c4e4ac6af2c4d6e8a0b5397",
    "startDate": "2023-11-21T05:32:00Z",
    "endDate": "2025-11-20T05:32:00Z",
    "records": [],
    "metadata": {
      "createdAt": "2025-11-20T05:31:16Z",
      "itemCreatedAt": "2025-11-20T05:35:02Z",
      "sourceId": "a-2f8b6d4a0c1e4937b5a7d9f1e3c06284",
      "sourceType": "ACCOUNT",
      "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
      "providerId": "island-pension"
    }
  }
});

/** 200: A page that another one follows. Pass `nextCursor` back as `cursor`. */
export const archivesOfOneUser: ArchiveListResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "7b1e4d92-3c5a-4f60-9e8d-2a6c1f0b5d10",
  "data": {
    "nextCursor": "2",
    "items": [
      {
        "id": "u-5e7a9c1b3d4f48628a0c2e4f6b8d1a73",
        "createdAt": "2026-03-18T03:12:40Z",
        "providerId": "user-provided",
        "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
        "type": "PAYSLIP",
        "state": {
          "status": "ANALYZED",
          "errorCode": null,
          "errorMessage": null,
          "updatedAt": "2026-03-18T03:14:05Z"
        },
        "rawFiles": [
          {
            "id": "f-2c4e6a8b0d1f43759b7d9f1e3c5a8260",
            "createdAt": "2026-03-18T03:12:40Z",
            "name": "payslip-march.pdf",
            "subType": "PAYSLIP",
            "size": 184,
            "format": "PDF",
            "url": "https://files.example.com/f-2c4e6a8b0d1f43759b7d9f1e3c5a8260"
          }
        ],
        "extraction": {
          "fileType": "PAYSLIP",
          "analysis": {
            "startDate": "2026-03-01",
            "endDate": "2026-03-15",
            "payDate": "2026-03-15",
            "currency": "PHP",
            "grossAmount": 21500,
            "netAmount": 18250.75,
            "employerName": "Lantern Print Works",
            "employeeName": "Ana Reyes Villanueva",
            "ssNumber": "34-1029384-7",
            "philHealthNumber": "12-345678901-2",
            "taxNumber": "123-456-789-000",
            "pagIbigNumber": null
          }
        },
        "validation": {
          "fileType": "PAYSLIP",
          "metadata": {
            "resultCode": "PASSED",
            "score": 92,
            "resultMessage": "The file was not edited."
          },
          "computation": {
            "resultCode": "PASSED",
            "score": 96,
            "resultMessage": "The amounts add up."
          },
          "identity": {
            "resultCode": "PASSED",
            "score": 97.5,
            "resultMessage": "The name is the user's."
          },
          "location": {
            "resultCode": "NO_DATA",
            "score": null,
            "resultMessage": null
          }
        }
      },
      {
        "id": "u-1c3e5a7b9d0f42648b6d8f0a2c4e7159",
        "createdAt": "2026-03-19T01:20:31Z",
        "providerId": "user-provided",
        "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
        "type": "PAYSLIP",
        "state": {
          "status": "ERROR",
          "errorCode": "MISSING_MANDATORY_FIELD",
          "errorMessage": "The pay date was not found.",
          "updatedAt": "2026-03-19T01:22:10Z"
        },
        "rawFiles": [
          {
            "id": "f-8d0f2b4c6e1a43958c7e9a1b3d5f0264",
            "createdAt": "2026-03-19T01:20:31Z",
            "name": "IMG_2041",
            "subType": null,
            "size": 3048,
            "format": "JPG",
            "url": "https://files.example.com/f-8d0f2b4c6e1a43958c7e9a1b3d5f0264"
          }
        ]
      }
    ]
  }
});

/** 200: The last page. */
export const lastArchives: ArchiveListResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "7b1e4d92-3c5a-4f60-9e8d-2a6c1f0b5d11",
  "data": {
    "nextCursor": null,
    "items": [
      {
        "id": "archive-7b9d1f3a5c2e40688d0f2a4c6e8b1397",
        "createdAt": "2026-03-20T06:02:11Z",
        "providerId": "tenant-provided",
        "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
        "type": "PAYSLIP",
        "state": {
          "status": "STARTED",
          "errorCode": null,
          "errorMessage": null,
          "updatedAt": "2026-03-20T06:02:11Z"
        },
        "rawFiles": [
          {
            "id": "f-4a6c8e0b2d1f43779e1a3c5b7d9f0826",
            "createdAt": "2026-03-20T06:02:11Z",
            "name": "payslip-march.pdf",
            "subType": "PAYSLIP",
            "size": 201,
            "format": "PDF",
            "url": "https://files.example.com/f-4a6c8e0b2d1f43779e1a3c5b7d9f0826"
          }
        ]
      }
    ]
  }
});

/** 200: Nothing matches. */
export const noArchives: ArchiveListResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "7b1e4d92-3c5a-4f60-9e8d-2a6c1f0b5d12",
  "data": {
    "nextCursor": null,
    "items": []
  }
});

/** Request: A payslip in one file. A real file is longer. */
export const payslipAsPdf: ArchiveCreateRequest = /* @__PURE__ */ frozen({
  "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
  "fileType": "PAYSLIP",
  "rawFiles": [
    {
      "fileExtensionType": "PDF",
      "fileContent": "JVBERi0xLjQK",
      "fileName": "payslip-march.pdf",
      "fileSubtype": "PAYSLIP"
    }
  ]
});

/** Request: Two files that are one document. Real files are longer. */
export const bothSidesOfCard: ArchiveCreateRequest = /* @__PURE__ */ frozen({
  "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
  "fileType": "COMPANY_ID",
  "rawFiles": [
    {
      "fileExtensionType": "PNG",
      "fileContent": "iVBORw0KGgo=",
      "fileName": "card-front.png",
      "fileSubtype": "COMPANY_ID_FRONT"
    },
    {
      "fileExtensionType": "PNG",
      "fileContent": "iVBORw0KGgo=",
      "fileName": "card-back.png",
      "fileSubtype": "COMPANY_ID_BACK"
    }
  ]
});

/** 200: The service is at work. Ask again later, or wait for the webhook. */
export const analysisStarted: ArchiveResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "7b1e4d92-3c5a-4f60-9e8d-2a6c1f0b5d02",
  "data": {
    "id": "archive-7b9d1f3a5c2e40688d0f2a4c6e8b1397",
    "createdAt": "2026-03-20T06:02:11Z",
    "providerId": "tenant-provided",
    "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
    "type": "PAYSLIP",
    "state": {
      "status": "STARTED",
      "errorCode": null,
      "errorMessage": null,
      "updatedAt": "2026-03-20T06:02:11Z"
    },
    "rawFiles": [
      {
        "id": "f-4a6c8e0b2d1f43779e1a3c5b7d9f0826",
        "createdAt": "2026-03-20T06:02:11Z",
        "name": "payslip-march.pdf",
        "subType": "PAYSLIP",
        "size": 201,
        "format": "PDF",
        "url": "https://files.example.com/f-4a6c8e0b2d1f43779e1a3c5b7d9f0826"
      }
    ]
  }
});

/**
 * 200: A payslip that the service has read and checked. The number at Pag-IBIG is not on the payslip, so it is null.
 */
export const payslipRead: ArchiveResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "7b1e4d92-3c5a-4f60-9e8d-2a6c1f0b5d01",
  "data": {
    "id": "u-5e7a9c1b3d4f48628a0c2e4f6b8d1a73",
    "createdAt": "2026-03-18T03:12:40Z",
    "providerId": "user-provided",
    "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
    "type": "PAYSLIP",
    "state": {
      "status": "ANALYZED",
      "errorCode": null,
      "errorMessage": null,
      "updatedAt": "2026-03-18T03:14:05Z"
    },
    "rawFiles": [
      {
        "id": "f-2c4e6a8b0d1f43759b7d9f1e3c5a8260",
        "createdAt": "2026-03-18T03:12:40Z",
        "name": "payslip-march.pdf",
        "subType": "PAYSLIP",
        "size": 184,
        "format": "PDF",
        "url": "https://files.example.com/f-2c4e6a8b0d1f43759b7d9f1e3c5a8260"
      }
    ],
    "extraction": {
      "fileType": "PAYSLIP",
      "analysis": {
        "startDate": "2026-03-01",
        "endDate": "2026-03-15",
        "payDate": "2026-03-15",
        "currency": "PHP",
        "grossAmount": 21500,
        "netAmount": 18250.75,
        "employerName": "Lantern Print Works",
        "employeeName": "Ana Reyes Villanueva",
        "ssNumber": "34-1029384-7",
        "philHealthNumber": "12-345678901-2",
        "taxNumber": "123-456-789-000",
        "pagIbigNumber": null
      }
    },
    "validation": {
      "fileType": "PAYSLIP",
      "metadata": {
        "resultCode": "PASSED",
        "score": 92,
        "resultMessage": "The file was not edited."
      },
      "computation": {
        "resultCode": "PASSED",
        "score": 96,
        "resultMessage": "The amounts add up."
      },
      "identity": {
        "resultCode": "PASSED",
        "score": 97.5,
        "resultMessage": "The name is the user's."
      },
      "location": {
        "resultCode": "NO_DATA",
        "score": null,
        "resultMessage": null
      }
    }
  }
});

/** 200: A photo that could not be read. */
export const payslipNotReadable: ArchiveResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "7b1e4d92-3c5a-4f60-9e8d-2a6c1f0b5d03",
  "data": {
    "id": "u-1c3e5a7b9d0f42648b6d8f0a2c4e7159",
    "createdAt": "2026-03-19T01:20:31Z",
    "providerId": "user-provided",
    "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
    "type": "PAYSLIP",
    "state": {
      "status": "ERROR",
      "errorCode": "MISSING_MANDATORY_FIELD",
      "errorMessage": "The pay date was not found.",
      "updatedAt": "2026-03-19T01:22:10Z"
    },
    "rawFiles": [
      {
        "id": "f-8d0f2b4c6e1a43958c7e9a1b3d5f0264",
        "createdAt": "2026-03-19T01:20:31Z",
        "name": "IMG_2041",
        "subType": null,
        "size": 3048,
        "format": "JPG",
        "url": "https://files.example.com/f-8d0f2b4c6e1a43958c7e9a1b3d5f0264"
      }
    ]
  }
});

/**
 * 200: A document that the service does not read. The files have a URL all the same. The two sides of one card are two
 * files of one archive.
 */
export const kindNotRead: ArchiveResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "7b1e4d92-3c5a-4f60-9e8d-2a6c1f0b5d04",
  "data": {
    "id": "archive-0e2a4c6b8d1f43599b7d5f3e1c8a6204",
    "createdAt": "2026-03-21T02:40:00Z",
    "providerId": "tenant-provided",
    "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
    "type": "COMPANY_ID",
    "state": {
      "status": "UNSUPPORTED",
      "errorCode": null,
      "errorMessage": null,
      "updatedAt": "2026-03-21T02:40:09Z"
    },
    "rawFiles": [
      {
        "id": "f-6e8a0c2b4d1f43739c5e7a9b1d3f0482",
        "createdAt": "2026-03-21T02:40:00Z",
        "name": "card-front.png",
        "subType": "COMPANY_ID_FRONT",
        "size": 412,
        "format": "PNG",
        "url": "https://files.example.com/f-6e8a0c2b4d1f43739c5e7a9b1d3f0482"
      },
      {
        "id": "f-9b1d3f5a7c0e42648d6f8b0a2c4e1537",
        "createdAt": "2026-03-21T02:40:00Z",
        "name": "card-back.png",
        "subType": "COMPANY_ID_BACK",
        "size": 398,
        "format": "PNG",
        "url": "https://files.example.com/f-9b1d3f5a7c0e42648d6f8b0a2c4e1537"
      }
    ]
  }
});

/**
 * 200: A document of unknown kind was read as an electricity bill. What it is stands in `classification` and
 * `extraction`; `type` stays null, since nobody named a kind at the upload.
 */
export const electricityBillRead: ArchiveResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "7b1e4d92-3c5a-4f60-9e8d-2a6c1f0b5d05",
  "data": {
    "id": "archive-8a0c2e4b6d1f43779d3f5b7a9c1e0648",
    "createdAt": "2026-03-16T05:30:02Z",
    "providerId": "tenant-provided",
    "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
    "type": null,
    "state": {
      "status": "ANALYZED",
      "errorCode": null,
      "errorMessage": null,
      "updatedAt": "2026-03-16T05:31:44Z"
    },
    "rawFiles": [
      {
        "id": "f-1b3d5f7a9c0e42688f0a2c4b6d8e1395",
        "createdAt": "2026-03-16T05:30:02Z",
        "name": "scan-0003.png",
        "subType": null,
        "size": 921,
        "format": "PNG",
        "url": "https://files.example.com/f-1b3d5f7a9c0e42688f0a2c4b6d8e1395"
      }
    ],
    "classification": {
      "fileType": "ELECTRICITY_BILL"
    },
    "extraction": {
      "fileType": "ELECTRICITY_BILL",
      "analysis": {
        "fullName": "Ana Reyes Villanueva",
        "firstName": "Ana",
        "middleName": "Reyes",
        "lastName": "Villanueva",
        "address": "7 Harbor Road, Cebu City, Central Visayas, 6000, PH",
        "supplier": "Northern Light and Power",
        "accountNumber": "0084-2210-77",
        "statementNumber": "2026-03-118204",
        "startDate": "2026-02-05",
        "endDate": "2026-03-04",
        "statementDate": "2026-03-06",
        "dueDate": "2026-03-28",
        "paymentDate": null,
        "currency": "PHP",
        "dueAmount": 2418.6,
        "currentBillAmount": 2418.6,
        "previousDueAmount": 2377.15,
        "balanceAmount": 0,
        "vatAmount": 259.14,
        "emailAddress": "ana.reyes@example.com",
        "phoneNumber": "+639550001234",
        "currentPeriodUsage": 198,
        "previousReading": 10442,
        "presentReading": 10640
      }
    }
  }
});

/** 200: A clearance that the service has read. */
export const clearanceRead: ArchiveResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "7b1e4d92-3c5a-4f60-9e8d-2a6c1f0b5d06",
  "data": {
    "id": "u-4d6f8b0a2c1e43799a5c7e9b1d3f0862",
    "createdAt": "2026-03-10T09:05:48Z",
    "providerId": "user-provided",
    "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
    "type": "CLEARANCE_NBI",
    "state": {
      "status": "ANALYZED",
      "errorCode": null,
      "errorMessage": null,
      "updatedAt": "2026-03-10T09:06:57Z"
    },
    "rawFiles": [
      {
        "id": "f-7c9e1b3d5f0a42648a0c2e4b6d8f1357",
        "createdAt": "2026-03-10T09:05:48Z",
        "name": "clearance.jpg",
        "subType": null,
        "size": 1530,
        "format": "JPEG",
        "url": "https://files.example.com/f-7c9e1b3d5f0a42648a0c2e4b6d8f1357"
      }
    ],
    "extraction": {
      "fileType": "CLEARANCE_NBI",
      "analysis": {
        "firstName": "Ana",
        "middleName": "Reyes",
        "lastName": "Villanueva",
        "dateOfBirth": "1991-05-17",
        "gender": "Female",
        "maritalStatus": "Single",
        "citizenship": "Filipino",
        "address": "7 Harbor Road, Cebu City",
        "nbiIdNumber": "V0LANTERN26-4471",
        "expireDate": "2027-02-26",
        "remark": "NO RECORD ON FILE"
      }
    }
  }
});

/**
 * 200: A certificate of employment that the service has read. `type` is what the upload had named. What the service has
 * found is in `classification`.
 */
export const employmentCertificateRead: ArchiveResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "7b1e4d92-3c5a-4f60-9e8d-2a6c1f0b5d07",
  "data": {
    "id": "archive-2b4d6f8a0c1e43579f1b3d5a7c9e0826",
    "createdAt": "2026-03-12T04:44:19Z",
    "providerId": "tenant-provided",
    "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
    "type": "OTHERS",
    "state": {
      "status": "ANALYZED",
      "errorCode": null,
      "errorMessage": null,
      "updatedAt": "2026-03-12T04:46:02Z"
    },
    "rawFiles": [
      {
        "id": "f-3a5c7e9b1d0f42648e2a4c6b8d0f1397",
        "createdAt": "2026-03-12T04:44:19Z",
        "name": "certificate-of-employment.pdf",
        "subType": null,
        "size": 97,
        "format": "PDF",
        "url": "https://files.example.com/f-3a5c7e9b1d0f42648e2a4c6b8d0f1397"
      }
    ],
    "classification": {
      "fileType": "EMPLOYMENT_CERTIFICATE"
    },
    "extraction": {
      "fileType": "EMPLOYMENT_CERTIFICATE",
      "analysis": {
        "employerName": "Lantern Print Works",
        "fullName": "Ana Reyes Villanueva",
        "firstName": "Ana",
        "middleName": "Reyes",
        "lastName": "Villanueva",
        "employeeIdNumber": "LP-01842",
        "employeeIdType": "Employee number",
        "position": "Graphic Designer",
        "department": "Design",
        "employmentStatus": "Permanent",
        "startDate": "2022-07-04",
        "endDate": null,
        "currency": "PHP",
        "salaryAmount": 43000,
        "salaryTerm": "Monthly",
        "purpose": "Loan application",
        "remarks": null,
        "issueDate": "2026-03-02",
        "signatoryName": "Marisol Lacson Dumlao",
        "signatoryPosition": "Head of Personnel"
      }
    }
  }
});

/** 200: An older archive, without an extraction. What was read is in `analysis`, which is deprecated. */
export const readBeforeExtraction: ArchiveResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "7b1e4d92-3c5a-4f60-9e8d-2a6c1f0b5d08",
  "data": {
    "id": "u-6f8a0c2e4b1d43579c3e5a7b9d1f0824",
    "createdAt": "2025-12-02T10:20:36Z",
    "providerId": "user-provided",
    "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
    "type": "TAX_DOCUMENT",
    "state": {
      "status": "ANALYZED",
      "errorCode": null,
      "errorMessage": null,
      "updatedAt": "2025-12-02T10:22:15Z"
    },
    "rawFiles": [
      {
        "id": "f-0d2f4b6a8c1e43759e7a9c1b3d5f0284",
        "createdAt": "2025-12-02T10:20:36Z",
        "name": "certificate-of-tax.png",
        "subType": "TAX_PAYMENT",
        "size": 744,
        "format": "PNG",
        "url": "https://files.example.com/f-0d2f4b6a8c1e43759e7a9c1b3d5f0284"
      }
    ],
    "analysis": {
      "startDate": "2024-01-01",
      "endDate": "2024-12-31",
      "grossAmount": 516000,
      "baseAmount": 468000,
      "employerName": "Lantern Print Works",
      "employeeName": "Ana Reyes Villanueva",
      "taxNumber": "123-456-789-000"
    }
  }
});

/** 200: The user has revoked it. Nothing is left but the record. */
export const revokedByUser: ArchiveResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "7b1e4d92-3c5a-4f60-9e8d-2a6c1f0b5d09",
  "data": {
    "id": "u-9e1b3d5f7a0c42868d2f4a6b8c0e1735",
    "createdAt": "2026-02-27T11:50:03Z",
    "providerId": "user-provided",
    "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
    "type": "PAYSLIP",
    "state": {
      "status": "REVOKED",
      "errorCode": null,
      "errorMessage": null,
      "updatedAt": "2026-03-01T08:00:00Z"
    },
    "rawFiles": []
  }
});

/** 200: The archive is deleted. */
export const archiveDeleted: AcknowledgementResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "7b1e4d92-3c5a-4f60-9e8d-2a6c1f0b5d13"
});

/** Request: A scan of which nobody knows what it is. A real file is longer. */
export const unknownDocument: ArchiveClassifyRequest = /* @__PURE__ */ frozen({
  "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
  "rawFiles": [
    {
      "fileExtensionType": "PNG",
      "fileContent": "iVBORw0KGgo=",
      "fileName": "scan-0007.png"
    }
  ]
});

/**
 * 200: A document of unknown kind has arrived. Nobody has named the kind, so `type` is null, and may stay so. A
 * `classification` can be here already.
 */
export const classificationStarted: ArchiveResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "7b1e4d92-3c5a-4f60-9e8d-2a6c1f0b5d14",
  "data": {
    "id": "archive-3f5b7d9a1c0e42868e4a6c8b0d2f1753",
    "createdAt": "2026-03-22T08:15:27Z",
    "providerId": "tenant-provided",
    "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
    "type": null,
    "state": {
      "status": "STARTED",
      "errorCode": null,
      "errorMessage": null,
      "updatedAt": "2026-03-22T08:15:27Z"
    },
    "rawFiles": [
      {
        "id": "f-5d7f9b1a3c0e42848b2d4f6a8c0e1369",
        "createdAt": "2026-03-22T08:15:27Z",
        "name": "scan-0007.png",
        "subType": null,
        "size": 866,
        "format": "PNG",
        "url": "https://files.example.com/f-5d7f9b1a3c0e42848b2d4f6a8c0e1369"
      }
    ]
  }
});

/** Request: A payslip in one file. A real file is longer. */
export const payslipFile: ArchivePayslipRawFileUploadRequest = /* @__PURE__ */ frozen({
  "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
  "fileExtensionType": "PDF",
  "fileContent": "JVBERi0xLjQK"
});

/** 200: The payslip has arrived. */
export const payslipUploaded: ArchiveResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "7b1e4d92-3c5a-4f60-9e8d-2a6c1f0b5d15",
  "data": {
    "id": "archive-5c7e9b1d3f0a42648c6e8a0b2d4f1379",
    "createdAt": "2026-03-23T07:31:55Z",
    "providerId": "tenant-provided",
    "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
    "type": "PAYSLIP",
    "state": {
      "status": "STARTED",
      "errorCode": null,
      "errorMessage": null,
      "updatedAt": "2026-03-23T07:31:55Z"
    },
    "rawFiles": [
      {
        "id": "f-8b0d2f4a6c1e43779a3c5e7b9d1f0428",
        "createdAt": "2026-03-23T07:31:55Z",
        "name": "payslip",
        "subType": "PAYSLIP",
        "size": 240,
        "format": "PDF",
        "url": "https://files.example.com/f-8b0d2f4a6c1e43779a3c5e7b9d1f0428"
      }
    ]
  }
});

/** 200: A payslip that was read well. The score for all identification numbers is the lowest of those for each. */
export const payslipData: ArchivePayslipPredictionResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "7b1e4d92-3c5a-4f60-9e8d-2a6c1f0b5d16",
  "data": {
    "startDate": "2026-03-01",
    "endDate": "2026-03-15",
    "payDate": "2026-03-15",
    "currency": "PHP",
    "grossAmount": 21500,
    "netAmount": 18250.75,
    "employerName": "Lantern Print Works",
    "employeeName": "Ana Reyes Villanueva",
    "ssNumber": "34-1029384-7",
    "philHealthNumber": "12-345678901-2",
    "taxNumber": "123-456-789-000",
    "pagIbigNumber": null,
    "matchResult": {
      "employeeNameAndIdentificationNumberMatchScore": 91,
      "employeeNameAndSsNumberMatchScore": 97,
      "employeeNameAndPagIbigNumberMatchScore": null,
      "employeeNameAndPhilHealthNumberMatchScore": 91,
      "employeeNameAndTaxNumberMatchScore": 94
    },
    "metadata": {
      "createdAt": "2026-03-18T03:12:40Z",
      "itemCreatedAt": "2026-03-18T03:14:05Z",
      "sourceId": "u-5e7a9c1b3d4f48628a0c2e4f6b8d1a73",
      "sourceType": "ARCHIVE",
      "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
      "providerId": "user-provided"
    }
  }
});

/** 200: A payslip that shows little. What was not found is null, and without a number no name can be matched. */
export const littleOnPayslip: ArchivePayslipPredictionResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "7b1e4d92-3c5a-4f60-9e8d-2a6c1f0b5d17",
  "data": {
    "startDate": null,
    "endDate": null,
    "payDate": "2026-02-28",
    "currency": "PHP",
    "grossAmount": null,
    "netAmount": 17990,
    "employerName": null,
    "employeeName": "VILLANUEVA, ANA R.",
    "ssNumber": null,
    "philHealthNumber": null,
    "taxNumber": null,
    "pagIbigNumber": null,
    "matchResult": null,
    "metadata": {
      "createdAt": "2026-03-23T07:31:55Z",
      "itemCreatedAt": "2026-03-23T07:33:31Z",
      "sourceId": "archive-5c7e9b1d3f0a42648c6e8a0b2d4f1379",
      "sourceType": "ARCHIVE",
      "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
      "providerId": "tenant-provided"
    }
  }
});

/** 200: A page that another one follows. Pass `nextCursor` back as `cursor`. */
export const payslipsRead: ArchivePayslipPredictionListResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "7b1e4d92-3c5a-4f60-9e8d-2a6c1f0b5d18",
  "data": {
    "nextCursor": "2",
    "items": [
      {
        "startDate": "2026-03-01",
        "endDate": "2026-03-15",
        "payDate": "2026-03-15",
        "currency": "PHP",
        "grossAmount": 21500,
        "netAmount": 18250.75,
        "employerName": "Lantern Print Works",
        "employeeName": "Ana Reyes Villanueva",
        "ssNumber": "34-1029384-7",
        "philHealthNumber": "12-345678901-2",
        "taxNumber": "123-456-789-000",
        "pagIbigNumber": null,
        "matchResult": {
          "employeeNameAndIdentificationNumberMatchScore": 91,
          "employeeNameAndSsNumberMatchScore": 97,
          "employeeNameAndPagIbigNumberMatchScore": null,
          "employeeNameAndPhilHealthNumberMatchScore": 91,
          "employeeNameAndTaxNumberMatchScore": 94
        },
        "metadata": {
          "createdAt": "2026-03-18T03:12:40Z",
          "itemCreatedAt": "2026-03-18T03:14:05Z",
          "sourceId": "u-5e7a9c1b3d4f48628a0c2e4f6b8d1a73",
          "sourceType": "ARCHIVE",
          "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
          "providerId": "user-provided"
        }
      }
    ]
  }
});

/** 200: The last page. No `nextCursor`, so there is nothing after it. */
export const lastPayslipsRead: ArchivePayslipPredictionListResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "7b1e4d92-3c5a-4f60-9e8d-2a6c1f0b5d19",
  "data": {
    "nextCursor": null,
    "items": [
      {
        "startDate": null,
        "endDate": null,
        "payDate": "2026-02-28",
        "currency": "PHP",
        "grossAmount": null,
        "netAmount": 17990,
        "employerName": null,
        "employeeName": "VILLANUEVA, ANA R.",
        "ssNumber": null,
        "philHealthNumber": null,
        "taxNumber": null,
        "pagIbigNumber": null,
        "matchResult": null,
        "metadata": {
          "createdAt": "2026-03-23T07:31:55Z",
          "itemCreatedAt": "2026-03-23T07:33:31Z",
          "sourceId": "archive-5c7e9b1d3f0a42648c6e8a0b2d4f1379",
          "sourceType": "ARCHIVE",
          "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
          "providerId": "tenant-provided"
        }
      }
    ]
  }
});

/** 200: Nothing matches. */
export const noPayslipsRead: ArchivePayslipPredictionListResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "7b1e4d92-3c5a-4f60-9e8d-2a6c1f0b5d19",
  "data": {
    "nextCursor": null,
    "items": []
  }
});

/** Request: A person has read another amount. */
export const correctedPayslip: ArchivePayslipManualResultSendRequest = /* @__PURE__ */ frozen({
  "archiveId": "u-5e7a9c1b3d4f48628a0c2e4f6b8d1a73",
  "validFile": true,
  "checkedFields": [
    "netAmount",
    "pagIbigNumber"
  ],
  "data": {
    "currency": "PHP",
    "netAmount": 18250.57,
    "pagIbigNumber": "1210-0000-1234"
  }
});

/** Request: The file shows something else. */
export const notAPayslip: ArchivePayslipManualResultSendRequest = /* @__PURE__ */ frozen({
  "archiveId": "u-1c3e5a7b9d0f42648b6d8f0a2c4e7159",
  "validFile": false
});

/** 200: The result has arrived. */
export const manualResultReceived: AcknowledgementResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "7b1e4d92-3c5a-4f60-9e8d-2a6c1f0b5d20"
});

/** 200: A page that another one follows. Pass `nextCursor` back as `cursor`. */
export const fileTypesOnOffer: FileTypeListResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "7b1e4d92-3c5a-4f60-9e8d-2a6c1f0b5d21",
  "data": {
    "nextCursor": "3",
    "items": [
      {
        "type": "PAYSLIP",
        "typeLabel": "Payslip",
        "logoUrl": "https://files.example.com/logos/payslip.svg",
        "active": true,
        "enabled": true,
        "ocr": true,
        "supported": [
          "INCOMES",
          "EMPLOYMENTS"
        ]
      },
      {
        "type": "TAX_DOCUMENT",
        "typeLabel": "Tax document",
        "logoUrl": "https://files.example.com/logos/tax-document.svg",
        "active": true,
        "enabled": true,
        "ocr": true,
        "supported": [
          "INCOMES"
        ]
      },
      {
        "type": "COMPANY_ID",
        "typeLabel": "Company ID",
        "logoUrl": "https://files.example.com/logos/company-id.svg",
        "active": true,
        "enabled": true,
        "ocr": false,
        "supported": [
          "NONE"
        ]
      }
    ]
  }
});

/** 200: The last page. */
export const lastFileTypes: FileTypeListResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "7b1e4d92-3c5a-4f60-9e8d-2a6c1f0b5d22",
  "data": {
    "nextCursor": null,
    "items": [
      {
        "type": "SOCIAL_SECURITY",
        "typeLabel": "Social security records",
        "logoUrl": "https://files.example.com/logos/social-security.svg",
        "active": false,
        "enabled": false,
        "ocr": true,
        "supported": [
          "CONTRIBUTIONS",
          "EMPLOYMENTS"
        ]
      }
    ]
  }
});

/** 200: Nothing matches. */
export const noFileTypes: FileTypeListResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "7b1e4d92-3c5a-4f60-9e8d-2a6c1f0b5d23",
  "data": {
    "nextCursor": null,
    "items": []
  }
});

/** 200: A page that another one follows. Pass `nextCursor` back as `cursor`. */
export const latestInvites: InviteListResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "5b7e1a90-3c42-4d86-9f0b-6a2d8c4e1f12",
  "data": {
    "nextCursor": "2",
    "items": [
      {
        "id": "iv-7a3c5e1f9b2d4860a8d0c2e4f6b1935d",
        "createdAt": "2026-03-06T01:05:12Z",
        "fullName": "Ana Reyes Villanueva",
        "firstName": "Ana",
        "lastName": "Villanueva",
        "email": "ana.reyes@example.com",
        "templateId": "ivt-1c3e5a7f9b2d4604a6c8e0f2b4d79351",
        "winkTemplateId": "wtpl-8b0d2f4a6c1e4937b5d7f9a1c3e60842",
        "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
        "status": "INVITED",
        "updatedAt": "2026-03-06T01:05:14Z",
        "invitedAt": "2026-03-06T01:05:14Z",
        "linkedAt": null,
        "inviteLandingPageUrl": "https://invites.example.com/iv-7a3c5e1f9b2d4860a8d0c2e4f6b1935d"
      }
    ]
  }
});

/** 200: The last page. No `nextCursor`, so there is nothing after it. */
export const firstInvite: InviteListResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "5b7e1a90-3c42-4d86-9f0b-6a2d8c4e1f13",
  "data": {
    "nextCursor": null,
    "items": [
      {
        "id": "iv-2d8f0b4c6e1a43759c5e7f9a1b3d6048",
        "createdAt": "2025-11-20T05:28:40Z",
        "fullName": "Ana Reyes Villanueva",
        "firstName": "Ana",
        "lastName": "Villanueva",
        "email": "ana.reyes@example.com",
        "templateId": "ivt-5e7a9c1b3d4f4286b0a2c4e6f8d13957",
        "winkTemplateId": null,
        "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
        "status": "LINKED",
        "updatedAt": "2025-11-20T05:32:00Z",
        "invitedAt": "2025-11-20T05:28:42Z",
        "linkedAt": "2025-11-20T05:32:00Z",
        "inviteLandingPageUrl": "https://invites.example.com/iv-2d8f0b4c6e1a43759c5e7f9a1b3d6048"
      }
    ]
  }
});

/** 200: Nobody has been invited. */
export const noInvites: InviteListResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "5b7e1a90-3c42-4d86-9f0b-6a2d8c4e1f13",
  "data": {
    "nextCursor": null,
    "items": []
  }
});

/** Request: With a template of the widget. */
export const inviteWithChosenWidget: InvitePostRequest = /* @__PURE__ */ frozen({
  "fullName": "Ana Reyes Villanueva",
  "firstName": "Ana",
  "lastName": "Villanueva",
  "email": "ana.reyes@example.com",
  "templateId": "ivt-1c3e5a7f9b2d4604a6c8e0f2b4d79351",
  "winkTemplateId": "wtpl-8b0d2f4a6c1e4937b5d7f9a1c3e60842"
});

/** Request: With what is required. */
export const smallestInvite: InvitePostRequest = /* @__PURE__ */ frozen({
  "fullName": "Ana Reyes Villanueva",
  "email": "ana.reyes@example.com",
  "templateId": "ivt-5e7a9c1b3d4f4286b0a2c4e6f8d13957"
});

/** 201: Invited, and no reaction yet. The attribute `linkedAt` is null until an account is connected. */
export const waitingForUser: InviteResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "5b7e1a90-3c42-4d86-9f0b-6a2d8c4e1f11",
  "data": {
    "id": "iv-7a3c5e1f9b2d4860a8d0c2e4f6b1935d",
    "createdAt": "2026-03-06T01:05:12Z",
    "fullName": "Ana Reyes Villanueva",
    "firstName": "Ana",
    "lastName": "Villanueva",
    "email": "ana.reyes@example.com",
    "templateId": "ivt-1c3e5a7f9b2d4604a6c8e0f2b4d79351",
    "winkTemplateId": "wtpl-8b0d2f4a6c1e4937b5d7f9a1c3e60842",
    "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
    "status": "INVITED",
    "updatedAt": "2026-03-06T01:05:14Z",
    "invitedAt": "2026-03-06T01:05:14Z",
    "linkedAt": null,
    "inviteLandingPageUrl": "https://invites.example.com/iv-7a3c5e1f9b2d4860a8d0c2e4f6b1935d"
  }
});

/** 200: The person has connected an account. */
export const linked: InviteResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "5b7e1a90-3c42-4d86-9f0b-6a2d8c4e1f10",
  "data": {
    "id": "iv-2d8f0b4c6e1a43759c5e7f9a1b3d6048",
    "createdAt": "2025-11-20T05:28:40Z",
    "fullName": "Ana Reyes Villanueva",
    "firstName": "Ana",
    "lastName": "Villanueva",
    "email": "ana.reyes@example.com",
    "templateId": "ivt-5e7a9c1b3d4f4286b0a2c4e6f8d13957",
    "winkTemplateId": null,
    "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
    "status": "LINKED",
    "updatedAt": "2025-11-20T05:32:00Z",
    "invitedAt": "2025-11-20T05:28:42Z",
    "linkedAt": "2025-11-20T05:32:00Z",
    "inviteLandingPageUrl": "https://invites.example.com/iv-2d8f0b4c6e1a43759c5e7f9a1b3d6048"
  }
});

/** 200: Invited, and no reaction yet. The attribute `linkedAt` is null until an account is connected. */
export const waitingForUser2: InviteResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "5b7e1a90-3c42-4d86-9f0b-6a2d8c4e1f11",
  "data": {
    "id": "iv-7a3c5e1f9b2d4860a8d0c2e4f6b1935d",
    "createdAt": "2026-03-06T01:05:12Z",
    "fullName": "Ana Reyes Villanueva",
    "firstName": "Ana",
    "lastName": "Villanueva",
    "email": "ana.reyes@example.com",
    "templateId": "ivt-1c3e5a7f9b2d4604a6c8e0f2b4d79351",
    "winkTemplateId": "wtpl-8b0d2f4a6c1e4937b5d7f9a1c3e60842",
    "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
    "status": "INVITED",
    "updatedAt": "2026-03-06T01:05:14Z",
    "invitedAt": "2026-03-06T01:05:14Z",
    "linkedAt": null,
    "inviteLandingPageUrl": "https://invites.example.com/iv-7a3c5e1f9b2d4860a8d0c2e4f6b1935d"
  }
});

/** 200: From the e-mail to a connected account. */
export const wayToTheLink: InviteLogListResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "5b7e1a90-3c42-4d86-9f0b-6a2d8c4e1f14",
  "data": {
    "nextCursor": null,
    "items": [
      {
        "id": "invl-3c5e7f9b1d0a4648a2c4e6f8b0d7f135",
        "inviteId": "iv-2d8f0b4c6e1a43759c5e7f9a1b3d6048",
        "inviteStatus": "INVITED",
        "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
        "createdAt": "2025-11-20T05:28:42Z"
      },
      {
        "id": "invl-4d6f8a0c2e1b4759b3d5f7a9c1e80246",
        "inviteId": "iv-2d8f0b4c6e1a43759c5e7f9a1b3d6048",
        "inviteStatus": "EMAIL_OPENED",
        "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
        "createdAt": "2025-11-20T05:29:21Z"
      },
      {
        "id": "invl-5e7a9b1d3f2c486ac4e6a8b0d2f91357",
        "inviteId": "iv-2d8f0b4c6e1a43759c5e7f9a1b3d6048",
        "inviteStatus": "LANDING_PAGE_OPENED",
        "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
        "createdAt": "2025-11-20T05:29:47Z"
      },
      {
        "id": "invl-6f8b0c2e4a3d497bd5f7b9c1e3a02468",
        "inviteId": "iv-2d8f0b4c6e1a43759c5e7f9a1b3d6048",
        "inviteStatus": "WINK_WIDGET_OPENED",
        "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
        "createdAt": "2025-11-20T05:30:20Z"
      },
      {
        "id": "invl-7a9c1d3f5b4e4a8ce6a8c0d2f4b13579",
        "inviteId": "iv-2d8f0b4c6e1a43759c5e7f9a1b3d6048",
        "inviteStatus": "LINKED",
        "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
        "createdAt": "2025-11-20T05:32:00Z"
      }
    ]
  }
});

/** 200: No reaction yet. */
export const justInvited: InviteLogListResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "5b7e1a90-3c42-4d86-9f0b-6a2d8c4e1f15",
  "data": {
    "nextCursor": null,
    "items": [
      {
        "id": "invl-8b0d2e4a6c5f4b9df7b9d1e3a5c24680",
        "inviteId": "iv-7a3c5e1f9b2d4860a8d0c2e4f6b1935d",
        "inviteStatus": "INVITED",
        "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
        "createdAt": "2026-03-06T01:05:14Z"
      }
    ]
  }
});

/** 200: All templates. */
export const templatesOfTheTenant: InviteTemplateListResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "5b7e1a90-3c42-4d86-9f0b-6a2d8c4e1f18",
  "data": {
    "nextCursor": null,
    "items": [
      {
        "id": "ivt-5e7a9c1b3d4f4286b0a2c4e6f8d13957",
        "name": "Payroll invite",
        "company": {
          "name": "Lumen Lending",
          "logoUrl": "https://lumen.example.com/logo.png"
        },
        "email": {
          "sendEmail": true,
          "senderName": "Lumen Lending",
          "replyAddress": "replies@example.com",
          "subject": "Share your payroll data with ${companyName}",
          "body": "Hello ${firstName}, please connect your payroll account."
        },
        "landingPage": {
          "header": "Connect your payroll account",
          "description": "It takes about two minutes.",
          "button": "Start"
        },
        "successPage": {
          "header": "Thank you, ${firstName}",
          "description": "${companyName} has received what you have shared.",
          "button": "Continue"
        }
      },
      {
        "id": "ivt-1c3e5a7f9b2d4604a6c8e0f2b4d79351",
        "name": "Payroll reminder",
        "company": {
          "name": "Lumen Lending",
          "logoUrl": "https://lumen.example.com/logo.png"
        },
        "email": {
          "sendEmail": true,
          "senderName": "Lumen Lending",
          "replyAddress": "replies@example.com",
          "subject": "One step is left",
          "body": "Hello ${firstName}, ${companyName} still needs your payroll data to go on."
        },
        "landingPage": {
          "header": "Pick up where you left",
          "description": "It takes about two minutes.",
          "button": "Go on"
        },
        "successPage": {
          "header": "Thank you, ${firstName}",
          "description": "${companyName} has received what you have shared.",
          "button": "Continue"
        }
      }
    ]
  }
});

/** 200: No template yet. Create one before you invite people. */
export const noTemplates: InviteTemplateListResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "5b7e1a90-3c42-4d86-9f0b-6a2d8c4e1f19",
  "data": {
    "nextCursor": null,
    "items": []
  }
});

/** Request: A first invite. */
export const payrollTexts: InviteTemplatePostRequest = /* @__PURE__ */ frozen({
  "name": "Payroll invite",
  "company": {
    "name": "Lumen Lending",
    "logoUrl": "https://lumen.example.com/logo.png"
  },
  "email": {
    "sendEmail": true,
    "senderName": "Lumen Lending",
    "replyAddress": "replies@example.com",
    "subject": "Share your payroll data with ${companyName}",
    "body": "Hello ${firstName}, please connect your payroll account."
  },
  "landingPage": {
    "header": "Connect your payroll account",
    "description": "It takes about two minutes.",
    "button": "Start"
  },
  "successPage": {
    "header": "Thank you, ${firstName}",
    "description": "${companyName} has received what you have shared.",
    "button": "Continue"
  }
});

/** 201: A first invite. */
export const payrollInvite: InviteTemplateResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "5b7e1a90-3c42-4d86-9f0b-6a2d8c4e1f16",
  "data": {
    "id": "ivt-5e7a9c1b3d4f4286b0a2c4e6f8d13957",
    "name": "Payroll invite",
    "company": {
      "name": "Lumen Lending",
      "logoUrl": "https://lumen.example.com/logo.png"
    },
    "email": {
      "sendEmail": true,
      "senderName": "Lumen Lending",
      "replyAddress": "replies@example.com",
      "subject": "Share your payroll data with ${companyName}",
      "body": "Hello ${firstName}, please connect your payroll account."
    },
    "landingPage": {
      "header": "Connect your payroll account",
      "description": "It takes about two minutes.",
      "button": "Start"
    },
    "successPage": {
      "header": "Thank you, ${firstName}",
      "description": "${companyName} has received what you have shared.",
      "button": "Continue"
    }
  }
});

/** 200: A first invite. */
export const payrollInvite2: InviteTemplateResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "5b7e1a90-3c42-4d86-9f0b-6a2d8c4e1f16",
  "data": {
    "id": "ivt-5e7a9c1b3d4f4286b0a2c4e6f8d13957",
    "name": "Payroll invite",
    "company": {
      "name": "Lumen Lending",
      "logoUrl": "https://lumen.example.com/logo.png"
    },
    "email": {
      "sendEmail": true,
      "senderName": "Lumen Lending",
      "replyAddress": "replies@example.com",
      "subject": "Share your payroll data with ${companyName}",
      "body": "Hello ${firstName}, please connect your payroll account."
    },
    "landingPage": {
      "header": "Connect your payroll account",
      "description": "It takes about two minutes.",
      "button": "Start"
    },
    "successPage": {
      "header": "Thank you, ${firstName}",
      "description": "${companyName} has received what you have shared.",
      "button": "Continue"
    }
  }
});

/** 200: A reminder. */
export const reminderInvite: InviteTemplateResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "5b7e1a90-3c42-4d86-9f0b-6a2d8c4e1f17",
  "data": {
    "id": "ivt-1c3e5a7f9b2d4604a6c8e0f2b4d79351",
    "name": "Payroll reminder",
    "company": {
      "name": "Lumen Lending",
      "logoUrl": "https://lumen.example.com/logo.png"
    },
    "email": {
      "sendEmail": true,
      "senderName": "Lumen Lending",
      "replyAddress": "replies@example.com",
      "subject": "One step is left",
      "body": "Hello ${firstName}, ${companyName} still needs your payroll data to go on."
    },
    "landingPage": {
      "header": "Pick up where you left",
      "description": "It takes about two minutes.",
      "button": "Go on"
    },
    "successPage": {
      "header": "Thank you, ${firstName}",
      "description": "${companyName} has received what you have shared.",
      "button": "Continue"
    }
  }
});

/** Request: All texts of a reminder. Every text is sent, also those that stay. */
export const friendlierTexts: InviteTemplateUpdateRequest = /* @__PURE__ */ frozen({
  "name": "Payroll reminder",
  "company": {
    "name": "Lumen Lending",
    "logoUrl": "https://lumen.example.com/logo.png"
  },
  "email": {
    "sendEmail": true,
    "senderName": "Lumen Lending",
    "replyAddress": "replies@example.com",
    "subject": "One step is left",
    "body": "Hello ${firstName}, ${companyName} still needs your payroll data to go on."
  },
  "landingPage": {
    "header": "Pick up where you left",
    "description": "It takes about two minutes.",
    "button": "Go on"
  },
  "successPage": {
    "header": "Thank you, ${firstName}",
    "description": "${companyName} has received what you have shared.",
    "button": "Continue"
  }
});

/** 200: The template is deleted. */
export const templateDeleted: AcknowledgementResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "5b7e1a90-3c42-4d86-9f0b-6a2d8c4e1f20"
});

/** 200: A text with all attributes, and one with few. */
export const bothConsentTemplates: ConsentTemplateListResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "6e4a1c8f-3b72-4d95-a0c6-9f5b2e7d3a18",
  "data": {
    "nextCursor": null,
    "items": [
      {
        "id": "ct-6f2b8d4a0e1c4975b3d7f9a1c5e80264",
        "createdAt": "2026-01-15T09:12:30Z",
        "consentType": "Data sharing",
        "title": "Sharing your employment data",
        "version": "2.0",
        "consentMethod": "I agree that my data is shared",
        "consentText": "You share your employment and income data with Lumen Lending for one year."
      },
      {
        "id": "ct-0c8e4a2f6b1d4793a5d9f7c1e3b50862",
        "createdAt": "2025-10-01T03:40:00Z",
        "consentType": "Terms of use",
        "title": null,
        "version": "1",
        "consentMethod": null,
        "consentText": "You accept the terms of use of Lumen Lending."
      }
    ]
  }
});

/** 200: No text was stored yet. */
export const noConsentTemplates: ConsentTemplateListResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "6e4a1c8f-3b72-4d95-a0c6-9f5b2e7d3a19",
  "data": {
    "nextCursor": null,
    "items": []
  }
});

/** Request: A text with all attributes. */
export const dataSharingConsent: ConsentTemplateCreateRequest = /* @__PURE__ */ frozen({
  "consentType": "Data sharing",
  "title": "Sharing your employment data",
  "version": "2.0",
  "consentMethod": "I agree that my data is shared",
  "consentText": "You share your employment and income data with Lumen Lending for one year."
});

/** Request: A document without a name. */
export const shortestConsent: ConsentTemplateCreateRequest = /* @__PURE__ */ frozen({
  "consentType": "Terms of use",
  "version": "1",
  "consentText": "You accept the terms of use of Lumen Lending."
});

/** 201: The text is stored. */
export const consentTemplateCreated: ConsentTemplateResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "6e4a1c8f-3b72-4d95-a0c6-9f5b2e7d3a20",
  "data": {
    "id": "ct-6f2b8d4a0e1c4975b3d7f9a1c5e80264",
    "createdAt": "2026-01-15T09:12:30Z",
    "consentType": "Data sharing",
    "title": "Sharing your employment data",
    "version": "2.0",
    "consentMethod": "I agree that my data is shared",
    "consentText": "You share your employment and income data with Lumen Lending for one year."
  }
});

/** 200: The consent template is deleted. */
export const consentTemplateDeleted: AcknowledgementResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "6e4a1c8f-3b72-4d95-a0c6-9f5b2e7d3a21"
});

/** 200: Two webhooks. */
export const registeredWebhooks: WebhookListResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "5b7e1a90-3c42-4d86-9f0b-6a2d8c4e1f24",
  "data": {
    "nextCursor": null,
    "items": [
      {
        "id": "6f4b2d0c8e1a47539b7d5f3a1c9e8024",
        "createdAt": "2025-10-02T03:00:05Z",
        "name": "Loan desk",
        "url": "https://hooks.example.com/smile",
        "secret": "choose-a-long-random-text",
        "eventTypes": [
          "ALL_EVENTS"
        ],
        "active": true,
        "includePayload": false,
        "updatedAt": "2025-10-02T03:00:05Z"
      },
      {
        "id": "0a9c7e5b3d1f4862a4c6e8b0d2f41735",
        "createdAt": "2025-10-09T07:41:30Z",
        "name": "Reporting",
        "url": "https://hooks.example.com/smile/reporting",
        "secret": "choose-another-random-text",
        "eventTypes": [
          "TASK_FINISHED",
          "ACCOUNT_SYNC_TASK_FINISHED"
        ],
        "active": true,
        "includePayload": true,
        "updatedAt": "2025-10-09T07:41:30Z"
      }
    ]
  }
});

/** 200: None is registered. */
export const noWebhooks: WebhookListResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "5b7e1a90-3c42-4d86-9f0b-6a2d8c4e1f25",
  "data": {
    "nextCursor": null,
    "items": []
  }
});

/** Request: All events. */
export const registerForAllEvents: WebhookPostRequest = /* @__PURE__ */ frozen({
  "name": "Loan desk",
  "url": "https://hooks.example.com/smile",
  "eventTypes": [
    "ALL_EVENTS"
  ],
  "active": true,
  "secret": "choose-a-long-random-text"
});

/** Request: Finished tasks, with the data. */
export const registerForFinishedTasks: WebhookPostRequest = /* @__PURE__ */ frozen({
  "name": "Reporting",
  "url": "https://hooks.example.com/smile/reporting",
  "eventTypes": [
    "TASK_FINISHED",
    "ACCOUNT_SYNC_TASK_FINISHED"
  ],
  "active": true,
  "includePayload": true,
  "secret": "choose-another-random-text"
});

/** 200: All events, without data. */
export const allEvents: WebhookResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "5b7e1a90-3c42-4d86-9f0b-6a2d8c4e1f21",
  "data": {
    "id": "6f4b2d0c8e1a47539b7d5f3a1c9e8024",
    "createdAt": "2025-10-02T03:00:05Z",
    "name": "Loan desk",
    "url": "https://hooks.example.com/smile",
    "secret": "choose-a-long-random-text",
    "eventTypes": [
      "ALL_EVENTS"
    ],
    "active": true,
    "includePayload": false,
    "updatedAt": "2025-10-02T03:00:05Z"
  }
});

/** 200: Finished tasks, with the data. With `includePayload` these two types carry what was read. */
export const finishedTasksWithPayload: WebhookResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "5b7e1a90-3c42-4d86-9f0b-6a2d8c4e1f22",
  "data": {
    "id": "0a9c7e5b3d1f4862a4c6e8b0d2f41735",
    "createdAt": "2025-10-09T07:41:30Z",
    "name": "Reporting",
    "url": "https://hooks.example.com/smile/reporting",
    "secret": "choose-another-random-text",
    "eventTypes": [
      "TASK_FINISHED",
      "ACCOUNT_SYNC_TASK_FINISHED"
    ],
    "active": true,
    "includePayload": true,
    "updatedAt": "2025-10-09T07:41:30Z"
  }
});

/** 200: Not active. It gets no events. Its secret is not shown. */
export const switchedOff: WebhookResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "5b7e1a90-3c42-4d86-9f0b-6a2d8c4e1f23",
  "data": {
    "id": "c8e0a2b4d6f14795b1d3f5a7c9e28046",
    "createdAt": "2025-09-15T01:12:00Z",
    "name": "Former loan desk",
    "url": "https://hooks.example.com/former",
    "secret": null,
    "eventTypes": [
      "ACCOUNT_CONNECTED",
      "ACCOUNT_FAILED"
    ],
    "active": false,
    "includePayload": false,
    "updatedAt": "2025-10-02T03:05:00Z"
  }
});

/** 200: The webhook is deleted. */
export const webhookDeleted: AcknowledgementResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "5b7e1a90-3c42-4d86-9f0b-6a2d8c4e1f26"
});

/** Request: All that is known. */
export const verifyAllAttributes: ProfileVerifyRequest = /* @__PURE__ */ frozen({
  "idType": "SSS",
  "idNumber": "34-1029384-7",
  "firstName": "Ana",
  "lastName": "Villanueva",
  "dob": "1991-05-17",
  "middleName": "Reyes",
  "mobile": "+639550001234",
  "email": "ana.reyes@example.com",
  "gender": "Female"
});

/** Request: The given name only. Less than this is refused. Send the last name too, for the score is of both. */
export const verifyNameOnly: ProfileVerifyRequest = /* @__PURE__ */ frozen({
  "idType": "SSS",
  "idNumber": "34-0000000-0",
  "firstName": "Ana"
});

/** 200: The record is hers, with another e-mail address. The marital status was not sent, so it was not compared. */
export const mostAttributesMatch: ProfileVerificationResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "5b7e1a90-3c42-4d86-9f0b-6a2d8c4e1f27",
  "data": {
    "hit": true,
    "message": "Record found",
    "result": {
      "nameMatchScore": 96,
      "dobMatched": true,
      "mobileMatched": true,
      "emailMatched": false,
      "genderMatched": true,
      "maritalStatusMatched": null
    }
  }
});

/** 200: The number is invalid, or cannot be found. */
export const noRecordForNumber: ProfileVerificationResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "5b7e1a90-3c42-4d86-9f0b-6a2d8c4e1f28",
  "data": {
    "hit": false,
    "message": "No record found",
    "result": null
  }
});

/** Request: With name and date of birth. */
export const lookUpNumber: ProfileQueryRequest = /* @__PURE__ */ frozen({
  "idType": "SSS",
  "idNumber": "34-1029384-7",
  "firstName": "Ana",
  "lastName": "Villanueva",
  "dob": "1991-05-17"
});

/** Request: Under a name that is not the record's, and without a last name. */
export const lookUpUnderOtherName: ProfileQueryRequest = /* @__PURE__ */ frozen({
  "idType": "SSS",
  "idNumber": "34-1029384-7",
  "firstName": "Teresa"
});

/** 200: The record is found. */
export const recordFound: ProfileRecordResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "5b7e1a90-3c42-4d86-9f0b-6a2d8c4e1f29",
  "data": {
    "hit": true,
    "message": "Record found",
    "result": {
      "nameMatchScore": 98,
      "firstName": "ANA",
      "lastName": "VILLANUEVA",
      "middleName": "REYES",
      "suffix": null,
      "dob": "1991-05-17",
      "mobile": "+639550001234",
      "email": null,
      "gender": "Female",
      "maritalStatus": "Single",
      "homeTelephone": null,
      "address": {
        "line1": "7 Harbor Road",
        "line2": null,
        "city": "Cebu City",
        "region": "Central Visayas",
        "zip": "6000",
        "country": "PH"
      },
      "socialSecurityCoverageType": "EMPLOYEE",
      "socialSecurityCoverageDate": "2018-02-19",
      "totalEmploymentReportCount": 2,
      "firstEmploymentReportDate": "2018-03-02",
      "latestEmploymentReportDate": "2022-07-08"
    }
  }
});

/** 200: The record belongs to somebody of another name. With a score below 80 the record is not shown. */
export const nameTooDifferent: ProfileRecordResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "5b7e1a90-3c42-4d86-9f0b-6a2d8c4e1f30",
  "data": {
    "hit": true,
    "message": "Record found",
    "result": {
      "nameMatchScore": 41,
      "firstName": null,
      "lastName": null,
      "middleName": null,
      "suffix": null,
      "dob": null,
      "mobile": null,
      "email": null,
      "gender": null,
      "maritalStatus": null,
      "homeTelephone": null,
      "address": null,
      "socialSecurityCoverageType": null,
      "socialSecurityCoverageDate": null,
      "totalEmploymentReportCount": null,
      "firstEmploymentReportDate": null,
      "latestEmploymentReportDate": null
    }
  }
});

/** 200: The only page. */
export const uploadsOfOneUser: UploadListResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "7b1e4d92-3c5a-4f60-9e8d-2a6c1f0b5d26",
  "data": {
    "nextCursor": null,
    "items": [
      {
        "id": "u-9a3c5e7f1b2d4806a4c6e8f0b1d3f527",
        "createdAt": "2025-12-09T07:41:22Z",
        "providerId": "user-provided",
        "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
        "type": "TAX_DOCUMENT",
        "state": {
          "status": "ANALYZED",
          "errorCode": null,
          "errorMessage": null,
          "updatedAt": "2025-12-09T07:43:50Z"
        },
        "rawFiles": [
          {
            "id": "f-2e4a6c8b0d1f43759a7c9e1b3d5f0862",
            "createdAt": "2025-12-09T07:41:22Z",
            "name": "certificate-of-tax.jpg",
            "subType": "TAX_PAYMENT",
            "size": 1204,
            "format": "JPEG",
            "url": "https://files.example.com/f-2e4a6c8b0d1f43759a7c9e1b3d5f0862"
          }
        ]
      },
      {
        "id": "u-3c5e7a9b1d0f42648f2b4d6a8c0e1379",
        "createdAt": "2025-12-05T15:02:57Z",
        "providerId": "user-provided",
        "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
        "type": "SOCIAL_SECURITY",
        "state": {
          "status": "ERROR",
          "errorCode": "INVALID_FIELD_FORMAT",
          "errorMessage": "The date of birth cannot be read.",
          "updatedAt": "2025-12-05T15:04:12Z"
        },
        "rawFiles": [
          {
            "id": "f-5a7c9e1b3d0f42868c4e6a8b0d2f1597",
            "createdAt": "2025-12-05T15:02:57Z",
            "name": "Screen 05-12",
            "subType": "PERSONAL_INFORMATION",
            "size": 655,
            "format": "PNG",
            "url": "https://files.example.com/f-5a7c9e1b3d0f42868c4e6a8b0d2f1597"
          },
          {
            "id": "f-7e9b1d3f5a0c42648a8c0e2b4d6f1395",
            "createdAt": "2025-12-05T15:02:57Z",
            "name": "Screen 05-12 b",
            "subType": "EMPLOYMENT_INFORMATION",
            "size": 702,
            "format": "PNG",
            "url": "https://files.example.com/f-7e9b1d3f5a0c42648a8c0e2b4d6f1395"
          }
        ]
      }
    ]
  }
});

/** 200: Nothing matches. */
export const noUploads: UploadListResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "7b1e4d92-3c5a-4f60-9e8d-2a6c1f0b5d27",
  "data": {
    "nextCursor": null,
    "items": []
  }
});

/** 200: An upload that the service has read. */
export const uploadRead: UploadResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "7b1e4d92-3c5a-4f60-9e8d-2a6c1f0b5d24",
  "data": {
    "id": "u-9a3c5e7f1b2d4806a4c6e8f0b1d3f527",
    "createdAt": "2025-12-09T07:41:22Z",
    "providerId": "user-provided",
    "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
    "type": "TAX_DOCUMENT",
    "state": {
      "status": "ANALYZED",
      "errorCode": null,
      "errorMessage": null,
      "updatedAt": "2025-12-09T07:43:50Z"
    },
    "rawFiles": [
      {
        "id": "f-2e4a6c8b0d1f43759a7c9e1b3d5f0862",
        "createdAt": "2025-12-09T07:41:22Z",
        "name": "certificate-of-tax.jpg",
        "subType": "TAX_PAYMENT",
        "size": 1204,
        "format": "JPEG",
        "url": "https://files.example.com/f-2e4a6c8b0d1f43759a7c9e1b3d5f0862"
      }
    ]
  }
});

/** 200: An upload that could not be read. */
export const uploadNotReadable: UploadResponse = /* @__PURE__ */ frozen({
  "code": "OK",
  "message": "Success",
  "requestId": "7b1e4d92-3c5a-4f60-9e8d-2a6c1f0b5d25",
  "data": {
    "id": "u-3c5e7a9b1d0f42648f2b4d6a8c0e1379",
    "createdAt": "2025-12-05T15:02:57Z",
    "providerId": "user-provided",
    "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
    "type": "SOCIAL_SECURITY",
    "state": {
      "status": "ERROR",
      "errorCode": "INVALID_FIELD_FORMAT",
      "errorMessage": "The date of birth cannot be read.",
      "updatedAt": "2025-12-05T15:04:12Z"
    },
    "rawFiles": [
      {
        "id": "f-5a7c9e1b3d0f42868c4e6a8b0d2f1597",
        "createdAt": "2025-12-05T15:02:57Z",
        "name": "Screen 05-12",
        "subType": "PERSONAL_INFORMATION",
        "size": 655,
        "format": "PNG",
        "url": "https://files.example.com/f-5a7c9e1b3d0f42868c4e6a8b0d2f1597"
      },
      {
        "id": "f-7e9b1d3f5a0c42648a8c0e2b4d6f1395",
        "createdAt": "2025-12-05T15:02:57Z",
        "name": "Screen 05-12 b",
        "subType": "EMPLOYMENT_INFORMATION",
        "size": 702,
        "format": "PNG",
        "url": "https://files.example.com/f-7e9b1d3f5a0c42648a8c0e2b4d6f1395"
      }
    ]
  }
});

/** USER_CREATED: A user and a first link token exist from now on. */
export const userCreated2: UserCreatedEvent = /* @__PURE__ */ frozen({
  "id": "et-511845b0970a4c6fa07163bf482bda40",
  "version": 1,
  "type": "USER_CREATED",
  "createdAt": "2025-11-20T05:28:40Z",
  "data": {
    "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
    "session": {
      "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
      "channel": "Default",
      "channelId": null,
      "status": "IN_PROGRESS"
    }
  }
});

/** ACCOUNT_CREATED: The user has opened the login. */
export const accountLinkStarted: AccountCreatedEvent = /* @__PURE__ */ frozen({
  "id": "et-1a5c9e3f7b2d46808c4e6a0f2b8d1735",
  "version": 1,
  "type": "ACCOUNT_CREATED",
  "createdAt": "2026-02-10T06:20:11Z",
  "data": {
    "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
    "accountId": "a-8e2d4b6f0a1c47359b7d9f1e3c5a8260",
    "providers": [
      "harbor-freelance"
    ]
  }
});

/** ACCOUNT_CONNECTED: The login went through. */
export const accountConnected: AccountConnectedEvent = /* @__PURE__ */ frozen({
  "id": "et-2b6d0f4a8c3e47919d5f7b1a3c9e2846",
  "version": 1,
  "type": "ACCOUNT_CONNECTED",
  "createdAt": "2026-02-10T06:21:05Z",
  "data": {
    "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
    "accountId": "a-8e2d4b6f0a1c47359b7d9f1e3c5a8260",
    "loginName": "ana.reyes@example.com",
    "providers": [
      "harbor-freelance"
    ]
  }
});

/** ACCOUNT_DISCONNECTED: The user has revoked the account. */
export const accountRevokedByUser: AccountDisconnectedEvent = /* @__PURE__ */ frozen({
  "id": "et-3c7e1a5b9d4f4802ae6a8c2b4d0f3957",
  "version": 1,
  "type": "ACCOUNT_DISCONNECTED",
  "createdAt": "2026-03-01T16:12:48Z",
  "data": {
    "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
    "accountId": "a-6b1d7f3a5c9e4820a4b6c8d0e2f41735",
    "providers": [
      "city-rides"
    ]
  }
});

/** ACCOUNT_FAILED: The login was wrong. */
export const wrongLogin: AccountFailedEvent = /* @__PURE__ */ frozen({
  "id": "et-4d8f2b6c0e5a4913bf7b9d3c5e1a4068",
  "version": 1,
  "type": "ACCOUNT_FAILED",
  "createdAt": "2026-03-03T11:02:59Z",
  "data": {
    "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
    "accountId": "a-9d4f1b6a2c8e4570b3a5f7d0e1c69284",
    "loginName": "ana.reyes@example.com",
    "errorCode": "INVALID_CREDENTIALS",
    "errorMessage": "The user name or the password is wrong.",
    "providers": [
      "city-rides"
    ]
  }
});

/** TASK_STARTED: The service reads an account that was just connected. */
export const readingAccount: TaskStartedEvent = /* @__PURE__ */ frozen({
  "id": "et-420067b7af6d4d45a17858bb60629f7a",
  "version": 1,
  "type": "TASK_STARTED",
  "createdAt": "2026-03-05T02:46:30Z",
  "data": {
    "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
    "sourceId": "a-4c0f6d1e8b2a47d39e5f7a1b3c8d2e60",
    "sourceType": "ACCOUNT",
    "taskType": "LINK_ACCOUNT",
    "providers": [
      "island-pension"
    ]
  }
});

/** TASK_FINISHED: An account was read. What it has read is listed with its `sourceId`. */
export const accountRead2: TaskFinishedEvent = /* @__PURE__ */ frozen({
  "id": "et-58cb9cdc785f429eaa813029578e1ccd",
  "version": 1,
  "type": "TASK_FINISHED",
  "createdAt": "2026-03-05T02:50:12Z",
  "data": {
    "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
    "sourceId": "a-4c0f6d1e8b2a47d39e5f7a1b3c8d2e60",
    "sourceType": "ACCOUNT",
    "taskType": "LINK_ACCOUNT",
    "status": "SUCCEEDED",
    "errorCode": null,
    "providers": [
      "island-pension"
    ],
    "datapoints": [
      "IDENTITIES",
      "EMPLOYMENTS",
      "DOCUMENTS",
      "CONTRIBUTIONS",
      "LIABILITIES",
      "EINCOMES"
    ]
  }
});

/** TASK_FINISHED: An account was read, and the data comes along. The webhook was registered with `includePayload`. */
export const accountReadWithData: TaskFinishedEvent = /* @__PURE__ */ frozen({
  "id": "et-faaa803115d04c21a6ce9710a791463a",
  "version": 1,
  "type": "TASK_FINISHED",
  "createdAt": "2026-01-12T23:12:26Z",
  "data": {
    "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
    "sourceId": "a-7a3e9c5d1f0b4682a9d4c6e8b0f25173",
    "sourceType": "ACCOUNT",
    "taskType": "LINK_ACCOUNT",
    "status": "SUCCEEDED",
    "errorCode": null,
    "providers": [
      "housing-fund"
    ],
    "datapoints": [
      "DOCUMENTS",
      "CONTRIBUTIONS",
      "LIABILITIES",
      "EINCOMES"
    ],
    "payload": {
      "identity": null,
      "rating": null,
      "documents": {
        "nextCursor": null,
        "items": [
          {
            "id": "d-bd3f5b7e9a6c4e8ca2ce4a6b8d0f5397",
            "name": "Course on saving for a home",
            "documentType": "CERTIFICATE",
            "issueDate": "2025-06-14"
          }
        ]
      },
      "incomes": {
        "nextCursor": null,
        "items": []
      },
      "transactions": {
        "nextCursor": null,
        "items": []
      },
      "employments": {
        "nextCursor": null,
        "items": []
      },
      "contributions": {
        "nextCursor": null,
        "items": [
          {
            "id": "con-f1bd50729e844cfde0a1ce4268719bcd",
            "date": "2025-12-31",
            "currency": "PHP",
            "amount": 400.25,
            "referenceId": null
          }
        ]
      },
      "liabilities": {
        "nextCursor": null,
        "items": [
          {
            "id": "lia-4f618dae0c324b59c17e9a1b2d4f5071",
            "type": "Housing Loan",
            "referenceId": "HL-2021-55021",
            "startDate": "2021-08-02",
            "endDate": "2041-08-31",
            "firstAmortizationDate": "2021-09-30",
            "amortizationFrequency": "Monthly",
            "currency": "PHP",
            "loanAmount": 850000,
            "amortizationAmount": 6500.25,
            "outstandingBalance": 712400.8,
            "nextPaymentAmount": 13000.5,
            "overduePaymentAmount": 6500.25
          }
        ]
      },
      "eincomes": {
        "nextCursor": null,
        "items": [
          {
            "id": "einc-aec0426d8f714df9e1b23d5f709b16c8",
            "month": "2025-12",
            "currency": "PHP",
            "baseAmount": 25000.5
          }
        ]
      },
      "links": {
        "nextCursor": null,
        "items": []
      },
      "insight": null
    }
  }
});

/** TASK_FINISHED: A document could not be read. */
export const archiveReadingFailed: TaskFinishedEvent = /* @__PURE__ */ frozen({
  "id": "et-18af7a87a0304005a9e71405ab8e01f0",
  "version": 1,
  "type": "TASK_FINISHED",
  "createdAt": "2026-03-19T01:22:10Z",
  "data": {
    "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
    "sourceId": "u-1c3e5a7b9d0f42648b6d8f0a2c4e7159",
    "sourceType": "ARCHIVE",
    "taskType": "ANALYZE_ARCHIVE",
    "status": "FAILED",
    "errorCode": "MISSING_MANDATORY_FIELD",
    "providers": [
      "user-provided"
    ],
    "datapoints": []
  }
});

/** ACCOUNT_SYNC_TASK_FINISHED: The monthly sync has read new data. */
export const monthlySyncSucceeded: AccountSyncTaskFinishedEvent = /* @__PURE__ */ frozen({
  "id": "et-5e9a3c7d1f6b4024c08c0e4d6f2b5179",
  "version": 1,
  "type": "ACCOUNT_SYNC_TASK_FINISHED",
  "createdAt": "2026-04-05T02:46:30Z",
  "data": {
    "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
    "sourceId": "a-4c0f6d1e8b2a47d39e5f7a1b3c8d2e60",
    "sourceType": "ACCOUNT",
    "providers": [
      "island-pension"
    ],
    "status": "SUCCEEDED",
    "monitorStatus": "ACTIVE",
    "dataPoints": [
      "IDENTITIES",
      "EMPLOYMENTS",
      "CONTRIBUTIONS"
    ]
  }
});

/**
 * ACCOUNT_SYNC_TASK_FINISHED: The monthly sync brings what it has read. The webhook was registered with
 * `includePayload`.
 */
export const monthlySyncWithData: AccountSyncTaskFinishedEvent = /* @__PURE__ */ frozen({
  "id": "et-f11fe02e56124504a4deb09b00da198a",
  "version": 1,
  "type": "ACCOUNT_SYNC_TASK_FINISHED",
  "createdAt": "2026-04-05T02:46:30Z",
  "data": {
    "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
    "sourceId": "a-4c0f6d1e8b2a47d39e5f7a1b3c8d2e60",
    "sourceType": "ACCOUNT",
    "providers": [
      "island-pension"
    ],
    "status": "SUCCEEDED",
    "monitorStatus": "ACTIVE",
    "dataPoints": [
      "IDENTITIES",
      "EMPLOYMENTS",
      "CONTRIBUTIONS"
    ],
    "payload": {
      "identity": {
        "id": "i-5d1f9b3a7c4e48829f6a8b0c2d3e4f59",
        "fullName": "VILLANUEVA, ANA R.",
        "firstName": null,
        "middleName": null,
        "lastName": null,
        "suffix": null,
        "gender": null,
        "dob": "1991-05-17",
        "maritalStatus": null,
        "countryResidence": null,
        "citizenship": null,
        "photoUrl": null,
        "referenceId": "34-1029384-7",
        "profileUrl": null,
        "emails": [],
        "phones": [],
        "socialProfiles": [],
        "addresses": []
      },
      "employments": {
        "nextCursor": null,
        "items": [
          {
            "id": "e-2a8c6e0f4b1d47359e7f9a3c5d1b8064",
            "name": "Graphic design",
            "description": "Covers and layout for printed books",
            "jobTitle": "Graphic Designer",
            "department": "Design",
            "employeeNumber": "LP-01842",
            "employerNumber": "03-9182736-4",
            "employer": "Lantern Print Works",
            "status": "Permanent",
            "startDate": "2022-07-04",
            "endDate": null,
            "reportedDate": "2022-07-08"
          },
          {
            "id": "e-5c0e8a2b6d3f49571a9b1c5e7f3d0286",
            "name": "Design assistance",
            "description": null,
            "jobTitle": "Junior Designer",
            "department": null,
            "employeeNumber": "0417",
            "employerNumber": "03-5540912-8",
            "employer": "Monsoon Sign Studio",
            "status": "Separated",
            "startDate": "2018-02-19",
            "endDate": "2022-06-30",
            "reportedDate": "2018-03-02"
          }
        ]
      },
      "contributions": {
        "nextCursor": null,
        "items": [
          {
            "id": "con-9b5d7f1a3c2e48069a4f6e8c0d1b3257",
            "date": "2026-02-17",
            "currency": "PHP",
            "amount": 1650,
            "referenceId": "PR-2026-0271845"
          },
          {
            "id": "con-ce8a2d4f6b5149cabd7e9b1f3a4e658a",
            "date": "2026-01-19",
            "currency": "PHP",
            "amount": 1650,
            "referenceId": "PR-2026-0138604"
          }
        ]
      }
    }
  }
});

/**
 * ACCOUNT_SYNC_TASK_FINISHED: The sync has failed, and the user has to act. The kinds of data stand under the other
 * name here. Read both.
 */
export const syncNeedsUser2: AccountSyncTaskFinishedEvent = /* @__PURE__ */ frozen({
  "id": "et-a416858e0d6d4efaaf43c3f36d775657",
  "version": 1,
  "type": "ACCOUNT_SYNC_TASK_FINISHED",
  "createdAt": "2026-03-12T23:10:02Z",
  "data": {
    "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
    "sourceId": "a-7a3e9c5d1f0b4682a9d4c6e8b0f25173",
    "sourceType": "ACCOUNT",
    "providers": [
      "housing-fund"
    ],
    "status": "FAILED",
    "monitorStatus": "USER_ACTION_REQUIRED",
    "datapoints": []
  }
});

/** ARCHIVE_STARTED: The user has uploaded a payslip. */
export const payslipUploaded2: ArchiveStartedEvent = /* @__PURE__ */ frozen({
  "id": "et-1410adb4a9314feda26be56b3408143e",
  "version": 1,
  "type": "ARCHIVE_STARTED",
  "createdAt": "2026-03-18T03:12:40Z",
  "data": {
    "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
    "archiveId": "u-5e7a9c1b3d4f48628a0c2e4f6b8d1a73"
  }
});

/** ARCHIVE_ANALYZED: The payslip was read. */
export const payslipRead2: ArchiveAnalyzedEvent = /* @__PURE__ */ frozen({
  "id": "et-6ebd18e2252f4284aa6c6d68ca0e9e2f",
  "version": 1,
  "type": "ARCHIVE_ANALYZED",
  "createdAt": "2026-03-18T03:14:05Z",
  "data": {
    "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
    "archiveId": "u-5e7a9c1b3d4f48628a0c2e4f6b8d1a73"
  }
});

/** ARCHIVE_REVOKED: The user has revoked a payslip. */
export const archiveRevokedByUser: ArchiveRevokedEvent = /* @__PURE__ */ frozen({
  "id": "et-5f120b4a6de14c8fa98c1230248858d4",
  "version": 1,
  "type": "ARCHIVE_REVOKED",
  "createdAt": "2026-03-01T08:00:00Z",
  "data": {
    "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
    "archiveId": "u-9e1b3d5f7a0c42868d2f4a6b8c0e1735"
  }
});

/** ARCHIVE_FAILED: A photo of a payslip could not be read. */
export const payslipNotReadable2: ArchiveFailedEvent = /* @__PURE__ */ frozen({
  "id": "et-36d9d089438344caab488fdaa505de13",
  "version": 1,
  "type": "ARCHIVE_FAILED",
  "createdAt": "2026-03-19T01:22:10Z",
  "data": {
    "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
    "archiveId": "u-1c3e5a7b9d0f42648b6d8f0a2c4e7159",
    "errorCode": "MISSING_MANDATORY_FIELD",
    "errorMessage": "The pay date was not found."
  }
});

/** INVITE_INVITED: The invite is on its way. */
export const personInvited: InviteInvitedEvent = /* @__PURE__ */ frozen({
  "id": "et-baaa8adea5374fa6a3578bd088dfb832",
  "version": 1,
  "type": "INVITE_INVITED",
  "createdAt": "2025-11-20T05:28:42Z",
  "data": {
    "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
    "inviteId": "iv-2d8f0b4c6e1a43759c5e7f9a1b3d6048"
  }
});

/** INVITE_LINKED: The invited person has connected an account. */
export const invitedPersonLinked: InviteLinkedEvent = /* @__PURE__ */ frozen({
  "id": "et-e5b8fc4bc6814447a26c19d60cdefcc2",
  "version": 1,
  "type": "INVITE_LINKED",
  "createdAt": "2025-11-20T05:32:00Z",
  "data": {
    "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
    "inviteId": "iv-2d8f0b4c6e1a43759c5e7f9a1b3d6048"
  }
});

/** IDENTITY_ADDED: The platform has told who the user is. */
export const identityRead: IdentityAddedEvent = /* @__PURE__ */ frozen({
  "id": "et-5c0de11963ba4613a75bea64a1e9eeaf",
  "version": 1,
  "type": "IDENTITY_ADDED",
  "createdAt": "2026-02-10T06:25:40Z",
  "data": {
    "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
    "accountId": "a-8e2d4b6f0a1c47359b7d9f1e3c5a8260",
    "identityId": "i-3b9d7f1e5a2c48609d4e6f8a0b1c2d37",
    "providers": [
      "harbor-freelance"
    ]
  }
});

/** RATING_ADDED: The rating of a user on a platform was read. */
export const ratingRead: RatingAddedEvent = /* @__PURE__ */ frozen({
  "id": "et-25d4ebfc23e541f1aebc60a6d3a232d3",
  "version": 1,
  "type": "RATING_ADDED",
  "createdAt": "2026-02-10T06:25:40Z",
  "data": {
    "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
    "accountId": "a-8e2d4b6f0a1c47359b7d9f1e3c5a8260",
    "ratingId": "r-8c0e2a4f6b1d47395d7f9b1e3a5c2068",
    "providers": [
      "harbor-freelance"
    ]
  }
});

/** TRANSACTIONS_ADDED: An earning and a fee were read. */
export const transactionsRead: TransactionsAddedEvent = /* @__PURE__ */ frozen({
  "id": "et-7b9d8f7e712b4a23af560bf7bcea8e80",
  "version": 1,
  "type": "TRANSACTIONS_ADDED",
  "createdAt": "2026-03-15T06:25:40Z",
  "data": {
    "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
    "accountId": "a-8e2d4b6f0a1c47359b7d9f1e3c5a8260",
    "count": 2,
    "providers": [
      "harbor-freelance"
    ]
  }
});

/** DOCUMENTS_ADDED: A document was read. */
export const documentsRead: DocumentsAddedEvent = /* @__PURE__ */ frozen({
  "id": "et-94cc10b56ea7493da7cccfc54589c354",
  "version": 1,
  "type": "DOCUMENTS_ADDED",
  "createdAt": "2026-03-05T02:49:03Z",
  "data": {
    "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
    "accountId": "a-4c0f6d1e8b2a47d39e5f7a1b3c8d2e60",
    "count": 1,
    "providers": [
      "island-pension"
    ]
  }
});

/** DOCUMENTS_UPDATED: A document has changed. */
export const documentsChanged: DocumentsUpdatedEvent = /* @__PURE__ */ frozen({
  "id": "et-9ba219d9254147a6a5c50e943865afce",
  "version": 1,
  "type": "DOCUMENTS_UPDATED",
  "createdAt": "2026-04-05T02:46:30Z",
  "data": {
    "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
    "accountId": "a-4c0f6d1e8b2a47d39e5f7a1b3c8d2e60",
    "providers": [
      "island-pension"
    ],
    "updatedIds": [
      "d-5f7b9d1e3a0c48264e6a8c0d2f4b1739"
    ],
    "count": 1,
    "updatedAt": "2026-04-05T02:46:30Z"
  }
});

/** EMPLOYMENTS_ADDED: Two jobs were read. */
export const employmentsRead: EmploymentsAddedEvent = /* @__PURE__ */ frozen({
  "id": "et-9e5dfdf71a7d490ca681ed8b4ab512c6",
  "version": 1,
  "type": "EMPLOYMENTS_ADDED",
  "createdAt": "2026-03-05T02:49:03Z",
  "data": {
    "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
    "accountId": "a-4c0f6d1e8b2a47d39e5f7a1b3c8d2e60",
    "count": 2,
    "providers": [
      "island-pension"
    ]
  }
});

/** EMPLOYMENTS_UPDATED: A job has changed. */
export const employmentsChanged: EmploymentsUpdatedEvent = /* @__PURE__ */ frozen({
  "id": "et-92966da7dee341b9af405754926af28e",
  "version": 1,
  "type": "EMPLOYMENTS_UPDATED",
  "createdAt": "2026-04-05T02:46:30Z",
  "data": {
    "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
    "accountId": "a-4c0f6d1e8b2a47d39e5f7a1b3c8d2e60",
    "providers": [
      "island-pension"
    ],
    "updatedIds": [
      "e-2a8c6e0f4b1d47359e7f9a3c5d1b8064"
    ],
    "count": 1,
    "updatedAt": "2026-04-05T02:46:30Z"
  }
});

/** INCOMES_ADDED: An income was read. */
export const incomesRead: IncomesAddedEvent = /* @__PURE__ */ frozen({
  "id": "et-2cd8eb43b157451eafd85ef5db30e3a3",
  "version": 1,
  "type": "INCOMES_ADDED",
  "createdAt": "2026-04-01T06:25:40Z",
  "data": {
    "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
    "accountId": "a-8e2d4b6f0a1c47359b7d9f1e3c5a8260",
    "count": 1,
    "providers": [
      "harbor-freelance"
    ]
  }
});

/** INCOMES_UPDATED: An income of March has changed. */
export const incomesChanged: IncomesUpdatedEvent = /* @__PURE__ */ frozen({
  "id": "et-1d80e8c29a954225a7be2aca0815498c",
  "version": 1,
  "type": "INCOMES_UPDATED",
  "createdAt": "2026-04-05T02:46:30Z",
  "data": {
    "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
    "accountId": "a-8e2d4b6f0a1c47359b7d9f1e3c5a8260",
    "providers": [
      "harbor-freelance"
    ],
    "count": 1,
    "updatedFrom": "2026-03-01T00:00:00Z",
    "updatedTo": "2026-03-31T00:00:00Z",
    "updatedAt": "2026-04-05T02:46:30Z"
  }
});

/** CONTRIBUTIONS_ADDED: Two contributions were read. */
export const contributionsRead: ContributionsAddedEvent = /* @__PURE__ */ frozen({
  "id": "et-99d5802a672c4cf2aa24442ce683798a",
  "version": 1,
  "type": "CONTRIBUTIONS_ADDED",
  "createdAt": "2026-03-05T02:49:03Z",
  "data": {
    "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
    "accountId": "a-4c0f6d1e8b2a47d39e5f7a1b3c8d2e60",
    "count": 2,
    "providers": [
      "island-pension"
    ]
  }
});

/** CONTRIBUTIONS_UPDATED: A contribution of March has changed. */
export const contributionsChanged: ContributionsUpdatedEvent = /* @__PURE__ */ frozen({
  "id": "et-4a08a55be4f24364a8d2131c548c7f5e",
  "version": 1,
  "type": "CONTRIBUTIONS_UPDATED",
  "createdAt": "2026-04-05T02:46:30Z",
  "data": {
    "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
    "accountId": "a-4c0f6d1e8b2a47d39e5f7a1b3c8d2e60",
    "providers": [
      "island-pension"
    ],
    "count": 1,
    "updatedFrom": "2026-03-01T00:00:00Z",
    "updatedTo": "2026-03-31T00:00:00Z",
    "updatedAt": "2026-04-05T02:46:30Z"
  }
});

/** EINCOMES_ADDED: Two months were estimated. */
export const incomesEstimated: EincomesAddedEvent = /* @__PURE__ */ frozen({
  "id": "et-3673f5f76d604f12ad55b5a219bd4f5b",
  "version": 1,
  "type": "EINCOMES_ADDED",
  "createdAt": "2026-03-05T02:49:03Z",
  "data": {
    "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
    "accountId": "a-4c0f6d1e8b2a47d39e5f7a1b3c8d2e60",
    "count": 2,
    "providers": [
      "island-pension"
    ]
  }
});

/** EINCOMES_UPDATED: The estimate for March has changed. */
export const estimatedIncomesChanged: EincomesUpdatedEvent = /* @__PURE__ */ frozen({
  "id": "et-ab1b5412258043aaa4b4bbb0a71f355b",
  "version": 1,
  "type": "EINCOMES_UPDATED",
  "createdAt": "2026-04-05T02:46:30Z",
  "data": {
    "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
    "accountId": "a-4c0f6d1e8b2a47d39e5f7a1b3c8d2e60",
    "providers": [
      "island-pension"
    ],
    "count": 1,
    "updatedFrom": "2026-03-01T00:00:00Z",
    "updatedTo": "2026-03-31T00:00:00Z",
    "updatedAt": "2026-04-05T02:46:30Z"
  }
});

/** LIABILITIES_ADDED: Two loans were read. */
export const liabilitiesRead: LiabilitiesAddedEvent = /* @__PURE__ */ frozen({
  "id": "et-eec06004a5a344f3a20954e8ba666ca1",
  "version": 1,
  "type": "LIABILITIES_ADDED",
  "createdAt": "2026-03-05T02:49:03Z",
  "data": {
    "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
    "accountId": "a-4c0f6d1e8b2a47d39e5f7a1b3c8d2e60",
    "count": 2,
    "providers": [
      "island-pension"
    ]
  }
});

/** LIABILITIES_UPDATED: A loan has changed. */
export const liabilitiesChanged: LiabilitiesUpdatedEvent = /* @__PURE__ */ frozen({
  "id": "et-79f3e54d09144598a8e6b8d651d08e51",
  "version": 1,
  "type": "LIABILITIES_UPDATED",
  "createdAt": "2026-04-05T02:46:30Z",
  "data": {
    "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
    "accountId": "a-4c0f6d1e8b2a47d39e5f7a1b3c8d2e60",
    "providers": [
      "island-pension"
    ],
    "updatedIds": [
      "lia-1c3e5a7b9d0f48269e4b6d8f0a2c4e61"
    ],
    "count": 1,
    "updatedAt": "2026-04-05T02:46:30Z"
  }
});

/** INSIGHT_ADDED: The figures about one account are there. */
export const insightComputed: InsightAddedEvent = /* @__PURE__ */ frozen({
  "id": "et-8713c1a2a9b5481ca58dabd0317037b9",
  "version": 1,
  "type": "INSIGHT_ADDED",
  "createdAt": "2026-03-02T08:26:30Z",
  "data": {
    "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
    "accountId": "a-5e2c8a7f4b6d4913a0c1d7e9f3b82460",
    "id": "insight-3d5f7b9a1c0e42864f6a8d0b2c4e1795",
    "providers": [
      "island-health"
    ]
  }
});

/** LINK_ADDED: The user has connected at other organisations too. */
export const linkAdded: LinkAddedEvent = /* @__PURE__ */ frozen({
  "id": "et-716cbe52687446bea275ce765da03f44",
  "version": 1,
  "type": "LINK_ADDED",
  "createdAt": "2026-03-05T02:49:03Z",
  "data": {
    "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
    "accountId": "a-4c0f6d1e8b2a47d39e5f7a1b3c8d2e60",
    "id": "link-6a8c0e2d4f1b47937c9e1a3b5d7f2064",
    "providers": [
      "island-pension"
    ]
  }
});

/** VERIFICATION_STARTED: The service compares the statements. */
export const verificationStarted: VerificationStartedEvent = /* @__PURE__ */ frozen({
  "id": "et-a73f89b423614bf7a469861c8e1552f4",
  "version": 1,
  "type": "VERIFICATION_STARTED",
  "createdAt": "2026-03-23T09:15:02Z",
  "data": {
    "verificationId": "ver-3a5c7e9b1d0f42648c6e8a0b2d4f1973"
  }
});

/** VERIFICATION_COMPLETED: Name and identifier belong together, and all but the address matches. */
export const mostAttributesMatch2: VerificationCompletedEvent = /* @__PURE__ */ frozen({
  "id": "et-0f9d3bf759464154afb3555c62ee8e23",
  "version": 1,
  "type": "VERIFICATION_COMPLETED",
  "createdAt": "2026-03-23T09:16:20Z",
  "data": {
    "verificationId": "ver-3a5c7e9b1d0f42648c6e8a0b2d4f1973",
    "resultCode": "SUCCESS",
    "resultMessage": "The verification is complete.",
    "result": {
      "finalMatches": true,
      "names": {
        "firstNameMatches": true,
        "lastNameMatches": true,
        "middleNameMatches": null,
        "fullNameMatches": true
      },
      "additionalData": {
        "ids": [
          {
            "idNumber": "0012345",
            "idType": "prclicense_ph",
            "idSubtype": "ARCHITECT",
            "matches": true
          }
        ],
        "dobMatches": true,
        "genderMatches": true,
        "phoneMatches": {
          "value": "+639550001234",
          "matches": true,
          "disposable": false,
          "deliverable": null,
          "active": true,
          "provider": "Island Mobile",
          "freeProvider": null
        },
        "emailMatches": {
          "value": "ana.reyes@example.com",
          "matches": true,
          "disposable": false,
          "deliverable": true,
          "active": null,
          "provider": "Example Mail",
          "freeProvider": true
        },
        "addressMatches": false
      }
    }
  }
});

/** RECORD_CREATED: A record of social security was asked for. */
export const recordRequested: RecordCreatedEvent = /* @__PURE__ */ frozen({
  "id": "et-6c5b4344c5ac41d3a2dc4fdd2b78c8cf",
  "version": 1,
  "type": "RECORD_CREATED",
  "createdAt": "2026-03-24T15:03:11Z",
  "data": {
    "recordId": "ss-2e4c6a8f0b1d43579e7c5a3b1d9f8062",
    "recordType": "SOCIAL_SECURITY"
  }
});

/** RECORD_COMPLETED: The record of social security is there. */
export const recordComplete: RecordCompletedEvent = /* @__PURE__ */ frozen({
  "id": "et-c99c6d55136049e9a93177854f2889b0",
  "version": 1,
  "type": "RECORD_COMPLETED",
  "createdAt": "2026-03-24T15:04:52Z",
  "data": {
    "recordId": "ss-2e4c6a8f0b1d43579e7c5a3b1d9f8062",
    "recordType": "SOCIAL_SECURITY",
    "status": "COMPLETED",
    "resultCode": "SUCCESS",
    "resultMessage": "A record was found.",
    "payload": {
      "id": "ss-2e4c6a8f0b1d43579e7c5a3b1d9f8062",
      "createdAt": "2026-03-24T15:03:11Z",
      "status": "COMPLETED",
      "resultCode": "SUCCESS",
      "resultMessage": "A record was found.",
      "result": {
        "fullName": "Ana Reyes Villanueva",
        "curp": "XEXX010101MNEXXXA8",
        "nss": "00000000000",
        "payMark": true,
        "reportDate": "2026-03-23",
        "employerName": "Talleres Faro",
        "employerRegistration": "Z0000000000",
        "state": "Jalisco",
        "contributionDays": 412,
        "contributionBaseAmount": 512.35,
        "currency": "MXN"
      },
      "requestMeta": {
        "emailAddress": "ana.reyes@example.com",
        "fullName": "Ana Reyes Villanueva",
        "mobileNumber": "529559991234",
        "curp": "XEXX010101MNEXXXA8",
        "templateId": "tpl-sss003002",
        "consent": {
          "type": "Data sharing",
          "version": "2.0",
          "consentedAt": "2026-03-24T15:02:40Z",
          "consentedWith": "I agree that my data is shared",
          "consentTemplateId": "ct-6f2b8d4a0e1c4975b3d7f9a1c5e80264"
        }
      }
    }
  }
});

/** RECORD_COMPLETED: Nobody is on record under this number. */
export const nothingOnRecord: RecordCompletedEvent = /* @__PURE__ */ frozen({
  "id": "et-276aac435eae43f6acb5f44cbe9a7ad2",
  "version": 1,
  "type": "RECORD_COMPLETED",
  "createdAt": "2026-03-24T16:21:30Z",
  "data": {
    "recordId": "ss-4f6d8b0a2c1e43798e0c2a4b6d9f1357",
    "recordType": "SOCIAL_SECURITY",
    "status": "COMPLETED",
    "resultCode": "NO_DATA",
    "resultMessage": "Nothing was found.",
    "payload": null
  }
});

/** USER_SESSION_COMPLETED: The user is done, and the event brings what came of it. */
export const sessionCompleted2: UserSessionCompletedEvent = /* @__PURE__ */ frozen({
  "id": "et-e2b0689331ee4898aacc7a5f4dcd7920",
  "version": 1,
  "type": "USER_SESSION_COMPLETED",
  "createdAt": "2026-03-18T03:20:15Z",
  "data": {
    "session": {
      "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
      "channel": "Default",
      "channelId": null,
      "status": "COMPLETED"
    },
    "payload": {
      "metadata": {
        "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
        "channel": "Default",
        "channelId": null,
        "status": "COMPLETED"
      },
      "forms": [
        {
          "id": "form-1b3d5f7a9c0e48264d6f8b0a2c4e1973",
          "name": "Personal information",
          "data": {
            "civilStatus": "Single",
            "dependents": 1,
            "ownsHome": false
          }
        }
      ],
      "accounts": [
        {
          "id": "a-7a3e9c5d1f0b4682a9d4c6e8b0f25173",
          "providerId": "housing-fund",
          "payload": {
            "identity": null,
            "rating": null,
            "documents": {
              "nextCursor": null,
              "items": [
                {
                  "id": "d-bd3f5b7e9a6c4e8ca2ce4a6b8d0f5397",
                  "name": "Course on saving for a home",
                  "documentType": "CERTIFICATE",
                  "issueDate": "2025-06-14"
                }
              ]
            },
            "incomes": {
              "nextCursor": null,
              "items": []
            },
            "transactions": {
              "nextCursor": null,
              "items": []
            },
            "employments": {
              "nextCursor": null,
              "items": []
            },
            "contributions": {
              "nextCursor": null,
              "items": [
                {
                  "id": "con-f1bd50729e844cfde0a1ce4268719bcd",
                  "date": "2025-12-31",
                  "currency": "PHP",
                  "amount": 400.25,
                  "referenceId": null
                }
              ]
            },
            "liabilities": {
              "nextCursor": null,
              "items": [
                {
                  "id": "lia-4f618dae0c324b59c17e9a1b2d4f5071",
                  "type": "Housing Loan",
                  "referenceId": "HL-2021-55021",
                  "startDate": "2021-08-02",
                  "endDate": "2041-08-31",
                  "firstAmortizationDate": "2021-09-30",
                  "amortizationFrequency": "Monthly",
                  "currency": "PHP",
                  "loanAmount": 850000,
                  "amortizationAmount": 6500.25,
                  "outstandingBalance": 712400.8,
                  "nextPaymentAmount": 13000.5,
                  "overduePaymentAmount": 6500.25
                }
              ]
            },
            "eincomes": {
              "nextCursor": null,
              "items": [
                {
                  "id": "einc-aec0426d8f714df9e1b23d5f709b16c8",
                  "month": "2025-12",
                  "currency": "PHP",
                  "baseAmount": 25000.5
                }
              ]
            },
            "links": {
              "nextCursor": null,
              "items": []
            },
            "insight": null
          }
        }
      ],
      "archives": [
        {
          "id": "u-5e7a9c1b3d4f48628a0c2e4f6b8d1a73",
          "fileType": "PAYSLIP",
          "payload": {
            "incomes": {
              "nextCursor": null,
              "items": [
                {
                  "id": "inc-e5b7d9f13a2c4c8ef4b6d8fa0c1e3527",
                  "workItem": null,
                  "employer": "Lantern Print Works",
                  "startDate": "2026-03-01",
                  "endDate": "2026-03-15",
                  "currency": "PHP",
                  "frequency": "Semimonthly",
                  "baseAmount": null,
                  "grossAmount": 21500,
                  "netAmount": 18250.75
                }
              ]
            }
          }
        }
      ]
    }
  }
});

/**
 * USER_SESSION_RESET: The session of a user was reset. Which status a session has after that is not documented; look at
 * it rather than expect this one.
 */
export const sessionReset2: UserSessionResetEvent = /* @__PURE__ */ frozen({
  "id": "et-fcc7c022b4514a5ba09129fcb15d754c",
  "version": 1,
  "type": "USER_SESSION_RESET",
  "createdAt": "2026-03-20T02:00:00Z",
  "data": {
    "session": {
      "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
      "channel": "Default",
      "channelId": null,
      "status": "IN_PROGRESS"
    }
  }
});

/** An example of AccountCreatedCallback. */
export const accountCreatedCallback: AccountCreatedCallback = /* @__PURE__ */ frozen({
  "accountId": "a-8e2d4b6f0a1c47359b7d9f1e3c5a8260",
  "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
  "providerId": "harbor-freelance"
});

/** An example of AccountConnectedCallback. */
export const accountConnectedCallback: AccountConnectedCallback = /* @__PURE__ */ frozen({
  "accountId": "a-8e2d4b6f0a1c47359b7d9f1e3c5a8260",
  "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
  "providerId": "harbor-freelance"
});

/** An example of AccountRemovedCallback. */
export const accountRemovedCallback: AccountRemovedCallback = /* @__PURE__ */ frozen({
  "accountId": "a-8e2d4b6f0a1c47359b7d9f1e3c5a8260",
  "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
  "providerId": "harbor-freelance"
});

/** An example of AccountErrorCallback. */
export const accountErrorCallback: AccountErrorCallback = /* @__PURE__ */ frozen({
  "accountId": "a-9d4f1b6a2c8e4570b3a5f7d0e1c69284",
  "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
  "providerId": "city-rides",
  "errorCode": "INVALID_CREDENTIALS"
});

/** An example of CloseCallback. */
export const closeCallback: CloseCallback = /* @__PURE__ */ frozen({
  "reason": "exit"
});

/** An example of UiEventCallback. */
export const uiEventCallback: UiEventCallback = /* @__PURE__ */ frozen({
  "eventName": "LoginPageOpened",
  "eventTime": "2026-02-10T06:20:11Z",
  "mode": "SANDBOX",
  "userId": "lumen-7d1f0c9b3a5e4f28b6c4d8e2a1907f35",
  "account": {
    "providerId": "harbor-freelance"
  },
  "archive": null
});
