import { walkByMockFetch } from "../../mock/walk-by-mock-fetch.js";

// A page that takes the walk when it is told to.
Object.assign(globalThis, { walkInPage: walkByMockFetch });
