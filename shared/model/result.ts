/** What a user can cause to fail comes back as a value; exceptions are for mistakes in this program. */
export type Result<Value, Failure> = { ok: true; value: Value } | { ok: false; failure: Failure }

/** Wraps a success. */
export const ok = <Value>(value: Value): { ok: true; value: Value } => ({ ok: true, value })

/** Wraps a failure. */
export const fail = <Failure>(failure: Failure): { ok: false; failure: Failure } => ({ ok: false, failure })
