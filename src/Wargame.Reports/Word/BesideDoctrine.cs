using Wargame.Review.Understudies;
using Wargame.Sessions;
using Wargame.Sessions.Views;

namespace Wargame.Reports.Word;

/// <summary>What people ordered beside what their team's doctrine would have ordered in their place. The same instrument on the same target is the same order.</summary>
internal sealed class BesideDoctrine
{
    private readonly HashSet<(int Turn, string Actor)> _played;
    private readonly ILookup<(int Turn, string Actor), DoctrineOrder> _would;

    public BesideDoctrine(Recording recording)
    {
        _played = [.. from opened in recording.Opened from team in recording.Rules.Scenario.Teams where opened.IsPlayed(team.Actor) select (opened.Turn, team.Actor)];
        _would = recording.DoctrineOrders.ToLookup(order => (order.Turn, order.Draft.Actor));
    }

    /// <summary>Whether people had a team's desk when the turn's deliberation was opened: only then there is something to hold beside.</summary>
    public bool Knows(int turn, string actor) => _played.Contains((turn, actor));

    /// <summary>The same order as the doctrine would have given it; null for one that it would not have given.</summary>
    public Draft? Same(int turn, RevealedOrder order) => _would[(turn, order.Actor?.Id ?? "")]
        .FirstOrDefault(would => would.Draft.Instrument == order.Instrument.Id && would.Draft.Target == order.Target?.Id)?.Draft;

    /// <summary>What the doctrine would have ordered and the team did not.</summary>
    public IEnumerable<Draft> Alone(int turn, string actor) => _would[(turn, actor)].Where(would => would.Given is null).Select(would => would.Draft);
}
