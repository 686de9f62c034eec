import { Heading as NlHeading } from "@nl-design-system-candidate/heading-react";
import type { ReactNode, Ref } from "react";

type Level = 1 | 2 | 3 | 4;

interface HeadingProps {
  level: Level;
  /** How it looks, when that differs from its place in the outline. */
  looks?: Level;
  id?: string;
  children: ReactNode;
  ref?: Ref<HTMLHeadingElement>;
  focusable?: boolean;
}

/** A heading of the page's outline. */
export function Heading({ level, looks, id, children, ref, focusable }: HeadingProps) {
  return (
    <NlHeading
      level={level}
      appearance={`level-${looks ?? level}`}
      id={id}
      ref={ref}
      tabIndex={focusable ? -1 : undefined}
      className="wesh-heading"
    >
      {children}
    </NlHeading>
  );
}
