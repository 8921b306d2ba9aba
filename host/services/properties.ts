/** `PropertiesService`: three stores of strings with Google's limits. */
import type { Run } from '../run/machine.ts';
import { ServiceObject } from './service-object.ts';

type Properties = GoogleAppsScript.Properties.Properties;
type Service = GoogleAppsScript.Properties.PropertiesService;
type Store = Record<string, string>;

/** Bytes (Google: guides/services/quotas). */
const VALUE_LIMIT = 9 * 1024;
const STORE_LIMIT = 500 * 1024;

class HostProperties
  extends ServiceObject<Properties>
  implements
    Pick<
      GoogleAppsScript.Properties.Properties,
      | 'deleteAllProperties'
      | 'deleteProperty'
      | 'getKeys'
      | 'getProperties'
      | 'getProperty'
      | 'setProperties'
      | 'setProperty'
    >
{
  private readonly store: Store;

  constructor(run: Run, store: Store) {
    super(run, 'Properties');
    this.store = store;
  }

  getProperty(key: string): string | null {
    return this.call('getProperty', () =>
      Object.hasOwn(this.store, key) ? (this.store[key] ?? null) : null,
    );
  }

  getProperties(): Store {
    return this.call('getProperties', () => this.run.realm.object(this.store));
  }

  getKeys(): string[] {
    return this.call('getKeys', () => this.run.realm.array(Object.keys(this.store)));
  }

  setProperty(key: string, value: string): Properties {
    return this.change('setProperty', () => this.put({ [key]: value }));
  }

  setProperties(properties: Store, deleteAllOthers = false): Properties {
    return this.change('setProperties', () => this.put(properties, deleteAllOthers));
  }

  deleteProperty(key: string): Properties {
    return this.change('deleteProperty', () => {
      delete this.store[key];
    });
  }

  deleteAllProperties(): Properties {
    return this.change('deleteAllProperties', () => this.put({}, true));
  }

  /** All or nothing: a refused value leaves the store as it was. */
  private put(added: Readonly<Record<string, unknown>>, deleteOthers = false): void {
    const texts = Object.entries(added).map(([key, value]) => [key, String(value)] as const);
    if (texts.some(([, text]) => bytes(text) > VALUE_LIMIT))
      throw this.run.realm.error('Argument too large: value');
    const next: Store = { ...(deleteOthers ? {} : this.store), ...Object.fromEntries(texts) };
    const size = Object.entries(next).reduce((sum, [key, text]) => sum + bytes(key) + bytes(text), 0);
    if (size > STORE_LIMIT)
      throw this.run.realm.error(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    for (const key of Object.keys(this.store)) if (!Object.hasOwn(next, key)) delete this.store[key];
    Object.assign(this.store, next);
  }
}

class HostPropertiesService
  extends ServiceObject<Service>
  implements
    Pick<
      GoogleAppsScript.Properties.PropertiesService,
      'getDocumentProperties' | 'getScriptProperties' | 'getUserProperties'
    >
{
  constructor(run: Run) {
    super(run, 'PropertiesService');
  }

  getDocumentProperties(): Properties {
    return this.open('getDocumentProperties', () => this.run.machine.state.properties.document);
  }

  getScriptProperties(): Properties {
    return this.open('getScriptProperties', () => this.run.machine.state.properties.script);
  }

  getUserProperties(): Properties {
    const { user } = this.run.machine.state.properties;
    return this.open('getUserProperties', () => {
      user[this.run.user] ??= {};
      return user[this.run.user] ?? {};
    });
  }

  private open(member: string, store: () => Store): Properties {
    return this.call(member, () => new HostProperties(this.run, store()).shell());
  }
}

export function createPropertiesService(run: Run): Service {
  return new HostPropertiesService(run).shell();
}

function bytes(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}
