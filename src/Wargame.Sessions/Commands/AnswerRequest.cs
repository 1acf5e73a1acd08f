using Wargame.Sessions.Events;
using Wargame.Sessions.Gates;
using Wargame.Sessions.Scenarios;
using Wargame.Sessions.Teamwork;
using Wargame.World.Definition;

namespace Wargame.Sessions.Commands;

/// <summary>Answers a request as host. By a seat of the host's team, or its doctrine.</summary>
/// <param name="Id">Made by the client; the same id counts once.</param>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
/// <param name="RequestId">The request.</param>
/// <param name="Answer">The answer.</param>
/// <param name="Because">Why, in a line; empty for people who did not say.</param>
public sealed record AnswerRequest(
    string Id, DateTimeOffset At, Issuer By, string RequestId, HostAnswer Answer, string Because = "")
    : Command(Id, At, By)
{
    internal override Decision Decide(SessionRules rules, SessionState state)
    {
        if (Gate.Team(rules, state, this, SeatRight.Answer, out var actor, Phase.Deliberation, Phase.Commitment) is { } refusal)
            return refusal;
        if (!Enum.IsDefined(Answer))
            return Refusals.NoSuchAnswer;
        if (state.Request(RequestId) is not { } request || request.Host != actor)
            return Refusals.NoSuchRequest;
        if (Reasons.Read(rules, By, Because, out var because) is { } why)
            return why;
        return request.Answer == Answer && Reasons.AddsNothing(because, request.Because)
            ? Decision.Nothing
            : new RequestAnswered(Stamp.Of(this), RequestId, Answer, because);
    }
}
