import { EXAMPLES_TO_COME } from "./later-examples.js";
import { replaceOnce } from "./self-hosting.js";

const NAME = String.raw`[\w$]+`;
/** Where Redoc chooses what to draw in a panel of samples, of whichever kind. */
const PANEL = new RegExp(
  String.raw`(?<head>function ${NAME}\(\{node:(?<node>${NAME})\}\)\{)return(?<jsx>\(0,${NAME}\.jsx\))` +
    String.raw`(?=\(${NAME}\.Fragment,\{children:\k<node>\.children\.map\(.{1,20}?\{let ${NAME}=(?<kinds>${NAME})\[)`,
);
/** Where its React keeps an eye on what is outside of it. */
const WATCH = /\(0,[\w$]+\.useSyncExternalStore\)(?=\([\w$]+\?\.trackSilentReplaces)/;

/**
 * Lets Redoc's panels of samples wait for the examples. Drawn before, a panel would keep what it had then: nothing.
 * On a page whose examples are there from the beginning nothing changes.
 */
export function scriptWithWaitingPanels(script: string): string {
  const watch = WATCH.exec(script)?.[0] ?? "";
  return replaceOnce(script, PANEL, ({ head, jsx }) => {
    const state = `globalThis.${EXAMPLES_TO_COME}`;
    const message = `${watch}(${state}.subscribe,${state}.message,${state}.message)`;
    return (
      `${head}let waiting=${state}&&${message};` +
      `if(waiting)return${jsx}("p",{className:"waiting",role:"status",children:waiting});return${jsx}`
    );
  });
}
