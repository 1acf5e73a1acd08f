using Wargame.Sessions.Arguments;
using Wargame.Sessions.Events;

namespace Wargame.Sessions.Commands;

/// <summary>Gives a reason for or against another team's free-text order: teams in commitment, control in adjudication too.</summary>
/// <param name="Id">Made by the client; the same id counts once.</param>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
/// <param name="ArgumentId">The order.</param>
/// <param name="For">Whether it speaks for the order.</param>
/// <param name="Text">One line, 3 to 160 characters.</param>
public sealed record MakePoint(string Id, DateTimeOffset At, Issuer By, string ArgumentId, bool For, string Text) : Command(Id, At, By)
{
    internal override Decision Decide(SessionRules rules, SessionState state)
    {
        if (Critics.Of(rules, state, this, ArgumentId, out var party, out var argument) is { } refusal)
            return refusal;
        if (ArgumentLaw.Line(Text) is not { Length: >= Limits.ReasonLeast and <= Limits.PointCharacters } text)
            return Refusals.BadPoint;
        var most = By is Issuer.Control ? Limits.PointsOfControl : Limits.PointsOfATeam;
        if (argument.Points.Count(point => point.From == party) >= most)
            return Refusals.TooManyPoints(most);
        var number = argument.Points.IsEmpty ? 1 : argument.Points.Max(point => point.Number) + 1;
        return new ArgumentPointMade(Stamp.Of(this), ArgumentId, new(number, party, For, text));
    }
}
