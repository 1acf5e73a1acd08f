interface Props {
  /** In thousandths. */
  readonly done: number;
  readonly words: (percent: number) => string;
  readonly label: string;
  readonly testid: string;
}

/** How far the server is with what it works out. */
export function Waiting({ done, words, label, testid }: Props) {
  const percent = Math.round(done / 10);
  return (
    <p class="who-wait" role="status" data-testid={testid}>
      {words(percent)}
      <progress max={100} value={percent} aria-label={label} />
    </p>
  );
}
