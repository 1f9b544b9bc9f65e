import { useLocale, useTranslations } from "next-intl";
import { DeskLink } from "@/components/desk/desk-link";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Pager } from "@/components/ui/pager";
import { Select } from "@/components/ui/select";
import { Cell, ColumnHead, Row, RowHead, Table } from "@/components/ui/table";
import { dateLocale, dayMonthYear } from "@/domain/dates";
import type { HostList as List } from "@/features/hosts/queries/list-hosts";
import { type HostFilter, hostKinds } from "@/features/hosts/schema";
import { DirectorySearch } from "./directory-search";

type Props = { list: List; filter: HostFilter };

/** The hosts of the directory, to be searched. */
export function HostList({ list, filter }: Props) {
  const t = useTranslations("hosts");
  if (list.empty && !filter.query && !filter.kind) return <NoHosts mayEdit={list.mayEdit} />;
  const at = (page: number) => `/hosts?${new URLSearchParams({ ...asked(filter), page: String(page) })}`;
  return (
    <>
      <DirectorySearch
        action="/hosts"
        label={t("search.label")}
        placeholder={t("search.placeholder")}
        submit={t("search.submit")}
        query={filter.query}
      >
        <Select name="kind" aria-label={t("fields.kind")} defaultValue={filter.kind ?? ""} className="w-48">
          <option value="">{t("search.allKinds")}</option>
          {hostKinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(`kinds.${kind}`)}
            </option>
          ))}
        </Select>
      </DirectorySearch>
      <p role="status" className="mt-0 mb-3 text-ink-2 text-sm">
        {t("search.found", { count: list.total })}
      </p>
      {list.rows.length > 0 ? <HostTable rows={list.rows} /> : <NothingFits />}
      <Pager
        as={DeskLink}
        label={t("pages.label")}
        place={t("pages.place", { page: list.page, pages: list.pages })}
        before={{ href: list.page > 1 ? at(list.page - 1) : null, label: t("pages.before") }}
        after={{ href: list.page < list.pages ? at(list.page + 1) : null, label: t("pages.after") }}
      />
    </>
  );
}

function asked({ query, kind }: HostFilter): Record<string, string> {
  return { ...(query ? { query } : {}), ...(kind ? { kind } : {}) };
}

function NoHosts({ mayEdit }: { mayEdit: boolean }) {
  const t = useTranslations("hosts");
  return (
    <EmptyState
      title={t("empty.title")}
      actions={
        mayEdit ? (
          <ButtonLink as={DeskLink} href="/hosts/new" variant="primary" icon="plus">
            {t("add")}
          </ButtonLink>
        ) : null
      }
    >
      {t("empty.text")}
    </EmptyState>
  );
}

function NothingFits() {
  const t = useTranslations("hosts.search");
  return (
    <EmptyState
      title={t("nothing")}
      actions={
        <ButtonLink as={DeskLink} href="/hosts">
          {t("all")}
        </ButtonLink>
      }
    >
      {t("nothingText")}
    </EmptyState>
  );
}

function HostTable({ rows }: { rows: List["rows"] }) {
  const t = useTranslations("hosts");
  const locale = dateLocale(useLocale());
  return (
    <Table caption={t("title")} captionHidden>
      <thead>
        <tr>
          <ColumnHead>{t("fields.name")}</ColumnHead>
          <ColumnHead className="max-md:hidden">{t("fields.kind")}</ColumnHead>
          <ColumnHead className="max-sm:hidden">{t("fields.city")}</ColumnHead>
          <ColumnHead className="text-right">{t("columns.visits")}</ColumnHead>
          <ColumnHead className="pl-4 max-sm:hidden">{t("columns.lastReceived")}</ColumnHead>
        </tr>
      </thead>
      <tbody>
        {rows.map((host) => (
          <Row key={host.id} className="hover:bg-paper">
            <RowHead tight>
              <DeskLink href={`/hosts/${host.id}`} className="text-ink no-underline hover:underline">
                {host.name}
              </DeskLink>
              {host.aliases.length > 0 ? (
                <span className="ml-2 font-normal text-ink-2 text-xs">{host.aliases.join(" · ")}</span>
              ) : null}
            </RowHead>
            <Cell tight className="max-md:hidden">
              {t(`kinds.${host.kind}`)}
            </Cell>
            <Cell tight className="max-sm:hidden">
              {host.city ?? <span className="text-ink-3">{t("unknown")}</span>}
            </Cell>
            <Cell tight className="tnum text-right">
              {host.visits}
            </Cell>
            <Cell tight className="whitespace-nowrap pl-4 max-sm:hidden">
              {host.lastReceived ? (
                dayMonthYear(host.lastReceived, locale)
              ) : (
                <span className="text-ink-3">{host.visits > 0 ? t("noDate") : t("never")}</span>
              )}
            </Cell>
          </Row>
        ))}
      </tbody>
    </Table>
  );
}
