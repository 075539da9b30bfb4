// What other objects refer to, under names that say which it is. The UUIDs of the customer are those in the examples of
// orders and updates, so that a story can go on from one to the other.

export const OPERATORS = { account: 1001, uuid: "5bc8fbbc-bde5-4099-8164-d8399f767c45" } as const;
export const WATTLEBIRD = { account: 4217, uuid: "7c1d9a52-4e0b-4f6a-9d38-2b5e8f1c0a64" } as const;
export const CURRAWONG = { account: 4381, uuid: "d76d4330-f144-4bea-b0c1-1fdecb91ce37" } as const;

export const SHOP = 31;
export const DELIVERIES = 32;
export const WORKSHOP = 41;

export const FIBRE = 210;
export const VOICE = 225;
export const MOBILE = 231;
export const OPERATOR_ACCESS = 900;

/** Subscriptions. An operator is one too, as the schema has it. */
export const OPERATOR = { id: 1002, uuid: "87b0b125-ec1d-4da0-a6eb-8c9ebd69fe29" } as const;
export const OFFICE = { id: 9001, uuid: "3f8b6e20-91d4-4c7a-8e15-6a0c4d9b7f32" } as const;
export const PHONE = { id: 9002, uuid: "b46a0f7d-2c83-4e59-9f01-d7e5c3a81b60" } as const;
export const BACKUP = { id: 9003, uuid: "1f3f27a4-90f2-4f6c-8d1a-6f0c2f8a7b15" } as const;
export const BIKES = { id: 9101, uuid: "a6b2c9d4-3e17-4c58-b0f9-5d2e8a417c63" } as const;

/** Bindings of an account to a plan. */
export const SLOW_FIBRE_BOUND = "0c9e4b71-6d2f-4a83-9b15-e7f03c8d5a26";
export const FAST_FIBRE_BOUND = "e21d7f58-b4c9-4036-8ae7-19f5d06b3c84";
export const VOICE_BOUND = "47a8c3e6-15d0-4f9b-a2c7-8b6e4d913f05";
export const MOBILE_BOUND = "9d5b20f7-c8e4-4176-b3a9-f04c6e7d2181";
export const BIKES_BOUND = "f36e81a9-0d47-4b5c-8e92-c5a7d3f10b68";

/** Details of transactions, numbered apart from the transactions. */
export const MARCH_DETAIL = 7701;
export const APRIL_DETAIL = 7702;
export const CREDIT_DETAIL = 7703;
export const BIKES_DETAIL = 7704;
export const SETTLEMENT_DETAIL = 7705;
export const MAY_DRAFT = 7801;
export const BIKES_DRAFT = 7802;

/** Lines of fees for paying late, and lines that others are rolled up into. */
export const LATE_FEE_ITEM = 66051;
export const CALLS_ITEM = 66013;
export const DATA_ITEM = 66073;
export const BIKES_LATE_FEE_ITEM = 66082;

export const VOICE_RECORD = "6a1f9c35-e7d2-4b80-93f4-0e5c7b8d2a49";
export const DATA_RECORD = "c8047d1e-52b9-4e6f-a1c3-7f9d360e8b52";

export const CALL_TO_THE_MILL = "2d7b5e90-8c14-4f3a-b6d1-e90a4c7f5832";
export const CALL_ABROAD = "b9f04e63-1a7c-4d25-8e5f-36c8d2a7901e";
export const CALLS_TOGETHER = "7e3c8a1d-f906-4b52-9d48-5a1e0b6c7f34";
export const DATA_OF_APRIL = "50d9b7f2-4e8a-4c16-a37b-d1f82c6e0945";
export const DATA_OF_MAY = "e8a61c04-7b3f-4d92-85c0-9f4b2e7d1a36";
