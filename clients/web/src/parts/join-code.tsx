/** A join code in two groups of three, as people read it aloud; the whole code stays in its text for copying. */
export function JoinCode({ code }: { code: string }) {
  return (
    <span class="join-code" data-testid="join-code" data-code={code} aria-label={code.split('').join(' ')}>
      <span>{code.slice(0, 3)}</span><span>{code.slice(3)}</span>
    </span>
  );
}
