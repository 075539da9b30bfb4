// The installed package, by its own entries only. Their names are not literals here: in the repository the compiler has
// no tarball to look into. The types are those of the sources that it was built from.
interface Entries {
  readonly "billing/schemas": typeof import("../../generated/billing/schemas.js");
  readonly "billing/validate": typeof import("../../generated/billing/validate.js");
  readonly "data-network": typeof import("../../generated/data-network/index.js");
  readonly "data-network/schemas": typeof import("../../generated/data-network/schemas.js");
  readonly "data-network/validate": typeof import("../../generated/data-network/validate.js");
  readonly "data-network/webhooks": typeof import("../../generated/data-network/webhooks.js");
  readonly "provider-accounts/schemas": typeof import("../../generated/provider-accounts/schemas.js");
  readonly "provider-accounts/validate": typeof import("../../generated/provider-accounts/validate.js");
}

const NAME = "smile-contracts";

export function loadEntry<Name extends keyof Entries>(name: Name): Promise<Entries[Name]> {
  return import(`${NAME}/${name}`) as Promise<Entries[Name]>;
}
