// Generated from openapi/ by `npm run generate`. Changes made here are lost.

/** One thing that failed. The attributes are those of the GraphQL specification. */
export interface GraphqlError {
    /** What went wrong, in words for developers. It may repeat values of the query, so show it to nobody else. */
    message?: string | null;
    /** The places in the document that it is about, counted from 1. Absent, null or empty where it is about none. */
    locations?: GraphqlLocation[] | null;
    /**
     * The place in `data` that it is about: names of fields, and indices of lists counted from 0. Absent or null where
     * the query was not carried out at all.
     */
    path?: (string | number)[] | null;
    /** What the service says beside. Nothing is documented. */
    extensions?: {
        [key: string]: unknown;
    } | null;
}

/** A place in the document of a query. */
export interface GraphqlLocation {
    /**
     * The line, counted from 1.
     *
     * A whole number.
     */
    line?: number | null;
    /**
     * The column, counted from 1.
     *
     * A whole number.
     */
    column?: number | null;
}

/** The variables of `getAccount`. */
export interface GetAccountVariables {
    /** The `Account.usn`. */
    usn: string;
}

/** What `getAccount` reads. */
export interface GetAccountData {
    /**
     * One account, by one of its ids. Presumably null where there is none. Send exactly one id: what happens without
     * one, or with several, is not documented.
     */
    account: GetAccountAccount | null;
}

/**
 * An account is a customer: who it is, where the bills go, in which currency and on which terms. It has transactions
 * and subscriptions.
 */
export interface GetAccountAccount {
    /**
     * The account's UID, its number inside Smile. Other types have it as `account` too: as a `Long` in
     * `AccountContact`, `Tx` and `TxDetail`, as an `Int` in `AccountAddress`, `AccountCostCentre`, `DraftInvoice`,
     * `Subscription` and `Ticket`.
     *
     * Decimal text, with the digits as they came.
     */
    account: string | null;
    /**
     * The account's UUID, by which REST knows it too. `Binding.accountUuid` and presumably `PaymentMethod.accountId`
     * hold the same.
     */
    accountUuid: string | null;
    /** The account's USN, public and unique. It is text even where it consists of digits. REST writes the key `USN`. */
    usn: string | null;
    /**
     * Another number of the account, for example the one it had in the system it comes from. Null where it has none.
     */
    alternateAccountNumber: string | null;
    /**
     * The number of the account type, which belongs to the installation. No page lists the types.
     *
     * A whole number.
     */
    accountType: number | null;
    /**
     * When the account was created.
     *
     * A whole number.
     */
    creationTime: number | null;
    /** A description of the account. Null where there is none. */
    description: string | null;
    /** Whether the account is subject to tax. */
    taxable: boolean | null;
    /** The currency of the account, three letters of ISO 4217 such as `AUD`. All its amounts are presumably in it. */
    currency: string | null;
    /**
     * The account's custom fields, as text. REST has an object here. How the text is built is not documented, so do not
     * rely on its being JSON.
     */
    custom: string | null;
    /** The account's contacts. It is a list despite the singular; `AccountContact.contactType` tells them apart. */
    Contact: (GetAccountAccountContact | null)[] | null;
    /**
     * The account's addresses. It is a list despite the singular; `AccountAddress.addressType` tells apart what REST
     * calls `serviceAddress` and `billAddress`.
     */
    Address: (GetAccountAccountAddress | null)[] | null;
}

/** One contact of an account: a person or a company, with phone numbers. */
export interface GetAccountAccountContact {
    /**
     * The number of the kind of contact. No page lists the kinds.
     *
     * A whole number.
     */
    contactType: number | null;
    /** The name of the contact. How it relates to the parts of a person's name is not documented. */
    contactName: string | null;
    /** The name of the company. */
    companyName: string | null;
    /** The name under which the company trades. */
    tradingName: string | null;
    /** The Australian Business Number, with or without spaces. */
    abn: string | null;
    /** The title of the contact person, such as `MS`. No list of titles is documented. */
    contactTitle: string | null;
    /** The given name of the contact person. */
    givenName: string | null;
    /** The family name of the contact person. */
    familyName: string | null;
    /**
     * The date of birth of the contact person, as text. Its form is not documented; REST writes `dob` as `yyyy-MM-dd`.
     */
    dateOfBirth: string | null;
    /** The position of the contact person in the company. */
    position: string | null;
    /** The number at home. */
    phoneHome: string | null;
    /** The number at work. */
    phoneWork: string | null;
    /** The number of the mobile phone. */
    phoneMobile: string | null;
    /** The fax number. */
    fax: string | null;
}

/** One address of an account. The billing page gives it the description of an account, which is a copying error. */
export interface GetAccountAccountAddress {
    /**
     * The number of the kind of address, such as where bills are sent or where the service is used. No page lists the
     * kinds.
     *
     * A whole number.
     */
    addressType: number | null;
    /** A name that belongs to the address. The page does not say whether it names the place or whoever is there. */
    addressName: string | null;
    /** The name of the company at the address. */
    companyName: string | null;
    /** What precedes the street, such as a building, level or unit. */
    addressDetail: string | null;
    /** The name of the building. */
    buildingName: string | null;
    /** The unit within the building, such as a flat or a suite. */
    subUnit: string | null;
    /** The floor of the building. */
    floor: string | null;
    /** The lot of land, presumably where there is no street number. */
    lot: string | null;
    /** The kind of delivery that takes the place of a street, such as a post office box. No page lists the kinds. */
    postalDeliveryType: string | null;
    /** The number in the street. */
    streetNumber: string | null;
    /** The name of the street without its type, such as `Bourke`. */
    streetName: string | null;
    /**
     * The type of the street, such as `Street`. REST takes a code or a name from the installation's own list; which of
     * the two stands here is not documented.
     */
    streetType: string | null;
    /** The suburb or town. */
    suburb: string | null;
    /**
     * The state, such as `Victoria`. REST takes a code or a name from the installation's own list; which of the two
     * stands here is not documented.
     */
    state: string | null;
    /** The postcode. */
    postcode: string | null;
    /** The country. REST takes it in words, such as `Australia`. */
    country: string | null;
}

