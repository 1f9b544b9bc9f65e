/** What Postgres itself says a database consists of, in a form two databases can be compared by. */
import { Client } from "pg";

export type Entry = { kind: string; name: string; definition: string };
export type Catalogue = Entry[];

const statement = `
  select 'column' as kind, c.relname || '.' || a.attname as name,
         format_type(a.atttypid, a.atttypmod) || case when a.attnotnull then ' not null' else '' end ||
         coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '') as definition
    from pg_attribute a
    join pg_class c on c.oid = a.attrelid and c.relkind in ('r', 'p', 'v')
    left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
   where c.relnamespace = $1::regnamespace and a.attnum > 0 and not a.attisdropped
  union all
  select 'constraint', k.conname, k.conrelid::regclass || ' ' || pg_get_constraintdef(k.oid)
    from pg_constraint k where k.connamespace = $1::regnamespace and k.contype <> 'n'
  union all
  select 'index', i.relname, pg_get_indexdef(i.oid)
    from pg_class i where i.relnamespace = $1::regnamespace and i.relkind = 'i'
  union all
  select 'enum', t.typname, string_agg(e.enumlabel, ', ' order by e.enumsortorder)
    from pg_type t join pg_enum e on e.enumtypid = t.oid
   where t.typnamespace = $1::regnamespace group by t.typname
  union all
  select 'trigger', t.tgname, pg_get_triggerdef(t.oid)
    from pg_trigger t join pg_class c on c.oid = t.tgrelid
   where c.relnamespace = $1::regnamespace and not t.tgisinternal
  order by 1, 2`;

/** Columns, constraints, indexes, enums and triggers of a schema, without Prisma's own table. */
export async function catalogueOf(connectionString: string, schema: string): Promise<Catalogue> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    const { rows } = await client.query<Entry>(statement, [schema]);
    return rows.filter(({ name, definition }) => !`${name} ${definition}`.includes("_prisma_migrations"));
  } finally {
    await client.end();
  }
}
