using System.Collections.Immutable;
using Wargame.Sessions.Events;

namespace Wargame.Sessions.Teamwork;

/// <summary>Writes the decision logs of all teams. Whoever decides the same thing anew in the same turn replaces their line.</summary>
internal static class DecisionLog
{
    /// <summary>The state with what the event decided.</summary>
    public static SessionState Note(SessionState state, SessionEvent happened)
    {
        if (happened.By is not Issuer.Seat by || state.Seat(by.SeatId) is not { } seat)
            return state;
        if (happened is SignatureWithdrawn)
            return state with { Decisions = Without(state, seat.Id, DecisionKind.Signed, "") };
        if (Read(state, seat, happened) is not { } taken)
            return state;
        return state with { Decisions = Without(state, seat.Id, taken.Kind, taken.Subject).Add(taken) };
    }

    private static DecisionTaken? Read(SessionState state, Seat seat, SessionEvent happened)
    {
        DecisionTaken Take(DecisionKind kind, string subject, string choice, ImmutableArray<Draft> orders, string because) =>
            new(state.Turn, happened.At, seat.Actor, seat.Id, seat.Title, seat.Person, kind, subject, choice, orders, because) { Version = state.Version + 1 };
        return happened switch
        {
            OrdersSigned signed => Take(DecisionKind.Signed, "", "", state.Desk(seat.Actor).Drafts, signed.Because),
            RequestAnswered answered when state.Request(answered.RequestId) is { } request =>
                Take(DecisionKind.Answered, request.Id, answered.Answer.ToString(), [request.Draft], answered.Because),
            OptionChosen chosen => Take(DecisionKind.Chosen, chosen.Card, chosen.Option, [], chosen.Because),
            AgreementSigned signed => Take(DecisionKind.Agreed, signed.AgreementId, "", [], ""),
            AgreementLeft left => Take(DecisionKind.Left, left.AgreementId, "", [], left.Reason),
            _ => null,
        };
    }

    private static ImmutableArray<DecisionTaken> Without(SessionState state, string seatId, DecisionKind kind, string subject) =>
        state.Decisions.RemoveAll(taken => taken.Turn == state.Turn && taken.SeatId == seatId && taken.Kind == kind && taken.Subject == subject);
}
