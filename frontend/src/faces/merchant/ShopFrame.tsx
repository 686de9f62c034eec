import { Suspense, type ReactNode } from "react";
import { useText } from "../../i18n/LanguageProvider.tsx";
import { FaceLayout } from "../../ui/FaceLayout.tsx";
import type { NavItem } from "../../ui/NavBar.tsx";
import { Spinner } from "../../ui/Progress.tsx";

interface ShopFrameProps {
  notices: ReactNode;
  /** The main pages; none while there is only one thing to do. */
  items?: readonly NavItem[];
  children: ReactNode;
}

/** The frame of the shop's face. */
export function ShopFrame({ notices, items, children }: ShopFrameProps) {
  const text = useText();
  const nav = items && { label: text.merchant.nav.label, items };
  return (
    <FaceLayout door={text.app.doors.merchant} nav={nav} notices={notices}>
      <Suspense fallback={<Spinner />}>{children}</Suspense>
    </FaceLayout>
  );
}
