import { attributeOf } from "../../validation/plain-object.js";
import { optionError } from "../option-error.js";
import type { ClientOptions } from "../options.js";
import { type ApiProfile, type Authorization, type Settings, toSettings } from "../settings.js";
import type { DocumentCheck } from "./own-query.js";

interface GraphqlOptions extends ClientOptions {
  readonly check?: DocumentCheck | undefined;
}

/** The checked options of a GraphQL client. */
export interface GraphqlSettings extends Settings {
  readonly check: DocumentCheck | undefined;
}

/**
 * Checks the options of a GraphQL client. What an answer gives is its `data`. Throws a `TypeError` that says which
 * option is wrong.
 */
export function toGraphqlSettings<Options extends GraphqlOptions>(
  options: Options,
  profile: ApiProfile,
  ownNames: readonly (keyof Options & string)[],
  authorize: (options: Options) => Authorization,
): GraphqlSettings {
  const dataOf = (body: unknown) => attributeOf(body, "data");
  const settings = toSettings(options, { ...profile, dataOf }, [...ownNames, "check"], authorize);
  const check = attributeOf(options, "check");
  if (check !== undefined && typeof check !== "function")
    throw optionError("check", "be a function, such as documentCheck");
  return { ...settings, check: check as DocumentCheck | undefined };
}
