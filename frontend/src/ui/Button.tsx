import { Button as NlButton } from "@nl-design-system-candidate/button-react";
import type { ButtonHTMLAttributes, ReactNode } from "react";
import { Link } from "wouter";
import "./button.css";

/** How much a button stands out. One primary button per screen. */
export type Purpose = "primary" | "secondary" | "subtle";

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, "disabled"> {
  children: ReactNode;
  purpose?: Purpose;
  /** The act is under way: the button stays readable and does nothing. */
  busy?: boolean;
  /** Not possible now. The button can still be reached, so that its reason beside it is found. */
  disabled?: boolean;
  /** Destroys or gives up something. */
  negative?: boolean;
  /** As wide as its column. */
  wide?: boolean;
  icon?: ReactNode;
}

/** A button. Does nothing while busy or disabled. */
export function Button({ purpose = "secondary", busy, disabled, negative, wide, icon, onClick, ...rest }: ButtonProps) {
  const blocked = busy === true || disabled === true;
  return (
    <NlButton
      {...rest}
      type={rest.type ?? "button"}
      purpose={purpose}
      hint={negative ? "negative" : undefined}
      busy={busy}
      disabled={disabled}
      iconStart={icon}
      className={wide ? "wesh-button--wide" : undefined}
      onClick={(event) => {
        if (blocked) event.preventDefault();
        else onClick?.(event);
      }}
    />
  );
}

interface ButtonLinkProps {
  href: string;
  children: ReactNode;
  purpose?: Purpose;
  wide?: boolean;
}

/** A link that looks like a button: it goes somewhere, it does not do something. */
export function ButtonLink({ href, children, purpose = "secondary", wide }: ButtonLinkProps) {
  const classes = ["nl-button", `nl-button--${purpose}`, "wesh-button--link", wide ? "wesh-button--wide" : ""];
  return (
    <Link href={href} className={classes.join(" ").trim()}>
      {children}
    </Link>
  );
}
