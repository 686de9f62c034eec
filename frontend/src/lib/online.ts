/** Whether this device has a network now. */
export function isOnline(): boolean {
  return navigator.onLine;
}

/** Tells when that changes. */
export function watchOnline(changed: () => void): () => void {
  window.addEventListener("online", changed);
  window.addEventListener("offline", changed);
  return () => {
    window.removeEventListener("online", changed);
    window.removeEventListener("offline", changed);
  };
}