/**
 * The answer to a GraphQL query. It comes with 200 also where the query failed: `errors` decides. Without errors there
 * is always `data`.
 */
export interface GetAccountResponse {
    /**
     * What was asked for, in the shape of the query. Null or absent where nothing could be read; there are errors then.
     * Beside errors it may hold a part: what failed is null.
     */
    data?: GetAccountData | null;
    /** What failed. Absent, null or empty where nothing did. */
    errors?: GraphqlError[] | null;
    /**
     * What the service says beside. Over WebSocket the vendor's client gets back the `requestId` that it sent; nothing
     * is documented for HTTP.
     */
    extensions?: {
        [key: string]: unknown;
    } | null;
}

/** What the wanted subscriptions must equal. See `AccountFilter`. */
export interface SubscriptionFilter {
    /**
     * Equals `Subscription.subscription`.
     *
     * Matches `^-?\d{1,19}$`.
     */
    subscription?: (string | null) | undefined;
    /**
     * Equals `Subscription.subscriptionUuid`.
     *
     * A UUID.
     */
    subscriptionUuid?: (string | null) | undefined;
    /** Equals `Subscription.usn`. */
    usn?: (string | null) | undefined;
    /** Equals `Subscription.username`. */
    username?: (string | null) | undefined;
    /**
     * Equals `Subscription.account`.
     *
     * A whole number. From -2147483648 to 2147483647.
     */
    account?: (number | null) | undefined;
    /**
     * Equals `Subscription.masterSubscription`.
     *
     * A whole number. From -2147483648 to 2147483647.
     */
    masterSubscription?: (number | null) | undefined;
    /**
     * Equals `Subscription.service`.
     *
     * A whole number. From -2147483648 to 2147483647.
     */
    service?: (number | null) | undefined;
    /** Equals `Subscription.ratingCycle`. */
    ratingCycle?: (string | null) | undefined;
    /**
     * Equals `Subscription.ratingCycleDay`.
     *
     * A whole number. From -2147483648 to 2147483647.
     */
    ratingCycleDay?: (number | null) | undefined;
    /**
     * Equals `Subscription.discount`.
     *
     * A whole number. From -2147483648 to 2147483647.
     */
    discount?: (number | null) | undefined;
    /**
     * Equals `Subscription.created`.
     *
     * A whole number that JavaScript holds exactly.
     */
    created?: (number | null) | undefined;
    /**
     * Equals `Subscription.accountCostCentre`.
     *
     * A whole number. From -2147483648 to 2147483647.
     */
    accountCostCentre?: (number | null) | undefined;
    /** Equals `Subscription.description`. */
    description?: (string | null) | undefined;
    /** Equals `Subscription.taxable`. */
    taxable?: (boolean | null) | undefined;
    /** Equals `Subscription.currency`. */
    currency?: (string | null) | undefined;
    /**
     * Equals `Subscription.timezone`.
     *
     * A whole number. From -2147483648 to 2147483647.
     */
    timezone?: (number | null) | undefined;
    /**
     * Equals `Subscription.provisioned`.
     *
     * A whole number that JavaScript holds exactly.
     */
    provisioned?: (number | null) | undefined;
    /**
     * Equals `Subscription.activated`.
     *
     * A whole number that JavaScript holds exactly.
     */
    activated?: (number | null) | undefined;
    /**
     * Equals `Subscription.ordered`.
     *
     * A whole number that JavaScript holds exactly.
     */
    ordered?: (number | null) | undefined;
    /**
     * Equals `Subscription.enabled`.
     *
     * A whole number that JavaScript holds exactly.
     */
    enabled?: (number | null) | undefined;
    /**
     * Equals `Subscription.uoobject`.
     *
     * A whole number. From -2147483648 to 2147483647.
     */
    uoobject?: (number | null) | undefined;
    /** Equals `Subscription.subscriptionStatus`. */
    subscriptionStatus?: (string | null) | undefined;
    /**
     * Equals `Subscription.purchaseOrder`.
     *
     * A UUID.
     */
    purchaseOrder?: (string | null) | undefined;
    /** Equals `Subscription.custom`, the whole text. */
    custom?: (string | null) | undefined;
}

/** The variables of `listSubscriptions`. */
export interface ListSubscriptionsVariables {
    /** The `Account.usn`. */
    usn: string;
    /** Gives only those that match. See `AccountFilter`. */
    filter?: ((SubscriptionFilter | null)[] | null) | undefined;
    /**
     * How many to skip. `pages` and `paginate` count on from here. 0 unless given.
     *
     * A whole number. From 0 to 2147483647.
     */
    offset?: (number | null) | undefined;
    /**
     * How many to give at most. Neither a largest number nor what applies without one is documented.
     *
     * A whole number. From -2147483648 to 2147483647.
     */
    limit?: (number | null) | undefined;
}

