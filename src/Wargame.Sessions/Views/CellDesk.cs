using Wargame.Sessions.WhiteCell;

namespace Wargame.Sessions.Views;

/// <summary>The white cell among itself.</summary>
internal static class CellDesk
{
    /// <summary>All of it; for control's page alone.</summary>
    public static CellView Of(Sight sight)
    {
        var (state, cell) = (sight.State, sight.State.Cell);
        return new(
            [.. cell.Present.Select(each => new FacilitatorView(each, sight.Presence.GetValueOrDefault(each.Id)))],
            [.. Enum.GetValues<Duty>().Select(duty => new DutyView(duty, cell.HolderOf(duty)?.Id ?? "", cell.Duties.GetValueOrDefault(duty)))],
            [.. cell.Notes.Reverse().Select(note => Note(sight, note))],
            cell.DeedCount,
            state.Phase == Phase.Adjudication ? state.Clock.EnteredAt : null);
    }

    private static ControlNoteView Note(Sight sight, ControlNote note) => new(
        note, sight.Rules.Kept(sight.State.Cell.NameOf(note.FacilitatorId)), note.Actor.Length == 0 ? null : sight.Entity(note.Actor),
        note.Inject.Length == 0 ? "" : Logbook.Inject(sight, note.Inject), sight.Rules.Scenario.TurnLabel(note.Turn));
}
