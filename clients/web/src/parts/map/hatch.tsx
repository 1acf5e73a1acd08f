/** Lines that mark a region on a ladder's rung, so that colour need not say it alone. */
export function Hatch({ id, zoom = 1 }: { id: string; zoom?: number }) {
  return (
    <defs>
      <pattern id={id} width="9" height="9" patternUnits="userSpaceOnUse" patternTransform={`rotate(45) scale(${zoom.toFixed(4)})`}>
        <line class="hatch-line" x1="0" y1="0" x2="0" y2="9" />
      </pattern>
    </defs>
  );
}