/** What `listSubscriptions` reads. */
export interface ListSubscriptionsData {
    /**
     * One account, by one of its ids. Presumably null where there is none. Send exactly one id: what happens without
     * one, or with several, is not documented.
     */
    account: ListSubscriptionsAccount | null;
}

/**
 * An account is a customer: who it is, where the bills go, in which currency and on which terms. It has transactions
 * and subscriptions.
 */
export interface ListSubscriptionsAccount {
    /** The account's subscriptions, page by page. */
    Subscriptions: ListSubscriptionsSubscriptionCursor | null;
}

/** A list of subscriptions that is read page by page. */
export interface ListSubscriptionsSubscriptionCursor {
    /**
     * How many subscriptions there are in all, on every page together. A filter reduces it.
     *
     * A whole number.
     */
    count: number | null;
    /** One page of the subscriptions. Their order is not documented. */
    objects: (ListSubscriptionsSubscription | null)[] | null;
}

/** A subscription is one service that an account uses, such as an internet connection, on one plan. */
export interface ListSubscriptionsSubscription {
    /**
     * The subscription's UID, its number inside Smile. `Ticket.targetSubscription` and `Ticket.submittingSubscription`
     * hold it as an `Int`.
     *
     * Decimal text, with the digits as they came.
     */
    subscription: string | null;
    /** The subscription's UUID, by which REST knows it too. `SubscriptionBinding`, `Cdr` and `TxItem` refer to it. */
    subscriptionUuid: string | null;
    /** The subscription's USN, public and unique. It is text even where it consists of digits. */
    usn: string | null;
    /**
     * The name by which the service knows its user, often in the form of an e-mail address. It is unique in a scope
     * that no page names.
     */
    username: string | null;
    /** A description of the subscription. Null where there is none. */
    description: string | null;
    /** A code for the status. No page lists the values; treat it as opaque. */
    subscriptionStatus: string | null;
    /** The currency of the subscription, three letters of ISO 4217 such as `AUD`. */
    currency: string | null;
    /**
     * When the subscription was created.
     *
     * A whole number.
     */
    created: number | null;
    /**
     * When the subscription was activated. Presumably null before.
     *
     * A whole number.
     */
    activated: number | null;
    /**
     * The subscription's custom fields, as text. REST has an object here. How the text is built is not documented, so
     * do not rely on its being JSON.
     */
    custom: string | null;
    /** The service, as an object. `service` is its number. */
    Service: ListSubscriptionsService | null;
}

/** A kind of service that can be subscribed to. A subscription is one instance of it. */
export interface ListSubscriptionsService {
    /**
     * The number of the service. `Subscription.service` and `Plan.service` refer to it; REST calls it `serviceId`.
     *
     * A whole number.
     */
    service: number | null;
    /** The name of the service. */
    name: string | null;
    /** A description of the service. */
    description: string | null;
    /** What the username is called for this service, for display. */
    usernameLabel: string | null;
}

/**
 * The answer to a GraphQL query. It comes with 200 also where the query failed: `errors` decides. Without errors there
 * is always `data`.
 */
export interface ListSubscriptionsResponse {
    /**
     * What was asked for, in the shape of the query. Null or absent where nothing could be read; there are errors then.
     * Beside errors it may hold a part: what failed is null.
     */
    data?: ListSubscriptionsData | null;
    /** What failed. Absent, null or empty where nothing did. */
    errors?: GraphqlError[] | null;
    /**
     * What the service says beside. Over WebSocket the vendor's client gets back the `requestId` that it sent; nothing
     * is documented for HTTP.
     */
    extensions?: {
        [key: string]: unknown;
    } | null;
}

/** What the wanted tickets must equal. See `AccountFilter`. */
export interface TicketFilter {
    /**
     * Equals `Ticket.ticket`.
     *
     * A whole number. From -2147483648 to 2147483647.
     */
    ticket?: (number | null) | undefined;
    /** Equals `Ticket.number`. */
    number?: (string | null) | undefined;
    /**
     * Equals `Ticket.ticketType`.
     *
     * A whole number. From -2147483648 to 2147483647.
     */
    ticketType?: (number | null) | undefined;
    /** Equals `Ticket.ticketTypeName`. */
    ticketTypeName?: (string | null) | undefined;
    /**
     * Equals `Ticket.ticketPriority`.
     *
     * A whole number. From -2147483648 to 2147483647.
     */
    ticketPriority?: (number | null) | undefined;
    /** Equals `Ticket.ticketPriorityName`. */
    ticketPriorityName?: (string | null) | undefined;
    /**
     * Equals `Ticket.ticketStatus`.
     *
     * A whole number. From -2147483648 to 2147483647.
     */
    ticketStatus?: (number | null) | undefined;
    /** Equals `Ticket.ticketStatusName`. */
    ticketStatusName?: (string | null) | undefined;
    /**
     * Equals `Ticket.ticketGroup`.
     *
     * A whole number. From -2147483648 to 2147483647.
     */
    ticketGroup?: (number | null) | undefined;
    /**
     * Equals `Ticket.account`.
     *
     * A whole number. From -2147483648 to 2147483647.
     */
    account?: (number | null) | undefined;
    /**
     * Equals `Ticket.targetSubscription`.
     *
     * A whole number. From -2147483648 to 2147483647.
     */
    targetSubscription?: (number | null) | undefined;
    /**
     * Equals `Ticket.targetTx`.
     *
     * A whole number. From -2147483648 to 2147483647.
     */
    targetTx?: (number | null) | undefined;
    /**
     * Equals `Ticket.submittingSubscription`.
     *
     * A whole number. From -2147483648 to 2147483647.
     */
    submittingSubscription?: (number | null) | undefined;
    /**
     * Equals `Ticket.assignedOperator`.
     *
     * A whole number. From -2147483648 to 2147483647.
     */
    assignedOperator?: (number | null) | undefined;
    /**
     * Equals `Ticket.creationTime`.
     *
     * A whole number that JavaScript holds exactly.
     */
    creationTime?: (number | null) | undefined;
    /**
     * Equals `Ticket.closedTime`. Whether null finds open tickets is not documented.
     *
     * A whole number that JavaScript holds exactly.
     */
    closedTime?: (number | null) | undefined;
    /**
     * Equals `Ticket.heldUntil`.
     *
     * A whole number that JavaScript holds exactly.
     */
    heldUntil?: (number | null) | undefined;
    /**
     * Equals `Ticket.seconds`.
     *
     * A whole number. From -2147483648 to 2147483647.
     */
    seconds?: (number | null) | undefined;
    /** Equals `Ticket.summary`. */
    summary?: (string | null) | undefined;
    /** Equals `Ticket.statusText`. */
    statusText?: (string | null) | undefined;
    /** Equals `Ticket.unread`. */
    unread?: (boolean | null) | undefined;
    /** Equals `Ticket.description`. */
    description?: (string | null) | undefined;
    /**
     * Equals `Ticket.ticketUuid`.
     *
     * A UUID.
     */
    ticketUuid?: (string | null) | undefined;
}

