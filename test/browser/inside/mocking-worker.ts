import { mockFetch } from "../../../src/mock/fetch.js";

// A service worker that answers its pages as an API would.

/** As far as it is used here: the compiler knows pages, and no workers. */
interface ServiceWorker {
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(name: "install" | "activate" | "fetch", listener: (event: WorkerEvent) => void): void;
}

interface WorkerEvent {
  readonly request: Request;
  waitUntil(work: Promise<unknown>): void;
  respondWith(answer: Promise<Response>): void;
}

const worker = globalThis as unknown as ServiceWorker;
const mock = mockFetch({ apis: ["data-network"] });
const { pathname: base } = new URL(mock.url("data-network"));

worker.addEventListener("install", (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener("activate", (event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener("fetch", (event) => {
  if (new URL(event.request.url).pathname.startsWith(`${base}/`)) event.respondWith(mock.fetch(event.request));
});
