import type { DebriefLine } from '../../protocol';
import { t } from '../../messages';
import { Gain } from '../../parts/value-added';
import { TeamMark } from '../../parts/team-mark';

/** The debrief's headline on the wall: who gained on its own lines, and who raised the board. No single winner. */
export function Debrief({ lines }: { lines: readonly DebriefLine[] }) {
  if (lines.length === 0) return null;
  return (
    <table class="block debrief" data-testid="board-debrief">
      <caption>{t('debrief.title')}</caption>
      <thead>
        <tr><th scope="col">{t('debrief.team')}</th><th scope="col">{t('debrief.score')}</th><th scope="col">{t('debrief.own')}</th><th scope="col">{t('debrief.board')}</th></tr>
      </thead>
      <tbody>
        {lines.map(({ team, score, scoreWithout, boardGain }) => (
          <tr key={team.actor} data-testid={`debrief-${team.actor}`}>
            <th scope="row"><TeamMark shape={team.shape} colour={team.colour} size={20} /> {team.name}</th>
            <td>{score}</td>
            <td><Gain value={score - scoreWithout} /></td>
            <td><Gain value={boardGain} decimals={1} /></td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