/** The variables of `listTickets`. */
export interface ListTicketsVariables {
    /** Gives only those that match. See `AccountFilter`. */
    filter?: ((TicketFilter | null)[] | null) | undefined;
    /**
     * How many to skip. `pages` and `paginate` count on from here. 0 unless given.
     *
     * A whole number. From 0 to 2147483647.
     */
    offset?: (number | null) | undefined;
    /**
     * How many to give at most. Neither a largest number nor what applies without one is documented.
     *
     * A whole number. From -2147483648 to 2147483647.
     */
    limit?: (number | null) | undefined;
}

/** What `listTickets` reads. */
export interface ListTicketsData {
    /** The tickets of all accounts, page by page. */
    allTickets: ListTicketsAllTicketCursor | null;
}

/** A list of tickets that is read page by page, over all accounts. */
export interface ListTicketsAllTicketCursor {
    /**
     * How many tickets there are in all, on every page together. A filter reduces it.
     *
     * A whole number.
     */
    count: number | null;
    /** One page of the tickets. Their order is not documented. */
    objects: (ListTicketsTicket | null)[] | null;
}

/** A ticket: a request or a piece of work that someone deals with. The page calls tickets work orders too. */
export interface ListTicketsTicket {
    /**
     * The number of the ticket inside Smile.
     *
     * A whole number.
     */
    ticket: number | null;
    /** The UUID of the ticket. */
    ticketUuid: string | null;
    /** The public id of the ticket, unique and text. */
    number: string | null;
    /** The subject of the ticket. Null where there is none. */
    summary: string | null;
    /** More about the status, in words of whoever deals with the ticket. Null where there is nothing. */
    statusText: string | null;
    /** The name of the type. */
    ticketTypeName: string | null;
    /** The name of the priority. */
    ticketPriorityName: string | null;
    /**
     * The number of the ticket's status, which belongs to the installation. `ticketStatusName` says it in words.
     *
     * A whole number.
     */
    ticketStatus: number | null;
    /** The name of the status. */
    ticketStatusName: string | null;
    /**
     * When the ticket was created.
     *
     * A whole number.
     */
    creationTime: number | null;
    /**
     * When the ticket was closed. Null while it is open.
     *
     * A whole number.
     */
    closedTime: number | null;
    /**
     * Until when the ticket is put on hold. Null while it is not.
     *
     * A whole number.
     */
    heldUntil: number | null;
    /** Whether the ticket is marked as unread for the operator who deals with it. */
    unread: boolean | null;
    /** The account, as an object. `account` is its number. Null where the ticket belongs to none. */
    Account: ListTicketsAccount | null;
}

/**
 * An account is a customer: who it is, where the bills go, in which currency and on which terms. It has transactions
 * and subscriptions.
 */
export interface ListTicketsAccount {
    /**
     * The account's UID, its number inside Smile. Other types have it as `account` too: as a `Long` in
     * `AccountContact`, `Tx` and `TxDetail`, as an `Int` in `AccountAddress`, `AccountCostCentre`, `DraftInvoice`,
     * `Subscription` and `Ticket`.
     *
     * Decimal text, with the digits as they came.
     */
    account: string | null;
    /**
     * The account's UUID, by which REST knows it too. `Binding.accountUuid` and presumably `PaymentMethod.accountId`
     * hold the same.
     */
    accountUuid: string | null;
    /** The account's USN, public and unique. It is text even where it consists of digits. REST writes the key `USN`. */
    usn: string | null;
}

/**
 * The answer to a GraphQL query. It comes with 200 also where the query failed: `errors` decides. Without errors there
 * is always `data`.
 */
export interface ListTicketsResponse {
    /**
     * What was asked for, in the shape of the query. Null or absent where nothing could be read; there are errors then.
     * Beside errors it may hold a part: what failed is null.
     */
    data?: ListTicketsData | null;
    /** What failed. Absent, null or empty where nothing did. */
    errors?: GraphqlError[] | null;
    /**
     * What the service says beside. Over WebSocket the vendor's client gets back the `requestId` that it sent; nothing
     * is documented for HTTP.
     */
    extensions?: {
        [key: string]: unknown;
    } | null;
}

