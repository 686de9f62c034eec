import "./check-words.css";

/** The two words of a payment, as large as fits: payer and shop read them aloud to each other. Always Dutch words. */
export function CheckWords({ label, words }: { label: string; words: readonly [string, string] }) {
  return (
    <dl className="wesh-check-words">
      <dt>{label}</dt>
      <dd lang="nl">
        <strong>{words[0]}</strong> <strong>{words[1]}</strong>
      </dd>
    </dl>
  );
}
