/** `Utilities`: dates, digests, base64, CSV, ids and sleeping on the host's clock. */
import { createHash, randomUUID } from 'node:crypto';
import type { Run } from '../run/machine.ts';
import { isDate, wrongArguments } from './authority.ts';
import { createBlob } from './blob.ts';
import { toBuffer, toSignedBytes } from './bytes.ts';
import { parseCsv } from './csv.ts';
import { type EnumMember, enumeration } from './enumeration.ts';
import { formatDate } from './format-date.ts';
import { ServiceObject } from './service-object.ts';

type Service = GoogleAppsScript.Utilities.Utilities;
type Api = Pick<
  Service,
  | 'Charset'
  | 'DigestAlgorithm'
  | 'base64Decode'
  | 'base64Encode'
  | 'base64EncodeWebSafe'
  | 'computeDigest'
  | 'formatDate'
  | 'getUuid'
  | 'newBlob'
  | 'parseCsv'
  | 'sleep'
>;

const Charset = enumeration('US_ASCII', 'UTF_8');
const DigestAlgorithm = enumeration('MD2', 'MD5', 'SHA_1', 'SHA_256', 'SHA_384', 'SHA_512');
const NODE_DIGESTS: Readonly<Record<string, string>> = {
  MD5: 'md5',
  SHA_1: 'sha1',
  SHA_256: 'sha256',
  SHA_384: 'sha384',
  SHA_512: 'sha512',
};

/** Milliseconds (Google: reference/utilities, sleep). */
const LONGEST_SLEEP = 300_000;

class HostUtilities extends ServiceObject<Service> implements Api {
  constructor(run: Run) {
    super(run, 'Utilities');
  }

  get Charset(): Api['Charset'] {
    return Charset as unknown as Api['Charset'];
  }

  get DigestAlgorithm(): Api['DigestAlgorithm'] {
    return DigestAlgorithm as unknown as Api['DigestAlgorithm'];
  }

  formatDate(date: unknown, timeZone: string, format: string): string {
    return this.call('formatDate', () => {
      if (!isDate(date) || typeof timeZone !== 'string' || typeof format !== 'string')
        throw wrongArguments(this.run, 'Utilities.formatDate', [date, timeZone, format]);
      const text = formatDate(date.getTime(), timeZone, format);
      if (text === null) throw this.run.realm.error(`Illegal pattern character in "${format}"`);
      return text;
    });
  }

  getUuid(): string {
    return this.call('getUuid', () => randomUUID());
  }

  /** Moves the host's clock instead of waiting. */
  sleep(milliseconds: number): void {
    this.call('sleep', () => {
      if (milliseconds > LONGEST_SLEEP) throw this.run.realm.error('Argument too large: milliseconds');
      this.run.machine.clock.advance(milliseconds);
    });
  }

  base64Encode(data: unknown): string {
    return this.call('base64Encode', () => this.bytes('base64Encode', data).toString('base64'));
  }

  /** As Google's: web-safe letters, padding kept. */
  base64EncodeWebSafe(data: unknown): string {
    return this.call('base64EncodeWebSafe', () =>
      this.bytes('base64EncodeWebSafe', data).toString('base64').replace(/\+/g, '-').replace(/\//g, '_'),
    );
  }

  base64Decode(encoded: string): number[] {
    return this.call('base64Decode', () =>
      this.run.realm.array(toSignedBytes(Buffer.from(encoded, 'base64'))),
    );
  }

  computeDigest(algorithm: unknown, value: unknown): number[] {
    return this.call('computeDigest', () => {
      const member = Object.values<EnumMember>(DigestAlgorithm).find((known) => known === algorithm);
      const name = NODE_DIGESTS[member?.name() ?? ''];
      if (name === undefined) throw wrongArguments(this.run, 'Utilities.computeDigest', [algorithm, value]);
      return this.run.realm.array(
        toSignedBytes(createHash(name).update(this.bytes('computeDigest', value)).digest()),
      );
    });
  }

  parseCsv(csv: string, delimiter = ','): string[][] {
    return this.call('parseCsv', () => this.run.realm.array(parseCsv(csv, delimiter)));
  }

  newBlob(data: unknown, contentType?: string, name?: string): GoogleAppsScript.Base.Blob {
    return this.call('newBlob', () => {
      const type = contentType ?? (typeof data === 'string' ? 'text/plain' : null);
      return createBlob(this.run, this.bytes('newBlob', data), type, name ?? null);
    });
  }

  private bytes(member: string, data: unknown): Buffer {
    const buffer = toBuffer(data);
    if (buffer === null) throw wrongArguments(this.run, `Utilities.${member}`, [data]);
    return buffer;
  }
}

export function createUtilities(run: Run): Service {
  return new HostUtilities(run).shell();
}
