/** As a URL writes it, in whichever way it was given: 127.0.0.0/8, and the same in IPv6. Any other name is an address. */
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\]|\[::ffff:7f[\da-f]{2}:[\da-f]{1,4}\])$/;

/** Takes a URL as text. Returns whether it leads to this machine; no text that is no URL does. */
export function isLoopbackUrl(text: string): boolean {
  try {
    return isLoopback(new URL(text).hostname);
  } catch {
    return false;
  }
}

/** Takes the host of a URL. Returns whether it is this machine. */
export function isLoopback(hostname: string): boolean {
  return LOOPBACK.test(hostname);
}
