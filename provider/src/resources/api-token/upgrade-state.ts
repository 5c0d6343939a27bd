/** Before version 1 the text was always in the state, as `full_token`: it stays there, as `token`. */
export function upgradeApiTokenState(_version: number, state: Record<string, unknown>): Record<string, unknown> {
  const { full_token: token = null, ...rest } = state;
  return { ...rest, token, store_token_in_state: token !== null };
}
