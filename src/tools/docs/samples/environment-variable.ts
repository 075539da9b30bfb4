/** The environment variable from which the samples of an API take an option of its client: `PET_SHOP_API_KEY`. */
export function environmentVariable(api: string, option: string): string {
  return `${api}_${option.replace(/[A-Z]/g, "_$&")}`.replaceAll("-", "_").toUpperCase();
}