/** What the wanted transactions must equal. See `AccountFilter`. */
export interface TxFilter {
    /**
     * Equals `Tx.tx`.
     *
     * Matches `^-?\d{1,19}$`.
     */
    tx?: (string | null) | undefined;
    /**
     * Equals `Tx.txUuid`.
     *
     * A UUID.
     */
    txUuid?: (string | null) | undefined;
    /**
     * Equals `Tx.txDetail`.
     *
     * Matches `^-?\d{1,19}$`.
     */
    txDetail?: (string | null) | undefined;
    /**
     * Equals `Tx.account`.
     *
     * Matches `^-?\d{1,19}$`.
     */
    account?: (string | null) | undefined;
    /**
     * Equals `Tx.txType`.
     *
     * A whole number. From -2147483648 to 2147483647.
     */
    txType?: (number | null) | undefined;
    /** Equals `Tx.txNumber`. */
    txNumber?: (string | null) | undefined;
    /** Equals `Tx.ledgerDate`. */
    ledgerDate?: (string | null) | undefined;
    /**
     * Equals `Tx.ledgerTime`.
     *
     * A whole number that JavaScript holds exactly.
     */
    ledgerTime?: (number | null) | undefined;
    /** Equals `Tx.currency`. */
    currency?: (string | null) | undefined;
    /**
     * Equals `Tx.amount`.
     *
     * Matches `^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$`.
     */
    amount?: (string | null) | undefined;
    /**
     * Equals `Tx.taxAmount`.
     *
     * Matches `^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$`.
     */
    taxAmount?: (string | null) | undefined;
    /**
     * Equals `Tx.unallocatedAmount`.
     *
     * Matches `^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$`.
     */
    unallocatedAmount?: (string | null) | undefined;
    /**
     * Equals `Tx.creatingOperator`.
     *
     * A whole number. From -2147483648 to 2147483647.
     */
    creatingOperator?: (number | null) | undefined;
    /**
     * Equals `Tx.creationTime`.
     *
     * A whole number that JavaScript holds exactly.
     */
    creationTime?: (number | null) | undefined;
    /** Equals `Tx.comments`. */
    comments?: (string | null) | undefined;
    /**
     * Equals `Tx.reportingAccount`.
     *
     * A whole number. From -2147483648 to 2147483647.
     */
    reportingAccount?: (number | null) | undefined;
    /**
     * Equals `Tx.paymentPlan`.
     *
     * A whole number. From -2147483648 to 2147483647.
     */
    paymentPlan?: (number | null) | undefined;
    /**
     * Equals `Tx.txDisposition`.
     *
     * A whole number. From -2147483648 to 2147483647.
     */
    txDisposition?: (number | null) | undefined;
    /**
     * Equals `Tx.referencedTx`.
     *
     * A whole number. From -2147483648 to 2147483647.
     */
    referencedTx?: (number | null) | undefined;
    /**
     * Equals `Tx.documentType`.
     *
     * A whole number. From -2147483648 to 2147483647.
     */
    documentType?: (number | null) | undefined;
    /**
     * Equals `Tx.stationery`.
     *
     * A whole number. From -2147483648 to 2147483647.
     */
    stationery?: (number | null) | undefined;
}

/** The variables of `listTransactions`. */
export interface ListTransactionsVariables {
    /** The `Account.usn`. */
    usn: string;
    /** Gives only those that match. See `AccountFilter`. */
    filter?: ((TxFilter | null)[] | null) | undefined;
}

/** What `listTransactions` reads. */
export interface ListTransactionsData {
    /**
     * One account, by one of its ids. Presumably null where there is none. Send exactly one id: what happens without
     * one, or with several, is not documented.
     */
    account: ListTransactionsAccount | null;
}

/**
 * An account is a customer: who it is, where the bills go, in which currency and on which terms. It has transactions
 * and subscriptions.
 */
export interface ListTransactionsAccount {
    /** The account's transactions, without drafts. This is a plain list that cannot be read page by page. */
    Txs: (ListTransactionsTx | null)[] | null;
}

/**
 * A transaction: a credit to an account or a debit from it, such as a payment or an issued invoice. Drafts are not
 * among them.
 */
export interface ListTransactionsTx {
    /**
     * The number of the transaction inside Smile. `Tx.referencedTx` and `Ticket.targetTx` hold it as an `Int`.
     *
     * Decimal text, with the digits as they came.
     */
    tx: string | null;
    /** The UUID of the transaction. */
    txUuid: string | null;
    /**
     * The number of the kind of transaction. No page lists the kinds.
     *
     * A whole number.
     */
    txType: number | null;
    /** The public number of the transaction, unique and text. */
    txNumber: string | null;
    /** The day on which it counts in the account's ledger, as text whose form is not documented. */
    ledgerDate: string | null;
    /**
     * As of when it counts in the account's ledger. It may be null; `ledgerDate` then remains.
     *
     * A whole number.
     */
    ledgerTime: number | null;
    /** The currency of the amounts, three letters of ISO 4217. Presumably the account's where it is null. */
    currency: string | null;
    /**
     * The amount, in `currency` and with the sign as sent. Neither the meaning of the sign nor whether tax is included
     * is documented.
     *
     * Decimal text, with the digits as they came.
     */
    amount: string | null;
    /**
     * The tax, in `currency`.
     *
     * Decimal text, with the digits as they came.
     */
    taxAmount: string | null;
    /**
     * The part of `amount`, in `currency`, that no other transaction has balanced yet, such as what is still open of an
     * invoice.
     *
     * Decimal text, with the digits as they came.
     */
    unallocatedAmount: string | null;
    /** Remarks on the transaction. Null where there are none. */
    comments: string | null;
    /** The lines of the transaction, page by page. Presumably they are those of `TxDetail.TxItems`. */
    TxItems: ListTransactionsTxItemCursor | null;
}

