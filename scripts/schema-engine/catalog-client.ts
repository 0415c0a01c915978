import { ColumnTypeEnum } from '@prisma/driver-adapter-utils';
import pg from 'pg';

/** PostgreSQL's own type numbers, `SELECT oid, typname FROM pg_type`. */
const OID = { char: 18, text: 25, pgNodeTree: 194, aclItemArray: 1034, uuid: 2950 };

/** No catalogue has a column of this type, so whatever carries it was a "char". */
export const STAND_IN_FOR_CHAR = ColumnTypeEnum.Uuid;

/** Column types that adapter-pg refuses, and those it reads the same way. */
const READABLE: Record<number, number> = {
  [OID.char]: OID.uuid,
  [OID.pgNodeTree]: OID.text,
  [OID.aclItemArray]: OID.text,
};

/** A client whose results adapter-pg can read even where they come from the system catalogues. */
export class CatalogClient extends pg.Client {
  // pg's `query` has a dozen overloads, with promise and with callback; all are passed on as they come.
  override query = ((...args: unknown[]) => {
    const callback = args.at(-1);
    const plain = super.query.bind(this) as (...args: unknown[]) => unknown;
    if (typeof callback === 'function') {
      return plain(...args.slice(0, -1), (error: unknown, result: unknown) =>
        callback(error, withReadableTypes(result)),
      );
    }
    const pending = plain(...args);
    return pending instanceof Promise ? pending.then(withReadableTypes) : pending;
  }) as pg.Client['query'];
}

/** `result` is one result, a list of them for several statements, or nothing after an error. */
function withReadableTypes(result: unknown): unknown {
  for (const one of Array.isArray(result) ? result : [result]) {
    if (!(one instanceof pg.Result)) continue;
    for (const field of one.fields) field.dataTypeID = READABLE[field.dataTypeID] ?? field.dataTypeID;
  }
  return result;
}
