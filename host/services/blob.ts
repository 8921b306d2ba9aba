/** `Utilities.newBlob`: bytes with a type and a name. */
import type { Run } from '../run/machine.ts';
import { toSignedBytes } from './bytes.ts';
import { ServiceObject } from './service-object.ts';

type Blob = GoogleAppsScript.Base.Blob;
type Api = Pick<
  Blob,
  'getBytes' | 'getContentType' | 'getDataAsString' | 'getName' | 'setContentType' | 'setName'
>;

class HostBlob extends ServiceObject<Blob> implements Api {
  private readonly bytes: Buffer;
  private type: string | null;
  private name: string | null;

  constructor(run: Run, bytes: Buffer, type: string | null, name: string | null) {
    super(run, 'Blob');
    this.bytes = bytes;
    this.type = type;
    this.name = name;
  }

  getBytes(): number[] {
    return this.call('getBytes', () => this.run.realm.array(toSignedBytes(this.bytes)));
  }

  getDataAsString(): string {
    return this.call('getDataAsString', () => this.bytes.toString('utf8'));
  }

  getContentType(): string | null {
    return this.call('getContentType', () => this.type);
  }

  getName(): string | null {
    return this.call('getName', () => this.name);
  }

  setContentType(contentType: string | null): Blob {
    return this.change('setContentType', () => {
      this.type = contentType;
    });
  }

  setName(name: string): Blob {
    return this.change('setName', () => {
      this.name = name;
    });
  }
}

export function createBlob(run: Run, bytes: Buffer, type: string | null, name: string | null): Blob {
  return new HostBlob(run, bytes, type, name).shell();
}
