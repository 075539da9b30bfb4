const OF_A_FLOW = ["authorizationUrl", "tokenUrl", "refreshUrl"];
const OF_A_SCHEME = "openIdConnectUrl";
const ABSOLUTE = /^https:\/\/[^/]/i;

/** URLs of security schemes are whole: OpenAPI allows relative ones, and many tools do not understand them. */
export function absoluteUrls() {
  return {
    SecurityScheme(scheme, { report, location }) {
      const places = Object.keys(scheme.flows ?? {}).flatMap((flow) => OF_A_FLOW.map((name) => ["flows", flow, name]));
      for (const place of [...places, [OF_A_SCHEME]]) {
        const url = place.reduce((value, key) => value?.[key], scheme);
        if (url === undefined || ABSOLUTE.test(url)) continue;
        const message = `The ${place.at(-1)} "${url}" is not absolute: begin it with https:// and a host.`;
        report({ message, location: location.child(place) });
      }
    },
  };
}
