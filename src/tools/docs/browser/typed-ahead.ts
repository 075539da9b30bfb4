/** What a reader has typed before there was a field to type into. */
export interface TypedAhead {
  text: string;
  /** Whether Enter was pressed after it. */
  isEntered: boolean;
}

/** Keeps what is typed from now on. Returns what ends that and gives what was typed. */
export function keepTyped(): () => TypedAhead {
  const typed: TypedAhead = { text: "", isEntered: false };
  const keep = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Enter") typed.isEntered = true;
    else if (event.key === "Backspace") typed.text = typed.text.slice(0, -1);
    else if (event.key.length === 1) typed.text += event.key;
    else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  addEventListener("keydown", keep, { capture: true });
  return () => {
    removeEventListener("keydown", keep, { capture: true });
    return typed;
  };
}
