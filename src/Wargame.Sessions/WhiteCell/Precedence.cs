using Wargame.Sessions.Commands;
using Wargame.Sessions.Events;

namespace Wargame.Sessions.WhiteCell;

/// <summary>Two facilitators press at once: the first wins, the second is told who did what, and nothing that was not seen is overwritten.</summary>
internal static class Precedence
{
    /// <summary>Why a facilitator's command comes too late, or null. Whoever does not say what they saw is not guarded.</summary>
    public static Refusal? WhyNot(SessionRules rules, SessionState state, Command command)
    {
        if (command is not { By: Issuer.Control by, Seen: { } seen })
            return null;
        foreach (var subject in Touches.Of(command))
        {
            if (state.Cell.Deeds.TryGetValue(subject, out var deed) && deed.Number > seen && deed.Happened.By != by)
                return Refusals.SomebodyWasFaster(DeedWords.Of(rules, state, deed.Happened));
        }
        return null;
    }

    /// <summary>The white cell after something happened: the deed is noted, and whose work it was.</summary>
    /// <param name="cell">The white cell.</param>
    /// <param name="happened">What happened.</param>
    /// <param name="phaseIsNew">Whether it led into another phase.</param>
    /// <param name="commandIsNew">Whether it is the first that its command brought about.</param>
    public static CellState Note(CellState cell, SessionEvent happened, bool phaseIsNew, bool commandIsNew)
    {
        var by = happened.By as Issuer.Control;
        if (by is not null && commandIsNew && happened is not (MessagesRead or SessionOpened))
            cell = cell.With(Facilitator.IdOf(by), each => each with { Acts = each.Acts + 1 });
        string[] subjects = by is null ? [] : Touches.Of(happened);
        // One press may lead through several phases; it is told by the first, which is what was pressed.
        if (phaseIsNew && !(cell.Deeds.TryGetValue(Touches.Phase, out var last) && last.Happened.Stamp.CommandId == happened.Stamp.CommandId))
            subjects = [.. subjects, Touches.Phase];
        if (subjects.Length == 0)
            return cell;
        var deed = new Deed(cell.DeedCount + 1, happened);
        return cell with { DeedCount = deed.Number, Deeds = cell.Deeds.SetItems(subjects.Select(subject => KeyValuePair.Create(subject, deed))) };
    }
}
