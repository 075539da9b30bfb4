export { type Reference, resolveReference as resolve } from "../validation/pointer.js";
