using System.Collections.Immutable;
using Wargame.Doctrines;
using Wargame.Sessions;

namespace Wargame.Review.Understudies;

/// <summary>An order that a team's doctrine would have given in its place.</summary>
/// <param name="Turn">The turn.</param>
/// <param name="Draft">The order.</param>
/// <param name="Given">The team's own order with the same instrument and target; null when it gave none.</param>
public sealed record DoctrineOrder(int Turn, Draft Draft, Draft? Given)
{
    /// <summary>What the doctrines of all teams that people played would have ordered in one turn.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="opened">The session when that turn's deliberation was opened.</param>
    /// <param name="record">The turn as it was played.</param>
    public static ImmutableArray<DoctrineOrder> Of(SessionRules rules, SessionState opened, TurnRecord record)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(opened);
        ArgumentNullException.ThrowIfNull(record);
        return
        [
            .. from team in rules.Scenario.Teams
               where opened.IsPlayed(team.Actor)
               from draft in Understudy.Orders(rules, opened, team.Actor)
               select new DoctrineOrder(record.Turn, draft, record.Given.Select(given => given.Draft)
                   .FirstOrDefault(given => given.Actor == draft.Actor && given.Instrument == draft.Instrument && given.Target == draft.Target)),
        ];
    }
}
