/** What a configuration depends on. */
export interface Places {
  readonly origin: string;
  readonly upstream: string;
  /** Where nothing listens. */
  readonly nothing: string;
  readonly folder: string;
}

/** Short, since the checks wait for it. */
const READ_TIMEOUT = "300ms";

/**
 * A reverse proxy as many are set up: `proxy_pass` with a path, so that nginx decodes the path of a request, resolves
 * its dots and writes it anew. One process that stays in the foreground is the easiest to end.
 */
export function configuration({ origin, upstream, nothing, folder }: Places): string {
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
  return `
daemon off;
master_process off;
pid ${folder}/nginx.pid;
events {}
http {
  access_log off;
  ${temporary.map((name) => `${name}_temp_path ${folder}/temporary/${name};`).join("\n  ")}
  server {
    listen ${new URL(origin).host};
    location /api/ { proxy_pass ${upstream}/plain/; }
    location /broken/ { proxy_pass ${upstream}/broken/; }
    location /unbuffered/ { proxy_pass ${upstream}/broken/; proxy_buffering off; }
    location /broken-once/ { proxy_pass ${upstream}/broken-once/; }
    location /half/ { proxy_pass ${upstream}/half/; }
    location /slow/ { proxy_pass ${upstream}/silent/; proxy_read_timeout ${READ_TIMEOUT}; }
    location /down/ { proxy_pass ${nothing}/; }
    location /small/ { proxy_pass ${upstream}/plain/; client_max_body_size 8; }
    location /reading/ { proxy_pass ${upstream}/plain/; limit_except GET { deny all; } }
    location /busy/ { add_header Retry-After 0 always; return 503; }
    location /limited/ { add_header Retry-After 0 always; return 429; }
    location /folder/v1/accounts/ { proxy_pass ${upstream}/plain/v1/accounts/; }
  }
}
`;
}
