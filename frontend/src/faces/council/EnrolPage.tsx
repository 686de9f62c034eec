import { EnrolDesk } from "../../features/enrol-resident/EnrolDesk.tsx";
import { LastEnrolled } from "../../features/enrol-resident/LastEnrolled.tsx";
import { Freshness } from "../../features/freshness/Freshness.tsx";
import { useText } from "../../i18n/LanguageProvider.tsx";
import { Page } from "../../ui/Page.tsx";
import { SideBySide } from "../../ui/SideBySide.tsx";

/** Enrolling residents at the desk. */
export default function EnrolPage() {
  const words = useText().council.rooms.enrol;
  return (
    <Page title={words.title} lead={words.lead} wide>
      <SideBySide main={<EnrolDesk />} side={<LastEnrolled />} />
      <Freshness />
    </Page>
  );
}
