import { useEffect, useState } from "react";

function nowSeconds(): number {
  return Math.floor(Date.now() / 1000);
}

/** Now in unix seconds, renewed every so many seconds: for clocks that count down in words. */
export function useNow(everySeconds = 20): number {
  const [now, setNow] = useState(nowSeconds);
  useEffect(() => {
    const timer = setInterval(() => setNow(nowSeconds()), everySeconds * 1000);
    return () => clearInterval(timer);
  }, [everySeconds]);
  return now;
}
