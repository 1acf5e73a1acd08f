interface Mark {
  readonly shape: string;
  readonly colour: string;
  readonly size?: number;
}

const paths: Record<string, string> = {
  diamond: 'M12 1 23 12 12 23 1 12Z',
  triangle: 'M12 2 23 21H1Z',
  square: 'M3 3H21V21H3Z',
  hexagon: 'M6.5 2H17.5L23 12 17.5 22H6.5L1 12Z',
  star: 'M12 1l3.3 7.2 7.7.9-5.7 5.3 1.5 7.7L12 18.3 5.2 22.1l1.5-7.7L1 9.1l7.7-.9Z',
  cross: 'M8 1h8v7h7v8h-7v7H8v-7H1V8h7Z',
};

/** A team's shape in its colour, edged so that it stands on paper and on navy. */
export function TeamMark({ shape, colour, size = 22 }: Mark) {
  return (
    <svg class="team-mark" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {shape in paths ? <path d={paths[shape]} fill={colour} /> : <circle cx="12" cy="12" r="11" fill={colour} />}
    </svg>
  );
}
