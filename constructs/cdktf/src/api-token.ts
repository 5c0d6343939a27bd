import { type IResolvable, TerraformOutput } from "cdktf";
import { Construct } from "constructs";
import type { Duration } from "./duration.ts";
import { durationProblem } from "./duration-problem.ts";
import { TokenryServiceAccountApiToken } from "./generated/index.ts";
import { nameProblem } from "./name-problem.ts";
import { outputNameProblem } from "./output-name-problem.ts";
import type { ServiceAccountBase } from "./service-account-base.ts";
import { toIsoDuration } from "./to-iso-duration.ts";
import { type TokenTextWay, validateTextWay } from "./token-text-way.ts";
import { validateUniqueOutput } from "./validate-unique-output.ts";
import { validateValue } from "./validate-value.ts";

/** What `addApiToken` takes: settings, and where the text of the token goes. */
export type ApiTokenSettings = ApiTokenOptions & TokenTextWay;

/** Owner of the token too. The token is made with the owner's provider. */
export type ApiTokenProps = ApiTokenSettings & { readonly serviceAccount: ServiceAccountBase };

export interface ApiTokenOptions {
  /** Lower case letters and digits, in parts joined by single hyphens; 1 to 63 characters. Default: the construct id. */
  readonly name?: string | undefined;
  /** What the token is for. Default: empty. */
  readonly description?: string | undefined;
  /**
   * How long the token works: an ISO 8601 duration of weeks, days, hours, minutes and seconds (`"P30D"`, `"PT1H"`), or
   * the same as an object (`{ days: 30 }`). Default: it never expires.
   */
  readonly maxAge?: string | Duration | undefined;
  /** Each use moves the expiry to then plus `maxAge`. Default: false. */
  readonly extended?: boolean | IResolvable | undefined;
  /** A token that is not enabled is refused. Default: true. */
  readonly enabled?: boolean | IResolvable | undefined;
  /** How long the token works at most, however often it is used; as `maxAge`. Default: no such limit. */
  readonly absoluteMaxAge?: string | Duration | undefined;
  /** The networks or addresses that may use the token (`192.0.2.0/24`, `2001:db8::/32`). Default: all. */
  readonly allowedCidrs?: string[] | undefined;
  /** What the token may do, of what its service account may: `RESOURCE:ACTION` each. Default: all of it. */
  readonly permissions?: string[] | undefined;
  /** How often the token may be used, on each node of the server. `window` is a duration as `maxAge`. Default: no limit. */
  readonly rateLimit?: { readonly requests: number; readonly window: string | Duration } | undefined;
  /** Rotates the token in place when less than this is left until it expires; as `maxAge`, and shorter. Default: never. */
  readonly rotateBefore?: string | Duration | undefined;
  /** A change rotates the token in place. */
  readonly rotationTrigger?: string | undefined;
  /** How long the old text still works after a rotation; as `maxAge`. Default: not at all. */
  readonly overlap?: string | Duration | undefined;
}

/**
 * An API token of a service account, usually made by `serviceAccount.addApiToken(...)`.
 * Name, description, `extended` and `enabled` change in place; another way for the text, or another recipient, rotates the token; a
 * change of anything else makes a new token and revokes the old. What the server would refuse fails the synthesis.
 */
export class ApiToken extends Construct {
  /** The Terraform resource, for what this class does not offer: `dependsOn`, `lifecycle`. */
  readonly resource: TokenryServiceAccountApiToken;
  private readonly way: TokenTextWay;

  constructor(scope: Construct, id: string, props: ApiTokenProps) {
    super(scope, id);
    const { serviceAccount, name = id, description, extended, enabled, allowedCidrs, permissions, rateLimit } = props;
    const { recipient, secret, storeTokenInState } = props;
    const { provider } = serviceAccount;
    const maxAge = props.maxAge === undefined ? undefined : toIsoDuration(props.maxAge);
    const absoluteMaxAge = props.absoluteMaxAge === undefined ? undefined : toIsoDuration(props.absoluteMaxAge);
    const rotateBefore = props.rotateBefore === undefined ? undefined : toIsoDuration(props.rotateBefore);
    const overlap = props.overlap === undefined ? undefined : toIsoDuration(props.overlap);
    const window = rateLimit && toIsoDuration(rateLimit.window);
    validateValue(this, "name", name, nameProblem);
    validateValue(this, "maxAge", maxAge ?? "", durationProblem);
    validateValue(this, "absoluteMaxAge", absoluteMaxAge ?? "", durationProblem);
    validateValue(this, "rateLimit.window", window ?? "", durationProblem);
    validateValue(this, "rotateBefore", rotateBefore ?? "", durationProblem);
    validateValue(this, "overlap", overlap ?? "", durationProblem);
    validateTextWay(this, props);
    this.way = props;
    this.resource = new TokenryServiceAccountApiToken(this, "Default", {
      serviceAccountId: serviceAccount.id,
      name,
      description,
      maxAge,
      extended,
      enabled,
      absoluteMaxAge,
      allowedCidrs,
      permissions,
      rateLimitRequests: rateLimit?.requests,
      rateLimitWindow: window,
      rotateBefore,
      rotationTrigger: props.rotationTrigger,
      overlap,
      recipient,
      secretWo: secret?.text,
      secretWoVersion: secret?.version,
      storeTokenInState,
      ...(provider === undefined ? {} : { provider }),
    });
  }

  /** Identifier given by the server, known after the apply. */
  get id(): string {
    return this.resource.id;
  }

  get name(): string {
    return this.resource.name;
  }

  /** The token's text, with `storeTokenInState`; null otherwise, and after an import. Sensitive: the state holds it; nothing else may. */
  get token(): string {
    return this.resource.token;
  }

  /** The token's text encrypted for `recipient`, an age file; null without one, and after an import. */
  get sealedToken(): string {
    return this.resource.sealedToken;
  }

  /** How many texts the token has had. */
  get generation(): number {
    return this.resource.generation;
  }

  /** First characters of the token, to recognise it by. */
  get prefix(): string {
    return this.resource.prefix;
  }

  /** RFC 3339, UTC. */
  get issuedAt(): string {
    return this.resource.issuedAt;
  }

  /** RFC 3339, UTC; null if the token never expires. */
  get expiresAt(): string {
    return this.resource.expiresAt;
  }

  get expired(): IResolvable {
    return this.resource.expired;
  }

  /**
   * Gives the token's text out as a Terraform output: sealed for the recipient, or else as it is, and sensitive: `terraform output -raw
   * <name>`. Throws for a text that you bring.
   * @param name name of the output, unique in its stack
   */
  addOutput(name: string): TerraformOutput {
    if (this.way.secret) {
      throw new Error(`${this.node.path}: Terraform does not keep a text that you bring, so there is none to give out`);
    }
    const isSealed = this.way.recipient !== undefined;
    const settings = isSealed ? { value: this.sealedToken } : { value: this.token, sensitive: true };
    const output = new TerraformOutput(this, name, settings);
    output.overrideLogicalId(name);
    validateValue(output, "output name", name, outputNameProblem);
    validateUniqueOutput(output, name);
    return output;
  }
}
