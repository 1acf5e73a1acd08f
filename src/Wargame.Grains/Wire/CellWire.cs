using Wargame.Protocol.Control;
using Seen = Wargame.Sessions.Views;

namespace Wargame.Grains.Wire;

/// <summary>The white cell among itself.</summary>
internal static class CellWire
{
    public static CellView ToWire(this Seen.CellView view) => new(
        [.. view.Facilitators.Select(each => new FacilitatorView(each.Facilitator.Id, each.Facilitator.Person, each.Connected, each.Facilitator.Acts))],
        [.. view.Duties.Select(ToWire)],
        [.. view.Notes.Select(ToWire)],
        view.DeedCount,
        view.PacketSince);

    private static DutyView ToWire(Seen.DutyView duty) => new(
        duty.Duty.Word(), duty.Holder, duty.Last?.From ?? "", duty.Last?.By ?? "", duty.Last?.At);

    private static ControlNoteView ToWire(Seen.ControlNoteView view)
    {
        var note = view.Note;
        return new(
            note.Number, view.Person, note.Text, note.Actor, view.Actor?.Name ?? "", view.Inject, note.Turn, view.TurnLabel, note.Phase.Word(), note.At);
    }
}
