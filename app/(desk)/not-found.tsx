import { getTranslations } from "next-intl/server";
import { DeskLink } from "@/components/desk/desk-link";
import { ButtonLink } from "@/components/ui/button";
import { ErrorState } from "@/components/ui/error-state";

/** What a desk shows for addresses that are not there for this person. */
export default async function NotFound() {
  const t = await getTranslations("desk.notFound");
  return (
    <main className="py-16">
      <title>{t("title")}</title>
      <ErrorState
        title={t("title")}
        level={1}
        actions={
          <ButtonLink href="/trips" variant="primary" as={DeskLink}>
            {t("back")}
          </ButtonLink>
        }
      >
        {t("text")}
      </ErrorState>
    </main>
  );
}
