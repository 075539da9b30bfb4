import { createPrivateKey, generateKeyPairSync, type KeyObject, sign } from "node:crypto";

/** A certificate and its key, as Node's TLS takes them. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

/**
 * What a certificate says. Unless given: that it is for 127.0.0.1, that it is valid today, and that it vouches for
 * itself.
 */
export interface CertificateOptions {
  /** The name of whom it is for. */
  readonly subject?: string;
  /** The address that it is good for. */
  readonly address?: string;
  readonly issuer?: { readonly subject: string; readonly certificate: Certificate };
  readonly isAuthority?: boolean;
  readonly validFrom?: Date;
  readonly validTo?: Date;
}

const DAY_MS = 86_400_000;
const CONSTRUCTED = 0xa0;
const [SEQUENCE, SET, BIT_STRING, OCTET_STRING, UTF8_STRING, GENERALIZED_TIME, INTEGER, BOOLEAN] = [
  0x30, 0x31, 0x03, 0x04, 0x0c, 0x18, 0x02, 0x01,
];
/** Object identifiers, encoded: ecdsa-with-SHA256, commonName, subjectAltName, basicConstraints. */
const ECDSA_SHA256 = Buffer.from("06082a8648ce3d040302", "hex");
const COMMON_NAME = Buffer.from("0603550403", "hex");
const SUBJECT_ALT_NAME = Buffer.from("0603551d11", "hex");
const BASIC_CONSTRAINTS = Buffer.from("0603551d13", "hex");
/** The choice of GeneralName that is an IP address. */
const IP_ADDRESS = 0x87;
let serial = 1;

/** Makes a certificate at run time (RFC 5280): one that lies in a repository expires, and its key looks like a leak. */
export function makeCertificate(options: CertificateOptions = {}): Certificate {
  const { subject = "127.0.0.1", address = "127.0.0.1", issuer, isAuthority = false } = options;
  const { validFrom = new Date(Date.now() - DAY_MS), validTo = new Date(Date.now() + DAY_MS) } = options;
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const extensions = [
    extension(BASIC_CONSTRAINTS, der(SEQUENCE, ...(isAuthority ? [der(BOOLEAN, Buffer.from([0xff]))] : []))),
    extension(SUBJECT_ALT_NAME, der(SEQUENCE, der(IP_ADDRESS, Buffer.from(address.split(".").map(Number))))),
  ];
  const body = der(
    SEQUENCE,
    der(CONSTRUCTED, der(INTEGER, Buffer.from([2]))),
    der(INTEGER, Buffer.from([serial++])),
    der(SEQUENCE, ECDSA_SHA256),
    name(issuer?.subject ?? subject),
    der(SEQUENCE, time(validFrom), time(validTo)),
    name(subject),
    publicKey.export({ type: "spki", format: "der" }),
    der(CONSTRUCTED + 3, der(SEQUENCE, ...extensions)),
  );
  const signer: KeyObject = issuer ? createPrivateKey(issuer.certificate.key) : privateKey;
  const signature = der(BIT_STRING, Buffer.from([0]), sign("sha256", body, signer));
  const certificate = der(SEQUENCE, body, der(SEQUENCE, ECDSA_SHA256), signature)
    .toString("base64")
    .replace(/.{64}/g, "$&\n");
  return {
    cert: `-----BEGIN CERTIFICATE-----\n${certificate}\n-----END CERTIFICATE-----\n`,
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
  };
}

/** One value in the encoding of ASN.1: its tag, its length, its content. */
function der(tag: number, ...contents: readonly Buffer[]): Buffer {
  const content = Buffer.concat(contents);
  const { length } = content;
  const size = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

function name(commonName: string): Buffer {
  return der(SEQUENCE, der(SET, der(SEQUENCE, COMMON_NAME, der(UTF8_STRING, Buffer.from(commonName)))));
}

function time(date: Date): Buffer {
  return der(GENERALIZED_TIME, Buffer.from(`${date.toISOString().replace(/\D/g, "").slice(0, 14)}Z`));
}

function extension(id: Buffer, content: Buffer): Buffer {
  return der(SEQUENCE, id, der(OCTET_STRING, content));
}
