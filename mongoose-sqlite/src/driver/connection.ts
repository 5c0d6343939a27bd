import { NotSupportedError } from "../errors.ts";
import { type SqliteOptions, Store } from "../store/store.ts";
import { BaseConnection, MongooseError, STATES } from "./mongoose-base.ts";
import { fromSqliteUri } from "./sqlite-uri.ts";

interface ConnectOptions {
  dbName?: string;
  sqlite?: SqliteOptions;
  [option: string]: unknown;
}

const MONGOOSE_CONFIG = [
  "autoIndex",
  "autoCreate",
  "autoSearchIndex",
  "sanitizeFilter",
  "bufferCommands",
  "bufferTimeoutMS",
];
const REFUSED_COLLECTION_OPTIONS = [
  "capped",
  "timeseries",
  "clusteredIndex",
  "collation",
  "validator",
  "viewOn",
  "expireAfterSeconds",
  "changeStreamPreAndPostImages",
  "encryptedFields",
];

/** A Mongoose connection to one database file. */
export class Connection extends BaseConnection {
  store: Store | undefined;

  /** Called by `openUri`; what it throws reaches the caller of `connect`. */
  async createClient(uri: string, options: ConnectOptions = {}): Promise<this> {
    if (this.readyState === STATES.connecting || this.readyState === STATES.connected) {
      throw new MongooseError(`This connection is already open, to ${this._connectionString}`);
    }
    const file = fromSqliteUri(uri);
    for (const key of MONGOOSE_CONFIG) if (options[key] !== undefined) this.config[key] = options[key];
    this.readyState = STATES.connecting;
    this._connectionString = uri;
    this.name = options.dbName ?? "embedded";
    const store = new Store(file, this.name, options.sqlite);
    this.store = store;
    this.db = this.#database(store);
    this.client = refuseAll("client", { db: () => this.db });
    this.onOpen();
    return this;
  }

  async doClose(): Promise<this> {
    await this.store?.close();
    this.store = undefined;
    this.db = undefined;
    this.client = undefined;
    return this;
  }

  useDb(): never {
    throw new NotSupportedError("connection.useDb()");
  }

  listDatabases(): never {
    throw new NotSupportedError("connection.listDatabases()");
  }

  /** The methods of the native driver's Db that Mongoose's Connection calls. */
  #database(store: Store): object {
    return refuseAll("db", {
      databaseName: this.name,
      collection: (name: string) => this.collection(name),
      createCollection: async (name: string, options: Record<string, unknown> = {}) => {
        const refused = REFUSED_COLLECTION_OPTIONS.find((option) => options[option]);
        if (refused !== undefined) throw new NotSupportedError(`createCollection option ${refused}`);
        await store.createCollection(name);
        return this.collection(name);
      },
      dropCollection: async (name: string) => {
        await store.dropCollection(name);
        return true;
      },
      listCollections: () => ({
        toArray: async () => (await store.collections()).map((name) => ({ name, type: "collection" })),
      }),
      dropDatabase: async () => {
        await store.dropAll();
        return true;
      },
    });
  }
}

/** Everything but the given members throws, by name, when it is called. */
function refuseAll(owner: string, members: Record<string, unknown>): object {
  return new Proxy(members, {
    get(target, property) {
      if (typeof property === "symbol" || property in target || property === "then" || property === "toJSON") {
        return Reflect.get(target, property) as unknown;
      }
      return () => {
        throw new NotSupportedError(`${owner}.${property}()`);
      };
    },
  });
}
