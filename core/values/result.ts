/** An answer or the reason there is none: failures are values, never exceptions. */

/** Either `{ ok: true, value }` or `{ ok: false, error }`. */
export type Result<Value, Failure> = Ok<Value> | Failed<Failure>;

type Ok<Value> = { readonly ok: true; readonly value: Value };
type Failed<Failure> = { readonly ok: false; readonly error: Failure };

/**
 * The answer.
 *
 * @example ok(1) //=> { ok: true, value: 1 }
 */
export function ok<Value>(value: Value): Ok<Value> {
  return { ok: true, value };
}

/**
 * The reason there is no answer.
 *
 * @example fail('not-an-amount') //=> { ok: false, error: 'not-an-amount' }
 */
export function fail<const Failure>(error: Failure): Failed<Failure> {
  return { ok: false, error };
}

/**
 * The answer to the next question, or the reason why this one has none.
 *
 * @example andThen(ok(2), (value) => ok(value + 1)) //=> ok(3)
 */
export function andThen<Value, Next, Failure>(
  result: Result<Value, Failure>,
  next: (value: Value) => Result<Next, Failure>,
): Result<Next, Failure> {
  return result.ok ? next(result.value) : result;
}
