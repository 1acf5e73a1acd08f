using System.Collections.Immutable;
using Wargame.Sessions.Events;
using Wargame.Sessions.Teamwork;

namespace Wargame.Reports.People;

/// <summary>What a person did in a session.</summary>
/// <param name="Seat">The seat, which is the person's pseudonym.</param>
/// <param name="Actor">The team.</param>
/// <param name="Office">The office; empty for none.</param>
/// <param name="JoinedIn">The turn in which the person came; 0 in the lobby.</param>
/// <param name="JoinedAt">When.</param>
/// <param name="Deeds">What the person did, in order.</param>
/// <param name="Decided">What the person decided for the team, in order.</param>
internal sealed record Participation(
    string Seat, string Actor, string Office, int JoinedIn, DateTimeOffset JoinedAt, ImmutableArray<Doing> Deeds, ImmutableArray<DecisionTaken> Decided)
{
    /// <summary>In how many turns the person did something.</summary>
    public int Turns => Deeds.Where(deed => deed.Turn > 0).Select(deed => deed.Turn).Distinct().Count();

    /// <summary>How many different minutes saw the person do something: what the record knows of presence.</summary>
    public int ActiveMinutes => Deeds.Select(deed => deed.Minute).Distinct().Count();

    /// <summary>When the person last did something; null for somebody who never did.</summary>
    public DateTimeOffset? LastAt => Deeds.IsEmpty ? null : Deeds[^1].Happened.At;

    /// <summary>The moment of a decision: the version of the event that took it, which is one of the person's deeds.</summary>
    public long MomentOf(DecisionTaken taken) => Deeds.First(deed => deed.Happened.At == taken.At && Takes(deed.Happened, taken)).Version;

    /// <summary>The deeds of a sort.</summary>
    public IEnumerable<TEvent> Of<TEvent>()
        where TEvent : SessionEvent => Deeds.Select(deed => deed.Happened).OfType<TEvent>();

    /// <summary>How many deeds of a sort.</summary>
    public int Count<TEvent>()
        where TEvent : SessionEvent => Of<TEvent>().Count();

    private static bool Takes(SessionEvent happened, DecisionTaken taken) => happened switch
    {
        OrdersSigned => taken.Kind == DecisionKind.Signed,
        RequestAnswered answered => taken.Kind == DecisionKind.Answered && answered.RequestId == taken.Subject,
        OptionChosen chosen => taken.Kind == DecisionKind.Chosen && chosen.Card == taken.Subject,
        AgreementSigned => taken.Kind == DecisionKind.Agreed,
        AgreementLeft => taken.Kind == DecisionKind.Left,
        _ => false,
    };
}
