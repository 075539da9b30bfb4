import { accountConnected } from "smile-contracts/data-network/examples/events";
// Two receivers, as in two processes, with the guide's memory over one store. Prints what came of an event.
import { receiveWebhook, signWebhook } from "smile-contracts/data-network/webhooks";
import { seenIn } from "./out/seen.js";

const kept = new Map();
const store = {
  async setIfAbsent(key, seconds) {
    if (kept.has(key)) return false;
    kept.set(key, seconds);
    return true;
  },
  delete: async (key) => kept.delete(key),
};
const secrets = ["a-long-random-text"];
const body = JSON.stringify({ ...accountConnected, id: "et-1" });
const headers = { "Smile-Signature": await signWebhook(body, secrets[0]) };
const receive = (seen) => receiveWebhook({ body, headers }, { secrets, seen });

const [one, other] = [seenIn(store), seenIn(store)];
const first = await receive(one);
const second = await receive(other);
await first.release();
const third = await receive(other);
const fourth = await receive(one);
const kinds = [first, second, third, fourth].map(({ kind }) => kind);
console.log(JSON.stringify({ kinds, seconds: [...kept.values()][0], keys: [...kept.keys()] }));
