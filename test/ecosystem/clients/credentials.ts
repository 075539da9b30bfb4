/** Any will do for the mock, but it asks for some. */
export const CREDENTIALS = { username: "key", password: "secret" };
export const ACCESS_TOKEN = "token";

/** The same as headers, for clients that know nothing of authentication. */
export const BASIC = `Basic ${btoa(`${CREDENTIALS.username}:${CREDENTIALS.password}`)}`;
export const BEARER = `Bearer ${ACCESS_TOKEN}`;