/** A list of lines of a transaction that is read page by page. */
export interface ListTransactionsTxItemCursor {
    /**
     * How many lines of a transaction there are in all, on every page together. A filter reduces it.
     *
     * A whole number.
     */
    count: number | null;
    /** One page of the lines of a transaction. Their order is not documented. */
    objects: (ListTransactionsTxItem | null)[] | null;
}

/** One line of a transaction, such as an item on an invoice. */
export interface ListTransactionsTxItem {
    /**
     * The number of the line inside Smile.
     *
     * Decimal text, with the digits as they came.
     */
    txItem: string | null;
    /**
     * Which line of the transaction it is. Whether lines count from 0 or 1 is not documented.
     *
     * A whole number.
     */
    lineNumber: number | null;
    /** The code of the item. Presumably `ItemSpecification.itemCode` is the same. */
    itemCode: string | null;
    /** The text of the line. */
    description: string | null;
    /**
     * How much is charged. The unit is that of the item; see `ItemSpecification.quantityType`.
     *
     * Decimal text, with the digits as they came.
     */
    quantity: string | null;
    /**
     * The amount of the line, in the currency of its transaction and with the sign as sent. How it relates to the other
     * amounts is not documented.
     *
     * Decimal text, with the digits as they came.
     */
    amount: string | null;
    /**
     * A subtotal, in the same currency as `amount`. What it includes is not documented.
     *
     * Decimal text, with the digits as they came.
     */
    subtotalAmount: string | null;
    /**
     * The tax on the line, in the same currency as `amount`.
     *
     * Decimal text, with the digits as they came.
     */
    tax: string | null;
    /** Whether the line is subject to tax. */
    taxable: boolean | null;
    /**
     * The discount on the line, in the same currency as `amount`.
     *
     * Decimal text, with the digits as they came.
     */
    discountAmount: string | null;
    /**
     * The `Subscription.subscriptionUuid` of the subscription that is charged; `Subscription` holds it as an object.
     */
    subscriptionUuid: string | null;
}

/**
 * The answer to a GraphQL query. It comes with 200 also where the query failed: `errors` decides. Without errors there
 * is always `data`.
 */
export interface ListTransactionsResponse {
    /**
     * What was asked for, in the shape of the query. Null or absent where nothing could be read; there are errors then.
     * Beside errors it may hold a part: what failed is null.
     */
    data?: ListTransactionsData | null;
    /** What failed. Absent, null or empty where nothing did. */
    errors?: GraphqlError[] | null;
    /**
     * What the service says beside. Over WebSocket the vendor's client gets back the `requestId` that it sent; nothing
     * is documented for HTTP.
     */
    extensions?: {
        [key: string]: unknown;
    } | null;
}

/** What the wanted charge data records must equal. See `AccountFilter`. */
export interface CdrFilter {
    /**
     * Equals `Cdr.tid`.
     *
     * A whole number. From -2147483648 to 2147483647.
     */
    tid?: (number | null) | undefined;
    /**
     * Equals `Cdr.ucdrUuid`.
     *
     * A UUID.
     */
    ucdrUuid?: (string | null) | undefined;
    /**
     * Equals `Cdr.cdrUuid`.
     *
     * A UUID.
     */
    cdrUuid?: (string | null) | undefined;
    /**
     * Equals `Cdr.version`.
     *
     * A whole number. From -2147483648 to 2147483647.
     */
    version?: (number | null) | undefined;
    /**
     * Equals `Cdr.modified`.
     *
     * A whole number that JavaScript holds exactly.
     */
    modified?: (number | null) | undefined;
    /**
     * Equals `Cdr.subscriptionUuid`.
     *
     * A UUID.
     */
    subscriptionUuid?: (string | null) | undefined;
    /**
     * Equals `Cdr.stid`.
     *
     * Matches `^-?\d{1,19}$`.
     */
    stid?: (string | null) | undefined;
    /**
     * Equals `Cdr.bindingUuid`.
     *
     * A UUID.
     */
    bindingUuid?: (string | null) | undefined;
    /**
     * Equals `Cdr.aggregateUuid`.
     *
     * A UUID.
     */
    aggregateUuid?: (string | null) | undefined;
    /**
     * Equals `Cdr.effective`.
     *
     * A whole number that JavaScript holds exactly.
     */
    effective?: (number | null) | undefined;
    /**
     * Equals `Cdr.duration`.
     *
     * Matches `^-?\d{1,19}$`.
     */
    duration?: (string | null) | undefined;
    /** Equals `Cdr.cdrType`. */
    cdrType?: (string | null) | undefined;
    /**
     * Equals `Cdr.src`.
     *
     * Matches `^-?\d{1,19}$`.
     */
    src?: (string | null) | undefined;
    /**
     * Equals `Cdr.dst`.
     *
     * Matches `^-?\d{1,19}$`.
     */
    dst?: (string | null) | undefined;
    /** Equals `Cdr.tariffCode`. */
    tariffCode?: (string | null) | undefined;
    /**
     * Equals `Cdr.quantity`.
     *
     * Matches `^-?\d{1,19}$`.
     */
    quantity?: (string | null) | undefined;
    /**
     * Equals `Cdr.cost`.
     *
     * Matches `^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$`.
     */
    cost?: (string | null) | undefined;
    /**
     * Equals `Cdr.tariffType`.
     *
     * Matches `^-?\d{1,19}$`.
     */
    tariffType?: (string | null) | undefined;
    /**
     * Equals `Cdr.chargeAmount`.
     *
     * Matches `^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$`.
     */
    chargeAmount?: (string | null) | undefined;
}

