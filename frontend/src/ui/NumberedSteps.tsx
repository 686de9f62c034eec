import "./numbered-steps.css";

/** What happens first, second, third. */
export function NumberedSteps({ steps }: { steps: readonly string[] }) {
  return (
    <ol className="wesh-steps">
      {steps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
  );
}
