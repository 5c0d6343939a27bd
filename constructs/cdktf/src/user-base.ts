import { TokenryUserPassword } from "./generated/index.ts";
import { Principal } from "./principal.ts";
import { type BroughtText, validateBroughtText } from "./token-text-way.ts";

/** A person: a user that is declared here, or one that exists already. */
export abstract class UserBase extends Principal {
  abstract readonly email: string;

  /** Sets the password, which no plan and no state holds. `text` is a reference, such as to an ephemeral variable. */
  setPassword(password: BroughtText): TokenryUserPassword {
    const { provider } = this;
    validateBroughtText(this, "password", password);
    return new TokenryUserPassword(this, "password", {
      userId: this.id,
      passwordWo: password.text,
      passwordWoVersion: password.version,
      ...(provider === undefined ? {} : { provider }),
    });
  }
}