/** The variables of `listUsage`. */
export interface ListUsageVariables {
    /** The `Subscription.usn`. */
    usn: string;
    /** Gives only those that match. See `AccountFilter`. */
    filter?: ((CdrFilter | null)[] | null) | undefined;
    /**
     * How many to skip. `pages` and `paginate` count on from here. 0 unless given.
     *
     * A whole number. From 0 to 2147483647.
     */
    offset?: (number | null) | undefined;
    /**
     * How many to give at most. Neither a largest number nor what applies without one is documented.
     *
     * A whole number. From -2147483648 to 2147483647.
     */
    limit?: (number | null) | undefined;
}

/** What `listUsage` reads. */
export interface ListUsageData {
    /**
     * One subscription, by one of its ids. Presumably null where there is none. Send exactly one id: what happens
     * without one, or with several, is not documented.
     */
    subscription: ListUsageSubscription | null;
}

/** A subscription is one service that an account uses, such as an internet connection, on one plan. */
export interface ListUsageSubscription {
    /** The charge data records of the subscription, page by page. `Ucdr.Cdrs` is a plain list instead. */
    Cdrs: ListUsageCdrCursor | null;
}

/** A list of charge data records that is read page by page. */
export interface ListUsageCdrCursor {
    /**
     * How many charge data records there are in all, on every page together. A filter reduces it.
     *
     * A whole number.
     */
    count: number | null;
    /** One page of the charge data records. Their order is not documented. */
    objects: (ListUsageCdr | null)[] | null;
}

/** A charge data record (CDR): one part of an event that is billed, such as a call. It is made from a `Ucdr`. */
export interface ListUsageCdr {
    /** The UUID of the record. */
    cdrUuid: string | null;
    /** The `Ucdr.ucdrUuid` of the usage record that it was made from. */
    ucdrUuid: string | null;
    /**
     * The version of the record. Presumably it rises with each change.
     *
     * A whole number.
     */
    version: number | null;
    /**
     * The kind of usage. No page lists the values here; the vendor's import format of such records knows `Voice`, `SMS`
     * and `Data` among others.
     */
    cdrType: string | null;
    /**
     * As of when the record counts, presumably the start of the usage.
     *
     * A whole number.
     */
    effective: number | null;
    /**
     * How long the usage took. No unit is documented here; the vendor's export format of rated records counts seconds.
     *
     * Decimal text, with the digits as they came.
     */
    duration: string | null;
    /**
     * Where the usage comes from, as a number. Whether that is a phone number or a reference is not documented.
     *
     * Decimal text, with the digits as they came.
     */
    src: string | null;
    /**
     * Where the usage goes to, as a number. Whether that is a phone number or a reference is not documented.
     *
     * Decimal text, with the digits as they came.
     */
    dst: string | null;
    /** The code of the tariff. No page lists the codes. */
    tariffCode: string | null;
    /**
     * How much was used. The unit is not documented; it presumably depends on the kind of usage.
     *
     * Decimal text, with the digits as they came.
     */
    quantity: string | null;
    /**
     * The cost of the usage, with the sign as sent. No page tells it from `chargeAmount`; presumably it is what the
     * provider pays.
     *
     * Decimal text, with the digits as they came.
     */
    cost: string | null;
    /**
     * What is charged, with the sign as sent and presumably in `Subscription.currency`. Whether tax is included is not
     * documented.
     *
     * Decimal text, with the digits as they came.
     */
    chargeAmount: string | null;
    /** The tariff type, as an object. `tariffType` is its number. */
    TariffType: ListUsageTariffType | null;
    /** What went wrong when the record was processed, as a plain list. Presumably empty or null where nothing did. */
    Errors: (ListUsageCdrError | null)[] | null;
}

/** A category of charge data records, which decides how they are rated. */
export interface ListUsageTariffType {
    /**
     * The number of the tariff type. `Cdr.tariffType` refers to it.
     *
     * Decimal text, with the digits as they came.
     */
    tariffType: string | null;
    /** The name of the tariff type. */
    name: string | null;
    /** A code for the kind of rate. No page lists the values; treat it as opaque. */
    rateType: string | null;
}

/** Why a charge data record could not be processed. Once it has been processed, its errors are gone. */
export interface ListUsageCdrError {
    /**
     * A number of the error. Whether it belongs to this entry or to the kind of error is not documented.
     *
     * Decimal text, with the digits as they came.
     */
    error: string | null;
    /** The kind of error. No page lists the values. */
    errorType: string | null;
    /** How grave the error is. No page lists the values. */
    errorLevel: string | null;
    /**
     * When the error was recorded.
     *
     * A whole number.
     */
    logTime: number | null;
}

/**
 * The answer to a GraphQL query. It comes with 200 also where the query failed: `errors` decides. Without errors there
 * is always `data`.
 */
