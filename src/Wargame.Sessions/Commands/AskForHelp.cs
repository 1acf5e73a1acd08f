using Wargame.Sessions.Events;
using Wargame.Sessions.Gates;

namespace Wargame.Sessions.Commands;

/// <summary>Asks control for help, as somebody raises a hand. By a seat; one call of a team is open at a time.</summary>
/// <param name="Id">Made by the client; the same id counts once.</param>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
/// <param name="Note">What about, at most 400 characters; may be empty.</param>
public sealed record AskForHelp(string Id, DateTimeOffset At, Issuer By, string Note) : Command(Id, At, By)
{
    internal override bool InPause => true;

    internal override Decision Decide(SessionRules rules, SessionState state)
    {
        if (Gate.Seat(state, this, out var seat) is { } refusal)
            return refusal;
        if (state.Help.ContainsKey(seat!.Actor))
            return Refusals.HelpAskedAlready;
        return Texts.Passage(Note, Limits.ReasonCharacters) is { } note
            ? new HelpAsked(Stamp.Of(this), seat.Actor, seat.Id, note)
            : Refusals.BadNote;
    }
}
