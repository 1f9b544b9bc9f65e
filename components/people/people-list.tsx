import { useLocale, useTranslations } from "next-intl";
import { DeskLink } from "@/components/desk/desk-link";
import { DirectorySearch } from "@/components/hosts/directory-search";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Pager } from "@/components/ui/pager";
import { Cell, ColumnHead, Row, RowHead, Table } from "@/components/ui/table";
import { dateLocale, dayMonthYear } from "@/domain/dates";
import type { PeopleList as List, PersonRow } from "@/features/people/queries/list-people";
import type { PeopleFilter } from "@/features/people/schema";

type Props = { list: List; filter: PeopleFilter };

/** The people of the directory, to be searched. */
export function PeopleList({ list, filter }: Props) {
  const t = useTranslations("people");
  if (list.empty && !filter.query) {
    return (
      <EmptyState
        title={t("empty.title")}
        actions={
          list.mayEdit ? (
            <ButtonLink as={DeskLink} href="/people/new" variant="primary" icon="user-plus">
              {t("add")}
            </ButtonLink>
          ) : null
        }
      >
        {t("empty.text")}
      </EmptyState>
    );
  }
  const asked: Record<string, string> = filter.query ? { query: filter.query } : {};
  const at = (page: number) => `/people?${new URLSearchParams({ ...asked, page: String(page) })}`;
  return (
    <>
      <DirectorySearch
        action="/people"
        label={t("search.label")}
        placeholder={t("search.placeholder")}
        submit={t("search.submit")}
        query={filter.query}
      />
      <p role="status" className="mt-0 mb-3 text-ink-2 text-sm">
        {t("search.found", { count: list.total })}
      </p>
      {list.rows.length > 0 ? <PeopleTable rows={list.rows} /> : <NobodyFits />}
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

function NobodyFits() {
  const t = useTranslations("people.search");
  return (
    <EmptyState
      title={t("nothing")}
      actions={
        <ButtonLink as={DeskLink} href="/people">
          {t("all")}
        </ButtonLink>
      }
    >
      {t("nothingText")}
    </EmptyState>
  );
}

function PeopleTable({ rows }: { rows: PersonRow[] }) {
  const t = useTranslations("people");
  const locale = dateLocale(useLocale());
  return (
    <Table caption={t("title")} captionHidden>
      <thead>
        <tr>
          <ColumnHead>{t("fields.name")}</ColumnHead>
          <ColumnHead className="max-sm:hidden">{t("fields.role")}</ColumnHead>
          <ColumnHead>{t("fields.organisation")}</ColumnHead>
          <ColumnHead className="text-right max-md:hidden">{t("columns.parts")}</ColumnHead>
          <ColumnHead className="pl-4 max-md:hidden">{t("columns.lastMet")}</ColumnHead>
        </tr>
      </thead>
      <tbody>
        {rows.map((person) => (
          <Row key={person.id} className="hover:bg-paper">
            <RowHead tight>
              <DeskLink href={`/people/${person.id}`} className="text-ink no-underline hover:underline">
                {[person.title, person.name].filter(Boolean).join(" ")}
              </DeskLink>
            </RowHead>
            <Cell tight className="max-sm:hidden">
              {person.role ?? <span className="text-ink-3">{t("unknown")}</span>}
            </Cell>
            <Cell tight>
              {person.hostId ? (
                <DeskLink href={`/hosts/${person.hostId}`} className="text-ink">
                  {person.hostName}
                </DeskLink>
              ) : (
                (person.hostName ?? <span className="text-ink-3">{t("unknown")}</span>)
              )}
            </Cell>
            <Cell tight className="tnum text-right max-md:hidden">
              {person.parts}
            </Cell>
            <Cell tight className="whitespace-nowrap pl-4 max-md:hidden">
              {person.lastMet ? (
                dayMonthYear(person.lastMet, locale)
              ) : (
                <span className="text-ink-3">{person.parts > 0 ? t("noDate") : t("never")}</span>
              )}
            </Cell>
          </Row>
        ))}
      </tbody>
    </Table>
  );
}
