/** Files by name: of one API's folder in `generated/` or, under {@link SHARED}, of the whole repository. */
export type GeneratedFiles = Readonly<Record<string, string>>;

/** Stands for the root of the repository, beside the names of the APIs. */
export const SHARED = "";
