using Wargame.Sessions.Arguments;

namespace Wargame.Sessions.Turns;

/// <summary>What the guards of the turn machine ask about the room.</summary>
/// <param name="Automatic">The session moves by itself.</param>
/// <param name="SeatTaken">Somebody has taken a seat.</param>
/// <param name="AllSigned">Every actor's orders are signed, by its people or by its doctrine.</param>
/// <param name="RequestOpen">A host has not answered.</param>
/// <param name="Discussed">A free-text order stands open to reasons for and against.</param>
/// <param name="TurnsLeft">Another turn follows.</param>
/// <param name="AllReady">People play, and every team of theirs is ready to go on.</param>
public readonly record struct RoomFacts(bool Automatic, bool SeatTaken, bool AllSigned, bool RequestOpen, bool Discussed, bool TurnsLeft, bool AllReady)
{
    /// <summary>The facts of a session.</summary>
    public static RoomFacts Of(SessionRules rules, SessionState state) => new(
        state.Pace == Pace.Automatic,
        state.Seats.Length > 0,
        rules.Actors.All(actor => SignOff.IsSigned(rules, state, actor.Id)),
        state.Requests.Any(request => request.IsOpen),
        ArgumentLaw.IsDiscussed(state),
        state.Turn < rules.Model.Definition.Turns,
        rules.Actors.Any(actor => state.IsPlayed(actor.Id)) && rules.Actors.All(actor => !state.IsPlayed(actor.Id) || SignOff.IsReady(rules, state, actor.Id)));
}
