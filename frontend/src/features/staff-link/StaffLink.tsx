import { useText } from "../../i18n/LanguageProvider.tsx";
import { ButtonLink } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { CopyText } from "../../ui/CopyText.tsx";
import { QrCode } from "../../ui/QrCode.tsx";
import { Text } from "../../ui/Text.tsx";

/** The link with which staff take money without signing in. */
export function StaffLink({ href }: { href: string }) {
  const words = useText().merchant.shop.staff;
  const link = new URL(href, window.location.origin).href;
  return (
    <Card title={words.title} level={2}>
      <Text>{words.text}</Text>
      <Text>{words.scan}</Text>
      <QrCode text={link} label={words.code} />
      <CopyText text={link} whole />
      <div>
        <ButtonLink href={href}>{words.open}</ButtonLink>
      </div>
    </Card>
  );
}
