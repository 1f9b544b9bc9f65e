import { getTranslations } from "next-intl/server";
import { DeskLink } from "@/components/desk/desk-link";
import { ButtonLink } from "@/components/ui/button";
import { ErrorState } from "@/components/ui/error-state";

/** What a desk shows to people inside whose role does not allow it. */
export default async function Forbidden() {
  const t = await getTranslations("desk.forbidden");
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
