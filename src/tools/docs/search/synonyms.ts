/**
 * What readers of the services' own pages, and of other services', call a thing that the references call otherwise.
 * Each is replaced before the search, so it must not be a word that the references use for something else.
 */
const WORDS: Readonly<Record<string, string>> = {
  "client id": "api key",
  "client secret": "api secret",
  "user token": "token",
  "link token": "token",
  "two factor": "mfa",
  "2fa": "mfa",
  otp: "mfa",
  throttling: "rate limit",
  throttled: "rate limit",
  "too many requests": "rate limit",
  quota: "rate limit",
  paging: "pagination",
  paginated: "pagination",
  offset: "cursor",
  idempotency: "maybeapplied",
  idempotent: "maybeapplied",
  hmac: "signature",
  "signing secret": "signature",
  salary: "income",
  wages: "income",
  payroll: "income",
  employer: "employment",
  "data source": "provider",
  opentelemetry: "tracing",
  otel: "tracing",
  commonjs: "commonjs",
  require: "commonjs",
  staging: "sandbox",
  "base url": "modes",
};

/** The words to replace, the longest first, and what stands for each. */
export const SYNONYMS = {
  words: WORDS,
  pattern: new RegExp(
    `\\b(?:${Object.keys(WORDS)
      .sort((one, other) => other.length - one.length)
      .join("|")})\\b`,
    "g",
  ),
};