export interface ListUsageResponse {
    /**
     * What was asked for, in the shape of the query. Null or absent where nothing could be read; there are errors then.
     * Beside errors it may hold a part: what failed is null.
     */
    data?: ListUsageData | null;
    /** What failed. Absent, null or empty where nothing did. */
    errors?: GraphqlError[] | null;
    /**
     * What the service says beside. Over WebSocket the vendor's client gets back the `requestId` that it sent; nothing
     * is documented for HTTP.
     */
    extensions?: {
        [key: string]: unknown;
    } | null;
}

/** The variables of `search`. */
export interface SearchVariables {
    /** What to search for, in the words that one would type. */
    q: string;
    /**
     * How many results to give at most, 200 or fewer. What a larger number leads to, and what applies without one, is
     * not documented.
     *
     * A whole number. From 1 to 200.
     */
    limit?: (number | null) | undefined;
}

/** What `search` reads. */
export interface SearchData {
    /** What a search in the user interface of Smile would find. How it compares and ranks is not documented. */
    search: (SearchSearchResult | null)[] | null;
}

/** One result of `Query.search`. It is the only type with fields that are never null. */
export interface SearchSearchResult {
    /**
     * The best rank that any result has for this account. Whether a smaller or a larger number is better is not
     * documented.
     *
     * A whole number.
     */
    accountRank: number;
    /**
     * The rank of this result among those for the same account.
     *
     * A whole number.
     */
    resultRank: number;
    /**
     * A number for what was found. No page lists the values; treat it as opaque.
     *
     * A whole number.
     */
    resultType: number;
    /**
     * The id of the debtor item that was found, which no page explains. Null where the result is none.
     *
     * A whole number.
     */
    debtorItem: number | null;
    /** The account that the result belongs to. It is the object; in other types `account` is a number. */
    account: SearchAccount;
    /** The subscription that the result belongs to. Null where it belongs to none. */
    sub: SearchSubscription | null;
}

/**
 * An account is a customer: who it is, where the bills go, in which currency and on which terms. It has transactions
 * and subscriptions.
 */
export interface SearchAccount {
    /**
     * The account's UID, its number inside Smile. Other types have it as `account` too: as a `Long` in
     * `AccountContact`, `Tx` and `TxDetail`, as an `Int` in `AccountAddress`, `AccountCostCentre`, `DraftInvoice`,
     * `Subscription` and `Ticket`.
     *
     * Decimal text, with the digits as they came.
     */
    account: string | null;
    /**
     * The account's UUID, by which REST knows it too. `Binding.accountUuid` and presumably `PaymentMethod.accountId`
     * hold the same.
     */
    accountUuid: string | null;
    /** The account's USN, public and unique. It is text even where it consists of digits. REST writes the key `USN`. */
    usn: string | null;
    /** A description of the account. Null where there is none. */
    description: string | null;
}

/** A subscription is one service that an account uses, such as an internet connection, on one plan. */
export interface SearchSubscription {
    /**
     * The subscription's UID, its number inside Smile. `Ticket.targetSubscription` and `Ticket.submittingSubscription`
     * hold it as an `Int`.
     *
     * Decimal text, with the digits as they came.
     */
    subscription: string | null;
    /** The subscription's UUID, by which REST knows it too. `SubscriptionBinding`, `Cdr` and `TxItem` refer to it. */
    subscriptionUuid: string | null;
    /** The subscription's USN, public and unique. It is text even where it consists of digits. */
    usn: string | null;
    /**
     * The name by which the service knows its user, often in the form of an e-mail address. It is unique in a scope
     * that no page names.
     */
    username: string | null;
}

/**
 * The answer to a GraphQL query. It comes with 200 also where the query failed: `errors` decides. Without errors there
 * is always `data`.
 */
export interface SearchResponse {
    /**
     * What was asked for, in the shape of the query. Null or absent where nothing could be read; there are errors then.
     * Beside errors it may hold a part: what failed is null.
     */
    data?: SearchData | null;
    /** What failed. Absent, null or empty where nothing did. */
    errors?: GraphqlError[] | null;
    /**
     * What the service says beside. Over WebSocket the vendor's client gets back the `requestId` that it sent; nothing
     * is documented for HTTP.
     */
    extensions?: {
        [key: string]: unknown;
    } | null;
}

/** One page of `listSubscriptions`. */
export interface ListSubscriptionsPage {
    /**
     * How many there are in all; null where the service does not say.
     *
     * A whole number.
     */
    count: number | null;
    /** The items of this page. */
    items: ListSubscriptionsSubscription[];
    /**
     * The `offset` of the next page; null where this was the last.
     *
     * A whole number.
     */
    nextOffset: number | null;
}

/** One page of `listTickets`. */
export interface ListTicketsPage {
    /**
     * How many there are in all; null where the service does not say.
     *
     * A whole number.
     */
    count: number | null;
    /** The items of this page. */
    items: ListTicketsTicket[];
    /**
     * The `offset` of the next page; null where this was the last.
     *
     * A whole number.
     */
    nextOffset: number | null;
}

/** One page of `listUsage`. */
export interface ListUsagePage {
    /**
     * How many there are in all; null where the service does not say.
     *
     * A whole number.
     */
    count: number | null;
    /** The items of this page. */
    items: ListUsageCdr[];
    /**
     * The `offset` of the next page; null where this was the last.
     *
     * A whole number.
     */
    nextOffset: number | null;
}
