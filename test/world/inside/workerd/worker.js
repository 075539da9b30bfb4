// A worker that takes the walk which it is sent, by the tarball's mock without a port.
import { mockFetch } from "smile-contracts/mock/fetch";
import { graphql } from "smile-contracts/mock/graphql";
import { takeWalk } from "../../../mock/walk/take-walk.js";

export default {
  async fetch(request) {
    const { origin, requests } = await request.json();
    const answers = await takeWalk(mockFetch({ graphql }).fetch, origin, requests);
    return Response.json({ runtime: navigator.userAgent, hasBuffer: "Buffer" in globalThis, answers });
  },
};
